import { describe, test } from "vitest";
import { expectPlaces } from "./places-of.ts";

describe("roads", () => {
  test.each([
    { text: "لغم على طريق الخوخة – التحيتا في اليمن", want: ["طريق الخوخة – التحيتا > ye.al-khawkhah--ye.at-tuhayta:road", "اليمن > ye"] },
    { text: "على طريق كذاذة - مقديشو في الصومال", want: ["طريق كذاذة - مقديشو > road", "الصومال > so"] },
    { text: "قرب كوبري المطار في طرابلس الليبية", want: ["كوبري المطار > bridge", "طرابلس > ly.tripoli-city"] },
    { text: "قطعوا الطريق بين حمص ودمشق", want: ["حمص > sy.homs-city", "دمشق > sy.damascus-city"] },
  ])("$text", expectPlaces);
});

describe("lists under a plural type word", () => {
  test.each([
    { text: "اشتباك في حقلي العمر وكونيكو", want: ["العمر > sy.al-omar-oil-field", "كونيكو > sy.conoco-gas-plant"] },
    { text: "قصف مخيمي جنين وطولكرم", want: ["جنين > ps.jenin-camp", "طولكرم > ps.tulkarm-camp"] },
    { text: "دخلوا بلدتي خوقم وزرطق في الصومال", want: ["خوقم > town", "زرطق > town", "الصومال > so"] },
    { text: "قصف أحياء سكنية وأوقع قتلى", want: [] },
  ])("$text", expectPlaces);
});

describe("a name told by its type word, again without it", () => {
  test.each([
    {
      text: "انفجار في حي المهرجلة في حلب. وقال سكان المهرجلة إن النيران امتدت في المهرجلة.",
      want: ["حي المهرجلة > neighbourhood", "حلب > sy.aleppo-city", "المهرجلة > neighbourhood", "المهرجلة > neighbourhood"],
    },
    { text: "انفجار في حي الصناعة في حلب. وتراجعت الصناعة.", want: ["حي الصناعة > neighbourhood", "حلب > sy.aleppo-city"] },
    {
      text: "البلدة القديمة من مدينة نابلس. واقتحموا منزلا بالبلدة القديمة.",
      want: ["البلدة القديمة من مدينة نابلس > ps.nablus-city:old-town", "البلدة القديمة > ps.nablus-city:old-town"],
    },
  ])("$text", expectPlaces);
});

describe("facilities", () => {
  test.each([
    { text: "قال مصدر في المشفى الوطني إن الرقة بلا ماء", want: ["المشفى الوطني > facility", "الرقة > sy.raqqa-city"] },
    { text: "هجوم على السفارة الفرنسية في بغداد", want: ["السفارة الفرنسية > facility", "بغداد > iq.baghdad-city"] },
    { text: "قالت السفارة الفرنسية في بيان إن الوضع صعب", want: [] },
    { text: "قصف سوق معسكر زمزم في دارفور", want: ["سوق معسكر زمزم > sd.zamzam-camp:market", "دارفور > sd.darfur"] },
    { text: "مدرسة عمرو بن العاص في غزة", want: ["مدرسة عمرو بن العاص > facility", "غزة > ps.gaza-city"] },
    { text: "جامع أم الطبول في بغداد", want: ["جامع أم الطبول > facility", "بغداد > iq.baghdad-city"] },
    { text: "مدرسة تؤوي نازحين ومسجد قصفته الطائرات ومبنى مؤلف من طابقين وقاعدة بيانات وسجن مفتوح ومقبرة للغزاة", want: [] },
  ])("$text", expectPlaces);
});

