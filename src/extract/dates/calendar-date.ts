import { digitsOf, Gap } from "../../text/reading.ts";
import { readCardinal } from "../numbers/cardinal.ts";
import { digitCount, figurePiece, isDash, isDigits, separatorBefore } from "../numbers/digits.ts";
import { readOrdinal } from "../numbers/ordinal.ts";
import { hasAnd, hasArticle, isSingular, isWholeWithin, wordAt } from "../numbers/words.ts";
import { calendarElement, type Element } from "./element.ts";
import { looksAhead } from "./future.ts";
import type { Fields, Piece } from "./meaning.ts";
import { bareRelationAfterDay, monthAt, relativeMonthAt, sameMonthAfterDay, type MonthPiece } from "./month.ts";
import { isBeforeNoun, isNear, isNearOrComma, joinId, skipOf, word, type Reader } from "./reader.ts";
import { yearFigureAt } from "./year.ts";

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
  const { reading } = reader.chart,
    at = isArticle ? token + 1 : token,
    day = digitsOf(reading, at);
  if (day === undefined || !isDayNumber(day) || digitCount(reading, at) > 2 || (isArticle && !isNear(reader, at))) return undefined;
  const piece = figurePiece(reading, at, at + 1),
    article = isArticle ? word(reader, token, "date-join") : undefined;
  return { ...piece, first: token, start: article?.start ?? piece.start, day, isOrdinal: isArticle };
}

/** `السابع`, `الحادي والعشرين`, `خمسة`. */
function wordDayAt(reader: Reader, token: number): DayPiece | undefined {
  const { chart, numbers } = reader,
    ordinal = readOrdinal(chart, numbers, token);
  if (ordinal !== undefined && isDayNumber(ordinal.value) && (ordinal.isDefinite || isFirst(reader, ordinal)))
    return { ...ordinal, day: ordinal.value, isOrdinal: true };
  const cardinal = readCardinal(chart, numbers, token);
  return cardinal === undefined || !isDayNumber(cardinal.value)
    ? undefined
    : { ...cardinal, day: cardinal.value, isOrdinal: cardinal.isDefinite };
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
  const { reading } = reader.chart,
    join = joinId(reader, last);
  if (join === "and" || join === "to") return dayAt(reader, last + 1);
  if (isDigits(reading, last) && isDash(separatorBefore(reading, last))) return dayAt(reader, last);
  const token = wordAt(reader.chart, last, reader.numbers.ordinal) ?? wordAt(reader.chart, last, reader.numbers.word);
  return token !== undefined && hasAnd(token) && isOrdinal ? dayAt(reader, last) : undefined;
}

/** `5 يناير/كانون الثاني 2022`, `الـ 22 من شهر أكتوبر`, `السابع من نيسان`, `17 من الشهر الماضي`, `14 و15 تشرين الثاني`. */
export function dayMonthAt(reader: Reader, token: number): Element | undefined {
  const from = dayAt(reader, token);
  if (from === undefined) return undefined;
  const to = lastDayAt(reader, from),
    found = monthAfterDay(reader, to, to !== from) ?? (to === from ? undefined : monthAfterDay(reader, from));
  if (found === undefined) return undefined;
  const several = found.day === to && to !== from;
  const fields: Fields = { ...found.month.fields, day: from.day, ...(several ? { lastDay: to.day } : {}) };
  const { month } = found,
    isRelative = month.fields.month === undefined;
  const rule = `date.day-${isRelative ? "relative-month" : "month"}${month.fields.year === undefined ? "" : "-year"}`;
  return calendarElement({ first: token, last: month.last, start: from.start, end: month.end }, fields, several ? `${rule}.days` : rule);
}

/** `يوم 15`, `في 15 الساعة 8`: a day in figures, the month left out, where what stands around shows it to be one. */
export function bareDayAt(reader: Reader, token: number): Element | undefined {
  const day = dayFigureAt(reader, token);
  if (day === undefined) return undefined;
  return isAfterDayWord(reader, token) || isBeforeClock(reader, token, day.last) || isPlannedFor(reader, token, day.last) ? day : undefined;
}

/** A figure that may be a day of the month: it counts nothing. */
export function dayFigureAt(reader: Reader, token: number): Element | undefined {
  const day = isDigits(reader.chart.reading, token) || joinId(reader, token) === "article" ? dayAt(reader, token) : undefined;
  if (day === undefined || isBeforeNoun(reader, day.last) || isBeforeFigure(reader, day.last)) return undefined;
  return calendarElement(day, { calendar: "gregorian", day: day.day }, "date.day");
}

