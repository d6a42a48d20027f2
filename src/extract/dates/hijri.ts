import { createRequire } from "node:module";
import type umalqura from "@umalqura/core";
import { GREGORIAN, type Calendar } from "./calendar.ts";

type Tables = typeof umalqura.default.$;

/** The tables are loaded when the first Hijri date is met: few articles have one, and every start would pay for them. */
const loaded: { tables?: Tables } = {};

function tablesOf(): Tables {
  // CommonJS with a default export.
  loaded.tables ??= (createRequire(import.meta.url)("@umalqura/core") as typeof umalqura).default.$;
  return loaded.tables;
}

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
  if (inYear < tablesOf().minCalendarYear || inYear > tablesOf().maxCalendarYear) return arithmeticDay(inYear, inMonth) + day - 1;
  const { gy, gm, gd } = tablesOf().hijriToGregorian(inYear, inMonth, 1);
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
