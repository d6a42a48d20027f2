import { describe, test } from "vitest";
import { expectIncidents, type Row } from "./incidents-of.ts";

describe("two things in one sentence", () => {
  test.each<Row>([
    {
      text: "قتل مدني بقصف على مدينة الأبيض، فيما نهب مسلحون متاجر في مدينة النهود",
      want: [
        { type: "Shelling/artillery/missile attack", killed: "1" },
        { type: "Looting/property destruction", killed: null },
      ],
    },
    {
      text: "قصف الجيش التركي قرية في ريف عين عيسى، كما استهدفت مسيرة سيارة في مدينة منبج",
      want: [
        { type: "Shelling/artillery/missile attack", at: "Ain Issa countryside" },
        { type: "Air/drone strike", at: "Manbij" },
      ],
    },
    {
      text: "قتل ثلاثة جنود بانفجار لغم في مدينة مأرب، بينما أصيب مدنيان بقصف مدفعي على مدينة الحديدة",
      want: [
        { type: "Remote explosive/landmine/IED", at: "Marib City", killed: "3", wounded: null },
        { type: "Shelling/artillery/missile attack", at: "Hodeidah", killed: null, wounded: "2" },
      ],
    },
    {
      text: "تظاهر المئات في مدينة السويداء، واعتقلت قوات النظام ستة أشخاص في مدينة درعا",
      want: [
        { type: "Peaceful protest", at: "As-Suwayda" },
        { type: "Arrests", at: "Daraa" },
      ],
    },
    {
      text: "هاجم مسلحون قرية قرب مدينة جوس وخطفوا ثلاثين امرأة",
      want: [
        { type: "Attack", by: ["Unidentified attackers"] },
        { type: "Abduction/forced disappearance", by: ["Unidentified attackers"] },
      ],
    },
    {
      text: "قتل جندي بانفجار لغم قرب مدينة الشيخ زويد، في حين خطف مسلحون تاجرا في مدينة العريش",
      want: [
        { type: "Remote explosive/landmine/IED", killed: "1" },
        { type: "Abduction/forced disappearance", killed: null },
      ],
    },
  ])("$text", expectIncidents);
});

describe("results stay with their cause", () => {
  test.each<Row>([
    {
      text: "شنت طائرات حربية غارة على مدينة نيالا، الأمر الذي أدى إلى مقتل ستة مدنيين ونزوح عشرات العائلات",
      want: [{ type: "Air/drone strike", killed: "6" }],
    },
    {
      text: "استهدفت غارة جوية سوقا في مدينة الفاشر، ما أدى إلى مقتل تسعة مدنيين وتدمير عشرة متاجر",
      want: [{ type: "Air/drone strike", killed: "9" }],
    },
    {
      text: "أسفر قصف مدفعي على قرية الفطيرة عن تدمير ثلاثة منازل وإصابة طفلين",
      want: [{ type: "Shelling/artillery/missile attack", wounded: "2" }],
    },
    {
      text: "انفجرت سيارة مفخخة في مدينة أعزاز، وهو ما أسفر عن مقتل خمسة أشخاص واحتراق محال",
      want: [{ type: "Remote explosive/landmine/IED", killed: "5" }],
    },
    {
      text: "سقط صاروخ على مدينة جازان، مخلفا ثلاثة جرحى وحريقا في مستودع",
      want: [{ type: "Shelling/artillery/missile attack", wounded: "3" }],
    },
    {
      text: "أدى انفجار عبوة ناسفة في مدينة ميران شاه إلى مقتل جنديين وتدمير آلية",
      want: [{ type: "Remote explosive/landmine/IED", killed: "2" }],
    },
  ])("$text", expectIncidents);
});

describe("the fight for a place is one with its taking", () => {
  test.each<Row>([
    {
      text: "استعاد الجيش السوداني السيطرة على مدينة سنجة إثر هجوم واسع على قوات الدعم السريع",
      want: [{ type: "Government regains territory", by: ["Sudanese Armed Forces"], to: ["Rapid Support Forces"] }],
    },
    {
      text: "استولت حركة طالبان على مدينة قندوز عقب اشتباكات عنيفة مع القوات الأفغانية",
      want: [{ type: "Non-state actor overtakes territory", by: ["Taliban"], to: ["Afghan Armed Forces"] }],
    },
    {
      text: "سيطرت قوات الدعم السريع على مدينة بابنوسة بعد معارك مع الجيش السوداني",
      want: [{ type: "Non-state actor overtakes territory", by: ["Rapid Support Forces"], to: ["Sudanese Armed Forces"] }],
    },
  ])("$text", expectIncidents);
});

describe("headline and lead are one", () => {
  test.each<Row>([
    {
      text: "قتلى في تفجير مسجد بمدينة بيشاور\nقتل سبعة أشخاص وأصيب 20 آخرون بتفجير استهدف مسجدا في مدينة بيشاور أمس الثلاثاء",
      want: [{ type: "Remote explosive/landmine/IED", killed: "7", wounded: "20" }],
    },
    {
      text: "هجوم على قاعدة عسكرية في غاو\nقتل 15 جنديا من الجيش المالي في هجوم شنه مسلحون على قاعدة عسكرية في مدينة غاو فجر الثلاثاء",
      want: [{ days: "2023-05-09", killed: "15", to: ["Malian Armed Forces"] }],
    },
    {
      text: "غارة إسرائيلية على مدينة صور\nقتل شخصان اليوم الأربعاء في غارة إسرائيلية استهدفت سيارة في مدينة صور",
      want: [{ killed: "2", days: "2023-05-10" }],
    },
    {
      text: "مسيرة تستهدف مطار مدينة أربيل\nأعلنت السلطات أن طائرة مسيرة استهدفت محيط مطار أربيل مساء أمس دون وقوع إصابات",
      want: [{ type: "Air/drone strike", killed: "0" }],
    },
  ])("$text", expectIncidents);
});

