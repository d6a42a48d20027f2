import { describe, test } from "vitest";
import { expectIncidents, type Row } from "./incidents-of.ts";

describe("verbs whose letters do not show their voice", () => {
  test.each<Row>([
    {
      text: "استهدفت دورية للجيش المالي بعبوة ناسفة قرب مدينة موبتي",
      want: [{ type: "Remote explosive/landmine/IED", by: [], to: ["Malian Armed Forces"] }],
    },
    {
      text: "استهدفت سيارة لقسد بطائرة مسيرة في مدينة القامشلي",
      want: [{ type: "Air/drone strike", by: [], to: ["Syrian Democratic Forces"] }],
    },
    {
      text: "استهدفت دورية للجيش المالي قرب مدينة موبتي بعبوة ناسفة",
      want: [{ type: "Remote explosive/landmine/IED", by: [], to: ["Malian Armed Forces"] }],
    },
    { text: "استهدفت دورية للجيش الإسرائيلي شابين بالرصاص في مدينة جنين", want: [{ by: ["Israeli forces"], to: [] }] },
    {
      text: "استهدفت قوات الجيش المالي بلدة ليري بالمدفعية",
      want: [{ type: "Shelling/artillery/missile attack", by: ["Malian Armed Forces"], to: [] }],
    },
    { text: "استهدفت سيارة تابعة للأمن الداخلي بعبوة لاصقة في مدينة منبج", want: [{ type: "Remote explosive/landmine/IED", by: [] }] },
    {
      text: "استهدفت طائرة مسيرة دورية لقسد قرب مدينة المالكية",
      want: [{ type: "Air/drone strike", by: [], to: ["Syrian Democratic Forces"] }],
    },
    { text: "استهدفت دبابة للجيش السوري بصاروخ موجه على محور كبانة", want: [{ by: [], to: ["Syrian government forces"] }] },
    {
      text: "استهدفت دبابة للجيش السوري منازل المدنيين في بلدة طفس",
      want: [{ type: "Shelling/artillery/missile attack", by: ["Syrian government forces"] }],
    },
    {
      text: "قصف رتل للجيش العراقي قرب مدينة بيجي بقذائف الهاون",
      want: [{ type: "Shelling/artillery/missile attack", by: [], to: ["Iraqi Army"] }],
    },
    { text: "قصف موقع للجيش الأوكراني بمسيرة قرب مدينة باخموت", want: [{ type: "Air/drone strike", by: [], to: ["Ukrainian forces"] }] },
  ])("$text", expectIncidents);
});

describe("checkpoints and camps that strike", () => {
  test.each<Row>([
    {
      text: "استهدف حاجز للجيش السوري مدينة التل بالدبابات",
      want: [{ type: "Shelling/artillery/missile attack", by: ["Syrian government forces"], to: [] }],
    },
    {
      text: "قصف معسكر لقوات النظام بلدة كنصفرة بقذائف الهاون",
      want: [{ type: "Shelling/artillery/missile attack", by: ["Syrian government forces"], to: [], at: "Kansafrah" }],
    },
    {
      text: "استهدف حاجز للجيش السوري في مدينة التل بعبوة ناسفة",
      want: [{ type: "Remote explosive/landmine/IED", by: [], to: ["Syrian government forces"] }],
    },
  ])("$text", expectIncidents);
});

describe("arms head no thing", () => {
  test.each<Row>([
    {
      text: "قصفت القوات التركية بالمدفعية مواقع لقسد قرب مدينة عين عيسى",
      want: [{ type: "Shelling/artillery/missile attack", by: ["Turkish forces"], to: ["Syrian Democratic Forces"] }],
    },
    {
      text: "قصفت بالمدفعية مواقع لقسد قرب مدينة عين عيسى",
      want: [{ type: "Shelling/artillery/missile attack", by: [], to: ["Syrian Democratic Forces"] }],
    },
    {
      text: "استهدفت مدفعية قسد مواقع للجيش الوطني السوري قرب مدينة مارع",
      want: [{ type: "Shelling/artillery/missile attack", by: ["Syrian Democratic Forces"], to: ["Syrian National Army"] }],
    },
  ])("$text", expectIncidents);
});

