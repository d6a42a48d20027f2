import { digitsOf } from "../../text/reading.ts";
import { readCardinal } from "../numbers/cardinal.ts";
import { digitCount, isDash, isDigits, separatorBefore } from "../numbers/digits.ts";
import { readOrdinal } from "../numbers/ordinal.ts";
import { hasAnd, wordAt } from "../numbers/words.ts";
import type { Fields, Meaning, Piece } from "./meaning.ts";
import { bareRelationAfterDay, monthAt, monthOfAt, relativeMonthAt, type MonthPiece } from "./month.ts";
import { isBeforeNoun, isNear, isNearOrComma, joinId, skipOf, word, type Reader } from "./reader.ts";
import { isBareYear, yearFigureAt } from "./year.ts";

/** A date element: where it stands, what it says, which rule read it. */
export interface Element extends Piece {
  readonly meaning: Meaning;
  readonly rule: string;
}

export function calendarElement({ first, last, start, end }: Piece, fields: Fields, rule: string): Element {
  return { first, last, start, end, meaning: { kind: "calendar", fields }, rule };
}

/** A day of the month as said: in figures, as an ordinal, as a cardinal word. */
interface DayPiece extends Piece {
  readonly day: number;
  /** Told in a way that is no count: an ordinal, or with the article. */
  readonly isOrdinal: boolean;
}

const LAST_DAY = 31;

function dayAt(reader: Reader, token: number): DayPiece | undefined {
  const { chart, numbers } = reader, { reading } = chart;
  const isArticle = joinId(reader, token) === "article", at = isArticle ? token + 1 : token;
  const day = digitsOf(reading, at);
  if (day !== undefined) {
    if (day < 1 || day > LAST_DAY || digitCount(reading, at) > 2 || (isArticle && !isNear(reader, at))) return undefined;
    const start = isArticle ? (word(reader, token, "date-join")?.start ?? 0) : reading.start[at] ?? 0;
    return { first: token, last: at + 1, start, end: reading.end[at] ?? 0, day, isOrdinal: isArticle };
  }
  const ordinal = readOrdinal(chart, numbers, token);
  // `أول أيلول`: the only day told by an ordinal without an article.
  const isFirst = ordinal?.value === 1 && !ordinal.isDefinite && joinId(reader, ordinal.last) !== "of";
  if (ordinal !== undefined && (ordinal.isDefinite || isFirst) && ordinal.value <= LAST_DAY) return { ...ordinal, day: ordinal.value, isOrdinal: true };
  const cardinal = readCardinal(chart, numbers, token);
  if (cardinal === undefined || cardinal.value < 1 || cardinal.value > LAST_DAY || !Number.isInteger(cardinal.value) || cardinal.isFraction) return undefined;
  return { ...cardinal, day: cardinal.value, isOrdinal: cardinal.isDefinite };
}

/** `14 و15`, `5-7`, `27 – 28`, `3 إلى 9`, `8 و9 و10`: several days of one month, the last one behind `last`. */
function lastDayAt(reader: Reader, from: DayPiece): DayPiece {
  let to = from;
  for (;;) {
    const next = isNear(reader, to.last) ? afterJoint(reader, to) : undefined;
    if (next === undefined || next.day <= to.day) return to;
    to = next;
  }
}

function afterJoint(reader: Reader, { last, isOrdinal }: DayPiece): DayPiece | undefined {
  const { reading } = reader.chart, join = joinId(reader, last);
  if (join === "and" || join === "to") return dayAt(reader, last + 1);
  if (isDigits(reading, last) && isDash(separatorBefore(reading, last))) return dayAt(reader, last);
  const token = wordAt(reader.chart, last, reader.numbers.ordinal) ?? wordAt(reader.chart, last, reader.numbers.word);
  return token !== undefined && hasAnd(token) && isOrdinal ? dayAt(reader, last) : undefined;
}

/** `5 يناير/كانون الثاني 2022`, `الـ 22 من شهر أكتوبر`, `السابع من نيسان`, `17 من الشهر الماضي`, `14 و15 تشرين الثاني`. */
export function dayMonthAt(reader: Reader, token: number): Element | undefined {
  const from = dayAt(reader, token);
  if (from === undefined) return undefined;
  const to = lastDayAt(reader, from), found = monthAfterDay(reader, to, to !== from) ?? (to === from ? undefined : monthAfterDay(reader, from));
  if (found === undefined) return undefined;
  const several = found.day === to && to !== from;
  const fields: Fields = { ...found.month.fields, day: from.day, ...(several ? { lastDay: to.day } : {}) };
  const { month } = found, isRelative = month.fields.month === undefined;
  const rule = `date.day-${isRelative ? "relative-month" : "month"}${month.fields.year === undefined ? "" : "-year"}`;
  return calendarElement({ first: token, last: month.last, start: from.start, end: month.end }, fields, several ? `${rule}.days` : rule);
}

