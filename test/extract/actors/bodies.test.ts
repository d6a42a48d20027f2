import { describe, test } from "vitest";
import { expectActors } from "./actors-of.ts";

describe("armies at home and abroad", () => {
  test.each([
    {
      text: "قتل جنود من الجيش البوركينابي قرب دجيبو. وقصف الجيش المالي كيدال وغاو وموبتي.",
      want: ["الجيش البوركينابي state_forces", "الجيش المالي state_forces"],
    },
    { text: "قصف الجيش التركي ريف حلب وإدلب قرب غازي عنتاب", want: ["الجيش التركي external_forces"] },
    { text: "أغار الطيران الأردني على السويداء ودرعا", want: [] },
    { text: "انفجر لغم بستة من الحرس الوطني في القصرين", want: ["الحرس الوطني state_forces"] },
    { text: "أوقف جهاز مكافحة الإرهاب مشتبها به في بغداد", want: ["جهاز مكافحة الإرهاب state_forces"] },
    { text: "وزارة الدفاع الوطني في تونس", want: ["وزارة الدفاع الوطني state_forces"] },
    { text: "قال وزير الدفاع الإسرائيلي إن", want: [] },
  ])("$text", expectActors);
});

describe("class nouns that stand for what was named", () => {
  test.each([
    { text: "هاجمت قوات الدعم السريع القرية. ودخلت القوات السوق", want: ["قوات الدعم السريع rebel_group", "القوات rebel_group"] },
    { text: "قصفت المليشيا سوق الفاشر في شمال دارفور", want: ["المليشيا rebel_group"] },
    {
      text: "قال المركز الإعلامي لمحور الضالع إن قتيلا سقط. وأضاف المركز",
      want: ["المركز الإعلامي لمحور الضالع media", "المركز media"],
    },
    { text: "مجازر الاحتلال في جنين ونابلس", want: ["الاحتلال external_forces"] },
    { text: "قرب الفاشر هاجم مهربون مسلحون قافلة", want: ["مهربون political_militia"] },
  ])("$text", expectActors);
});

describe("capitals", () => {
  test.each([
    { text: "لم تعلق دمشق على الحادث في إدلب", want: ["دمشق state_forces"] },
    {
      text: "مقاتلو المعارضة السورية المدعومون من الولايات المتحدة في الحسكة",
      want: ["المعارضة السورية rebel_group", "الولايات المتحدة external_forces"],
    },
    { text: "ردت عليه الولايات المتحدة في سوريا", want: ["الولايات المتحدة external_forces"] },
    { text: "لم تسفر محادثات القاهرة والدوحة عن اتفاق في غزة", want: [] },
    { text: "أما في النيجر فأعلنت الوزارة", want: [] },
  ])("$text", expectActors);
});

describe("states that use force", () => {
  test.each([
    { text: "قوة إسرائيلية تتسلل إلى ميس الجبل", want: ["قوة إسرائيلية external_forces"] },
    { text: "إسرائيل تغتال قياديا في بيروت وصيدا", want: ["إسرائيل external_forces"] },
    { text: "صواريخ استهدفت إسرائيل من غزة", want: [] },
    { text: "ستضرب بيروت إذا توسعت المواجهة", want: [] },
  ])("$text", expectActors);
});

describe("ministries and local bodies", () => {
  test.each([
    { text: "أمام وزارة شؤون اللاجئين في كابول", want: ["وزارة شؤون اللاجئين state_forces"] },
    { text: "في بيان لوزارة الاتصالات في واغادوغو", want: ["وزارة الاتصالات state_forces"] },
    { text: "قالت وزارة الصحة العامة اللبنانية", want: ["وزارة الصحة العامة اللبنانية state_forces"] },
    { text: "قال مدير أمن عدن العميد", want: ["أمن عدن state_forces"] },
    { text: "أمن المنطقة في عدن", want: [] },
    { text: "ضابط في شرطة العاصمة ببغداد", want: ["شرطة العاصمة state_forces"] },
    { text: "قائد اللواء 35 مدرع في تعز", want: ["اللواء 35 مدرع political_militia"] },
  ])("$text", expectActors);
});

describe("organizations by their head noun", () => {
  test.each([
    { text: "قال مركز الساحل للحقوق", want: ["مركز الساحل للحقوق organization"] },
    { text: "وقالت المفوضية العليا لحقوق الإنسان إن", want: ["المفوضية العليا لحقوق الإنسان organization"] },
    { text: "أحصت نقابة المحامين السودانيين القتلى", want: ["نقابة المحامين السودانيين organization"] },
    { text: "نفته لجنة خدمات المخيم", want: ["لجنة خدمات المخيم organization"] },
    { text: "قال مرصد زهران إن", want: ["مرصد زهران organization"] },
    { text: "قالت الهيئة العامة للزكاة إن", want: ["الهيئة العامة للزكاة organization"] },
    { text: "وصل إلى مركز المدينة", want: [] },
    { text: "هجوم على السفارة الأمريكية", want: [] },
    { text: "قالت السفارة الأمريكية إن", want: ["السفارة الأمريكية organization"] },
  ])("$text", expectActors);
});

describe("people", () => {
  test.each([
    { text: "مقتل 69 مدنيا", want: ["مدنيا civilians"] },
    { text: "مقتل 17 مدني", want: ["مدني civilians"] },
    { text: "شابا مدنيا", want: [] },
    { text: "مقتل ثلاثة محامين", want: [] },
    { text: "مقتل ستة عمال إغاثة", want: [] },
    { text: "الأحياء المكتظة بالسكان", want: [] },
    { text: "هاجموا قاطفي الزيتون", want: ["قاطفي الزيتون civilians"] },
  ])("$text", expectActors);
});

describe("class nouns that name no group", () => {
  test.each(["جبهة الكسارة غربي مأرب", "حركة المرور متوقفة"].map((text) => ({ text, want: [] })))("$text", expectActors);
});
