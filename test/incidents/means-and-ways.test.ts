import { describe, test } from "vitest";
import { expectIncidents, type Row } from "./incidents-of.ts";

describe("who blows himself up, and who was stopped", () => {
  test.each<Row>([
    { text: "فجر انتحاري نفسه وسط حشد في مدينة مايدوغوري قبل وصول الشرطة", want: [{ type: "Suicide bomb", at: "Maiduguri" }] },
    {
      text: "اعتقلت الشرطة التونسية رجلا قبل أن يفجر نفسه في مدينة سوسة",
      want: [{ type: "Arrests", by: ["Tunisian Police"], at: "Sousse" }],
    },
    { text: "فجر مسلحون سيارة القاضي نفسه في مدينة البصرة", want: [{ type: "Remote explosive/landmine/IED", at: "Basra" }] },
    {
      text: "اعتقلت القوات العراقية انتحاريا قبل تفجير نفسه في مدينة كربلاء",
      want: [{ type: "Arrests", by: ["Iraqi Security Forces"], at: "Karbala" }],
    },
  ])("$text", expectIncidents);
});

describe("armed attacks, and fire in return", () => {
  test.each<Row>([
    { text: "هجوم مسلح بالرشاشات والقذائف الصاروخية على مركز للشرطة في مدينة كركوك", want: [{ type: "Armed clash", at: "Kirkuk" }] },
    { text: "هجوم بقذائف الهاون على مركز للشرطة في مدينة كركوك", want: [{ type: "Shelling/artillery/missile attack", at: "Kirkuk" }] },
    { text: "قتل أربعة مدنيين باعتداء مسلح على حافلة في مدينة تربت", want: [{ type: "Attack", at: "Turbat", killed: "4" }] },
    {
      text: "ردت القوات الباكستانية بقذائف الهاون على مواقع لطالبان باكستان قرب مدينة بانو",
      want: [{ type: "Shelling/artillery/missile attack", by: ["Pakistani Armed Forces"], to: ["Tehrik-i-Taliban Pakistan"], at: "Bannu" }],
    },
    { text: "رد الوزير على اتهامات بشأن الصواريخ في مدينة بيروت", want: [] },
    { text: "إطلاق مسلحين النار على سيارة قاض في مدينة طرابلس", want: [{ type: "Attack", by: ["Unidentified attackers"], at: "Tripoli" }] },
    { text: "إطلاق الشرطة سراح ثلاثة موقوفين في مدينة طرابلس", want: [] },
    {
      text: "هاجمت قوة لا تقل عن مئة مسلح من حركة الشباب قاعدة للجيش الصومالي في مدينة جوهر",
      want: [{ type: "Armed clash", by: ["Al-Shabaab"], to: ["Somali National Army"], at: "Jowhar" }],
    },
    { text: "اقتحم عدد لا يقل عن مئة مسلح من جماعة بوكو حرام مدينة باما", want: [{ by: ["Boko Haram"], at: "Bama" }] },
    { text: "قتل جنديان في هجوم مسلح بالقنابل والرشاشات قرب مدينة غاو", want: [{ type: "Armed clash", at: "Gao", killed: "2" }] },
    { text: "رد المتحدث على أسئلة الصحفيين عن الصواريخ في مدينة عدن", want: [] },
  ])("$text", expectIncidents);
});

describe("where forces withdraw to", () => {
  test.each<Row>([
    { text: "انسحبت قوات الدعم السريع باتجاه مدينة نيالا", want: [] },
    { text: "انسحب مسلحو حركة الشباب إلى مدينة جلب", want: [] },
    {
      text: "انسحبت قوات الدعم السريع من مدينة الدندر باتجاه مدينة سنجة",
      want: [{ type: "Non-violent transfer of territory", by: ["Rapid Support Forces"], at: "Dinder" }],
    },
    { text: "توغلت قوة إسرائيلية في بلدة الرفيد ثم انسحبت", want: [{ type: "Other", by: ["Israeli forces"] }] },
    { text: "توغلت قوة إسرائيلية في بلدة الرفيد وقتلت شابا ثم انسحبت", want: [{ type: "Attack", by: ["Israeli forces"], killed: "1" }] },
    {
      text: "توغلت قوة إسرائيلية مؤلفة من ست آليات في قرية كودنة بريف القنيطرة وفتشت عددا من المنازل ثم انسحبت. وفي السياق ذاته أقامت قوات الاحتلال حاجزا عند مدخل بلدة خان أرنبة واعتقلت شابين.",
      want: [
        { type: "Other", by: ["Israeli forces"], at: "Kudnah" },
        { type: "Arrests", by: ["Israeli forces"], at: "Khan Arnabah" },
      ],
    },
  ])("$text", expectIncidents);
});

describe("bodies found, apart from other deeds", () => {
  test.each<Row>([
    {
      text: "أصيب مدني بقصف مدفعي على مدينة تعز، وعثر على جثة شاب مقتولا بالرصاص في مدينة إب",
      want: [
        { type: "Shelling/artillery/missile attack", at: "Taiz", wounded: "1" },
        { type: "Attack", at: "Ibb", killed: "1" },
      ],
    },
    {
      text: "أصيب مدني بقصف مدفعي على مدينة تعز، وعثر على جثة شاب قتل بالرصاص",
      want: [
        { type: "Shelling/artillery/missile attack", at: "Taiz", wounded: "1" },
        { type: "Attack", killed: "1" },
      ],
    },
    { text: "عثر على جثة شاب قتل بالرصاص في مدينة طفس", want: [{ type: "Attack", at: "Tafas", killed: "1" }] },
  ])("$text", expectIncidents);
});