describe("states that act, and other words that look like places", () => {
  test.each([
    { text: "فصائل مدعومة من تركيا في إدلب", want: ["إدلب > sy.idlib-city"] },
    { text: "طائرة تابعة للإمارات فوق ليبيا", want: ["ليبيا > ly"] },
    { text: "قاعدة تستخدمها روسيا في ليبيا", want: ["ليبيا > ly"] },
    { text: "في منطقة شرورة السعودية", want: ["شرورة > sa.sharurah"] },
    { text: "إلى الجنوب من بيروت في لبنان", want: ["بيروت > lb.beirut-city", "لبنان > lb"] },
  ])("$text", expectPlaces);
});

describe("which of several places", () => {
  test.each([
    { text: "إسقاط مسيرة في محافظة الجوف اليمنية", want: ["محافظة الجوف > ye.al-jawf"] },
    { text: "قرية القفلة بمديرية قعطبة في اليمن", want: ["قرية القفلة > village", "مديرية قعطبة > ye.qatabah-district", "اليمن > ye"] },
    { text: "45 كم شرق الحسكة", want: ["الحسكة > sy.al-hasakah-city"] },
    { text: "في الريف الجنوبي لدرعا", want: ["الريف الجنوبي لدرعا > sy.daraa-city:countryside-south"] },
    { text: "تونس 17 جويلية 2014 (وكالة)", want: ["تونس > tn.tunis-city"] },
    { text: "نفى مصدر أردني في عمّان ذلك", want: ["عمّان > jo.amman-city"] },
    { text: "قرب تل الهشيمة في درعا", want: ["درعا > sy.daraa-city"] },
    {
      text: "عند قرية الكسرات جنوب نهر الفرات في سوريا",
      want: ["قرية الكسرات > sy.al-kasrat", "نهر الفرات > sy.euphrates-river", "سوريا > sy"],
    },
  ])("$text", expectPlaces);
});

describe("what is no place", () => {
  test.each([
    // Offices by what they are over.
    { text: "قال مدير أمن عدن العميد شلال شايع في لحج", want: ["لحج > ye.lahj"] },
    { text: "انفجار بسيارة محافظ تعز في صنعاء", want: ["صنعاء > ye.sanaa-city"] },
    // Adjectives that are countries, too.
    { text: "مبادرة سورية أطلقتها شبكة", want: [] },
    { text: "قتل ثلاثة في سورية", want: ["سورية > sy"] },
    // Parties, and nouns that are pointed at.
    { text: "اجتمعت الدول الراعية للمحادثات (روسيا وتركيا وإيران) في دمشق", want: ["دمشق > sy.damascus-city"] },
    { text: "العمليات في هذين البحرين مستمرة", want: [] },
    // Outlets called after towns.
    { text: "وفق قناة موقع بنت جبيل في لبنان", want: ["لبنان > lb"] },
    // An office, where no district is called so.
    { text: "وصدر عن قيادة الجيش اللبناني مديرية التوجيه بيان", want: [] },
  ])("$text", expectPlaces);
});

describe("what a name is told to lie in, or to be of", () => {
  test.each([
    { text: "مجزرة في الغوطة الشرقية لدمشق", want: ["الغوطة الشرقية لدمشق > sy.eastern-ghouta"] },
    { text: "هجوم على قرية كومبري بوسط مالي", want: ["قرية كومبري > village", "مالي > ml"] },
    { text: "الموقع: إدلب : عابدين", want: ["إدلب > sy.idlib-city", "عابدين > sy.abdin.idlib"] },
    { text: "استهدفوا سفنا في البحرين الأحمر والعربي", want: ["الأحمر > ye.red-sea", "العربي > ye.arabian-sea"] },
    { text: "جبهة منطقة خفض التصعيد في سوريا", want: ["منطقة خفض التصعيد > sy.de-escalation-zone.idlib", "سوريا > sy"] },
  ])("$text", expectPlaces);
});

describe("names after 'areas'", () => {
  test.each([
    { text: "قتال بمنطقة هنشير زرطق في تونس", want: ["هنشير زرطق > region", "تونس > tn"] },
    { text: "قتال في مناطق التماس قرب طرابلس الليبية", want: ["طرابلس > ly.tripoli-city"] },
  ])("$text", expectPlaces);
});

