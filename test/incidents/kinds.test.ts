import { describe, test } from "vitest";
import { expectIncidents, type Row } from "./incidents-of.ts";

describe("armed groups fly no manned aircraft", () => {
  test.each<Row>([
    {
      text: "قصفت قوات الدعم السريع مطار الخرطوم بالمدفعية وأصابت طائرة حربية للجيش السوداني",
      want: [{ type: "Shelling/artillery/missile attack", by: ["Rapid Support Forces"], to: ["Sudanese Armed Forces"] }],
    },
    {
      text: "استهدف تنظيم داعش مروحية للجيش العراقي بصاروخ قرب مدينة بيجي",
      want: [{ type: "Shelling/artillery/missile attack", by: ["Islamic State"], to: ["Iraqi Army"] }],
    },
    {
      text: "هاجم مسلحو حركة الشباب قاعدة جوية قرب مدينة بلدوغلي وأحرقوا مروحية للجيش الصومالي",
      want: [{ type: "Armed clash", by: ["Al-Shabaab"], to: ["Somali National Army"] }],
    },
    {
      text: "قصفت طائرة مسيرة للحوثيين معسكرا للقوات الحكومية في مدينة مأرب",
      want: [{ type: "Air/drone strike", by: ["Houthis"], to: ["Yemeni government forces"] }],
    },
    {
      text: "قصفت طائرات الجيش السوداني مواقع للدعم السريع في مدينة نيالا",
      want: [{ type: "Air/drone strike", by: ["Sudanese Armed Forces"], to: ["Rapid Support Forces"] }],
    },
    {
      text: "قتل ثلاثة من بوكو حرام بقصف طائرات الجيش النيجيري في مدينة باما",
      want: [{ type: "Air/drone strike", by: ["Nigerian Armed Forces"], to: ["Boko Haram"], at: "Bama", killed: "3" }],
    },
    { text: "هاجم تنظيم داعش قاعدة بدعم من طائرات مسيرة في مدينة الرطبة", want: [{ by: ["Islamic State"], at: "Rutba" }] },
    {
      text: "أحرق مسلحو الدعم السريع طائرة مدنية في مطار الخرطوم",
      want: [{ type: "Looting/property destruction", by: ["Rapid Support Forces"] }],
    },
  ])("$text", expectIncidents);
});

describe("a bang alone is none", () => {
  test.each<Row>([
    { text: "سمع دوي انفجار في محيط مدينة القامشلي ولم تعرف أسبابه", want: [] },
    { text: "هزت انفجارات عنيفة مدينة الحسكة فجر اليوم", want: [] },
    {
      text: "انفجار يهز مدينة كابول\nقتل ستة أشخاص بانفجار استهدف حافلة في مدينة كابول أمس",
      want: [{ type: "Remote explosive/landmine/IED", at: "Kabul", days: "2023-05-09", killed: "6" }],
    },
    {
      text: "هز انفجار عنيف مدينة القامشلي. وأسفر الانفجار عن إصابة أربعة مدنيين",
      want: [{ type: "Remote explosive/landmine/IED", at: "Qamishli", wounded: "4" }],
    },
    { text: "دوى انفجار في مدينة أعزاز صباح اليوم. وقصفت طائرات مدينة إدلب", want: [{ type: "Air/drone strike", at: "Idlib" }] },
    { text: "سمع دوي انفجار قوي في مدينة حمص ناجم عن تفجير ذخائر من مخلفات الحرب تحت إشراف الجيش", want: [] },
    { text: "انفجار في مدينة مأرب يودي بحياة طفلين", want: [{ at: "Marib City", killed: "2" }] },
  ])("$text", expectIncidents);
});