describe("subjects before joined verbs", () => {
  test.each<Row>([
    {
      text: "استهدف الجيش التركي مقرا لقسد وقتل ثلاثة عناصر في مدينة عامودا",
      want: [{ by: ["Turkish forces"], to: ["Syrian Democratic Forces"], killed: "3" }],
    },
    {
      text: "هاجم مسلحون مجهولون حاجزا لفرقة الحمزة وقتلوا عنصرين قرب مدينة الباب",
      want: [{ type: "Armed clash", by: ["Unidentified attackers"], to: ["Hamza Division"], killed: "2" }],
    },
    { text: "قسد اعتقلت ستة أشخاص في مدينة الطبقة", want: [{ type: "Arrests", by: ["Syrian Democratic Forces"], to: [] }] },
    {
      text: "انفجر لغم أمام مقر للشرطة العراقية وقتل حارسا في مدينة الكوت",
      want: [{ type: "Remote explosive/landmine/IED", by: [], to: ["Iraqi Police"], killed: "1" }],
    },
    {
      text: "أصيب ثلاثة من عناصر قسد وقتل رابع بهجوم لداعش في مدينة الشدادي",
      want: [{ by: ["Islamic State"], to: ["Syrian Democratic Forces"], killed: "1", wounded: "3" }],
    },
    {
      text: "غارة على حافلة للجيش السوري وقتلت خمسة جنود قرب مدينة تدمر",
      want: [{ type: "Air/drone strike", by: [], to: ["Syrian government forces"], killed: "5" }],
    },
    {
      text: "حاصر مسلحون مجهولون موقعا للجيش المالي وقتلوا جنديين قرب مدينة غاو",
      want: [{ by: ["Unidentified attackers"], to: ["Malian Armed Forces"], killed: "2" }],
    },
    { text: "دهم مسلحون مقرا لفرقة الحمزة وخطفوا عنصرين في مدينة عفرين", want: [{ by: ["Unidentified attackers"], at: "Afrin" }] },
    {
      text: "قصفت المدفعية التركية مواقع قسد وأوقعت ثلاثة قتلى في مدينة تل رفعت",
      want: [{ type: "Shelling/artillery/missile attack", by: ["Turkish forces"], to: ["Syrian Democratic Forces"], killed: "3" }],
    },
    {
      text: "انفجر لغم بدورية للجيش المالي وقتل ثلاثة جنود قرب مدينة غاو",
      want: [{ type: "Remote explosive/landmine/IED", by: [], to: ["Malian Armed Forces"], killed: "3" }],
    },
  ])("$text", expectIncidents);
});

describe("units by their adjective", () => {
  test.each<Row>([
    {
      text: "أطلقت دورية تركية النار على مزارع قرب مدينة الدرباسية وقتلته",
      want: [{ type: "Attack", by: ["Turkish forces"], killed: "1" }],
    },
    { text: "اعتقلت قوة إسرائيلية أربعة شبان في بلدة سعسع", want: [{ type: "Arrests", by: ["Israeli forces"], to: [] }] },
    {
      text: "قتل قناص حوثي ضابطا في الجيش اليمني في مدينة تعز",
      want: [{ type: "Armed clash", by: ["Houthis"], to: ["Yemeni government forces"], killed: "1" }],
    },
    { text: "سيرت دورية روسية جولة قرب مدينة درعا", want: [] },
    { text: "توغلت قوة إسرائيلية في بلدة جباتا الخشب وجرفت أراضي زراعية", want: [{ by: ["Israeli forces"] }] },
    { text: "انفجرت عبوة بدورية أمريكية قرب مدينة الشدادي", want: [{ type: "Remote explosive/landmine/IED", by: [], to: ["US forces"] }] },
    {
      text: "تعرض رتل تركي لهجوم بعبوة ناسفة على طريق مدينة الباب",
      want: [{ type: "Remote explosive/landmine/IED", by: [], to: ["Turkish forces"] }],
    },
    { text: "استهدف مسلحون دورية روسية بقذيفة قرب مدينة تل تمر", want: [{ by: ["Unidentified attackers"], to: ["Russian forces"] }] },
    {
      text: "أطلقت قوة إسرائيلية الرصاص على شاب عند مدخل مدينة سلفيت وأصابته",
      want: [{ type: "Attack", by: ["Israeli forces"], at: "Salfit", wounded: "1" }],
    },
    {
      text: "استهدفت عبوة ناسفة دورية روسية قرب مدينة عين عيسى",
      want: [{ type: "Remote explosive/landmine/IED", by: [], to: ["Russian forces"] }],
    },
  ])("$text", expectIncidents);
});

describe("who arrests and who is arrested", () => {
  test.each<Row>([
    { text: "اعتقل حاجز لقوات النظام شابين في مدينة الصنمين", want: [{ type: "Arrests", by: ["Syrian government forces"], to: [] }] },
    {
      text: "داهمت القوات العراقية منزلا في مدينة هيت واعتقلت قياديا في تنظيم داعش",
      want: [{ type: "Arrests", by: ["Iraqi Security Forces"], to: ["Islamic State"] }],
    },
    { text: "استهدف حاجز لقوات النظام بقذيفة في مدينة الصنمين", want: [{ by: [], to: ["Syrian government forces"] }] },
    { text: "اعتقلت دورية للشرطة العسكرية شابين في مدينة جرابلس", want: [{ type: "Arrests", to: [], at: "Jarabulus" }] },
    { text: "احتجز حاجز لقوات الدعم السريع ستة مسافرين قرب مدينة بارا", want: [{ type: "Arrests", by: ["Rapid Support Forces"], to: [] }] },
    { text: "خطف مسلحون من قبيلة الزغاوة تاجرا في مدينة كتم", want: [{ type: "Abduction/forced disappearance", at: "Kutum" }] },
    { text: "قتل عناصر من قسد بكمين لداعش قرب مدينة البصيرة", want: [{ by: ["Islamic State"], to: ["Syrian Democratic Forces"] }] },
  ])("$text", expectIncidents);
});

