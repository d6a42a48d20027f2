import { bareYearAt } from "./bare-year.ts";
import { bareDayAt, dayMonthAt, monthAloneAt, monthDayAt, weekOfAt } from "./calendar-date.ts";
import { dayHeadAt, dayWordAt, weekdayElementAt } from "./day-words.ts";
import type { Element } from "./element.ts";
import { nthAt } from "./nth.ts";
import { numericDateAt, numericDayMonthAt } from "./numeric-date.ts";
import { offsetAt } from "./offsets.ts";
import { periodAt, windowAt, yearElementAt } from "./periods.ts";
import { decadeAt, partOfYearAt, portionAt, seasonAt } from "./portions.ts";
import { Opening, type Reader } from "./reader.ts";
import { sameBeforeAt, sameNightAt } from "./same.ts";

/** A rule that reads one element, and what it may begin with. */
interface Rule {
  readonly opens: number;
  readonly read: (reader: Reader, token: number, isAfterPart: boolean) => Element | undefined;
}

const FIGURES = Opening.Digits | Opening.Article,
  DAYS = FIGURES | Opening.Number | Opening.Ordinal;

/** The rules in order: the longest reading wins, of equal ones the first. */
const RULES: readonly Rule[] = [
  { opens: Opening.Digits, read: numericDateAt },
  { opens: DAYS, read: dayMonthAt },
  { opens: Opening.Unit, read: weekOfAt },
  { opens: Opening.Ordinal | Opening.Step | Opening.Unit | Opening.Weekday, read: nthAt },
  { opens: Opening.Month | Opening.Unit, read: monthDayAt },
  { opens: Opening.Weekday | Opening.Unit, read: weekdayElementAt },
  { opens: Opening.DayWord, read: dayWordAt },
  { opens: Opening.DayWord, read: sameNightAt },
  { opens: Opening.Relation, read: sameBeforeAt },
  { opens: Opening.Unit | Opening.Relation, read: periodAt },
  { opens: FIGURES | Opening.Number | Opening.Unit | Opening.Step, read: windowAt },
  { opens: Opening.Portion, read: portionAt },
  { opens: Opening.Season, read: seasonAt },
  { opens: Opening.Fraction, read: partOfYearAt },
  { opens: Opening.Decade | Opening.Unit, read: decadeAt },
  { opens: Opening.Month | Opening.Unit | Opening.Relation, read: monthAloneAt },
  { opens: Opening.Unit | Opening.Relation, read: yearElementAt },
  { opens: Opening.Step, read: offsetAt },
  { opens: Opening.Digits, read: numericDayMonthAt },
  { opens: Opening.Digits | Opening.Number, read: bareYearAt },
  { opens: FIGURES, read: bareDayAt },
];

/** The longest date element at a token, `يوم` before it inside. */
export function elementAt(reader: Reader, token: number, isAfterPart: boolean): Element | undefined {
  const openings = reader.openings[token] ?? 0;
  let best: Element | undefined;
  for (const { opens, read } of RULES) {
    const found = (opens & openings) === 0 ? undefined : read(reader, token, isAfterPart);
    if (found !== undefined && found.last > (best?.last ?? token)) best = found;
  }
  return best ?? ((openings & Opening.Unit) === 0 ? undefined : behindDayWord(reader, token));
}

/** `يوم 18 آذار`, `يوم 22/4`. */
function behindDayWord(reader: Reader, token: number): Element | undefined {
  const head = dayHeadAt(reader, token);
  if (head === undefined) return undefined;
  const date =
    dayMonthAt(reader, head.last) ??
    numericDateAt(reader, head.last) ??
    numericDayMonthAt(reader, head.last) ??
    bareDayAt(reader, head.last);
  return date && { ...date, first: token, start: head.start };
}
