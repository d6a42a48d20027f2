import { GREGORIAN, isDate, monthRange, weekdayOf, yearRange, type Calendar, type DayRange } from "./calendar.ts";
import { HIJRI } from "./hijri.ts";
import type { Fields, Portion } from "./meaning.ts";

/** What dates are reckoned from: day numbers of publication and of the last date named. */
export interface Reference {
  readonly published: number | undefined;
  readonly anchor: number | undefined;
  /** First day of the last day, month or year named: what `العام نفسه` means. */
  readonly period: number | undefined;
  /** The text is nothing but a date: its month is one of the year of publication, past or not. */
  readonly isBare: boolean;
  /** The sentence announces what is to come: a date without a year is the nearest, past or not. */
  readonly isAhead: boolean;
}

const EARLY_LAST_DAY = 10,
  MID_LAST_DAY = 20;
/** How far back a weekday is trusted to tell the year. */
const WEEKDAY_YEARS = 8;
/** Years looked through for a date: leap days come every eight years at most. */
const MAX_YEARS = 16;

export function calendarNamed(name: Fields["calendar"]): Calendar {
  return name === "hijri" ? HIJRI : GREGORIAN;
}

/** The days that calendar fields mean, or undefined where publication is needed and unknown, or the date cannot be. */
export function resolveFields(fields: Fields, reference: Reference, weekday: number | undefined): DayRange | undefined {
  const calendar = calendarNamed(fields.calendar);
  if (fields.isSameMonth === true) return inMonthNamed(fields, calendar, reference);
  if (fields.monthShift !== undefined) return shiftedMonth(fields, calendar, reference);
  const year = yearOf(fields, calendar, reference);
  if (year !== undefined) return onItsWeekday(inYear(fields, calendar, year), fields, weekday);
  if (fields.yearShift !== undefined || fields.isSameYear === true || reference.published === undefined) return undefined;
  return yearless(fields, calendar, { ...reference, published: reference.published }, weekday);
}

/** `الجمعة 24 شعبان 1433`: the moon may have been sighted a day off the tables, and the weekday tells it. */
function onItsWeekday(range: DayRange | undefined, { calendar, day, lastDay }: Fields, weekday: number | undefined): DayRange | undefined {
  if (range === undefined || weekday === undefined || calendar !== "hijri" || day === undefined || lastDay !== undefined) return range;
  const shift = [0, -1, 1].find((days) => weekdayOf(range.from + days) === weekday) ?? 0;
  return { from: range.from + shift, to: range.to + shift };
}

/** A day or month whose year only the day of publication tells. */
function yearless(
  fields: Fields,
  calendar: Calendar,
  { published, isAhead, isBare }: Reference & { readonly published: number },
  weekday: number | undefined,
): DayRange | undefined {
  const isPlain = fields.relation === undefined && weekday === undefined;
  if (isAhead && isPlain) return nearestOf(fields, calendar, published);
  if (fields.month === undefined) return recentDay(fields, calendar, published, weekday);
  return isBare && isPlain ? inYear(fields, calendar, calendar.dateOf(published).year) : recent(fields, calendar, published, weekday);
}

/** The stated year, or the one at a stated distance. */
export function yearOf(fields: Fields, calendar: Calendar, { published, period }: Reference): number | undefined {
  if (fields.year !== undefined) return fields.year;
  if (fields.isSameYear === true) return period === undefined ? undefined : calendar.dateOf(period).year;
  return fields.yearShift === undefined || published === undefined ? undefined : calendar.dateOf(published).year + fields.yearShift;
}

/** `التاسع منه`: of the month of the date named before, else of publication. */
function inMonthNamed(fields: Fields, calendar: Calendar, { period, published }: Reference): DayRange | undefined {
  const named = period ?? published;
  if (named === undefined) return undefined;
  const { year, month } = calendar.dateOf(named);
  return inYear({ ...fields, month }, calendar, year);
}

function shiftedMonth(fields: Fields, calendar: Calendar, { published }: Reference): DayRange | undefined {
  if (published === undefined) return undefined;
  const now = calendar.dateOf(published),
    first = calendar.dateOf(calendar.dayOf(now.year, now.month + (fields.monthShift ?? 0), 1));
  return inYear({ ...fields, month: first.month }, calendar, first.year);
}

/** The days of fields in a known year. */
function inYear({ month, day, lastDay, portion }: Fields, calendar: Calendar, year: number): DayRange | undefined {
  if (month === undefined) return portion === undefined ? yearRange(calendar, year) : partOfYear(calendar, year, portion);
  if (month < 1 || month > 12) return undefined;
  if (day === undefined) {
    const range = monthRange(calendar, year, month);
    return portion === undefined ? range : partOfMonth(range, portion);
  }
  if (!hasDay(calendar, year, month, day) || (lastDay !== undefined && !hasDay(calendar, year, month, lastDay))) return undefined;
  return { from: calendar.dayOf(year, month, day), to: calendar.dayOf(year, month, lastDay ?? day) };
}

