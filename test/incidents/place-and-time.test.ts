import { describe, test } from "vitest";
import { expectIncidents, type Row } from "./incidents-of.ts";

describe("where it happened, not where the harmed were taken", () => {
  test.each<Row>([
    {
      text: "شيع المئات في مدينة الخليل جثمان الشاب الذي قتل برصاص الجيش الإسرائيلي أمس عند مدخل مخيم العروب",
      want: [{ at: "Arroub camp", days: "2023-05-09" }],
    },
    { text: "أصيب خمسة مدنيين بانفجار عبوة ناسفة في مدينة الباب ونقلوا إلى مستشفى في مدينة أعزاز", want: [{ at: "Al-Bab" }] },
    { text: "قتل جندي بكمين قرب مدينة غاو ونقل جثمانه إلى باماكو", want: [{ at: "Gao" }] },
    { text: "أصيب مدني بقصف على قرية كفرتعال وتوفي قبل وصوله إلى مستشفى باب الهوى", want: [{ at: "Kafr Taal" }] },
    { text: "قصف الجيش السوداني مدينة نيالا، ونزح المئات إلى الفاشر", want: [{ at: "Nyala" }] },
    { text: "قتل شخص بغارة على بلدة حانين ونقل الجرحى إلى مستشفيات مدينة صور", want: [{ at: "Hanine" }] },
  ])("$text", expectIncidents);
});

describe("nor where the source sits", () => {
  test.each<Row>([
    { text: "ذكر التلفزيون الرسمي في طهران أن مسلحين هاجموا حاجزا قرب مدينة زاهدان", want: [{ at: "Zahedan" }] },
    { text: "قال مصدر طبي في مستشفى الشفاء إن غارة على مدينة خان يونس أوقعت ستة قتلى", want: [{ at: "Khan Yunis" }] },
    { text: "قال متحدث باسم الحكومة في بغداد إن مسلحين قتلوا أربعة جنود قرب مدينة كركوك", want: [{ at: "Kirkuk" }] },
  ])("$text", expectIncidents);
});

describe("nor whence people and weapons came", () => {
  test.each<Row>([
    { text: "قتل سائق بانفجار لغم قرب مدينة غاو أثناء عودته من مدينة تمبكتو", want: [{ at: "Gao" }] },
    { text: "أطلقت القوات الروسية صواريخ من القرم على مدينة أوديسا", want: [{ at: "Odesa" }] },
    { text: "قتل مدني ينحدر من مدينة حمص برصاص مجهولين في مدينة عفرين", want: [{ at: "Afrin" }] },
    { text: "هاجم مسلحون مركزا للجيش الصومالي في كيسمايو", want: [{ at: "Kismayo" }] },
  ])("$text", expectIncidents);
});

describe("the most specific place", () => {
  test.each<Row>([
    { text: "انفجرت سيارة مفخخة في حي الكرادة بمدينة بغداد", want: [{ at: "Karrada" }] },
    { text: "اندلعت اشتباكات في محافظة ديالى قرب قرية العظيم", want: [{ at: "Al-Udhaim" }] },
    { text: "سقطت قذيفة على مخيم جباليا شمالي قطاع غزة", want: [{ at: "Jabalia camp" }] },
    { text: "استهدف هجوم صاروخي قاعدة عين الأسد في محافظة الأنبار", want: [{ at: "Ain al-Asad air base" }] },
  ])("$text", expectIncidents);
});

describe("an undated event of the report", () => {
  test.each<Row>([
    { text: "قصفت طائرات مدينة إدلب", want: [{ days: "2023-05-09..2023-05-10", background: false }] },
    { text: "قتل مدني بانفجار لغم في مدينة الحديدة", want: [{ days: "2023-05-09..2023-05-10", background: false }] },
  ])("$text", expectIncidents);
});

