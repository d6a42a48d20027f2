import { digitsOf, type Reading } from "../../text/reading.ts";
import { readCardinal } from "../numbers/cardinal.ts";
import { digitCount, figurePiece, isDigits, separatorAfter } from "../numbers/digits.ts";
import { readOrdinal } from "../numbers/ordinal.ts";
import { flagOf, hasAnd, hasArticle, isWholeWithin, numberOf, textOf, wordAt, type Word } from "../numbers/words.ts";
import type { Clock, Piece } from "./meaning.ts";
import { isNear, joinId, skipOf, word, type Reader } from "./reader.ts";

/** A clock time; `part` where the words say morning or evening, which the hour does not yet take in. */
export interface ClockPiece extends Piece, Clock {
  readonly part: string | undefined;
}

interface Time extends Piece, Clock {
  /** Said with its minutes in figures (10:15): a time without any other sign. */
  readonly isSure: boolean;
  /** In words with the article (`التاسعة`). */
  readonly isDefinite: boolean;
}

/** A clock time at a token: `الساعة 10:15`, `الساعة التاسعة`, `10:15`, `الثالثة فجرا`, `5 صباحا`. */
export function clockAt(reader: Reader, token: number): ClockPiece | undefined {
  return middayAt(reader, token) ?? namedAt(reader, token) ?? bareAt(reader, token);
}

/** `منتصف النهار`. */
function middayAt(reader: Reader, token: number): ClockPiece | undefined {
  const midday = word(reader, token, "day-part", (entry) => numberOf(entry, "hour") !== undefined);
  if (midday === undefined || !hasArticleInside(reader, midday)) return undefined;
  return { ...midday, hour: numberOf(midday.entry, "hour") ?? 12, minute: 0, part: textOf(midday.entry, "part") };
}

/** With the word for the hour. */
function namedAt(reader: Reader, token: number): ClockPiece | undefined {
  const head = word(reader, token, "clock-word");
  const time = head !== undefined && isNear(reader, head.last) ? timeAt(reader, head.last) : undefined;
  if (head === undefined || time === undefined) return undefined;
  const part = partAfter(reader, time.last);
  return hasArticle(head) || time.isSure || part !== undefined ? clockPiece({ ...time, first: token, start: head.start }, part) : undefined;
}

/** Without it: hours and minutes in figures, or an hour with its part of day where one is told. */
function bareAt(reader: Reader, token: number): ClockPiece | undefined {
  if (!mayBeHour(reader, token)) return undefined;
  const time = timeAt(reader, token);
  if (time === undefined) return undefined;
  const part = partAfter(reader, time.last);
  // A count may stand before a part of day too (`قتل خمسة فجر اليوم`): without its article the hour needs the adverb.
  const isHour = part !== undefined && (time.isDefinite || part.isAdverb) && isHourBefore(reader, token);
  return isHour || time.isSure ? clockPiece(time, part) : undefined;
}

function clockPiece(time: Time, part: PartAfter | undefined): ClockPiece {
  const { first, start, hour, minute } = time,
    { last, end } = part?.isAdverb === true ? part : time;
  return { first, last, start, end, hour, minute, part: part?.part };
}

/** Whether a token without the word for the hour can be a time at all: hours and minutes, or an hour where one is told. */
function mayBeHour(reader: Reader, token: number): boolean {
  const { reading } = reader.chart;
  return (isDigits(reading, token) && isDigits(reading, token + 1)) || isHourBefore(reader, token);
}

/** Whether what stands before tells of an hour: `عند الخامسة فجرا`, but not `للمرة الثانية صباح اليوم`. */
function isHourBefore(reader: Reader, token: number): boolean {
  return token === 0 || HOUR_CUES.some((name) => endsAt(reader, name, token));
}

const HOUR_CUES = ["clock-cue", "future-marker", "date-step", "day-word", "weekday", "month"] as const;

