import type { DateBasis, DatePrecision } from "../../model/mention.ts";
import type { DayRange } from "./calendar.ts";

/** A date reckoned out: inclusive day numbers, and minutes of the day where the text gives a clock time. */
export interface Resolved extends DayRange {
  readonly fromMinute?: number;
  readonly toMinute?: number;
  readonly precision: DatePrecision;
  readonly basis: DateBasis;
  /** The wording leaves the bounds open; they are a convention. */
  readonly isVague: boolean;
  readonly isHijri: boolean;
}

/** What holds of dates counted from publication, until something else is said. */
export const PUBLICATION = { basis: "publication", isVague: false, isHijri: false } as const;
