import { describe, expect, test } from "vitest";
import { createExtractor } from "../../../src/index.ts";

const extractor = createExtractor();

/** Parts of figures and lists that go on with "and": none of them is a pattern's own business. */
const CASES = [
  {
    text: "أفرجت السلطات عن 20 معتقلا بينهم 3 نساء",
    want: [{ text: "3 نساء", rule: "casualty.subset.among", outcome: "captured", min: 3, max: 3 }],
  },
  {
    text: "وأسفرت الغارة عن مقتل الأب والأم وأطفالهما الثلاثة",
    want: [
      { text: "الأم", rule: "casualty.listed", outcome: "killed", min: 1, max: 1 },
      { text: "أطفالهما الثلاثة", rule: "casualty.listed", outcome: "killed", min: 3, max: 3 },
    ],
  },
  {
    text: "استشهد 3 مسعفين وصحفيان وأصيب 12 آخرون، بينهم 4 بحالة حرجة",
    want: [
      { text: "صحفيان", rule: "casualty.listed", outcome: "killed", min: 2, max: 2 },
      { text: "4", rule: "casualty.subset.number", outcome: "wounded", min: 4, max: 4 },
    ],
  },
  {
    text: "مقتل جندي إسرائيلي وإصابة 3 آخرين أحدهم بحالة خطرة في تفجير عبوة",
    want: [{ text: "أحدهم", rule: "casualty.subset.one-of-them", outcome: "wounded", min: 1, max: 1 }],
  },
  {
    text: "قتل 3 أشخاص بينهم طفلة وأصيب 7 آخرون بينهم نساء",
    want: [
      { text: "طفلة", rule: "casualty.subset.among", outcome: "killed", min: 1, max: 1 },
      { text: "نساء", rule: "casualty.subset.among", outcome: "wounded", min: 2, max: null },
    ],
  },
  { text: "أصيبت سيدة ونجلها بشظايا قذيفة", want: [{ text: "نجلها", rule: "casualty.listed", outcome: "wounded", min: 1, max: 1 }] },
  {
    text: "مقتل ضابط برتبة عقيد وثلاثة من مرافقيه في كمين",
    want: [{ text: "ثلاثة من مرافقيه", rule: "casualty.listed", outcome: "killed", min: 3, max: 3 }],
  },
  {
    text: "مقتل قائد الكتيبة مع خمسة من عناصره",
    want: [{ text: "خمسة من عناصره", rule: "casualty.listed", outcome: "killed", min: 5, max: 5 }],
  },
  {
    text: "ذكرت الشرطة أن رجلا وزوجته قتلا في المنزل",
    want: [{ text: "زوجته", rule: "casualty.listed", outcome: "killed", min: 1, max: 1 }],
  },
  {
    text: "وفاة 5 نازحين بينهم رضيعان بسبب البرد",
    want: [{ text: "رضيعان", rule: "casualty.subset.among", outcome: "killed", min: 2, max: 2 }],
  },
  {
    text: "اعتقال 30 فلسطينيا بينهم طفلان وأسرى سابقون",
    want: [{ text: "طفلان", rule: "casualty.subset.among", outcome: "captured", min: 2, max: 2 }],
  },
  { text: "إصابة شرطي و3 متظاهرين", want: [{ text: "3 متظاهرين", rule: "casualty.listed", outcome: "wounded", min: 3, max: 3 }] },
  { text: "تسجيل 7 إصابات بينها 3 خطيرة", want: [{ text: "3", rule: "casualty.subset.number", outcome: "wounded", min: 3, max: 3 }] },
  { text: "مقتل امرأة وطفليها", want: [{ text: "طفليها", rule: "casualty.listed", outcome: "killed", min: 2, max: 2 }] },
  { text: "قتل رجل وابناه في خلاف عائلي", want: [{ text: "ابناه", rule: "casualty.listed", outcome: "killed", min: 2, max: 2 }] },
  { text: "مقتل مدير مدرسة وطالبين", want: [{ text: "طالبين", rule: "casualty.listed", outcome: "killed", min: 2, max: 2 }] },
  {
    text: "مقتل 9 مدنيين، هم 4 أطفال و5 نساء",
    want: [
      { text: "4 أطفال", rule: "casualty.subset.among", outcome: "killed", min: 4, max: 4 },
      { text: "5 نساء", rule: "casualty.listed", outcome: "killed", min: 5, max: 5 },
    ],
  },
  {
    text: "أصيب 6 عسكريين، اثنان منهم بحالة خطرة",
    want: [{ text: "اثنان منهم", rule: "casualty.subset.of-them", outcome: "wounded", min: 2, max: 2 }],
  },
  {
    text: "مقتل 15 عنصرا من قوات النظام، بينهم ضابطان، وإصابة 20",
    want: [{ text: "ضابطان", rule: "casualty.subset.among", outcome: "killed", min: 2, max: 2 }],
  },
  {
    text: "مقتل 7 أشخاص، ضمنهم امرأة و3 أطفال",
    want: [
      { text: "امرأة", rule: "casualty.subset.among", outcome: "killed", min: 1, max: 1 },
      { text: "3 أطفال", rule: "casualty.listed", outcome: "killed", min: 3, max: 3 },
    ],
  },
  {
    text: "استشهاد خمسة مواطنين من بينهم صحفيتان ومسعف",
    want: [
      { text: "صحفيتان", rule: "casualty.subset.among", outcome: "killed", min: 2, max: 2 },
      { text: "مسعف", rule: "casualty.listed", outcome: "killed", min: 1, max: 1 },
    ],
  },
  { text: "إصابة 12 شخصا أصغرهم طفلة", want: [{ text: "طفلة", rule: "casualty.subset.among", outcome: "wounded", min: 1, max: 1 }] },
  {
    text: "خطف 4 موظفين أمميين بينهم أجنبيان",
    want: [{ text: "أجنبيان", rule: "casualty.subset.among", outcome: "captured", min: 2, max: 2 }],
  },
  {
    text: "اعتقال 11 شابا منهم أسيران محرران",
    want: [{ text: "أسيران", rule: "casualty.subset.among", outcome: "captured", min: 2, max: 2 }],
  },
  { text: "مقتل مدنيين اثنين وثلاثة مسلحين", want: [{ text: "ثلاثة مسلحين", rule: "casualty.listed", outcome: "killed", min: 3, max: 3 }] },
  { text: "مقتل جندي وضابط وإصابة 4 آخرين", want: [{ text: "ضابط", rule: "casualty.listed", outcome: "killed", min: 1, max: 1 }] },
  { text: "استشهاد أب وثلاثة من أبنائه", want: [{ text: "ثلاثة من أبنائه", rule: "casualty.listed", outcome: "killed", min: 3, max: 3 }] },
  {
    text: "إصابة 3 أطفال وامرأتين ومسن",
    want: [
      { text: "امرأتين", rule: "casualty.listed", outcome: "wounded", min: 2, max: 2 },
      { text: "مسن", rule: "casualty.listed", outcome: "wounded", min: 1, max: 1 },
    ],
  },
  {
    text: "مقتل 10 من قوات الأمن و25 من المتمردين",
    want: [{ text: "25 من المتمردين", rule: "casualty.listed", outcome: "killed", min: 25, max: 25 }],
  },
];

