import { describe, test } from "vitest";
import { expectIncidents, type Row } from "./incidents-of.ts";

describe("talks, and cease-fires that failed", () => {
  test.each<Row>([
    { text: "فشل الجانبان في التوصل إلى هدنة في مدينة الفاشر أمس", want: [] },
    { text: "تعثرت المفاوضات بشأن اتفاق هدنة في مدينة الحديدة أمس", want: [] },
    { text: "توصل الجانبان إلى هدنة في مدينة الفاشر أمس بعد مفاوضات", want: [{ type: "Agreement", at: "El Fasher", days: "2023-05-09" }] },
    { text: "إعلان وقف شامل لإطلاق النار في مدينة السويداء", want: [{ type: "Agreement", at: "As-Suwayda" }] },
    {
      text: "أعلنت الحكومة اليمنية وجماعة الحوثي أمس وقفا مؤقتا لإطلاق النار في مدينة الحديدة",
      want: [{ type: "Agreement", at: "Hodeidah", days: "2023-05-09" }],
    },
    { text: "فشل الوسطاء في التوصل إلى اتفاق بين القبيلتين في مدينة كتم", want: [] },
    { text: "ناقش الطرفان بنود اتفاق تسوية محتمل في مدينة درعا", want: [] },
    { text: "أعلن الجيش السوداني وقفا مؤقتا لإطلاق النار في مدينة الفاشر", want: [{ type: "Agreement", by: [], to: [], at: "El Fasher" }] },
    { text: "أعلنت كتائب القسام وقفا لإطلاق النار من جانب واحد أمس", want: [{ type: "Agreement", days: "2023-05-09" }] },
  ])("$text", expectIncidents);
});

describe("escalations told in the plural", () => {
  test.each<Row>([
    { text: "كثفت الطائرات الإسرائيلية غاراتها على بلدات جنوب لبنان", want: [] },
    { text: "تتكرر الهجمات على القرى في ولاية بلاتو", want: [] },
    { text: "تصاعدت وتيرة الاغتيالات في محافظة درعا", want: [] },
    {
      text: "كثف الجيش الإسرائيلي قصفه على مدينة رفح اليوم",
      want: [{ type: "Shelling/artillery/missile attack", by: ["Israeli forces"], at: "Rafah", days: "2023-05-10" }],
    },
    {
      text: "شنت الطائرات الإسرائيلية غارات على مدينة صور وسط تصعيد في جنوب لبنان",
      want: [{ type: "Air/drone strike", by: ["Israeli forces"], at: "Tyre" }],
    },
    { text: "شهدت ولاية بورنو موجة هجمات شنها مسلحو بوكو حرام", want: [] },
    { text: "كثف الحوثيون هجماتهم على مدينة مأرب", want: [] },
    { text: "شن الحوثيون هجمات على مدينة مأرب أمس", want: [{ by: ["Houthis"], at: "Marib City", days: "2023-05-09" }] },
  ])("$text", expectIncidents);
});

describe("deeds that others are sought for", () => {
  test.each<Row>([
    {
      text: "اعتقلت الشرطة الباكستانية ثلاثة أشخاص على صلة بتفجير مسجد في مدينة بيشاور",
      want: [{ type: "Arrests", by: ["Pakistani Police"] }],
    },
    {
      text: "أوقفت الشرطة التونسية شابا للاشتباه بتورطه في هجوم على دورية في مدينة سوسة",
      want: [{ type: "Arrests", by: ["Tunisian Police"] }],
    },
    { text: "أوقفت السلطات العراقية أمس المشتبه بهم في اغتيال ناشط في مدينة البصرة", want: [{ type: "Arrests", days: "2023-05-09" }] },
    {
      text: "فجر مسلحون مسجدا في مدينة بيشاور أمس، واعتقلت الشرطة الباكستانية شابا على صلة بالتفجير",
      want: [{ at: "Peshawar", days: "2023-05-09" }, { type: "Arrests" }],
    },
    {
      text: "اعتقلت الشرطة الباكستانية شابا بعد أن هاجم مسجدا في مدينة بيشاور",
      want: [{ type: "Arrests" }, { type: "Attack", at: "Peshawar" }],
    },
  ])("$text", expectIncidents);
});