/** `يوم 15`, `في 15 الساعة 8`: a day in figures, the month left out, where what stands around shows it to be one. */
export function bareDayAt(reader: Reader, token: number): Element | undefined {
  const { reading } = reader.chart, day = isDigits(reading, token) ? dayAt(reader, token) : undefined;
  if (day === undefined || isBeforeNoun(reader, day.last) || isNear(reader, day.last) && isDigits(reading, day.last)) return undefined;
  const isAfterDay = token > 0 && word(reader, token - 1, "time-unit", (entry) => entry.id === "day")?.grammar === 1;
  const isBeforeClock = token > 0 && joinId(reader, token - 1) === "in" && isNear(reader, day.last) && word(reader, day.last, "clock-word") !== undefined;
  return isAfterDay || isBeforeClock ? calendarElement(day, { calendar: "gregorian", day: day.day }, "date.day") : undefined;
}

/** `أسبوع 16 سبتمبر`. */
export function weekOfAt(reader: Reader, token: number): Element | undefined {
  const week = word(reader, token, "time-unit", (entry) => entry.id === "week");
  if (week === undefined || week.clitics !== 0 || week.grammar !== 1 || !isNear(reader, week.last)) return undefined;
  const day = dayMonthAt(reader, week.last);
  if (day?.meaning.kind !== "calendar" || day.meaning.fields.lastDay !== undefined) return undefined;
  return { ...day, first: token, start: week.start, meaning: { kind: "week-of", fields: day.meaning.fields }, rule: "date.week-of" };
}

function monthAfterDay(reader: Reader, day: DayPiece, isSeveral = false): { readonly month: MonthPiece; readonly day: DayPiece } | undefined {
  if (!isNear(reader, day.last)) return undefined;
  const at = skipOf(reader, day.last, isSeveral ? ["of", "in"] : ["of"]);
  const month = monthAt(reader, at) ?? bareRelationAfterDay(reader, day.last)
    ?? (at > day.last || day.isOrdinal || isDigits(reader.chart.reading, day.last - 1) ? relativeMonthAt(reader, at) : undefined);
  return month === undefined ? undefined : { month, day };
}

/** `شباط 13`, `يناير الثاني والعشرين`, `أكتوبر/ 2`: the day behind the month, where it counts nothing. */
export function monthDayAt(reader: Reader, token: number): Element | undefined {
  const month = monthAt(reader, token);
  if (month === undefined || month.fields.year !== undefined || month.fields.month === undefined || !isNear(reader, month.last)) return undefined;
  const from = dayAt(reader, month.last);
  if (from === undefined || (!from.isOrdinal && isBeforeNoun(reader, from.last))) return undefined;
  const several = lastDayAt(reader, from), to = several !== from && monthAfterDay(reader, several) !== undefined ? from : several;
  const year = isNearOrComma(reader, to.last) ? yearFigureAt(reader, skipOf(reader, to.last), false) : undefined;
  const fields: Fields = { ...month.fields, ...year?.fields, calendar: month.fields.calendar, day: from.day, ...(to === from ? {} : { lastDay: to.day }) };
  return calendarElement({ first: token, last: year?.last ?? to.last, start: month.start, end: year?.end ?? to.end }, fields, "date.month-day");
}

/** `آذار 2019`, `شهر نيسان/أبريل`, `فبراير الماضي`; a weak name only where something shows that it is a month. */
export function monthAloneAt(reader: Reader, token: number): Element | undefined {
  const month = monthAt(reader, token) ?? relativeMonthAt(reader, token);
  if (month === undefined || !month.isSure || isBehindFigure(reader, token)) return undefined;
  const { fields } = month;
  return calendarElement(month, fields, `date.${fields.month === undefined ? "relative-month" : "month"}${fields.year === undefined ? "" : "-year"}`);
}

/** `32 يناير`: a figure that is no day leaves no month either. */
function isBehindFigure(reader: Reader, token: number): boolean {
  return isNear(reader, token) && isDigits(reader.chart.reading, token - 1) && digitCount(reader.chart.reading, token - 1) <= 3;
}

