import { addMonths, GREGORIAN, mondayOf, weekdayOf } from "./calendar.ts";
import { HIJRI } from "./hijri.ts";
import type { Meaning, Unit } from "./meaning.ts";
import { PUBLICATION, type Resolved } from "./resolved.ts";

/** The latest such day not after publication; `relation` and `weekShift` move it. */
export function weekdayFrom({ weekday, relation, weekShift }: Extract<Meaning, { kind: "weekday" }>, published: number): number {
  if (weekShift !== undefined) return mondayOf(published) + 7 * weekShift + ((weekday + 6) % 7);
  const back = (weekdayOf(published) - weekday + 7) % 7;
  if (relation === undefined || relation === 0) return published - back;
  if (relation < 0) return published - (back === 0 ? 7 : back) + 7 * (relation + 1);
  return published + (7 - back) + 7 * (relation - 1);
}

const YEARS_A_DECADE = 10,
  YEARS_A_CENTURY = 100;

export function period({ unit, shift, portion }: Extract<Meaning, { kind: "period" }>, published: number): Resolved {
  if (unit === "week") {
    const from = mondayOf(published) + 7 * shift;
    const [first, last] = portion === "early" ? [0, 2] : portion === "mid" ? [2, 4] : portion === "late" ? [4, 6] : [0, 6];
    return { from: from + first, to: from + last, precision: portion === undefined ? "week" : "range", ...PUBLICATION, isVague: true };
  }
  const { year } = GREGORIAN.dateOf(published),
    length = unit === "century" ? YEARS_A_CENTURY : YEARS_A_DECADE;
  const first = (Math.floor(year / length) + shift) * length;
  return {
    from: GREGORIAN.dayOf(first, 1, 1),
    to: GREGORIAN.dayOf(first + length, 1, 1) - 1,
    precision: unit === "century" ? "range" : "decade",
    ...PUBLICATION,
  };
}

/** Days that "some" of a unit are taken to cover. */
const SOME_DAYS: Readonly<Record<Unit, number>> = {
  minute: 0,
  hour: 1,
  day: 10,
  week: 28,
  month: 365,
  year: 3652,
  decade: 10_957,
  century: 73_048,
};

/** The day so many units before or after another. */
function moved(day: number, unit: Unit, count: number): number {
  switch (unit) {
    case "minute":
    case "hour":
      return day;
    case "day":
      return day + Math.round(count);
    case "week":
      return day + Math.round(7 * count);
    case "month":
      return addMonths(day, Math.trunc(count)) + Math.round(DAYS_A_MONTH * (count % 1));
    case "year":
      return addMonths(day, Math.round(12 * count));
    case "decade":
      return addMonths(day, Math.round(120 * count));
    case "century":
      return addMonths(day, Math.round(1200 * count));
  }
}

const DAYS_A_MONTH = 30;

/** `الأسبوعين الأخيرين`: the days up to the day before publication; hours take in the day itself. */
export function window({ unit, count, sign, counted }: Extract<Meaning, { kind: "window" }>, published: number): Resolved {
  if (unit === "hour" || unit === "minute") return lastHours(unit === "hour" ? (count ?? HOURS_A_DAY) : 1, sign, published);
  const rest = { precision: counted ? "range" : "vague", ...PUBLICATION, isVague: true } as const;
  const far = count === undefined ? someFrom(published, unit, sign) : moved(published, unit, sign * count);
  return sign < 0 ? { from: far, to: published - 1, ...rest } : { from: published + 1, to: far, ...rest };
}

const HOURS_A_DAY = 24;

/** Hours take in the day of publication itself. */
function lastHours(hours: number, sign: number, published: number): Resolved {
  const days = Math.max(1, Math.round(hours / HOURS_A_DAY)),
    rest = { precision: "vague", ...PUBLICATION, isVague: true } as const;
  return sign < 0 ? { from: published - days, to: published, ...rest } : { from: published, to: published + days, ...rest };
}

/** The far end of "some" of a unit. */
function someFrom(published: number, unit: Unit, sign: number): number {
  if (unit === "month") return addMonths(published, 12 * sign);
  return unit === "decade" ? addMonths(published, 360 * sign) : published + sign * SOME_DAYS[unit];
}

export function offset(
  { unit, count, sign, isSince, isHijri, more = [] }: Extract<Meaning, { kind: "offset" }>,
  published: number,
): Resolved {
  if (count === undefined) return someAgo(unit, sign, published);
  if (isHijri === true) {
    const months = unit === "month" ? count : unit === "year" ? 12 * count : 0,
      day = addMonths(published, sign * Math.round(months), HIJRI);
    return { from: day, to: day, precision: "vague", basis: "publication", isVague: true, isHijri: true };
  }
  if (unit === "decade" && isSince)
    return { from: moved(published, unit, sign * count), to: published, precision: "vague", ...PUBLICATION, isVague: true };
  const day = more.reduce((on, next) => moved(on, next.unit, sign * next.count), moved(published, unit, sign * count));
  return { from: day, to: day, precision: unit === "day" ? "day" : "vague", ...PUBLICATION, isVague: unit !== "day" };
}

function someAgo(unit: Unit, sign: number, published: number): Resolved {
  if (unit === "hour" || unit === "minute") return lastHours(HOURS_A_DAY, sign, published);
  const rest = { precision: "vague", ...PUBLICATION, isVague: true } as const,
    far = someFrom(published, unit, sign);
  if (sign > 0) return { from: published + 1, to: far, ...rest };
  return { from: far, to: unit === "decade" ? published : published - 1, ...rest };
}