describe("attacks on computers, smuggling", () => {
  test.each<Row>([
    { text: "شن قراصنة هجوما إلكترونيا على مطار بيروت أمس", want: [] },
    { text: "كشفت السلطات الليبية عملية تهريب وقود قرب مدينة زوارة أمس", want: [] },
    { text: "ألحق الهجوم الإلكتروني على مصرف في مدينة كييف أمس أضرارا بالغة", want: [] },
    {
      text: "شن مسلحون هجوما على مطار بيروت أمس",
      want: [{ by: ["Unidentified attackers"], at: "Rafic Hariri airport", days: "2023-05-09" }],
    },
    {
      text: "اشتبك حرس الحدود الأردني مع مهربين خلال عملية تهريب قرب مدينة المفرق وقتل ثلاثة منهم",
      want: [{ type: "Armed clash", to: ["Smugglers"], at: "Mafraq", killed: "3" }],
    },
  ])("$text", expectIncidents);
});

describe("blasts that somebody controls, and mishaps", () => {
  test.each<Row>([
    { text: "سمع دوي انفجار في مدينة مصراتة ناجم عن تفجير ذخائر من مخلفات الحرب", want: [] },
    { text: "نفذ الجيش اللبناني تفجيرات مسيطر عليها قرب مدينة صور أمس", want: [] },
    {
      text: "انفجرت ذخائر من مخلفات الحرب في مدينة مصراتة وأصابت طفلين",
      want: [{ type: "Remote explosive/landmine/IED", at: "Misrata", wounded: "2" }],
    },
    { text: "انفجرت أسطوانة غاز في منزل بمدينة الموصل وقتلت ثلاثة أشخاص", want: [] },
    { text: "قتل ثلاثة أشخاص بانفجار خزان وقود في مدينة عكار", want: [] },
    {
      text: "انفجرت عبوة ناسفة زرعت قرب أسطوانة غاز في مدينة الموصل وقتلت ثلاثة أشخاص",
      want: [{ type: "Remote explosive/landmine/IED", at: "Mosul", killed: "3" }],
    },
    { text: "هز انفجار مدينة مصراتة ناجم عن تفجير ذخائر قديمة", want: [] },
    { text: "قال الجيش الأردني إن الانفجار في مدينة الزرقاء سببه إتلاف ذخائر قديمة", want: [] },
    { text: "انفجر مستودع ذخائر في مدينة سرمدا بقصف مسيرة مجهولة", want: [{ type: "Air/drone strike", at: "Sarmada" }] },
    { text: "هز انفجار مدينة طرابلس نتيجة تسرب غاز في مطعم وأصاب أربعة", want: [] },
  ])("$text", expectIncidents);
});

describe("deeds of days to come", () => {
  test.each<Row>([
    { text: "تبدأ يوم السبت المقبل حملة اعتقالات في مدينة درنة", want: [] },
    { text: "تخرج غدا الخميس مظاهرات في مدينة السويداء", want: [] },
    { text: "اتفق الجانبان على هدنة تبدأ غدا الخميس في مدينة الحديدة", want: [{ type: "Agreement", at: "Hodeidah" }] },
    { text: "تظاهر المئات في مدينة السويداء قبل جلسة مقررة غدا الخميس", want: [{ type: "Peaceful protest", at: "As-Suwayda" }] },
    { text: "تنطلق غدا الخميس حملة أمنية في مدينة درنة", want: [] },
    { text: "تشهد مدينة الخرطوم مظاهرات في 20 مايو المقبل", want: [] },
    { text: "من المقرر إعدام المدانين بتفجير مدينة الخبر في 20 مايو المقبل", want: [] },
  ])("$text", expectIncidents);
});

describe("inquiries into a deed", () => {
  test.each<Row>([
    { text: "فتح المدعي العام تحقيقا في تفجير حافلة", want: [] },
    {
      text: "خطف مسلحون ثمانية طلاب في مدينة كادونا أمس. وقالت الشرطة النيجيرية إنها تلاحق المتورطين في الخطف",
      want: [{ type: "Abduction/forced disappearance", by: ["Unidentified attackers"], at: "Kaduna", days: "2023-05-09" }],
    },
  ])("$text", expectIncidents);
});
