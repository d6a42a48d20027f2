import { describe, test } from "vitest";
import { expectActors } from "./actors-of.ts";

describe("outlets in datelines", () => {
  test.each([
    { text: "الأبيض: صدى البادية\nتصدت الدفاعات", want: ["صدى البادية media"] },
    { text: "انفجار\nالضياء المشرق برس/ الأنبار\nأفاد شهود", want: ["الضياء المشرق برس media", "شهود media"] },
    { text: "نواكشوط – المرابع ميديا: أعلنت الحكومة", want: ["المرابع ميديا media", "الحكومة state_forces"] },
    { text: "نابلس/ سامي القواسمي/ الأناضول\nقتل شابان", want: ["سامي القواسمي person", "الأناضول media"] },
    { text: "مقديشو 17 سبتمبر (صدى الجنوب)- دخل السكان", want: ["صدى الجنوب media", "السكان civilians"] },
    { text: "الرباط - و.م.ع / الأربعاء", want: ["و.م.ع media"] },
    { text: "الموصل (العراق) 27 شباط - استعادت", want: [] },
    { text: "مأرب – خاص\nاندلعت معارك", want: [] },
  ])("$text", expectActors);
});

describe("outlets by their head noun", () => {
  test.each([
    { text: "وفق وكالة البلاد للأنباء", want: ["وكالة البلاد للأنباء media"] },
    { text: "قال راديو دارنا. وأكد لراديو دارنا ذلك", want: ["راديو دارنا media", "راديو دارنا media"] },
    { text: "شبكة برقة الإخبارية", want: ["شبكة برقة الإخبارية media"] },
    { text: "استهدف موقع المالكية بقذائف", want: [] },
    { text: "انفجار عند بوابة فندق كبير", want: [] },
  ])("$text", expectActors);
});

describe("sources", () => {
  test.each([
    { text: "قال مصدر أمني عراقي", want: ["مصدر أمني عراقي media"] },
    { text: "أعلن مسؤولون باكستانيون", want: ["مسؤولون باكستانيون media"] },
    { text: "قال شاهد العيان محمد عاطف", want: ["محمد عاطف person"] },
    { text: "قصف مجهول المصدر", want: [] },
    { text: "ردت على مصادر النيران", want: [] },
    { text: "لم يتسن التحقق من مصدر مستقل", want: [] },
    { text: "أفاد مصدر في شرطة نينوى", want: ["شرطة نينوى state_forces"] },
  ])("$text", expectActors);
});
