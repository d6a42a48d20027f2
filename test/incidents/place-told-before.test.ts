import { describe, test } from "vitest";
import { expectIncidents, type Row } from "./incidents-of.ts";

describe("the place of the event told before", () => {
  test.each<Row>([
    {
      text: "هاجم مسلحون مدينة بانكاس أمس. واعتقلت الشرطة المالية ثلاثة مشتبه بهم",
      want: [{ at: "Bankass" }, { type: "Arrests", at: "Bankass" }],
    },
    {
      text: "انفجرت عبوة ناسفة بدورية للجيش العراقي في مدينة الموصل، واعتقلت القوات العراقية شابين",
      want: [
        { type: "Remote explosive/landmine/IED", at: "Mosul" },
        { type: "Arrests", at: "Mosul" },
      ],
    },
    {
      text: "قصفت طائرات مدينة مليط. ونهب مسلحون متاجر",
      want: [
        { type: "Air/drone strike", at: "Mellit" },
        { type: "Looting/property destruction", at: "Mellit" },
      ],
    },
    {
      text: "هاجم مسلحون مدينة بانكاس أمس. من جهة أخرى، اعتقلت الشرطة المالية ثلاثة أشخاص",
      want: [{ at: "Bankass" }, { type: "Arrests", at: null }],
    },
    {
      text: "هاجم مسلحون مدينة بانكاس أمس. وفي 3 مارس قتل أربعة جنود بكمين",
      want: [{ at: "Bankass" }, { at: null, days: "2023-03-03", killed: "4" }],
    },
    {
      text: "هاجم مسلحون مدينة بانكاس أمس. وخطف آخرون سائقا في بلدة لم تسمها السلطات",
      want: [{ at: "Bankass" }, { type: "Abduction/forced disappearance", at: null }],
    },
    {
      text: "هاجم مسلحون مدينة بانكاس أمس. وقال سكان إنهم يخشون العودة. واجتمع المجلس البلدي. واعتقلت الشرطة المالية شابا",
      want: [{ at: "Bankass" }, { type: "Arrests", at: null }],
    },
    {
      text: "هاجم مسلحون مدينة بانكاس أمس. وكان مسلحون قد خطفوا ستة تجار",
      want: [{ at: "Bankass" }, { type: "Abduction/forced disappearance", at: null, background: true }],
    },
  ])("$text", expectIncidents);
});

describe("where the wounded died is not where it happened", () => {
  test.each<Row>([
    {
      text: "فارق شاب الحياة في مدينة أربيل متأثرا بجراح أصيب بها بقصف تركي قرب مدينة زاخو",
      want: [{ type: "Shelling/artillery/missile attack", by: ["Turkish forces"], at: "Zakho", killed: "1" }],
    },
    {
      text: "فارقت امرأة الحياة في مدينة عدن متأثرة بجراحها جراء انفجار لغم قرب مدينة المخا",
      want: [{ type: "Remote explosive/landmine/IED", at: "Mocha", killed: "1", wounded: null }],
    },
    {
      text: "توفي ثلاثة مدنيين بقصف على مدينة أم درمان",
      want: [{ type: "Shelling/artillery/missile attack", at: "Omdurman", killed: "3" }],
    },
    {
      text: "وفاة طفل في مدينة أربيل متأثرا بجراحه جراء قصف على مدينة زاخو",
      want: [{ type: "Shelling/artillery/missile attack", at: "Zakho", killed: "1" }],
    },
  ])("$text", expectIncidents);
});

