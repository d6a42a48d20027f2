/**
 * Calendars. A day is the number of days since 1970-01-01, so that arithmetic needs no clock, zone or locale; a month is
 * 1 to 12. The Gregorian calendar is proleptic.
 */
export interface YearMonthDay {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

/** First and last day, inclusive. */
export interface DayRange {
  readonly from: number;
  readonly to: number;
}

/** What the rules need of a calendar: both that we read have twelve months. */
export interface Calendar {
  readonly name: "gregorian" | "hijri";
  /** Day number of a date; months outside 1-12 run into the neighbouring years. */
  readonly dayOf: (year: number, month: number, day: number) => number;
  readonly dateOf: (dayNumber: number) => YearMonthDay;
  readonly daysInMonth: (year: number, month: number) => number;
}

const MILLISECONDS_A_DAY = 86_400_000;

function gregorianDay(year: number, month: number, day: number): number {
  const date = new Date(0);
  date.setUTCFullYear(year, month - 1, day);
  return Math.round(date.getTime() / MILLISECONDS_A_DAY);
}

export const GREGORIAN: Calendar = {
  name: "gregorian",
  dayOf: gregorianDay,
  dateOf: (dayNumber) => {
    const date = new Date(dayNumber * MILLISECONDS_A_DAY);
    return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() };
  },
  daysInMonth: (year, month) => gregorianDay(year, month + 1, 1) - gregorianDay(year, month, 1),
};

/** Day of the week, 0 Sunday. */
export function weekdayOf(dayNumber: number): number {
  return (((dayNumber + 4) % 7) + 7) % 7;
}

/** Monday of the week that a day is in (weeks as ISO counts them). */
export function mondayOf(dayNumber: number): number {
  return dayNumber - ((weekdayOf(dayNumber) + 6) % 7);
}

/** The same day some months on, or that month's last day where it is shorter. */
export function addMonths(dayNumber: number, months: number, calendar = GREGORIAN): number {
  const { year, month, day } = calendar.dateOf(dayNumber);
  const first = calendar.dateOf(calendar.dayOf(year, month + months, 1));
  return calendar.dayOf(first.year, first.month, Math.min(day, calendar.daysInMonth(first.year, first.month)));
}

export function monthRange(calendar: Calendar, year: number, month: number): DayRange {
  const from = calendar.dayOf(year, month, 1);
  return { from, to: calendar.dayOf(year, month + 1, 1) - 1 };
}

export function yearRange(calendar: Calendar, year: number): DayRange {
  return { from: calendar.dayOf(year, 1, 1), to: calendar.dayOf(year + 1, 1, 1) - 1 };
}

/** Whether a calendar has a date. */
export function isDate(calendar: Calendar, year: number, month: number, day: number): boolean {
  return month >= 1 && month <= 12 && day >= 1 && day <= calendar.daysInMonth(year, month);
}

/** `2022-04-08`. */
export function formatDay(dayNumber: number): string {
  const { year, month, day } = GREGORIAN.dateOf(dayNumber);
  return `${pad(year, 4)}-${pad(month, 2)}-${pad(day, 2)}`;
}

export function pad(value: number, width: number): string {
  return String(value).padStart(width, "0");
}

/** Day number of `2022-04-08` (a time after it is set aside); undefined for anything else. */
export function parseDay(text: string): number | undefined {
  const match = /^(?<year>\d{4})-(?<month>\d{2})-(?<day>\d{2})/u.exec(text);
  if (match?.groups === undefined) return undefined;
  const year = Number(match.groups["year"]),
    month = Number(match.groups["month"]),
    day = Number(match.groups["day"]);
  return isDate(GREGORIAN, year, month, day) ? GREGORIAN.dayOf(year, month, day) : undefined;
}
