import { describe, expect, test } from "vitest";
import { createExtractor } from "../../../src/index.ts";

const extractor = createExtractor();

/** Expects all casualties of each text, as `where | outcome min..max group`. */
function expectCasualties({ text, want }: { readonly text: string; readonly want: readonly string[] }): void {
  const { casualties } = extractor.extract({ id: "case", text, published: "2023-05-10" });
  expect(casualties.map((one) => `${one.text} | ${one.outcome} ${one.min ?? ""}..${one.max ?? ""} ${one.group}`)).toEqual(want);
}

describe("the dead as one household", () => {
  test.each([
    { text: "أفادت الوكالة بأن عائلة كاملة أبيدت في غارة على البلدة", want: ["عائلة كاملة أبيدت | killed 1..1 civilians"] },
    { text: "مسحت عائلة أبو زيد بالكامل من السجل المدني بعد قصف منزلها", want: ["مسحت عائلة | killed 1..1 civilians"] },
    { text: "قضت أسرة كاملة من تسعة أفراد في غارة على المدينة", want: ["قضت أسرة كاملة من تسعة أفراد | killed 9..9 civilians"] },
    {
      text: "أوقعت المسيرة ثلاثة قتلى وسبعة جرحى من عائلة واحدة",
      want: ["ثلاثة قتلى | killed 3..3 unknown", "سبعة جرحى | wounded 7..7 civilians"],
    },
    { text: "انفجرت عبوة بسيارة شرطي فقتل ثلاثة من عائلته", want: ["قتل ثلاثة | killed 3..3 civilians"] },
  ])("$text", expectCasualties);
});

describe("custody", () => {
  test.each([
    { text: "قتل تحت التعذيب ما لا يقل عن 15 معتقلا في السجون", want: ["قتل تحت التعذيب ما لا يقل عن 15 معتقلا | killed 15.. unknown"] },
    { text: "توفي متأثرا بجراحه الشاب محمد العلي", want: ["توفي متأثرا بجراحه الشاب | killed 1..1 civilians"] },
    { text: "لفظ جريح أنفاسه الأخيرة في المستشفى", want: ["لفظ جريح أنفاسه الأخيرة | killed 1..1 unknown"] },
    { text: "لقي محتجز حتفه داخل مركز توقيف", want: ["لقي محتجز حتفه | killed 1..1 unknown"] },
  ])("$text", expectCasualties);
});

describe("found dead", () => {
  test.each([
    { text: "عثر على المفقودين الثلاثة قتلى في البادية", want: ["المفقودين الثلاثة قتلى | killed 3..3 unknown"] },
    { text: "عثر على الطفل المفقود مقتولا في بئر", want: ["الطفل المفقود مقتولا | killed 1..1 children"] },
    { text: "العثور على شاب مقتول بطلق ناري", want: ["شاب مقتول | killed 1..1 civilians"] },
  ])("$text", expectCasualties);
});

describe("who harms stands between", () => {
  test.each([
    { text: "قتل قناص حوثي مدنيا في مدينة تعز", want: ["قتل قناص حوثي مدنيا | killed 1..1 civilians"] },
    {
      text: "قتلت مليشيا الحوثي مدنيا وأصابت آخر في الضالع",
      want: ["قتلت مليشيا الحوثي مدنيا | killed 1..1 civilians", "أصابت آخر | wounded 1..1 civilians"],
    },
    { text: "قتل مسلحون لم تعرف هويتهم تاجرا في مدينة البصرة", want: ["قتل مسلحون لم تعرف هويتهم تاجرا | killed 1..1 civilians"] },
    { text: "قتل مسلحان يستقلان دراجة نارية ضابطا", want: ["قتل مسلحان يستقلان دراجة نارية ضابطا | killed 1..1 military"] },
    { text: "قتل مجهولون صاحب محل في البلدة", want: ["قتل مجهولون صاحب محل | killed 1..1 civilians"] },
    { text: "قتلت طالبان باكستان أربعة جنود", want: ["قتلت طالبان باكستان أربعة جنود | killed 4..4 military"] },
    { text: "قتل أنصار بيت المقدس جنديين في مدينة العريش", want: ["قتل أنصار بيت المقدس جنديين | killed 2..2 military"] },
    { text: "صفى مجهولون مختار القرية رميا بالرصاص", want: ["صفى مجهولون مختار القرية | killed 1..1 civilians"] },
  ])("$text", expectCasualties);
});

