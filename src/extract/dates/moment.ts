import { closeQuotes } from "../../text/quotes.ts";
import { flagOf, hasAnd, isAdjacent, textOf } from "../numbers/words.ts";
import { combined, isDay, mayHavePart } from "./apposition.ts";
import { behindZone, clockAt, definiteHourAt, type ClockPiece } from "./clock.ts";
import { dayFigureAt } from "./calendar-date.ts";
import { hourRangeAt, type HourRangePiece } from "./clock-range.ts";
import { dayBehindWeekday, presentAt } from "./day-words.ts";
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
  const draft = (openings & ~Opening.From) === 0 ? undefined : firstPiece(reader, token, openings);
  return draft && whole(reader, draft);
}

/** The draft with all the pieces that follow it, and the quotes that it opens. */
function whole(reader: Reader, begun: Draft): Moment {
  let draft = begun;
  for (let next: Draft | undefined = begun; next !== undefined; next = addPiece(reader, next)) draft = next;
  return { ...draft, end: closeQuotes(reader.chart.reading.text, draft).end };
}

/** Two hours at a token, with their day where it is said: `من 9 إلى 11 صباح الأحد`. */
export function hoursAt(reader: Reader, token: number): Moment | undefined {
  const range = hourRangeAt(reader, token),
    moment = range && whole(reader, fromHours(range));
  return range?.needsDay === true && moment?.meaning === undefined ? undefined : moment;
}

function fromHours({ first, last, start, end, from, to, part }: HourRangePiece): Draft {
  const hours = { from, to, isDayBehind: true };
  return { first, last, start, end, meaning: undefined, weekday: undefined, part, clock: undefined, hours, rule: "date.hours" };
}

function firstPiece(reader: Reader, token: number, openings: number): Draft | undefined {
  const element = elementAt(reader, token, false),
    time = (openings & CLOCKS) === 0 ? undefined : timePiece(reader, token);
  if (time !== undefined && time.last > (element?.last ?? token)) return time;
  if (element !== undefined) return fromElement(element);
  const part = partAt(reader, token);
  return (
    part &&
    (beforeClock(reader, part) ?? (part.mayBeConstruct ? fromPart(reader, part) : undefined) ?? (part.isBare ? bare(part) : undefined))
  );
}

/** A time, or two: `الساعة 4`, `الساعة 4 حتى 5 مساء`. */
function timePiece(reader: Reader, token: number): Draft | undefined {
  const clock = clockAt(reader, token),
    hours = hoursAt(reader, token);
  if (hours !== undefined && hours.last > (clock?.last ?? token)) return hours;
  return clock && fromClock(clock);
}

/** `مساء الساعة 7`, `بعد الظهر 7:00`. */
function beforeClock(reader: Reader, { first, start, last, part, mayBeAdverb }: PartPiece): Draft | undefined {
  const clock = mayBeAdverb && isNear(reader, last) ? clockAt(reader, last) : undefined;
  return clock && { ...fromClock(clock), first, start, part: clock.part ?? part };
}

function fromClock({ first, last, start, end, hour, minute, part }: ClockPiece): Draft {
  return { first, last, start, end, meaning: undefined, weekday: undefined, part, clock: { hour, minute }, rule: "date.clock" };
}

/** `عصرا`: of the day told before, as a clock time without its day is. */
function bare({ first, last, start, end, part }: PartPiece): Draft {
  return { first, last, start, end, part, meaning: undefined, weekday: undefined, clock: undefined, rule: "date.part-of-day.bare" };
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

/** `الآن`, which is a date only where a range begins with it. */
export function presentMomentAt(reader: Reader, token: number): Moment | undefined {
  const present = presentAt(reader, token);
  return present && fromElement(present);
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
    addBehindZone(reader, draft, at) ??
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
  if (draft.meaning === undefined) return addPart(reader, draft, at) ?? addDay(reader, draft, at) ?? addDayFigure(reader, draft, at);
  if (join !== "in") return undefined;
  return (
    addClock(reader, draft, at) ?? addHour(reader, draft, at) ?? (draft.meaning.kind === "weekday" ? addDay(reader, draft, at) : undefined)
  );
}

const BEHIND = new Set(["of", "in", "on-date"]);

/** `الساعة 8 مساء في 15`: behind a time a figure is a day of the month. */
function addDayFigure(reader: Reader, draft: Draft, at: number): Draft | undefined {
  const day = draft.clock === undefined ? undefined : dayFigureAt(reader, at);
  return day && { ...draft, last: day.last, end: day.end, meaning: day.meaning, rule: day.rule };
}

/** Whether a draft is a day that has no hour yet. */
function lacksHour({ clock, hours, meaning }: Draft): boolean {
  return clock === undefined && hours === undefined && meaning !== undefined && isDay(meaning);
}

/** `الساعة 17,00 (16,00 ت غ) الخميس`: the day behind the hour of another zone. */
function addBehindZone(reader: Reader, draft: Draft, at: number): Draft | undefined {
  if (draft.clock === undefined || draft.meaning !== undefined) return undefined;
  const behind = behindZone(reader, at);
  return behind === at ? undefined : (addPart(reader, draft, behind) ?? addDay(reader, draft, behind));
}

/** `02-05-2014 PM 06:40`: morning or evening before the hour. */
function addMarkedClock(reader: Reader, draft: Draft, at: number): Draft | undefined {
  const mark = word(reader, at, "day-part", (entry) => flagOf(entry, "clock_only"));
  if (mark === undefined || !isNear(reader, at) || !isNear(reader, mark.last)) return undefined;
  const clock = clockAt(reader, mark.last, { isBehindDay: true });
  if (clock === undefined || clock.last - clock.first < 2) return undefined;
  const { last, end, hour, minute } = clock;
  return { ...draft, last, end, clock: { hour, minute }, part: textOf(mark.entry, "part") };
}

function addClock(reader: Reader, draft: Draft, at: number): Draft | undefined {
  if (!lacksHour(draft)) return undefined;
  const marked = addMarkedClock(reader, draft, at);
  if (marked !== undefined) return marked;
  const hours = isNear(reader, at) ? hourRangeAt(reader, at) : undefined;
  if (hours !== undefined) {
    const { last, end, from, to, part } = hours;
    return { ...draft, last, end, part: draft.part ?? part, hours: { from, to, isDayBehind: false } };
  }
  const clock = clockAt(reader, at, { isBehindDay: true });
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
  const moment = inner(reader, since.last) ?? partToday(reader, since.last);
  return moment === undefined ? undefined : { ...moment, first: token, start: since.start };
}

/** `منذ الصباح`, `منذ منتصف الليل`: of the day of publication. */
function partToday(reader: Reader, token: number): Moment | undefined {
  const part = partAt(reader, token);
  if (part === undefined || part.mayBeConstruct) return undefined;
  const { first, last, start, end } = part;
  return {
    first,
    last,
    start,
    end,
    part: part.part,
    meaning: { kind: "day-word", offset: 0 },
    weekday: undefined,
    clock: undefined,
    rule: "date.since-part-of-day",
  };
}
