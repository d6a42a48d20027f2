import { expect, test } from "vitest";
import { addMonths, formatDay, GREGORIAN, mondayOf, parseDay, weekdayOf } from "../../../src/extract/dates/calendar.ts";
import { HIJRI } from "../../../src/extract/dates/hijri.ts";

test.each([
  { day: "1970-01-01", weekday: 4 },
  { day: "2022-11-15", weekday: 2 },
  { day: "2020-02-29", weekday: 6 },
  { day: "0247-01-01", weekday: 5 },
])("weekday of $day", ({ day, weekday }) => {
  const number = parseDay(day) ?? Number.NaN;
  expect(weekdayOf(number)).toBe(weekday);
  expect(formatDay(number)).toBe(day);
  expect(weekdayOf(mondayOf(number))).toBe(1);
});

test.each([
  { day: "2022-03-31", months: -1, want: "2022-02-28" },
  { day: "2020-01-31", months: 13, want: "2021-02-28" },
])("$months months from $day", ({ day, months, want }) => {
  expect(formatDay(addMonths(parseDay(day) ?? 0, months))).toBe(want);
});

test.each(["2022-02-30", "2022-13-01", "yesterday", "2022"])("%s is no day", (text) => expect(parseDay(text)).toBeUndefined());

test.each([
  { date: [1443, 8, 15], want: "2022-03-18" },
  { date: [1400, 1, 1], want: "1979-11-20" },
  { date: [1445, 9, 15], want: "2024-03-25" },
  { date: [1300, 1, 1], want: "1882-11-12" },
])("hijri $date is $want", ({ date: [year = 0, month = 0, day = 0], want }) => {
  expect(formatDay(HIJRI.dayOf(year, month, day))).toBe(want);
});

test("hijri dates come back from their day numbers", () => {
  for (let day = GREGORIAN.dayOf(1950, 1, 1); day < GREGORIAN.dayOf(2060, 1, 1); day += 97) {
    const date = HIJRI.dateOf(day);
    expect(HIJRI.dayOf(date.year, date.month, date.day)).toBe(day);
  }
});
