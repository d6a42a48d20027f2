import { describe, test } from "vitest";
import { expectActors } from "./actors-of.ts";

describe("under a name whose condition fails, the shorter or later one", () => {
  test.each([
    { text: "قتل مقاتلو حركة الشباب 3 جنود في مقديشو", want: ["حركة الشباب rebel_group"] },
    { text: "نداء من أهالي البقاع", want: ["أهالي civilians"] },
    { text: "ثلاثة مسلحين مجهولين في بغداد", want: [] },
  ])("$text", expectActors);
});

describe("persons by initials", () => {
  test.each([
    { text: "أوقفت الفلسطيني (م.ع) في بيروت", want: ["م.ع person"] },
    { text: "مقتل الشاب «نسيم.ب» حرقا في الجزائر", want: ["نسيم.ب person"] },
    { text: "حكم على المتهم (ك. م. ع) بالسجن", want: ["ك. م. ع person"] },
    { text: "قالت وكالة المغرب العربي للأنباء (و.م.ع)", want: ["وكالة المغرب العربي للأنباء media"] },
    { text: "وصل محمد. و قال إنه بخير", want: [] },
  ])("$text", expectActors);
});

describe("the second of two states' bodies with one noun", () => {
  test.each([
    {
      text: "لاحقت القوات الكونغولية والأوغندية المتمردين في بيني",
      want: ["القوات الكونغولية state_forces", "الأوغندية external_forces"],
    },
    { text: "قصف الجيش العراقي والأهالي يفرون في الموصل", want: ["الجيش العراقي state_forces", "الأهالي civilians"] },
    { text: "قصفت الطائرات الروسية والسورية إدلب", want: [] },
  ])("$text", expectActors);
});

describe("objects, adjectives and things beside a doer", () => {
  test.each([
    { text: "استهدف الجيش مسلحين في سيناء", want: ["الجيش state_forces", "مسلحين unidentified"] },
    { text: "قبض على مهربين مسلحين في تونس", want: ["مهربين political_militia"] },
    { text: "وقع تفجيران في حمص بعد تفجيرين إرهابيين مماثلين", want: [] },
    { text: "هجوم إرهابيين على قرية في حمص", want: ["إرهابيين rebel_group"] },
    { text: "ليرتفع عدد الشهداء الصحفيين إلى 170 في غزة", want: [] },
    { text: "نقلا إلى مستشفى قوات الأمن الداخلي بالمرسى في تونس", want: [] },
    { text: "مقتل أم وابنتها في طرابلس", want: [] },
    {
      text: "هاجم تنظيم القاعدة قاعدة عسكرية في أبين باليمن، وانفجرت سيارة عند البوابة الرئيسية للقاعدة، واقتحم المسلحون القاعدة",
      want: ["تنظيم القاعدة rebel_group", "المسلحون rebel_group"],
    },
  ])("$text", expectActors);
});

describe("countries that are accused", () => {
  test.each([
    { text: "اتهم البيان تركيا بالقصف في الحسكة", want: ["تركيا external_forces"] },
    { text: "حمّل البيان إيران مسؤولية القصف على أربيل", want: ["إيران external_forces"] },
    { text: "اتهم وزير الإعلام السوداني تشاد وإثيوبيا بدعم التمرد في الخرطوم", want: ["تشاد external_forces", "إثيوبيا external_forces"] },
    { text: "اتهامات لتركيا بقصف بلدة في أربيل", want: ["تركيا external_forces"] },
    { text: "اتهمت السلطات الرجل بالسفر إلى تركيا بجواز مزور", want: ["السلطات state_forces"] },
  ])("$text", expectActors);
});

describe("units and bodies at home", () => {
  test.each([
    { text: "تمكنت الوحدات المختصة للحرس الوطني في تونس من القضاء عليهم", want: ["الوحدات المختصة للحرس الوطني state_forces"] },
    { text: "فكك عناصر الهندسة عبوة في دمشق", want: ["الهندسة state_forces"] },
    { text: "درس الهندسة في دمشق", want: [] },
    { text: "إن وحدة من قواتنا المسلحة أحبطت محاولة في درعا", want: ["قواتنا المسلحة state_forces"] },
    {
      text: "أكد ناطق القوات المسلحة العميد يحيى سريع أن الدفاعات أسقطت طائرة سعودية في صنعاء",
      want: ["القوات المسلحة rebel_group", "يحيى سريع person"],
    },
    { text: "دخلوا مقر اللواء «89» في بابنوسة بالسودان", want: ["اللواء «89» state_forces"] },
    { text: 'أضاف أن القوات "حيدت 24 إرهابيا" في مايدوغوري', want: ["القوات state_forces"] },
    { text: "مقتل 3 من القوات الديموقراطية المتحالفة قرب بيني", want: ["القوات الديموقراطية المتحالفة rebel_group"] },
    { text: "أصيب معاون مباحث رفح بطلق ناري", want: ["مباحث رفح state_forces"] },
  ])("$text", expectActors);
});

