import { describe, test } from "vitest";
import { expectActors } from "./actors-of.ts";

describe("full names need no context", () => {
  test.each([
    { text: "حركة فتح في مخيم عين الحلوة بلبنان", want: ["حركة فتح rebel_group"] },
    { text: "هاجمت حركة الشباب حافلة قرب مانديرا في كينيا", want: ["حركة الشباب rebel_group"] },
    { text: "أعلن تنظيم القاعدة مسؤوليته عن هجوم في مالي", want: ["تنظيم القاعدة rebel_group"] },
    { text: 'أعلنت "الفتح المبين" مقتل عنصرين في إدلب', want: ["الفتح المبين rebel_group"] },
    { text: "اندلعت معارك بين السلامات والمسيرية في زالنجي", want: ["السلامات identity_militia", "المسيرية identity_militia"] },
    { text: "قال مراسل الجزيرة في غزة", want: ["الجزيرة media"] },
    { text: "حركة إم 23 في غوما", want: ["حركة إم 23 rebel_group"] },
    { text: "ردت فصائل الفتح المبين على مصادر النيران", want: ["فصائل الفتح المبين rebel_group"] },
    { text: "حاصر مقاتلو طالبان باكستان مركزا في مدينة بانو", want: ["مقاتلو طالبان باكستان rebel_group"] },
    { text: "اشتباكات بين آل شمص وآل جعفر في بعلبك", want: ["آل شمص identity_militia", "آل جعفر identity_militia"] },
    { text: "سيطرت فصائل الجيش الوطني على قرية تل السمن", want: ["فصائل الجيش الوطني rebel_group"] },
    {
      text: "أعلن المتحدث العسكري باسم الحوثيين أن القوة الصاروخية أطلقت صاروخا على إيلات",
      want: ["المتحدث العسكري باسم الحوثيين rebel_group", "القوة الصاروخية rebel_group"],
    },
    { text: "ألقى الطيران المروحي التابع للنظام براميل على داريا", want: ["لنظام state_forces"] },
    { text: "اشتباكات بين حركة الشباب ومسلحين في مقديشو", want: ["حركة الشباب rebel_group", "مسلحين unidentified"] },
    { text: "كبد الجيش المالي المسلحين 15 قتيلا", want: ["الجيش المالي state_forces", "المسلحين unidentified"] },
  ])("$text", expectActors);
});

describe("a short name that is a word of the language is none", () => {
  test.each([
    { text: "حركة فتح في نابلس، ثم فتح المعبر", want: ["حركة فتح rebel_group"] },
    { text: "للنشرة العربية من رويترز", want: ["رويترز media"] },
    { text: "أصابت الصواريخ البحرية سفينة قرب الحديدة", want: [] },
    { text: "نقلت سيارات الإسعاف الجرحى في غزة", want: [] },
    { text: "إعلان القوة القاهرة في الزاوية بليبيا", want: [] },
  ])("$text", expectActors);
});

describe("names end where another begins", () => {
  test.each([
    {
      text: "اعتقل جهاز الأمن العام التابع لهيئة تحرير الشام ثلاثة في سلقين",
      want: ["جهاز الأمن العام rebel_group", "هيئة تحرير الشام rebel_group"],
    },
    { text: "هجوم شنه مسلحو العشائر على السويداء", want: ["العشائر identity_militia"] },
    { text: "قتل مسلحون من قبيلة شمر في الحسكة", want: ["قبيلة شمر identity_militia"] },
    { text: "هاجم مسلحون يشتبه في انتمائهم إلى بوكو حرام قرية", want: ["بوكو حرام rebel_group"] },
    { text: "وقال حاكم إقليم دارفور مني أركو مناوي", want: ["مني أركو مناوي person"] },
  ])("$text", expectActors);
});

describe("a name that two sides claim", () => {
  test.each([
    {
      text: "أعلن المتحدث باسم القوات المسلحة اليمنية العميد يحيى سريع من صنعاء",
      want: ["القوات المسلحة اليمنية rebel_group", "يحيى سريع person"],
    },
    { text: "قالت القوات المسلحة اليمنية في مأرب وعدن", want: ["القوات المسلحة اليمنية state_forces"] },
  ])("$text", expectActors);
});
