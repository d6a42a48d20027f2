import { digitsOf } from "../../text/reading.ts";
import { readCardinal } from "../numbers/cardinal.ts";
import { digitCount, figurePiece, isDash, isDigits, separatorAfter, separatorBefore } from "../numbers/digits.ts";
import { readOrdinal } from "../numbers/ordinal.ts";
import { hasAnd, isSingular, isWholeWithin, wordAt } from "../numbers/words.ts";
import type { Fields, Meaning, Piece } from "./meaning.ts";
import { bareRelationAfterDay, monthAt, monthOfAt, relativeMonthAt, type MonthPiece } from "./month.ts";
import { isBeforeNoun, isNear, isNearOrComma, joinId, skipOf, word, type Reader } from "./reader.ts";
import { eraAt, FIRST_HIJRI, isBareYear, LAST_HIJRI, yearFigureAt } from "./year.ts";

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
  const isArticle = joinId(reader, token) === "article";
  if (isArticle || isDigits(reader.chart.reading, token)) return figureDayAt(reader, token, isArticle);
  return wordDayAt(reader, token);
}

/** `5`, `الـ 22`. */
function figureDayAt(reader: Reader, token: number, isArticle: boolean): DayPiece | undefined {
  const { reading } = reader.chart, at = isArticle ? token + 1 : token, day = digitsOf(reading, at);
  if (day === undefined || !isDayNumber(day) || digitCount(reading, at) > 2 || (isArticle && !isNear(reader, at))) return undefined;
  const piece = figurePiece(reading, at, at + 1), article = isArticle ? word(reader, token, "date-join") : undefined;
  return { ...piece, first: token, start: article?.start ?? piece.start, day, isOrdinal: isArticle };
}

/** `السابع`, `الحادي والعشرين`, `خمسة`. */
function wordDayAt(reader: Reader, token: number): DayPiece | undefined {
  const { chart, numbers } = reader, ordinal = readOrdinal(chart, numbers, token);
  if (ordinal !== undefined && isDayNumber(ordinal.value) && (ordinal.isDefinite || isFirst(reader, ordinal))) return { ...ordinal, day: ordinal.value, isOrdinal: true };
  const cardinal = readCardinal(chart, numbers, token);
  return cardinal === undefined || !isDayNumber(cardinal.value) ? undefined : { ...cardinal, day: cardinal.value, isOrdinal: cardinal.isDefinite };
}

/** `أول أيلول`: the only day told by an ordinal without an article. */
function isFirst(reader: Reader, { value, last }: { readonly value: number; readonly last: number }): boolean {
  return value === 1 && joinId(reader, last) !== "of";
}

function isDayNumber(value: number): boolean {
  return isWholeWithin(value, 1, LAST_DAY);
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
  const day = isDigits(reader.chart.reading, token) ? dayAt(reader, token) : undefined;
  if (day === undefined || isBeforeNoun(reader, day.last) || isBeforeFigure(reader, day.last)) return undefined;
  return isAfterDayWord(reader, token) || isBeforeClock(reader, token, day.last) ? calendarElement(day, { calendar: "gregorian", day: day.day }, "date.day") : undefined;
}

function isBeforeFigure(reader: Reader, token: number): boolean {
  return isNear(reader, token) && isDigits(reader.chart.reading, token);
}

function isAfterDayWord(reader: Reader, token: number): boolean {
  const before = word(reader, token - 1, "time-unit");
  return before?.entry.id === "day" && isSingular(before);
}

function isBeforeClock(reader: Reader, token: number, last: number): boolean {
  return joinId(reader, token - 1) === "in" && isNear(reader, last) && word(reader, last, "clock-word") !== undefined;
}

/** `أسبوع 16 سبتمبر`. */
export function weekOfAt(reader: Reader, token: number): Element | undefined {
  const week = word(reader, token, "time-unit", (entry) => entry.id === "week");
  if (week === undefined || week.clitics !== 0 || !isSingular(week) || !isNear(reader, week.last)) return undefined;
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
  const month = monthAt(reader, token), from = month === undefined ? undefined : dayBehind(reader, month);
  if (month === undefined || from === undefined) return undefined;
  const several = lastDayAt(reader, from), to = several !== from && monthAfterDay(reader, several) !== undefined ? from : several;
  const year = isNearOrComma(reader, to.last) ? yearFigureAt(reader, skipOf(reader, to.last), false) : undefined;
  const { last, end } = year ?? to;
  const fields: Fields = { ...month.fields, ...year?.fields, calendar: month.fields.calendar, day: from.day, ...(to === from ? {} : { lastDay: to.day }) };
  return calendarElement({ first: token, last, start: month.start, end }, fields, "date.month-day");
}

