import { describe, test } from "vitest";
import { expectIncidents, type Row } from "./incidents-of.ts";

describe("verb first", () => {
  test.each<Row>([
    {
      text: "قصفت قوات الدعم السريع بالمدفعية حي الثورة في أم درمان مستهدفة مواقع للجيش السوداني",
      want: [{ by: ["Rapid Support Forces"], to: ["Sudanese Armed Forces"] }],
    },
    {
      text: "هاجم مسلحو بوكو حرام دورية للجيش التشادي قرب بحيرة تشاد وقتلوا ستة جنود",
      want: [{ by: ["Boko Haram"], to: ["Chadian Army"] }],
    },
    {
      text: "قصفت مدفعية الجيش السوداني مواقع لقوات الدعم السريع جنوب مدينة أم درمان",
      want: [{ by: ["Sudanese Armed Forces"], to: ["Rapid Support Forces"] }],
    },
    { text: "هاجمت خلايا تابعة لتنظيم داعش آبارا للنفط في مدينة كركوك", want: [{ by: ["Islamic State"], to: [] }] },
    {
      text: "هاجمت خلايا تنظيم داعش حاجزا للحشد الشعبي قرب مدينة بيجي",
      want: [{ by: ["Islamic State"], to: ["Popular Mobilization Forces"] }],
    },
    { text: "خطف مسلحو بوكو حرام عشرين طالبة من مدرسة في تشيبوك", want: [{ by: ["Boko Haram"], to: [] }] },
    { text: "اختطفت حركة الشباب ستة من شيوخ العشائر في مدينة جوهر", want: [{ by: ["Al-Shabaab"] }] },
    {
      text: "استهدف مسلحون مجهولون سيارة عسكرية تابعة لقسد قرب بلدة الصور",
      want: [{ by: ["Unidentified attackers"], to: ["Syrian Democratic Forces"] }],
    },
    { text: "ألقت مسيرة للجيش الروسي قنبلة على مدينة خيرسون", want: [{ by: ["Russian forces"], to: [] }] },
    { text: "أحرق مسلحون موالون للجيش الوطني الليبي منازل في مرزق", want: [{ by: ["مسلحون موالون للجيش الوطني الليبي"], to: [] }] },
  ])("$text", expectIncidents);
});

describe("the doer first", () => {
  test.each<Row>([
    {
      text: "الجيش السوداني قصف مواقع لقوات الدعم السريع في الخرطوم بحري",
      want: [{ by: ["Sudanese Armed Forces"], to: ["Rapid Support Forces"] }],
    },
    { text: "مقاتلو حركة الشباب هاجموا قاعدة للجيش الصومالي قرب جوهر", want: [{ by: ["Al-Shabaab"], to: ["Somali National Army"] }] },
    { text: "الطيران الحربي الإسرائيلي استهدف مبنى في مدينة النبطية", want: [{ by: ["Israeli forces"], to: [] }] },
  ])("$text", expectIncidents);
});

describe("passives", () => {
  test.each<Row>([
    { text: "استُهدفت دورية للجيش المالي بعبوة ناسفة قرب موبتي", want: [{ by: [], to: ["Malian Armed Forces"] }] },
    { text: "استُهدف رتل للجيش التركي بعبوة ناسفة شمال إدلب", want: [{ by: [], to: ["Turkish forces"] }] },
    { text: "قُتل قائد في حركة طالبان باكستان في كمين بولاية كونر", want: [{ by: [], to: ["Tehrik-i-Taliban Pakistan"] }] },
    { text: "قُصفت مدينة خاركيف بصواريخ روسية فجر اليوم", want: [{ by: ["Russian forces"], to: [] }] },
    { text: "قتل ثلاثة رعاة على أيدي عناصر تنظيم داعش قرب مدينة السخنة", want: [{ by: ["Islamic State"], to: [] }] },
    {
      text: "قتل عنصران من قسد برصاص مسلحين مجهولين في البصيرة",
      want: [{ by: ["Unidentified attackers"], to: ["Syrian Democratic Forces"] }],
    },
    { text: "تعرضت ثلاث نساء للاغتصاب على يد عناصر من قوات الدعم السريع في مدينة الجنينة", want: [{ by: ["Rapid Support Forces"], to: [] }] },
  ])("$text", expectIncidents);
});

describe("what one undergoes", () => {
  test.each<Row>([
    { text: "تعرضت قرية في ولاية بورنو لهجوم نفذته بوكو حرام", want: [{ by: ["Boko Haram"], to: [] }] },
    { text: "تعرضت بلدة الخيام لقصف من قبل القوات الإسرائيلية", want: [{ by: ["Israeli forces"], to: [] }] },
    { text: "تعرضت مواقع الجيش العراقي في مخمور لهجوم شنه تنظيم داعش", want: [{ by: ["Islamic State"], to: ["Iraqi Army"] }] },
    {
      text: "تعرضت دورية للقوات الباكستانية لكمين نصبه مسلحو حركة طالبان باكستان في منطقة خيبر",
      want: [{ by: ["Tehrik-i-Taliban Pakistan"], to: ["Pakistani Armed Forces"] }],
    },
  ])("$text", expectIncidents);
});

