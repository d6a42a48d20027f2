import { describe, test } from "vitest";
import { expectIncidents, type Row } from "./incidents-of.ts";

describe("fired toward somebody", () => {
  test.each<Row>([
    {
      text: "فتحت القوات الإسرائيلية النار صوب مزارعين شرق مدينة خان يونس",
      want: [{ by: ["Israeli forces"], to: ["Farmers"], at: "Khan Yunis" }],
    },
    {
      text: "أطلق حزب الله صواريخ باتجاه قوات إسرائيلية قرب بلدة رميش",
      want: [{ type: "Shelling/artillery/missile attack", by: ["Hezbollah"], to: ["Israeli forces"], at: "Rmeish" }],
    },
    {
      text: "أطلقت دبابة إسرائيلية قذيفتين تجاه قوات اليونيفيل في بلدة الناقورة",
      want: [{ type: "Shelling/artillery/missile attack", by: ["Israeli forces"], to: ["UNIFIL"], at: "Naqoura" }],
    },
    { text: "أطلقت القوات الإسرائيلية النار من مواقعها باتجاه بلدة خزاعة", want: [{ by: ["Israeli forces"], to: [], at: "Khuzaa" }] },
    {
      text: "هاجم مسلحون حاجزا للجيش المالي قرب مدينة غاو ثم توجهوا صوب قوات حفظ السلام",
      want: [{ by: ["Unidentified attackers"], to: ["Malian Armed Forces"], at: "Gao" }],
    },
    {
      text: "أطلقت فصائل المعارضة صواريخ باتجاه قوات النظام قرب مدينة سراقب",
      want: [{ type: "Shelling/artillery/missile attack", to: ["Syrian government forces"], at: "Saraqib" }],
    },
    {
      text: "أطلقت زوارق إسرائيلية النار صوب صيادين قبالة مدينة غزة",
      want: [{ by: ["Israeli forces"], to: ["Fishermen"], at: "Gaza City" }],
    },
    {
      text: "أطلقت حركة الشباب قذائف باتجاه قوات الاتحاد الأفريقي قرب مدينة بيدوا",
      want: [{ type: "Shelling/artillery/missile attack", by: ["Al-Shabaab"], to: ["AMISOM"], at: "Baidoa" }],
    },
    {
      text: "أطلق الحوثيون صاروخا باتجاه مدينة إيلات",
      want: [{ type: "Shelling/artillery/missile attack", by: ["Houthis"], to: [], at: "Eilat" }],
    },
  ])("$text", expectIncidents);
});

describe("near somebody", () => {
  test.each<Row>([
    {
      text: "سقطت قذائف قرب الجيش اللبناني في بلدة رميش",
      want: [{ type: "Shelling/artillery/missile attack", by: [], to: [], at: "Rmeish" }],
    },
    {
      text: "انفجرت سيارة مفخخة بالقرب من القوات التركية في مدينة رأس العين",
      want: [{ type: "Remote explosive/landmine/IED", by: [], to: [], at: "Ras al-Ayn" }],
    },
    {
      text: "سقطت قذائف على قوات اليونيفيل في بلدة الناقورة",
      want: [{ type: "Shelling/artillery/missile attack", by: [], to: ["UNIFIL"], at: "Naqoura" }],
    },
    {
      text: "انفجر لغم بدورية للقوات التركية قرب مدينة رأس العين",
      want: [{ type: "Remote explosive/landmine/IED", by: [], to: ["Turkish forces"], at: "Ras al-Ayn" }],
    },
    {
      text: "انفجرت سيارة مفخخة بالقرب من الجيش الصومالي وقتلت أربعة جنود في مدينة بيدوا",
      want: [{ type: "Remote explosive/landmine/IED", by: [], killed: "4" }],
    },
    {
      text: "سقطت قذائف قرب الجيش الوطني السوري وقتلت ثلاثة عناصر في مدينة مارع",
      want: [{ type: "Shelling/artillery/missile attack", by: [], killed: "3" }],
    },
  ])("$text", expectIncidents);
});