/** `سأعود في 15.`: a figure that ends a sentence which looks ahead. */
function isPlannedFor(reader: Reader, token: number, last: number): boolean {
  const { gap, tokenCount } = reader.chart.reading,
    isLast = last >= tokenCount || (gap[last] ?? Gap.LineBreak) >= Gap.Stop;
  return isLast && joinId(reader, token - 1) === "in" && looksAhead(reader, token);
}

function isBeforeFigure(reader: Reader, token: number): boolean {
  return isNear(reader, token) && isDigits(reader.chart.reading, token);
}

function isAfterDayWord(reader: Reader, token: number): boolean {
  const before = word(reader, token - 1, "time-unit");
  if (before?.entry.id !== "day" || !isSingular(before)) return false;
  // `فجر اليوم، «3» مسيرات`: today, and a count.
  return !hasArticle(before) || joinId(reader, token) === "article";
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

function monthAfterDay(
  reader: Reader,
  day: DayPiece,
  isSeveral = false,
): { readonly month: MonthPiece; readonly day: DayPiece } | undefined {
  if (!isNear(reader, day.last)) return undefined;
  const at = skipOf(reader, day.last, isSeveral ? ["of", "in"] : ["of"]);
  const isTold = day.isOrdinal || isDigits(reader.chart.reading, day.last - 1);
  const month =
    monthAt(reader, at) ??
    bareRelationAfterDay(reader, day.last) ??
    (isTold ? sameMonthAfterDay(reader, day) : undefined) ??
    (at > day.last || isTold ? relativeMonthAt(reader, at) : undefined);
  return month === undefined ? undefined : { month, day };
}

/** `شباط 13`, `يناير الثاني والعشرين`, `أكتوبر/ 2`: the day behind the month, where it counts nothing. */
export function monthDayAt(reader: Reader, token: number): Element | undefined {
  const month = monthAt(reader, token),
    from = month === undefined ? undefined : dayBehind(reader, month);
  if (month === undefined || from === undefined) return undefined;
  const several = lastDayAt(reader, from),
    to = several !== from && monthAfterDay(reader, several) !== undefined ? from : several;
  const year = isNearOrComma(reader, to.last) ? yearFigureAt(reader, skipOf(reader, to.last), false) : undefined;
  const { last, end } = year ?? to;
  const fields: Fields = {
    ...month.fields,
    ...year?.fields,
    calendar: month.fields.calendar,
    day: from.day,
    ...(to === from ? {} : { lastDay: to.day }),
  };
  return calendarElement({ first: token, last, start: month.start, end }, fields, "date.month-day");
}

function dayBehind(reader: Reader, { last, fields }: MonthPiece): DayPiece | undefined {
  if (fields.year !== undefined || fields.month === undefined || !isNear(reader, last)) return undefined;
  const day = dayAt(reader, last) ?? rangeOfDaysAt(reader, last);
  return day !== undefined && (day.isOrdinal || !isBeforeNoun(reader, day.last)) ? day : undefined;
}

/** `نوفمبر بين 19 و20`, `نوفمبر من 4 إلى 22`. */
function rangeOfDaysAt(reader: Reader, token: number): DayPiece | undefined {
  const at = skipOf(reader, token, ["between", "of"]),
    from = at === token ? undefined : dayAt(reader, at);
  return from !== undefined && lastDayAt(reader, from) !== from && !isBeforeNoun(reader, lastDayAt(reader, from).last) ? from : undefined;
}

/** `آذار 2019`, `شهر نيسان/أبريل`, `فبراير الماضي`; a weak name only where something shows that it is a month. */
export function monthAloneAt(reader: Reader, token: number): Element | undefined {
  const month = monthAt(reader, token) ?? relativeMonthAt(reader, token);
  if (month === undefined || !month.isSure || isBehindFigure(reader, token)) return undefined;
  const { fields } = month;
  return calendarElement(
    month,
    fields,
    `date.${fields.month === undefined ? "relative-month" : "month"}${fields.year === undefined ? "" : "-year"}`,
  );
}

/** `32 يناير`: a figure that is no day leaves no month either. */
function isBehindFigure(reader: Reader, token: number): boolean {
  return isNear(reader, token) && isDigits(reader.chart.reading, token - 1) && digitCount(reader.chart.reading, token - 1) <= 3;
}
