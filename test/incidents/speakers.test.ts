import { describe, test } from "vitest";
import { expectIncidents, type Row } from "./incidents-of.ts";

describe("claims", () => {
  test.each<Row>([
    {
      text: 'تبنى تنظيم "ولاية خراسان" الهجوم الانتحاري الذي استهدف مسجدا في مدينة قندوز شمالي أفغانستان يوم الجمعة، وأسفر عن مقتل 46 شخصا على الأقل',
      want: [{ by: ["Islamic State - Khorasan Province (claimed)"], killed: "46.." }],
    },
    { text: "تبنت حركة الشباب الهجوم الذي استهدف فندقا في مقديشو", want: [{ by: ["Al-Shabaab (claimed)"], to: [] }] },
    { text: "تبنى تنظيم داعش تفجيرا استهدف مسجدا في مدينة قندهار", want: [{ by: ["Islamic State (claimed)"], to: [] }] },
    {
      text: "تبنت جماعة نصرة الإسلام والمسلمين هجوما على معسكر للجيش البوركينابي في مدينة دجيبو",
      want: [{ by: ["JNIM (claimed)"], to: ["Burkinabe Armed Forces"] }],
    },
    {
      text: "تبنى جيش تحرير بلوشستان استهداف قافلة للجيش الباكستاني في مدينة تربت",
      want: [{ by: ["Balochistan Liberation Army (claimed)"], to: ["Pakistani Armed Forces"] }],
    },
    {
      text: "هجوم تبنته حركة طالبان على قاعدة للجيش الأفغاني في مدينة غزني",
      want: [{ by: ["Taliban (claimed)"], to: ["Afghan Armed Forces"] }],
    },
  ])("$text", expectIncidents);
});

describe("accusers and accused", () => {
  test.each<Row>([
    {
      text: "اتهم الجيش السوداني قوات الدعم السريع بقصف مستشفى النو في أم درمان",
      want: [{ by: ["Rapid Support Forces (alleged)"], to: [] }],
    },
    {
      text: "اتهمت الحكومة اليمنية جماعة الحوثي بقصف مخيم للنازحين في مأرب",
      want: [{ by: ["Houthis (alleged)"], to: ["Displaced people"] }],
    },
    { text: "اتهمت حركة حماس الجيش الإسرائيلي بقصف مدرسة في مدينة غزة", want: [{ by: ["Israeli forces (alleged)"], to: [] }] },
    { text: "حمل حزب الله الجيش الإسرائيلي مسؤولية اغتيال قيادي في مدينة صيدا", want: [{ by: ["Israeli forces (alleged)"], to: [] }] },
    { text: "قتل ستة مزارعين في هجوم نسبته السلطات إلى بوكو حرام قرب ديفا", want: [{ by: ["Boko Haram (alleged)"], to: [] }] },
  ])("$text", expectIncidents);
});

describe("who tells of its own deed, and who only reports", () => {
  test.each<Row>([
    { text: "قال الجيش الإسرائيلي إنه استهدف مواقع لحزب الله قرب مرجعيون", want: [{ by: ["Israeli forces"], to: ["Hezbollah"] }] },
    {
      text: "أعلنت وزارة الدفاع الروسية إسقاط ثلاث مسيرات أوكرانية فوق مدينة بيلغورود",
      want: [{ by: ["Ukrainian forces"], to: ["Russian Ministry of Defence"] }],
    },
    {
      text: "أعلن الجيش النيجيري مقتل 20 من عناصر بوكو حرام في غارة جوية على غابة سامبيسا",
      want: [{ by: ["Nigerian Armed Forces"], to: ["Boko Haram"] }],
    },
    { text: "أعلنت كتائب القسام قصف مدينة عسقلان بالصواريخ", want: [{ by: ["Al-Qassam Brigades"], to: [] }] },
    { text: "قال الحوثيون إنهم استهدفوا سفينة بصاروخ قبالة مدينة الحديدة", want: [{ by: ["Houthis"], to: [] }] },
    { text: "قال الجيش اللبناني إن القوات الإسرائيلية قصفت أطراف بلدة العديسة", want: [{ by: ["Israeli forces"], to: [] }] },
    { text: "أفادت الشرطة العراقية بأن مسلحين مجهولين اغتالوا ضابطا في كركوك", want: [{ by: ["Unidentified attackers"], to: [] }] },
    { text: "قالت الشرطة الباكستانية إن مسلحين هاجموا حافلة قرب مدينة كويتا", want: [{ by: ["Unidentified attackers"], to: [] }] },
    { text: "أفاد المرصد السوري لحقوق الإنسان بأن القوات التركية قصفت قرية قرب عين عيسى", want: [{ by: ["Turkish forces"], to: [] }] },
    { text: "ذكرت وكالة رويترز أن القوات الروسية قصفت مدينة أوديسا", want: [{ by: ["Russian forces"], to: [] }] },
    { text: "وقالت الأمم المتحدة إن مسلحين هاجموا قافلة مساعدات في مدينة الجنينة", want: [{ by: ["Unidentified attackers"], to: [] }] },
  ])("$text", expectIncidents);
});

