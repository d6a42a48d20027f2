import { describe, test } from "vitest";
import { expectIncidents, type Row } from "./incidents-of.ts";

describe("a definite charge or shell is one told before", () => {
  test.each<Row>([
    {
      text: "استهدفت عبوة ناسفة رتلا للجيش العراقي في مدينة تكريت أمس. وقال مصدر أمني إن العبوة انفجرت لدى مرور الرتل",
      want: [{ type: "Remote explosive/landmine/IED", to: ["Iraqi Army"], at: "Tikrit", days: "2023-05-09" }],
    },
    {
      text: "سقطت قذيفة على مدينة عفرين وأصابت طفلين. وسقطت القذيفة قرب مدرسة",
      want: [{ type: "Shelling/artillery/missile attack", wounded: "2" }],
    },
    {
      text: "أصيب جنديان بانفجار لغم في مدينة عين عيسى. وانفجر اللغم خلال مرور دورية لقسد",
      want: [{ type: "Remote explosive/landmine/IED", to: ["Syrian Democratic Forces"], wounded: "2" }],
    },
    {
      text: "استهدفت عبوة ناسفة رتلا للجيش العراقي في مدينة تكريت أمس. وقال مصدر أمني إن عبوة انفجرت في مدينة بيجي",
      want: [{ at: "Tikrit" }, { at: "Baiji" }],
    },
    { text: "سقطت قذيفة على مدينة عفرين أمس. وسقطت قذيفة أخرى على مدينة أعزاز", want: [{ at: "Afrin" }, { at: "Azaz" }] },
    {
      text: "استهدفت عبوة ناسفة رتلا للجيش العراقي في مدينة تكريت أمس. وخطف مسلحون مدنيا في مدينة بيجي. وانفجرت العبوة أمس لدى مرور الرتل قرب الجامعة",
      want: [
        { type: "Remote explosive/landmine/IED", at: "Tikrit" },
        { type: "Abduction/forced disappearance", at: "Baiji" },
      ],
    },
    {
      text: "استهدفت عبوة ناسفة رتلا للجيش العراقي في مدينة تكريت أمس. وخطف مسلحون مدنيا في مدينة بيجي. وانفجرت عبوة أمس لدى مرور دورية قرب جامعة",
      want: [
        { type: "Remote explosive/landmine/IED", at: "Tikrit" },
        { type: "Abduction/forced disappearance", at: "Baiji" },
        { type: "Remote explosive/landmine/IED", at: null },
      ],
    },
    {
      text: "فكك خبراء المتفجرات عبوة في مدينة بعقوبة. وقالت الشرطة إن العبوة كانت معدة للتفجير",
      want: [{ type: "Disrupted weapons use", at: "Baqubah" }],
    },
    {
      text: "سقط صاروخ على مدينة كرمانشاه أمس. وسقط الصاروخ في أرض خالية دون إصابات",
      want: [{ type: "Shelling/artillery/missile attack", days: "2023-05-09", killed: "0" }],
    },
  ])("$text", expectIncidents);
});

