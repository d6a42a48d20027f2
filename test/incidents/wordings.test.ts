import { describe, test } from "vitest";
import { expectIncidents, type Row } from "./incidents-of.ts";

describe("word order", () => {
  test.each<Row>([
    {
      text: "استهدف مواقع قوات سوريا الديمقراطية في ريف تل تمر قصف مدفعي تركي",
      want: [{ type: "Shelling/artillery/missile attack", by: ["Turkish forces"], to: ["Syrian Democratic Forces"] }],
    },
    {
      text: "هز انفجار عنيف ناجم عن سيارة مفخخة مدينة رأس العين وأودى بحياة أربعة مدنيين",
      want: [{ type: "Remote explosive/landmine/IED", by: [], to: ["Civilians"], at: "Ras al-Ayn", killed: "4" }],
    },
    {
      text: "طال القصف المدفعي لقوات النظام قرى وبلدات في جبل الزاوية",
      want: [{ type: "Shelling/artillery/missile attack", by: ["Syrian government forces"] }],
    },
    {
      text: "جددت قوات النظام قصفها المدفعي على بلدة كفر عمة غرب حلب",
      want: [{ type: "Shelling/artillery/missile attack", by: ["Syrian government forces"], at: "Kafr Ammah" }],
    },
  ])("$text", expectIncidents);
});

describe("long subjects", () => {
  test.each<Row>([
    {
      text: "قتل القيادي العسكري البارز في صفوف هيئة تحرير الشام والمسؤول السابق عن معسكرات التدريب أبو حفص البنشي برصاص مجهولين قرب مدينة سرمدا",
      want: [{ by: ["Unidentified attackers"], at: "Sarmada", killed: "1" }],
    },
    {
      text: "شن مئات المسلحين الموالين للمجلس الانتقالي الجنوبي المزودين بمدرعات وأسلحة ثقيلة هجوما على معسكر للقوات الحكومية في مدينة عتق",
      want: [{ type: "Armed clash", to: ["Yemeni government forces"], at: "Ataq" }],
    },
    {
      text: "أقدم مسلحون مجهولون يستقلون دراجة نارية على اغتيال عنصر سابق في الجيش الحر في بلدة تل شهاب",
      want: [{ by: ["Unidentified attackers"], at: "Tell Shihab", killed: "1" }],
    },
    {
      text: "تمكنت وحدات من الجيش السوري من القضاء على مجموعة من إرهابيي داعش في بادية السخنة",
      want: [{ type: "Armed clash", by: ["Syrian government forces"], to: ["Islamic State"] }],
    },
  ])("$text", expectIncidents);
});

describe("relative clauses inside", () => {
  test.each<Row>([
    {
      text: "قتل الطفل الذي كان يرعى الأغنام قرب منزله بلغم خلفه تنظيم داعش في ريف السخنة",
      want: [{ type: "Remote explosive/landmine/IED", by: ["Islamic State"], killed: "1" }],
    },
    {
      text: "أحبط الجيش الباكستاني محاولة تسلل مسلحين كانوا قادمين من أفغانستان إلى منطقة وزيرستان وقتل ثمانية منهم",
      want: [{ type: "Armed clash", by: ["Unidentified attackers"], to: ["Pakistani Armed Forces"], killed: "8" }],
    },
  ])("$text", expectIncidents);
});

describe("two verbs of one subject", () => {
  test.each<Row>([
    {
      text: "اقتحمت قوات الاحتلال مدينة جنين وحاصرت منزلا وقصفته بقذائف الإنيرجا وقتلت شابين بداخله",
      want: [{ by: ["Israeli forces"], at: "Jenin", killed: "2" }],
    },
    {
      text: "هاجم مسلحون ينتمون إلى داعش نقطة للبيشمركة في قضاء مخمور وقتلوا ثلاثة عناصر وانسحبوا",
      want: [{ type: "Armed clash", by: ["Islamic State"], to: ["Peshmerga"], at: "Makhmur", killed: "3" }],
    },
  ])("$text", expectIncidents);
});