describe("persons with their office, and sources", () => {
  test.each([
    { text: "قال عضو مجلس المحافظة فالح العيساوي في الأنبار", want: ["مجلس المحافظة state_forces", "فالح العيساوي person"] },
    { text: "وقال فابيان كاكولي، وهو مسؤول إداري في بيني، إنه نجا", want: ["فابيان كاكولي person"] },
    { text: "بينهم أبو حفص الأردني من درعا", want: ["أبو حفص الأردني person"] },
    { text: "وفق ما ذكره سكان محليون في الصومال", want: ["سكان محليون media"] },
    { text: "كينشاسا - وكالات\nارتفعت الحصيلة", want: ["وكالات media"] },
    { text: "المسيرة: خاص\nقصف صاروخي في صعدة باليمن", want: ["المسيرة media"] },
  ])("$text", expectActors);
});

describe("short names by what stands before them", () => {
  test.each([
    { text: "شنت جماعات مرتبطة بالقاعدة هجوما في موبتي", want: ["القاعدة rebel_group"] },
    { text: "استعاد الجيش القاعدة في مقديشو بعد هجوم حركة الشباب", want: ["الجيش state_forces", "حركة الشباب rebel_group"] },
    { text: "قتل جنود يدافعون عن الوطن في سوريا", want: [] },
    {
      text: "ونقلت منظمة «سايت» البيان، ووفق «سايت» قتل 60 جنديا في جيبو",
      want: ["منظمة «سايت» organization", "سايت organization"],
    },
    { text: "قتل قائد فوج طوارئ بلدروز العقيد عدنان التميمي", want: ["فوج طوارئ بلدروز state_forces", "عدنان التميمي person"] },
    { text: "أدانت المحكمة المتهمين بالسجن في عمان", want: [] },
  ])("$text", expectActors);
});

describe("units by their arm, terrorists whom villagers fight, officials of a seat", () => {
  test.each([
    { text: "قتل 7 جنود من فوج المشاة الثالث في كمين شمال مالي", want: ["فوج المشاة الثالث state_forces"] },
    { text: "قتل 7 من فوج المشاة في مالي", want: [] },
    {
      text: "مليشيات معويسلي تقتل 10 من الإرهابيين في هيران بالصومال",
      want: ["مليشيات معويسلي identity_militia", "الإرهابيين rebel_group"],
    },
    { text: "أفاد المتحدث باسم القائد العام للقوات المسلحة في بغداد", want: ["لقوات المسلحة state_forces"] },
    { text: "قال الناطق باسم المحكمة الابتدائية بالقصرين محمد النويوي", want: ["المحكمة الابتدائية organization", "محمد النويوي person"] },
    { text: "حجزت المصالح الجمركية أسلحة في تونس", want: ["المصالح الجمركية state_forces"] },
  ])("$text", expectActors);
});

describe("a force by its arm, men by their creed", () => {
  test.each([
    { text: "أوقعنا قوة مشاة صهيونية في كمين بجنين", want: ["قوة مشاة صهيونية external_forces"] },
    { text: "تفجير عبوة بقوة راجلة إسرائيلية شرق رفح في قطاع غزة", want: ["قوة راجلة إسرائيلية external_forces"] },
    { text: "توغلت قوة من المشاة الإسرائيلية في رفح بقطاع غزة", want: ["المشاة الإسرائيلية external_forces"] },
    { text: "معبر المشاة في غزة", want: [] },
    { text: "استخدمت قوة كبيرة لتفريق الناس في عمان", want: [] },
    { text: "معارك بين الجيش ومسلحين إسلاميين في بنغازي", want: ["الجيش state_forces", "مسلحين إسلاميين rebel_group"] },
    { text: "عملية ضد الجماعات الإسلامية في بنغازي", want: ["الجماعات الإسلامية rebel_group"] },
    {
      text: "قال المتطوعون للدفاع عن الوطن في بوركينا فاسو إن عشرات الإرهابيين هاجموا قرية، ووقع متطوعين في كمين",
      want: ["المتطوعون للدفاع عن الوطن في بوركينا فاسو political_militia", "الإرهابيين rebel_group", "متطوعين political_militia"],
    },
    { text: "أرسلت الوزارة متطوعين إلى مستشفى في واغادوغو ببوركينا فاسو", want: [] },
    { text: "فجر انتحاريان نفسيهما في تكريت", want: [] },
  ])("$text", expectActors);
});

