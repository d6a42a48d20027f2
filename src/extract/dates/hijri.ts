import umalqura from "@umalqura/core";
import { GREGORIAN, type Calendar } from "./calendar.ts";

/** The package is CommonJS with a default export, so Node gives it behind one more `default`. */
const tables = umalqura.default.$;

/** Mean lengths, for years that the Umm al-Qura tables lack. */
const DAYS_A_YEAR = 354.366_7,
  EPOCH_DAY = -492_148;

/**
 * The Hijri calendar by Umm al-Qura's tables (1318-1500 AH), by the arithmetic calendar outside them. A sighting of the
 * moon may differ from it by a day either way.
 */
export const HIJRI: Calendar = {
  name: "hijri",
  dayOf: hijriDay,
  dateOf: hijriDate,
  daysInMonth: (year, month) => hijriDay(year, month + 1, 1) - hijriDay(year, month, 1),
};

function hijriDay(year: number, month: number, day: number): number {
  const years = Math.floor((month - 1) / 12),
    inYear = year + years,
    inMonth = month - 12 * years;
  if (inYear < tables.minCalendarYear || inYear > tables.maxCalendarYear) return arithmeticDay(inYear, inMonth) + day - 1;
  const { gy, gm, gd } = tables.hijriToGregorian(inYear, inMonth, 1);
  return GREGORIAN.dayOf(gy, gm + 1, gd) + day - 1;
}

/** First of a month in the arithmetic calendar: eleven leap years in thirty. */
function arithmeticDay(year: number, month: number): number {
  return EPOCH_DAY + (year - 1) * 354 + Math.floor((3 + 11 * year) / 30) + Math.ceil(29.5 * (month - 1));
}

function hijriDate(dayNumber: number): ReturnType<Calendar["dateOf"]> {
  let year = Math.floor((dayNumber - EPOCH_DAY) / DAYS_A_YEAR) + 1;
  while (hijriDay(year + 1, 1, 1) <= dayNumber) year++;
  while (hijriDay(year, 1, 1) > dayNumber) year--;
  let month = 1;
  while (month < 12 && hijriDay(year, month + 1, 1) <= dayNumber) month++;
  return { year, month, day: dayNumber - hijriDay(year, month, 1) + 1 };
}
