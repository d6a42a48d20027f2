import { MINUTES_AN_HOUR } from "./clock-time.ts";
import type { Clock, HourRange, PartClock } from "./meaning.ts";

const NOON = 12,
  MINUTES_A_DAY = 24 * MINUTES_AN_HOUR;

/** The hour of 24 that an hour of 12 means in a part of the day. */
export function hourOfDay(hour: number, part: string | undefined): number {
  const isTwelve = hour === NOON;
  switch (part) {
    case "dawn":
    case "midnight":
      return isTwelve ? 0 : hour;
    case "morning":
      return hour;
    case "noon":
      return hour < 5 ? hour + NOON : hour;
    case "afternoon":
    case "evening":
      return hour < NOON ? hour + NOON : hour;
    case "night":
      return isTwelve ? 0 : hour >= 5 && hour < NOON ? hour + NOON : hour;
    default:
      return hour;
  }
}

function minuteOf({ hour, minute }: Clock, part: string | undefined): number {
  return hourOfDay(hour, part) * MINUTES_AN_HOUR + minute;
}

/** Minutes from midnight of the day that the first hour is of; the second may run past midnight. */
export interface MinuteRange {
  readonly from: number;
  readonly to: number;
}

/**
 * The minutes of a range of hours. A part of day said once holds for both, unless the order of the two tells otherwise:
 * `من 9 إلى 11 صباحا`, but `من 10 إلى 3 عصرا` begins in the morning. `part` is that of the day around them.
 */
export function minutesOf({ from, to }: HourRange, part: string | undefined): MinuteRange {
  const { first, last } = told(from, { ...to, part: to.part ?? (from.part === undefined ? part : undefined) });
  return { from: first, to: last < first ? last + MINUTES_A_DAY : last };
}

function told(from: PartClock, to: PartClock): { readonly first: number; readonly last: number } {
  if (to.part !== undefined)
    return { first: from.part === undefined ? before(from, to) : minuteOf(from, from.part), last: minuteOf(to, to.part) };
  const first = minuteOf(from, from.part);
  return {
    first,
    last:
      [minuteOf(to, from.part), minuteOf(to, undefined), minuteOf(to, "evening")].find((last) => last >= first) ?? minuteOf(to, undefined),
  };
}

/** The first hour in the part of day of the second, or before noon where it would come too late there. */
function before(from: Clock, to: PartClock): number {
  const shared = minuteOf(from, to.part),
    plain = minuteOf(from, undefined),
    last = minuteOf(to, to.part);
  return shared <= last || plain > last ? shared : plain;
}
