import type { DateValue, Found } from "../../model/mention.ts";
import type { Chart } from "../../pattern/chart.ts";
import { parseDay } from "./calendar.ts";
import { dateValue } from "./date-value.ts";
import { isGuarded } from "./guards.ts";
import type { Moment } from "./meaning.ts";
import { expressionAt } from "./ranges.ts";
import { readerOf, type Reader } from "./reader.ts";
import { resolveMoment, type Resolved } from "./resolve.ts";

/**
 * Finds the dates of a text, resolved against its day of publication (`2022-04-08`) where that is known. Spans are the
 * shortest that carry the value, clitics outside; no two overlap. A date that no calendar has is left out.
 */
export function findDates(chart: Chart, published: string | null): Found<DateValue>[] {
  const reader = readerOf(chart), found: Found<DateValue>[] = [];
  const publishedDay = published === null ? undefined : parseDay(published);
  let anchor: number | undefined, period: number | undefined;
  for (let token = 0; token < chart.reading.tokenCount; ) {
    const moment = reader.openings[token] === 0 ? undefined : expressionAt(reader, token);
    if (moment === undefined || isGuarded(reader, moment)) {
      token = moment?.last ?? token + 1;
      continue;
    }
    const resolved = resolveMoment(moment, { published: publishedDay, anchor, period, isBare: isBare(reader, moment) });
    if (resolved !== undefined || (publishedDay === undefined && needsPublication(moment))) {
      found.push({ span: { start: moment.start, end: moment.end }, tokens: { first: moment.first, last: moment.last }, value: dateValue(moment, resolved) });
      anchor = nextAnchor(resolved) ?? anchor;
      period = resolved !== undefined && NAMED_PERIODS.has(resolved.precision) ? resolved.from : period;
    }
    token = moment.last;
  }
  return found;
}

/** Whether a text is nothing but this date (and a preposition): then nothing tells of the past. */
function isBare({ chart, ids }: Reader, { first, last }: Moment): boolean {
  if (first + chart.reading.tokenCount - last > 1) return false;
  return first === 0 || [ids["date-join"], ids["date-step"]].some((id) => chart.find(0, id) !== undefined);
}

const NAMED_PERIODS: ReadonlySet<string> = new Set(["minute", "day", "month", "year"]);

/** A day named is what "the next day", "the same year" and a bare clock time behind it refer to. */
function nextAnchor(resolved: Resolved | undefined): number | undefined {
  return resolved !== undefined && (resolved.precision === "day" || resolved.precision === "minute") ? resolved.from : undefined;
}

/** Whether a moment is unresolved for want of a day of publication, not because there is no such date. */
function needsPublication({ meaning }: Moment): boolean {
  return meaning?.kind !== "calendar" || meaning.fields.year === undefined;
}