describe("those who fight before they blow themselves up", () => {
  test.each<Row>([
    {
      text: "هاجم انغماسيون من هيئة تحرير الشام مواقع لقوات النظام في بلدة كفرنبل",
      want: [{ type: "Armed clash", by: ["Hayat Tahrir al-Sham"], to: ["Syrian government forces"] }],
    },
    {
      text: "اقتحم انغماسيان من تنظيم داعش مركزا للشرطة في مدينة كركوك وقتلا أربعة",
      want: [{ type: "Armed clash", by: ["Islamic State"], killed: "4" }],
    },
    {
      text: "فجر انغماسي من تنظيم داعش نفسه عند حاجز لقسد في بلدة الشحيل",
      want: [{ type: "Suicide bomb", by: ["Islamic State"], to: ["Syrian Democratic Forces"], at: "Al-Shuhayl" }],
    },
    { text: "هاجم انتحاريون من حركة الشباب فندقا في مدينة مقديشو", want: [{ type: "Suicide bomb", by: ["Al-Shabaab"], at: "Mogadishu" }] },
    {
      text: "قتل ستة جنود من قوات النظام بعملية انغماسية لهيئة تحرير الشام في بلدة كبانة",
      want: [{ type: "Armed clash", by: ["Hayat Tahrir al-Sham"], to: ["Syrian government forces"], killed: "6" }],
    },
    {
      text: "نفذ انغماسيون من هيئة تحرير الشام هجوما على مواقع لقوات النظام في بلدة كبانة",
      want: [{ type: "Armed clash", by: ["Hayat Tahrir al-Sham"], to: ["Syrian government forces"] }],
    },
    {
      text: "شن انغماسي من تنظيم داعش هجوما على مقر لقسد في مدينة الحسكة وقتل حارسا",
      want: [{ type: "Armed clash", by: ["Islamic State"], to: ["Syrian Democratic Forces"], killed: "1" }],
    },
    {
      text: "قتلت قسد انغماسيين اثنين من داعش قرب مدينة الشدادي",
      want: [{ type: "Armed clash", by: ["Syrian Democratic Forces"], to: ["Islamic State"], killed: "2" }],
    },
    {
      text: "تسلل انغماسي إلى موقع لقوات النظام في بلدة كنسبا وفجر حزامه الناسف فقتل ثلاثة جنود",
      want: [{ type: "Suicide bomb", to: ["Syrian government forces"] }],
    },
  ])("$text", expectIncidents);
});

describe("fire from afar and fire in return", () => {
  test.each<Row>([
    {
      text: "تعرضت قاعدة حرير الجوية لهجوم بنيران غير مباشرة دون إصابات",
      want: [{ type: "Shelling/artillery/missile attack", killed: "0" }],
    },
    { text: "هجوم غير مباشر على معسكر للجيش الأوغندي في مدينة بيدوا", want: [{ type: "Shelling/artillery/missile attack", at: "Baidoa" }] },
    {
      text: "وردت القوات التركية بالمدفعية على مواقع قسد قرب مدينة عين عيسى",
      want: [{ type: "Shelling/artillery/missile attack", by: ["Turkish forces"], to: ["Syrian Democratic Forces"], at: "Ain Issa" }],
    },
    { text: "رد الجيش السوداني على بيان قوات الدعم السريع بشأن مدينة الفاشر", want: [] },
    { text: "ردت سيول على إطلاق الصواريخ الكورية ببيان شديد اللهجة", want: [] },
    {
      text: "تعرض معسكر للقوات الأوغندية في مدينة بيدوا لهجمات غير مباشرة أمس",
      want: [{ type: "Shelling/artillery/missile attack", at: "Baidoa", days: "2023-05-09" }],
    },
    { text: "رد وزير الدفاع على شائعات عن صفقة الطائرات", want: [] },
  ])("$text", expectIncidents);
});

