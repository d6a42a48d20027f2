import { describe, test } from "vitest";
import { expectIncidents, type Row } from "./incidents-of.ts";

describe("air defences that hit what flies", () => {
  test.each<Row>([
    {
      text: "استهدفت المضادات الأرضية للجيش السوداني مسيرات للدعم السريع فوق مدينة كوستي",
      want: [{ type: "Disrupted weapons use", by: ["Rapid Support Forces"], to: ["Sudanese Armed Forces"], at: "Kosti" }],
    },
    {
      text: "الدفاعات الجوية الأوكرانية دمرت 12 مسيرة روسية فوق مدينة أوديسا",
      want: [{ type: "Disrupted weapons use", by: ["Russian forces"], to: ["Ukrainian forces"], at: "Odesa" }],
    },
    {
      text: "ضربت الدفاعات الجوية الروسية ثلاث مسيرات أوكرانية فوق مدينة بيلغورود",
      want: [{ type: "Disrupted weapons use", by: ["Ukrainian forces"], to: ["Russian forces"], at: "Belgorod" }],
    },
    {
      text: "دمرت قوات الدفاع الجوي الملكي السعودي صاروخا باليستيا فوق مدينة نجران",
      want: [{ type: "Disrupted weapons use", by: [], to: ["Royal Saudi Air Defence"], at: "Najran City" }],
    },
    {
      text: "دمرت مسيرة للجيش السوداني منظومة دفاع جوي للدعم السريع قرب مدينة نيالا",
      want: [{ type: "Air/drone strike", by: ["Sudanese Armed Forces"], to: ["Rapid Support Forces"], at: "Nyala" }],
    },
    {
      text: "استهدفت مقاتلات روسية منظومة دفاع جوي أوكرانية قرب مدينة خاركيف",
      want: [{ type: "Air/drone strike", by: ["Russian forces"], to: ["Ukrainian forces"], at: "Kharkiv" }],
    },
    {
      text: "دمرت الدفاعات الجوية الأوكرانية مسيرتين روسيتين فوق مدينة ميكولايف",
      want: [{ type: "Disrupted weapons use", by: ["Russian forces"], to: ["Ukrainian forces"], at: "Mykolaiv" }],
    },
    {
      text: "دمرت الدفاعات الجوية السعودية صاروخين أطلقهما الحوثيون باتجاه مدينة جازان",
      want: [{ type: "Disrupted weapons use", by: ["Houthis"], at: "Jizan City" }],
    },
    { text: "استهدفت المضادات الأرضية مسيرة في سماء مدينة أم درمان", want: [{ type: "Disrupted weapons use", at: "Omdurman" }] },
    {
      text: "قالت وزارة الدفاع الروسية إن دفاعاتها الجوية دمرت مسيرتين فوق مقاطعة بريانسك",
      want: [{ type: "Disrupted weapons use", at: "Bryansk region" }],
    },
    {
      text: "دمرت مسيرات أوكرانية منظومة دفاع جوي روسية قرب مدينة ميليتوبول",
      want: [{ type: "Air/drone strike", by: ["Ukrainian forces"], to: ["Russian forces"], at: "Melitopol" }],
    },
  ])("$text", expectIncidents);
});

describe("what flies and is met", () => {
  test.each<Row>([
    {
      text: "تصدى الجيش السوداني لهجوم بالمسيرات على مدينة عطبرة",
      want: [{ type: "Disrupted weapons use", to: ["Sudanese Armed Forces"], at: "Atbara" }],
    },
    {
      text: "تصدى الجيش السوداني لهجوم للدعم السريع على مدينة الأبيض",
      want: [{ type: "Armed clash", by: ["Rapid Support Forces"], to: ["Sudanese Armed Forces"], at: "El Obeid" }],
    },
    {
      text: "تصدى الجيش المالي لهجوم شنه مسلحون على دراجات نارية قرب مدينة غاو",
      want: [{ type: "Armed clash", by: ["Unidentified attackers"], to: ["Malian Armed Forces"], at: "Gao" }],
    },
  ])("$text", expectIncidents);
});

describe("drones met on their way", () => {
  test.each<Row>([
    {
      text: "أسقط الجيش السوداني مسيرات حاولت استهداف قاعدة جوية في مدينة مروي",
      want: [{ type: "Disrupted weapons use", to: ["Sudanese Armed Forces"], at: "Merowe" }],
    },
    {
      text: "أسقطت الدفاعات الجوية الروسية مسيرة أوكرانية لدى محاولتها مهاجمة مصفاة في مدينة كراسنودار",
      want: [{ type: "Disrupted weapons use", by: ["Ukrainian forces"], to: ["Russian forces"], at: "Krasnodar" }],
    },
    {
      text: "أسقط الجيش السوداني مسيرة فوق مدينة مروي، واستهدفت مسيرة أخرى محطة كهرباء في مدينة دنقلا",
      want: [
        { type: "Disrupted weapons use", at: "Merowe" },
        { type: "Air/drone strike", at: "Dongola" },
      ],
    },
    { text: "تصدت المضادات الأرضية لمسيرات حاولت استهداف مطار بورتسودان", want: [{ type: "Disrupted weapons use" }] },
  ])("$text", expectIncidents);
});
