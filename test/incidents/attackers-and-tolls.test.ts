import { describe, test } from "vitest";
import { expectIncidents, type Row } from "./incidents-of.ts";

describe("attackers told again", () => {
  test.each<Row>([
    {
      text: "هاجم مسلحون مركزا للشرطة في مدينة بانو. وقتل المهاجمون ثلاثة شرطيين",
      want: [{ by: ["Unidentified attackers"], at: "Bannu", killed: "3" }],
    },
    {
      text: "أطلق مسلحون النار على حافلة قرب مدينة تربت وقتلوا اثنين. وأصاب المهاجمون أربعة ركاب",
      want: [{ at: "Turbat", killed: "2", wounded: "4" }],
    },
    {
      text: "هاجم مسلحون مركزا للشرطة في مدينة بانو. وقتل مسلحون ثلاثة شرطيين في مدينة تانك",
      want: [
        { at: "Bannu", killed: null },
        { at: "Tank", killed: "3" },
      ],
    },
    {
      text: "هاجم مسلحون مركزا للشرطة في مدينة بانو. واعتقلت الشرطة الباكستانية أحد المهاجمين",
      want: [
        { type: "Armed clash", at: "Bannu" },
        { type: "Arrests", by: ["Pakistani Police"] },
      ],
    },
    {
      text: "هاجم مسلحون مركزا للشرطة في مدينة بانو. وانتشر الجيش في محيط المدينة. وفجر المهاجمون سيارة مفخخة أمام المركز",
      want: [{ by: ["Unidentified attackers"], at: "Bannu" }],
    },
    {
      text: "هاجم مسلحون قرية قرب مدينة جوس. وأطلق المهاجمون النار على السكان وقتلوا تسعة",
      want: [{ type: "Attack", at: "Jos", killed: "9" }],
    },
    {
      text: "هاجم مسلحون قرية قرب مدينة جوس. وأطلق مسلحون النار على حافلة في مدينة لافيا وقتلوا تسعة",
      want: [
        { type: "Attack", at: "Jos", killed: null },
        { type: "Attack", at: "Lafia", killed: "9" },
      ],
    },
    {
      text: "اقتحم مسلحون فندقا في مدينة كيسمايو أمس. وتقول الشرطة إن المهاجمين أطلقوا النار على النزلاء وقتلوا خمسة",
      want: [{ at: "Kismayo", days: "2023-05-09", killed: "5" }],
    },
    {
      text: "صدت قوات درع الوطن هجوما للحوثيين في جبهة كرش بلحج. وتكبد المهاجمون عشرة قتلى، فيما قتل جنديان من قوات درع الوطن وجرح أربعة.",
      want: [{ type: "Armed clash", by: ["Houthis"], to: ["Nation Shield Forces"], killed: "12", wounded: "4" }],
    },
    {
      text: "زعيم عشيرة يقتل في مقديشو\nقتل زعيم عشائري برصاص مسلحين أمام منزله في حي هدن بالعاصمة مقديشو ليل الأحد. ولاذ المهاجمان بالفرار قبل وصول الشرطة. وتتهم الشرطة حركة الشباب بتنفيذ الاغتيالات في العاصمة.",
      want: [{ type: "Attack", by: ["Unidentified attackers"], days: "2023-05-07", killed: "1" }],
    },
  ])("$text", expectIncidents);
});

describe("tolls told again", () => {
  test.each<Row>([
    {
      text: "قصفت طائرات سوقا في مدينة نيالا أمس. وبحسب حصيلة أولية قتل 12 شخصا",
      want: [{ type: "Air/drone strike", at: "Nyala", days: "2023-05-09", killed: "12" }],
    },
    {
      text: "هاجم مسلحون قرية قرب مدينة جوس أمس. وأسفر الهجوم الذي وقع ليلا عن مقتل تسعة",
      want: [{ at: "Jos", days: "2023-05-09", killed: "9" }],
    },
    {
      text: "قصفت طائرات سوقا في مدينة نيالا أمس. وقتل 12 شخصا بقصف على مدينة كتم",
      want: [
        { at: "Nyala", killed: null },
        { at: "Kutum", killed: "12" },
      ],
    },
    {
      text: "انفجرت سيارة مفخخة في مدينة القائم أمس. وقالت الصحة العراقية إن حصيلة التفجير بلغت 14 قتيلا",
      want: [{ type: "Remote explosive/landmine/IED", at: "Al-Qaim", days: "2023-05-09", killed: "14" }],
    },
    {
      text: "قتل ثمانية أشخاص بقصف على مدينة كادوقلي. وأفادت حصيلة أولية بمقتل خمسة في القصف",
      want: [{ type: "Shelling/artillery/missile attack", at: "Kadugli", killed: "5..8" }],
    },
    {
      text: "أصيب عشرة بانفجار سيارة مفخخة في مدينة بيدوا، وأسفر الهجوم الذي وقع قرب المطار عن مقتل أربعة جنود",
      want: [{ type: "Remote explosive/landmine/IED", killed: "4", wounded: "10" }],
    },
  ])("$text", expectIncidents);
});

describe("a blast told again after other events", () => {
  test.each<Row>([
    {
      text: "انفجرت عبوة ناسفة بحافلة في مدينة كابول. واغتال مسلحون قاضيا في مدينة غزني. وأدى الانفجار إلى إصابة خمسة أشخاص",
      want: [{ type: "Remote explosive/landmine/IED", at: "Kabul", wounded: "5" }, { at: "Ghazni" }],
    },
    {
      text: "انفجرت عبوة ناسفة بحافلة في مدينة كابول. واغتال مسلحون قاضيا في مدينة غزني. وأدى الهجوم إلى إصابة مرافقه",
      want: [
        { type: "Remote explosive/landmine/IED", at: "Kabul", wounded: null },
        { at: "Ghazni", wounded: "1" },
      ],
    },
    {
      text: "استهدفت سيارة مفخخة معسكرا للجيش المالي في مدينة كيدال. وهاجم مسلحون حاجزا للجيش المالي في مدينة غاو. وأسفر التفجير عن مقتل سبعة جنود",
      want: [
        { type: "Remote explosive/landmine/IED", at: "Kidal", killed: "7" },
        { at: "Gao", killed: null },
      ],
    },
  ])("$text", expectIncidents);
});
