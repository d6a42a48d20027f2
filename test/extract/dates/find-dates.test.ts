import { describe, expect, test } from "vitest";
import { findDates } from "../../../src/index.ts";

interface Want {
  readonly text: string;
  readonly from: string | null;
  readonly to?: string | null;
  readonly precision?: string;
  readonly basis?: string | null;
  readonly edtf?: string | null;
  readonly calendar?: string;
  readonly part_of_day?: string | null;
  readonly rule?: string;
}

interface Case {
  readonly text: string;
  /** Tuesday 2022-11-15 unless given; null for unknown. */
  readonly published?: string | null;
  readonly want: readonly Want[];
}

function run(cases: readonly Case[]): void {
  test.each(cases)("$text", ({ text, published = "2022-11-15", want }) => {
    const found = findDates(text, published === null ? {} : { published });
    expect(found.map(({ text: span }) => span)).toEqual(want.map(({ text: span }) => span));
    want.forEach(({ text: span, from, to = from, ...rest }, i) => {
      expect(found[i]).toMatchObject({ from, to, ...rest });
      expect([...text].slice(found[i]?.start, found[i]?.end).join("")).toBe(span);
    });
  });
}

describe("calendar dates", () => {
  run([
    {
      text: "قصفت في 5 يناير/كانون الثاني، قاعدة",
      want: [
        {
          text: "5 يناير/كانون الثاني",
          from: "2022-01-05",
          precision: "day",
          basis: "publication",
          edtf: "2022-01-05",
          rule: "date.day-month",
        },
      ],
    },
    {
      text: "في الـ 22 من شهر أكتوبر / تشرين الأول من العام 2017 على",
      want: [{ text: "الـ 22 من شهر أكتوبر / تشرين الأول من العام 2017", from: "2017-10-22", basis: "stated", rule: "date.day-month-year" }],
    },
    { text: "اندلعت في 17 تشرين الأول - أكتوبر 2019", want: [{ text: "17 تشرين الأول - أكتوبر 2019", from: "2019-10-17" }] },
    {
      text: "منذ السابع من أكتوبر/تشرين الأول 2023",
      published: "2024-07-24",
      want: [{ text: "منذ السابع من أكتوبر/تشرين الأول 2023", from: "2023-10-07" }],
    },
    {
      text: "في 14 و15 تشرين الثاني الجاري",
      want: [{ text: "14 و15 تشرين الثاني الجاري", from: "2022-11-14", to: "2022-11-15", precision: "range" }],
    },
    { text: "يومي 5 و6 آذار", want: [{ text: "يومي 5 و6 آذار", from: "2022-03-05", to: "2022-03-06" }] },
    { text: "في آذار 2019", want: [{ text: "آذار 2019", from: "2019-03-01", to: "2019-03-31", precision: "month", edtf: "2019-03" }] },
    { text: "كانون الأول الماضي", want: [{ text: "كانون الأول الماضي", from: "2021-12-01", to: "2021-12-31" }] },
    { text: "في نونبر المقبل", published: "2021-09-15", want: [{ text: "نونبر المقبل", from: "2021-11-01", to: "2021-11-30" }] },
    { text: "يوم 3 جويلية الماضي قتل", published: "2025-01-15", want: [{ text: "يوم 3 جويلية الماضي", from: "2024-07-03" }] },
    { text: "قتل ٣ في 4 ماي 2019", want: [{ text: "4 ماي 2019", from: "2019-05-04" }] },
    { text: "يعود إلى 17/11/2022", want: [{ text: "17/11/2022", from: "2022-11-17", rule: "date.numeric" }] },
    { text: "[\u{200F}2023.11.14 | 09:41] دمشق", want: [{ text: "2023.11.14 | 09:41", from: "2023-11-14T09:41", precision: "minute" }] },
    { text: "تاريخ النشر : 18:40 - 2025/01/12", want: [{ text: "18:40 - 2025/01/12", from: "2025-01-12T18:40" }] },
    { text: "الجمعة 12 نوفمبر", want: [{ text: "الجمعة 12 نوفمبر", from: "2021-11-12" }] },
    { text: "في 24 شباط من العام الحالي", want: [{ text: "24 شباط من العام الحالي", from: "2022-02-24" }] },
    { text: "17 من الشهر الماضي، تعرضت", want: [{ text: "17 من الشهر الماضي", from: "2022-10-17" }] },
    { text: "الأحد 6 من الجاري", want: [{ text: "الأحد 6 من الجاري", from: "2022-11-06" }] },
  ]);
});

