import type { DateValue } from "../../model/mention.ts";
import { formatDay, GREGORIAN, pad } from "./calendar.ts";
import type { Meaning, Moment } from "./meaning.ts";
import type { Resolved } from "./resolved.ts";

const MINUTES_AN_HOUR = 60;

/** The value as the record has it; null bounds where it could not be reckoned. */
export function dateValue(moment: Moment, resolved: Resolved | undefined): DateValue {
  const part_of_day = moment.part ?? null,
    { rule } = moment;
  if (resolved === undefined) {
    return {
      from: null,
      to: null,
      precision: unresolvedPrecision(moment),
      basis: null,
      edtf: unresolvedEdtf(moment.meaning),
      calendar: isHijri(moment) ? "hijri" : "gregorian",
      part_of_day,
      rule,
    };
  }
  const from = stamp(resolved.from, resolved.fromMinute),
    to = stamp(resolved.to, resolved.toMinute);
  return {
    from,
    to,
    precision: resolved.precision,
    basis: resolved.basis,
    edtf: edtfOf(resolved),
    calendar: resolved.isHijri ? "hijri" : "gregorian",
    part_of_day,
    rule,
  };
}

function stamp(day: number, minute: number | undefined): string {
  if (minute === undefined) return formatDay(day);
  return `${formatDay(day)}T${pad(Math.floor(minute / MINUTES_AN_HOUR) % 24, 2)}:${pad(minute % MINUTES_AN_HOUR, 2)}`;
}

/** Extended Date/Time Format (ISO 8601-2): `~` about, `?` uncertain (a Hijri date by a day), `/` interval. */
function edtfOf(resolved: Resolved): string {
  const { from, to, fromMinute, toMinute, precision, isVague, isHijri } = resolved;
  const first = stamp(from, fromMinute),
    last = stamp(to, toMinute);
  if (precision === "minute") return first === last ? first : `${first}/${last}`;
  const whole = isHijri ? undefined : wholeUnit(resolved);
  if (whole !== undefined) return whole;
  const mark = isVague ? "~" : isHijri ? "?" : "";
  return from === to ? `${first}${mark}` : `${first}${mark}/${last}${mark}`;
}

/** A whole Gregorian year, month, decade or season (21 spring to 24 winter). */
function wholeUnit({ from, precision }: Resolved): string | undefined {
  const { year, month } = GREGORIAN.dateOf(from);
  switch (precision) {
    case "year":
      return pad(year, 4);
    case "month":
      return `${pad(year, 4)}-${pad(month, 2)}`;
    case "decade":
      return year % 10 === 0 ? `${pad(Math.floor(year / 10), 3)}X` : undefined;
    case "season":
      return `${pad(year, 4)}-${20 + Math.floor(month / 3)}`;
    default:
      return undefined;
  }
}

/** What is stated of a date whose year is not known: `XXXX-01-05`. */
function unresolvedEdtf(meaning: Meaning | undefined): string | null {
  if (meaning?.kind !== "calendar" || meaning.fields.calendar === "hijri" || meaning.fields.month === undefined) return null;
  const { month, day, lastDay, portion } = meaning.fields;
  if (lastDay !== undefined || portion !== undefined) return null;
  return day === undefined ? `XXXX-${pad(month, 2)}` : `XXXX-${pad(month, 2)}-${pad(day, 2)}`;
}

function unresolvedPrecision({ meaning, clock, hours }: Moment): DateValue["precision"] {
  if ((clock ?? hours) !== undefined) return "minute";
  switch (meaning?.kind) {
    case "calendar": {
      const { day, lastDay, month, monthShift, portion } = meaning.fields;
      if (portion !== undefined || lastDay !== undefined) return "range";
      return day !== undefined ? "day" : month !== undefined || monthShift !== undefined ? "month" : "year";
    }
    case "window":
    case "offset":
      return meaning.count === undefined ? "vague" : "day";
    case "span":
    case "months":
      return "range";
    case "season":
      return "season";
    case "period":
      return meaning.unit === "week" ? "week" : "decade";
    default:
      return "day";
  }
}

function isHijri({ meaning }: Moment): boolean {
  return meaning?.kind === "calendar" && meaning.fields.calendar === "hijri";
}