describe("a day told", () => {
  test.each<Row>([
    { text: "قتل جندي بكمين قرب مدينة غاو ليلة الاثنين - الثلاثاء", want: [{ days: "2023-05-08..2023-05-09" }] },
    { text: "قتل جندي بكمين قرب مدينة غاو في مارس 2022", want: [{ days: "2022-03-01..2022-03-31" }] },
    { text: "قصفت طائرات مدينة إدلب أمس الثلاثاء", want: [{ days: "2023-05-09" }] },
    { text: "قصفت طائرات مدينة إدلب فجر اليوم", want: [{ days: "2023-05-10" }] },
    { text: "قصفت طائرات مدينة إدلب يوم الأحد", want: [{ days: "2023-05-07" }] },
    { text: "قصفت طائرات مدينة إدلب في 2 مايو", want: [{ days: "2023-05-02" }] },
    { text: "وقع تفجير في مدينة كابول عام 2021 وأسفر عن مقتل 170 شخصا", want: [{ days: "2021-01-01..2021-12-31" }] },
  ])("$text", expectIncidents);
});

describe("the lead's day for what follows", () => {
  test.each<Row>([
    {
      text: "قتل ثلاثة جنود في 6 مايو بكمين قرب مدينة غاو. وأحرق مسلحون قرية قرب مدينة موبتي",
      want: [
        { days: "2023-05-06", background: false },
        { days: "2023-05-06", background: false },
      ],
    },
    {
      text: "انفجرت عبوة ناسفة أمس في مدينة هيت. واغتال مسلحون محاميا في مدينة البصرة",
      want: [
        { days: "2023-05-09", background: false },
        { days: "2023-05-09", background: false },
      ],
    },
    {
      text: "قتل ثلاثة جنود أمس بكمين قرب مدينة غاو. وأحرق مسلحون اليوم قرية قرب مدينة موبتي",
      want: [
        { days: "2023-05-09", background: false },
        { days: "2023-05-10", background: false },
      ],
    },
  ])("$text", expectIncidents);
});

describe("background", () => {
  test.each<Row>([
    {
      text: "انفجرت عبوة ناسفة أمس في مدينة عدن. وكان مسلحون قد اغتالوا ضابطا في مدينة المكلا في 20 أبريل",
      want: [
        { days: "2023-05-09", background: false },
        { days: "2023-04-20", background: true },
      ],
    },
    {
      text: "اغتال مسلحون تاجرا في مدينة البصرة. وسبق أن قتل محام بانفجار عبوة في مدينة الناصرية في 3 مارس",
      want: [
        { days: "2023-05-09..2023-05-10", background: false },
        { days: "2023-03-03", background: true },
      ],
    },
    {
      text: "اغتال مسلحون تاجرا في مدينة البصرة. وسبق أن قتل محام بانفجار عبوة في مدينة الناصرية",
      want: [{ days: "2023-05-09..2023-05-10", background: false }],
    },
    {
      text: "قصفت المدفعية التركية قرية في ريف منبج اليوم. يذكر أن طفلا قتل بقصف تركي على مدينة كوباني في 3 مارس",
      want: [
        { days: "2023-05-10", background: false },
        { days: "2023-03-03", background: true },
      ],
    },
    {
      text: "قتل جنديان أمس بانفجار لغم قرب مدينة كيدال. وفي 12 مارس الماضي قتل خمسة جنود في هجوم على مدينة تيسيت",
      want: [
        { days: "2023-05-09", background: false },
        { days: "2023-03-12", background: true },
      ],
    },
    {
      text: "خطفت بوكو حرام ثلاثة صيادين أمس قرب مدينة ديفا. وكانت الجماعة قد هاجمت مدينة بوسو في يونيو 2016",
      want: [
        { days: "2023-05-09", background: false },
        { days: "2016-06-01..2016-06-30", background: true },
      ],
    },
    {
      text: "قتل مدني أمس بقصف على مدينة خيرسون. وقتل اليوم مدنيان بقصف على مدينة نيكوبول",
      want: [{ background: false }, { background: false }],
    },
  ])("$text", expectIncidents);
});