describe("whose army, and what is none", () => {
  test.each([
    { text: "تمكنت قواتكم المسلحة من صد الهجوم على الفاشر في السودان", want: ["قواتكم المسلحة state_forces"] },
    {
      text: "قصف الجيش الإسرائيلي النبطية في لبنان. وأوقف الجيش في بيروت مواطنا أطلق النار على حاجز للجيش",
      want: ["الجيش الإسرائيلي external_forces", "الجيش state_forces", "لجيش state_forces"],
    },
    {
      text: "قصف الجيش الإسرائيلي النبطية في لبنان، وقال الجيش إنه استهدف مخزنا",
      want: ["الجيش الإسرائيلي external_forces", "الجيش external_forces"],
    },
    {
      text: "أوقف الجيش الإسرائيلي ثلاثة في كفرشوبا بلبنان ثم أوقف الجيش صيادا",
      want: ["الجيش الإسرائيلي external_forces", "الجيش external_forces"],
    },
    { text: "تكبدت المليشيا المتمردة خسائر في الفاشر بالسودان", want: ["المليشيا rebel_group"] },
    { text: "قصفت المليشيا الانقلابية تعز في اليمن", want: ["المليشيا rebel_group"] },
    { text: "قتل ضابط في جهاز المخابرات والأمن الوطني في مقديشو", want: ["جهاز المخابرات والأمن الوطني state_forces"] },
    { text: "لا تهاون مع من يعبث بالأمن في بيروت", want: [] },
    { text: "دعا إلى الأمن والاستقرار في بيروت", want: [] },
    { text: "عاد الأمن إلى المدينة في بيروت، وقال المحافظ إن الأمن مستتب", want: [] },
    { text: "اعتقل الأمن شابا في بيروت", want: ["الأمن state_forces"] },
    { text: "قتلت الخلايا مدنيا في حمص", want: [] },
    { text: "قتل ما لا يقل عن 38 مدنيا في حمص", want: ["مدنيا civilians"] },
  ])("$text", expectActors);
});

describe("outlets at their credit, sources by their office", () => {
  test.each([
    { text: "انتهى القتال في تعز\nالمصدر: الجزيرة + وكالات", want: ["الجزيرة media", "وكالات media"] },
    { text: "انتهى القتال في تعز\nالمصدر: وكالات + الجزيرة", want: ["وكالات media", "الجزيرة media"] },
    { text: "وصلوا إلى الجزيرة في السودان", want: [] },
    { text: "المركزية- نفذت طائرة غارة على صور في لبنان", want: ["المركزية media"] },
    { text: "الإدارة المركزية في بيروت", want: [] },
    { text: "انتهى القتال في باما\n© 2023 AFP", want: ["AFP media"] },
    { text: "حالة أحدهم حرجة وفق ما ذكر مدير الصحة في حمص", want: ["مدير الصحة media"] },
    { text: "قتل مدير الصحة في حمص", want: [] },
    { text: "أكد أحد سكان القرية أن الحصيلة 15 قتيلا في حمص", want: ["أحد سكان القرية media"] },
    { text: "أحد سكان المنطقة لرويترز: سمعنا انفجارا في حمص", want: ["أحد سكان المنطقة media", "رويترز media"] },
    { text: "إقرأ أيضا: عون: لا تهاون في لبنان", want: ["عون person"] },
    { text: "طلب عون الناس في لبنان", want: [] },
    { text: "جنبلاط: لا للحرب في لبنان", want: ["جنبلاط person"] },
    { text: "وصية الشرع في دمشق", want: [] },
  ])("$text", expectActors);
});

describe("what begins like a name", () => {
  test.each([
    { text: "بحمد الله وتوفيقه تم صد الهجوم في الخرطوم", want: [] },
    { text: "بعون الله صد الهجوم في بيروت", want: [] },
    { text: "قال حمد الله وتد في الخرطوم", want: ["حمد الله وتد person"] },
    {
      text: "أودى القصف بحياة فؤاد المخلافي وابنة أخيه رغد (9 أعوام) في تعز",
      want: ["فؤاد المخلافي person", "رغد person"],
    },
    { text: "قال قائممقام القضاء خلف الجميلي في الشرقاط", want: ["خلف الجميلي person"] },
  ])("$text", expectActors);
});