describe("persons and offices quoted", () => {
  test.each<Row>([
    {
      text: "قال وزير الدفاع النيجيري محمد بدارو إن مسلحين قتلوا عشرة مزارعين قرب مدينة كادونا",
      want: [{ by: ["Unidentified attackers"], to: [] }],
    },
    {
      text: "قال متحدث باسم الحكومة في بغداد إن مسلحين قتلوا أربعة جنود قرب مدينة كركوك",
      want: [{ by: ["Unidentified attackers"], to: [] }],
    },
    {
      text: "قال الناطق باسم الجيش السوداني نبيل عبد الله إن قوات الدعم السريع قصفت مدينة الأبيض",
      want: [{ by: ["Rapid Support Forces"], to: [] }],
    },
  ])("$text", expectIncidents);
});

describe("one's own losses", () => {
  test.each<Row>([
    {
      text: "نعت كتائب القسام ثلاثة من مقاتليها قضوا في غارة إسرائيلية على جنين",
      want: [{ by: ["Israeli forces"], to: ["Al-Qassam Brigades"] }],
    },
    { text: "نعى حزب الله أربعة من عناصره قتلوا بغارة إسرائيلية على بلدة حولا", want: [{ by: ["Israeli forces"], to: ["Hezbollah"] }] },
    {
      text: "شيعت قوات سوريا الديمقراطية أربعة من مقاتليها قتلوا بقصف تركي على بلدة عامودا",
      want: [{ by: ["Turkish forces"], to: ["Syrian Democratic Forces"] }],
    },
    { text: "اعترف الجيش الإسرائيلي بمقتل جنديين في معارك خان يونس", want: [{ by: [], to: ["Israeli forces"] }] },
    { text: "اعترف الجيش الروسي بمقتل 60 جنديا في قصف على مدينة ماكيفكا", want: [{ by: [], to: ["Russian forces"] }] },
    {
      text: "أقر الجيش الأوكراني بمقتل عشرة جنود بقصف روسي على مدينة كراماتورسك",
      want: [{ by: ["Russian forces"], to: ["Ukrainian forces"] }],
    },
    { text: "أعلن الجيش الإسرائيلي إصابة أربعة من جنوده في اشتباكات بمدينة جنين", want: [{ by: [], to: ["Israeli forces"] }] },
  ])("$text", expectIncidents);
});

describe("bystanders", () => {
  test.each<Row>([
    { text: "أصيب ثلاثة جنود أفغان بهجوم لحركة طالبان في مدينة غزني دون أذى بالمدنيين", want: [{ by: ["Taliban"], to: [] }] },
    { text: "أصيب متظاهر خلال اقتحام نفذه مستوطنون بحماية الجيش الإسرائيلي لبلدة حوارة", want: [{ by: ["Israeli settlers"], to: [] }] },
    { text: "خطف مسلحون بزي الجيش العراقي تاجرا في حي المنصور", want: [{ by: ["Unidentified attackers"], to: [] }] },
    { text: "خطف مسلحون يرتدون زي الشرطة تاجرا في مدينة الموصل", want: [{ by: ["Unidentified attackers"], to: [] }] },
    {
      text: "قصف الطيران الروسي مقرا لهيئة تحرير الشام في جبل الزاوية دون إصابة أحد من المدنيين",
      want: [{ by: ["Russian forces"], to: ["Hayat Tahrir al-Sham"] }],
    },
  ])("$text", expectIncidents);
});

