import { Clitic } from "../../lexicon/scan.ts";
import { isDash, isDigits, separatorBefore } from "../numbers/digits.ts";
import { hasAnd, type Word } from "../numbers/words.ts";
import { timeAt, type Time } from "./clock-time.ts";
import { isInPlan } from "./future.ts";
import type { HourRange, PartClock, Piece } from "./meaning.ts";
import { partAfter, type PartAfter } from "./part-after.ts";
import { isBeforeNoun, isNear, joinId, Opening, word, type Reader } from "./reader.ts";

/** Two hours of one day. `needsDay`: nothing but a day right behind shows that they are hours. */
export interface HourRangePiece extends Piece, HourRange {
  readonly part: string | undefined;
  readonly needsDay: boolean;
}

/** One end of a range: an hour that need show by no word of its own that it is one. */
interface End extends Piece {
  readonly time: Time;
  readonly part: PartAfter | undefined;
  /** Said with the word for the hour. */
  readonly isNamed: boolean;
}

const HOURS = Opening.Digits | Opening.Number | Opening.Ordinal | Opening.Clock | Opening.Article;

/** `من 9 إلى 11 صباحا`, `بين الثالثة والخامسة فجرا`, `الساعة 4 حتى 5 مساء`, `من الأربعة للخمسة بعد العصر`. */
export function hourRangeAt(reader: Reader, token: number): HourRangePiece | undefined {
  const pair = pairAt(reader, token),
    evidence = pair && evidenceOf(reader, pair);
  if (pair === undefined || evidence === undefined) return undefined;
  const { from, to, head } = pair,
    { first, start } = head ?? from,
    { last, end } = to;
  return {
    first,
    start,
    last,
    end,
    from: clockOf(from),
    to: clockOf(to),
    part: from.part?.part ?? to.part?.part,
    needsDay: evidence === "day",
  };
}

function clockOf({ time: { hour, minute }, part }: End): PartClock {
  return { hour, minute, part: part?.part };
}

/** Two hours with the word before them, `من` or `بين`. */
interface Pair {
  readonly head: Word | undefined;
  readonly from: End;
  readonly to: End;
}

function pairAt(reader: Reader, token: number): Pair | undefined {
  const isOpened = ((reader.openings[token] ?? 0) & Opening.From) !== 0,
    head = isOpened ? word(reader, token, "date-join") : undefined;
  const at = head?.last ?? token,
    from = ((reader.openings[at] ?? 0) & HOURS) === 0 ? undefined : endBehind(reader, token, at),
    next = from && afterJoint(reader, from, head?.entry.id === "between"),
    to = next === undefined ? undefined : endAt(reader, next);
  return from === undefined || to === undefined ? undefined : { head, from, to };
}

function endBehind(reader: Reader, token: number, at: number): End | undefined {
  return at === token || isNear(reader, at) ? endAt(reader, at) : undefined;
}

function endAt(reader: Reader, token: number): End | undefined {
  const named = word(reader, token, "clock-word"),
    lead = named ?? (joinId(reader, token) === "article" ? word(reader, token, "date-join") : undefined);
  const at = lead?.last ?? token,
    time = at === token || isNear(reader, at) ? timeAt(reader, at) : undefined;
  if (time === undefined) return undefined;
  const part = partAfter(reader, time.last),
    { last, end } = part?.isAdverb === true ? part : time;
  return { first: token, last, start: (lead ?? time).start, end, time, part, isNamed: named !== undefined };
}

/** The token behind `إلى`, `حتى`, `ل`, a dash, or behind `بين` its "and". */
function afterJoint(reader: Reader, from: End, isBetween: boolean): number | undefined {
  const { last } = from;
  if (!isNear(reader, last)) return undefined;
  const { chart } = reader,
    id = joinId(reader, last);
  if (isBetween) return id === "and" ? last + 1 : chart.at(last).some(hasAnd) ? last : undefined;
  if (id === "to" || id === "for") return word(reader, last, "date-join")?.last;
  if (chart.at(last).some(({ clitics }) => (clitics & Clitic.For) !== 0)) return last;
  return isFigureRange(reader, from) ? last : undefined;
}

/** `3-5`. */
function isFigureRange({ chart: { reading } }: Reader, { last, time }: End): boolean {
  return isDigits(reading, last) && isDigits(reading, time.last - 1) && isDash(separatorBefore(reading, last));
}

/**
 * What shows that two numbers are hours: the word for the hour, minutes, a part of day; the spoken article in a sentence
 * that plans something, or there a day right behind. Else `من 9 إلى 11` counts something.
 */
function evidenceOf(reader: Reader, { head, from, to }: Pair): "words" | "day" | undefined {
  if (isSelfEvident(from) || isSelfEvident(to)) return head !== undefined || isAdverbial(from, to) ? "words" : undefined;
  if (head === undefined || isBeforeNoun(reader, to.last)) return undefined;
  const isPlanned = isInPlan(reader, head.first);
  if (isArticled(from) && isArticled(to) && (to.part !== undefined || isPlanned)) return "words";
  return isPlanned ? "day" : undefined;
}

function isSelfEvident({ isNamed, time, part }: End): boolean {
  return isNamed || time.isSure || time.minute !== 0 || part?.isAdverb === true;
}

/** Without a head (`4 - 5 مساء`) the second hour has its part of day or both have their minutes, or the first its word. */
function isAdverbial(from: End, to: End): boolean {
  return from.isNamed || to.part?.isAdverb === true || (from.time.isSure && to.time.isSure);
}

function isArticled({ time: { isDefinite, isSpoken } }: End): boolean {
  return isDefinite || isSpoken;
}
