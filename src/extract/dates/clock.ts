import { isDigits } from "../numbers/digits.ts";
import { readCardinal } from "../numbers/cardinal.ts";
import { flagOf, hasArticle, isWholeWithin, numberOf, textOf, type Word } from "../numbers/words.ts";
import { commaTimeAt, hourBefore, LAST_MINUTE, MINUTES_AN_HOUR, minuteWordAt, timeAt, type Time } from "./clock-time.ts";
import type { Clock, Piece } from "./meaning.ts";
import { hasArticleInside, partAfter, type PartAfter } from "./part-after.ts";
import { textBefore } from "../../text/reading.ts";
import { isBeforeNoun, isNear, isNearOrComma, joinId, nextWord, word, type Reader } from "./reader.ts";

/** A clock time; `part` where the words say morning or evening, which the hour does not yet take in. */
export interface ClockPiece extends Piece, Clock {
  readonly part: string | undefined;
}

/** What is before a figure that may be an hour: a day already read shows that it is one. */
export interface ClockContext {
  readonly isBehindDay: boolean;
}

const NO_CONTEXT: ClockContext = { isBehindDay: false };

/** A clock time at a token: `الساعة 10:15`, `الساعة التاسعة`, `10:15`, `الثالثة فجرا`, `5 صباحا`. */
export function clockAt(reader: Reader, token: number, context = NO_CONTEXT): ClockPiece | undefined {
  return middayAt(reader, token) ?? namedAt(reader, token) ?? bareAt(reader, token, context) ?? minutesFromHour(reader, token);
}

/** `منتصف النهار`. */
function middayAt(reader: Reader, token: number): ClockPiece | undefined {
  const midday = word(reader, token, "day-part", (entry) => numberOf(entry, "hour") !== undefined);
  if (midday === undefined || !hasArticleInside(reader, midday)) return undefined;
  return { ...midday, hour: numberOf(midday.entry, "hour") ?? 12, minute: 0, part: textOf(midday.entry, "part") };
}

/** With the word for the hour: `الساعة 5`. */
function namedAt(reader: Reader, token: number): ClockPiece | undefined {
  const head = word(reader, token, "clock-word");
  const time = head !== undefined && isNear(reader, head.last) ? (commaTimeAt(reader, head.last) ?? timeAt(reader, head.last)) : undefined;
  if (head === undefined || time === undefined) return undefined;
  const part = partAfter(reader, time.last);
  return hasArticle(head) || time.isSure || part !== undefined ? clockPiece({ ...time, first: token, start: head.start }, part) : undefined;
}

/** Without it: hours and minutes in figures, or an hour with its part of day where one is told. */
function bareAt(reader: Reader, token: number, { isBehindDay }: ClockContext): ClockPiece | undefined {
  if (!isBehindDay && !mayBeHour(reader, token)) return undefined;
  const time = timeAt(reader, token);
  if (time === undefined) return undefined;
  const part = partAfter(reader, time.last);
  // A count may stand before a part of day too (`قتل خمسة فجر اليوم`): without its article the hour needs the adverb.
  const isHour = part !== undefined && (time.isDefinite || part.isAdverb) && (isBehindDay || isHourBefore(reader, token));
  return isHour || time.isSure ? clockPiece(time, part) : behindArrival(reader, token, time);
}

/** `سأعود 8 هذا الصباح`, `10، الليلة`, `في السابعة`: behind a word that says when one comes or goes an hour is no count. */
function behindArrival(reader: Reader, token: number, time: Time): ClockPiece | undefined {
  const isBehindIn = joinId(reader, token - 1) === "in";
  if (!endsAt(reader, "arrival-verb", isBehindIn ? token - 1 : token)) return undefined;
  if (isBehindIn) return time.isDefinite && !isBeforeNoun(reader, time.last) ? clockPiece(time, undefined) : undefined;
  const part = isNearOrComma(reader, time.last)
    ? word(reader, time.last, "day-word", (entry) => textOf(entry, "part") !== undefined)
    : undefined;
  return part && clockPiece(time, { ...part, part: textOf(part.entry, "part") ?? "", isAdverb: false });
}

