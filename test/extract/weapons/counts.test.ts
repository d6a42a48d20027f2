import { describe, test } from "vitest";
import { expectWeapons } from "./weapons-of.ts";

describe("how many", () => {
  test.each([
    { text: "أطلقوا 3 صواريخ", want: ["صواريخ rocket 3..3"] },
    { text: "قصف بإثني عشر صاروخًا", want: ["صاروخًا rocket 12..12"] },
    { text: "بأكثر من 30 قذيفة مدفعية", want: ["قذيفة مدفعية artillery 31.."] },
    { text: "سقوط قذيفتين على الحي", want: ["قذيفتين artillery 2..2"] },
    { text: "ضبطوا حزامين ناسفين ولغمين", want: ["حزامين ناسفين suicide_vest 2..2", "لغمين landmine 2..2"] },
    { text: "سقط صاروخ واحد في منطقة مفتوحة", want: ["صاروخ rocket 1..1"] },
    { text: "الصواريخ الأربعة سقطت", want: ["الصواريخ rocket 4..4"] },
    { text: "عثر على صاروخ كاتيوشا عدد 6 - عبوات ناسفة", want: ["صاروخ كاتيوشا rocket 6..6", "عبوات ناسفة ied"] },
    { text: "ثلاثة براميل متفجرة", want: ["براميل متفجرة bomb 3..3"] },
    { text: "دمروا آليتين مسلحتين", want: ["آليتين مسلحتين armoured_vehicle 2..2"] },
    { text: "فجرتا حزاميهما الناسفين", want: ["حزاميهما الناسفين suicide_vest 2..2"] },
    {
      text: "دمر الطيران سبع عجلات إحداها تحمل رشاشة أحادية",
      want: ["الطيران aircraft", "عجلات armoured_vehicle 7..7", "رشاشة أحادية machine_gun"],
    },
    { text: "صادرت الشرطة 3 عجلات", want: [] },
    { text: "ضبطوا كمية من الأسلحة وكميات من القذائف", want: ["الأسلحة other", "القذائف artillery"] },
    { text: "سقوط عدة صواريخ", want: ["صواريخ rocket"] },
    { text: "إطلاق صواريخ على البلدة", want: ["صواريخ rocket"] },
    { text: "أصابت قذيفة ثلاثة أشخاص", want: ["قذيفة artillery"] },
  ])("$text", expectWeapons);
});