/** Whether a word of a class ends right before a token. */
function endsAt(reader: Reader, name: (typeof HOUR_CUES)[number], token: number): boolean {
  for (let t = token - 1; t >= Math.max(0, token - 3); t--) if (word(reader, t, name)?.last === token) return true;
  return false;
}

/** `منتصف النهار` by itself, not "the middle of the day of …". */
function hasArticleInside(reader: Reader, { last }: { readonly last: number }): boolean {
  const { units, unitStart } = reader.chart.reading,
    at = unitStart[last - 1] ?? 0;
  return units[at] === 0x627 && units[at + 1] === 0x644;
}

interface PartAfter extends Piece {
  readonly part: string;
  /** It belongs to the hour (`صباحا`); a construct (`من مساء`) belongs to the day. */
  readonly isAdverb: boolean;
}

/** A part of day right after an hour. */
function partAfter(reader: Reader, token: number): PartAfter | undefined {
  if (!isNear(reader, token)) return undefined;
  const tonight = word(reader, token, "day-word", (entry) => textOf(entry, "part") !== undefined);
  if (tonight !== undefined) return { ...tonight, part: textOf(tonight.entry, "part") ?? "", isAdverb: false };
  const found = word(reader, skipOf(reader, token), "day-part") ?? word(reader, token, "day-part");
  if (found === undefined) return undefined;
  const { first, last, start, end } = found;
  return { first, last, start, end, part: textOf(found.entry, "part") ?? "", isAdverb: isAdverb(reader, found) };
}

/** Whether a part of day stands for itself: with its article, or as an adverb whose construct no day follows. */
function isAdverb(reader: Reader, found: Word): boolean {
  if (hasArticle(found)) return true;
  const entries = reader.chart.find(found.first, reader.ids["day-part"])?.references.map(({ entry }) => flagOf(entry, "adverb")) ?? [];
  return entries.includes(true) && !(entries.includes(false) && isDayAfter(reader, found.last));
}

/** Whether a day follows a part of day, which then belongs to it: `مساء الإثنين`. */
function isDayAfter(reader: Reader, token: number): boolean {
  if (!isNear(reader, token)) return false;
  return ["day-word", "weekday", "time-unit"].some((name) => word(reader, token, name as "day-word") !== undefined);
}

function timeAt(reader: Reader, token: number): Time | undefined {
  return figuresAt(reader, token) ?? wordsAt(reader, token);
}

const LAST_HOUR = 24,
  LAST_MINUTE = 59;

/** `10:15`, `8:00:20`, `9.30`, `14`. */
function figuresAt(reader: Reader, token: number): Time | undefined {
  const { reading } = reader.chart,
    hour = digitsOf(reading, token);
  if (hour === undefined || hour > LAST_HOUR || digitCount(reading, token) > 2) return undefined;
  const joint = separatorAfter(reading, token + 1).trim();
  if (joint === ":") return withColons(reading, token, hour);
  if (joint === ".") return withDot(reading, token, hour);
  return joint === ""
    ? withMinutes(reader, { ...figurePiece(reading, token, token + 1), hour, minute: 0, isSure: false, isDefinite: false })
    : undefined;
}

/** `10:15`, `8:00:20`; of three parts the minute may have one figure. */
function withColons(reading: Reading, token: number, hour: number): Time | undefined {
  const minute = digitsOf(reading, token + 1) ?? LAST_MINUTE + 1,
    hasSeconds = separatorAfter(reading, token + 2) === ":";
  const isWritten = digitCount(reading, token + 1) === 2 || hasSeconds;
  if (!isWritten || minute > LAST_MINUTE || hour === LAST_HOUR) return undefined;
  return { ...figurePiece(reading, token, token + (hasSeconds ? 3 : 2)), hour, minute, isSure: true, isDefinite: false };
}

/** `9.30`. */
function withDot(reading: Reading, token: number, hour: number): Time | undefined {
  const minute = digitsOf(reading, token + 1) ?? LAST_MINUTE + 1;
  if (minute > LAST_MINUTE || digitCount(reading, token + 1) !== 2 || isDigits(reading, token + 2)) return undefined;
  return { ...figurePiece(reading, token, token + 2), hour, minute, isSure: false, isDefinite: false };
}