describe("passives", () => {
  test.each<Row>([
    { text: "خُطف طبيب من قبل عصابة مسلحة في مدينة السويداء", want: [{ type: "Abduction/forced disappearance", at: "As-Suwayda" }] },
    {
      text: "تم اعتقال ناشط إعلامي من قبل هيئة تحرير الشام في مدينة سلقين",
      want: [{ type: "Arrests", by: ["Hayat Tahrir al-Sham"], to: [], at: "Salqin" }],
    },
    {
      text: "أُجبرت عائلات على إخلاء منازلها من قبل الجيش الإسرائيلي الذي أحرق ثلاثة منازل في مخيم نور شمس",
      want: [{ type: "Looting/property destruction", by: ["Israeli forces"], at: "Nur Shams camp" }],
    },
    {
      text: "قُتل عنصر من حرس الحدود الأردني خلال اشتباك مع مهربين على الحدود السورية الأردنية",
      want: [{ type: "Armed clash", by: ["Jordanian Border Guard"], to: ["Smugglers"], killed: "1" }],
    },
    {
      text: "أُسقطت مسيرة من طراز شاهد فوق مدينة زابوريجيا من قبل سلاح الجو الأوكراني",
      want: [{ type: "Disrupted weapons use", at: "Zaporizhzhia" }],
    },
  ])("$text", expectIncidents);
});

describe("results", () => {
  test.each<Row>([
    {
      text: "ألحق هجوم بالمسيرات أضرارا بمستودع نفطي في مدينة كلينتسي الروسية دون ضحايا",
      want: [{ type: "Air/drone strike", killed: "0" }],
    },
  ])("$text", expectIncidents);
});

describe("headlines without a verb", () => {
  test.each<Row>([
    {
      text: "قتلى للجيش السوري في هجوم لداعش ببادية دير الزور",
      want: [{ type: "Armed clash", by: ["Islamic State"], to: ["Syrian government forces"], killed: "2.." }],
    },
    {
      text: "عاجل | صفارات الإنذار تدوي في كريات شمونة إثر إطلاق صواريخ من لبنان",
      want: [{ type: "Shelling/artillery/missile attack", at: "Kiryat Shmona" }],
    },
    {
      text: "تصفية قيادي بارز في جيش تحرير بلوشستان في مدينة خضدار",
      want: [{ to: ["Balochistan Liberation Army"], at: "Khuzdar", killed: "1" }],
    },
    {
      text: "بالفيديو.. مستوطنون يحرقون سيارات في قرية المغير شرق رام الله",
      want: [{ type: "Looting/property destruction", by: ["Israeli settlers"] }],
    },
  ])("$text", expectIncidents);
});

describe("coalitions and backers", () => {
  test.each<Row>([
    {
      text: "نفذ التحالف الدولي بالاشتراك مع قسد إنزالا جويا في بلدة ذيبان واعتقل قياديا في داعش",
      want: [{ type: "Arrests", by: ["Global Coalition", "Syrian Democratic Forces"], to: ["Islamic State"] }],
    },
    {
      text: "قتل ثلاثة مسلحين مدعومين من تركيا باستهداف سيارتهم من قبل قسد قرب مدينة تل أبيض",
      want: [{ by: ["Syrian Democratic Forces"], at: "Tell Abyad", killed: "3" }],
    },
  ])("$text", expectIncidents);
});

describe("factions and feuds", () => {
  test.each<Row>([
    {
      text: "اشتباكات داخلية بين عناصر الجبهة الشامية في مدينة عفرين بسبب خلاف على منزل",
      want: [{ type: "Armed clash", by: ["Levant Front"], to: [], at: "Afrin" }],
    },
    {
      text: "أعلن قائد في تحالف القبائل انشقاقه عن الدعم السريع وانضمامه إلى الجيش السوداني في الفاشر",
      want: [{ type: "Change to group/activity", at: "El Fasher" }],
    },
  ])("$text", expectIncidents);
});

