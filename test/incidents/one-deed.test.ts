import { describe, test } from "vitest";
import { expectIncidents, type Row } from "./incidents-of.ts";

describe("attackers who leave", () => {
  test.each<Row>([
    {
      text: "هاجم مسلحون قرية قرب مدينة كادونا وقتلوا ستة أشخاص قبل أن ينسحبوا باتجاه الغابات",
      want: [{ type: "Attack", by: ["Unidentified attackers"], at: "Kaduna", killed: "6" }],
    },
    {
      text: "هاجمت حركة الشباب حاجزا للجيش الصومالي قرب مدينة جوهر ثم انسحبت إلى الأدغال",
      want: [{ type: "Armed clash", by: ["Al-Shabaab"], to: ["Somali National Army"] }],
    },
    {
      text: "قصف الجيش السوري مدينة سرمين، فيما انسحبت هيئة تحرير الشام من مدينة معرة النعمان",
      want: [
        { type: "Shelling/artillery/missile attack", at: "Sarmin" },
        { type: "Non-violent transfer of territory", at: "Maarrat al-Numan" },
      ],
    },
    {
      text: "قصفت قوات الدعم السريع مدينة سنجة ثم انسحبت من مدينة الدندر",
      want: [
        { type: "Shelling/artillery/missile attack", at: "Singa" },
        { type: "Non-violent transfer of territory", at: "Dinder" },
      ],
    },
    { text: "هاجم مسلحون قرية قرب مدينة كادونا وقتلوا ستة أشخاص ثم انسحبوا باتجاه مدينة كانو", want: [{ at: "Kaduna", killed: "6" }] },
    { text: "هاجم مقاتلو حركة الشباب مدينة جوهر، ثم انسحبوا إلى مدينة جلب", want: [{ by: ["Al-Shabaab"], at: "Jowhar" }] },
    {
      text: "قتل مسلحون مجهولون شرطيين في مدينة بانو وانسحبوا إلى منطقة خيبر",
      want: [{ by: ["Unidentified attackers"], at: "Bannu", killed: "2" }],
    },
    {
      text: "قصفت قوات الدعم السريع مدينة سنجة وانسحبت من مدينة الدندر",
      want: [
        { type: "Shelling/artillery/missile attack", at: "Singa" },
        { type: "Non-violent transfer of territory", at: "Dinder" },
      ],
    },
    { text: "انسحب الجيش المالي من قاعدة تيسيت بعد هجوم شنه مسلحون قتل فيه سبعة جنود", want: [{ at: "Tessit base", killed: "7" }] },
    { text: "هاجم مسلحون مجهولون سجنا في مدينة كوجي ثم لاذوا بالفرار", want: [{ by: ["Unidentified attackers"], at: "Kuje" }] },
    {
      text: "دخلت قوات إسرائيلية مدينة القنيطرة واعتقلت راعيين ثم انسحبت",
      want: [{ type: "Arrests", by: ["Israeli forces"], at: "Quneitra" }],
    },
    { text: "تقدم الجيش الأوكراني بعد انسحاب القوات الروسية من مدينة ليمان", want: [{ at: "Lyman" }] },
    {
      text: "هاجم مسلحون مجهولون مركزا للشرطة في مدينة بانو وقتلوا شرطيين، ثم انسحبوا قبل وصول التعزيزات",
      want: [{ by: ["Unidentified attackers"], at: "Bannu", killed: "2" }],
    },
    { text: "انسحبت قوات الدعم السريع من مدينة الدندر", want: [{ type: "Non-violent transfer of territory", at: "Dinder" }] },
  ])("$text", expectIncidents);
});

describe("attackers who burn what they attack", () => {
  test.each<Row>([
    {
      text: "هاجم مسلحون قرية قرب مدينة موبتي وأحرقوا عشرة منازل",
      want: [{ type: "Attack", by: ["Unidentified attackers"], at: "Mopti" }],
    },
    { text: "اقتحمت قوات الاحتلال مدينة طولكرم ودمرت شوارع فيها", want: [{ by: ["Israeli forces"], at: "Tulkarm" }] },
    {
      text: "قصفت قوات الدعم السريع مدينة الأبيض، فيما أحرق مسلحون سوقا في مدينة النهود",
      want: [
        { type: "Shelling/artillery/missile attack", at: "El Obeid" },
        { type: "Looting/property destruction", at: "En Nahud" },
      ],
    },
    {
      text: "أحرق مسلحون سوقا في مدينة النهود",
      want: [{ type: "Looting/property destruction", by: ["Unidentified attackers"], at: "En Nahud" }],
    },
    { text: "هاجم مسلحون مدينة باما أمس وقتلوا ستة مدنيين، وأحرقوا سوق البلدة", want: [{ at: "Bama", killed: "6" }] },
    {
      text: "هاجم مسلحون قرية قرب مدينة موبتي وقتلوا أربعة مزارعين ونهبوا متاجر وأحرقوا مخازن الحبوب",
      want: [{ type: "Attack", by: ["Unidentified attackers"], at: "Mopti", killed: "4" }],
    },
    { text: "اقتحم مسلحون مركزا للشرطة في مدينة سبها وأحرقوا سيارتين", want: [{ by: ["Unidentified attackers"], at: "Sabha" }] },
    {
      text: "هاجم مسلحون مجهولون أمس حقل نفط قرب مدينة كركوك وأحرقوا صباح أمس بئرين",
      want: [{ by: ["Unidentified attackers"], at: "Kirkuk", days: "2023-05-09" }],
    },
    {
      text: "قتل مسلحو بوكو حرام أمس أربعة مزارعين قرب مدينة مورا وأحرقوا مساء أمس كنيسة",
      want: [{ by: ["Boko Haram"], at: "Mora", killed: "4" }],
    },
    {
      text: "هاجم مسلحون قرية قرب مدينة باما، وفي مدينة ديفا أحرق مجهولون سوقا",
      want: [
        { by: ["Unidentified attackers"], at: "Bama" },
        { type: "Looting/property destruction", at: "Diffa" },
      ],
    },
    { text: "اقتحمت قوات الدعم السريع مدينة ود مدني ونهبت المتاجر", want: [{ by: ["Rapid Support Forces"], at: "Wad Madani" }] },
    { text: "قصفت الطائرات الحربية مدينة سراقب ودمرت عشرة منازل", want: [{ type: "Air/drone strike", at: "Saraqib" }] },
    {
      text: "قتل مسلحون ستة مزارعين في قرية قرب مدينة جوس ونهبوا مواشيهم",
      want: [{ type: "Attack", by: ["Unidentified attackers"], at: "Jos", killed: "6" }],
    },
  ])("$text", expectIncidents);
});

