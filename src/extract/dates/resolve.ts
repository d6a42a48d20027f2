import { addMonths, GREGORIAN, mondayOf, monthRange, weekdayOf, yearRange, type DayRange } from "./calendar.ts";
import { hourOfDay, minutesOf } from "./hours.ts";
import type { Fields, Meaning, Moment, Unit } from "./meaning.ts";
import { offset, period, weekdayFrom, window } from "./relative-days.ts";
import { PUBLICATION, type Resolved } from "./resolved.ts";
import { calendarNamed, resolveFields, yearOf, type Reference } from "./resolve-fields.ts";

/** Reckons a moment. Undefined: it needs a day of publication that is not known, or no calendar has such a date. */
export function resolveMoment(moment: Moment, reference: Reference): Resolved | undefined {
  const day = moment.meaning === undefined ? impliedDay(reference) : resolveMeaning(moment.meaning, reference, moment.weekday);
  if (day !== undefined && moment.hours !== undefined) return withHours(day, moment);
  if (day === undefined || moment.clock === undefined) return day;
  const hour = hourOfDay(moment.clock.hour, moment.part),
    minute = hour * 60 + moment.clock.minute;
  // After midnight of "the night of Wednesday to Thursday" is Thursday.
  const on = day.from !== day.to && hour < 6 ? day.to : day.from;
  return { ...day, from: on, to: on, fromMinute: minute, toMinute: minute, precision: "minute" };
}

const MINUTES_A_DAY = 1440;

/** Two hours of a day; of a night over midnight the day said behind them is the second's. */
function withHours(day: Resolved, { hours, part, meaning }: Moment): Resolved {
  if (hours === undefined) return day;
  const { from, to } = minutesOf(hours, part),
    nights = to >= MINUTES_A_DAY ? 1 : 0,
    first = hours.isDayBehind && meaning !== undefined ? day.from - nights : day.from;
  return { ...day, from: first, to: first + nights, fromMinute: from, toMinute: to - nights * MINUTES_A_DAY, precision: "minute" };
}

/** A clock time without a day is of the day named before it, else of the day of publication. */
function impliedDay({ published, anchor }: Reference): Resolved | undefined {
  const day = anchor ?? published;
  return day === undefined
    ? undefined
    : { from: day, to: day, precision: "day", basis: anchor === undefined ? "publication" : "context", isVague: false, isHijri: false };
}

function resolveMeaning(meaning: Meaning, reference: Reference, weekday: number | undefined): Resolved | undefined {
  const { published } = reference;
  switch (meaning.kind) {
    case "calendar":
      return calendarDate(meaning.fields, reference, weekday);
    case "years":
      return {
        from: GREGORIAN.dayOf(meaning.from, 1, 1),
        to: GREGORIAN.dayOf(meaning.to, 12, 31),
        precision: meaning.precision,
        basis: "stated",
        isVague: false,
        isHijri: false,
      };
    case "season":
      return season(meaning.season, meaning.fields, reference);
    case "months":
      return months(meaning, reference);
    case "nth":
      return nth(meaning, reference);
    case "week-of":
      return weekOf(calendarDate(meaning.fields, reference, weekday));
    case "same":
      return same(meaning.unit, meaning.shift, reference);
    case "span":
      return span(meaning.from, meaning.to, reference);
    case "day-word":
      return published === undefined ? undefined : onDay(published + meaning.offset);
    case "weekday":
      return published === undefined ? undefined : onDay(weekdayFrom(meaning, published));
    case "period":
      return published === undefined ? undefined : period(meaning, published);
    case "window":
      return published === undefined ? undefined : window(meaning, published);
    case "offset":
      return published === undefined ? undefined : offset(meaning, published);
  }
}

function onDay(day: number): Resolved {
  return { from: day, to: day, precision: "day", ...PUBLICATION };
}

