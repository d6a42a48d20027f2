import { expect, test } from "vitest";
import { placesOf } from "./places-of.ts";

test.each([
  { text: "استهدف القصف سوق الجمعة في مدينة إدلب", want: ["سوق الجمعة: SY Idlib"] },
  { text: "قصفت طائرة مستشفى الأمل في بلدة تلبيسة", want: ["مستشفى الأمل: SY Homs"] },
  { text: "هجوم على حسينية الزهراء في طوزخورماتو", want: ["حسينية الزهراء: IQ Salah ad-Din"] },
  { text: "اشتباكات في حيي المصلحات والزهور بمدينة الفاشر", want: ["المصلحات: SD North Darfur", "الزهور: SD North Darfur"] },
  { text: "قصف على حي المصلحات والكرانك في أم درمان", want: ["حي المصلحات: SD Khartoum", "الكرانك: SD Khartoum"] },
  // What is no name goes on with no list.
  { text: "قصف الطيران حي الزهور والمدفعية في مدينة حلب", want: ["حي الزهور: SY Aleppo"] },
  { text: "في مدينة عدن اليمنية انفجار في حي عبد العزيز في المدينة", want: ["حي عبد العزيز: YE Aden"] },
  // The province where others were named before holds only where the words after say nothing.
  { text: "قصف في مدينة حلب. وقصف على مستشفى الأمل في بلدة تلبيسة", want: ["مستشفى الأمل: SY Homs"] },
])("where an unlisted place lies: $text", ({ text, want }) => {
  const unlisted = placesOf(text).filter(({ resolution }) => resolution === "pattern");
  expect(unlisted.map((place) => `${place.text}: ${place.country} ${place.admin1}`)).toEqual(want);
  // The point is the town's, and says so.
  expect(unlisted.every(({ precision, entity }) => precision === "admin" && entity === null)).toBe(true);
});

test.each([
  { text: "انفجار في مدينة كركوك. وسقطت قذيفة قرب مستشفى الأمل", want: "city 35.4" },
  { text: "انفجار في حي المصلحات وسط مدينة كركوك", want: "city 35.4" },
  { text: "قصف على حي الناصرة بمحافظة القطيف السعودية", want: "city 26.5" },
  // Ports, refineries and roads between towns lie where they lie.
  { text: "انفجار في مدينة كركوك. وهجوم على مصفاة الفالوجية", want: "none" },
  { text: "انفجار في مدينة كركوك. ولغم على طريق الفالوجية", want: "none" },
  // No town is told, or another province than that of the town named last.
  { text: "قصف على حي المصلحات في العراق", want: "none" },
  { text: "انفجار في مدينة كركوك. وقصف على حي المصلحات بمحافظة نينوى", want: "none" },
])("the town's point: $text", ({ text, want }) => {
  const unlisted = placesOf(text).find(({ resolution }) => resolution === "pattern");
  expect(unlisted).toBeDefined();
  expect(typeof unlisted?.latitude !== "number" ? "none" : `city ${Math.floor(unlisted.latitude * 10) / 10}`).toBe(want);
});