/** `17/11/2022`, `2022-11-17`, `4.4.2014`, `1443/8/15هـ`, `3/2015`. */
export function numericDateAt(reader: Reader, token: number): Element | undefined {
  const { reading } = reader.chart;
  if (!isDigits(reading, token) || !isDigits(reading, token + 1) || isDigitJoined(reader, token)) return undefined;
  const joint = jointAt(reader, token + 1);
  if (joint === undefined) return undefined;
  const isFull = isDigits(reading, token + 2) && jointAt(reader, token + 2) === joint;
  const values = [token, token + 1, token + 2].slice(0, isFull ? 3 : 2).map((t) => digitsOf(reading, t) ?? -1);
  const counts = values.map((_, i) => digitCount(reading, token + i));
  const last = token + values.length;
  if (isFull && isDigits(reading, last) && jointAt(reader, last) === joint) return undefined;
  const era = word(reader, last, "date-era");
  const isEra = era !== undefined && isNear(reader, last) && era.clitics === 0;
  const fields = isFull ? fullFields(values, counts, joint) : monthYearFields(values, counts, joint);
  if (fields === undefined) return undefined;
  const isHijri = (isEra && era.entry.id === "ah") || (fields.year !== undefined && fields.year > 1300 && fields.year <= 1500);
  const piece = { first: token, last: isEra ? era.last : last, start: reading.start[token] ?? 0, end: isEra ? era.end : reading.end[last - 1] ?? 0 };
  return calendarElement(piece, { ...fields, calendar: isHijri ? "hijri" : "gregorian" }, isFull ? "date.numeric" : "date.numeric.month-year");
}

/** The one sign between two figures: a slash, a dash or a dot, blanks around it allowed for slash and dash. */
function jointAt(reader: Reader, token: number): string | undefined {
  const separator = separatorBefore(reader.chart.reading, token), sign = separator.trim();
  if (sign === "." || sign === "\u{066B}") return separator === sign ? "." : undefined;
  if (sign === "/" || sign === "\\") return "/";
  return isDash(sign) ? "-" : undefined;
}

function isDigitJoined(reader: Reader, token: number): boolean {
  return token > 0 && isDigits(reader.chart.reading, token - 1) && ["/", "-", "."].includes(separatorBefore(reader.chart.reading, token));
}

type NumberFields = Omit<Fields, "calendar">;

/** Day first, unless the year is or the middle cannot be a month. */
function fullFields(values: readonly number[], counts: readonly number[], joint: string): NumberFields | undefined {
  const [a = 0, b = 0, c = 0] = values, [countA = 0, countB = 0, countC = 0] = counts;
  if (countA === 4 && countB <= 2 && countC <= 2) return checked(a, b, c);
  const year = countC === 4 ? c : countC === 2 && joint === "/" && countA <= 2 && countB === 2 ? 2000 + c : undefined;
  if (year === undefined || countA > 2 || countB > 2) return undefined;
  return checked(year, b, a) ?? checked(year, a, b);
}

function checked(year: number, month: number, day: number): NumberFields | undefined {
  return month >= 1 && month <= 12 && day >= 1 && day <= LAST_DAY && year >= 1000 && year <= 2200 ? { year, month, day } : undefined;
}

function monthYearFields(values: readonly number[], counts: readonly number[], joint: string): NumberFields | undefined {
  const [a = 0, b = 0] = values, [countA = 0, countB = 0] = counts;
  if (joint === ".") return undefined;
  if (countA <= 2 && countB === 4 && isBareYear(b) && a >= 1 && a <= 12) return { year: b, month: a };
  return countA === 4 && countB <= 2 && joint === "/" && isBareYear(a) && b >= 1 && b <= 12 ? { year: a, month: b } : undefined;
}

/** `22/4`, `31-12`: day and month in figures, which only a weekday, `يوم`, `في` or `بتاريخ` before them show. */
export function numericDayMonthAt(reader: Reader, token: number): Element | undefined {
  const { reading } = reader.chart;
  if (!isDigits(reading, token) || !isDigits(reading, token + 1) || isDigitJoined(reader, token)) return undefined;
  const joint = jointAt(reader, token + 1), a = digitsOf(reading, token) ?? 0, b = digitsOf(reading, token + 1) ?? 0;
  if ((joint !== "/" && joint !== "-") || digitCount(reading, token) > 2 || digitCount(reading, token + 1) > 2) return undefined;
  if (isDigits(reading, token + 2) && jointAt(reader, token + 2) !== undefined) return undefined;
  // A figure over twelve beside one that can be a month: behind a slash that is a day.
  const isClear = joint === "/" && Math.max(a, b) > 12 && Math.min(a, b) <= 12;
  if (isBeforeNoun(reader, token + 2) || !(isClear || isDayContext(reader, token))) return undefined;
  const date = checked(2000, b, a) ?? checked(2000, a, b);
  if (date === undefined) return undefined;
  const piece = { first: token, last: token + 2, start: reading.start[token] ?? 0, end: reading.end[token + 1] ?? 0 };
  return calendarElement(piece, { calendar: "gregorian", month: date.month, day: date.day }, "date.numeric.day-month");
}

/** Whether what stands before shows that a day is meant; a text of nothing else does too. */
function isDayContext(reader: Reader, token: number): boolean {
  if (token === 0) return reader.chart.reading.tokenCount === 2;
  const before = joinId(reader, token - 1);
  if (before === "in" || before === "on-date") return true;
  return word(reader, token - 1, "weekday") !== undefined || word(reader, token - 1, "time-unit")?.entry.id === "day" || word(reader, token - 1, "date-step")?.entry.id === "since";
}

export { monthOfAt };