describe("what takes an event up again adds to it", () => {
  test.each<Row>([
    {
      text: "قصفت القوات الروسية مدينة خاركيف بصواريخ. وأسفر القصف عن مقتل أربعة مدنيين",
      want: [{ type: "Shelling/artillery/missile attack", killed: "4", by: ["Russian forces"] }],
    },
    { text: "شن مسلحون هجوما على قرية في ولاية بورنو. وقتل في هذا الهجوم ستة مزارعين", want: [{ killed: "6", at: "Borno" }] },
    { text: "استهدفت عبوة ناسفة حافلة في مدينة هرات. وتبنى تنظيم داعش التفجير", want: [{ by: ["Islamic State (claimed)"] }] },
    {
      text: "قتل ثلاثة جنود يوم الاثنين بكمين قرب مدينة غاو. وتبنت جماعة نصرة الإسلام والمسلمين الهجوم",
      want: [{ by: ["JNIM (claimed)"], days: "2023-05-08", killed: "3" }],
    },
    { text: "اندلعت اشتباكات في حي المزاد بمدينة الخرطوم بحري، واستمرت الاشتباكات حتى المساء", want: [{ type: "Armed clash" }] },
    {
      text: "هاجم مسلحون أمس معسكرا للجيش الكاميروني في مدينة فوتوكول. واستمر الهجوم ساعتين وقتل فيه خمسة جنود",
      want: [{ killed: "5", days: "2023-05-09" }],
    },
  ])("$text", expectIncidents);
});

describe("round-ups stay apart", () => {
  test.each<Row>([
    {
      text: "قتل جندي أمس بكمين قرب مدينة غاو. وقتل جنديان اليوم بكمين قرب مدينة غاو",
      want: [
        { killed: "1", days: "2023-05-09" },
        { killed: "2", days: "2023-05-10" },
      ],
    },
    { text: "اعتقلت القوات الإسرائيلية شابا في مدينة نابلس. كما اعتقلت شابين في مدينة الخليل", want: [{ at: "Nablus" }, { at: "Hebron" }] },
    {
      text: "قتل مدني برصاص قناص في مدينة تعز. وفي مدينة الحديدة انفجر لغم بحافلة. وفي مدينة مأرب سقط صاروخ على منزل",
      want: [{ at: "Taiz" }, { at: "Hodeidah" }, { at: "Marib City" }],
    },
    {
      text: "في درعا اغتال مسلحون مجهولون عنصرا سابقا في بلدة جاسم. وفي ريف حلب الشرقي انفجرت عبوة ناسفة في مدينة الباب",
      want: [{ at: "Jasim" }, { at: "Al-Bab" }],
    },
    {
      text: "قتل جنديان في كمين قرب مدينة كيدال. وفي سياق منفصل، خطف مسلحون سائق شاحنة قرب تمبكتو",
      want: [
        { type: "Armed clash", at: "Kidal" },
        { type: "Abduction/forced disappearance", at: "Timbuktu" },
      ],
    },
    {
      text: "تظاهر المئات في مدينة السويداء ضد الغلاء. وفي مدينة درعا اعتقلت قوات النظام شابين",
      want: [
        { type: "Peaceful protest", at: "As-Suwayda" },
        { type: "Arrests", at: "Daraa" },
      ],
    },
    {
      text: "قصفت القوات الروسية مدينة خيرسون. من جهة أخرى، استهدفت مسيرة أوكرانية مستودعا في مدينة بيلغورود",
      want: [{ at: "Kherson" }, { at: "Belgorod" }],
    },
    {
      text: "قتل ثلاثة مزارعين في هجوم على قرية قرب مدينة جوس. وفي هجوم آخر قتل شرطيان قرب مدينة كادونا",
      want: [
        { at: "Jos", killed: "3" },
        { at: "Kaduna", killed: "2" },
      ],
    },
    { text: "انفجرت عبوة ناسفة في مدينة عدن. وانفجرت عبوة ناسفة في مدينة عتق", want: [{ at: "Aden" }, { at: "Ataq" }] },
  ])("$text", expectIncidents);
});

describe("raids and the arrests made in them", () => {
  test.each<Row>([
    { text: "داهمت القوات الإسرائيلية بلدة قباطية واعتقلت خمسة شبان", want: [{ type: "Arrests", by: ["Israeli forces"], at: "Qabatiya" }] },
    {
      text: "نفذت قوات سوريا الديمقراطية حملة مداهمات في بلدة ذيبان أسفرت عن اعتقال سبعة أشخاص",
      want: [{ type: "Arrests", by: ["Syrian Democratic Forces"] }],
    },
    {
      text: "شنت القوات العراقية حملة أمنية في مدينة هيت واعتقلت أربعة مطلوبين",
      want: [{ type: "Arrests", by: ["Iraqi Security Forces"] }],
    },
    {
      text: "خرجت مظاهرة في مدينة الناصرية، وفرقت الشرطة العراقية المتظاهرين بالغاز المسيل للدموع",
      want: [{ type: "Protest with intervention", by: ["Iraqi Police"] }],
    },
  ])("$text", expectIncidents);
});
