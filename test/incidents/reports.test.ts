import { describe, test } from "vitest";
import { expectIncidents, type Row } from "./incidents-of.ts";

describe("headline, lead and what follows", () => {
  test.each<Row>([
    {
      text: "مقتل ثلاثة عناصر من قسد بهجوم لداعش شرق دير الزور\nقتل ثلاثة عناصر من قوات سوريا الديمقراطية وأصيب آخران، مساء أمس الثلاثاء، في هجوم شنه مسلحون من تنظيم داعش على حاجز في بلدة الصبحة شرق دير الزور.\nوقال مصدر محلي إن المهاجمين كانوا يستقلون دراجتين ناريتين ولاذوا بالفرار.\nوتشهد المنطقة هجمات متكررة تنفذها خلايا التنظيم.",
      want: [
        {
          type: "Armed clash",
          by: ["Islamic State"],
          to: ["Syrian Democratic Forces"],
          days: "2023-05-09",
          killed: "3",
          wounded: "2",
          background: false,
        },
      ],
    },
    {
      text: "غارة إسرائيلية تقتل قياديا في حزب الله جنوب لبنان\nقتل قيادي في حزب الله بغارة نفذتها طائرة مسيرة إسرائيلية على سيارة في بلدة عيترون صباح الأربعاء. وأعلن الجيش الإسرائيلي في بيان أنه قضى على مسؤول الوحدة الصاروخية في البلدة. ونعى الحزب القيادي حسين مكي.",
      want: [{ type: "Air/drone strike", by: ["Israeli forces"], to: ["Hezbollah"], at: "Aitaroun", days: "2023-05-10", killed: "1" }],
    },
    {
      text: "قصف على سوق في الأبيض يوقع قتلى\nقصفت قوات الدعم السريع بالمدفعية سوقا في مدينة الأبيض أمس، ما أسفر عن مقتل ستة مدنيين وإصابة 17. وقالت شبكة أطباء السودان إن بين القتلى طفلين. ونددت الشبكة باستهداف المدنيين.",
      want: [
        {
          type: "Shelling/artillery/missile attack",
          by: ["Rapid Support Forces"],
          to: ["Civilians"],
          at: "El Obeid",
          days: "2023-05-09",
          killed: "6",
          wounded: "17",
        },
      ],
    },
    {
      text: "صواريخ على قاعدة عين الأسد\nأعلنت خلية الإعلام الأمني سقوط ثلاثة صواريخ على قاعدة عين الأسد في محافظة الأنبار دون خسائر بشرية. وتضم القاعدة قوات من التحالف الدولي. وعثرت القوات الأمنية على منصة الإطلاق في سيارة بناحية البغدادي.",
      want: [{ type: "Shelling/artillery/missile attack", at: "Ain al-Asad air base", killed: "0", wounded: "0" }],
    },
    {
      text: "قصف روسي على خيرسون\nقتل شخصان وأصيب خمسة في قصف روسي على مدينة خيرسون خلال الساعات الماضية، وفق ما أعلن حاكم المنطقة.\nوأضاف الحاكم أن القوات الروسية أطلقت 58 قذيفة على المقاطعة.\nوفي دونيتسك قتل مدني في قصف على مدينة أفدييفكا.",
      want: [
        { type: "Shelling/artillery/missile attack", by: ["Russian forces"], at: "Kherson", killed: "2", wounded: "5" },
        { type: "Shelling/artillery/missile attack", at: "Avdiivka", killed: "1" },
      ],
    },
  ])("$text", expectIncidents);
});