describe("operations that are none of war", () => {
  test.each<Row>([
    { text: "بدأت عمليات إجلاء المدنيين العالقين في مدينة الفاشر", want: [] },
    { text: "تواصل فرق الدفاع المدني عمليات الانتشال في مدينة الموصل", want: [] },
    { text: "انطلقت عملية إزالة الألغام في مدينة مصراتة بدعم دولي", want: [] },
    {
      text: "أطلق الجيش العراقي عملية عسكرية ضد خلايا تنظيم داعش في وادي الشاي وقتل ثلاثة مسلحين",
      want: [{ type: "Armed clash", by: ["Iraqi Army"], to: ["Islamic State"], killed: "3" }],
    },
    {
      text: "نفذت كتائب القسام عملية ضد قوة إسرائيلية في حي الزيتون وقتلت جنديين",
      want: [{ type: "Armed clash", by: ["Al-Qassam Brigades"], to: ["Israeli forces"], killed: "2" }],
    },
    { text: "نفذت القوات التركية أمس عملية إجلاء لثلاثة جرحى من مدينة مقديشو", want: [] },
    { text: "نفذ الهلال الأحمر الليبي أمس عملية نقل لستين مهاجرا من مدينة زوارة", want: [] },
    { text: "قال ضابط العمليات في مدينة بنغازي إن الأوضاع هادئة أمس", want: [] },
    { text: "أطلقت البلدية أمس عملية إصلاح لجسر مدينة درنة", want: [] },
    { text: "نفذت القوات المشتركة عملية ضد تنظيم داعش أمس في مدينة الرطبة", want: [{ at: "Rutba", days: "2023-05-09" }] },
  ])("$text", expectIncidents);
});

describe("people held by those without authority", () => {
  test.each<Row>([
    { text: "احتجز مسلحون قبليون أربعة عمال في مدينة غريان", want: [{ type: "Abduction/forced disappearance", at: "Gharyan" }] },
    { text: "احتجزت قوات سوريا الديمقراطية ستة شبان في مدينة الطبقة", want: [{ type: "Arrests", by: ["Syrian Democratic Forces"] }] },
    { text: "احتجز الحوثيون ستة موظفين أمميين في مدينة صنعاء", want: [{ type: "Arrests", by: ["Houthis"], at: "Sanaa" }] },
    {
      text: "احتجز مسلحون مجهولون ستة مسافرين على طريق مدينة زنجبار",
      want: [{ type: "Abduction/forced disappearance", by: ["Unidentified attackers"] }],
    },
    { text: "اعتقل مسلحو قبيلة المحاميد أربعة شبان في مدينة كتم", want: [{ type: "Abduction/forced disappearance", at: "Kutum" }] },
    { text: "احتجز الجيش الإسرائيلي مزارعين قرب بلدة عقربا", want: [{ type: "Arrests", by: ["Israeli forces"] }] },
    { text: "أوقفت الشرطة اللبنانية مشتبها به في مدينة صيدا", want: [{ type: "Arrests", at: "Sidon" }] },
  ])("$text", expectIncidents);
});

describe("people held by police", () => {
  test.each<Row>([
    {
      text: "تسلل مسلحون إلى موقع للجيش المصري قرب مدينة رفح وتم القضاء عليهم",
      want: [{ type: "Armed clash", by: ["Unidentified attackers"], to: ["Egyptian Armed Forces"] }],
    },
    { text: "إيقاف ثلاثة أشخاص بتهمة الانتماء إلى تنظيم داعش في مدينة سوسة", want: [{ type: "Arrests", at: "Sousse" }] },
    { text: "إيقاف العمل في حقل الشرارة النفطي لأسباب فنية", want: [] },
    { text: "إيقاف أربعة عناصر من خلية لتنظيم داعش في مدينة طنجة", want: [{ type: "Arrests", to: ["Islamic State"], at: "Tangier" }] },
    { text: "إيقاف حركة القطارات في مدينة سوسة بسبب الأمطار", want: [] },
  ])("$text", expectIncidents);
});

