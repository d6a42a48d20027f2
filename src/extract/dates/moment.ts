import { closeQuotes } from "../../text/quotes.ts";
import { flagOf, isAdjacent } from "../numbers/words.ts";
import { bareDayAt, dayMonthAt, monthAloneAt, monthDayAt, weekOfAt } from "./calendar-date.ts";
import type { Element } from "./element.ts";
import { numericDateAt, numericDayMonthAt } from "./numeric-date.ts";
import { clockAt, definiteHourAt } from "./clock.ts";
import { dayBehindWeekday, dayHeadAt, dayWordAt, weekdayElementAt } from "./day-words.ts";
import type { Fields, Meaning, Moment } from "./meaning.ts";
import { offsetAt } from "./offsets.ts";
import { partAt } from "./part-of-day.ts";
import { nthAt } from "./nth.ts";
import { periodAt, windowAt, yearElementAt } from "./periods.ts";
import { decadeAt, partOfYearAt, portionAt, seasonAt } from "./portions.ts";
import { isBeforeNoun, isNear, isNearOrComma, joinId, Opening, word, type Reader } from "./reader.ts";
import { bareYearAt } from "./bare-year.ts";

/** A rule that reads one element, and what it may begin with. */
interface Rule {
  readonly opens: number;
  readonly read: (reader: Reader, token: number, isAfterPart: boolean) => Element | undefined;
}

const FIGURES = Opening.Digits | Opening.Article, DAYS = FIGURES | Opening.Number | Opening.Ordinal;