describe("those words for people all the same", () => {
  test.each([
    { text: "قتل طالبان برصاص طائش قرب مدرستهما", want: ["قتل طالبان | killed 2..2 civilians"] },
    { text: "قتل اثنان من أنصار الحزب في شجار", want: ["قتل اثنان من أنصار | killed 2..2 civilians"] },
    { text: "أصيب عشرات الشباب في المظاهرة", want: ["أصيب عشرات الشباب | wounded 20..99 civilians"] },
  ])("$text", expectCasualties);
});

describe("sides that lose", () => {
  test.each([
    { text: "كلف الهجوم الجيش المالي 42 جنديا", want: ["كلف الهجوم الجيش المالي 42 جنديا | killed 42..42 military"] },
    { text: "فقد الجيش ثلاثة من جنوده في كمين بالبادية", want: ["فقد الجيش ثلاثة من جنوده | killed 3..3 military"] },
    {
      text: "تكبد الحوثيون 30 قتيلا وعشرات الجرحى في جبهات مأرب",
      want: ["30 قتيلا | killed 30..30 militants", "عشرات الجرحى | wounded 20..99 militants"],
    },
    { text: "خلفت الغارات 9 قتلى في صفوف المسلحين", want: ["9 قتلى | killed 9..9 militants"] },
    { text: "أوقع كمين لكتائب القسام قوة إسرائيلية بين قتيل وجريح", want: ["بين قتيل وجريح | casualties 2.. unknown"] },
    { text: "استهدفنا قوة قوامها 10 جنود وأوقعناهم بين قتيل وجريح", want: ["بين قتيل وجريح | casualties 2.. unknown"] },
    { text: "خلف الهجوم ما يقارب 100 ضحية بين قتيل وجريح", want: ["ما يقارب 100 ضحية بين قتيل وجريح | casualties 100..100 unknown"] },
  ])("$text", expectCasualties);
});

describe("victims", () => {
  test.each([
    { text: "راح 12 مدنيا ضحية قصف السوق", want: ["راح 12 مدنيا ضحية | killed 12..12 civilians"] },
    {
      text: "حصد هجوم بسيارتين مفخختين على وزارة التربية في مقديشو أرواح أكثر من مئة شخص",
      want: ["حصد هجوم بسيارتين مفخختين على وزارة التربية في مقديشو أرواح أكثر من مئة شخص | killed 101.. unknown"],
    },
    { text: "نفذت المليشيا إعدامات ميدانية بحق 12 مدنيا", want: ["إعدامات ميدانية بحق 12 مدنيا | killed 12..12 civilians"] },
    { text: "سقط ضحيتان في تبادل لإطلاق النار", want: ["ضحيتان | casualties 2..2 unknown"] },
    { text: "شرطي قتيل ومصابان في إطلاق نار", want: ["شرطي قتيل | killed 1..1 military", "مصابان | wounded 2..2 unknown"] },
    { text: "سقط العقيد سامي نادر آمر الفوج الثاني شهيدا", want: ["سقط العقيد سامي نادر آمر الفوج الثاني شهيدا | killed 1..1 military"] },
    { text: "داس طفل على لغم أرضي فقتل على الفور", want: ["قتل | killed 1..1 children"] },
    { text: "طعن شاب جنديا فأصيب بجروح", want: ["أصيب | wounded 1..1 military"] },
    { text: "شيع المئات في الخليل شهيدا قتل أمس", want: ["شيع المئات في الخليل شهيدا | killed 1..1 unknown"] },
  ])("$text", expectCasualties);
});

describe("parts", () => {
  test.each([
    {
      text: "قتل سبعة أشخاص، ثلاثة منهم أطفال، في غارة",
      want: ["قتل سبعة أشخاص | killed 7..7 unknown", "ثلاثة منهم | killed 3..3 children"],
    },
    { text: "قتل ستة بينهم طالبات", want: ["قتل ستة | killed 6..6 unknown", "طالبات | killed 2.. women"] },
    {
      text: "مقتل مدني وإصابة آخرين اثنين بنزاع عشائري",
      want: ["مقتل مدني | killed 1..1 civilians", "إصابة آخرين اثنين | wounded 2..2 civilians"],
    },
    {
      text: "اعتقال إرهابيين اثنين في مدينة كركوك وثالث في قضاء الدبس",
      want: ["اعتقال إرهابيين اثنين | captured 2..2 militants", "ثالث | captured 1..1 militants"],
    },
    { text: "قتل جندي سوداني وآخر تشادي في اشتباك حدودي", want: ["قتل جندي | killed 1..1 military", "آخر | killed 1..1 military"] },
    { text: "قتل جنديان تركي وسوري بانفجار لغم", want: ["قتل جنديان | killed 2..2 military"] },
    { text: "توفي أربعة مواليد بعد انقطاع الكهرباء", want: ["توفي أربعة مواليد | killed 4..4 children"] },
  ])("$text", expectCasualties);
});