describe("caches and workshops", () => {
  test.each<Row>([
    {
      text: "ضبطت القوات العراقية معملا لتصنيع العبوات الناسفة في قضاء الطارمية",
      want: [{ type: "Disrupted weapons use", by: ["Iraqi Security Forces"], at: "Tarmiya" }],
    },
    {
      text: "عثر الجيش الجزائري على كميات كبيرة من الأسلحة قرب مدينة تمنراست",
      want: [{ type: "Disrupted weapons use", at: "Tamanrasset" }],
    },
    { text: "ضبطت الشرطة العراقية كميات كبيرة من المخدرات في مدينة البصرة", want: [] },
    {
      text: "ضبط الجيش اللبناني أسلحة وذخائر في منزل مطلوب بمدينة بعلبك",
      want: [{ type: "Disrupted weapons use", by: ["Lebanese Armed Forces"], at: "Baalbek" }],
    },
    { text: "سلم الأهالي أسلحة وذخائر إلى الجيش اللبناني في مدينة بعلبك", want: [] },
    { text: "ضبطت الجمارك كميات كبيرة من السجائر المهربة في مدينة بنقردان", want: [] },
  ])("$text", expectIncidents);
});

describe("air defence", () => {
  test.each<Row>([
    {
      text: "قصفت طائرات إسرائيلية موقعا للدفاع الجوي قرب مدينة حمص",
      want: [{ type: "Air/drone strike", by: ["Israeli forces"], at: "Homs" }],
    },
    {
      text: "دمرت الدفاعات الجوية مسيرة مفخخة قرب مدينة أربيل دون إصابات",
      want: [{ type: "Disrupted weapons use", at: "Erbil", killed: "0" }],
    },
    { text: "دمرت مسيرة منظومة دفاع جوي قرب مدينة سيفاستوبول", want: [{ type: "Air/drone strike", at: "Sevastopol" }] },
    { text: "دمرت مسيرة روسية مستودعا في مدينة أوديسا", want: [{ type: "Air/drone strike", by: ["Russian forces"], at: "Odesa" }] },
  ])("$text", expectIncidents);
});

describe("cease-fires and deals", () => {
  test.each<Row>([
    {
      text: "توصل الجيش الوطني الليبي ووجهاء قبائل التبو إلى اتفاق في مدينة مرزق أمس",
      want: [{ type: "Agreement", by: [], to: [], at: "Murzuq", days: "2023-05-09" }],
    },
    {
      text: "أعلن وقف مؤقت لإطلاق النار في مدينة الفاشر أمس",
      want: [{ type: "Agreement", by: [], to: [], at: "El Fasher", days: "2023-05-09" }],
    },
    { text: "إعلان وقف لإطلاق النار في مدينة السويداء", want: [{ type: "Agreement", at: "As-Suwayda" }] },
    { text: "توصلت فصائل مدينة عفرين إلى صلح بعد خلاف على حاجز", want: [{ type: "Agreement", at: "Afrin" }] },
    { text: "دعت الأمم المتحدة إلى وقف فوري لإطلاق النار في مدينة الفاشر", want: [] },
    { text: "لم تتوصل الحكومة وقسد إلى اتفاق بشأن مدينة منبج", want: [] },
    { text: "توصل المحققون إلى هوية منفذ الهجوم في مدينة كويتا", want: [] },
    { text: "توصل فريق طبي في مدينة البصرة إلى علاج جديد", want: [] },
    { text: "طالب المجلس بوقف دائم لإطلاق النار في مدينة طرابلس", want: [] },
    {
      text: "دخل حيز التنفيذ أمس اتفاق تم التوصل إليه بين قسد ووجهاء مدينة منبج",
      want: [{ type: "Agreement", by: [], to: [], days: "2023-05-09" }],
    },
    { text: "وقعت جماعة الحوثي والحكومة اليمنية اتفاقا في مدينة ستوكهولم لتبادل الأسرى أمس", want: [{ type: "Agreement", by: [], to: [] }] },
    { text: "قالت الأمم المتحدة إن الحل يتطلب التوصل إلى تسوية في اليمن", want: [] },
  ])("$text", expectIncidents);
});