describe("what comes back to an event told before", () => {
  test.each<Row>([
    {
      text: "قتل ستة عمال بهجوم مسلح في مدينة كويتا. ووقع الهجوم حين أطلق مسلحون النار على حافلتهم",
      want: [{ by: ["Unidentified attackers"], at: "Quetta", killed: "6" }],
    },
    {
      text: "قتل ستة عمال بهجوم مسلح في مدينة كويتا. ووقع هجوم آخر في مدينة بيشاور حين أطلق مسلحون النار على حافلة",
      want: [
        { at: "Quetta", killed: "6" },
        { at: "Peshawar", killed: null },
      ],
    },
    {
      text: "قتل شرطيان في هجوم بمدينة بعقوبة أمس. وخطف مسلحون طبيبا في مدينة الكوت. ووقع الهجوم حين أطلق مسلحون النار على الشرطيين",
      want: [
        { at: "Baqubah", killed: "2" },
        { type: "Abduction/forced disappearance", at: "Kut" },
      ],
    },
    {
      text: "مقتل تاجر وابنه في مدينة العمارة\nاعتقلت الشرطة العراقية شابين في مدينة العمارة. وتعود تفاصيل الجريمة إلى أن مسلحين أطلقوا النار على التاجر وابنه",
      want: [
        { type: "Attack", at: "Amarah", killed: "2" },
        { type: "Arrests", at: "Amarah" },
      ],
    },
    {
      text: "قتل ثلاثة من الشرطة الجزائرية في مدينة تيارت أمس. وفي التفاصيل، أطلق مسلحون النار على دورية للشرطة الجزائرية عند مدخل المدينة",
      want: [{ at: "Tiaret", killed: "3" }],
    },
    {
      text: "هجوم على حاجز للشرطة\nاعتقلت الشرطة التونسية شابين في مدينة القصرين. ووقع الهجوم مساء أمس عندما أطلق مسلحون النار على حاجز للشرطة",
      want: [{ type: "Armed clash" }, { type: "Arrests" }],
    },
    {
      text: "قتل أربعة أشخاص في مدينة كويتا. وخطف مسلحون تاجرا في مدينة بانو. وقع الهجوم في مدينة كويتا أمس حين انفجرت عبوة بحافلة",
      want: [
        { at: "Quetta", days: "2023-05-09", killed: "4" },
        { type: "Abduction/forced disappearance", at: "Bannu" },
      ],
    },
    {
      text: "قتل طفل برصاص مسلحين في مدينة الزاوية. وتعود الحادثة إلى اشتباكات بين مسلحين في مدينة الزاوية أمس",
      want: [{ at: "Zawiya", days: "2023-05-09", killed: "1" }],
    },
    {
      text: "قتل طفل برصاص مسلحين في مدينة الزاوية أمس. وتعود آخر حادثة مماثلة إلى مقتل طفلة في مدينة صبراتة في 3 مارس",
      want: [
        { at: "Zawiya", days: "2023-05-09", killed: "1" },
        { at: "Sabratha", days: "2023-03-03", background: true },
      ],
    },
  ])("$text", expectIncidents);
});

describe("a generic noun takes up the last event that it fits", () => {
  test.each<Row>([
    {
      text: "انفجرت عبوة ناسفة بحافلة في مدينة هرات. وخطف مسلحون تاجرا في مدينة مزار شريف. وتبنى تنظيم داعش التفجير",
      want: [
        { type: "Remote explosive/landmine/IED", by: ["Islamic State (claimed)"], at: "Herat" },
        { type: "Abduction/forced disappearance", by: ["Unidentified attackers"], at: "Mazar-e Sharif" },
      ],
    },
    {
      text: "قصفت طائرات مدينة نيالا. وهاجم مسلحون حاجزا للشرطة في مدينة الضعين. وأسفر الهجوم عن مقتل شرطيين",
      want: [
        { type: "Air/drone strike", at: "Nyala", killed: null },
        { at: "Ed Daein", killed: "2" },
      ],
    },
    {
      text: "هاجم مسلحون حاجزا للشرطة في مدينة الضعين. وقصفت طائرات مدينة نيالا. وأسفر القصف عن مقتل ثلاثة مدنيين",
      want: [
        { at: "Ed Daein", killed: null },
        { type: "Air/drone strike", at: "Nyala", killed: "3" },
      ],
    },
    {
      text: "هاجم مسلحون حاجزا للجيش المالي في مدينة غاو. واستهدفت سيارة مفخخة معسكرا للجيش المالي في مدينة كيدال. وأسفر الهجوم عن مقتل سبعة جنود",
      want: [
        { at: "Gao", killed: null },
        { type: "Remote explosive/landmine/IED", at: "Kidal", killed: "7" },
      ],
    },
  ])("$text", expectIncidents);
});

