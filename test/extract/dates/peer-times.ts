/**
 * Times of day and lengths of time as other tools' test suites have them: short expressions and their values, without the
 * sentences around them. Origins: Recognizers-Text (MIT), chrono (MIT), NeMo text processing (Apache-2.0), Maha (BSD-3-Clause),
 * Duckling (BSD-3-Clause), puckling (Apache-2.0).
 */
interface TimeOfDay {
  readonly text: string;
  /** `HH:MM`; the second for a range. */
  readonly from: string;
  readonly to?: string;
}

/** An hour without its part of day is read as it stands. */
export const TIMES_OF_DAY: Readonly<Record<string, readonly TimeOfDay[]>> = {
  "Recognizers-Text": [
    { text: "7 صباحا", from: "07:00" },
    { text: "7:56 مساءً", from: "19:56" },
    { text: "7:56:30 مساءً", from: "19:56" },
    { text: "12:34:45", from: "12:34" },
    { text: "12 ظهرا", from: "12:00" },
    { text: "منتصف النهار", from: "12:00" },
    { text: "الساعة 7", from: "07:00" },
    { text: "الساعة الثامنة و 30 دقيقة", from: "08:30" },
    { text: "الساعة السابعة والنصف بعد الظهر", from: "19:30" },
    { text: "الساعة 8 إلا ربع صباحًا", from: "07:45" },
    { text: "الساعة الثامنة و20 دقيقة مساءً", from: "20:20" },
    { text: "الساعة الثامنة وعشرين دقيقة مساءً", from: "20:20" },
    { text: "الساعة 12 ظهرا", from: "12:00" },
    { text: "بعد الظهر الساعة 7", from: "19:00" },
    { text: "الظهر الساعة 1", from: "13:00" },
    { text: "بعد الظهر 7:00", from: "19:00" },
    { text: "عشرين دقيقة بعد الخامسة صباح الغد", from: "05:20" },
    { text: "بين 5 مساءً و 6 مساءً", from: "17:00", to: "18:00" },
    { text: "بين 5 و 6 بعد الظهر", from: "17:00", to: "18:00" },
    { text: "من 4 مساءً حتى 5 مساءً", from: "16:00", to: "17:00" },
    { text: "من 3 صباحًا حتى 5 مساءً", from: "03:00", to: "17:00" },
    { text: "الساعة 4 حتى 5 مساءً", from: "16:00", to: "17:00" },
    { text: "الساعة 1 بعد الظهر إلى 4", from: "13:00", to: "16:00" },
    { text: "من 1:30 بعد الظهر إلى 4", from: "13:30", to: "16:00" },
    { text: "من 1:30 مساءً إلى 3:30", from: "13:30", to: "15:30" },
    { text: "من 3 إلى 3:30", from: "03:00", to: "03:30" },
    { text: "من 1:30 إلى 3", from: "01:30", to: "03:00" },
  ],
  chrono: [
    { text: "8:15 صباحاً", from: "08:15" },
    { text: "8:00 ص", from: "08:00" },
    { text: "6:00", from: "06:00" },
    { text: "من 2:00 إلى 4:00 مساءً", from: "14:00", to: "16:00" },
  ],
  NeMo: [
    { text: "الثالثة وخمس عشرة دقيقة", from: "03:15" },
    { text: "الثالثة وخمس وأربعون دقيقة", from: "03:45" },
    { text: "الثانية ودقيقتان", from: "02:02" },
    { text: "الرابعة وإحدى وعشرون دقيقة", from: "04:21" },
    { text: "التاسعة صباحًا", from: "09:00" },
  ],
  Maha: [
    { text: "الساعة الخامسة", from: "05:00" },
    { text: "الساعة 10", from: "10:00" },
    { text: "الساعة اطنعش", from: "12:00" },
    { text: "الساعة 3 الا ربع الفجر", from: "02:45" },
    { text: "من الأربعة للخمسة بعد العصر", from: "16:00", to: "17:00" },
    { text: "من العشرة وعشرين دقيقة لل11 الصبح", from: "10:20", to: "11:00" },
    { text: "من الأربعة ونص للخمسة", from: "04:30", to: "05:00" },
  ],
};

/** Lengths of time are no dates. */
export const LENGTHS: readonly string[] = [
  "ثانية",
  "دقيقتين",
  "5 دقائق",
  "ربع ساعة",
  "1.5 ساعة",
  "3/4 ساعة",
  "لمدة 3 ساعات",
  "لمدة أربع وعشرين ساعة",
  "لمدة ساعة ونصف",
  "ساعتين ودقيقة",
  "3 أيام و 30 ساعة و 30 ثانية",
  "يومين",
  "ليوم كامل",
  "لبضعة أيام",
  "طوال شهر",
  "مدة أسبوع كامل",
  "لعدة أسابيع",
  "10 اسابيع و20 يوم",
  "شهران واسبوعان",
  "لمدة عام واحد و شهر و 21 يوما",
  "سنتان",
  "عام وشهر",
  "3 سنين ، 3 شهور ،4 أيام وساعتين",
];
