import { describe, expect, test } from "vitest";
import { createExtractor } from "../../../src/index.ts";

const extractor = createExtractor();

/** Expects all casualties of each text, as `where | outcome min..max group`. */
function expectCasualties({ text, want }: { readonly text: string; readonly want: readonly string[] }): void {
  const { casualties } = extractor.extract({ id: "case", text, published: "2023-05-10" });
  expect(casualties.map((one) => `${one.text} | ${one.outcome} ${one.min ?? ""}..${one.max ?? ""} ${one.group}`)).toEqual(want);
}

describe("the items of a list under a figure", () => {
  test.each([
    {
      text: "بلغت الحصيلة 64 قتيلا توزعوا على النحو التالي:\n- 30 من المدنيين بينهم 6 أطفال.\n- 20 من عناصر قوات النظام.\n– 14 من قسد، 5 منهم بقصف.",
      want: [
        "64 قتيلا | killed 64..64 unknown",
        "30 من المدنيين | killed 30..30 civilians",
        "6 أطفال | killed 6..6 children",
        "20 من عناصر | killed 20..20 military",
        "14 | killed 14..14 militants",
        "5 منهم | killed 5..5 militants",
      ],
    },
    {
      text: "اعتقلت القوات 20 مواطنا:\n• 12 من نابلس\n• 8 في الخليل",
      want: ["اعتقلت القوات 20 مواطنا | captured 20..20 civilians", "12 | captured 12..12 civilians", "8 | captured 8..8 civilians"],
    },
    { text: "مقتل 12 جنديا:\n- 3 دبابات\n- 5 ناقلات جند", want: ["مقتل 12 جنديا | killed 12..12 military"] },
    { text: "مقتل 12 جنديا\n- 5 من حلب شاركوا في السباق", want: ["مقتل 12 جنديا | killed 12..12 military"] },
    { text: "مقتل 3 وإصابة 5:\n- 2 من المحافظة", want: ["مقتل 3 | killed 3..3 unknown", "إصابة 5 | wounded 5..5 unknown"] },
  ])("$text", expectCasualties);
});

describe("one more, and others", () => {
  test.each([
    {
      text: "قتل ثلاثة جنود وفُقد رابع خلال الهجوم",
      want: ["قتل ثلاثة جنود | killed 3..3 military", "فُقد رابع | missing 1..1 military"],
    },
    { text: "مقتل 30 جنديا وأسر آخرين", want: ["مقتل 30 جنديا | killed 30..30 military", "أسر آخرين | captured 2.. military"] },
    {
      text: "خطفوا 40 طالبا ثم أفرجوا عن 20 منهم",
      want: ["خطفوا 40 طالبا | captured 40..40 civilians", "أفرجوا عن 20 منهم | captured 20..20 civilians"],
    },
    { text: "فقد التنظيم آخر معاقله في المنطقة", want: [] },
    { text: "ضبط آخر شحنة من السلاح", want: [] },
  ])("$text", expectCasualties);
});

describe("who harms and who is harmed", () => {
  test.each([
    {
      text: "اغتال مسلحان يستقلان دراجة نارية مساء الاثنين ضابطا",
      want: ["اغتال مسلحان يستقلان دراجة نارية مساء الاثنين ضابطا | killed 1..1 military"],
    },
    { text: "مقتل قناص للتنظيم وأسر ثلاثة قناصة", want: ["مقتل قناص | killed 1..1 militants", "أسر ثلاثة قناصة | captured 3..3 militants"] },
    { text: "قتل قناص حوثي مدنيا في تعز", want: ["قتل قناص حوثي مدنيا | killed 1..1 civilians"] },
    { text: "أصيب شاب برصاص قناص", want: ["أصيب شاب | wounded 1..1 civilians"] },
    { text: 'وأضاف أن القوات "حيّدت 24 إرهابيا"', want: ["حيّدت 24 إرهابيا | killed 24..24 militants"] },
    { text: "قطعوا رؤوس عدد من المزارعين", want: ["قطعوا رؤوس عدد من المزارعين | killed 2.. civilians"] },
    {
      text: "قالت الوزارة إن ضابطا برتبة عقيد و3 جنود لقوا مصرعهم",
      want: ["ضابطا | killed 1..1 military", "3 جنود لقوا مصرعهم | killed 3..3 military"],
    },
    {
      text: "قال الطبيب إن سيدة في الثلاثين استشهدت وأصيب اثنان",
      want: ["سيدة في الثلاثين استشهدت | killed 1..1 women", "أصيب اثنان | wounded 2..2 unknown"],
    },
    { text: "استشهد وكيل بالحرس الوطني", want: ["استشهد وكيل | killed 1..1 military"] },
    { text: "قتل 11 إرهابيا بينهم الإرهابي أبو سعد", want: ["قتل 11 إرهابيا | killed 11..11 militants"] },
    { text: "نزح 300 شخص من بارا وأم روابة", want: ["نزح 300 شخص | displaced 300..300 civilians"] },
    { text: "مقتل رجل وأم لثلاثة أطفال", want: ["مقتل رجل | killed 1..1 civilians", "أم | killed 1..1 women"] },
  ])("$text", expectCasualties);
});

describe("spans and bounds", () => {
  test.each([
    {
      text: "قالت الوزارة إن 14 شخصا، بينهم 4 نساء، لقوا حتفهم",
      want: ["14 شخصا | killed 14..14 unknown", "4 نساء | killed 4..4 women"],
    },
    { text: "استشهد فجرا شاب في المخيم", want: ["استشهد فجرا شاب | killed 1..1 civilians"] },
    { text: "مقتل مجندين وإصابة 6 مجندين", want: ["مقتل مجندين | killed 2..2 military", "إصابة 6 مجندين | wounded 6..6 military"] },
    {
      text: "سقط عشرات الضحايا من المدنيين بين قتيل وجريح",
      want: ["عشرات الضحايا من المدنيين بين قتيل وجريح | casualties 20..99 civilians"],
    },
    { text: "قتل جندي أوغندي واحد", want: ["قتل جندي أوغندي واحد | killed 1..1 military"] },
    { text: "قتل 12 جنديا أوغنديا على الأقل", want: ["قتل 12 جنديا أوغنديا على الأقل | killed 12.. military"] },
    { text: "وارتفع عدد قتلاه إلى 12", want: ["قتلاه إلى 12 | killed 12..12 unknown"] },
    { text: "نزوح المئات صوب مدينة ديفا", want: ["نزوح المئات | displaced 200..999 civilians"] },
    { text: "أصيب عونان إصابات خفيفة", want: ["أصيب عونان | wounded 2..2 military"] },
    {
      text: "اقتصرت الأضرار جراء سقوط القذائف في محيط الساحة على الماديات",
      want: ["اقتصرت الأضرار جراء سقوط القذائف في محيط الساحة على الماديات | casualties 0..0 unknown"],
    },
    { text: "اقتصر القصف على أطراف البلدة", want: [] },
    {
      text: "استشهاد (7) مواطنين وإصابة «12» آخرين",
      want: ["استشهاد (7) مواطنين | killed 7..7 civilians", "إصابة «12» آخرين | wounded 12..12 civilians"],
    },
  ])("$text", expectCasualties);
});
