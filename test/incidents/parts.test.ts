import { describe, test } from "vitest";
import { expectIncidents, type Row } from "./incidents-of.ts";

describe("sides of a fight told apart", () => {
  test.each<Row>([
    {
      text: "اندلعت اشتباكات عنيفة بين قسد من جهة وفصائل الجيش الوطني السوري من جهة أخرى في مدينة منبج أمس",
      want: [{ type: "Armed clash", by: ["Syrian Democratic Forces"], to: ["Syrian National Army"], at: "Manbij", days: "2023-05-09" }],
    },
    {
      text: "معارك بين الجيش السوداني والقوة المشتركة من جهة والدعم السريع من جهة أخرى في مدينة الفاشر",
      want: [
        {
          type: "Armed clash",
          by: ["Joint Force of Armed Struggle Movements", "Sudanese Armed Forces"],
          to: ["Rapid Support Forces"],
          at: "El Fasher",
        },
      ],
    },
    {
      text: "دارت مواجهات في مدينة الزاوية بين مسلحي قبيلة أولاد سليمان من ناحية ومسلحي التبو من ناحية ثانية",
      want: [{ type: "Armed clash", at: "Zawiya" }],
    },
    {
      text: "اندلعت اشتباكات بين الجيش اليمني وجماعة الحوثي غرب مدينة مأرب. من جانب آخر، انفجر لغم بسيارة في مدينة الحديدة",
      want: [
        { type: "Armed clash", by: ["Yemeni government forces"], to: ["Houthis"] },
        { type: "Remote explosive/landmine/IED", at: "Hodeidah" },
      ],
    },
    {
      text: "اقتحمت قوات الدعم السريع مدينة بارا من جهة الشرق. من جهة أخرى، قصفت طائرات الجيش السوداني مدينة نيالا",
      want: [
        { by: ["Rapid Support Forces"], at: "Bara" },
        { type: "Air/drone strike", by: ["Sudanese Armed Forces"], at: "Nyala" },
      ],
    },
    {
      text: "أعلن الجيش السوداني من جهة أخرى مقتل عشرة من الدعم السريع في مدينة بارا",
      want: [{ by: ["Sudanese Armed Forces"], to: ["Rapid Support Forces"], at: "Bara", killed: "10" }],
    },
    {
      text: "من جهة مدينة تدمر هاجم تنظيم داعش حاجزا للجيش السوري قرب مدينة السخنة",
      want: [{ by: ["Islamic State"], to: ["Syrian government forces"], at: "Al-Sukhnah" }],
    },
    {
      text: "اقتحم الجيش الإسرائيلي بلدة بيت لاهيا من جهة الشمال وقتل ثلاثة فلسطينيين بين المنازل",
      want: [{ by: ["Israeli forces"], at: "Beit Lahia", killed: "3" }],
    },
    { text: "توترات بين قسد من جهة وقوات النظام من جهة أخرى في مدينة القامشلي دون اشتباكات", want: [] },
    {
      text: "تبادل للقصف بين الجيش الأرميني من جهة والجيش الأذربيجاني من جهة أخرى قرب مدينة لاتشين",
      want: [{ type: "Shelling/artillery/missile attack", by: ["Armenia forces"], to: ["Azerbaijan forces"] }],
    },
    {
      text: "قتل أربعة عناصر في اشتباكات بين هيئة تحرير الشام من طرف وفصيل حراس الدين من طرف آخر في بلدة عرب سعيد",
      want: [{ type: "Armed clash", by: ["Hayat Tahrir al-Sham"], to: ["Hurras al-Din"], killed: "4" }],
    },
    {
      text: "اشتباكات بين فصائل الجيش الوطني السوري وقوات تركية من جهة، وقسد من جهة أخرى قرب مدينة تل رفعت",
      want: [{ type: "Armed clash", by: ["Syrian National Army", "Turkish forces"], to: ["Syrian Democratic Forces"], at: "Tell Rifaat" }],
    },
    {
      text: "اندلعت معارك في مدينة عتق بين قوات العمالقة وقوات دفاع شبوة من جهة وقوات الأمن الخاصة من جهة ثانية",
      want: [
        { type: "Armed clash", by: ["Giants Brigades", "Shabwa Defence Forces"], to: ["Special Security Forces (Yemen)"], at: "Ataq" },
      ],
    },
    {
      text: "اتهمت قسد من جهة أخرى القوات التركية بقصف مدينة تل رفعت",
      want: [{ type: "Shelling/artillery/missile attack", by: ["Turkish forces (alleged)"], at: "Tell Rifaat" }],
    },
  ])("$text", expectIncidents);
});