describe("arrests and what was seized with them", () => {
  test.each<Row>([
    {
      text: "اعتقلت القوات العراقية ثلاثة مطلوبين في مدينة الفلوجة وضبطت بحوزتهم بنادق ورمانات",
      want: [{ type: "Arrests", by: ["Iraqi Security Forces"], at: "Fallujah" }],
    },
    {
      text: "ألقت الشرطة الأردنية القبض على مهربين اثنين قرب مدينة الرمثا وضبطت بحوزتهما قذائف",
      want: [{ type: "Arrests", by: ["Jordanian Public Security Directorate"], at: "Ramtha" }],
    },
    {
      text: "اعتقلت القوات العراقية ثلاثة مطلوبين في مدينة الفلوجة، وفي مدينة الرطبة ضبطت مخبأ أسلحة",
      want: [
        { type: "Arrests", at: "Fallujah" },
        { type: "Disrupted weapons use", at: "Rutba" },
      ],
    },
    {
      text: "اعتقلت القوات العراقية أربعة مطلوبين في مدينة الفلوجة وضبطت مخبأ أسلحة",
      want: [{ type: "Arrests", by: ["Iraqi Security Forces"], at: "Fallujah" }],
    },
    { text: "أوقفت الشرطة اللبنانية ثلاثة أشخاص في مدينة صيدا وصادرت أسلحة وذخائر", want: [{ type: "Arrests", at: "Sidon" }] },
    {
      text: "اعتقلت قسد خمسة من داعش في بلدة الشحيل وضبطت معهم أسلحة ومتفجرات",
      want: [{ type: "Arrests", by: ["Syrian Democratic Forces"], to: ["Islamic State"] }],
    },
    {
      text: "اعتقلت الشرطة العراقية ثلاثة مطلوبين في مدينة الفلوجة، وضبطت كميات من المتفجرات",
      want: [{ type: "Arrests", by: ["Iraqi Police"], at: "Fallujah" }],
    },
    {
      text: "اعتقلت قسد قياديا في داعش في بلدة الشحيل وصادرت كميات من الأسلحة",
      want: [{ type: "Arrests", by: ["Syrian Democratic Forces"], to: ["Islamic State"] }],
    },
    {
      text: "ألقت القوات العراقية القبض على خلية لداعش في مدينة هيت وعثرت على كدس عتاد",
      want: [{ type: "Arrests", by: ["Iraqi Security Forces"], to: ["Islamic State"], at: "Hit" }],
    },
    {
      text: "ألقت القوات العراقية القبض على خلية لداعش في مدينة هيت. وفي مدينة الرطبة عثرت القوات العراقية على كدس عتاد",
      want: [
        { type: "Arrests", at: "Hit" },
        { type: "Disrupted weapons use", at: "Rutba" },
      ],
    },
    {
      text: "اعتقلت القوات العراقية ثلاثة مطلوبين وضبطت بحوزتهم كميات من المتفجرات في مدينة الفلوجة",
      want: [{ type: "Arrests", by: ["Iraqi Security Forces"], at: "Fallujah" }],
    },
    {
      text: "اعتقلت القوات العراقية أمس ثلاثة مطلوبين في قضاء الرطبة وصادرت صباح أمس مخبأ أسلحة",
      want: [{ type: "Arrests", by: ["Iraqi Security Forces"], at: "Rutba", days: "2023-05-09" }],
    },
    {
      text: "ألقت قسد القبض على خلية من أربعة أشخاص وعثرت على مخبأ أسلحة في مدينة الرقة",
      want: [{ type: "Arrests", by: ["Syrian Democratic Forces"], at: "Raqqa" }],
    },
  ])("$text", expectIncidents);
});
