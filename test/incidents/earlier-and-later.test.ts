import { describe, test } from "vitest";
import { expectIncidents, type Row } from "./incidents-of.ts";

describe("days to come", () => {
  test.each<Row>([
    {
      text: "تظاهر المئات في مدينة السويداء اليوم على أن تتجدد المظاهرة يوم الجمعة المقبل",
      want: [{ type: "Peaceful protest", at: "As-Suwayda", days: "2023-05-10" }],
    },
    {
      text: "تظاهر المئات في مدينة السويداء يوم الجمعة الماضي",
      want: [{ type: "Peaceful protest", at: "As-Suwayda", days: "2023-05-05" }],
    },
    { text: "قصفت طائرات إسرائيلية مدينة صور يوم الجمعة الماضي", want: [{ type: "Air/drone strike", at: "Tyre", days: "2023-05-05" }] },
    {
      text: "تظاهر المئات في مدينة السويداء اليوم على أن يتجدد الاعتصام يوم السبت المقبل",
      want: [{ type: "Peaceful protest", at: "As-Suwayda", days: "2023-05-10" }],
    },
    { text: "قتل جنديان أمس بكمين قرب مدينة غاو، على أن تقام جنازتهما غدا الخميس", want: [{ at: "Gao", days: "2023-05-09", killed: "2" }] },
    {
      text: "قال الوزير إن الجيش سيشن عملية في مدينة درنة الأسبوع المقبل بعد مقتل جنديين أمس بكمين",
      want: [{ days: "2023-05-09", killed: "2" }],
    },
    {
      text: "قتل شخصان بغارة على مدينة صور قبل يومين من مفاوضات مقررة الجمعة المقبل",
      want: [{ type: "Air/drone strike", at: "Tyre", killed: "2" }],
    },
    { text: "يدخل وقف إطلاق النار في مدينة طرابلس حيز التنفيذ منتصف ليل غد الخميس", want: [] },
  ])("$text", expectIncidents);
});

describe("earlier than an undated main event", () => {
  test.each<Row>([
    {
      text: "انفجرت عبوة ناسفة بدورية للجيش المالي قرب مدينة موبتي. وفي 20 أبريل قتل ثلاثة جنود بكمين قرب مدينة غاو. وفي 3 مارس قتل جنديان بكمين قرب مدينة كيدال",
      want: [
        { days: "2023-05-09..2023-05-10", background: false },
        { days: "2023-04-20", background: true },
        { days: "2023-03-03", background: true },
      ],
    },
    {
      text: "أحرق مسلحون سوقا في مدينة النهود. ويوم أمس خطف مسلحون تاجرا في مدينة بارا",
      want: [{ background: false }, { days: "2023-05-09", background: false }],
    },
  ])("$text", expectIncidents);
});

describe("what was said before, and what happened before", () => {
  test.each<Row>([
    {
      text: "قتل ثلاثة مدنيين بغارة إسرائيلية على مدينة صور. وكان الجيش الإسرائيلي قال إنه استهدف مقرا لحزب الله في المدينة",
      want: [{ type: "Air/drone strike", by: ["Israeli forces"], at: "Tyre", killed: "3", background: false }],
    },
    {
      text: "وكان الجيش النيجيري أعلن مقتل ستة من عناصر بوكو حرام في غارة على غابة سامبيسا",
      want: [{ by: ["Nigerian Armed Forces"], killed: "6", background: false }],
    },
    {
      text: "قتل ثلاثة مدنيين بغارة إسرائيلية على مدينة صور. وكان الجيش الإسرائيلي قد استهدف مقرا لحزب الله في مدينة النبطية",
      want: [
        { at: "Tyre", background: false },
        { at: "Nabatieh", background: true },
      ],
    },
    {
      text: "قتل ثلاثة جنود بكمين قرب مدينة غاو. وكان الجيش المالي قد قتل ستة مسلحين في مدينة ميناكا",
      want: [
        { at: "Gao", background: false },
        { by: ["Malian Armed Forces"], at: "Menaka", killed: "6", background: true },
      ],
    },
  ])("$text", expectIncidents);
});

describe("what is tried has happened before", () => {
  test.each<Row>([
    {
      text: "أصدرت محكمة عراقية حكما بالإعدام على مدان بتفجير سيارة مفخخة في مدينة الحلة عام 2014",
      want: [{ type: "Remote explosive/landmine/IED", at: "Hilla", days: "2014-01-01..2014-12-31" }],
    },
    {
      text: "اغتال مسلحون محاميا في مدينة البصرة. وفي قضية أخرى حكمت محكمة بالسجن المؤبد على متهم بقتل ثلاثة جنود في مدينة الكوت في 3 مارس 2020",
      want: [
        { at: "Basra", background: false },
        { at: "Kut", days: "2020-03-03", killed: "3", background: true },
      ],
    },
    {
      text: "انفجرت سيارة مفخخة قرب المحكمة في مدينة الحلة أمس وقتلت ثلاثة",
      want: [{ type: "Remote explosive/landmine/IED", at: "Hilla", days: "2023-05-09", killed: "3", background: false }],
    },
    {
      text: "اعتقلت الشرطة العراقية أمس في مدينة الكوت رجلا بتهمة القتل",
      want: [{ type: "Arrests", at: "Kut", days: "2023-05-09", background: false }],
    },
    { text: "اعتقلت النيابة العامة في مدينة تعز أمس ثلاثة متهمين بالقتل", want: [{ type: "Arrests", at: "Taiz", background: false }] },
    {
      text: "نقل المتهم إلى النيابة بعدما أطلق النار أمس على شرطيين في مدينة المنيا وقتلهما",
      want: [{ type: "Attack", at: "Minya", days: "2023-05-09", killed: "2" }],
    },
    {
      text: "قتل مسلحون أمس عضو محكمة استئناف في مدينة مقديشو",
      want: [{ by: ["Unidentified attackers"], at: "Mogadishu", days: "2023-05-09", background: false }],
    },
    {
      text: "أصدرت المحكمة أمس حكما بالسجن المؤبد على متهم بتفجير حافلة في مدينة السويس عام 2018",
      want: [{ type: "Remote explosive/landmine/IED", at: "Suez", days: "2018-01-01..2018-12-31" }],
    },
    {
      text: "مثل أمام المحكمة اليوم متهم بقتل شرطيين في مدينة المنيا في 3 مارس 2020",
      want: [{ at: "Minya", days: "2020-03-03", killed: "2" }],
    },
    { text: "اغتال مسلحون ضابطا في مدينة عدن. وقال مدير الأمن إن القتلى في الهجوم ثلاثة", want: [{ at: "Aden", background: false }] },
    { text: "اغتال مسلحون قاضيا أمام محكمة في مدينة عدن أمس", want: [{ at: "Aden", days: "2023-05-09", killed: "1", background: false }] },
  ])("$text", expectIncidents);
});