/** Whether a month has a day; any Hijri month may have had thirty, by the sighting of the moon. */
function hasDay(calendar: Calendar, year: number, month: number, day: number): boolean {
  return calendar.name === "hijri" ? day >= 1 && day <= 30 : isDate(calendar, year, month, day);
}

function partOfMonth({ from, to }: DayRange, portion: Portion): DayRange {
  switch (portion) {
    case "early":
      return { from, to: from + EARLY_LAST_DAY - 1 };
    case "mid":
      return { from: from + EARLY_LAST_DAY, to: from + MID_LAST_DAY - 1 };
    case "late":
      return { from: from + MID_LAST_DAY, to };
  }
}

/** The first and last quarter of a year; its middle third. */
function partOfYear(calendar: Calendar, year: number, portion: Portion): DayRange {
  const [from, to] = portion === "early" ? [1, 3] : portion === "mid" ? [5, 8] : [10, 12];
  return { from: calendar.dayOf(year, from, 1), to: calendar.dayOf(year, to + 1, 1) - 1 };
}

/** A month or a day and month without a year: the latest not after publication, unless a relation or a weekday decides. */
function recent(fields: Fields, calendar: Calendar, published: number, weekday: number | undefined): DayRange | undefined {
  const now = calendar.dateOf(published),
    relation = fields.relation ?? 0;
  if (fields.relation === 0) return inYear(fields, calendar, now.year);
  const month = monthRange(calendar, now.year, now.month),
    isDay = fields.day !== undefined;
  const isPast = ({ from }: DayRange): boolean => (relation < 0 ? from < (isDay ? published : month.from) : from <= published);
  const isNext = ({ from }: DayRange): boolean => from > (isDay ? published : month.to);
  const wanted = weekday === undefined ? Math.max(1, Math.abs(relation)) : WEEKDAY_YEARS,
    candidates: DayRange[] = [];
  for (let i = 0; i <= MAX_YEARS && candidates.length < wanted; i++) {
    const range = inYear(fields, calendar, relation > 0 ? now.year + i : now.year + 1 - i);
    if (range !== undefined && (relation > 0 ? isNext(range) : isPast(range))) candidates.push(range);
  }
  const onWeekday = weekday === undefined ? undefined : nearest([...candidates, ...coming(fields, calendar, now.year)], weekday, published);
  return onWeekday ?? candidates[Math.max(0, Math.abs(relation) - 1)];
}

/** A day of the month alone (`يوم 15`): the latest not after publication, or the nearest on its weekday. */
function recentDay(fields: Fields, calendar: Calendar, published: number, weekday: number | undefined): DayRange | undefined {
  if (fields.day === undefined) return undefined;
  const { year, month } = calendar.dateOf(published);
  const ranges = Array.from({ length: 13 }, (_, back) => calendar.dateOf(calendar.dayOf(year, month + 1 - back, 1))).flatMap(
    (first) => inYear({ ...fields, month: first.month }, calendar, first.year) ?? [],
  );
  return weekday === undefined ? ranges.find(({ from }) => from <= published) : nearest(ranges, weekday, published);
}

/** `من المقرر أن تعقد في 20 آذار`: the nearest such day or month. */
function nearestOf(fields: Fields, calendar: Calendar, published: number): DayRange | undefined {
  const { year, month } = calendar.dateOf(published);
  const ranges = [-1, 0, 1].flatMap((shift) => {
    if (fields.month !== undefined) return inYear(fields, calendar, year + shift) ?? [];
    const first = calendar.dateOf(calendar.dayOf(year, month + shift, 1));
    return inYear({ ...fields, month: first.month }, calendar, first.year) ?? [];
  });
  return ranges.toSorted((a, b) => Math.abs(a.from - published) - Math.abs(b.from - published))[0];
}

/** The date nearest to publication that falls on its weekday. */
function nearest(ranges: readonly DayRange[], weekday: number, published: number): DayRange | undefined {
  return ranges
    .filter(({ from }) => weekdayOf(from) === weekday)
    .toSorted((a, b) => Math.abs(a.from - published) - Math.abs(b.from - published))[0];
}

/** This year's date and the coming year's. */
function coming(fields: Fields, calendar: Calendar, year: number): DayRange[] {
  return [year, year + 1].flatMap((next) => inYear(fields, calendar, next) ?? []);
}