describe("settlers, pirates, bandits", () => {
  test.each<Row>([
    { text: "اختطف قراصنة صوماليون سفينة شحن قبالة سواحل إيل", want: [{ type: "Abduction/forced disappearance", by: ["Pirates"] }] },
    {
      text: "سطا قطاع طرق على قافلة تجارية قرب مدينة أغاديز ونهبوا محتوياتها",
      want: [{ type: "Looting/property destruction", by: ["Bandits"] }],
    },
    { text: "أطلق مستوطن النار على فلسطيني فأرداه قتيلا قرب قرية كفر قدوم", want: [{ type: "Attack", killed: "1" }] },
    {
      text: "هاجم عشرات المستوطنين منازل الفلسطينيين في بلدة قصرة بالحجارة وأصابوا ثلاثة منهم",
      want: [{ by: ["Israeli settlers"], wounded: "3" }],
    },
    { text: "احتجز الحرس الثوري ناقلة نفط في مضيق هرمز", want: [{ by: ["IRGC"], at: "Strait of Hormuz" }] },
  ])("$text", expectIncidents);
});

describe("protests", () => {
  test.each<Row>([
    {
      text: "سقط ثلاثة قتلى من المحتجين برصاص الأمن في مدينة زاهدان",
      want: [{ type: "Excessive force against protesters", at: "Zahedan", killed: "3" }],
    },
  ])("$text", expectIncidents);
});

describe("unclear and disputed authors", () => {
  test.each<Row>([
    {
      text: "اتهم الجيش السوداني قوات الدعم السريع بقصف مستشفى في مدينة الأبيض، فيما نفت الأخيرة ذلك",
      want: [{ type: "Shelling/artillery/missile attack", by: ["Rapid Support Forces (alleged)"], at: "El Obeid" }],
    },
    { text: "لم تتبن أي جهة الهجوم الذي استهدف حافلة عمال في مدينة كويتا وأوقع خمسة قتلى", want: [{ by: [], at: "Quetta", killed: "5" }] },
  ])("$text", expectIncidents);
});

describe("exchanges of fire", () => {
  test.each<Row>([
    {
      text: "تبادلت قوات النظام وقسد القصف المدفعي في محيط بلدة تل تمر",
      want: [
        { type: "Shelling/artillery/missile attack", by: ["Syrian government forces"], to: ["Syrian Democratic Forces"], at: "Tell Tamer" },
      ],
    },
  ])("$text", expectIncidents);
});

describe("prisoners", () => {
  test.each<Row>([{ text: "تبادل طرفا الصراع في اليمن 12 أسيرا في مدينة تعز بوساطة محلية", want: [] }])("$text", expectIncidents);
});

describe("drones, mines, snipers", () => {
  test.each<Row>([
    {
      text: "أعلن الجيش الأوكراني أنه أسقط 15 مسيرة من أصل 18 أطلقتها روسيا ليلا على مدينة أوديسا",
      want: [{ type: "Disrupted weapons use", at: "Odesa" }],
    },
    {
      text: "انفجرت بهم سيارتهم بلغم من مخلفات داعش أثناء جمع الكمأة في بادية الرصافة فقتل أربعة",
      want: [{ type: "Remote explosive/landmine/IED", killed: "4" }],
    },
    {
      text: "أبطلت فرق الهندسة في الجيش اللبناني مفعول قذيفة غير منفجرة في بلدة حولا",
      want: [{ type: "Disrupted weapons use", at: "Houla" }],
    },
  ])("$text", expectIncidents);
});

describe("sieges and withdrawals", () => {
  test.each<Row>([
    { text: "تحاصر قوات الدعم السريع مدينة الفاشر منذ أسابيع وتمنع دخول الغذاء إليها", want: [] },
    {
      text: "انسحب مقاتلو الحزب من بلدة مارون الراس وحل محلهم الجيش اللبناني",
      want: [{ type: "Non-violent transfer of territory", at: "Maroun al-Ras" }],
    },
  ])("$text", expectIncidents);
});