describe("nouns of attack with their doer", () => {
  test.each<Row>([
    {
      text: "أسفر هجوم شنته حركة طالبان على قاعدة للجيش الأفغاني في قندوز عن مقتل تسعة جنود",
      want: [{ by: ["Taliban"], to: ["Afghan Armed Forces"] }],
    },
    { text: "هجوم شنه مسلحو بوكو حرام على قرية قرب مايدوغوري أوقع 11 قتيلا", want: [{ by: ["Boko Haram"], to: [] }] },
    {
      text: "ثلاثة قتلى في هجوم نفذته حركة الشباب على معسكر للقوات الإثيوبية قرب مدينة حلغن",
      want: [{ by: ["Al-Shabaab"], to: ["Ethiopian National Defence Force"] }],
    },
    { text: "هجوم لتنظيم داعش على نقطة للجيش السوري قرب بلدة الطيبة", want: [{ by: ["Islamic State"], to: ["Syrian government forces"] }] },
    {
      text: "تفجير نفذه تنظيم داعش استهدف حافلة للجيش السوري في مدينة تدمر",
      want: [{ by: ["Islamic State"], to: ["Syrian government forces"] }],
    },
    { text: "قتل جندي وأصيب آخران بهجوم لحركة الشباب قرب مدينة كيسمايو", want: [{ by: ["Al-Shabaab"], to: [] }] },
    { text: "قتل خمسة جنود في كمين لمسلحين قرب مدينة غاو", want: [{ by: ["Unidentified attackers"], to: [] }] },
  ])("$text", expectIncidents);
});

describe("relative clauses", () => {
  test.each<Row>([
    {
      text: "سقط قتلى وجرحى من قوات النظام بكمين نصبته هيئة تحرير الشام على محور كبانة",
      want: [{ by: ["Hayat Tahrir al-Sham"], to: ["Syrian government forces"] }],
    },
    {
      text: "أسفرت الغارات التي شنها الطيران السوداني على مدينة نيالا عن مقتل ستة مدنيين",
      want: [{ by: ["Sudanese Armed Forces"], to: ["Civilians"] }],
    },
    { text: "قتل مدنيان في الغارة التي استهدفت سيارة لحزب الله قرب صور", want: [{ by: [], to: ["Civilians", "Hezbollah"] }] },
    { text: "أصيب راع بانفجار لغم زرعته جماعة الحوثي في الجوف", want: [{ by: ["Houthis"], to: [] }] },
    { text: "سقطت ثلاثة صواريخ أطلقها حزب الله قرب كريات شمونة", want: [{ by: ["Hezbollah"], to: [] }] },
    {
      text: "قتل جندي من الجيش المصري بانفجار عبوة زرعها تنظيم ولاية سيناء قرب رفح",
      want: [{ by: ["Islamic State - Sinai Province"], to: ["Egyptian Armed Forces"] }],
    },
    { text: "أصيب جندي لبناني بقذيفة أطلقتها دبابة إسرائيلية قرب بلدة رميش", want: [{ by: ["Israeli forces"], to: [] }] },
  ])("$text", expectIncidents);
});

describe("means and whose they are", () => {
  test.each<Row>([
    { text: "استشهد شاب برصاص قوات الاحتلال قرب حاجز حوارة", want: [{ by: ["Israeli forces"], to: [] }] },
    { text: "أصيب صحفي برصاص الجيش الإسرائيلي في مدينة نابلس", want: [{ by: ["Israeli forces"], to: [] }] },
    { text: "قتل مدني برصاص قناص حوثي في حي الروضة بتعز", want: [{ by: ["Houthis"], to: [] }] },
    { text: "قتل خمسة مدنيين بقذائف قوات الدعم السريع في الأبيض", want: [{ by: ["Rapid Support Forces"], to: ["Civilians"] }] },
    { text: "أصيب طفلان بانفجار ألغام الحوثيين في الحديدة", want: [{ by: ["Houthis"], to: [] }] },
    { text: "قتل طفل بنيران القوات الأمريكية في ريف مدينة الشدادي", want: [{ by: ["US forces"], to: [] }] },
    { text: "قتل مزارع بصاروخ لحزب الله قرب بلدة المطلة", want: [{ by: ["Hezbollah"], to: [] }] },
    { text: "هدمت جرافات الجيش الإسرائيلي منزلين في بلدة قلنديا", want: [{ by: ["Israeli forces"], to: [] }] },
  ])("$text", expectIncidents);
});