describe("round-ups", () => {
  test.each<Row>([
    {
      text: "أصيب مدنيان بانفجار لغم أرضي في قرية أبو خشب بريف دير الزور. وفي ريف الحسكة، استهدفت طائرة مسيرة تركية سيارة قرب بلدة القحطانية ما أدى إلى مقتل سائقها. وفي درعا، اغتال مجهولون عنصرا من قوات النظام في بلدة المزيريب.",
      want: [
        { type: "Remote explosive/landmine/IED", wounded: "2" },
        { type: "Air/drone strike", by: ["Turkish forces"], at: "Al-Qahtaniyah", killed: "1" },
        { by: ["Unidentified attackers"], to: ["Syrian government forces"], killed: "1" },
      ],
    },
    {
      text: "شهدت جبهات مأرب معارك عنيفة بين القوات الحكومية والحوثيين أسفرت عن مقتل 14 من الجانبين. وفي تعز، قصف الحوثيون حي الزهراء بالمدفعية فأصيبت امرأة. أما في الحديدة فقد انفجر لغم بقارب صيد وقتل صيادان.",
      want: [
        { type: "Armed clash", by: ["Yemeni government forces"], to: ["Houthis"], killed: "14" },
        { type: "Shelling/artillery/missile attack", by: ["Houthis"], wounded: "1" },
        { type: "Remote explosive/landmine/IED", at: "Hodeidah", killed: "2" },
      ],
    },
    {
      text: "فكك الجيش العراقي أربع عبوات ناسفة في قضاء الحويجة. من جهة أخرى، أصيب جنديان بانفجار عبوة على دوريتهما في ناحية العظيم. وفي سياق آخر، ألقت شرطة ديالى القبض على ثلاثة مطلوبين في مدينة بعقوبة.",
      want: [
        { type: "Disrupted weapons use", at: "Hawija" },
        { type: "Remote explosive/landmine/IED", at: "Al-Udhaim", wounded: "2" },
        { type: "Arrests", by: ["Diyala Police"], at: "Baqubah" },
      ],
    },
    {
      text: "تظاهر العشرات في مدينة السويداء للمطالبة بإطلاق سراح المعتقلين. وفي بلدة القريا قطع محتجون الطريق العام. إلى ذلك، ألقى مجهولون قنبلة يدوية على مقر لحزب البعث في مدينة شهبا دون إصابات.",
      want: [
        { type: "Peaceful protest", at: "As-Suwayda" },
        { at: "Al-Qurayya" },
        { type: "Grenade", by: ["Unidentified attackers"], at: "Shahba", killed: "0", wounded: "0" },
      ],
    },
    {
      text: "اندلعت اشتباكات بين جهاز دعم الاستقرار واللواء 444 في حي صلاح الدين بطرابلس وأدت إلى مقتل اثنين. وفي الزاوية، أصيب مدني برصاصة طائشة إثر اشتباكات بين مجموعتين مسلحتين. وفي الجنوب خطف مسلحون مهندسا قرب مدينة أوباري.",
      want: [
        { type: "Armed clash", by: ["Stability Support Apparatus"], to: ["444th Combat Brigade"], killed: "2" },
        { type: "Armed clash", wounded: "1" },
        { type: "Abduction/forced disappearance", by: ["Unidentified attackers"], at: "Ubari" },
      ],
    },
    {
      text: "قتل شرطي وأصيب آخر بهجوم مسلح في مدينة ديرة إسماعيل خان. وفي بلوشستان، فجر مسلحون خط سكة حديد قرب مدينة سيبي. وفي وزيرستان الشمالية قتل الجيش خمسة مسلحين خلال مداهمة.",
      want: [
        { at: "Dera Ismail Khan", killed: "1", wounded: "1" },
        { type: "Remote explosive/landmine/IED", by: ["Unidentified attackers"], at: "Sibi" },
        { killed: "5" },
      ],
    },
    {
      text: "استشهد شاب برصاص الاحتلال عند حاجز قلنديا، وأصيب آخر بالرصاص المطاطي في مواجهات ببلدة بيت أمر. وهدمت جرافات الاحتلال بركسا زراعيا في قرية الولجة. وأحرق مستوطنون مركبتين في قرية جالود.",
      want: [
        { by: ["Israeli forces"], at: "Qalandia checkpoint", killed: "1" },
        { at: "Beit Ummar", wounded: "1" },
        { type: "Looting/property destruction", by: ["Israeli forces"] },
        { type: "Looting/property destruction", by: ["Israeli settlers"] },
      ],
    },
  ])("$text", expectIncidents);
});

