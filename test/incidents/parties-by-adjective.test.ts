import { describe, test } from "vitest";
import { expectIncidents, type Row } from "./incidents-of.ts";

describe("who undergoes, by its adjective", () => {
  test.each<Row>([
    {
      text: "تعرضت قافلة تركية لهجوم بعبوة ناسفة قرب مدينة سراقب",
      want: [{ type: "Remote explosive/landmine/IED", by: [], to: ["Turkish forces"], at: "Saraqib" }],
    },
    { text: "تعرضت دورية أمريكية لإطلاق نار قرب مدينة القامشلي", want: [{ by: [], to: ["US forces"], at: "Qamishli" }] },
    {
      text: "تعرضت بلدة كفركلا لقصف إسرائيلي",
      want: [{ type: "Shelling/artillery/missile attack", by: ["Israeli forces"], to: [], at: "Kfar Kila" }],
    },
    {
      text: "تعرضت دورية للجيش السوري لقصف إسرائيلي قرب بلدة حضر",
      want: [{ type: "Shelling/artillery/missile attack", by: ["Israeli forces"], to: ["Syrian government forces"] }],
    },
    { text: "تعرض رتل روسي لكمين قرب مدينة تدمر", want: [{ type: "Armed clash", by: [], to: ["Russian forces"], at: "Palmyra" }] },
    { text: "تعرضت مروحية تركية لإطلاق نار قرب مدينة عفرين", want: [{ by: [], to: ["Turkish forces"], at: "Afrin" }] },
    {
      text: "تعرضت دورية روسية لانفجار عبوة ناسفة قرب مدينة درعا",
      want: [{ type: "Remote explosive/landmine/IED", by: [], to: ["Russian forces"] }],
    },
    {
      text: "أصيبت دورية تركية بانفجار عبوة ناسفة قرب مدينة رأس العين",
      want: [{ type: "Remote explosive/landmine/IED", by: [], to: ["Turkish forces"] }],
    },
  ])("$text", expectIncidents);
});

describe("what is shot at, by its adjective", () => {
  test.each<Row>([
    {
      text: "أطلق حزب الله صاروخا موجها على دبابة إسرائيلية قرب بلدة مارون الراس",
      want: [{ type: "Shelling/artillery/missile attack", by: ["Hezbollah"], to: ["Israeli forces"] }],
    },
    {
      text: "أطلق مسلحو حركة الشباب قذيفة على مدرعة كينية قرب مدينة مانديرا",
      want: [{ type: "Shelling/artillery/missile attack", by: ["Al-Shabaab"], to: ["Kenya Defence Forces"], at: "Mandera" }],
    },
    {
      text: "أطلقت دبابة إسرائيلية قذيفة على بلدة عيتا الشعب",
      want: [{ type: "Shelling/artillery/missile attack", by: ["Israeli forces"], to: [], at: "Aita al-Shaab" }],
    },
    {
      text: "أطلقت مروحية تركية صاروخين على سيارة قرب مدينة المالكية",
      want: [{ type: "Air/drone strike", by: ["Turkish forces"], to: [] }],
    },
    { text: "إطلاق صاروخ على طائرة أمريكية قرب مدينة القامشلي", want: [{ by: [], to: ["US forces"], at: "Qamishli" }] },
    {
      text: "إطلاق صاروخ من طائرة أمريكية على سيارة قرب مدينة القامشلي",
      want: [{ type: "Air/drone strike", by: ["US forces"], to: [], at: "Qamishli" }],
    },
    {
      text: "أطلق مسلحو حزب العمال الكردستاني صاروخا على مروحية تركية قرب مدينة جقورجة",
      want: [{ by: ["Kurdistan Workers' Party"], to: ["Turkish forces"] }],
    },
  ])("$text", expectIncidents);
});

describe("an attack by things of a party", () => {
  test.each<Row>([
    {
      text: "هجوم لمسيرات الدعم السريع على مدينة مروي",
      want: [{ type: "Air/drone strike", by: ["Rapid Support Forces"], to: [], at: "Merowe" }],
    },
    { text: "هجوم على زوارق للحوثيين في ميناء الحديدة", want: [{ by: [], to: ["Houthis"], at: "Hodeidah port" }] },
    { text: "تدمير زورق للحوثيين في البحر الأحمر", want: [{ by: [], to: ["Houthis"], at: "Red Sea" }] },
    { text: "هجوم لمدرعات الدعم السريع على مدينة الفاشر", want: [{ by: ["Rapid Support Forces"], to: [], at: "El Fasher" }] },
    { text: "هجوم لدبابات الجيش السوري على بلدة البارة", want: [{ by: ["Syrian government forces"], to: [] }] },
    { text: "هجوم لزوارق الحوثيين على سفينة في البحر الأحمر", want: [{ by: ["Houthis"], to: [] }] },
  ])("$text", expectIncidents);
});

describe("adjectives give way to named bodies", () => {
  test.each<Row>([
    {
      text: "غارات تستهدف مواقع إيرانية في مدينة دير الزور\nاستهدفت طائرات مجهولة أمس مقرا للحرس الثوري الإيراني في مدينة دير الزور",
      want: [{ type: "Air/drone strike", to: ["IRGC"], at: "Deir ez-Zor", days: "2023-05-09" }],
    },
    {
      text: "غارات تستهدف مواقع إيرانية في مدينة القصير\nقصفت طائرات إسرائيلية أمس مستودعا لحزب الله في مدينة القصير",
      want: [{ type: "Air/drone strike", by: ["Israeli forces"], to: ["Hezbollah", "Iranian Armed Forces"], days: "2023-05-09" }],
    },
    {
      text: "طائرات مسيرة تقصف مقرات إيرانية في دير الزور\nاستهدفت طائرات مسيرة مجهولة مقرا للحرس الثوري الإيراني في حي الفيلات بمدينة دير الزور. وسمع دوي ثلاثة انفجارات. وقتل في القصف مستشار إيراني واثنان من مرافقيه، وفق مصادر محلية.",
      want: [{ type: "Air/drone strike", to: ["IRGC"], killed: "3" }],
    },
  ])("$text", expectIncidents);
});
