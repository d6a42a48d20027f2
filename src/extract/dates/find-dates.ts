import type { DateValue, Found } from "../../model/mention.ts";
import type { Chart } from "../../pattern/chart.ts";
import { parseDay } from "./calendar.ts";
import { dateValue } from "./date-value.ts";
import { isGuarded } from "./guards.ts";
import type { Moment } from "./meaning.ts";
import { expressionAt } from "./ranges.ts";
import { mayBegin, readerOf, type Reader } from "./reader.ts";
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
  };
  for (const moment of momentsOf(reader)) {
    const resolved = resolveMoment(moment, { ...reference, isBare: isBare(reader, moment) });
    if (resolved === undefined && (reference.published !== undefined || !needsPublication(moment))) continue;
    found.push({
      span: { start: moment.start, end: moment.end },
      tokens: { first: moment.first, last: moment.last },
      value: dateValue(moment, resolved),
    });
    reference = { ...reference, ...anchorsOf(resolved) };
  }
  return found;
}

/** All date expressions of a text that are no part of a name, in order, none overlapping. */
function* momentsOf(reader: Reader): Generator<Moment> {
  for (let token = 0; token < reader.chart.reading.tokenCount;) {
    const moment = mayBegin(reader, token) ? expressionAt(reader, token) : undefined;
    if (moment !== undefined && !isGuarded(reader, moment)) yield moment;
    token = moment?.last ?? token + 1;
  }
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

/** Whether a moment is unresolved for want of a day of publication, not because there is no such date. */
function needsPublication({ meaning }: Moment): boolean {
  return meaning?.kind !== "calendar" || meaning.fields.year === undefined;
}
