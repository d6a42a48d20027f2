import { closeQuotes } from "../../text/quotes.ts";
import { flagOf, hasAnd, isAdjacent } from "../numbers/words.ts";
import { combined, isDay, mayHavePart } from "./apposition.ts";
import { clockAt, definiteHourAt, type ClockPiece } from "./clock.ts";
import { dayBehindWeekday } from "./day-words.ts";
import type { Element } from "./element.ts";
import { elementAt } from "./elements.ts";
import type { Fields, Meaning, Moment } from "./meaning.ts";
import { partAt, type PartPiece } from "./part-of-day.ts";
import { isBeforeNoun, isNear, isNearOrComma, joinId, Opening, word, type Reader } from "./reader.ts";

type Draft = Moment;

const CLOCKS = Opening.Digits | Opening.Number | Opening.Ordinal | Opening.Clock | Opening.DayPart;

/**
 * One date expression at a token, put together from its pieces in the order that news writes them:
 * `الساعة التاسعة من مساء أمس الإثنين (6 ذو الحجة)`.
 */
export function momentAt(reader: Reader, token: number): Moment | undefined {
  const openings = reader.openings[token] ?? 0;
  let draft = (openings & ~Opening.From) === 0 ? undefined : firstPiece(reader, token, openings);
  for (let next = draft; next !== undefined; next = addPiece(reader, next)) draft = next;
  return draft && { ...draft, end: closeQuotes(reader.chart.reading.text, draft).end };
}

function firstPiece(reader: Reader, token: number, openings: number): Draft | undefined {
  const clock = (openings & CLOCKS) === 0 ? undefined : clockAt(reader, token),
    element = elementAt(reader, token, false);
  if (clock !== undefined && clock.last > (element?.last ?? token)) return fromClock(clock);
  if (element !== undefined) return fromElement(element);
  const part = partAt(reader, token);
  return part?.mayBeConstruct === true ? fromPart(reader, part) : undefined;
}

function fromClock({ first, last, start, end, hour, minute, part }: ClockPiece): Draft {
  return { first, last, start, end, meaning: undefined, weekday: undefined, part, clock: { hour, minute }, rule: "date.clock" };
}

/** A part of day in construct with its day: `فجر اليوم`, `ساعات الصباح الأولى من يوم الجمعة`; or, of some, of today. */
function fromPart(reader: Reader, { first, last, start, end, part, isAlone }: PartPiece): Draft | undefined {
  const draft: Draft = {
    first,
    last,
    start,
    end,
    part,
    meaning: undefined,
    weekday: undefined,
    clock: undefined,
    rule: "date.part-of-day",
  };
  if (!isAlone) return addDay(reader, draft, last);
  const behind = joinId(reader, last) === "of" ? last + 1 : last;
  return (
    addDay(reader, draft, behind) ??
    addPart(reader, draft, behind) ?? { ...draft, meaning: { kind: "day-word", offset: 0 }, rule: "date.hours-of-day" }
  );
}

function fromElement(element: Element): Draft {
  const { first, last, start, end, meaning, rule } = element;
  const part = "part" in element && typeof element.part === "string" ? element.part : undefined;
  return {
    first,
    last,
    start,
    end,
    meaning,
    weekday: meaning.kind === "weekday" ? meaning.weekday : undefined,
    part,
    clock: undefined,
    rule,
  };
}

/** The draft with its next piece, or undefined where the expression ends. */
function addPiece(reader: Reader, draft: Draft): Draft | undefined {
  const at = draft.last;
  if (!isNearOrComma(reader, at)) return undefined;
  return (
    addClock(reader, draft, at) ??
    addAdverb(reader, draft, at) ??
    addPart(reader, draft, at) ??
    addDay(reader, draft, at) ??
    addBehind(reader, draft, at)
  );
}

/** What goes on behind `من` and `في`: the part of day and day of a clock time, the hour of a day, the date of a weekday. */
function addBehind(reader: Reader, draft: Draft, token: number): Draft | undefined {
  const join = isNear(reader, token) ? joinId(reader, token) : undefined,
    at = token + 1;
  if (join === undefined || !BEHIND.has(join) || !isNear(reader, at)) return undefined;
  if (draft.meaning === undefined) return addPart(reader, draft, at) ?? addDay(reader, draft, at);
  if (join !== "in") return undefined;
  return (
    addClock(reader, draft, at) ?? addHour(reader, draft, at) ?? (draft.meaning.kind === "weekday" ? addDay(reader, draft, at) : undefined)
  );
}

const BEHIND = new Set(["of", "in", "on-date"]);

/** Whether a draft is a day that has no hour yet. */
function lacksHour({ clock, meaning }: Draft): boolean {
  return clock === undefined && meaning !== undefined && isDay(meaning);
}

