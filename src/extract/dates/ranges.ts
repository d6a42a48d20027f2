import { Clitic } from "../../lexicon/scan.ts";
import { isDash, isDigits, separatorBefore } from "../numbers/digits.ts";
import { textBefore } from "../../text/reading.ts";
import { hasAnd, isAdjacent, textOf, type Word } from "../numbers/words.ts";
import type { Meaning, Moment } from "./meaning.ts";
import { hoursAt, momentAt, presentMomentAt, sinceAt } from "./moment.ts";
import { isNear, joinId, Opening, word, type Reader } from "./reader.ts";
import { TATWEEL } from "../../text/letters.ts";

/** The longest date expression at a token: a range, a date, or either behind `منذ`. */
export function expressionAt(reader: Reader, token: number): Moment | undefined {
  const plain = plainAt(reader, token);
  return opens(reader, token, Opening.Step) ? longest([sinceAt(reader, token, plainAt), plain]) : plain;
}

function plainAt(reader: Reader, token: number): Moment | undefined {
  const open = openRange(reader, token);
  if (opens(reader, token, Opening.From)) return longest([hoursAt(reader, token), headedRange(reader, token), open]);
  return opens(reader, token, Opening.Pair) ? longest([dualRange(reader, token), open]) : open;
}

function opens({ openings }: Reader, token: number, bit: number): boolean {
  return ((openings[token] ?? 0) & bit) !== 0;
}

function longest(moments: readonly (Moment | undefined)[]): Moment | undefined {
  let best: Moment | undefined;
  for (const moment of moments) if (moment !== undefined && (best === undefined || moment.last > best.last)) best = moment;
  return best;
}

/** `من 28 شباط حتى 3 آذار`, `بين 26 أكتوبر و2 نوفمبر`: the range with its first word. */
function headedRange(reader: Reader, token: number): Moment | undefined {
  const head = word(reader, token, "date-join"),
    from = head && beginning(reader, head.last);
  if (head === undefined || from === undefined) return undefined;
  if (isSeveralDays(from)) return { ...from, first: token, start: head.start };
  const to =
    head.entry.id === "between"
      ? (afterAnd(reader, from.last) ?? afterDash(reader, from))
      : (afterTo(reader, from.last) ?? afterFor(reader, from.last));
  return to && spanOf(from, to, head);
}

/** What a range begins with, its dual head left out. */
function beginning(reader: Reader, token: number): Moment | undefined {
  const at = dualHead(reader, token)?.last ?? token;
  return isNear(reader, at) ? (momentAt(reader, at) ?? presentMomentAt(reader, at)) : undefined;
}

function isSeveralDays({ meaning }: Moment): boolean {
  return meaning?.kind === "calendar" && meaning.fields.lastDay !== undefined;
}

/** `الخميس إلى الجمعة`, `الأربعاء – الخميس`, `27/11 - 3/12`, and a date alone. */
function openRange(reader: Reader, token: number): Moment | undefined {
  const from = momentAt(reader, token);
  if (from === undefined || from.hours !== undefined) return from;
  // `ليل أمس وحتى فجر اليوم`: "and until" begins a date of its own.
  const to =
    (startsWithAnd(reader, from.last) ? undefined : afterTo(reader, from.last)) ?? afterDash(reader, from) ?? secondOfNight(reader, from);
  const span = to === undefined ? undefined : spanOf(from, to, from);
  return span === undefined ? from : withRelation(reader, span);
}

/** `يومي الأحد والإثنين`, `عامي 2016 و2019`, `شهري نيسان وأيار`: a dual head and its two. */
function dualRange(reader: Reader, token: number): Moment | undefined {
  const head = dualHead(reader, token),
    from = head && momentAt(reader, head.last);
  if (head === undefined || from === undefined) return undefined;
  if (isSeveralDays(from)) return { ...from, first: token, start: head.start };
  const to = afterAnd(reader, from.last),
    span = to && spanOf(from, to, head);
  return span && withRelation(reader, { ...span, part: span.part ?? textOf(head.entry, "part") });
}

function dualHead(reader: Reader, token: number): Word | undefined {
  const head = word(reader, token, "date-pair");
  return head !== undefined && isNear(reader, head.last) ? head : undefined;
}

function afterTo(reader: Reader, token: number): Moment | undefined {
  return isNear(reader, token) && joinId(reader, token) === "to"
    ? momentAt(reader, word(reader, token, "date-join")?.last ?? token + 1)
    : undefined;
}

/** `من العام الحالي للعام المقبل`: the preposition as a clitic. */
function afterFor(reader: Reader, token: number): Moment | undefined {
  return isNear(reader, token) && reader.chart.at(token).some(({ clitics }) => (clitics & Clitic.For) !== 0)
    ? momentAt(reader, token)
    : undefined;
}