describe("leaders", () => {
  test.each([
    { text: "وأصيبت صديقتها التي كانت معها", want: ["أصيبت صديقتها | wounded 1..1 women"] },
    { text: "وأصيب صديقه بجروح", want: ["أصيب صديقه | wounded 1..1 civilians"] },
    { text: "مقتل قيادي محلي في اللواء الثامن", want: ["مقتل قيادي | killed 1..1 militants"] },
    { text: "مقتل قائد شرطة المديرية ومرافقيه بعبوة ناسفة", want: ["مقتل قائد | killed 1..1 military", "مرافقيه | killed 2.. military"] },
    {
      text: "أسفر الهجوم عن مقتل 12 شخصا من بينهم زعيم القرية",
      want: ["مقتل 12 شخصا | killed 12..12 unknown", "زعيم القرية | killed 1..1 civilians"],
    },
    { text: "قتل زعيم عشائري أمام منزله", want: ["قتل زعيم | killed 1..1 civilians"] },
    { text: "مقتل قائد ميداني في حزب الله", want: ["مقتل قائد | killed 1..1 militants"] },
    { text: "مقتل طاقم المروحية المكون من أربعة أفراد", want: ["مقتل طاقم المروحية المكون من أربعة أفراد | killed 4..4 military"] },
    { text: "وقتل اثنين من ركابها", want: ["قتل اثنين من ركابها | killed 2..2 civilians"] },
  ])("$text", expectCasualties);
});

describe("names and numbers that only look like other things", () => {
  test.each([
    { text: "خلف انفجار صهريج في سوق مدينة الصدر 30 قتيلا", want: ["30 قتيلا | killed 30..30 unknown"] },
    { text: "هاجم رعاة قرية في ولاية بينوي وقتلوا تسعة", want: ["قتلوا تسعة | killed 9..9 unknown"] },
    { text: "انفجرت سيارة مفخخة وقتلت خمسة اليوم", want: ["قتلت خمسة | killed 5..5 unknown"] },
    { text: "نجا الوزير من محاولة اغتيال قتل فيها اثنان من حراسه", want: ["قتل فيها اثنان من حراسه | killed 2..2 unknown"] },
    { text: "لم يصب أي مدني في العملية", want: ["لم يصب أي مدني | casualties 0..0 civilians"] },
    { text: "مقتل مدني\n2- إصابة طفل بانفجار قنبلة", want: ["مقتل مدني | killed 1..1 civilians", "إصابة طفل | wounded 1..1 children"] },
  ])("$text", expectCasualties);
});

describe("told by the way", () => {
  test.each([
    { text: "سقط من الجيش 3 قتلى و7 جرحى", want: ["3 قتلى | killed 3..3 unknown", "7 جرحى | wounded 7..7 unknown"] },
    { text: "والإجهاز على طاقم دبابة", want: ["الإجهاز على طاقم | killed 2.. military"] },
    { text: "قتل جميع ركاب الحافلة وعددهم 12", want: ["قتل جميع ركاب الحافلة وعددهم 12 | killed 12..12 unknown"] },
    { text: "مقتل ضابط إيراني كبير وآخرين من حزب الله", want: ["مقتل ضابط | killed 1..1 military", "آخرين | killed 2.. militants"] },
    {
      text: "اعتقلت القوات معلما وثلاثة من طلابه",
      want: ["اعتقلت القوات معلما | captured 1..1 civilians", "ثلاثة من طلابه | captured 3..3 civilians"],
    },
  ])("$text", expectCasualties);
});

describe("denials of two", () => {
  test.each([
    {
      text: "لم يسفر الهجوم عن سقوط ضحايا أو جرحى",
      want: ["لم يسفر الهجوم عن سقوط ضحايا | casualties 0..0 unknown", "جرحى | wounded 0..0 unknown"],
    },
    { text: "دون وقوع قتلى أو جرحى", want: ["دون وقوع قتلى | killed 0..0 unknown", "جرحى | wounded 0..0 unknown"] },
    { text: "لا توجد خسائر أو إصابات", want: ["لا توجد خسائر | casualties 0..0 unknown", "إصابات | casualties 0..0 unknown"] },
  ])("$text", expectCasualties);
});

