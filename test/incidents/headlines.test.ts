import { describe, test } from "vitest";
import { expectIncidents, type Row } from "./incidents-of.ts";

describe("a headline told again below", () => {
  test.each<Row>([
    {
      text: "مقتل ثلاثة جنود بهجوم في مدينة كيدال\nانفجر لغم بسيارة في مدينة غاو. وخطف مسلحون سائقا قرب مدينة تمبكتو. وأحرق مسلحون سوقا في مدينة موبتي. واعتقلت الشرطة المالية شابين في مدينة سيغو. وقصفت طائرات مدينة ميناكا. وقتل ثلاثة جنود بهجوم شنه مسلحون في مدينة كيدال",
      want: [{ at: "Kidal", killed: "3" }, { at: "Gao" }, { at: "Timbuktu" }, { at: "Mopti" }, { at: "Segou" }, { at: "Menaka" }],
    },
    {
      text: "مقتل ثلاثة جنود بهجوم في مدينة كيدال\nانفجر لغم بسيارة في مدينة غاو. وخطف مسلحون سائقا قرب مدينة تمبكتو. وأحرق مسلحون سوقا في مدينة موبتي. واعتقلت الشرطة المالية شابين في مدينة سيغو. وقصفت طائرات مدينة ميناكا. وقتل جنديان بهجوم شنه مسلحون في مدينة باماكو",
      want: [
        { at: "Kidal", killed: "3" },
        { at: "Gao" },
        { at: "Timbuktu" },
        { at: "Mopti" },
        { at: "Segou" },
        { at: "Menaka" },
        { at: "Bamako", killed: "2" },
      ],
    },
    { text: "هجوم قرب مدينة ميناكا\nقتل ثمانية أشخاص في هجوم على قرية تيغرزا في ميناكا أمس", want: [{ days: "2023-05-09", killed: "8" }] },
    {
      text: "غارات إسرائيلية على جنوب سوريا\nشنت طائرات إسرائيلية فجر اليوم غارات على مدينة درعا",
      want: [{ type: "Air/drone strike", by: ["Israeli forces"], at: "Daraa", days: "2023-05-10" }],
    },
    {
      text: "هجوم مسلح في ولاية بورنو\nقتل 20 شخصا في هجوم على قرية قرب مدينة باما أمس",
      want: [{ at: "Bama", days: "2023-05-09", killed: "20" }],
    },
    {
      text: "قتيل بانفجار عبوة ناسفة في محافظة البصرة\nأصيب جنديان بانفجار عبوة ناسفة في مدينة الموصل أمس",
      want: [
        { at: "Basra", killed: "1" },
        { at: "Mosul", wounded: "2" },
      ],
    },
    { text: "قتلى بغارة على ولاية بورنو\nقتل أربعة أشخاص بغارة على مدينة ديفا أمس", want: [{ at: "Borno" }, { at: "Diffa", killed: "4" }] },
    {
      text: "هجوم على فندق في مقديشو\nفجر انتحاري سيارة مفخخة عند مدخل فندق في مقديشو ثم اقتحم مسلحون من حركة الشباب المبنى وقتلوا تسعة",
      want: [{ type: "Suicide bomb", by: ["Al-Shabaab"], at: "Mogadishu", killed: "9" }],
    },
    {
      text: "قتلى في غارات على الفاشر\nقتل 12 مدنيا في غارات شنها الجيش السوداني على سوق في مدينة الفاشر. وفي مدينة نيالا قتل أربعة بقصف مدفعي",
      want: [
        { type: "Air/drone strike", by: ["Sudanese Armed Forces"], at: "El Fasher", killed: "12" },
        { type: "Shelling/artillery/missile attack", at: "Nyala", killed: "4" },
      ],
    },
    {
      text: "مقتل جندي تركي شمال العراق\nقتل جندي تركي بانفجار عبوة ناسفة في منطقة متينا شمال العراق. وقصفت طائرات تركية مواقع لحزب العمال الكردستاني في جبل قنديل",
      want: [
        { type: "Remote explosive/landmine/IED", killed: "1" },
        { type: "Air/drone strike", by: ["Turkish forces"], to: ["Kurdistan Workers' Party"] },
      ],
    },
    {
      text: "انفجار في محافظة ديالى\nانفجرت عبوة ناسفة أمس في بلدة المقدادية وأصابت راعيا",
      want: [{ type: "Remote explosive/landmine/IED", at: "Muqdadiya", wounded: "1" }],
    },
    {
      text: "اشتباكات في السودان\nاندلعت اشتباكات بين الجيش السوداني والدعم السريع في مدينة الأبيض اليوم",
      want: [{ type: "Armed clash", by: ["Sudanese Armed Forces"], to: ["Rapid Support Forces"], at: "El Obeid", days: "2023-05-10" }],
    },
    {
      text: "هجوم دام في شمال نيجيريا\nقتل 20 شخصا في هجوم على قرية قرب مدينة كادونا أمس",
      want: [{ at: "Kaduna", days: "2023-05-09", killed: "20" }],
    },
    {
      text: "غارات إسرائيلية على جنوب لبنان\nشنت طائرات إسرائيلية أمس غارات على مدينة إدلب",
      want: [{ type: "Air/drone strike" }, { type: "Air/drone strike", at: "Idlib" }],
    },
  ])("$text", expectIncidents);
});

describe("an area and a place in it, by one doer on one day", () => {
  test.each<Row>([
    {
      text: "قصف الطيران الروسي بلدات في ريف إدلب أمس. واستهدفت الطائرات الروسية أمس بلدة كنصفرة بأربع غارات",
      want: [{ type: "Air/drone strike", by: ["Russian forces"], at: "Kansafrah" }],
    },
    {
      text: "قصف الجيش السوداني ولاية الجزيرة بالطائرات أمس. وقال شهود إن طائرات الجيش السوداني قصفت أمس مدينة ود مدني",
      want: [{ type: "Air/drone strike", by: ["Sudanese Armed Forces"], at: "Wad Madani" }],
    },
    {
      text: "قصف الطيران الروسي بلدات في ريف إدلب أمس. كما استهدفت الطائرات الروسية أمس بلدة كنصفرة بأربع غارات",
      want: [
        { type: "Air/drone strike", by: ["Russian forces"] },
        { type: "Air/drone strike", by: ["Russian forces"], at: "Kansafrah" },
      ],
    },
    {
      text: "قصفت قوات الدعم السريع مدينة الأبيض أمس. وقصفت قوات الدعم السريع أمس مدينة كوستي",
      want: [{ at: "El Obeid" }, { at: "Kosti" }],
    },
    {
      text: "قصفت المدفعية التركية ريف عين عيسى أمس. وقصفت المدفعية التركية أمس قرية المشيرفة في ريف عين عيسى",
      want: [{ type: "Shelling/artillery/missile attack", by: ["Turkish forces"] }],
    },
    {
      text: "قصف الطيران الإسرائيلي جنوب لبنان أمس. وقصف الطيران الإسرائيلي اليوم مدينة النبطية",
      want: [
        { type: "Air/drone strike", by: ["Israeli forces"], days: "2023-05-09" },
        { type: "Air/drone strike", by: ["Israeli forces"], at: "Nabatieh", days: "2023-05-10" },
      ],
    },
  ])("$text", expectIncidents);
});