describe("lists and subsets", () => {
  test.each(CASES)("$text", ({ text, want }) => {
    const found = extractor
      .extract({ id: "case", text })
      .casualties.filter(({ rule }) => rule === "casualty.listed" || rule.startsWith("casualty.subset."));
    expect(found.map(({ text: mention, rule, outcome, min, max }) => ({ text: mention, rule, outcome, min, max }))).toEqual(want);
  });
});

describe("what a part belongs to", () => {
  test("is named by the whole's id; lists of parts share it", () => {
    const { casualties } = extractor.extract({ id: "case", text: "مقتل 7 أشخاص، بينهم امرأة و3 أطفال، وإصابة 20 آخرين" });
    expect(casualties.map(({ id, text, subset_of }) => ({ id, text, subset_of }))).toEqual([
      { id: "c1", text: "مقتل 7 أشخاص", subset_of: null },
      { id: "c2", text: "امرأة", subset_of: "c1" },
      { id: "c3", text: "3 أطفال", subset_of: "c1" },
      { id: "c4", text: "إصابة 20 آخرين", subset_of: null },
    ]);
  });

  test("of killed and wounded told together, a part after a comma is casualties", () => {
    const { casualties } = extractor.extract({ id: "case", text: "استشهد 17 مواطنا وأصيب آخرون، بينهم صحفية، في الغارات" });
    expect(casualties.at(-1)).toMatchObject({ text: "صحفية", outcome: "casualties", group: "media", subset_of: "c2" });
  });
});