describe("parties that an adjective names", () => {
  test.each<Row>([
    { text: "قصف حوثي على مدينة تعز يصيب أربعة مدنيين", want: [{ by: ["Houthis"], to: ["Civilians"] }] },
    { text: "مسيّرة تركية تستهدف سيارة لقسد قرب عامودا", want: [{ by: ["Turkish forces"], to: ["Syrian Democratic Forces"] }] },
    { text: "غارة إسرائيلية على مدينة بعلبك", want: [{ by: ["Israeli forces"], to: [] }] },
    { text: "ضربات أمريكية على مواقع للحوثيين في مدينة الحديدة", want: [{ by: ["US forces"], to: ["Houthis"] }] },
    { text: "غارات روسية على بلدة معرة النعمان", want: [{ by: ["Russian forces"], to: [] }] },
    { text: "قصف مدفعي إسرائيلي على بلدة كفرشوبا", want: [{ by: ["Israeli forces"], to: [] }] },
    { text: "دمرت مسيرة أوكرانية دبابة للجيش الروسي قرب مدينة باخموت", want: [{ by: ["Ukrainian forces"], to: ["Russian forces"] }] },
    { text: "إصابة جنديين أمريكيين بهجوم صاروخي على قاعدة عين الأسد", want: [{ by: [], to: [] }] },
    { text: "مقتل جنديين فرنسيين بانفجار عبوة ناسفة قرب مدينة كيدال", want: [{ by: [], to: [] }] },
    { text: "إصابة ثلاثة جنود أتراك بسقوط قذيفة على قاعدة في مدينة عفرين", want: [{ by: [], to: [] }] },
  ])("$text", expectIncidents);
});

describe("things of a party", () => {
  test.each<Row>([
    { text: "انفجار بدورية للجيش التونسي في جبل الشعانبي", want: [{ by: [], to: ["Tunisian Armed Forces"] }] },
    {
      text: "استهدف الجيش الباكستاني بقصف مدفعي مواقع حركة طالبان باكستان في منطقة خيبر",
      want: [{ by: ["Pakistani Armed Forces"], to: ["Tehrik-i-Taliban Pakistan"] }],
    },
    { text: "استهداف آلية للجيش الإسرائيلي بعبوة ناسفة في مدينة طوباس", want: [{ by: [], to: ["Israeli forces"] }] },
    {
      text: "فجر مسلحون عبوة ناسفة بحافلة للجيش المصري قرب مدينة العريش",
      want: [{ by: ["Unidentified attackers"], to: ["Egyptian Armed Forces"] }],
    },
    { text: "قصف الجيش الأوكراني مستودعا للقوات الروسية في مدينة ميليتوبول", want: [{ by: ["Ukrainian forces"], to: ["Russian forces"] }] },
  ])("$text", expectIncidents);
});

describe("two sides", () => {
  test.each<Row>([
    { text: "مواجهات بين الجيش الصومالي ومسلحي حركة الشباب في مدينة جوهر", want: [{ by: ["Somali National Army"], to: ["Al-Shabaab"] }] },
    {
      text: "قتل ثلاثة من قسد وستة من مسلحي العشائر في اشتباكات ببلدة ذيبان",
      want: [{ by: ["Syrian Democratic Forces"], to: ["Tribal fighters"] }],
    },
    {
      text: "اشتباكات عنيفة بين قوات الدعم السريع والجيش السوداني في نيالا",
      want: [{ by: ["Rapid Support Forces"], to: ["Sudanese Armed Forces"] }],
    },
    {
      text: "اشتبكت القوات العراقية مع عناصر من تنظيم داعش في جبال حمرين",
      want: [{ by: ["Iraqi Security Forces"], to: ["Islamic State"] }],
    },
    {
      text: "دارت معارك بين القوات الحكومية اليمنية ومسلحي جماعة الحوثي غرب مأرب",
      want: [{ by: ["Yemeni government forces"], to: ["Houthis"] }],
    },
    {
      text: "تبادل لإطلاق النار بين القوات الأرمينية والجيش الأذربيجاني قرب مدينة لاتشين",
      want: [{ by: ["Armenia forces"], to: ["Azerbaijan forces"] }],
    },
    {
      text: "قتل ستة جنود من الجيش المالي وأربعة من عناصر تنظيم داعش في معارك قرب مدينة ميناكا",
      want: [{ by: ["Malian Armed Forces"], to: ["Islamic State"] }],
    },
  ])("$text", expectIncidents);
});