function addClock(reader: Reader, draft: Draft, at: number): Draft | undefined {
  const clock = lacksHour(draft) ? clockAt(reader, at) : undefined;
  if (clock === undefined) return undefined;
  // Behind a comma or a dash only what is surely a time.
  const isClose = isAdjacent(reader.chart, at) || word(reader, at, "clock-word") !== undefined;
  if (!isClose && clock.last - clock.first < 2) return undefined;
  const { last, end, hour, minute } = clock;
  return { ...draft, last, end, clock: { hour, minute }, part: clock.part ?? draft.part };
}

/** `23 أكتوبر في السابعة`. */
function addHour(reader: Reader, draft: Draft, at: number): Draft | undefined {
  const hour = lacksHour(draft) ? definiteHourAt(reader, at) : undefined;
  return hour === undefined || isBeforeNoun(reader, hour.last) ? undefined : { ...draft, last: hour.last, end: hour.end, clock: hour };
}

/** `الثلاثاء صباحا`, `غدا مساء`; a part that its own day follows belongs to that. */
function addAdverb(reader: Reader, draft: Draft, at: number): Draft | undefined {
  if (draft.meaning === undefined || draft.part !== undefined || !isDay(draft.meaning) || !isAdjacent(reader.chart, at)) return undefined;
  const part = partAt(reader, at);
  if (part?.mayBeAdverb !== true) return undefined;
  const isOfNext = part.mayBeConstruct && addDay(reader, { ...draft, meaning: undefined }, part.last) !== undefined;
  return isOfNext ? undefined : { ...draft, last: part.last, end: part.end, part: part.part };
}

/** `من مساء` + day, behind a clock time. */
function addPart(reader: Reader, draft: Draft, at: number): Draft | undefined {
  if (draft.meaning !== undefined || !isNear(reader, at)) return undefined;
  const part = partAt(reader, at);
  if (part === undefined || !part.mayBeConstruct) return undefined;
  return addDay(reader, { ...draft, part: part.part }, part.last);
}

/** The day of a part of day or a clock time, or a day in apposition to the one said. */
function addDay(reader: Reader, draft: Draft, at: number): Draft | undefined {
  if (!isNearOrComma(reader, at)) return undefined;
  const element = elementAt(reader, at, draft.meaning === undefined);
  if (element === undefined) return addDayNumber(reader, draft, at);
  if (startsWithAnd(reader, at)) return undefined;
  const meaning = meaningWith(draft.meaning, element.meaning),
    isOwn = meaning === element.meaning;
  // Behind a comma only a date that says more than what it stands by.
  if (meaning === undefined || (!isNear(reader, at) && !(isOwn && draft.meaning !== undefined))) return undefined;
  const { last, end } = element,
    weekday = element.meaning.kind === "weekday" ? element.meaning.weekday : draft.weekday;
  return { ...draft, last, end, meaning, weekday, rule: isOwn ? element.rule : draft.rule };
}

function meaningWith(before: Meaning | undefined, after: Meaning): Meaning | undefined {
  if (before !== undefined) return combined(before, after);
  return mayHavePart(after) ? after : undefined;
}

function startsWithAnd({ chart }: Reader, token: number): boolean {
  return chart.at(token).length > 0 && chart.at(token).every(hasAnd);
}

/** `الخميس 21`: the nearest 21st that is a Thursday. */
function addDayNumber(reader: Reader, draft: Draft, at: number): Draft | undefined {
  const { meaning } = draft,
    day = meaning?.kind === "weekday" && meaning.relation === undefined ? dayBehindWeekday(reader, at) : undefined;
  if (meaning?.kind !== "weekday" || day === undefined) return undefined;
  const fields: Fields = { calendar: "gregorian" },
    { last, end } = day;
  if (!day.isNth)
    return { ...draft, last, end, meaning: { kind: "calendar", fields: { ...fields, day: day.day } }, rule: "date.weekday.day" };
  return {
    ...draft,
    last,
    end,
    meaning: { kind: "nth", nth: day.day, what: "weekday", weekday: meaning.weekday, fields: { ...fields, monthShift: 0 } },
    rule: "date.nth-weekday",
  };
}

/** `منذ` with the date behind it: since a day, a month or a year. */
export function sinceAt(reader: Reader, token: number, inner: (reader: Reader, token: number) => Moment | undefined): Moment | undefined {
  const since = word(reader, token, "date-step", (entry) => flagOf(entry, "since"));
  if (since === undefined || !isNear(reader, since.last)) return undefined;
  const moment = inner(reader, since.last);
  return moment === undefined ? undefined : { ...moment, first: token, start: since.start };
}
