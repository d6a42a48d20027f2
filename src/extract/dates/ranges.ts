import { Grammar } from "../../lexicon/grammar.ts";
import { isDash, isDigits, separatorBefore } from "../numbers/digits.ts";
import { hasAnd, type Word } from "../numbers/words.ts";
import type { Meaning, Moment } from "./meaning.ts";
import { momentAt, sinceAt } from "./moment.ts";
import { isNear, joinId, word, type Reader } from "./reader.ts";

/** The longest date expression at a token: a range, a date, or either behind `منذ`. */
export function expressionAt(reader: Reader, token: number): Moment | undefined {
  return longest([sinceAt(reader, token, plainAt), plainAt(reader, token)]);
}

function plainAt(reader: Reader, token: number): Moment | undefined {
  return longest([headedRange(reader, token), dualRange(reader, token), openRange(reader, token)]);
}

function longest(moments: readonly (Moment | undefined)[]): Moment | undefined {
  let best: Moment | undefined;
  for (const moment of moments) if (moment !== undefined && (best === undefined || moment.last > best.last)) best = moment;
  return best;
}

/** `من 28 شباط حتى 3 آذار`, `بين 26 أكتوبر و2 نوفمبر`: the range with its first word. */
function headedRange(reader: Reader, token: number): Moment | undefined {
  const id = joinId(reader, token);
  if (id !== "of" && id !== "between") return undefined;
  const head = word(reader, token, "date-join");
  if (head === undefined || !isNear(reader, head.last)) return undefined;
  const dual = dualHead(reader, head.last), at = dual?.last ?? head.last;
  const from = momentAt(reader, at);
  if (from === undefined) return undefined;
  const isSeveral = from.meaning?.kind === "calendar" && from.meaning.fields.lastDay !== undefined;
  if (isSeveral) return { ...from, first: token, start: head.start };
  const to = id === "between" ? afterAnd(reader, from.last) ?? afterDash(reader, from) : afterTo(reader, from.last);
  return to === undefined ? undefined : spanOf(from, to, { first: token, start: head.start });
}

/** `الخميس إلى الجمعة`, `الأربعاء – الخميس`, `27/11 - 3/12`, and a date alone. */
function openRange(reader: Reader, token: number): Moment | undefined {
  const from = momentAt(reader, token);
  if (from === undefined) return undefined;
  const to = afterTo(reader, from.last) ?? afterDash(reader, from);
  const span = to === undefined ? undefined : spanOf(from, to, from);
  return span === undefined ? from : withRelation(reader, span);
}

/** `يومي الأحد والإثنين`, `عامي 2016 و2019`, `شهري نيسان وأيار`: a dual head and its two. */
function dualRange(reader: Reader, token: number): Moment | undefined {
  const head = dualHead(reader, token);
  if (head === undefined) return undefined;
  const from = momentAt(reader, head.last);
  if (from === undefined) return undefined;
  if (from.meaning?.kind === "calendar" && from.meaning.fields.lastDay !== undefined) return { ...from, first: token, start: head.start };
  const to = afterAnd(reader, from.last);
  return to === undefined ? undefined : spanOf(from, to, { first: token, start: head.start });
}

function dualHead(reader: Reader, token: number): Word | undefined {
  const head = word(reader, token, "time-unit");
  if (head === undefined || !isNear(reader, head.last)) return undefined;
  return (head.grammar & Grammar.Number) === Grammar.Dual && (head.grammar & Grammar.Construct) !== 0 ? head : undefined;
}

function afterTo(reader: Reader, token: number): Moment | undefined {
  return isNear(reader, token) && joinId(reader, token) === "to" ? momentAt(reader, word(reader, token, "date-join")?.last ?? token + 1) : undefined;
}

function afterAnd(reader: Reader, token: number): Moment | undefined {
  if (!isNear(reader, token)) return undefined;
  if (joinId(reader, token) === "and") return momentAt(reader, token + 1);
  return reader.chart.at(token).some(hasAnd) ? momentAt(reader, token) : undefined;
}

function afterDash(reader: Reader, { last, meaning, clock }: Moment): Moment | undefined {
  const { reading } = reader.chart;
  if (!isNear(reader, last) || clock !== undefined || !isDash(separatorBefore(reading, last))) return undefined;
  const to = momentAt(reader, last);
  if (to === undefined || to.clock !== undefined || meaning === undefined || to.meaning?.kind !== meaning.kind) return undefined;
  return isDigits(reading, last) || meaning.kind === "weekday" || meaning.kind === "calendar" ? to : undefined;
}

/** The range of two dates of comparable grain; the part of day is that of its start. */
function spanOf(from: Moment, to: Moment, { first, start }: Pick<Moment, "first" | "start">): Moment | undefined {
  if (!isComparable(from, to)) return undefined;
  const meaning: Meaning = { kind: "span", from, to: to.part === undefined ? { ...to, part: from.part } : to };
  return { first, start, last: to.last, end: to.end, meaning, weekday: undefined, part: from.part, clock: undefined, rule: `date.range.${grainOf(from)}s` };
}

function isComparable(from: Moment, to: Moment): boolean {
  if (from.meaning?.kind === "span" || to.meaning?.kind === "span") return false;
  if (from.clock !== undefined && to.clock !== undefined) return true;
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
  return relation === undefined || relation.clitics !== 64 || relation.entry.id === "this" ? moment : { ...moment, last: relation.last, end: relation.end };
}
