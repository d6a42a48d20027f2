import type { DateMention } from "../model/mention.ts";
import type { Event } from "./event.ts";

/** When an event happened, in days, inclusive. */
export interface Timing {
  readonly from: string | null;
  readonly to: string | null;
  /** Stated of the event itself, or taken from the report it stands in. */
  readonly isInferred: boolean;
  readonly isBackground: boolean;
  /** What the article is about: its first recent event. */
  readonly isMain: boolean;
}

/**
 * Dates events and tells background from the report's own: an undated event of the report takes the lead's day where
 * the article dates only one, else the day before publication to publication; what is told as earlier, or dated before
 * the main event, is background.
 */
export function timeEvents(events: readonly Event[], dates: readonly DateMention[], published: string | null): Timing[] {
  const main = events.find((event) => !isReminder(event) && isRecent(event.date, published)) ?? events.find((event) => !isReminder(event));
  const current = inferredRange(events, dates, published),
    mainFrom = dayOf(main?.date?.value.from) ?? current.from,
    mainAt = main === undefined ? -1 : events.indexOf(main);
  return events.map((event, at) => {
    const isMain = event === main;
    const from = dayOf(event.date?.value.from),
      to = dayOf(event.date?.value.to);
    const daysEarlier = to === undefined || mainFrom === null ? 0 : daysBetween(to, mainFrom);
    const isEarlier = daysEarlier > (at < mainAt ? REPORT_DAYS : 0);
    const isBackground = !isMain && (isReminder(event) || isEarlier);
    if (from !== undefined && to !== undefined) return { from, to, isInferred: false, isBackground, isMain };
    return isReminder(event)
      ? { from: null, to: null, isInferred: false, isBackground, isMain }
      : { ...current, isInferred: true, isBackground, isMain };
  });
}

/** A report that goes from day to day through a month tells of all of it before it comes to the main event, its first recent one. */
const REPORT_DAYS = 31;

function daysBetween(from: string, to: string): number {
  return (Date.parse(to) - Date.parse(from)) / 86_400_000;
}

function isReminder({ drafts: [first] }: Event): boolean {
  return first?.isReminder === true;
}

const RECENT_DAYS = 8;

function isRecent(date: DateMention | undefined, published: string | null): boolean {
  const to = dayOf(date?.value.to);
  if (published === null || to === undefined) return false;
  return Date.parse(published) - Date.parse(to) <= RECENT_DAYS * 86_400_000;
}

/** The span of an undated event of the current report. */
function inferredRange(
  events: readonly Event[],
  dates: readonly DateMention[],
  published: string | null,
): { from: string | null; to: string | null } {
  const recent = new Set(dates.filter((date) => isRecent(date, published)).map(({ value }) => `${dayOf(value.from)}..${dayOf(value.to)}`));
  const lead =
    events.find((event) => !isReminder(event) && event.date !== undefined)?.date ?? dates.find((date) => isRecent(date, published));
  const from = dayOf(lead?.value.from);
  if (recent.size === 1 && from !== undefined && isRecent(lead, published)) return { from, to: dayOf(lead?.value.to) ?? null };
  // A report on one day of the past tells that day's events throughout.
  const past = recent.size === 0 ? onlyDay(events) : undefined;
  if (past !== undefined) return { from: past, to: past };
  return published === null ? { from: null, to: null } : { from: dayBefore(published), to: published };
}

/** The one day on which all dated events of the report happened. */
function onlyDay(events: readonly Event[]): string | undefined {
  const own = events.filter((event) => !isReminder(event));
  if (own[0]?.date === undefined) return undefined;
  const told = own.flatMap(({ date }) => date ?? []);
  const days = new Set(told.flatMap(({ value: { from, to } }) => [dayOf(from), dayOf(to)]));
  return days.size === 1 ? [...days][0] : undefined;
}

function dayOf(value: string | null | undefined): string | undefined {
  return value?.slice(0, 10);
}

function dayBefore(day: string): string {
  return new Date(Date.parse(day) - 86_400_000).toISOString().slice(0, 10);
}
