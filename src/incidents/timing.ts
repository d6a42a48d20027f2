import type { DateMention } from "../model/mention.ts";
import type { Event } from "./event.ts";

/** When an event happened, in days, inclusive. */
export interface Timing {
  readonly from: string | null;
  readonly to: string | null;
  /** Stated of the event itself, or taken from the report it stands in. */
  readonly isInferred: boolean;
  readonly isBackground: boolean;
}

/**
 * Dates events and tells background from the report's own: an undated event of the report takes the lead's day where
 * the article dates only one, else the day before publication to publication; what is told as earlier, or dated before
 * the main event, is background.
 */
export function timeEvents(events: readonly Event[], dates: readonly DateMention[], published: string | null): Timing[] {
  const main = events.find((event) => !isReminder(event) && isRecent(event.date, published)) ?? events.find((event) => !isReminder(event));
  const mainFrom = dayOf(main?.date?.value.from) ?? null;
  const current = inferredRange(events, dates, published);
  return events.map((event) => {
    const from = dayOf(event.date?.value.from),
      to = dayOf(event.date?.value.to);
    const isEarlier = to !== undefined && mainFrom !== null && to < mainFrom;
    const isBackground = event !== main && (isReminder(event) || isEarlier);
    if (from !== undefined && to !== undefined) return { from, to, isInferred: false, isBackground };
    return isReminder(event)
      ? { from: null, to: null, isInferred: false, isBackground: true }
      : { ...current, isInferred: true, isBackground };
  });
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
  return published === null ? { from: null, to: null } : { from: dayBefore(published), to: published };
}

function dayOf(value: string | null | undefined): string | undefined {
  return value?.slice(0, 10);
}

function dayBefore(day: string): string {
  return new Date(Date.parse(day) - 86_400_000).toISOString().slice(0, 10);
}