describe("hijri dates", () => {
  run([
    {
      text: "في 4 ربيع الأول 1443هـ، اعتراض",
      want: [{ text: "4 ربيع الأول 1443هـ", from: "2021-10-10", calendar: "hijri", edtf: "2021-10-10?" }],
    },
    {
      text: "10 محرم 1444 هـ الموافق 8 آب 2022",
      want: [
        { text: "10 محرم 1444 هـ", from: "2022-08-08", calendar: "hijri" },
        { text: "8 آب 2022", from: "2022-08-08", calendar: "gregorian" },
      ],
    },
    {
      text: "مساء أمس الإثنين (6 ذو الحجة)، عندما",
      published: "2025-06-03",
      want: [{ text: "مساء أمس الإثنين (6 ذو الحجة)", from: "2025-06-02", part_of_day: "evening" }],
    },
    { text: "غرة محرم عام 1400 هجري", want: [{ text: "غرة محرم عام 1400 هجري", from: "1979-11-20", to: "1979-11-29" }] },
  ]);
});

describe("relative dates", () => {
  run([
    {
      text: "هاجموا ليل أمس الإثنين، القاعدة",
      want: [{ text: "ليل أمس الإثنين", from: "2022-11-14", part_of_day: "night", rule: "date.day-word.yesterday" }],
    },
    {
      text: "منذ هجوم ليل أمس وحتى فجر اليوم الثلاثاء",
      want: [
        { text: "ليل أمس", from: "2022-11-14" },
        { text: "فجر اليوم الثلاثاء", from: "2022-11-15", part_of_day: "dawn" },
      ],
    },
    { text: "عُثر أول من أمس على جثة", want: [{ text: "أول من أمس", from: "2022-11-13" }] },
    { text: "وقال الثلاثاء إن", want: [{ text: "الثلاثاء", from: "2022-11-15", rule: "date.weekday" }] },
    { text: "الأربعاء الماضي", want: [{ text: "الأربعاء الماضي", from: "2022-11-09" }] },
    { text: "يوم الجمعة المقبل", want: [{ text: "يوم الجمعة المقبل", from: "2022-11-18" }] },
    { text: "ليل الأحد – الاثنين", want: [{ text: "ليل الأحد – الاثنين", from: "2022-11-13", to: "2022-11-14" }] },
    {
      text: "الليلة الفاصلة بين الاربعاء والخميس، أربعة",
      want: [{ text: "الليلة الفاصلة بين الاربعاء والخميس", from: "2022-11-09", to: "2022-11-10", part_of_day: "night" }],
    },
    { text: "قبل يومين استولت", want: [{ text: "قبل يومين", from: "2022-11-13" }] },
    { text: "منذ 10 أيام في منزل", want: [{ text: "منذ 10 أيام", from: "2022-11-05" }] },
    {
      text: "قبل أيام استولت",
      want: [{ text: "قبل أيام", from: "2022-11-05", to: "2022-11-14", precision: "vague", edtf: "2022-11-05~/2022-11-14~" }],
    },
    { text: "خلال الأسبوعين الأخيرين", want: [{ text: "الأسبوعين الأخيرين", from: "2022-11-01", to: "2022-11-14" }] },
    { text: "خلال الأشهر الماضية", want: [{ text: "الأشهر الماضية", from: "2021-11-15", to: "2022-11-14" }] },
    {
      text: "خلال الساعات الـ24 الأخيرة",
      want: [{ text: "الساعات الـ24 الأخيرة", from: "2022-11-14", to: "2022-11-15", precision: "vague" }],
    },
    { text: "منذ عقود والحرب", want: [{ text: "منذ عقود", from: "1992-11-15", to: "2022-11-15" }] },
    { text: "في الأسبوع الماضي", want: [{ text: "الأسبوع الماضي", from: "2022-11-07", to: "2022-11-13", precision: "week" }] },
  ]);
});

describe("parts of months and years, seasons, decades", () => {
  run([
    { text: "في مطلع نيسان الحالي", published: "2022-04-08", want: [{ text: "مطلع نيسان الحالي", from: "2022-04-01", to: "2022-04-10" }] },
    { text: "منتصف تشرين الأول", want: [{ text: "منتصف تشرين الأول", from: "2022-10-11", to: "2022-10-20" }] },
    {
      text: "منذ مطلع العام الجاري إلى",
      want: [{ text: "منذ مطلع العام الجاري", from: "2022-01-01", to: "2022-03-31", precision: "vague" }],
    },
    {
      text: "تظاهروا في خريف 2011 ونقلوا",
      want: [{ text: "خريف 2011", from: "2011-09-01", to: "2011-11-30", precision: "season", edtf: "2011-23" }],
    },
    { text: "النصف الثاني من 2021", want: [{ text: "النصف الثاني من 2021", from: "2021-07-01", to: "2021-12-31" }] },
    {
      text: "في ثمانينيات القرن الماضي",
      want: [{ text: "ثمانينيات القرن الماضي", from: "1980-01-01", to: "1989-12-31", precision: "decade", edtf: "198X" }],
    },
    {
      text: "أول ثلاثاء من تشرين الأول 2013",
      want: [{ text: "أول ثلاثاء من تشرين الأول 2013", from: "2013-10-01", rule: "date.nth-weekday" }],
    },
  ]);
});