describe("whom it hit strikes back within it", () => {
  test.each<Row>([
    {
      text: "هاجمت حركة الشباب قاعدة للجيش الصومالي في مدينة جوهر. ورد الجيش الصومالي على الهجوم وقتل سبعة مسلحين",
      want: [{ type: "Armed clash", by: ["Al-Shabaab"], to: ["Somali National Army"], killed: "7" }],
    },
    {
      text: "شن مسلحو بوكو حرام هجوما على معسكر للجيش التشادي في مدينة بول. وخلال الهجوم قتل الجيش التشادي 12 مهاجما",
      want: [{ type: "Armed clash", by: ["Boko Haram"], to: ["Chadian Army"], killed: "12" }],
    },
    {
      text: "قصفت قسد مدينة مارع. وقصفت القوات التركية مواقع لقسد في مدينة تل رفعت",
      want: [
        { by: ["Syrian Democratic Forces"], at: "Marea" },
        { by: ["Turkish forces"], to: ["Syrian Democratic Forces"] },
      ],
    },
    {
      text: "قصفت قوات النظام مدينة سرمين بالمدفعية وقتلت مدنيا. وردت هيئة تحرير الشام بقصف مواقع قوات النظام في مدينة سراقب",
      want: [
        { type: "Shelling/artillery/missile attack", by: ["Syrian government forces"], at: "Sarmin", killed: "1" },
        { type: "Shelling/artillery/missile attack", by: ["Hayat Tahrir al-Sham"], to: ["Syrian government forces"], at: "Saraqib" },
      ],
    },
    {
      text: "هاجمت بوكو حرام معسكرا للجيش النيجري في مدينة ديفا أمس. وقال الجيش النيجري إنه صد الهجوم وقتل عشرة مسلحين",
      want: [{ type: "Armed clash", by: ["Boko Haram"], to: ["Nigerien Armed Forces"], killed: "10" }],
    },
    {
      text: "هاجم مسلحون مجهولون دورية للشرطة الباكستانية في مدينة بانو وقتلوا شرطيين. وردت الشرطة بقتل اثنين من المهاجمين",
      want: [{ by: ["Unidentified attackers"], to: ["Pakistani Police"], killed: "4" }],
    },
    {
      text: "قصف حزب الله موقعا للجيش الإسرائيلي قرب بلدة المالكية. ورد الجيش الإسرائيلي بقصف بلدة عيترون",
      want: [
        { by: ["Hezbollah"], to: ["Israeli forces"] },
        { by: ["Israeli forces"], at: "Aitaroun" },
      ],
    },
    {
      text: "هاجم مسلحو تنظيم داعش حاجزا للجيش السوري قرب مدينة السخنة. وقتل الجيش السوري ثلاثة من المهاجمين خلال الهجوم",
      want: [{ type: "Armed clash", by: ["Islamic State"], to: ["Syrian government forces"], killed: "3" }],
    },
    {
      text: "هجوم على حاجز للجيش النيجري\nهاجم مسلحو بوكو حرام حاجزا للجيش النيجري قرب مدينة ديفا أمس",
      want: [{ by: ["Boko Haram"], to: ["Nigerien Armed Forces"], at: "Diffa", days: "2023-05-09" }],
    },
  ])("$text", expectIncidents);
});

describe("sums before their parts", () => {
  test.each<Row>([
    {
      text: "قتل ستة أشخاص في انفجارات منفصلة في العراق. فقد قتل أربعة بسيارة مفخخة في مدينة الكرمة. وقتل اثنان بعبوة ناسفة في مدينة بعقوبة",
      want: [
        { type: "Remote explosive/landmine/IED", killed: "4" },
        { type: "Remote explosive/landmine/IED", at: "Baqubah", killed: "2" },
      ],
    },
    {
      text: "أصيب خمسة جنود في كمينين منفصلين شمال مالي. وأصيب ثلاثة منهم بكمين قرب مدينة غاو. وأصيب جنديان بكمين قرب مدينة كيدال",
      want: [
        { at: "Gao", wounded: "3" },
        { at: "Kidal", wounded: "2" },
      ],
    },
    {
      text: "قتل ستة أشخاص في انفجارين منفصلين في مدينة بغداد",
      want: [{ type: "Remote explosive/landmine/IED", at: "Baghdad", killed: "6" }],
    },
    { text: "أصيب ستة أشخاص في هجومين منفصلين في ولاية بورنو", want: [{ at: "Borno", wounded: "6" }] },
    {
      text: "اعتقل عشرة أشخاص في مداهمات متفرقة بالضفة الغربية. واعتقلت القوات الإسرائيلية ستة منهم في مدينة نابلس. واعتقلت أربعة في مدينة الخليل",
      want: [
        { type: "Arrests", at: "Nablus" },
        { type: "Arrests", at: "Hebron" },
      ],
    },
    {
      text: "أصيب أربعة جنود في حادثين منفصلين بولاية بورنو. وأصيب جنديان بانفجار لغم قرب مدينة باما. وأصيب جنديان بكمين قرب مدينة مونغونو",
      want: [
        { type: "Remote explosive/landmine/IED", at: "Bama", wounded: "2" },
        { at: "Monguno", wounded: "2" },
      ],
    },
  ])("$text", expectIncidents);
});