describe("a place in front of the deed, and a doer told before", () => {
  test.each<Row>([
    {
      text: "قصفت قوات الدعم السريع مدينة الأبيض بالمدفعية. وفي مدينة بارا أحرقت ثلاث قرى",
      want: [
        { type: "Shelling/artillery/missile attack", by: ["Rapid Support Forces"], at: "El Obeid" },
        { type: "Looting/property destruction", by: ["Rapid Support Forces"], at: "Bara" },
      ],
    },
    {
      text: "قصفت قوات الدعم السريع مدينة الأبيض بالمدفعية. وفي مدينة بارا انفجر لغم بحافلة",
      want: [
        { type: "Shelling/artillery/missile attack", by: ["Rapid Support Forces"], at: "El Obeid" },
        { type: "Remote explosive/landmine/IED", by: [], at: "Bara" },
      ],
    },
    {
      text: "قصفت قوات الدعم السريع مدينة الأبيض بالمدفعية. وفي مدينة بارا أحرق الأهالي ثلاث سيارات",
      want: [
        { type: "Shelling/artillery/missile attack", by: ["Rapid Support Forces"], at: "El Obeid" },
        { by: ["Civilians"], at: "Bara" },
      ],
    },
  ])("$text", expectIncidents);
});

describe("datelines", () => {
  test.each<Row>([
    { text: "مقديشو 10 مايو (رويترز) - هاجم مسلحون فندقا في مدينة كيسمايو", want: [{ by: ["Unidentified attackers"], at: "Kismayo" }] },
    { text: "صنعاء - سبأ: قصفت طائرات مدينة صعدة", want: [{ type: "Air/drone strike", at: "Saada" }] },
    { text: "نيروبي (رويترز) - هاجم مقاتلو حركة الشباب قاعدة عسكرية في مدينة لامو", want: [{ by: ["Al-Shabaab"], at: "Lamu" }] },
    {
      text: "دمشق - سانا: استهدفت طائرات إسرائيلية موقعا في ريف حمص",
      want: [{ type: "Air/drone strike", by: ["Israeli forces"], at: "Homs countryside" }],
    },
  ])("$text", expectIncidents);
});

describe("villages of a headline and its lead", () => {
  test.each<Row>([
    {
      text: "قتيلان بقصف على قرية كفر ناسج\nقتل شخصان بقصف على قرية جنية أمس",
      want: [
        { at: "Kafr Nasij", killed: "2" },
        { at: "Jinniyah", days: "2023-05-09", killed: "2" },
      ],
    },
    {
      text: "قتيلان بقصف على ريف درعا\nقتل شخصان بقصف على قرية كفر ناسج أمس",
      want: [{ at: "Kafr Nasij", days: "2023-05-09", killed: "2" }],
    },
    {
      text: "قتيلان بقصف على قرية رام حمدان\nقتل شخصان بقصف على قرية فيلون أمس",
      want: [
        { at: "Ram Hamdan", killed: "2" },
        { at: "Faylun", days: "2023-05-09", killed: "2" },
      ],
    },
    { text: "قتيلان بقصف قرب مدينة إدلب\nقتل شخصان بقصف على قرية فيلون أمس", want: [{ at: "Faylun", days: "2023-05-09", killed: "2" }] },
  ])("$text", expectIncidents);
});

describe("a bang and what was told of it", () => {
  test.each<Row>([
    { text: "دوى انفجار في مدينة أعزاز صباح اليوم ولم تعرف أسبابه", want: [] },
    {
      text: "دوى انفجار عنيف في مدينة أعزاز. وقال الدفاع المدني إن الانفجار نجم عن سيارة مفخخة وأدى إلى مقتل ثلاثة أشخاص",
      want: [{ type: "Remote explosive/landmine/IED", at: "Azaz", killed: "3" }],
    },
    {
      text: "دوى انفجار في مدينة أعزاز صباح اليوم. ونجم الانفجار عن دراجة مفخخة أصابت شخصين",
      want: [{ type: "Remote explosive/landmine/IED", at: "Azaz", days: "2023-05-10", wounded: "2" }],
    },
    {
      text: "سمع دوي انفجار في مدينة دير الزور تبين أنه ناجم عن استهداف مسيرة لسيارة تقل قياديا في الحرس الثوري",
      want: [{ type: "Air/drone strike", to: ["IRGC"], at: "Deir ez-Zor" }],
    },
  ])("$text", expectIncidents);
});