describe("strikes and shelling as subjects", () => {
  test.each<Row>([
    {
      text: "استهدف قصف مدفعي مقرا لهيئة تحرير الشام قرب بلدة البارة",
      want: [{ type: "Shelling/artillery/missile attack", by: [], to: ["Hayat Tahrir al-Sham"] }],
    },
    {
      text: "استهدف حزب الله بقصف مدفعي تجمعا للجيش الإسرائيلي قرب بلدة رميش",
      want: [{ type: "Shelling/artillery/missile attack", by: ["Hezbollah"], to: ["Israeli forces"], at: "Rmeish" }],
    },
    {
      text: "أصاب قصف شاحنة لحركة الشباب قرب مدينة جلب",
      want: [{ type: "Shelling/artillery/missile attack", by: [], to: ["Al-Shabaab"], at: "Jilib" }],
    },
  ])("$text", expectIncidents);
});

describe("soldiers of an army as objects", () => {
  test.each<Row>([
    {
      text: "هاجم مسلحون جنودا من الجيش المالي قرب مدينة موبتي",
      want: [{ type: "Armed clash", by: ["Unidentified attackers"], to: ["Malian Armed Forces"], at: "Mopti" }],
    },
    {
      text: "استهدفت عبوة ناسفة ضابطا من الجيش السوري قرب مدينة إنخل",
      want: [{ type: "Remote explosive/landmine/IED", by: [], to: ["Syrian government forces"] }],
    },
    {
      text: "قتل جنود من الجيش المالي ستة مدنيين في قرية قرب مدينة موبتي",
      want: [{ type: "Attack", by: ["Malian Armed Forces"], to: ["Civilians"], killed: "6" }],
    },
    {
      text: "استهدفت مسيرة جنودا من الجيش السوري قرب مدينة سراقب",
      want: [{ type: "Air/drone strike", by: [], to: ["Syrian government forces"], at: "Saraqib" }],
    },
    {
      text: "أصاب لغم جنودا من الجيش المالي قرب مدينة موبتي",
      want: [{ type: "Remote explosive/landmine/IED", by: [], to: ["Malian Armed Forces"], at: "Mopti" }],
    },
    {
      text: "انفجرت عبوة ناسفة بحافلة تقل جنودا من الجيش السوري قرب مدينة تدمر",
      want: [{ type: "Remote explosive/landmine/IED", by: [], to: ["Syrian government forces"] }],
    },
  ])("$text", expectIncidents);
});

describe("an ambush and the army it cost", () => {
  test.each<Row>([
    {
      text: "كلف هجوم لحركة الشباب الجيش الأوغندي 12 جنديا قرب مدينة ماركا",
      want: [{ type: "Armed clash", by: ["Al-Shabaab"], to: ["Uganda People's Defence Force"], killed: "12" }],
    },
    {
      text: "كلف هجوم للجيش الصومالي حركة الشباب 20 مقاتلا قرب مدينة جوهر",
      want: [{ by: ["Somali National Army"], to: ["Al-Shabaab"], killed: "20" }],
    },
    {
      text: "قتل ستة جنود بكمين لجيش تحرير بلوشستان قرب مدينة تربت",
      want: [{ type: "Armed clash", by: ["Balochistan Liberation Army"], killed: "6" }],
    },
    {
      text: "كلف كمين لداعش الجيش النيجري 17 جنديا قرب الحدود مع بوركينا فاسو",
      want: [{ type: "Armed clash", by: ["Islamic State"], to: ["Nigerien Armed Forces"], killed: "17" }],
    },
  ])("$text", expectIncidents);
});

describe("sides of a fight and sides of a town", () => {
  test.each<Row>([
    {
      text: "اشتباكات بين الجيش الليبي وتنظيم داعش في مدينة سرت من جهة الشرق",
      want: [{ type: "Armed clash", to: ["Islamic State"], at: "Sirte" }],
    },
    {
      text: "اشتباكات بين الجيش السوداني والحركة الشعبية من جهة وقوات الدعم السريع من جهة أخرى في مدينة الدلنج",
      want: [{ type: "Armed clash", to: ["Rapid Support Forces"], at: "Dilling" }],
    },
    {
      text: "معارك بين الجيش السوداني وقوات الدعم السريع في محيط مدينة بارا من جهة الغرب",
      want: [{ type: "Armed clash", by: ["Sudanese Armed Forces"], to: ["Rapid Support Forces"], at: "Bara" }],
    },
    {
      text: "اشتباكات بين قسد والجيش الوطني السوري في محيط مدينة منبج من جهة الشرق",
      want: [{ type: "Armed clash", by: ["Syrian Democratic Forces"], to: ["Syrian National Army"], at: "Manbij" }],
    },
  ])("$text", expectIncidents);
});