describe("ranges", () => {
  run([
    { text: "من 28 شباط حتى 3 آذار 2022", want: [{ text: "من 28 شباط حتى 3 آذار 2022", from: "2022-02-28", to: "2022-03-03" }] },
    { text: "بين ٢٦ أكتوبر و٢ نوفمبر.", want: [{ text: "بين ٢٦ أكتوبر و٢ نوفمبر", from: "2022-10-26", to: "2022-11-02" }] },
    { text: "بين عامي 2016 و2019؛", want: [{ text: "بين عامي 2016 و2019", from: "2016-01-01", to: "2019-12-31", basis: "stated" }] },
    { text: "خلال الفترة من 8 إلى 14 جانفي 2025،", want: [{ text: "من 8 إلى 14 جانفي 2025", from: "2025-01-08", to: "2025-01-14" }] },
    { text: "من الجمعة إلى الأحد", want: [{ text: "من الجمعة إلى الأحد", from: "2022-11-11", to: "2022-11-13" }] },
  ]);
});

describe("times of day", () => {
  run([
    {
      text: "عند الساعة التاسعة من مساء الإثنين.",
      want: [{ text: "الساعة التاسعة من مساء الإثنين", from: "2022-11-14T21:00", precision: "minute" }],
    },
    { text: "بتمام الساعة 10:15 بتوقيت سوريا", want: [{ text: "الساعة 10:15", from: "2022-11-15T10:15", basis: "publication" }] },
    { text: "بعد السابعة مساءً بقليل", want: [{ text: "السابعة مساءً", from: "2022-11-15T19:00" }] },
    { text: "قرابة العاشرة والربع من صباح اليوم", want: [{ text: "العاشرة والربع من صباح اليوم", from: "2022-11-15T10:15" }] },
    {
      text: "الساعة 12:30 من منتصف ليل الأحد-الاثنين، أطراف",
      want: [{ text: "الساعة 12:30 من منتصف ليل الأحد-الاثنين", from: "2022-11-14T00:30" }],
    },
    {
      text: "هجوم منذ صباح الجمعة ثم دخلت عند الخامسة فجرا",
      want: [
        { text: "منذ صباح الجمعة", from: "2022-11-11" },
        { text: "الخامسة فجرا", from: "2022-11-11T05:00", basis: "context" },
      ],
    },
    { text: "قصفت للمرة الثانية صباح اليوم", want: [{ text: "صباح اليوم", from: "2022-11-15" }] },
    { text: "قتل خمسة فجر اليوم", want: [{ text: "فجر اليوم", from: "2022-11-15" }] },
  ]);
});

describe("dates inside the text", () => {
  run([
    {
      text: "وفي 5 كانون الثاني 2021 قصفت القرية وفي اليوم التالي انسحبت",
      want: [
        { text: "5 كانون الثاني 2021", from: "2021-01-05" },
        { text: "اليوم التالي", from: "2021-01-06", basis: "context" },
      ],
    },
    {
      text: "بدأت في 20 كانون الثاني 2018 وانتهت يوم 18 آذار/مارس من العام نفسه",
      want: [
        { text: "20 كانون الثاني 2018", from: "2018-01-20" },
        { text: "يوم 18 آذار/مارس من العام نفسه", from: "2018-03-18", basis: "context" },
      ],
    },
  ]);
});

describe("without a day of publication relative dates stay open", () => {
  run([
    {
      text: "قتل أمس في القصف",
      published: null,
      want: [{ text: "أمس", from: null, basis: null, edtf: null, rule: "date.day-word.yesterday" }],
    },
    { text: "قتل في 12 آذار مدني", published: null, want: [{ text: "12 آذار", from: null, edtf: "XXXX-03-12" }] },
    { text: "قتل في 12 آذار 2020 مدني", published: null, want: [{ text: "12 آذار 2020", from: "2020-03-12", basis: "stated" }] },
  ]);
});

describe("what is no date", () => {
  run(
    [
      "جامعة تشرين في اللاذقية",
      "سد تشرين",
      "محافظة إب",
      "حي 7 نيسان",
      "حركة 23 مارس",
      "ثورة 25 يناير",
      "محمد شعبان",
      "رجب طيب أردوغان",
      "رمضان قديروف",
      "اثنين من المدنيين",
      "مارس التعذيب بحق المدنيين",
      "صفر نقاط",
      "قال أبو محمد",
      "لمدة ساعة",
      "بعد أيام من الاستهداف",
      "وقبل يومين من الهجوم",
      "اليوم الـ24 للحرب",
      "في اليوم الرابع من المعركة",
      "صلاة الجمعة",
      "سوق الأحد",
      "في 2000 قرية",
      "32 يناير 2023",
      "الساعة 25:00",
      "1.10.30",
      "الفرقة الرابعة والفوج 46",
      "لعامه الثالث",
      "المرابع ميديا © 2014-2023",
      "جميع الحقوق محفوظة لعام 2024",
      "قتل القيادي ومرافقيه الاثنين في الغارة",
      "نقطة نصف السنة",
      "12 قتيلا و5 جرحى",
    ].map((text) => ({ text, want: [] })),
  );
});