describe("doers", () => {
  test.each<Row>([
    { text: "قتل ثلاثة جنود إسرائيليين قناص من كتائب القسام في حي الزيتون", want: [{ by: ["Al-Qassam Brigades"], killed: "3" }] },
    {
      text: "مسيرة مجهولة الهوية تقصف سيارة لقيادي في حركة النجباء وسط بغداد",
      want: [{ type: "Air/drone strike", to: ["Harakat Hezbollah al-Nujaba"] }],
    },
  ])("$text", expectIncidents);
});

describe("parties side by side", () => {
  test.each<Row>([
    {
      text: "قصف الجيش السوري وحلفاؤه مدينة سرمين بالصواريخ",
      want: [{ type: "Shelling/artillery/missile attack", by: ["Syrian government forces"], at: "Sarmin" }],
    },
    {
      text: "معارك بين مسلحي قبيلتي الرزيقات والفلاتة جنوب دارفور تسقط 20 قتيلا",
      want: [{ type: "Armed clash", by: ["Rizeigat tribe"], to: ["Fallata tribe"], killed: "20" }],
    },
    { text: "قتال بين حركتي الشباب وداعش في جبال علمسكاد", want: [{ type: "Armed clash", by: ["Al-Shabaab"] }] },
  ])("$text", expectIncidents);
});

describe("ways to die", () => {
  test.each<Row>([
    { text: "أودى انفجار لغم بحياة راع وابنه في بادية تدمر", want: [{ type: "Remote explosive/landmine/IED", killed: "2" }] },
    { text: "حصدت غارة على مدينة صعدة أرواح ستة أشخاص", want: [{ type: "Air/drone strike", killed: "6" }] },
    {
      text: "سقط ستة بين قتيل وجريح في صفوف قوات النظام بهجوم لداعش قرب مدينة السخنة",
      want: [{ by: ["Islamic State"], to: ["Syrian government forces"], killed: null, wounded: null }],
    },
    {
      text: "ارتقى ثلاثة شهداء في قصف إسرائيلي لمنزل شرق دير البلح",
      want: [{ type: "Shelling/artillery/missile attack", by: ["Israeli forces"], at: "Deir al-Balah", killed: "3" }],
    },
    {
      text: "انتشل الدفاع المدني جثامين خمسة شهداء من تحت أنقاض منزل قصفته طائرات الاحتلال في خان يونس",
      want: [{ type: "Air/drone strike", by: ["Israeli forces"], at: "Khan Yunis", killed: "5" }],
    },
    {
      text: "قضى عنصران من الحشد العشائري بهجوم لداعش في قضاء الرطبة",
      want: [{ by: ["Islamic State"], to: ["Tribal Mobilization Forces"], at: "Rutba", killed: "2" }],
    },
  ])("$text", expectIncidents);
});

describe("other verbs", () => {
  test.each<Row>([
    {
      text: "اقتادت قوات الدعم السريع عشرات الشبان من حي الجريف إلى جهة مجهولة",
      want: [{ type: "Abduction/forced disappearance", by: ["Rapid Support Forces"] }],
    },
    {
      text: "تعرض منزل رئيس بلدية في مدينة الزاوية لإطلاق نار من مسلحين",
      want: [{ type: "Attack", by: ["Unidentified attackers"], at: "Zawiya" }],
    },
    { text: "أعدم الحوثيون تسعة أشخاص رميا بالرصاص في ميدان التحرير بصنعاء", want: [{ type: "Attack", by: ["Houthis"], killed: "9" }] },
    {
      text: "نصب مسلحون حاجزا على طريق كادونا وخطفوا 20 مسافرا",
      want: [{ type: "Abduction/forced disappearance", by: ["Unidentified attackers"] }],
    },
    { text: "فرضت قوات الاحتلال طوقا على بلدة عزون وأغلقت مداخلها", want: [] },
    {
      text: "أصاب صاروخ مضاد للدروع أطلق من لبنان منزلا في مستوطنة أفيفيم",
      want: [{ type: "Shelling/artillery/missile attack", at: "Avivim" }],
    },
    {
      text: "نهب مسلحون شاحنة مساعدات للأونروا عند دوار الكويت في غزة",
      want: [{ type: "Looting/property destruction", by: ["Unidentified attackers"] }],
    },
  ])("$text", expectIncidents);
});