describe("people of a party in the object's case", () => {
  test.each<Row>([
    {
      text: "اغتال مسلحون مجهولون قائدا في الحشد الشعبي في مدينة البصرة",
      want: [{ by: ["Unidentified attackers"], to: ["Popular Mobilization Forces"], killed: "1" }],
    },
    { text: "اعتقلت الشرطة العراقية مسؤولا في بلدية مدينة كركوك", want: [{ type: "Arrests", by: ["Iraqi Police"], to: [] }] },
    {
      text: "استهدفت عبوة ناسفة قياديا في الحشد الشعبي في مدينة البصرة",
      want: [{ type: "Remote explosive/landmine/IED", by: [], to: ["Popular Mobilization Forces"] }],
    },
    {
      text: "خطف مسلحون مجهولون ضابطا في الجيش اليمني في مدينة عتق",
      want: [{ type: "Abduction/forced disappearance", by: ["Unidentified attackers"], to: ["Yemeni government forces"] }],
    },
  ])("$text", expectIncidents);
});

describe("snipers", () => {
  test.each<Row>([
    {
      text: "استهدف قناصان من كتائب القسام جنديا إسرائيليا في مدينة رفح",
      want: [{ type: "Armed clash", by: ["Al-Qassam Brigades"], at: "Rafah" }],
    },
    { text: "أصيب مدني برصاص القناصة الحوثيين في مدينة تعز", want: [{ by: ["Houthis"], wounded: "1" }] },
    { text: "استهدف قناصون من الحوثيين جنودا في مدينة تعز", want: [{ by: ["Houthis"], to: [] }] },
    {
      text: "اعتقلت القوات العراقية قناصين من تنظيم داعش في مدينة الموصل",
      want: [{ type: "Arrests", by: ["Iraqi Security Forces"], to: ["Islamic State"] }],
    },
  ])("$text", expectIncidents);
});

describe("things right after the noun of an attack", () => {
  test.each<Row>([
    { text: "تدمير زورق للحوثيين في البحر الأحمر", want: [{ by: [], to: ["Houthis"] }] },
    {
      text: "استهداف سيارة لقسد بعبوة ناسفة في مدينة الحسكة",
      want: [{ type: "Remote explosive/landmine/IED", by: [], to: ["Syrian Democratic Forces"] }],
    },
    { text: "هجوم للحوثيين على سفينة في البحر الأحمر", want: [{ by: ["Houthis"], to: [] }] },
    {
      text: "هجوم مسيرات للدعم السريع على مدينة عطبرة",
      want: [{ type: "Air/drone strike", by: ["Rapid Support Forces"], to: [], at: "Atbara" }],
    },
    { text: "تفجير آلية للجيش الإسرائيلي شرق مدينة رفح", want: [{ by: [], to: ["Israeli forces"] }] },
    { text: "استهداف مقر لكتائب حزب الله العراقية في مدينة جرف الصخر", want: [{ by: [], to: ["Kataib Hezbollah"] }] },
    { text: "اقتحام قوات للدعم السريع قرية في ولاية الجزيرة", want: [{ by: ["Rapid Support Forces"], to: [] }] },
    { text: "تدمير آلية للدعم السريع بمسيرة في مدينة بارا", want: [{ type: "Air/drone strike", by: [], to: ["Rapid Support Forces"] }] },
    { text: "هجوم لمسلحي حركة الشباب على حاجز في مدينة أفجويي", want: [{ by: ["Al-Shabaab"], to: [] }] },
  ])("$text", expectIncidents);
});

describe("a deed's noun behind a verb that names nobody", () => {
  test.each<Row>([
    {
      text: "اقتحمت قوات النظام بلدة خان شيخون فجر اليوم. وشنت حملة دهم في مدينة معرة النعمان",
      want: [
        { by: ["Syrian government forces"], at: "Khan Shaykhun" },
        { by: ["Syrian government forces"], at: "Maarrat al-Numan" },
      ],
    },
    {
      text: "اعتقلت الشرطة السودانية تاجرا في مدينة كسلا. وشهدت مدينة القضارف حملة دهم",
      want: [
        { by: ["Sudanese Police"], at: "Kassala City" },
        { by: [], at: "Gedaref City" },
      ],
    },
  ])("$text", expectIncidents);
});