function dayBehind(reader: Reader, { last, fields }: MonthPiece): DayPiece | undefined {
  if (fields.year !== undefined || fields.month === undefined || !isNear(reader, last)) return undefined;
  const day = dayAt(reader, last);
  return day !== undefined && (day.isOrdinal || !isBeforeNoun(reader, day.last)) ? day : undefined;
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
  const { reading } = reader.chart, joint = jointAt(reader, token + 1);
  if (joint === undefined || isDigitJoined(reader, token)) return undefined;
  const isFull = jointAt(reader, token + 2) === joint, last = token + (isFull ? 3 : 2);
  if (jointAt(reader, last) === joint) return undefined;
  const figures = Array.from({ length: last - token }, (_, i) => ({ value: digitsOf(reading, token + i) ?? 0, digits: digitCount(reading, token + i) }));
  const fields = isFull ? fullFields(figures, joint) : monthYearFields(figures, joint);
  if (fields === undefined) return undefined;
  const era = eraAt(reader, last), piece = figurePiece(reading, token, last);
  const isHijri = era?.calendar === "hijri" || isWholeWithin(fields.year ?? 0, FIRST_HIJRI, LAST_HIJRI);
  return calendarElement({ ...piece, last: era?.last ?? last, end: era?.end ?? piece.end }, { ...fields, calendar: isHijri ? "hijri" : "gregorian" }, isFull ? "date.numeric" : "date.numeric.month-year");
}

/** The one sign between a figure and the one before it: a slash, a dash or a dot, blanks around it allowed for slash and dash. */
function jointAt({ chart }: Reader, token: number): string | undefined {
  const separator = separatorAfter(chart.reading, token), sign = separator.trim();
  if (sign === "." || sign === "\u{066B}") return separator === sign ? "." : undefined;
  if (sign === "/" || sign === "\\") return "/";
  return isDash(sign) ? "-" : undefined;
}

function isDigitJoined(reader: Reader, token: number): boolean {
  const { reading } = reader.chart;
  return isDigits(reading, token - 1) && ["/", "-", "."].includes(separatorAfter(reading, token));
}

type NumberFields = Omit<Fields, "calendar">;

interface Figure {
  readonly value: number;
  readonly digits: number;
}

const NO_FIGURE: Figure = { value: 0, digits: 0 };

/** Day first, unless the year is or the middle cannot be a month. */
function fullFields([a = NO_FIGURE, b = NO_FIGURE, c = NO_FIGURE]: readonly Figure[], joint: string): NumberFields | undefined {
  if (b.digits > 2) return undefined;
  if (a.digits === 4) return c.digits <= 2 ? checked(a.value, b.value, c.value) : undefined;
  const year = c.digits === 4 ? c.value : c.digits === 2 && joint === "/" && b.digits === 2 ? 2000 + c.value : undefined;
  if (year === undefined || a.digits > 2) return undefined;
  return checked(year, b.value, a.value) ?? checked(year, a.value, b.value);
}

function checked(year: number, month: number, day: number): NumberFields | undefined {
  return isWholeWithin(month, 1, 12) && isWholeWithin(day, 1, LAST_DAY) && isWholeWithin(year, 1000, 2200) ? { year, month, day } : undefined;
}

function monthYearFields([a = NO_FIGURE, b = NO_FIGURE]: readonly Figure[], joint: string): NumberFields | undefined {
  if (joint === ".") return undefined;
  if (b.digits === 4) return monthOfYear(b, a);
  return a.digits === 4 && joint === "/" ? monthOfYear(a, b) : undefined;
}

function monthOfYear(year: Figure, month: Figure): NumberFields | undefined {
  return month.digits <= 2 && isWholeWithin(month.value, 1, 12) && isBareYear(year.value) ? { year: year.value, month: month.value } : undefined;
}

/** `22/4`, `31-12`: day and month in figures, which only a weekday, `يوم`, `في` or `بتاريخ` before them show. */
export function numericDayMonthAt(reader: Reader, token: number): Element | undefined {
  const { reading } = reader.chart, joint = jointAt(reader, token + 1), last = token + 2;
  if ((joint !== "/" && joint !== "-") || isDigitJoined(reader, token) || jointAt(reader, last) !== undefined) return undefined;
  if (digitCount(reading, token) > 2 || digitCount(reading, token + 1) > 2 || isBeforeNoun(reader, last)) return undefined;
  const a = digitsOf(reading, token) ?? 0, b = digitsOf(reading, token + 1) ?? 0, date = checked(2000, b, a) ?? checked(2000, a, b);
  // A figure over twelve beside one that can be a month: behind a slash that is a day.
  const isClear = joint === "/" && Math.max(a, b) > 12;
  if (date === undefined || !(isClear || isDayContext(reader, token))) return undefined;
  return calendarElement(figurePiece(reading, token, last), { calendar: "gregorian", month: date.month, day: date.day }, "date.numeric.day-month");
}

/** Whether what stands before shows that a day is meant; a text of nothing else does too. */
function isDayContext(reader: Reader, token: number): boolean {
  if (token === 0) return reader.chart.reading.tokenCount === 2;
  const before = joinId(reader, token - 1);
  if (before === "in" || before === "on-date") return true;
  return word(reader, token - 1, "weekday") !== undefined || word(reader, token - 1, "time-unit")?.entry.id === "day" || word(reader, token - 1, "date-step")?.entry.id === "since";
}

export { monthOfAt };