function calendarDate(fields: Fields, reference: Reference, weekday: number | undefined): Resolved | undefined {
  const range = resolveFields(fields, reference, weekday);
  if (range === undefined) return undefined;
  const { day, lastDay, month, monthShift, portion, year } = fields;
  const isMonth = month !== undefined || monthShift !== undefined;
  const precision =
    portion !== undefined
      ? isMonth
        ? "range"
        : "vague"
      : lastDay !== undefined
        ? "range"
        : day !== undefined
          ? "day"
          : isMonth
            ? "month"
            : "year";
  const basis = year !== undefined ? "stated" : fields.isSameYear === true || fields.isSameMonth === true ? "context" : "publication";
  return { ...range, precision, basis, isVague: portion !== undefined && !isMonth, isHijri: fields.calendar === "hijri" };
}

function weekOf(day: Resolved | undefined): Resolved | undefined {
  if (day === undefined) return undefined;
  const from = mondayOf(day.from);
  return { ...day, from, to: from + 6, precision: "week" };
}

/** Months that a season covers: spring from March; winter runs into the next year. */
function season(which: number, fields: Fields, reference: Reference): Resolved | undefined {
  const year = yearOf(fields, GREGORIAN, reference),
    { published } = reference;
  const inYear = (y: number): DayRange => ({ from: GREGORIAN.dayOf(y, 3 * which, 1), to: GREGORIAN.dayOf(y, 3 * which + 3, 1) - 1 });
  if (year !== undefined)
    return {
      ...inYear(year),
      precision: "season",
      basis: fields.year === undefined ? "publication" : "stated",
      isVague: true,
      isHijri: false,
    };
  if (published === undefined) return undefined;
  const now = GREGORIAN.dateOf(published).year,
    relation = fields.relation ?? 0;
  const years = relation > 0 ? [now, now + 1] : [now, now - 1, now - 2];
  const found = years
    .map(inYear)
    .find(({ from, to }) => (relation > 0 ? from > published : relation < 0 ? to < published : from <= published));
  return found === undefined ? undefined : { ...found, precision: "season", ...PUBLICATION, isVague: true };
}

function months({ from, to, fields }: Extract<Meaning, { kind: "months" }>, reference: Reference): Resolved | undefined {
  const calendar = calendarNamed(fields.calendar),
    year = yearOf(fields, calendar, reference);
  if (year === undefined) return undefined;
  return {
    from: calendar.dayOf(year, from, 1),
    to: calendar.dayOf(year, to + 1, 1) - 1,
    precision: "range",
    basis: fields.year === undefined ? "publication" : "stated",
    isVague: false,
    isHijri: false,
  };
}

/** The n-th weekday of a month; the n-th week: of a month's those that begin, the last that ends in it; of a year's those with its Thursday. */
function nth(meaning: Extract<Meaning, { kind: "nth" }>, reference: Reference): Resolved | undefined {
  const { fields } = meaning,
    range = resolveFields(fields, reference, undefined);
  const day = range === undefined ? undefined : nthDay(meaning, range);
  if (range === undefined || day === undefined || day > range.to) return undefined;
  const rest = {
    basis: fields.year === undefined ? "publication" : "stated",
    isVague: false,
    isHijri: fields.calendar === "hijri",
  } as const;
  if (meaning.what !== "week") return { from: day, to: day, precision: "day", ...rest };
  return { from: mondayOf(day), to: mondayOf(day) + 6, precision: "week", ...rest };
}

const SUNDAY = 0,
  MONDAY = 1,
  THURSDAY = 4;

/** The n-th day within a range, or a day of the n-th week. */
function nthDay({ nth: count, what, weekday, fields }: Extract<Meaning, { kind: "nth" }>, { from, to }: DayRange): number {
  if (what === "day") return count > 0 ? from + count - 1 : to;
  const isOfYear = fields.month === undefined && fields.monthShift === undefined;
  const first = what === "weekday" ? weekday : isOfYear ? THURSDAY : MONDAY,
    last = what === "weekday" ? weekday : isOfYear ? THURSDAY : SUNDAY;
  return count > 0 ? from + ((first - weekdayOf(from) + 7) % 7) + 7 * (count - 1) : to - ((weekdayOf(to) - last + 7) % 7);
}