/** `عشرين دقيقة بعد الخامسة`, `10 دقائق قبل السابعة`. */
function minutesFromHour(reader: Reader, token: number): ClockPiece | undefined {
  const count = readCardinal(reader.chart, reader.numbers, token);
  if (count === undefined || !isWholeWithin(count.value, 1, LAST_MINUTE)) return undefined;
  const step = stepBehindMinutes(reader, count.last),
    hour = step && hourAfterStep(reader, step.last);
  if (step === undefined || hour === undefined) return undefined;
  const isAfter = (numberOf(step.entry, "sign") ?? 1) > 0;
  return {
    ...hour,
    first: token,
    start: count.start,
    hour: isAfter ? hour.hour : hourBefore(hour.hour),
    minute: isAfter ? count.value : MINUTES_AN_HOUR - count.value,
  };
}

/** `دقيقة بعد`, `دقائق قبل`. */
function stepBehindMinutes(reader: Reader, token: number): Word | undefined {
  const unit = isNear(reader, token) ? minuteWordAt(reader, token) : undefined;
  return unit && nextWord(reader, unit.last, "date-step", (entry) => numberOf(entry, "sign") !== undefined && !flagOf(entry, "since"));
}

/** A full hour that is surely one: `الخامسة`, `الساعة 5`. */
function hourAfterStep(reader: Reader, token: number): ClockPiece | undefined {
  const hour = namedAt(reader, token) ?? definiteHourAt(reader, token),
    part = hour === undefined || hour.part !== undefined ? undefined : partAfter(reader, hour.last);
  if (hour === undefined || hour.minute !== 0) return undefined;
  return part?.isAdverb === true ? { ...hour, last: part.last, end: part.end, part: part.part } : hour;
}

/** `السابعة` behind a day: an hour in words with its article. */
export function definiteHourAt(reader: Reader, token: number): ClockPiece | undefined {
  const time = timeAt(reader, token);
  return time?.isDefinite === true ? clockPiece(time, undefined) : undefined;
}

function clockPiece(time: Time, part: PartAfter | undefined): ClockPiece {
  const { first, start, hour, minute } = time,
    { last, end } = part?.isAdverb === true ? part : time;
  return { first, last, start, end, hour, minute, part: part?.part };
}

/** `الساعة 17,00 (16,00 ت غ)`: the token behind the same time of another zone in brackets; the token itself where none stands. */
export function behindZone(reader: Reader, token: number): number {
  const { reading } = reader.chart,
    time = textBefore(reading, token).includes("(") ? (commaTimeAt(reader, token) ?? timeAt(reader, token)) : undefined;
  if (time === undefined) return token;
  for (let t = time.last; t <= Math.min(time.last + ZONE_TOKENS, reading.tokenCount - 1); t++)
    if (textBefore(reading, t).includes(")")) return t;
  return token;
}

const ZONE_TOKENS = 4;

/** Whether a token without the word for the hour can be a time at all: hours and minutes, or an hour where one is told. */
function mayBeHour(reader: Reader, token: number): boolean {
  const { reading } = reader.chart;
  return (isDigits(reading, token) && isDigits(reading, token + 1)) || isHourBefore(reader, token);
}

/** Whether what stands before tells of an hour: `عند الخامسة فجرا`, but not `للمرة الثانية صباح اليوم`. */
function isHourBefore(reader: Reader, token: number): boolean {
  return token === 0 || HOUR_CUES.some((name) => endsAt(reader, name, token));
}

const HOUR_CUES = ["clock-cue", "future-marker", "arrival-verb", "date-step", "day-word", "weekday", "month"] as const;

/** Whether a word of a class ends right before a token. */
function endsAt(reader: Reader, name: (typeof HOUR_CUES)[number], token: number): boolean {
  for (let t = token - 1; t >= Math.max(0, token - 3); t--) if (word(reader, t, name)?.last === token) return true;
  return false;
}
