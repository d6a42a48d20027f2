import { describe, test } from "vitest";
import { expectPlaces } from "./places-of.ts";

describe("facilities by the words around their names", () => {
  test.each([
    { text: "قصفوا دار الأرقم للإيواء بمدينة الفاشر", want: ["دار الأرقم للإيواء > facility", "مدينة الفاشر > sd.el-fasher"] },
    {
      text: "غارة على مركز الأمل الصحي في سرمين بريف إدلب",
      want: ["مركز الأمل الصحي > facility", "سرمين > sy.sarmin", "ريف إدلب > sy.idlib-countryside"],
    },
    { text: "قال المركز الوطني الصحي إن الإصابات زادت", want: [] },
    { text: "حذرت دار الإفتاء من ذلك", want: [] },
  ])("$text", expectPlaces);
});

describe("facilities called after kings, forces and provinces", () => {
  test.each([
    { text: "انفجار بشارع محمد الخامس في تونس", want: ["شارع محمد الخامس > road", "تونس > tn"] },
    { text: "نقلوا إلى مستشفى قوات الأمن الداخلي في الموصل", want: ["مستشفى قوات الأمن الداخلي > facility", "الموصل > iq.mosul"] },
    { text: "نقل إلى مستشفى ولاية كيليس الحكومي", want: ["مستشفى ولاية كيليس الحكومي > tr.kilis:hospital"] },
    { text: "خطفوا طلابا من كلية الغابات", want: ["كلية الغابات > facility"] },
    { text: "كانت خسارة كلية للجيش", want: [] },
  ])("$text", expectPlaces);
});

describe("what is attacked is a place", () => {
  test.each([
    { text: "هاجم مستوطنون بورين وأحرقوا مركبات فلسطينية", want: ["بورين > ps.burin"] },
    { text: "اقتحمت قوات الاحتلال بورين الفلسطينية", want: ["بورين > ps.burin"] },
    { text: "استهدفوا الرئيس في بغداد", want: ["بغداد > iq.baghdad-city"] },
  ])("$text", expectPlaces);
});

describe("schools and hospitals called by ordinary words, embassies as buildings", () => {
  test.each([
    {
      text: "قصفوا مدرسة الفلاح بحي الزيتون في مدينة غزة",
      want: ["مدرسة الفلاح > facility", "حي الزيتون > ps.al-zeitoun-gaza", "مدينة غزة > ps.gaza-city"],
    },
    { text: "نقلوا إلى مشفى الحي الوطني في حمص", want: ["مشفى الحي الوطني > facility", "حمص > sy.homs-city"] },
    { text: "وصل الجرحى إلى مستشفى المدينة", want: [] },
    { text: "انفجرت سيارة أمام مقر السفارة المصرية في طرابلس", want: ["السفارة المصرية > facility", "طرابلس > ly.tripoli-city"] },
    { text: "قالت السفارة المصرية في طرابلس إنها تتابع الوضع", want: ["طرابلس > ly.tripoli-city"] },
    { text: "انفجر لغم في بادية الدوير", want: ["بادية الدوير > desert"] },
    { text: "عثروا عليه في صحراء قاحلة", want: [] },
  ])("$text", expectPlaces);
});
