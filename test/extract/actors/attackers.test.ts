import { describe, test } from "vitest";
import { expectActors } from "./actors-of.ts";

describe("the attackers are the armed people told of last", () => {
  test.each([
    {
      text: "هاجم تنظيم داعش قرية في ديالى، ثم انسحب المسلحون",
      want: ["تنظيم داعش rebel_group", "المسلحون rebel_group"],
    },
    {
      text: "هاجم تنظيم داعش نقطة للحشد الشعبي في ديالى وقتل 3 من المهاجمين",
      want: ["تنظيم داعش rebel_group", "لحشد الشعبي political_militia", "المهاجمين rebel_group"],
    },
    {
      text: "تبنت جماعة نصرة الإسلام هجوما. وأطلق مسلحون مجهولون النار على قرية ثم فر المهاجمون",
      want: ["جماعة نصرة الإسلام rebel_group", "مسلحون مجهولون unidentified", "المهاجمون unidentified"],
    },
    {
      text: "شنت حركة الشباب المرتبطة بتنظيم القاعدة هجوما في الصومال قرب بوابة القاعدة وفر المسلحون",
      want: ["حركة الشباب rebel_group", "تنظيم القاعدة rebel_group", "المسلحون rebel_group"],
    },
    { text: "وقال الجيش إن المهاجمين فروا من عرسال في لبنان", want: ["الجيش state_forces", "المهاجمين unidentified"] },
  ])("$text", expectActors);
});

describe("bodies with what they belong to, and short names at home", () => {
  test.each([
    { text: "عجلة تابعة للواء 43 في الجيش بكركوك", want: ["لواء 43 في الجيش state_forces"] },
    { text: "اعتداء مسلح من اللواء 22 ميكا في مدينة تعز اليمنية", want: ["اللواء 22 ميكا state_forces"] },
    { text: "اشتباكات بين فصيلي العمشات والحمزة في عفرين", want: ["العمشات rebel_group", "الحمزة rebel_group"] },
    { text: "مقتل 3 من الحشد بانفجار عبوة في ديالى", want: ["الحشد political_militia"] },
    { text: "قصفت راجمات النظام بلدة تفتناز في إدلب", want: ["النظام state_forces"] },
    { text: "سير الثوار موكبا في الخرطوم", want: ["الثوار protesters"] },
    {
      text: "أعلنت قوات الدعم السريع السيطرة على الفاشر وانسحاب الجيش السوداني. وقصفت القوات سوقا",
      want: ["قوات الدعم السريع rebel_group", "الجيش السوداني state_forces", "القوات rebel_group"],
    },
    { text: "تربط الطريق طرابلس بعكار في لبنان", want: [] },
  ])("$text", expectActors);
});

describe("unknown names behind a title", () => {
  test.each([
    { text: "وقال الكولونيل عظيم برماندوا أغونا، إن الهجوم انتهى", want: ["عظيم برماندوا أغونا person"] },
    { text: "عن العقيد احمد شيري فارح قوله ان الهجوم بدأ", want: ["احمد شيري فارح person"] },
    {
      text: "أصيب النائب في البرلمان الفيدرالي عبدي حاشي ومرافقه في مقديشو",
      want: ["البرلمان الفيدرالي state_forces", "عبدي حاشي person"],
    },
    { text: "تفجير منزل الشيخ عبده البحر بعد نهبه", want: ["عبده البحر person"] },
    { text: "اصابة الطفلة ريان الحاج برصاصة قنص", want: ["ريان الحاج person"] },
    { text: "قتل العقيد محمود الأحد الماضي", want: [] },
    { text: "الطفلة فارقت الحياة في المستشفى", want: [] },
    { text: "قال الرائد وصول التعزيزات", want: [] },
  ])("$text", expectActors);
});