describe("outlets by where they stand", () => {
  test.each([
    { text: "متظاهرون في حمص (الفرنسية)", want: ["متظاهرون protesters", "الفرنسية media"] },
    { text: "عبر الحدود الألمانية إلى برلين", want: [] },
    { text: "الأخبار (نواكشوط) - قتل 3 في باماكو", want: ["الأخبار media"] },
    { text: "آخر الأخبار (نواكشوط) - قتل 3 في باماكو", want: [] },
    { text: "وطنية - صور - انفجر لغم في بلدة", want: ["وطنية media"] },
    { text: "وقع انفجار في موسكو\n\nالمصدر: RT + نوفوستي", want: ["RT media", "نوفوستي media"] },
  ])("$text", expectActors);
});

describe("a group's short name behind its men, a phrase said by a force, a land that a group holds", () => {
  test.each([
    { text: "قتل تنظيم القاعدة جنديا في أبين وهاجم مسلحون من القاعدة نقطة", want: ["تنظيم القاعدة rebel_group", "القاعدة rebel_group"] },
    { text: "انسحب مسلحون من القاعدة الجوية في مأرب", want: [] },
    { text: 'طائرات تابعة للجيش "دمرت معاقل" في سيناء', want: ["لجيش state_forces"] },
    { text: 'سيطر الجيش "الحر" على حلب', want: ['الجيش "الحر" rebel_group'] },
    { text: "سقطت بلدة في جمهورية دونيتسك الشعبية", want: [] },
    { text: "أعلنت جمهورية دونيتسك الشعبية سقوط صاروخ", want: ["جمهورية دونيتسك الشعبية rebel_group"] },
  ])("$text", expectActors);
});

describe("people who are counted behind, or whose name a place bears", () => {
  test.each([
    { text: "باغت مسلحين اثنين في ديالى", want: [] },
    { text: "قتل مسلحون اثنين من المارة في ديالى", want: ["مسلحون unidentified", "المارة civilians"] },
    { text: "قصف على وادي الرعيان في عرسال", want: [] },
    { text: "هاجموا الرعيان في عرسال", want: ["الرعيان civilians"] },
  ])("$text", expectActors);
});

describe("persons by an initial and the family, by two short words, and who they are later", () => {
  test.each([
    { text: "جرح المواطن م. الحجيري في عرسال", want: ["م. الحجيري person"] },
    { text: "في الفقرة ب. المادة الثانية", want: [] },
    {
      text: "قال وزير الإعلام في إدارية أبيي، رو منيل، إن الهجوم وقع، وأوضح الوزير أن",
      want: ["إدارية أبيي state_forces", "رو منيل person", "الوزير person"],
    },
    { text: "وقع انفجار في عدن، وقال الوزير إن الحرب مستمرة", want: [] },
  ])("$text", expectActors);
});

describe("names of one country's reports, and lands that groups hold", () => {
  test.each([
    { text: "قتلت مجموعة إرهابية مسلحة عاملا في مدينة إدلب السورية", want: ["مجموعة إرهابية مسلحة unidentified"] },
    { text: "قتلت مجموعة إرهابية مسلحة عاملا في مدينة سبها الليبية", want: ["مجموعة إرهابية مسلحة rebel_group"] },
    { text: "أعلنت جمهورية لوغانسك الشعبية سقوط صاروخ", want: ["جمهورية لوغانسك الشعبية rebel_group"] },
    { text: "سقط صاروخ في جمهورية لوغانسك الشعبية", want: [] },
  ])("$text", expectActors);
});

describe("who leads, who holds a part of the country, forces by their side", () => {
  test.each([
    {
      text: "طائرات التحالف الدولي بقيادة الولايات المتحدة في الرمادي بمحافظة الأنبار في العراق",
      want: ["التحالف الدولي external_forces", "الولايات المتحدة external_forces"],
    },
    { text: 'حررت مجموعة قوات "الشرق" بلدة في زابوريجيا', want: ['مجموعة قوات "الشرق" external_forces'] },
    { text: "أفاد رئيس الإدارة العسكرية في خيرسون بالقصف", want: ["الإدارة العسكرية في خيرسون state_forces"] },
    { text: "انهارت الإدارة العسكرية في حينها", want: [] },
  ])("$text", expectActors);
});
