import { describe, expect, test } from "vitest";
import { findDates } from "../../../src/index.ts";
import { LENGTHS, TIMES_OF_DAY } from "./peer-times.ts";

const PUBLISHED = "2022-11-15";

describe.each(Object.entries(TIMES_OF_DAY))("times of day as %s has them", (_origin, rows) => {
  test.each(rows)("$text", ({ text, from, to = from }) => {
    const found = findDates(text, { published: PUBLISHED });
    expect(found.map((date) => date.text)).toEqual([text]);
    expect(found[0]).toMatchObject({ precision: "minute" });
    expect([found[0]?.from?.slice(11), found[0]?.to?.slice(11)]).toEqual([from, to]);
  });
});

test.each(LENGTHS)("a length of time is no date: %s", (text) => {
  expect(findDates(text, { published: PUBLISHED })).toEqual([]);
});

describe("hours in the news", () => {
  test.each([
    { text: "فرض حظر التجول من 8 مساء إلى 6 صباحا", span: "من 8 مساء إلى 6 صباحا", from: "2022-11-15T20:00", to: "2022-11-16T06:00" },
    { text: "قصفت بين الساعة 3 و5 فجر اليوم البلدة", span: "بين الساعة 3 و5 فجر اليوم", from: "2022-11-15T03:00", to: "2022-11-15T05:00" },
    {
      text: "من الساعة العاشرة مساء حتى السادسة من صباح الأحد",
      span: "من الساعة العاشرة مساء حتى السادسة من صباح الأحد",
      from: "2022-11-12T22:00",
      to: "2022-11-13T06:00",
    },
    {
      text: "يوم السبت من العاشرة مساء حتى السادسة صباحا",
      span: "يوم السبت من العاشرة مساء حتى السادسة صباحا",
      from: "2022-11-12T22:00",
      to: "2022-11-13T06:00",
    },
    { text: "استمر القصف بين الثالثة والخامسة فجرا", span: "بين الثالثة والخامسة فجرا", from: "2022-11-15T03:00", to: "2022-11-15T05:00" },
    { text: "انقطع التيار من 10 إلى 3 عصرا", span: "من 10 إلى 3 عصرا", from: "2022-11-15T10:00", to: "2022-11-15T15:00" },
    { text: "ما بين الساعة 10 و12 ليلا", span: "ما بين الساعة 10 و12 ليلا", from: "2022-11-15T22:00", to: "2022-11-16T00:00" },
    { text: "وصل عند الساعة التاسعة في الليل", span: "الساعة التاسعة في الليل", from: "2022-11-15T21:00", to: "2022-11-15T21:00" },
    { text: "سنلتقي الساعة 8 مساء في 12", span: "الساعة 8 مساء في 12", from: "2022-11-12T20:00", to: "2022-11-12T20:00" },
  ])("$text", ({ text, span, from, to }) => {
    expect(findDates(text, { published: PUBLISHED })).toMatchObject([{ text: span, from, to, precision: "minute" }]);
  });

  test.each([
    "قتل ما بين 9 و11 مدنيا",
    "ارتفعت الحصيلة من 5 إلى 6 قتلى",
    "فاز من 5 إلى 6",
    "الأربعة والخمسة",
    "سقطت في 15 قرية",
    "حتى الآن قتل ثلاثة",
    "قتل في 20.",
  ])("no hours, no day: %s", (text) => {
    expect(findDates(text, { published: PUBLISHED })).toEqual([]);
  });
});