/** The rules in order: the longest reading wins, of equal ones the first. */
const RULES: readonly Rule[] = [
  { opens: Opening.Digits, read: numericDateAt },
  { opens: DAYS, read: dayMonthAt },
  { opens: Opening.Unit, read: weekOfAt },
  { opens: Opening.Ordinal | Opening.Step | Opening.Unit | Opening.Weekday, read: nthAt },
  { opens: Opening.Month | Opening.Unit, read: monthDayAt },
  { opens: Opening.Weekday | Opening.Unit, read: weekdayElementAt },
  { opens: Opening.DayWord, read: dayWordAt },
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
function elementAt(reader: Reader, token: number, isAfterPart: boolean): Element | undefined {
  const openings = reader.openings[token] ?? 0;
  if (openings === 0) return undefined;
  let best: Element | undefined;
  for (const { opens, read } of RULES) {
    const found = (opens & openings) === 0 ? undefined : read(reader, token, isAfterPart);
    if (found !== undefined && (best === undefined || found.last > best.last)) best = found;
  }
  if (best !== undefined) return best;
  const head = (openings & Opening.Unit) === 0 ? undefined : dayHeadAt(reader, token);
  const date = head === undefined ? undefined : dayMonthAt(reader, head.last) ?? numericDateAt(reader, head.last) ?? numericDayMonthAt(reader, head.last) ?? bareDayAt(reader, head.last);
  return head === undefined || date === undefined ? undefined : { ...date, first: token, start: head.start };
}

type Draft = Moment;

const CLOCKS = Opening.Digits | Opening.Number | Opening.Ordinal | Opening.Clock | Opening.DayPart;

/**
 * One date expression at a token, put together from its pieces in the order that news writes them:
 * `الساعة التاسعة من مساء أمس الإثنين (6 ذو الحجة)`.
 */
export function momentAt(reader: Reader, token: number): Moment | undefined {
  let draft = firstPiece(reader, token);
  if (draft === undefined) return undefined;
  for (let next = addPiece(reader, draft); next !== undefined; next = addPiece(reader, draft)) draft = next;
  if (draft.meaning === undefined && draft.clock === undefined) return undefined;
  // A part of day in construct needs its day.
  if (draft.meaning === undefined && draft.clock !== undefined && draft.rule !== "date.clock") return undefined;
  const span = closeQuotes(reader.chart.reading.text, draft);
  return { ...draft, end: span.end };
}

function firstPiece(reader: Reader, token: number): Draft | undefined {
  const openings = reader.openings[token] ?? 0;
  if ((openings & ~Opening.From) === 0) return undefined;
  const clock = (openings & CLOCKS) === 0 ? undefined : clockAt(reader, token), element = elementAt(reader, token, false);
  if (clock !== undefined && (element === undefined || clock.last > element.last)) {
    const { first, last, start, end, hour, minute, part } = clock;
    return { first, last, start, end, meaning: undefined, weekday: undefined, part, clock: { hour, minute }, rule: "date.clock" };
  }
  if (element !== undefined) return fromElement(element);
  const part = partAt(reader, token);
  if (part === undefined || !part.mayBeConstruct) return undefined;
  const draft: Draft = { ...part, meaning: undefined, weekday: undefined, clock: undefined, rule: "date.part-of-day" };
  const ofDay = part.isAlone && joinId(reader, part.last) === "of" ? addDay(reader, draft, part.last + 1) ?? addPart(reader, draft, part.last + 1) : undefined;
  return ofDay ?? addDay(reader, draft, part.last) ?? (part.isAlone ? { ...draft, meaning: { kind: "day-word", offset: 0 }, rule: "date.hours-of-day" } : undefined);
}

function fromElement(element: Element): Draft {
  const { first, last, start, end, meaning, rule } = element;
  const part = "part" in element && typeof element.part === "string" ? element.part : undefined;
  return { first, last, start, end, meaning, weekday: meaning.kind === "weekday" ? meaning.weekday : undefined, part, clock: undefined, rule };
}

/** The draft with its next piece, or undefined where the expression ends. */
function addPiece(reader: Reader, draft: Draft): Draft | undefined {
  const at = draft.last;
  if (draft.meaning?.kind === "span" || !isNearOrComma(reader, at)) return undefined;
  const join = isNear(reader, at) ? joinId(reader, at) : undefined;
  const behind = join === "of" || join === "in" || join === "on-date" ? at + 1 : undefined;
  return addClock(reader, draft, at) ?? addAdverb(reader, draft, at) ?? addPart(reader, draft, at) ?? addDay(reader, draft, at)
    ?? (behind === undefined ? undefined : addBehind(reader, draft, behind, join));
}

/** What goes on behind `من` and `في`: the part of day and day of a clock time, the date of a weekday. */
function addBehind(reader: Reader, draft: Draft, at: number, join: string | undefined): Draft | undefined {
  if (!isNear(reader, at)) return undefined;
  if (draft.clock !== undefined && draft.meaning === undefined) return addPart(reader, draft, at) ?? addDay(reader, draft, at);
  if (join === "in" && draft.meaning !== undefined) return addHour(reader, draft, at) ?? (draft.meaning.kind === "weekday" ? addDay(reader, draft, at) : undefined);
  return undefined;
}

function addClock(reader: Reader, draft: Draft, at: number): Draft | undefined {
  if (draft.clock !== undefined || draft.meaning === undefined || !isDayLike(draft.meaning)) return undefined;
  const clock = clockAt(reader, at);
  if (clock === undefined) return undefined;
  const isLoose = !isNear(reader, at), isNamed = word(reader, at, "clock-word") !== undefined;
  // Behind a comma or a dash only what is surely a time.
  if ((isLoose || !isAdjacent(reader.chart, at)) && !isNamed && clock.last - clock.first < 2) return undefined;
  const { last, end, hour, minute } = clock;
  return { ...draft, last, end, clock: { hour, minute }, part: clock.part ?? draft.part };
}

/** `23 أكتوبر في السابعة`, `في الساعة 7`. */
function addHour(reader: Reader, draft: Draft, at: number): Draft | undefined {
  const clock = addClock(reader, draft, at);
  if (clock !== undefined || draft.clock !== undefined || draft.meaning === undefined || !isDayLike(draft.meaning)) return clock;
  const hour = definiteHourAt(reader, at);
  return hour === undefined || isBeforeNoun(reader, hour.last) ? undefined : { ...draft, last: hour.last, end: hour.end, clock: hour };
}

function isDayLike(meaning: Meaning): boolean {
  return meaning.kind === "day-word" || meaning.kind === "weekday" || meaning.kind === "same" || (meaning.kind === "calendar" && meaning.fields.day !== undefined && meaning.fields.lastDay === undefined);
}

/** `الثلاثاء صباحا`, `غدا مساء`. */
function addAdverb(reader: Reader, draft: Draft, at: number): Draft | undefined {
  if (draft.meaning === undefined || draft.part !== undefined || !isDayLike(draft.meaning) || !isAdjacent(reader.chart, at)) return undefined;
  const part = partAt(reader, at);
  if (part === undefined || !part.mayBeAdverb || (part.mayBeConstruct && addDay(reader, { ...draft, meaning: undefined }, part.last) !== undefined)) return undefined;
  return { ...draft, last: part.last, end: part.end, part: part.part };
}

/** `من مساء` + day, behind a clock time. */
function addPart(reader: Reader, draft: Draft, at: number): Draft | undefined {
  if (draft.meaning !== undefined || !isNear(reader, at)) return undefined;
  const part = partAt(reader, at);
  if (part === undefined || !part.mayBeConstruct) return undefined;
  return addDay(reader, { ...draft, part: part.part }, part.last);
}

function addDay(reader: Reader, draft: Draft, at: number): Draft | undefined {
  const isPart = draft.meaning === undefined;
  if (isPart ? !isNear(reader, at) : !isNearOrComma(reader, at)) return undefined;
  const element = elementAt(reader, at, isPart);
  if (element === undefined) return draft.meaning?.kind === "weekday" && draft.meaning.relation === undefined ? addDayNumber(reader, draft, at) : undefined;
  if (startsWithAnd(reader, at)) return undefined;
  const meaning = isPart ? (isDayMeaning(element.meaning) ? element.meaning : undefined) : combined(draft.meaning, element.meaning);
  if (meaning === undefined) return undefined;
  if (!isNear(reader, at) && meaning !== element.meaning) return undefined;
  const { last, end } = element, weekday = element.meaning.kind === "weekday" ? element.meaning.weekday : draft.weekday;
  return { ...draft, last, end, meaning, weekday, rule: meaning === element.meaning ? element.rule : draft.rule };
}

function startsWithAnd(reader: Reader, token: number): boolean {
  return reader.chart.at(token).length > 0 && reader.chart.at(token).every(({ clitics }) => (clitics & 1) !== 0);
}

/** What may have a part of day: days and the nights between two. */
function isDayMeaning(meaning: Meaning): boolean {
  return isDayLike(meaning) || (meaning.kind === "calendar" && meaning.fields.lastDay !== undefined) || meaning.kind === "nth" || (meaning.kind === "offset" && meaning.unit === "day");
}

/** Two elements in apposition: which of them carries the day. Undefined: they are two dates. */
function combined(before: Meaning | undefined, after: Meaning): Meaning | undefined {
  if (before === undefined) return undefined;
  const isDate = after.kind === "calendar" && after.fields.day !== undefined;
  switch (before.kind) {
    case "day-word":
      if (after.kind === "weekday") return after.relation === undefined ? before : undefined;
      return isDate ? (after.fields.calendar === "hijri" ? before : after) : undefined;
    case "weekday":
      if (isDate) return after.fields.calendar === "hijri" && after.fields.year === undefined && before.relation !== undefined ? before : after;
      return after.kind === "day-word" && after.offset <= 0 ? after : undefined;
    case "calendar":
      return after.kind === "weekday" && before.fields.day !== undefined && after.relation === undefined ? before : undefined;
    case "period":
      return before.unit === "week" && after.kind === "weekday" ? { ...after, weekShift: before.shift } : undefined;
    default:
      return undefined;
  }
}

/** `الخميس 21`: this month's 21st or an earlier one that was a Thursday. */
function addDayNumber(reader: Reader, draft: Draft, at: number): Draft | undefined {
  const day = dayBehindWeekday(reader, at);
  if (day === undefined) return undefined;
  const fields: Fields = { calendar: "gregorian", monthShift: 0 }, { last, end } = day;
  if (day.isNth) return { ...draft, last, end, meaning: { kind: "nth", nth: day.day, what: "weekday", weekday: draft.weekday ?? 0, fields }, rule: "date.nth-weekday" };
  return { ...draft, last, end, meaning: { kind: "calendar", fields: { ...fields, day: day.day } }, rule: "date.weekday.day" };
}

/** `منذ` with the date behind it: since a day, a month or a year. */
export function sinceAt(reader: Reader, token: number, inner: (reader: Reader, token: number) => Moment | undefined): Moment | undefined {
  const since = word(reader, token, "date-step", (entry) => flagOf(entry, "since"));
  if (since === undefined || !isNear(reader, since.last)) return undefined;
  const moment = inner(reader, since.last);
  return moment === undefined ? undefined : { ...moment, first: token, start: since.start };
}