describe("figures of the dead told before", () => {
  test.each([
    {
      text: "قتل تسعة أشخاص في قصف على السوق. وقال الدفاع المدني إن ثلاثة من القتلى أطفال.",
      want: [
        { text: "قتل تسعة أشخاص", min: 9, group: "unknown", subset_of: null },
        { text: "ثلاثة من القتلى", min: 3, group: "children", subset_of: "c1" },
      ],
    },
    {
      text: "قتل 12 شخصا وأصيب 20 في انفجار. وأوضحت الشرطة أن ثلاثة من الضحايا نساء واثنان من الجرحى في حالة حرجة.",
      want: [
        { text: "قتل 12 شخصا", outcome: "killed", subset_of: null },
        { text: "أصيب 20", outcome: "wounded", subset_of: null },
        { text: "ثلاثة من الضحايا", outcome: "killed", min: 3, group: "women", subset_of: "c1" },
        { text: "اثنان من الجرحى", outcome: "wounded", min: 2, subset_of: "c2" },
      ],
    },
    {
      text: "قتل جنديان في الهجوم. أربعة من القتلى سقطوا في حي آخر.",
      want: [
        { text: "قتل جنديان", subset_of: null },
        { text: "أربعة من القتلى", min: 4, subset_of: null },
      ],
    },
    {
      text: "بين الشهداء الأربعة طفلة",
      want: [{ text: "طفلة", outcome: "killed", min: 1, max: 1 }],
    },
    {
      text: "ارتفعت الحصيلة إلى 103 قتلى ومئات الجرحى بينهم نساء",
      want: [
        { text: "103 قتلى", outcome: "killed" },
        { text: "مئات الجرحى", outcome: "wounded" },
        { text: "نساء", outcome: "casualties", subset_of: "c2" },
      ],
    },
  ])("$text", ({ text, want }) => {
    const { casualties } = extractor.extract({ id: "case", text });
    expect(casualties.map((found) => found.text)).toEqual(want.map((one) => one.text));
    want.forEach((one, i) => expect(casualties[i]).toMatchObject(one));
  });
});

