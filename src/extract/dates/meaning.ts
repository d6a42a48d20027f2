import type { TokenRange, Span } from "../../model/span.ts";

/** What a date expression says, before anything is reckoned: what the text states and nothing that it implies. */
export type Meaning =
  /** Days from the day of publication: `أمس` is -1. */
  | { readonly kind: "day-word"; readonly offset: number }
  /** `relation` -1 last, 1 next, ±2 one further; `weekShift` counts weeks from the present one. */
  | { readonly kind: "weekday"; readonly weekday: number; readonly relation?: number | undefined; readonly weekShift?: number | undefined }
  | { readonly kind: "calendar"; readonly fields: Fields }
  /** A week, day, decade or century counted from the present one. */
  | { readonly kind: "period"; readonly unit: Unit; readonly shift: number; readonly portion?: Portion | undefined }
  | { readonly kind: "season"; readonly season: number; readonly fields: Fields }
  /** Months `from` to `to` of a year: halves and quarters. */
  | { readonly kind: "months"; readonly from: number; readonly to: number; readonly fields: Fields }
  | { readonly kind: "years"; readonly from: number; readonly to: number; readonly precision: "decade" | "range" }
  /** The n-th (from 1; -1 the last) weekday, week or day of a month or year. */
  | {
      readonly kind: "nth";
      readonly nth: number;
      readonly what: "weekday" | "week" | "day";
      readonly weekday: number;
      readonly fields: Fields;
    }
  /** The week that a date is in: `أسبوع 16 سبتمبر`. */
  | { readonly kind: "week-of"; readonly fields: Fields }
  /** The last (or next) so many units up to now; without a count, some. */
  | { readonly kind: "window"; readonly unit: Unit; readonly count: number | undefined; readonly sign: -1 | 1; readonly counted: boolean }
  /** So many units ago or ahead; without a count, some. */
  | {
      readonly kind: "offset";
      readonly unit: Unit;
      readonly count: number | undefined;
      readonly sign: number;
      readonly isSince: boolean;
      readonly isHijri?: boolean | undefined;
      /** Smaller units said with them: `قبل عام وثلاثة أشهر`. */
      readonly more?: readonly UnitCount[] | undefined;
    }
  /** The same day (month, year) as the date named before, or so many later. */
  | { readonly kind: "same"; readonly unit: Unit; readonly shift: number }
  | { readonly kind: "span"; readonly from: Moment; readonly to: Moment };

export interface UnitCount {
  readonly unit: Unit;
  readonly count: number;
}

export type Unit = "minute" | "hour" | "day" | "week" | "month" | "year" | "decade" | "century";
export type Portion = "early" | "mid" | "late";

/** Stated parts of a calendar date. Shifts count from the month or year of publication. */
export interface Fields {
  readonly calendar: "gregorian" | "hijri";
  readonly year?: number | undefined;
  readonly yearShift?: number | undefined;
  readonly month?: number | undefined;
  readonly monthShift?: number | undefined;
  /** `الماضي` -1, `المقبل` 1 said of the month, where no year is stated. */
  readonly relation?: number | undefined;
  readonly day?: number | undefined;
  /** Last of several days of the month: `14 و15`. */
  readonly lastDay?: number | undefined;
  readonly portion?: Portion | undefined;
  /** The year is that of the date named before: `من العام نفسه`. */
  readonly isSameYear?: boolean | undefined;
  /** The month is that of the date named before: `التاسع منه`, `17 من الشهر نفسه`. */
  readonly isSameMonth?: boolean | undefined;
}

export interface Clock {
  readonly hour: number;
  readonly minute: number;
}

/** A clock time with the part of day said of it. */
export interface PartClock extends Clock {
  readonly part: string | undefined;
}

/** Two hours, the second no earlier than the first. */
export interface HourRange {
  readonly from: PartClock;
  readonly to: PartClock;
}

/** A piece of a date as it stands in the text: tokens half-open, raw UTF-16 offsets without clitics. */
export interface Piece extends TokenRange, Span {}

/** One date expression put together: a day with its weekday, part of day and clock time as far as they are stated. */
export interface Moment extends Piece {
  readonly meaning: Meaning | undefined;
  /** A weekday said in apposition: it decides the year (`الجمعة 12 نوفمبر`). */
  readonly weekday: number | undefined;
  readonly part: string | undefined;
  readonly clock: Clock | undefined;
  /** Two hours in place of one; `isDayBehind` where the day stands behind them: it is that of the second. */
  readonly hours?: (HourRange & { readonly isDayBehind: boolean }) | undefined;
  /** Stable, speaking: `date.day-month`. */
  readonly rule: string;
}

export const NO_FIELDS: Fields = { calendar: "gregorian" };
