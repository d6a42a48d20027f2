import { describe, expect, test } from "vitest";
import { expectPlaces, placesOf } from "./places-of.ts";

describe("words of another meaning", () => {
  test.each([
    { text: "قضت المحكمة بعقوبة السجن المؤبد بحق متهمين", want: [] },
    { text: "نطق القاضي بعقوبة الإعدام", want: [] },
    { text: "انفجرت عبوة في بعقوبة", want: ["بعقوبة > iq.baqubah"] },
    { text: "أصابوا بطريق الخطأ سيارة في بيجي", want: ["بيجي > iq.baiji"] },
    { text: "ارتقى شهيدا على طريق القدس", want: [] },
    { text: "مظاهرة في دمشق تطالب بإسقاط النظام", want: ["دمشق > sy.damascus-city"] },
    { text: "قصفوا بلدة إسقاط بريف إدلب", want: ["بلدة إسقاط > sy.isqat", "ريف إدلب > sy.idlib-countryside"] },
    { text: "نزح سكان القريتين من منازلهم في دارفور", want: ["دارفور > sd.darfur"] },
    { text: "سيطروا على القريتين شرقي حمص", want: ["القريتين > sy.al-qaryatayn", "حمص > sy.homs"] },
    { text: "تعامل معه كأي شخص في مالي", want: ["مالي > ml"] },
    { text: "الطرق المؤدية إلى كاي ونيورو في مالي", want: ["كاي > ml.kay", "نيورو > ml.nioro-city", "مالي > ml"] },
    { text: "انفجرت عبوة على طريق القدس - رام الله", want: ["طريق القدس - رام الله > ps.jerusalem-city--ps.ramallah:road"] },
  ])("$text", expectPlaces);
});

describe("an indefinite noun after a type word's alef", () => {
  test.each([
    { text: "حكم عليه بعشر سنوات سجنا نافذا", want: [] },
    { text: "هاجموا سجن نافذة في العراق", want: ["سجن نافذة > prison", "العراق > iq"] },
  ])("$text", expectPlaces);
});

describe("adjectives that look like countries", () => {
  test.each([
    { text: "قتل 9 جنود و11 عسكريا نيجيريا", want: [] },
    { text: "خطفوا مواطنا سوريا قرب بغداد", want: ["بغداد > iq.baghdad-city"] },
    { text: "نزحت عائلات من شمالي سوريا", want: ["شمالي سوريا > sy:part-north"] },
    { text: "تدخل روسيا وسوريا الحرب", want: ["روسيا > ru", "سوريا > sy"] },
  ])("$text", expectPlaces);
});

describe("an office by its division", () => {
  test.each([
    { text: "قال قائمقام قضاء خبات إن القصف توقف", want: [] },
    { text: "قالت شرطة ولاية كادونا إن القصف توقف", want: [] },
    // The gazetteer has the name with its type word.
    { text: "قال حاكم مقاطعة بيلغورود إن مسيرة هاجمت سيارة في مقاطعة كورسك", want: ["مقاطعة كورسك > ru.kursk-region"] },
    { text: "ظهر رئيس مجلس إقليم سيغو في تسجيل في مالي", want: ["مالي > ml"] },
    { text: "زار عضو مجلس محافظة نينوى بلدة سنجار", want: ["بلدة سنجار > iq.sinjar"] },
    { text: "أفاد رئيس الإدارة العسكرية في خيرسون بمقتل رجل في مدينة أوريخيف", want: ["مدينة أوريخيف > ua.orikhiv"] },
    { text: "قالت إدارة المطار إن القصف توقف في خيرسون", want: ["خيرسون > ua.kherson-city"] },
    { text: "وصلوا إلى محافظة مأرب", want: ["محافظة مأرب > ye.marib"] },
    { text: "قصفوا منزل مختار بلدة نصيب في درعا", want: ["بلدة نصيب > sy.nasib", "درعا > sy.daraa-city"] },
  ])("$text", expectPlaces);
});

describe("a state that stands as accused", () => {
  test.each([
    { text: "اتهمت بغداد في بيان إيران بقصف أربيل", want: ["أربيل > iq.erbil-city"] },
    { text: "اتهم السكان مسلحين في سوريا بقصف القرية", want: ["سوريا > sy"] },
  ])("$text", expectPlaces);
});

describe("names of papers and initials", () => {
  test.each([
    { text: "تركيا الآن / متابعات\nقتل ثلاثة", want: [] },
    { text: 'قال شهود لـ"عدن الغد" إن مسلحين قتلوا جنديا في الشحر', want: ["الشحر > ye.ash-shihr"] },
    { text: "قال مصدر خاص ل«صنعاء اليوم» إن جنديا قتل في مأرب", want: ["مأرب > ye.marib-city"] },
    { text: 'قتل جندي في "عدن" اليوم', want: ["عدن > ye.aden-city"] },
    { text: "انفجار في بغداد\nاب/سام/جك", want: ["بغداد > iq.baghdad-city"] },
    { text: "هجوم في اليمن\nإب/خاص: قتل جندي في انفجار لغم أرضي", want: ["اليمن > ye", "إب > ye.ibb-city"] },
  ])("$text", expectPlaces);
});

describe("provinces around two towns", () => {
  test.each([
    { text: "قصفوا ريفي حماة وإدلب", want: ["حماة > sy.hama", "إدلب > sy.idlib"] },
    { text: "اشتباك في باديتي حمص والرقة", want: ["حمص > sy.homs", "الرقة > sy.raqqa"] },
    { text: "قصفوا مدينتي حمص والرقة", want: ["حمص > sy.homs-city", "الرقة > sy.raqqa-city"] },
  ])("$text", expectPlaces);
});

describe("namesakes in other countries", () => {
  test.each([
    // The city and its own district of one name are no evidence for each other.
    { text: "انفجرت عبوة بالدار البيضاء شرقي الجزائر العاصمة وأخرى في وهران", want: "dz.dar-el-beida" },
    { text: "اعتقال خلية في الدار البيضاء بعد تفتيش في الرباط وفاس المغربية", want: "ma.casablanca-city" },
  ])("$text", ({ text, want }) => {
    expect(placesOf(text).find(({ text: name }) => name === "الدار البيضاء")?.entity).toBe(want);
  });
});

describe("force majeure, the clock of Mecca and capitals that speak", () => {
  test.each([
    { text: "أعلنت المؤسسة حالة القوة القاهرة في حقل الشرارة", want: ["حقل الشرارة > ly.sharara-field"] },
    { text: "انفجار في القاهرة", want: ["القاهرة > eg.cairo-city"] },
    { text: "الساعة العاشرة بتوقيت مكة المكرمة انفجرت سيارة في مقديشو", want: ["مقديشو > so.mogadishu"] },
    { text: "زار الوفد مكة المكرمة", want: ["مكة المكرمة > sa.mecca"] },
    { text: "وهو ما نفته كابل", want: [] },
    { text: "لكن كابل نفت الاتهامات", want: [] },
    { text: "قتل جندي في كابل", want: ["كابل > af.kabul-city"] },
    { text: "قصفوا حيا سكنيا في بغداد", want: ["بغداد > iq.baghdad-city"] },
  ])("$text", expectPlaces);
});
