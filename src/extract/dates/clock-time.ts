import { Grammar } from "../../lexicon/grammar.ts";
import { digitsOf, type Reading } from "../../text/reading.ts";
import { readCardinal } from "../numbers/cardinal.ts";
import { digitCount, figurePiece, isDigits, separatorAfter } from "../numbers/digits.ts";
import { readOrdinal } from "../numbers/ordinal.ts";
import { flagOf, hasAnd, isWholeWithin, numberOf, textOf, wordAt, type Word } from "../numbers/words.ts";
import type { Clock, Piece } from "./meaning.ts";
import { isNear, joinId, word, type Reader } from "./reader.ts";

/** Hours and minutes as written, in figures or words, whatever stands around them. */
export interface Time extends Piece, Clock {
  /** Said with its minutes in figures (10:15): a time without any other sign. */
  readonly isSure: boolean;
  /** An ordinal with its article (`التاسعة`). */
  readonly isDefinite: boolean;
  /** A cardinal with its article (`التسعة`), as people say it. */
  readonly isSpoken: boolean;
}

/** The hours and minutes at a token: `10:15`, `9`, `التاسعة والنصف`. */
export function timeAt(reader: Reader, token: number): Time | undefined {
  return figuresAt(reader, token) ?? wordsAt(reader, token);
}

export const LAST_MINUTE = 59;
const LAST_HOUR = 24,
  UNSURE = { isSure: false, isDefinite: false, isSpoken: false } as const;

/** `10:15`, `8:00:20`, `9.30`, `14`. */
function figuresAt(reader: Reader, token: number): Time | undefined {
  const { reading } = reader.chart,
    hour = digitsOf(reading, token);
  if (hour === undefined || hour > LAST_HOUR || digitCount(reading, token) > 2) return undefined;
  const joint = separatorAfter(reading, token + 1).trim();
  if (joint === ":") return withColons(reading, token, hour);
  if (joint === ".") return withDot(reading, token, hour);
  return joint === "" ? withMinutes(reader, { ...figurePiece(reading, token, token + 1), hour, minute: 0, ...UNSURE }) : undefined;
}

/** `10:15`, `8:00:20`; of three parts the minute may have one figure. */
function withColons(reading: Reading, token: number, hour: number): Time | undefined {
  const minute = digitsOf(reading, token + 1) ?? LAST_MINUTE + 1,
    hasSeconds = separatorAfter(reading, token + 2) === ":";
  const isWritten = digitCount(reading, token + 1) === 2 || hasSeconds;
  if (!isWritten || minute > LAST_MINUTE || hour === LAST_HOUR) return undefined;
  return { ...figurePiece(reading, token, token + (hasSeconds ? 3 : 2)), hour, minute, ...UNSURE, isSure: true };
}

/** `22,30`, as some agencies write it: behind the word for the hour. */
export function commaTimeAt({ chart: { reading } }: Reader, token: number): Time | undefined {
  const hour = digitsOf(reading, token),
    minute = separatorAfter(reading, token + 1) === "," ? (digitsOf(reading, token + 1) ?? LAST_MINUTE + 1) : LAST_MINUTE + 1;
  if (hour === undefined || hour >= LAST_HOUR || digitCount(reading, token) > 2) return undefined;
  if (minute > LAST_MINUTE || digitCount(reading, token + 1) !== 2 || separatorAfter(reading, token + 2) === ",") return undefined;
  return { ...figurePiece(reading, token, token + 2), hour, minute, ...UNSURE };
}

/** `9.30`. */
function withDot(reading: Reading, token: number, hour: number): Time | undefined {
  const minute = digitsOf(reading, token + 1) ?? LAST_MINUTE + 1;
  if (minute > LAST_MINUTE || digitCount(reading, token + 1) !== 2 || isDigits(reading, token + 2)) return undefined;
  return { ...figurePiece(reading, token, token + 2), hour, minute, ...UNSURE };
}

/** `الثامنة` of `الثامنة وعشرين دقيقة` too, which might be the 28th. */
function hourOrdinalAt({ chart, numbers }: Reader, token: number): ReturnType<typeof readOrdinal> {
  const ordinal = readOrdinal(chart, numbers, token);
  return ordinal === undefined || ordinal.value <= LAST_HOUR ? ordinal : readOrdinal(chart, numbers, token, true);
}

/** `التاسعة`, `الثانية عشرة والنصف`, `ثلاثة وربع`. */
function wordsAt(reader: Reader, token: number): Time | undefined {
  const ordinal = hourOrdinalAt(reader, token),
    isDefinite = ordinal?.isDefinite === true;
  const number = isDefinite ? ordinal : readCardinal(reader.chart, reader.numbers, token, true);
  if (number === undefined || !isWholeWithin(number.value, 1, 12)) return undefined;
  const { first, last, start, end, value } = number,
    isSpoken = !isDefinite && number.isDefinite;
  return withMinutes(reader, { first, last, start, end, hour: value, minute: 0, isSure: false, isDefinite, isSpoken });
}

export const MINUTES_AN_HOUR = 60;

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
    hour: hourBefore(time.hour),
    minute: MINUTES_AN_HOUR - minutesOf(fraction),
  };
}

/** The hour on the dial before another. */
export function hourBefore(hour: number): number {
  return hour === 1 ? 12 : (hour + 23) % 24;
}

/** `وخمس وأربعون دقيقة`, `ودقيقتان`. */
function withCount(reader: Reader, time: Time, at: number, isAnd: boolean): Time {
  const number = reader.chart.find(at, reader.numbers.word),
    bare = minuteWordAt(reader, at);
  if (bare !== undefined && (isAnd || hasAnd(bare))) return withUnit(time, bare, (bare.grammar & Grammar.Number) === Grammar.Dual ? 2 : 1);
  const count = isAnd || (number !== undefined && hasAnd(number)) ? readCardinal(reader.chart, reader.numbers, at) : undefined;
  if (count === undefined || !isWholeWithin(count.value, 0, LAST_MINUTE)) return time;
  const unit = isNear(reader, count.last) ? minuteWordAt(reader, count.last) : undefined;
  return unit === undefined ? time : withUnit(time, unit, count.value);
}

/** With its minutes by their name an hour with its article is surely a time (`الثالثة وخمس عشرة دقيقة`). */
function withUnit(time: Time, { last, end }: Word, minute: number): Time {
  return { ...time, last, end, minute, isSure: time.isDefinite || time.isSpoken };
}

/** The word for minutes at a token. */
export function minuteWordAt(reader: Reader, token: number): Word | undefined {
  return word(reader, token, "time-unit", (entry) => textOf(entry, "unit") === "minute");
}