function startsWithAnd(reader: Reader, token: number): boolean {
  return reader.chart.at(token).some(hasAnd);
}

function afterAnd(reader: Reader, token: number): Moment | undefined {
  if (!isNear(reader, token)) return undefined;
  if (joinId(reader, token) === "and") return momentAt(reader, token + 1);
  return reader.chart.at(token).some(hasAnd) ? momentAt(reader, token) : undefined;
}

/** `ليل الأربعاء الخميس`: the next weekday right behind the first, without a dash. */
function secondOfNight(reader: Reader, { last, meaning, part, clock }: Moment): Moment | undefined {
  if (meaning?.kind !== "weekday" || clock !== undefined || part === undefined || !NIGHTS.has(part) || !isAdjacent(reader.chart, last))
    return undefined;
  const next = momentAt(reader, last)?.meaning;
  const isNext = next?.kind === "weekday" && next.weekday === (meaning.weekday + 1) % DAYS_A_WEEK;
  return isNext && !startsWithAnd(reader, last) ? momentAt(reader, last) : undefined;
}

const NIGHTS: ReadonlySet<string> = new Set(["night", "midnight"]),
  DAYS_A_WEEK = 7;

/** The end of a range behind a dash: of the same kind as its start, and no time. */
function afterDash(reader: Reader, from: Moment): Moment | undefined {
  const { last, meaning } = from;
  if (meaning === undefined || !isNear(reader, last) || !isRangeDash(reader, from)) return undefined;
  const to = momentAt(reader, last);
  return to !== undefined && to.clock === undefined && to.meaning?.kind === meaning.kind ? to : undefined;
}

/** Between weekdays news also sets a slash, or a tatweel for a dash; only they may have a time before it. */
function isRangeDash({ chart }: Reader, { last, meaning, clock }: Moment): boolean {
  const separator = separatorBefore(chart.reading, last).trim();
  if (meaning?.kind === "weekday") return isDash(separator) || separator === "/" || textBefore(chart.reading, last).includes(TATWEEL);
  return clock === undefined && isDash(separator) && (meaning?.kind === "calendar" || isDigits(chart.reading, last));
}

/** The range of two dates of comparable grain; the part of day is that of its start. */
function spanOf(from: Moment, to: Moment, { first, start }: Pick<Moment, "first" | "start">): Moment | undefined {
  if (!isComparable(from, to)) return undefined;
  // One time in the night between two days belongs to the whole (`12:30 من ليل الأربعاء-الخميس`).
  const isOneTime = from.clock !== undefined && to.clock === undefined,
    clock = isOneTime ? from.clock : undefined;
  const begin = isOneTime ? { ...from, clock: undefined } : from;
  const meaning: Meaning = {
    kind: "span",
    from: sharingDay(begin, to),
    to: sharingDay(to.part === undefined ? { ...to, part: from.part } : to, from),
  };
  return {
    first,
    start,
    last: to.last,
    end: to.end,
    meaning,
    weekday: undefined,
    part: from.part,
    clock,
    rule: `date.range.${grainOf(from)}s`,
  };
}

/** `من 3:00 إلى 4:00 غدا`: a day said once holds for both times. */
function sharingDay(moment: Moment, other: Moment): Moment {
  return moment.meaning === undefined ? { ...moment, meaning: other.meaning } : moment;
}

function isRange({ meaning, hours }: Moment): boolean {
  return meaning?.kind === "span" || hours !== undefined;
}

function isComparable(from: Moment, to: Moment): boolean {
  if (isRange(from) || isRange(to)) return false;
  if (from.clock !== undefined && to.clock !== undefined) return true;
  if (from.meaning === undefined || to.meaning === undefined) return false;
  return grainOf(from) === grainOf(to) || (grainOf(from) !== "year" && grainOf(to) !== "year");
}

function grainOf({ meaning, clock }: Moment): string {
  if (meaning === undefined) return clock === undefined ? "part" : "time";
  if (meaning.kind !== "calendar") return meaning.kind === "season" ? "month" : "day";
  const { day, month, monthShift, portion } = meaning.fields;
  return day !== undefined || portion !== undefined ? "day" : month !== undefined || monthShift !== undefined ? "month" : "year";
}

/** `ليلة الخميس إلى الجمعة الفارطين`: a relation in the dual said of both. */
function withRelation(reader: Reader, moment: Moment): Moment {
  if (moment.meaning?.kind !== "span" || !isNear(reader, moment.last)) return moment;
  const relation = word(reader, moment.last, "date-relation");
  return relation === undefined || relation.clitics !== 64 || relation.entry.id === "this"
    ? moment
    : { ...moment, last: relation.last, end: relation.end };
}