describe("things of a party behind their adjectives", () => {
  test.each<Row>([
    {
      text: "استهدفت مسيرات القاعدة العسكرية الأكبر للتحالف الدولي في ريف دير الزور",
      want: [{ type: "Air/drone strike", to: ["Global Coalition"] }],
    },
    {
      text: "قصف مسلحون بقذائف الهاون المقر العسكري الرئيسي للبيشمركة في قضاء مخمور",
      want: [{ type: "Shelling/artillery/missile attack", by: ["Unidentified attackers"], to: ["Peshmerga"] }],
    },
    { text: "استهدفت مسيرة المقر العسكري في مدينة أربيل وفق بيان للبيشمركة", want: [{ type: "Air/drone strike", to: [], at: "Erbil" }] },
    {
      text: "دمرت غارة المستودع الرئيسي في مدينة الحديدة، بحسب متحدث للحوثيين",
      want: [{ type: "Air/drone strike", to: [], at: "Hodeidah" }],
    },
    {
      text: "قصف الطيران الإسرائيلي مستودع ذخيرة كبيرا لحزب الله قرب مدينة القصير",
      want: [{ type: "Air/drone strike", by: ["Israeli forces"], to: ["Hezbollah"] }],
    },
    {
      text: "هاجم مسلحون النقطة العسكرية الجديدة للجيش السوري قرب مدينة نوى",
      want: [{ type: "Armed clash", by: ["Unidentified attackers"], to: ["Syrian government forces"] }],
    },
    { text: "استهدفت مسيرة السيارة العسكرية قرب مدينة الحسكة بعد أيام من تحذير لقسد", want: [{ type: "Air/drone strike", to: [] }] },
  ])("$text", expectIncidents);
});

describe("units of units", () => {
  test.each<Row>([
    {
      text: "اقتحمت فرقة الحمزة التابعة للجيش الوطني السوري قرية في ريف عفرين واعتقلت أربعة أشخاص",
      want: [{ type: "Arrests", by: ["Hamza Division", "Syrian National Army"] }],
    },
    {
      text: "قصفت سرايا القدس التابعة لحركة الجهاد الإسلامي مدينة سديروت بالصواريخ",
      want: [{ type: "Shelling/artillery/missile attack", by: ["Al-Quds Brigades", "Palestinian Islamic Jihad"], to: [], at: "Sderot" }],
    },
    {
      text: "قصفت قسد مواقع تابعة للجيش الوطني السوري في ريف عفرين",
      want: [{ type: "Shelling/artillery/missile attack", by: ["Syrian Democratic Forces"], to: ["Syrian National Army"] }],
    },
    { text: "استهدفت قسد سيارة تابعة لفرقة الحمزة في مدينة الباب", want: [{ by: ["Syrian Democratic Forces"], to: ["Hamza Division"] }] },
  ])("$text", expectIncidents);
});

describe("who rides in what was hit", () => {
  test.each<Row>([
    {
      text: "استهدفت غارة إسرائيلية سيارة على متنها عناصر من حزب الله في مدينة النبطية",
      want: [{ type: "Air/drone strike", by: ["Israeli forces"], to: ["Hezbollah"] }],
    },
    { text: "هاجمت قوة لا تقل عن مئة مسلح من بوكو حرام مدينة بوسو", want: [{ by: ["Boko Haram"], to: [] }] },
    {
      text: "انفجرت عبوة ناسفة بسيارة تقل عائلة في مدينة تدمر، وفق الجيش السوري",
      want: [{ type: "Remote explosive/landmine/IED", by: [], to: [] }],
    },
    { text: "اغتال مسلحون مجهولون تاجرا ومرافقه قرب مدينة طفس", want: [{ by: ["Unidentified attackers"], killed: "2" }] },
    {
      text: "قصفت طائرات إسرائيلية شاحنة بداخلها أسلحة لحزب الله قرب مدينة القصير",
      want: [{ type: "Air/drone strike", by: ["Israeli forces"], to: ["Hezbollah"] }],
    },
    { text: "انفجرت قنبلة داخل حافلة كانت تقل موظفين حكوميين في مدينة كابول", want: [{ by: [], at: "Kabul" }] },
    {
      text: "استهدفت مسيرة تركية سيارة كانت تقل قياديا في قسد قرب مدينة القامشلي",
      want: [{ type: "Air/drone strike", by: ["Turkish forces"], to: ["Syrian Democratic Forces"], at: "Qamishli" }],
    },
    {
      text: "استهدف صاروخ زورقا على متنه عناصر من الحوثيين قبالة مدينة الحديدة",
      want: [{ type: "Shelling/artillery/missile attack", to: ["Houthis"] }],
    },
    { text: "غرقت سفينة على متنها مهاجرون قبالة مدينة زوارة", want: [] },
  ])("$text", expectIncidents);
});

