import { describe, test } from "vitest";
import { expectWeapons } from "./weapons-of.ts";

describe("nouns and adjectives", () => {
  test.each([
    { text: "قصف مدفعي وصاروخي مصدره الميليشيات", want: ["مدفعي artillery", "صاروخي rocket"] },
    { text: "شن مجهولون هجوماً صاروخياً", want: ["صاروخياً rocket"] },
    { text: "استهدفت القرية بالصواريخ", want: ["الصواريخ rocket"] },
    { text: "تصدت للطائرات وأسقطتها", want: ["لطائرات aircraft"] },
    { text: "قصفٌ جويٌ عنيف", want: ["جويٌ aircraft"] },
    { text: "القصف الجوي والمدفعي على البلدة", want: ["الجوي aircraft", "المدفعي artillery"] },
    { text: "غارات إسرائيلية جوية", want: ["جوية aircraft"] },
    { text: "هجوم كيماوي على دوما", want: ["كيماوي chemical"] },
    {
      text: "منصات لإطلاق الصواريخ وبطاريات صواريخ مضادة للطيران",
      want: ["منصات لإطلاق الصواريخ rocket", "بطاريات صواريخ مضادة للطيران air_defence"],
    },
    { text: "ﻗﻨﺎﺑﻞ ﺍﻟﻤﻮﻟﻮﺗﻮﻑ", want: ["ﻗﻨﺎﺑﻞ ﺍﻟﻤﻮﻟﻮﺗﻮﻑ incendiary"] },
    { text: "قذائف “الهاون” سقطت", want: ["قذائف “الهاون” mortar"] },
    { text: "انفجرت عبوة ناسفة شديدة الانفجار", want: ["عبوة ناسفة ied"] },
    { text: "يرتدي حزاما ناسفا", want: ["حزاما ناسفا suicide_vest"] },
    { text: "شن الطيران الحربي الروسي والمروحي غارات", want: ["الطيران الحربي warplane", "المروحي helicopter"] },
    { text: "بالأسلحة الخفيفة والمتوسطة", want: ["الأسلحة الخفيفة small_arms", "المتوسطة machine_gun"] },
    { text: "قنابل مسيلة للدموع ورصاص مطاطي", want: ["قنابل مسيلة للدموع other", "رصاص مطاطي small_arms"] },
  ])("$text", expectWeapons);
});

describe("models", () => {
  test.each([
    { text: 'أربعة صواريخ "غراد" سقطت', want: ['صواريخ "غراد" rocket 4..4'] },
    { text: "سقوط صاروخي كاتيوشا قرب المطار", want: ["صاروخي كاتيوشا rocket 2..2"] },
    { text: "دبابة من نوع «ميركافا 4» بقذيفة «الياسين 105»", want: ["دبابة tank", "ميركافا 4 tank", "قذيفة «الياسين 105» rocket"] },
    { text: "مسيّرة من طراز «هرمس 450»", want: ["مسيّرة drone", "هرمس 450 drone"] },
    { text: "طائرة تجسس من طراز سكان إيغل", want: ["طائرة تجسس aircraft", "سكان إيغل drone"] },
    { text: "إسقاط طائرة MQ-9 فوق مأرب", want: ["طائرة MQ-9 drone"] },
    { text: "طائرات F-16 وطائرات «بيرقدار»", want: ["طائرات F-16 warplane", "طائرات «بيرقدار» drone"] },
    { text: "صاروخ باليستي من نوع «بدر»", want: ["صاروخ باليستي missile", "بدر missile"] },
    { text: "عبوة ناسفة من نوع «طارق»", want: ["عبوة ناسفة ied", "طارق ied"] },
    { text: "صاروخ من نوع «حيدر 9» على الموقع", want: ["صاروخ rocket", "حيدر 9 rocket"] },
    { text: "صواريخ من طراز XYZ-12 جديدة", want: ["صواريخ rocket", "XYZ-12 rocket"] },
    { text: "منظومة باتريوت ونظام إس-400", want: ["منظومة باتريوت air_defence", "نظام إس-400 air_defence"] },
    { text: "صواريخ كورنيت", want: ["صواريخ كورنيت missile"] },
  ])("$text", expectWeapons);
});

describe("a vehicle, its make and what it carries", () => {
  test.each([
    { text: "ركنوا سيارة نوع كيا ريو مفخخة قرب السوق", want: ["سيارة نوع كيا ريو مفخخة car_bomb"] },
    { text: "تفجير سيارتين من نوع هيونداي مفخختين", want: ["سيارتين من نوع هيونداي مفخختين car_bomb 2..2"] },
    { text: "سيارة من نوع كيا ومنازل مفخخة", want: ["منازل مفخخة ied"] },
    { text: "انفجر لغم بمركبتهم المدرعة", want: ["لغم landmine", "مركبتهم المدرعة armoured_vehicle"] },
    { text: 'أغارت مقاتلة "ألفا جيت" على الموقع', want: ['مقاتلة "ألفا جيت" warplane'] },
    { text: "قذائف هاون على الحي وقذيفتين أخريين قرب الساحة", want: ["قذائف هاون mortar", "قذيفتين mortar 2..2"] },
    { text: "جثة عليها آثار إطلاقات نارية", want: ["إطلاقات نارية small_arms"] },
    { text: "إبطال 3 ألغام أرضية مضادة للدبابات", want: ["ألغام أرضية landmine 3..3"] },
    { text: "أسقطوا مسيّرة وواصل مسيرته العلمية", want: ["مسيّرة drone"] },
    { text: "ضبطوا صواريخ ونعوا رفاقهم في السلاح", want: ["صواريخ rocket"] },
  ])("$text", expectWeapons);
});

describe("an owner between an aircraft and its adjective", () => {
  test.each([
    { text: "طائرات تركية مسيرة قصفت القرية", want: ["طائرات تركية مسيرة drone"] },
    { text: "استهدفت طائرات الاحتلال الحربية منزلا", want: ["طائرات الاحتلال الحربية warplane"] },
    { text: "طائرة إسرائيلية بدون طيار أغارت على سيارة", want: ["طائرة إسرائيلية بدون طيار drone"] },
  ])("$text", expectWeapons);
});