describe("statements", () => {
  test.each<Row>([
    {
      text: "قالت كتائب القسام إن مقاتليها فجروا عبوة شواظ في ناقلة جند إسرائيلية شرق جباليا وأوقعوا طاقمها بين قتيل وجريح. واعترف الجيش الإسرائيلي بمقتل ثلاثة جنود في شمال القطاع.",
      want: [{ type: "Remote explosive/landmine/IED", by: ["Al-Qassam Brigades"], to: ["Israeli forces"], killed: "3" }],
    },
    {
      text: "المقاومة الإسلامية في لبنان: استهدفنا عند الساعة 10:30 تجمعا لجنود العدو في محيط موقع راميا بالأسلحة الصاروخية وأصبناه إصابة مباشرة.",
      want: [{ type: "Shelling/artillery/missile attack", by: ["Hezbollah"], to: ["Israeli forces"], days: "2023-05-10" }],
    },
    {
      text: "قال الجيش الباكستاني في بيان إن قواته قتلت أربعة إرهابيين في عملية استخباراتية بمنطقة خيبر. وأضاف البيان أن جنديا لقي حتفه في تبادل إطلاق النار.",
      want: [{ type: "Armed clash", by: ["Pakistani Armed Forces"], killed: "5" }],
    },
    {
      text: "أعلنت وزارة الدفاع التركية تحييد ستة من عناصر حزب العمال الكردستاني في غارات على منطقة متينا شمال العراق. وأكدت الوزارة استمرار عملية المخلب القفل.",
      want: [{ type: "Air/drone strike", by: ["Turkish Ministry of Defence"], to: ["Kurdistan Workers' Party"], killed: "6" }],
    },
    {
      text: "نعت قوات سوريا الديمقراطية اثنين من مقاتليها قتلا في قصف تركي على قرية أم الكيف بريف تل تمر. وقالت في بيان إن الهجمات التركية لن تثنيها عن ملاحقة داعش.",
      want: [
        {
          type: "Shelling/artillery/missile attack",
          by: ["Turkish forces"],
          to: ["Syrian Democratic Forces"],
          at: "Umm al-Kayf",
          killed: "2",
        },
      ],
    },
    {
      text: "أعلنت السلطات الإيرانية مقتل خمسة من حرس الحدود في اشتباك مع جماعة إرهابية قرب مدينة سراوان. وقالت وكالة تسنيم إن المهاجمين فروا إلى باكستان.",
      want: [{ type: "Armed clash", to: ["Iranian Border Guard"], at: "Saravan", killed: "5" }],
    },
  ])("$text", expectIncidents);
});

describe("monitors and their counts", () => {
  test.each<Row>([
    {
      text: "أحصت الشبكة السورية لحقوق الإنسان مقتل 94 مدنيا في سوريا خلال نيسان الماضي، بينهم 17 طفلا. وقالت إن الألغام حصدت أرواح 20 منهم.",
      want: [],
    },
    {
      text: "وثق مكتب حقوق الإنسان بتعز مقتل طفل وإصابة آخر بقذيفة حوثية على حي المطار القديم يوم الاثنين. وبذلك يرتفع عدد الضحايا المدنيين في المدينة منذ مطلع العام إلى 41 قتيلا.",
      want: [{ type: "Shelling/artillery/missile attack", by: ["Houthis"], days: "2023-05-08", killed: "1", wounded: "1" }],
    },
    {
      text: "قالت وزارة الصحة في غزة إن مستشفيات القطاع استقبلت 48 شهيدا و201 مصاب خلال الساعات الـ24 الماضية. وبذلك ترتفع حصيلة الحرب إلى 41 ألف شهيد.",
      want: [],
    },
    {
      text: "أعلنت شبكة أطباء السودان مقتل 11 شخصا وإصابة 23 جراء قصف مدفعي لقوات الدعم السريع على مخيم أبو شوك بالفاشر أمس. واتهمت الشبكة الدعم السريع بتعمد استهداف النازحين.",
      want: [
        {
          type: "Shelling/artillery/missile attack",
          by: ["Rapid Support Forces"],
          at: "Abu Shouk camp",
          days: "2023-05-09",
          killed: "11",
          wounded: "23",
        },
      ],
    },
    {
      text: "وثق نشطاء إصابة سبعة مهاجرين برصاص حرس الحدود التركي خلال محاولتهم العبور قرب قرية الدرية غرب إدلب. ومنذ بداية العام قتل 12 مدنيا برصاص الحرس.",
      want: [{ by: ["Turkish border guards"], killed: null, wounded: "7" }],
    },
  ])("$text", expectIncidents);
});