describe("statuses", () => {
  test.each<Row>([
    { text: "تبنى تنظيم داعش هجوما على حاجز للجيش العراقي في الطارمية", want: [{ status: "claimed" }] },
    { text: "أحبطت القوات الأمنية العراقية هجوما بسيارة مفخخة في مدينة الفلوجة", want: [{ status: "foiled" }] },
    { text: "أفشل الجيش المالي هجوما لمسلحين على معسكر قرب مدينة سيفاري", want: [{ status: "foiled" }] },
    { text: "قتل شرطي بانفجار عبوة ناسفة في مدينة العريش", want: [{ status: "reported" }] },
    { text: "اتهمت حركة حماس الجيش الإسرائيلي بقصف مدرسة في مدينة غزة", want: [{ status: "reported" }] },
  ])("$text", expectIncidents);
});

describe("a definite type word takes a place up again", () => {
  test.each<Row>([
    {
      text: "قصفت قوات الدعم السريع مدينة الأبيض بالمدفعية صباح اليوم. وبعد ساعات اعتقلت الشرطة السودانية في المدينة ستة أشخاص",
      want: [
        { type: "Shelling/artillery/missile attack", at: "El Obeid" },
        { type: "Arrests", at: "El Obeid" },
      ],
    },
    {
      text: "اقتحم الجيش الإسرائيلي مخيم بلاطة. وفي ساعات المساء أحرق مستوطنون سيارتين قرب المخيم",
      want: [{ at: "Balata camp" }, { type: "Looting/property destruction", at: "Balata camp" }],
    },
    {
      text: "هاجم مسلحون حقل كونيكو بالصواريخ. وخطف مجهولون عاملين من الحقل",
      want: [
        { type: "Shelling/artillery/missile attack", at: "Conoco gas plant" },
        { type: "Abduction/forced disappearance", at: "Conoco gas plant" },
      ],
    },
    {
      text: "قصفت قوات الدعم السريع مدينة الأبيض بالمدفعية. واعتقلت الشرطة السودانية في مدينة لم تسمها ستة أشخاص",
      want: [
        { type: "Shelling/artillery/missile attack", at: "El Obeid" },
        { type: "Arrests", at: null },
      ],
    },
    {
      text: "قصفت طائرات حربية مدينة إدلب أمس. وأحرق مسلحون اليوم سيارتين أمام السجن",
      want: [
        { type: "Air/drone strike", at: "Idlib" },
        { type: "Looting/property destruction", at: null },
      ],
    },
    {
      text: "انفجرت سيارة مفخخة في مدينة عفرين أمس. وأحرق مسلحون اليوم متجرا في القرية",
      want: [
        { type: "Remote explosive/landmine/IED", at: "Afrin" },
        { type: "Looting/property destruction", at: null },
      ],
    },
    {
      text: "داهمت القوات الإسرائيلية قرية دير جرير أمس. واليوم أحرق مستوطنون سيارة عند مدخل القرية",
      want: [{ at: "Deir Jarir" }, { type: "Looting/property destruction", at: "Deir Jarir" }],
    },
    {
      text: "قصفت طائرات مسيرة مطار نيالا. وانفجر لغم بدورية للجيش السوداني قرب مطار الجنينة",
      want: [{ at: "Nyala airport" }, { at: "Geneina airport" }],
    },
  ])("$text", expectIncidents);
});