describe("names of places in several countries", () => {
  test.each([
    { text: "سقط صاروخ قرب المطلة شمال إسرائيل", want: ["المطلة > il.metula", "شمال إسرائيل > il:part-north"] },
    { text: "شوهدت التلة المطلة على شمال إسرائيل", want: ["شمال إسرائيل > il:part-north"] },
    { text: "انفجرت عبوة ناسفة في ناحية تازة", want: ["ناحية تازة > iq.taza-khurmatu"] },
    { text: "قصفت المدفعية بلدة عديسة", want: ["بلدة عديسة > lb.odaisseh"] },
  ])("$text", expectPlaces);
});

describe("names of two words of another language", () => {
  test.each([
    {
      text: "هاجموا معسكرا في بلدة مير علي، شمال غربي باكستان",
      want: ["بلدة مير علي > pk.mir-ali", "شمال غربي باكستان > pk:part-northwest"],
    },
    { text: "خطفوا عمالا في منطقة لاكي مروت في باكستان", want: ["لاكي مروت > pk.lakki-marwat", "باكستان > pk"] },
    { text: "وقع الهجوم في قرية غول بازار بمنطقة كرم في باكستان", want: ["قرية غول بازار > village", "كرم > pk.kurram", "باكستان > pk"] },
    {
      text: "اغتالوه في حي بولو حوبي بمديرية وذجر في مقديشو",
      want: ["حي بولو حوبي > so.bulo-hubey", "مديرية وذجر > so.wadajir", "مقديشو > so.mogadishu"],
    },
    { text: "وقع انفجار في بلدة مندري أدى إلى مقتل جنود في نيجيريا", want: ["بلدة مندري > town", "نيجيريا > ng"] },
    { text: "هاجموا قرية كيرسي ليلا في مالي", want: ["قرية كيرسي > village", "مالي > ml"] },
    { text: "نزحوا من قرية تين تيلي في مالي", want: ["قرية تين تيلي > village", "مالي > ml"] },
    { text: "قتل ثلاثة في قرية نياما كورو وسط مالي", want: ["قرية نياما كورو > village", "مالي > ml"] },
    { text: "قتلوا رجلا في مدينة كانو ونهبوا متاجر في نيجيريا", want: ["مدينة كانو > ng.kano-city", "نيجيريا > ng"] },
    { text: "قتل ثلاثة في قرية خالد خيل بولاية لوغر الأفغانية", want: ["قرية خالد خيل > village", "ولاية لوغر > af.logar"] },
    {
      text: "قتل راعيان في قرية بولو حسن بإقليم هيران في الصومال",
      want: ["قرية بولو حسن > village", "إقليم هيران > so.hiraan", "الصومال > so"],
    },
  ])("$text", expectPlaces);
});

describe("quarters by a Slavic adjective, or after a village of old", () => {
  test.each([
    { text: "انفجر لغم في دونيتسك في حي كيروفسكي", want: ["دونيتسك > ua.donetsk-city", "حي كيروفسكي > neighbourhood"] },
    { text: "أصيب رجل في خاركوف بحي سالتوفسكي", want: ["خاركوف > ua.kharkiv-city", "حي سالتوفسكي > neighbourhood"] },
    { text: "قصفوا في خاركوف حي سكني", want: ["خاركوف > ua.kharkiv-city"] },
    { text: "أصيب عامل في حي القرية بمدينة سبها", want: ["حي القرية > neighbourhood", "مدينة سبها > ly.sabha-city"] },
    {
      text: "فجروا سيارة أمام مسجد النور بحي الديس في المكلا",
      want: ["مسجد النور > facility", "حي الديس > ye.ad-dis-mukalla", "المكلا > ye.mukalla"],
    },
    { text: "عاد أهالي أحياء القرية في مالي إلى بيوتهم", want: ["مالي > ml"] },
  ])("$text", expectPlaces);
});