describe("none", () => {
  test.each([
    { text: "كلف الوزير ثلاثة ضباط بالتحقيق في الهجوم", want: [] },
    { text: "فقدت القوات الاتصال بثلاثة جنود في البادية", want: [] },
    { text: "فقد الجيش السيطرة على ثلاث نقاط", want: [] },
    { text: "مسح الخبراء 12 قرية من الألغام", want: [] },
    { text: "ارتدى المسلح لباسا مدنيا", want: [] },
    { text: "صنفت واشنطن الحركة تنظيما إرهابيا", want: [] },
    { text: "قضت محكمة بإعدام 5 أشخاص", want: [] },
    { text: "صدر حكم بالإعدام بحق ثلاثة متهمين", want: [] },
    { text: "كان الوزير قد أصيب بوعكة صحية", want: [] },
    { text: "وصفى الجيش حساباته", want: [] },
    { text: "استمرت العملية ثلاثة أيام", want: [] },
  ])("$text", expectCasualties);
});

describe("no wound told, and losses that amount to a figure", () => {
  test.each([
    { text: "ولم يسجل وقوع أي إصابة في صفوف الجنود", want: ["لم يسجل وقوع أي إصابة | casualties 0..0 military"] },
    { text: "لا توجد أي إصابة حتى الآن", want: ["لا توجد أي إصابة | casualties 0..0 unknown"] },
    { text: "لم تحقق الصواريخ أي إصابة مباشرة", want: [] },
    {
      text: "خسائر العدو على هذا المحور وصلت إلى 190 جنديا وثلاث دبابات",
      want: ["خسائر العدو على هذا المحور وصلت إلى 190 جنديا | casualties 190..190 military"],
    },
    { text: "وبلغت خسائر المزارعين 12 ألف دولار", want: [] },
    { text: "بلغت خسائر الشركة بعد تسريح 300 عامل مليون دولار", want: [] },
  ])("$text", expectCasualties);
});

describe("a date between the verb and its people", () => {
  test.each([
    { text: "قتل في 14 حزيران ثلاثة متظاهرين في المدينة", want: ["قتل في 14 حزيران ثلاثة متظاهرين | killed 3..3 civilians"] },
    { text: "اعتقلت القوات في 12 أيار شابا من البلدة", want: ["اعتقلت القوات في 12 أيار شابا | captured 1..1 civilians"] },
    { text: "قتلت القوات في 12 أيار وأصيب جندي", want: ["أصيب جندي | wounded 1..1 military"] },
    { text: "أصاب القصف في 12 أيار مدرسة فيها 30 طالبا", want: [] },
    { text: "وظهر القاضي الذي اختطفته الجماعة في الثالث من أكتوبر", want: ["اختطفته | captured 1..1 unknown"] },
  ])("$text", expectCasualties);
});

describe("one man's end and limbs", () => {
  test.each([
    {
      text: "باغت مسلحون العقيد أمام المسجد وأطلقوا عليه النار وفارق على إثرها الحياة",
      want: ["فارق على إثرها الحياة | killed 1..1 military"],
    },
    { text: "وكان شرطي قد بترت ساقه بانفجار عبوة", want: ["بترت ساقه | wounded 1..1 military"] },
    { text: "داست طفلة على لغم ما أدى إلى بتر ساقيها", want: ["بتر ساقيها | wounded 1..1 children"] },
    { text: "أصيب مدني بانفجار لغم وبترت ساقه", want: ["أصيب مدني | wounded 1..1 civilians"] },
    { text: "قال قائد الشرطة إن القوات فقدت يدها في المنطقة", want: [] },
    {
      text: "مقتل آمر الفوج الأول وإصابة اثنين من مرافقيه",
      want: ["مقتل آمر الفوج | killed 1..1 military", "إصابة اثنين من مرافقيه | wounded 2..2 military"],
    },
    { text: "أمر اللواء خالد بفتح تحقيق", want: [] },
  ])("$text", expectCasualties);
});

describe("bare counts from place to place", () => {
  test.each([
    {
      text: "قال المتحدث إن 25 قتلوا في الأنبار و13 في نينوى وتسعة في كل من ديالى وصلاح الدين",
      want: ["25 قتلوا | killed 25..25 unknown", "13 | killed 13..13 unknown", "تسعة | killed 9..9 unknown"],
    },
    { text: "ذكرت الوكالة أن 12 أصيبوا في الغارة ودمرت سبع طائرات في حمص", want: ["12 أصيبوا | wounded 12..12 unknown"] },
  ])("$text", expectCasualties);
});