describe("the place in somebody's title", () => {
  test.each<Row>([
    {
      text: "قتل قائد حركة الشباب في كيسمايو (حسن علي) بغارة أمريكية قرب مدينة جلب",
      want: [{ type: "Air/drone strike", by: ["US forces"], at: "Jilib", killed: "1" }],
    },
    {
      text: "قال القائد العام لقوات سوريا الديمقراطية في دير الزور (جيا كوباني) إن مسلحين هاجموا نقطة لقواته قرب بلدة الصور",
      want: [{ at: "Al-Sur" }],
    },
    {
      text: "قتل قائد في حركة الشباب في مدينة كيسمايو بانفجار عبوة ناسفة",
      want: [{ type: "Remote explosive/landmine/IED", to: ["Al-Shabaab"], at: "Kismayo", killed: "1" }],
    },
    { text: "قتل قائد الجيش الوطني الليبي في سبها (محمد الفاخري) برصاص مسلحين في مدينة الكفرة", want: [{ at: "Kufra", killed: "1" }] },
    { text: "اغتيل مدير أمن مدينة عدن (شلال شائع) بتفجير قرب مدينة لحج", want: [{ killed: "1" }] },
    { text: "قتل المسؤول العسكري لتنظيم داعش في الصومال (أبو يوسف) بضربة في بلدة قندلا", want: [{ at: "Qandala", killed: "1" }] },
  ])("$text", expectIncidents);
});

describe("datelines", () => {
  test.each<Row>([
    {
      text: "كانو (أ ف ب) - قتل ستة مزارعين في هجوم شنه مسلحون على قرية قرب مدينة كادونا أمس",
      want: [{ by: ["Unidentified attackers"], at: "Kaduna", killed: "6" }],
    },
    {
      text: "بغداد (رويترز) - قتل شخصان بانفجار عبوة ناسفة استهدفت حافلة",
      want: [{ type: "Remote explosive/landmine/IED", at: "Baghdad", killed: "2" }],
    },
    {
      text: "مقديشو، 9 مايو: قتل أربعة أشخاص بانفجار سيارة مفخخة",
      want: [{ type: "Remote explosive/landmine/IED", at: "Mogadishu", killed: "4" }],
    },
    { text: "قتل ستة أشخاص في تفجير بمدينة كابول - رويترز", want: [{ at: "Kabul", killed: "6" }] },
    { text: "في مدينة كانو قتل ستة أشخاص برصاص مسلحين", want: [{ at: "Kano", killed: "6" }] },
    {
      text: "القاهرة (رويترز) - قالت مصادر أمنية إن مسلحين قتلوا ستة من الشرطة المصرية في مدينة العريش",
      want: [{ at: "Al-Arish", killed: "6" }],
    },
    {
      text: "مقديشو، 9 مايو (شينخوا) - قتل سبعة أشخاص في ولاية هيرشبيلي بانفجار لغم",
      want: [{ type: "Remote explosive/landmine/IED", at: "HirShabelle", killed: "7" }],
    },
    {
      text: "غزة - أ ف ب: قصفت طائرات إسرائيلية مدينة رفح فجر اليوم",
      want: [{ type: "Air/drone strike", by: ["Israeli forces"], at: "Rafah" }],
    },
    {
      text: "واشنطن (أ ب) - قال مسؤول أمريكي إن ضربة أمريكية استهدفت قياديا في حركة الشباب قرب مدينة جلب",
      want: [{ type: "Air/drone strike", by: ["US forces"], to: ["Al-Shabaab"], at: "Jilib" }],
    },
    { text: "صنعاء - (د ب أ): اغتال مسلحون مجهولون قاضيا وسط العاصمة", want: [{ by: ["Unidentified attackers"], at: "Sanaa" }] },
    { text: "كابول - قتل أربعة أشخاص بانفجار استهدف حافلة في مدينة هرات", want: [{ at: "Herat", killed: "4" }] },
    { text: "القاهرة (أ ش أ) - قتل ستة إرهابيين في مداهمة وكر لهم بمدينة العريش", want: [{ at: "Al-Arish", killed: "6" }] },
    { text: "الخرطوم - رويترز: قتل أربعة أشخاص برصاص مسلحين", want: [{ at: "Khartoum", killed: "4" }] },
  ])("$text", expectIncidents);
});