describe("who is counted", () => {
  test.each([
    { text: "اغتال مسلحون مجهولون الصحفي عمر الفاروق", want: ["اغتال مسلحون مجهولون الصحفي", 1, 1] },
    { text: "قتلت مسيرة تركية ثلاثة عناصر في دهوك", want: ["قتلت مسيرة تركية ثلاثة عناصر", 3, 3] },
    { text: "اعتقلت قوات الاحتلال فلسطينيا من الخليل", want: ["اعتقلت قوات الاحتلال فلسطينيا", 1, 1] },
    { text: "أصيب راعيا أغنام بانفجار لغم", want: ["أصيب راعيا أغنام", 2, 2] },
    { text: "استشهد عاملا إغاثة", want: ["استشهد عاملا إغاثة", 2, 2] },
    { text: "جرحت الانفجارات عددا كبيرا آخر", want: ["جرحت الانفجارات عددا كبيرا آخر", 2, null] },
    { text: "وخلف الهجوم عددا من الجرحى", want: ["عددا من الجرحى", 2, null] },
    { text: "مقتل الطفلة سلمى برصاص قناص", want: ["مقتل الطفلة", 1, 1] },
    { text: "بعد أقل من يوم على مقتل الطفلة أماني (9 سنوات)", want: ["مقتل الطفلة", 1, 1] },
    { text: "قتل الجنود الثلاثة على الفور", want: ["قتل الجنود الثلاثة", 3, 3] },
    { text: "قتل المسلحون ثلاثة جنود", want: ["قتل المسلحون ثلاثة جنود", 3, 3] },
    { text: "وفي 5 أيار قضى 12 عسكريا", want: ["قضى 12 عسكريا", 12, 12] },
  ])("$text", ({ text, want }) => {
    const { casualties } = extractor.extract({ id: "case", text });
    expect(casualties.map((found) => [found.text, found.min, found.max])).toEqual([want]);
  });

  test.each(["وجرى اعتقالهم ومصادرة قاربهم", "واقتادتهم إلى ميناء أسدود", "اغتال المسلحون الثلاثة"])("no figure: %s", (text) => {
    expect(extractor.extract({ id: "case", text }).casualties).toEqual([]);
  });

  test("victims before a clause with victims of its own are listed", () => {
    const { casualties } = extractor.extract({ id: "case", text: "قتل أربعة أطفال وامرأة وأصيب رجل في الغارة" });
    expect(casualties.map(({ text }) => text)).toEqual(["قتل أربعة أطفال", "امرأة", "أصيب رجل"]);
  });

  test("a sentence before is no context", () => {
    const { casualties } = extractor.extract({ id: "case", text: "مقتل عسكريين\nقُتل وأصيب عدد من العسكريين" });
    expect(casualties.at(-1)).toMatchObject({ text: "قُتل وأصيب عدد من العسكريين", outcome: "casualties" });
  });

  test.each([
    { text: "قتل جندي بكمين قرب مدينة غاو الشهر الماضي", want: [false] },
    { text: "قتل 12 جنديا في هجوم على ثكنة الشهر الماضي", want: [false] },
    { text: "قتل 230 مدنيا في غارات الشهر الماضي", want: [true] },
    { text: "أصيب طفل بانفجار لغم، ليرتفع عدد ضحايا الألغام منذ مطلع العام إلى 40 قتيلا", want: [false, true] },
  ])("a month gone by, or a total: $text", ({ text, want }) => {
    const { casualties } = extractor.extract({ id: "case", text, published: "2022-11-15" });
    expect(casualties.map(({ cumulative }) => cumulative)).toEqual(want);
  });
});

describe("values beside the count", () => {
  test.each([
    { text: "دون وقوع إصابات", want: { min: 0, max: 0, denied: true } },
    { text: "لم ترد أنباء عن إصابات", want: { min: null, max: null, denied: false } },
    { text: "مقتل نحو 60 جنديا", want: { min: 60, max: 60, approximate: true } },
    { text: "نفت الحركة مقتله", want: { outcome: "killed", min: 0, max: 0, denied: true } },
    { text: "مقتل 12 شخصا منذ بداية العام", want: { cumulative: true } },
    { text: "مقتل عنصرين من قسد", want: { group: "militants" } },
    { text: "مقتل عنصرين من قوات النظام", want: { group: "military" } },
    { text: "إصابة 17 من المدنيين", want: { group: "civilians" } },
  ])("$text", ({ text, want }) => {
    expect(extractor.extract({ id: "case", text }).casualties[0]).toMatchObject(want);
  });

  test("a figure names the source that the sentence gives", () => {
    const { casualties, actors } = extractor.extract({ id: "case", text: "قال المرصد السوري لحقوق الإنسان إن 5 مدنيين قتلوا في الغارة" });
    const source = actors.find(({ text }) => text === "المرصد السوري لحقوق الإنسان");
    expect(casualties[0]?.attributed_to).toEqual([source?.id]);
  });
});