/** The day, month or year named before, or the one after. */
function same(unit: Unit, shift: number, { published, anchor, period: named }: Reference): Resolved | undefined {
  const before = unit === "day" ? anchor : named,
    day = before ?? published;
  if (day === undefined) return undefined;
  const basis = before === undefined ? "publication" : "context",
    rest = { basis, isVague: false, isHijri: false } as const;
  const { year, month } = GREGORIAN.dateOf(day);
  switch (unit) {
    case "week":
      return { from: mondayOf(day) + 7 * shift, to: mondayOf(day) + 7 * shift + 6, precision: "week", ...rest };
    case "month": {
      const first = GREGORIAN.dateOf(GREGORIAN.dayOf(year, month + shift, 1));
      return { ...monthRange(GREGORIAN, first.year, first.month), precision: "month", ...rest };
    }
    case "year":
      return { ...yearRange(GREGORIAN, year + shift), precision: "year", ...rest };
    default:
      return { from: day + shift, to: day + shift, precision: "day", ...rest };
  }
}

/** A range: the end lends the start its year, and what starts after its end is moved back. */
function span(from: Moment, to: Moment, reference: Reference): Resolved | undefined {
  const end = resolveMoment(to, reference),
    begin = resolveMoment(withYearOf(from, to), reference);
  if (end === undefined || begin === undefined) return undefined;
  const [first, last] = ordered(begin, end, from, to);
  if (first.from > last.to) return undefined;
  const basis = first.basis === "publication" || last.basis === "publication" ? "publication" : last.basis;
  const minutes =
    first.fromMinute === undefined || last.toMinute === undefined ? {} : { fromMinute: first.fromMinute, toMinute: last.toMinute };
  return {
    from: first.from,
    to: last.to,
    ...minutes,
    precision: minutes.fromMinute === undefined ? "range" : "minute",
    basis,
    isVague: first.isVague || last.isVague,
    isHijri: last.isHijri,
  };
}

function withYearOf(from: Moment, to: Moment): Moment {
  if (from.meaning?.kind !== "calendar" || to.meaning?.kind !== "calendar") return from;
  const { fields } = from.meaning,
    { year, yearShift, isSameYear } = to.meaning.fields;
  if (fields.month === undefined || fields.year !== undefined || fields.yearShift !== undefined) return from;
  return { ...from, meaning: { kind: "calendar", fields: { ...fields, year, yearShift, isSameYear } } };
}

function ordered(begin: Resolved, end: Resolved, from: Moment, to: Moment): readonly [Resolved, Resolved] {
  if (begin.from <= end.to) return [begin, end];
  if (from.meaning?.kind === "weekday") return [shifted(begin, -7), end];
  if (to.meaning?.kind === "weekday") return [begin, shifted(end, 7)];
  // `من اليوم حتى 5 آذار`: what ends a range from today is to come.
  if (from.meaning?.kind === "day-word" && isYearless(to.meaning)) return [begin, aYearOn(end, 1)];
  if (from.meaning?.kind !== "calendar" || from.meaning.fields.year !== undefined) return [begin, end];
  return [aYearOn(begin, -1), end];
}

function isYearless(meaning: Meaning | undefined): boolean {
  return (meaning?.kind === "calendar" || meaning?.kind === "nth") && meaning.fields.year === undefined;
}

function aYearOn(resolved: Resolved, years: number): Resolved {
  return { ...resolved, from: addMonths(resolved.from, 12 * years), to: addMonths(resolved.to, 12 * years) };
}

function shifted(resolved: Resolved, days: number): Resolved {
  return { ...resolved, from: resolved.from + days, to: resolved.to + days };
}
