import { describe, test } from "vitest";
import { expectActors } from "./actors-of.ts";

describe("names after a title", () => {
  test.each([
    { text: "وقال مختار القرية زوران هاشم إن القصف تجدد", want: ["زوران هاشم person"] },
    { text: "قتل المصور المستقل سامر دغمش بالقصف", want: ["سامر دغمش person"] },
    { text: "إصابة الطفلة لورين الكيلاني في القصف", want: ["لورين الكيلاني person"] },
    { text: "قتلت الطفلة روضة (7 سنوات) في الغارة", want: ["روضة person"] },
    { text: "وأكد معاون مدير مصافي الشمال منتصر جالوب ذلك", want: ["منتصر جالوب person"] },
    { text: "قتل الطبيب حسام الدين عوض أمس", want: ["حسام الدين عوض person"] },
    { text: "مقتل سالم محمد الملقب بالبيدجا في الزاوية", want: ["سالم محمد person", "البيدجا person"] },
    { text: "إخلاء نقاط في حي الشيخ مقصود تنفيذا للاتفاق", want: [] },
    { text: "وصل الشيخ مقصود تيمور إلى البلدة", want: ["مقصود تيمور person"] },
    { text: "الطفلة فارقت الحياة بعد ساعات", want: [] },
    { text: "المواطن تعرض للضرب", want: [] },
  ])("$text", expectActors);
});

describe("names before an age, a role or a sign", () => {
  test.each([
    { text: "قتل محمد بسام تياهة شعور (20 عاما) عند الحاجز", want: ["محمد بسام تياهة شعور person"] },
    { text: "نقلت رائد الجبور (31 عاما) إلى المستشفى", want: ["رائد الجبور person"] },
    { text: "اعتقال خورشيد الهيركي زعيم القبيلة", want: ["خورشيد الهيركي person"] },
    { text: "تصوير: هيمن كاكائي", want: ["هيمن كاكائي person"] },
    { text: "قال أحمد جبريل بأن شابين أصيبا", want: ["أحمد جبريل person"] },
    { text: "دعا سامي الحلبي لمحاسبة المقصرين", want: ["سامي الحلبي person"] },
  ])("$text", expectActors);
});

describe("names in quotes", () => {
  test.each([
    { text: 'بأمر من المدعو "الحاج سامر" وتوجيه آخر. وأن "الحاج سامر" أوكل التنفيذ', want: ["الحاج سامر person", "الحاج سامر person"] },
    { text: 'قيادي يلقب بـ"شورش آمد" قتل', want: ["شورش آمد person"] },
    { text: "تبنت مجموعة غير معروفة تدعى «فتية الوادي» العملية", want: ["فتية الوادي political_militia"] },
    { text: "في بلدة تدعى «عين الظل»", want: [] },
  ])("$text", expectActors);
});

describe("family names alone", () => {
  test.each([
    { text: "قتل محمود عنبوسي (22 عاما). ونعت عنبوسي الفصائل", want: ["محمود عنبوسي person", "عنبوسي person"] },
    { text: "قال محمد سمير. وأضاف سمير أن", want: ["محمد سمير person", "سمير person"] },
    { text: "قتل أحمد المصري. وقال الجيش المصري إن", want: ["أحمد المصري person", "الجيش المصري state_forces"] },
  ])("$text", expectActors);
});

describe("no persons", () => {
  test.each(
    ["استشهد 16 شخصا من آل الجمال دفعة واحدة", "من طراز «ذو الفقار»", "اللواء 52 والفرقة 14", "في مسجد سعد بن أبي عبادة"].map((text) => ({
      text,
      want: [],
    })),
  )("$text", ({ text }) => expectActors({ text, want: text.includes("52") ? ["اللواء 52 state_forces", "الفرقة 14 state_forces"] : [] }));

  test("a rank before a person is no brigade", () =>
    expectActors({ text: "وقال اللواء جون برينان إن القصف", want: ["جون برينان person"] }));
});