describe("companions", () => {
  test.each<Row>([
    {
      text: "اعتقلت الشرطة العراقية برفقة عناصر من الحشد الشعبي ستة مطلوبين قرب بلدة الشرقاط",
      want: [{ by: ["Iraqi Police", "Popular Mobilization Forces"], to: [] }],
    },
    {
      text: "شنت القوات العراقية بدعم من التحالف الدولي هجوما على مواقع تنظيم داعش في وادي الشاي",
      want: [{ by: ["Global Coalition", "Iraqi Security Forces"], to: ["Islamic State"] }],
    },
    {
      text: "شن الجيش النيجري إلى جانب القوات الفرنسية عملية ضد مسلحي تنظيم الدولة قرب مدينة تيلابيري",
      want: [{ by: ["French forces", "Nigerien Armed Forces"], to: ["Islamic State"] }],
    },
  ])("$text", expectIncidents);
});

describe("what was foiled or shot down: owner and attacker act first", () => {
  test.each<Row>([
    { text: "أسقط الجيش الأوكراني مسيرة روسية فوق كييف", want: [{ by: ["Russian forces"], to: ["Ukrainian forces"] }] },
    { text: "أسقط الحوثيون طائرة أمريكية مسيرة من طراز إم كيو 9 فوق مأرب", want: [{ by: ["US forces"], to: ["Houthis"] }] },
    { text: "أسقطت حركة الشباب مسيرة أمريكية قرب مدينة جلب", want: [{ by: ["US forces"], to: ["Al-Shabaab"] }] },
    { text: "أسقطت القوات الروسية مسيرات أوكرانية فوق مدينة بيلغورود", want: [{ by: ["Ukrainian forces"], to: ["Russian forces"] }] },
    {
      text: "أسقطت الدفاعات الجوية السعودية مسيرة أطلقها الحوثيون باتجاه جازان",
      want: [{ by: ["Houthis"], to: ["Royal Saudi Air Defence"] }],
    },
    { text: "اعترض الجيش الإسرائيلي صاروخا أطلقته حماس باتجاه عسقلان", want: [{ by: ["Hamas"], to: ["Israeli forces"] }] },
    {
      text: "أحبطت القوات العراقية هجوما لتنظيم داعش على نقطة للجيش في ديالى",
      want: [{ by: ["Islamic State"], to: ["Iraqi Army", "Iraqi Security Forces"] }],
    },
    { text: "أحبط الجيش التشادي هجوما لبوكو حرام على معسكر قرب مدينة بول", want: [{ by: ["Boko Haram"], to: ["Chadian Army"] }] },
    {
      text: "أفشل الجيش المالي هجوما لمسلحين على معسكر قرب مدينة سيفاري",
      want: [{ by: ["Unidentified attackers"], to: ["Malian Armed Forces"] }],
    },
  ])("$text", expectIncidents);
});

describe("victims by name", () => {
  test.each<Row>([
    { text: "اغتال مسلحون مجهولون الناشط أحمد الصالح في درعا", want: [{ by: ["Unidentified attackers"], to: ["أحمد الصالح"] }] },
    { text: "اغتيال الشيخ محمود العيسى برصاص مسلحين مجهولين في البصرة", want: [{ by: ["Unidentified attackers"], to: ["محمود العيسى"] }] },
    {
      text: "قتل القيادي في كتائب القسام خالد النجار بغارة إسرائيلية على مدينة رفح",
      want: [{ by: ["Israeli forces"], to: ["خالد النجار"] }],
    },
    { text: "اعتقل الحوثيون الصحفي محمد المياحي في مدينة صنعاء", want: [{ by: ["Houthis"], to: ["محمد المياحي"] }] },
  ])("$text", expectIncidents);
});

describe("deeds of forces", () => {
  test.each<Row>([
    {
      text: "ارتكبت مليشيا الدعم السريع مجزرة في قرية ود النورة بولاية الجزيرة راح ضحيتها أكثر من مئة مدني",
      want: [{ by: ["Rapid Support Forces"], to: ["Civilians"] }],
    },
    { text: "اعتقلت الشرطة الكينية رجل دين في مومباسا", want: [{ by: ["Kenyan Police"], to: [] }] },
    { text: "حررت القوات النيجيرية قرية من مقاتلي بوكو حرام قرب مايدوغوري", want: [{ by: ["Nigerian Armed Forces"], to: ["Boko Haram"] }] },
    { text: "قصفت القوات الروسية، فجر اليوم، بصواريخ مدينة خاركيف", want: [{ by: ["Russian forces"], to: [] }] },
    {
      text: "فجر انتحاري من حركة الشباب سيارة مفخخة عند حاجز للجيش الصومالي في بيدوا",
      want: [{ by: ["Al-Shabaab"], to: ["Somali National Army"] }],
    },
    { text: "أضرم مستوطنون النار في مركبات فلسطينيين في بلدة ترمسعيا", want: [{ by: ["Israeli settlers"], to: [] }] },
  ])("$text", expectIncidents);
});