describe("posts in telegraphic style", () => {
  test.each<Row>([
    {
      text: "#عاجل / ديرالزور\nمقتل عنصرين من #قسد وإصابة ثالث / هجوم بالأسلحة الرشاشة / بلدة الشحيل شرقي ديرالزور",
      want: [{ type: "Armed clash", to: ["Syrian Democratic Forces"], killed: "2", wounded: "1" }],
    },
    {
      text: "#درعا: انفجار عبوة ناسفة بسيارة عسكرية لقوات النظام على طريق #نوى - #الشيخ_سعد، ومعلومات عن إصابات",
      want: [{ type: "Remote explosive/landmine/IED", by: [], to: ["Syrian government forces"] }],
    },
    {
      text: "#إدلب | قصف مدفعي من قبل قوات النظام على أطراف بلدة #البارة\n#حماة | غارتان للطيران الروسي على محيط قرية #العنكاوي",
      want: [
        { type: "Shelling/artillery/missile attack", by: ["Syrian government forces"], at: "Al-Barah" },
        { type: "Air/drone strike", at: "Al-Ankawi" },
      ],
    },
    {
      text: "الحسكة / الشدادي:\nدورية تابعة للتحالف الدولي وقسد تداهم قرية كشكش جبور وتعتقل شخصين بتهمة الانتماء لداعش.",
      want: [{ type: "Arrests", by: ["Global Coalition", "Syrian Democratic Forces"], to: ["Islamic State"] }],
    },
    {
      text: "#تعز\nاستشهاد المواطن عبده سعيد (45 عاما) برصاص قناص حوثي / منطقة الشقب / جنوب شرق المدينة",
      want: [{ type: "Attack", by: ["Houthis"], killed: "1" }],
    },
    {
      text: "#شبوة_الآن\nتفجير أنبوب النفط في مديرية #الروضة من قبل مسلحين مجهولين فجر اليوم",
      want: [{ type: "Remote explosive/landmine/IED", by: ["Unidentified attackers"], days: "2023-05-10" }],
    },
    {
      text: "كتيبة جنين: تمكن مجاهدونا من تفجير عبوة بآلية عسكرية للاحتلال في محور الدمج #مخيم_جنين",
      want: [{ type: "Remote explosive/landmine/IED", by: ["Jenin Battalion"], to: ["Israeli forces"], at: "Jenin camp" }],
    },
  ])("$text", expectIncidents);
});

describe("background paragraphs", () => {
  test.each<Row>([
    {
      text: "قتل زعيم تنظيم داعش أبو الحسين القرشي في عملية للاستخبارات التركية في جنديرس، بحسب الرئيس التركي. وقال سكان إن قوات تركية طوقت مزرعة في المنطقة السبت وسمع دوي انفجار. وكان سلفه أبو إبراهيم القرشي قتل بعملية أمريكية في بلدة أطمة في فبراير 2022.",
      want: [
        { by: ["Turkish intelligence"], at: "Jindires", killed: "1", background: false },
        { by: ["US forces"], at: "Atmeh", days: "2022-02-01..2022-02-28", background: true },
      ],
    },
  ])("$text", expectIncidents);
});

describe("reports of many kinds", () => {
  test.each<Row>([
    {
      text: "احتجاجات في إيران\nخرجت مظاهرات في مدن سنندج وسقز ومهاباد احتجاجا على مقتل شاب تحت التعذيب. وأطلقت قوات الأمن الإيرانية النار على المتظاهرين في سنندج ما أدى إلى إصابة خمسة.",
      want: [
        { type: "Peaceful protest" },
        { type: "Excessive force against protesters", by: ["Iranian security forces"], at: "Sanandaj", wounded: "5" },
      ],
    },
    {
      text: "حركة الشباب تهاجم قاعدة للجيش الإثيوبي\nهاجم مسلحو حركة الشباب فجر اليوم قاعدة للقوات الإثيوبية في بلدة غربهاري جنوب غرب الصومال بسيارتين مفخختين أعقبهما اقتحام. وقالت الحركة إنها قتلت 30 جنديا إثيوبيا، بينما قال مسؤول صومالي إن الهجوم صد ولم يقتل أحد من الجنود.",
      want: [{ by: ["Al-Shabaab"], to: ["Ethiopian National Defence Force"], days: "2023-05-10", killed: "0..30" }],
    },
    {
      text: "هجوم على مسجد شيعي في هرات\nقتل ستة مصلين على الأقل الاثنين عندما أطلق مسلح النار داخل مسجد في ولاية هرات الأفغانية. وأعلن تنظيم داعش خراسان مسؤوليته عن الهجوم. ودان متحدث باسم حركة طالبان الهجوم.",
      want: [{ type: "Attack", by: ["Islamic State - Khorasan Province (claimed)"], days: "2023-05-08", killed: "6.." }],
    },
    {
      text: "انفجرت عبوة ناسفة بحافلة تقل موظفين في مدينة داريا فقتلت اثنين. وبعد ساعات ألقت قوات النظام القبض على شخص قالت إنه زرع العبوة. وفرضت القوات طوقا أمنيا حول المدينة.",
      want: [
        { type: "Remote explosive/landmine/IED", by: [], at: "Darayya", killed: "2" },
        { type: "Arrests", by: ["Syrian government forces"] },
      ],
    },
  ])("$text", expectIncidents);
});

