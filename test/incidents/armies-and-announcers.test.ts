import { describe, test } from "vitest";
import { expectIncidents, type Row } from "./incidents-of.ts";

describe("the army of soldiers of nobody named", () => {
  test.each<Row>([
    {
      text: "قتلت حركة طالبان باكستان ثلاثة جنود بكمين قرب مدينة بانو. وقال الجيش الباكستاني إنه يلاحق المهاجمين",
      want: [{ type: "Armed clash", by: ["Tehrik-i-Taliban Pakistan"], to: ["Pakistani Armed Forces"], killed: "3" }],
    },
    {
      text: "أعطبت كتائب القسام دبابة شرق مدينة رفح. ولم تعلق القوات الإسرائيلية على ذلك",
      want: [{ by: ["Al-Qassam Brigades"], to: ["Israeli forces"], at: "Rafah" }],
    },
    {
      text: "هاجمت جماعة نصرة الإسلام والمسلمين معسكر ديورا وقتلت 20 جنديا. ولم يعلق الجيش المالي على الهجوم",
      want: [{ by: ["JNIM"], to: ["Malian Armed Forces"], killed: "20" }],
    },
    {
      text: "قتل جنديان تركيان بانفجار لغم قرب مدينة سراقب. وقالت القوات التركية إنها تحقق في الأمر",
      want: [{ type: "Remote explosive/landmine/IED", to: ["Turkish forces"], at: "Saraqib", killed: "2" }],
    },
    {
      text: "قتلت حركة الشباب ستة جنود قرب بلدة حدودية. وقال الجيش الكيني والجيش الصومالي إنهما أرسلا تعزيزات",
      want: [{ by: ["Al-Shabaab"], to: [], killed: "6" }],
    },
    {
      text: "قتلت حركة الشباب ستة رعاة قرب مدينة مانديرا. وقال الجيش الكيني إنه يلاحق المهاجمين",
      want: [{ by: ["Al-Shabaab"], to: [], killed: "6" }],
    },
    {
      text: "خطف مسلحو حركة الشباب سائقا قرب مدينة مانديرا. وقال الجيش الكيني إنه يبحث عنه",
      want: [{ type: "Abduction/forced disappearance", by: ["Al-Shabaab"], to: [], at: "Mandera" }],
    },
    {
      text: "هاجمت حركة الشباب قاعدة بولو مرير وقتلت ستة جنود. وأكد الجيش الأوغندي وقوع الهجوم",
      want: [{ by: ["Al-Shabaab"], to: ["Uganda People's Defence Force"], killed: "6" }],
    },
    {
      text: "أسقط مسلحون مجهولون مسيرة قرب مدينة القامشلي. وقالت القوات الأمريكية إنها تحقق في الحادث",
      want: [{ type: "Disrupted weapons use", to: ["Unidentified attackers"], at: "Qamishli" }],
    },
  ])("$text", expectIncidents);
});

describe("losses that an army announces", () => {
  test.each<Row>([
    { text: "أعلن الجيش اللبناني مقتل ثلاثة جنود بانفجار في بلدة زبقين", want: [{ by: [], to: ["Lebanese Armed Forces"], killed: "3" }] },
    {
      text: "أعلن الجيش الإسرائيلي مقتل ثلاثة من حزب الله بغارة قرب مدينة صور",
      want: [{ type: "Air/drone strike", by: ["Israeli forces"], to: ["Hezbollah"], killed: "3" }],
    },
    {
      text: "أعلنت الشرطة العراقية مقتل ثلاثة مدنيين بانفجار عبوة ناسفة في مدينة بعقوبة",
      want: [{ type: "Remote explosive/landmine/IED", by: [], killed: "3" }],
    },
  ])("$text", expectIncidents);
});

describe("deaths behind a colon", () => {
  test.each<Row>([
    {
      text: "الجيش النيجيري: مقتل 12 مسلحا من بوكو حرام قرب مدينة باما",
      want: [{ by: ["Nigerian Armed Forces"], to: ["Boko Haram"], at: "Bama", killed: "12" }],
    },
    { text: "الشرطة الصومالية: مقتل ثلاثة مدنيين بانفجار في مدينة مقديشو", want: [{ by: [], killed: "3" }] },
    {
      text: "الجيش اللبناني: استشهاد جندي بانفجار لغم في بلدة رميش",
      want: [{ type: "Remote explosive/landmine/IED", by: [], killed: "1" }],
    },
    {
      text: "الشرطة الكينية: مقتل شخصين بانفجار عبوة ناسفة في مدينة مانديرا",
      want: [{ type: "Remote explosive/landmine/IED", by: [], killed: "2" }],
    },
  ])("$text", expectIncidents);
});

describe("persons and forces that announce", () => {
  test.each<Row>([
    {
      text: "أعلن قائد عمليات دجلة الفريق عبد الأمير الزيدي أن داعش هاجم قرية قرب مدينة المقدادية",
      want: [{ by: ["Islamic State"], to: [], at: "Muqdadiya" }],
    },
    {
      text: "أكد المتحدث العسكري العقيد أحمد المسماري أن مسلحين هاجموا بوابة أمنية قرب مدينة سبها",
      want: [{ by: ["Unidentified attackers"], at: "Sabha" }],
    },
    {
      text: "قالت كتائب القسام: دمر مقاتلونا دبابة إسرائيلية شرق مدينة غزة",
      want: [{ by: ["Al-Qassam Brigades"], to: ["Israeli forces"] }],
    },
    {
      text: "قال الجيش السوداني: قصفت قواتنا مواقع للدعم السريع في مدينة نيالا",
      want: [{ type: "Shelling/artillery/missile attack", by: ["Sudanese Armed Forces"], to: ["Rapid Support Forces"], at: "Nyala" }],
    },
    { text: "قال الجيش السوداني: قصفت مسيرات مدينة مروي", want: [{ type: "Air/drone strike", by: [], to: [], at: "Merowe" }] },
    {
      text: "كتائب القسام: استهدف مقاتلو القسام دبابة إسرائيلية شرق مدينة غزة",
      want: [{ by: ["Al-Qassam Brigades"], to: ["Israeli forces"] }],
    },
    {
      text: "وقالت حركة الشباب: قتل مقاتلونا ستة جنود كينيين في مدينة مانديرا",
      want: [{ type: "Armed clash", by: ["Al-Shabaab"], at: "Mandera", killed: "6" }],
    },
    {
      text: "قال الحوثيون: أطلقت قواتنا صاروخا على مدينة إيلات",
      want: [{ type: "Shelling/artillery/missile attack", by: ["Houthis"], at: "Eilat" }],
    },
    { text: "وقال الناطق باسم الحوثيين: استهدفت مسيراتنا مطار مدينة إيلات", want: [{ type: "Air/drone strike", by: ["Houthis"] }] },
    {
      text: "أعلن الجيش الأمريكي أن ضربات شنها أمس دمرت رادارين للحوثيين في مدينة الحديدة",
      want: [{ type: "Air/drone strike", by: ["US forces"], to: ["Houthis"], at: "Hodeidah" }],
    },
  ])("$text", expectIncidents);
});