describe("counts of things", () => {
  test.each<Row>([
    {
      text: "دمرت كتائب القسام عددا من الدبابات الإسرائيلية في حي الشجاعية",
      want: [{ by: ["Al-Qassam Brigades"], to: ["Israeli forces"] }],
    },
    {
      text: "قصف الجيش الأوكراني عددا من مواقع القوات الروسية قرب مدينة ميليتوبول",
      want: [{ type: "Shelling/artillery/missile attack", by: ["Ukrainian forces"], to: ["Russian forces"] }],
    },
    {
      text: "استهدف الجيش السوداني ثلاثة من مواقع الدعم السريع في مدينة الأبيض بالمدفعية",
      want: [{ type: "Shelling/artillery/missile attack", by: ["Sudanese Armed Forces"], to: ["Rapid Support Forces"] }],
    },
    {
      text: "سقطت قذائف أطلقت من مواقع الدعم السريع على مدينة الأبيض",
      want: [{ type: "Shelling/artillery/missile attack", by: ["Rapid Support Forces"], to: [], at: "El Obeid" }],
    },
  ])("$text", expectIncidents);
});

describe("bases by their adjective", () => {
  test.each<Row>([
    { text: "سقطت قذيفتان على قاعدة حقل العمر الأمريكية", want: [{ type: "Shelling/artillery/missile attack", by: [], to: ["US forces"] }] },
    {
      text: "هجوم بمسيرتين على قاعدة عين الأسد الأمريكية دون إصابات",
      want: [{ type: "Air/drone strike", by: [], to: ["US forces"], killed: "0" }],
    },
    { text: "سقطت قذيفتان على قاعدة حقل العمر", want: [{ type: "Shelling/artillery/missile attack", by: [], to: [] }] },
    { text: "استهدف هجوم بطائرات مسيرة قاعدة حقل كونيكو الأمريكية شرق الفرات", want: [{ type: "Air/drone strike", to: ["US forces"] }] },
    { text: "قصف مدفعي على قاعدة حميميم الروسية", want: [{ type: "Shelling/artillery/missile attack", by: [], to: ["Russian forces"] }] },
    { text: "قصف مدفعي على حقل العمر النفطي", want: [{ type: "Shelling/artillery/missile attack", by: [], to: [] }] },
  ])("$text", expectIncidents);
});

describe("those whom a charge ties to a group", () => {
  test.each<Row>([
    {
      text: "اعتقلت قوات سوريا الديمقراطية ستة أشخاص بتهمة التعامل مع تنظيم داعش في بلدة الشحيل",
      want: [{ type: "Arrests", by: ["Syrian Democratic Forces"], to: ["Islamic State"], at: "Al-Shuhayl" }],
    },
    {
      text: "اعتقلت القوات العراقية رجلين بتهمة تمويل تنظيم داعش في مدينة الموصل",
      want: [{ type: "Arrests", by: ["Iraqi Security Forces"], to: ["Islamic State"] }],
    },
    {
      text: "أعدم الحوثيون ثلاثة رجال بتهمة التخابر مع التحالف العربي في مدينة صنعاء",
      want: [{ type: "Attack", by: ["Houthis"], killed: "3" }],
    },
    {
      text: "اعتقلت هيئة تحرير الشام صحفيا في مدينة إدلب بتهمة الإساءة إلى القضاء",
      want: [{ type: "Arrests", by: ["Hayat Tahrir al-Sham"], to: [] }],
    },
    { text: "أعدم تنظيم داعش رجلين بتهمة التعامل مع قسد في بادية البصيرة", want: [{ by: ["Islamic State"], killed: "2" }] },
    {
      text: "أفرجت قسد عن عشرة أشخاص كانت قد اعتقلتهم بتهمة مبايعة داعش في مدينة الرقة",
      want: [{ type: "Arrests", by: ["Syrian Democratic Forces"], background: true }],
    },
    {
      text: "خطف مسلحون رجلا بتهمة العمل لدى قوات النظام في بلدة الطيبة",
      want: [{ type: "Abduction/forced disappearance", by: ["Unidentified attackers"] }],
    },
  ])("$text", expectIncidents);
});