describe("longer reports", () => {
  test.each<Row>([
    {
      text: "هجومان لداعش في العراق\nقتل ضابط وثلاثة جنود من الجيش العراقي في هجوم شنه تنظيم داعش على ثكنة في وادي الشاي جنوب كركوك ليل أمس. وفي الأنبار هاجم عناصر التنظيم نقطة للحشد العشائري غرب الرمادي وأصابوا عنصرين.",
      want: [
        { type: "Armed clash", by: ["Islamic State"], to: ["Iraqi Army"], killed: "4" },
        { type: "Armed clash", by: ["Islamic State"], to: ["Tribal Mobilization Forces"], wounded: "2" },
      ],
    },
    {
      text: "مقتل قائد عسكري في الفاشر\nأعلنت القوة المشتركة للحركات المسلحة مقتل قائد ميداني في الدعم السريع يدعى علي يعقوب جبريل في معارك شرق الفاشر الجمعة. وأكد الجيش السوداني النبأ في بيان. وقال شهود عيان إن القصف المدفعي على الأحياء الشمالية تجدد صباح السبت وأدى إلى مقتل مدنيين اثنين.",
      want: [
        { type: "Armed clash", days: "2023-05-05", killed: "1" },
        { type: "Shelling/artillery/missile attack", days: "2023-05-06", killed: "2" },
      ],
    },
    {
      text: "الجيش الأوكراني يعلن استعادة قرية\nأعلنت القوات الأوكرانية استعادة السيطرة على قرية قرب باخموت بعد معارك مع القوات الروسية. وقال قائد القوات البرية إن الروس خسروا عشرات الجنود. وفي المقابل قصفت روسيا مدينة سلوفيانسك بصواريخ إس 300 ما أدى إلى مقتل ثلاثة أشخاص وإصابة ستة.",
      want: [
        { type: "Government regains territory", by: ["Ukrainian forces"], to: ["Russian forces"] },
        { type: "Shelling/artillery/missile attack", at: "Sloviansk", killed: "3", wounded: "6" },
      ],
    },
    {
      text: "مصرع عناصر من بوكو حرام بقصف جوي\nقصفت مقاتلات نيجيرية تجمعا لعناصر تنظيم الدولة في غرب أفريقيا في حوض بحيرة تشاد الأحد. وقال المتحدث باسم سلاح الجو إن القصف حيد عشرات الإرهابيين. وفي ولاية يوبي المجاورة قتل جنديان بانفجار لغم.",
      want: [
        { type: "Air/drone strike", days: "2023-05-07", killed: "20..99" },
        { type: "Remote explosive/landmine/IED", at: "Yobe", killed: "2" },
      ],
    },
    {
      text: "أعلنت خلية الإعلام الأمني أن سيارة مفخخة انفجرت في قضاء الخالدية بالأنبار من دون تسجيل خسائر بشرية. وذكرت الخلية في بيان آخر أن طيران القوة الجوية نفذ ثلاث ضربات في جبل قره جوغ دمرت خمس مضافات وقتلت أربعة إرهابيين.",
      want: [
        { type: "Remote explosive/landmine/IED", killed: "0" },
        { type: "Air/drone strike", by: ["Iraqi Air Force"], killed: "4" },
      ],
    },
  ])("$text", expectIncidents);
});