describe("deaths announced", () => {
  test.each<Row>([
    {
      text: "الجيش المصري: مقتل ستة إرهابيين في مدينة العريش",
      want: [{ type: "Armed clash", by: ["Egyptian Armed Forces"], killed: "6" }],
    },
    { text: "أعلنت الشرطة الصومالية مقتل أربعة أشخاص في مدينة مقديشو", want: [{ by: [], killed: "4" }] },
    {
      text: "أعلنت وزارة الداخلية التونسية مقتل ثلاثة إرهابيين في جبل سمامة",
      want: [{ type: "Armed clash", by: ["Tunisian Ministry of Interior"], killed: "3" }],
    },
    {
      text: "أعلنت كتائب القسام مقتل ثلاثة جنود إسرائيليين في مخيم جباليا",
      want: [{ type: "Armed clash", by: ["Al-Qassam Brigades"], killed: "3" }],
    },
    { text: "الجيش النيجيري: تحييد 15 إرهابيا في ولاية بورنو", want: [{ by: ["Nigerian Armed Forces"], at: "Borno", killed: "15" }] },
    { text: "كتائب القسام: قتل خمسة جنود إسرائيليين في كمين شرق خان يونس", want: [{ by: ["Al-Qassam Brigades"], killed: "5" }] },
    {
      text: "الدفاع المدني السوري: مقتل طفل بقصف على بلدة كفرنوران",
      want: [{ type: "Shelling/artillery/missile attack", by: [], killed: "1" }],
    },
    {
      text: "أعلن الجيش العراقي مقتل ثلاثة من عناصر داعش في وادي زغيتون",
      want: [{ by: ["Iraqi Army"], to: ["Islamic State"], killed: "3" }],
    },
    {
      text: "أعلن الحشد الشعبي مقتل ثلاثة من عناصره بهجوم قرب مدينة سامراء",
      want: [{ by: [], to: ["Popular Mobilization Forces"], killed: "3" }],
    },
  ])("$text", expectIncidents);
});

describe("a strike that the speaker did", () => {
  test.each<Row>([
    {
      text: "أعلنت القيادة الأمريكية في أفريقيا أن غارة جوية نفذتها أمس قتلت ثلاثة من عناصر حركة الشباب قرب مدينة جلب",
      want: [{ type: "Air/drone strike", by: ["US Africa Command"], to: ["Al-Shabaab"], days: "2023-05-09", killed: "3" }],
    },
    {
      text: "أعلن الجيش الإسرائيلي أن غارة شنها فجر اليوم أصابت مستودعا لحزب الله في مدينة بعلبك",
      want: [{ type: "Air/drone strike", by: ["Israeli forces"], to: ["Hezbollah"], at: "Baalbek" }],
    },
    {
      text: "قالت قسد إن عملية نفذتها في مدينة الحسكة أسفرت عن اعتقال ثلاثة من داعش",
      want: [{ type: "Arrests", by: ["Syrian Democratic Forces"], to: ["Islamic State"] }],
    },
    {
      text: "أعلن الجيش اللبناني أن غارة شنها الطيران الإسرائيلي أمس قتلت شخصين في مدينة صور",
      want: [{ type: "Air/drone strike", by: ["Israeli forces"], at: "Tyre", killed: "2" }],
    },
    {
      text: "قال الجيش المالي إن هجوما نفذه مسلحون أمس قتل أربعة جنود قرب مدينة موبتي",
      want: [{ by: ["Unidentified attackers"], killed: "4" }],
    },
    {
      text: "قالت جماعة الحوثي إن غارات شنها الطيران الأمريكي قتلت ثلاثة في مدينة صعدة",
      want: [{ type: "Air/drone strike", by: ["US forces"], killed: "3" }],
    },
    {
      text: "أعلنت هيئة تحرير الشام أن عملية نفذتها ضد خلايا داعش في مدينة سرمين أسفرت عن مقتل قيادي",
      want: [{ by: ["Hayat Tahrir al-Sham"], to: ["Islamic State"], killed: "1" }],
    },
    {
      text: "أعلن الجيش الكيني أن ضربة جوية نفذها أمس قتلت عشرة من حركة الشباب في منطقة جيدو",
      want: [{ type: "Air/drone strike", by: ["Kenya Defence Forces"], to: ["Al-Shabaab"], killed: "10" }],
    },
    {
      text: "أعلن الجيش الكيني أن ضربة جوية نفذتها طائرة أمريكية قتلت عشرة من حركة الشباب في منطقة جيدو",
      want: [{ type: "Air/drone strike", by: ["US forces"], to: ["Al-Shabaab"], killed: "10" }],
    },
  ])("$text", expectIncidents);
});

describe("our people and things", () => {
  test.each<Row>([
    {
      text: "وقالت كتائب القسام: استهدف أبطالنا دبابة إسرائيلية في مدينة رفح",
      want: [{ by: ["Al-Qassam Brigades"], to: ["Israeli forces"], at: "Rafah" }],
    },
    {
      text: "وقال الجيش الوطني الليبي: قصفت طائرات تركية مواقعنا في مدينة ترهونة",
      want: [{ type: "Air/drone strike", by: ["Turkish forces"], to: ["Libyan National Army"], at: "Tarhuna" }],
    },
    {
      text: "بيان للجيش السوداني: دمرت قواتنا المسلحة رتلا للدعم السريع قرب مدينة بارا",
      want: [{ by: ["Sudanese Armed Forces"], to: ["Rapid Support Forces"] }],
    },
    { text: "وقال مختار القرية: قصفت الطائرات منازلنا في بلدة حيان", want: [{ type: "Air/drone strike", by: [] }] },
  ])("$text", expectIncidents);
});