/** `التاسعة`, `الثانية عشرة والنصف`, `ثلاثة وربع`. */
function wordsAt(reader: Reader, token: number): Time | undefined {
  const ordinal = readOrdinal(reader.chart, reader.numbers, token),
    isDefinite = ordinal?.isDefinite === true;
  const number = isDefinite ? ordinal : readCardinal(reader.chart, reader.numbers, token, true);
  if (number === undefined || !isWholeWithin(number.value, 1, 12)) return undefined;
  const { first, last, start, end, value } = number;
  return withMinutes(reader, { first, last, start, end, hour: value, minute: 0, isSure: false, isDefinite });
}

/** `السابعة` behind a day: an hour in words with its article. */
export function definiteHourAt(reader: Reader, token: number): ClockPiece | undefined {
  const time = wordsAt(reader, token);
  return time?.isDefinite === true ? clockPiece(time, undefined) : undefined;
}

const MINUTES_AN_HOUR = 60;

/** The time with its minutes: `والنصف`, `إلا ربعا`, `و20 دقيقة`. */
function withMinutes(reader: Reader, time: Time): Time {
  if (!isNear(reader, time.last)) return time;
  if (reader.chart.find(time.last, reader.numbers.join)?.references[0]?.entry.id === "except") return withoutFraction(reader, time);
  const isAnd = joinId(reader, time.last) === "and",
    at = isAnd ? time.last + 1 : time.last;
  const fraction = fractionAt(reader, at);
  if (fraction !== undefined && (isAnd || hasAnd(fraction)))
    return { ...time, last: fraction.last, end: fraction.end, minute: minutesOf(fraction) };
  return withCount(reader, time, at, isAnd);
}

function fractionAt({ chart, numbers }: Reader, token: number): Word | undefined {
  return wordAt(chart, token, numbers.fraction, (entry) => !flagOf(entry, "counted") && !flagOf(entry, "joined"));
}

function minutesOf({ entry }: Word): number {
  return Math.round((MINUTES_AN_HOUR * (numberOf(entry, "times") ?? 1)) / (numberOf(entry, "parts") ?? 1));
}

/** `الخامسة إلا ربعا`: so much before the hour. */
function withoutFraction(reader: Reader, time: Time): Time {
  const fraction = fractionAt(reader, time.last + 1);
  if (fraction === undefined) return time;
  return {
    ...time,
    last: fraction.last,
    end: fraction.end,
    hour: time.hour === 1 ? 12 : time.hour - 1,
    minute: MINUTES_AN_HOUR - minutesOf(fraction),
  };
}

/** `وخمس وأربعون دقيقة`. */
function withCount(reader: Reader, time: Time, at: number, isAnd: boolean): Time {
  const number = reader.chart.find(at, reader.numbers.word),
    count = isAnd || (number !== undefined && hasAnd(number)) ? readCardinal(reader.chart, reader.numbers, at) : undefined;
  if (count === undefined || !isWholeWithin(count.value, 0, LAST_MINUTE)) return time;
  const unit = isNear(reader, count.last)
    ? word(reader, count.last, "time-unit", (entry) => textOf(entry, "unit") === "minute")
    : undefined;
  return unit === undefined ? time : { ...time, last: unit.last, end: unit.end, minute: count.value };
}

/** The hour of 24 that an hour of 12 means in a part of the day. */
export function hourOfDay(hour: number, part: string | undefined): number {
  const isTwelve = hour === 12;
  switch (part) {
    case "dawn":
    case "midnight":
      return isTwelve ? 0 : hour;
    case "morning":
      return hour;
    case "noon":
      return hour < 5 ? hour + 12 : hour;
    case "afternoon":
    case "evening":
      return hour < 12 ? hour + 12 : hour;
    case "night":
      return isTwelve ? 0 : hour >= 5 && hour < 12 ? hour + 12 : hour;
    default:
      return hour;
  }
}
