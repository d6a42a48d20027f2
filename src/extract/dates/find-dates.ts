import type { DateValue, Found } from "../../model/mention.ts";
import type { Chart } from "../../pattern/chart.ts";
import { flagOf } from "../numbers/words.ts";
import { parseDay } from "./calendar.ts";
import { dateValue } from "./date-value.ts";
import { Gap, type Reading } from "../../text/reading.ts";
import { isBehind, isPutOffTo } from "./future.ts";
import { isGuarded } from "./guards.ts";
import type { Meaning, Moment } from "./meaning.ts";
import { expressionAt } from "./ranges.ts";
import { joinId, mayBegin, readerOf, word, type Reader } from "./reader.ts";
import type { Reference } from "./resolve-fields.ts";
import { resolveMoment } from "./resolve.ts";
import type { Resolved } from "./resolved.ts";

/**
 * Finds the dates of a text, resolved against its day of publication (`2022-04-08`) where that is known. Spans are the
 * shortest that carry the value, clitics outside; no two overlap. A date that no calendar has is left out.
 */
export function findDates(chart: Chart, published: string | null): Found<DateValue>[] {
  const reader = readerOf(chart),
    found: Found<DateValue>[] = [];
  let reference: Reference = {
    published: published === null ? undefined : parseDay(published),
    anchor: undefined,
    period: undefined,
    isBare: false,
    isAhead: false,
  };
  // The day of the last line that is nothing but a date: what follows it is headed so.
  let headed: number | undefined;
  for (const moment of momentsOf(reader)) {
    const isAhead = isAnnounced(reader, moment),
      anchor = isStamp(reader, moment) ? headed : reference.anchor;
    const resolved = resolveMoment(moment, { ...reference, anchor, isBare: isBare(reader, moment), isAhead });
    if (resolved === undefined && (reference.published !== undefined || !needsPublication(moment))) continue;
    found.push({
      span: { start: moment.start, end: moment.end },
      tokens: { first: moment.first, last: moment.last },
      value: dateValue(moment, resolved),
    });
    if (!isLongSince(reader, moment, resolved, reference.published)) reference = { ...reference, ...anchorsOf(resolved) };
    if (resolved?.precision === "day" && isOwnLine(reader, moment)) headed = resolved.from;
  }
  return found;
}

/** All date expressions of a text that are no part of a name, in order, none overlapping. */
function* momentsOf(reader: Reader): Generator<Moment> {
  for (let token = 0; token < reader.chart.reading.tokenCount;) {
    const moment = mayBegin(reader, token) ? expressionAt(reader, token) : undefined;
    if (moment !== undefined && !isGuarded(reader, moment)) yield putOff(reader, agreeing(reader, moment));
    token = moment?.last ?? token + 1;
  }
}

/** `يوم الاثنين المصادف 2026/9/14`: a weekday is the date that it is said to be. */
function agreeing(reader: Reader, moment: Moment): Moment {
  const { meaning, last } = moment;
  if (meaning?.kind !== "weekday" || joinId(reader, last) !== "on-date") return moment;
  const date = expressionAt(reader, reader.chart.find(last, reader.ids["date-join"])?.last ?? last + 1)?.meaning;
  const isDate = date?.kind === "calendar" && date.fields.day !== undefined && date.fields.calendar === "gregorian";
  return isDate ? { ...moment, meaning: date, weekday: undefined } : moment;
}

/** A day to which something is put off is the next such day. */
function putOff(reader: Reader, moment: Moment): Moment {
  const next = moment.meaning && nextOf(moment.meaning);
  return next !== undefined && isPutOffTo(reader, moment) ? { ...moment, meaning: next } : moment;
}

/** The next such weekday, or day of a year to come; undefined where the meaning leaves neither open. */
function nextOf(meaning: Meaning): Meaning | undefined {
  if (meaning.kind === "weekday")
    return meaning.relation === undefined && meaning.weekShift === undefined ? { ...meaning, relation: 1 } : undefined;
  if (meaning.kind !== "calendar") return undefined;
  const { month, day, year, yearShift, relation } = meaning.fields;
  const isOpen = month !== undefined && day !== undefined && [year, yearShift, relation].every((told) => told === undefined);
  return isOpen ? { ...meaning, fields: { ...meaning.fields, relation: 1 } } : undefined;
}

/** A clock time that begins a line, as in live reports: of the day that heads them, not of one told in the item before. */
function isStamp({ chart: { reading } }: Reader, { first, meaning, clock }: Moment): boolean {
  return clock !== undefined && meaning === undefined && isLineEdge(reading, first);
}

function isOwnLine({ chart: { reading } }: Reader, { first, last }: Moment): boolean {
  return isLineEdge(reading, first) && isLineEdge(reading, last);
}

function isLineEdge({ gap, tokenCount }: Reading, token: number): boolean {
  return token === 0 || token >= tokenCount || gap[token] === Gap.LineBreak;
}

const LONG_SINCE_DAYS = 30,
  SINCE_REACH_TOKENS = 2;

/** `منذ انقلاب 25 أكتوبر`: since when, weeks ago; what is told after it is of no such day. */
function isLongSince(reader: Reader, { first }: Moment, resolved: Resolved | undefined, published: number | undefined): boolean {
  if (resolved === undefined || published === undefined || published - resolved.from <= LONG_SINCE_DAYS) return false;
  for (let token = first; token >= Math.max(0, first - SINCE_REACH_TOKENS); token--)
    if (word(reader, token, "date-step", (entry) => flagOf(entry, "since")) !== undefined) return true;
  return false;
}

const NAMED_PERIODS: ReadonlySet<string> = new Set(["minute", "day", "month", "year"]);

/** What a date named leaves for those behind it: a day for "the next day" and bare clock times, a period for "the same year". */
function anchorsOf(resolved: Resolved | undefined): Partial<Reference> {
  if (resolved === undefined || !NAMED_PERIODS.has(resolved.precision)) return {};
  const isDay = resolved.precision === "day" || resolved.precision === "minute";
  return isDay ? { anchor: resolved.from, period: resolved.from } : { period: resolved.from };
}

/** Whether a text is nothing but this date (and a preposition): then nothing tells of the past. */
function isBare({ chart, ids }: Reader, { first, last }: Moment): boolean {
  if (first + chart.reading.tokenCount - last > 1) return false;
  return first === 0 || [ids["date-join"], ids["date-step"]].some((id) => chart.find(0, id) !== undefined);
}

/** Whether a day or month without a year stands close behind a word that announces it: `من المقرر`, `ستبدأ`. */
function isAnnounced(reader: Reader, { meaning, first }: Moment): boolean {
  return meaning?.kind === "calendar" && meaning.fields.year === undefined && isBehind(reader, first, "future-marker");
}

/** Whether a moment is unresolved for want of a day of publication, not because there is no such date. */
function needsPublication({ meaning }: Moment): boolean {
  return meaning?.kind !== "calendar" || meaning.fields.year === undefined;
}
