import { digitsOf } from "../../text/reading.ts";
import { readCardinal } from "../numbers/cardinal.ts";
import { digitCount, isDigits, separatorBefore } from "../numbers/digits.ts";
import { readOrdinal } from "../numbers/ordinal.ts";
import { flagOf, hasAnd, hasArticle, numberOf, textOf, wordAt } from "../numbers/words.ts";
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
  const midday = word(reader, token, "day-part", (entry) => numberOf(entry, "hour") !== undefined);
  if (midday !== undefined && hasArticleInside(reader, midday)) return { ...midday, hour: numberOf(midday.entry, "hour") ?? 12, minute: 0, part: textOf(midday.entry, "part") };
  const head = word(reader, token, "clock-word");
  const from = head === undefined ? token : head.last;
  if (head === undefined ? !mayBeHour(reader, token) : !isNear(reader, from)) return undefined;
  const time = timeAt(reader, from);
  if (time === undefined) return undefined;
  const part = partAfter(reader, time.last);
  // A count may stand before a part of day too (`قتل خمسة فجر اليوم`): without its article the hour needs the adverb.
  const isHour = head === undefined ? part !== undefined && (time.isDefinite || part.isAdverb) && isHourBefore(reader, token) : hasArticle(head) || part !== undefined;
  if (!isHour && !time.isSure) return undefined;
  const end = part?.isAdverb === true ? part : time;
  return { first: token, last: end.last, start: head?.start ?? time.start, end: end.end, hour: time.hour, minute: time.minute, part: part?.part };
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
  const { units, unitStart } = reader.chart.reading, at = unitStart[last - 1] ?? 0;
  return units[at] === 0x627 && units[at + 1] === 0x644;
}

/** A part of day right after an hour: an adverb (`صباحا`) belongs to it; a construct (`من مساء`) belongs to the day. */
function partAfter(reader: Reader, token: number): (Piece & { readonly part: string; readonly isAdverb: boolean }) | undefined {
  if (!isNear(reader, token)) return undefined;
  const at = skipOf(reader, token), found = word(reader, at, "day-part") ?? word(reader, token, "day-part");
  const tonight = word(reader, token, "day-word", (entry) => textOf(entry, "part") !== undefined);
  if (tonight !== undefined) return { ...tonight, part: textOf(tonight.entry, "part") ?? "", isAdverb: false };
  if (found === undefined) return undefined;
  const reference = reader.chart.find(found.first, reader.ids["day-part"])?.references;
  const isAdverb = reference?.some(({ entry }) => flagOf(entry, "adverb")) === true || hasArticle(found);
  const mayBeConstruct = reference?.some(({ entry }) => !flagOf(entry, "adverb")) === true;
  const isConstruct = mayBeConstruct && !hasArticle(found) && isDayAfter(reader, found.last);
  return { first: found.first, last: found.last, start: found.start, end: found.end, part: textOf(found.entry, "part") ?? "", isAdverb: isAdverb && !isConstruct };
}

/** Whether a day follows a part of day, which then belongs to it: `مساء الإثنين`. */
function isDayAfter(reader: Reader, token: number): boolean {
  if (!isNear(reader, token)) return false;
  return ["day-word", "weekday", "time-unit"].some((name) => word(reader, token, name as "day-word") !== undefined);
}

function timeAt(reader: Reader, token: number): Time | undefined {
  return figuresAt(reader, token) ?? wordsAt(reader, token);
}

/** `10:15`, `8:00:20`, `9.30`, `14`. */
function figuresAt(reader: Reader, token: number): Time | undefined {
  const { reading } = reader.chart;
  const hour = digitsOf(reading, token);
  if (hour === undefined || hour > 24 || digitCount(reading, token) > 2) return undefined;
  const start = reading.start[token] ?? 0;
  const joint = isDigits(reading, token + 1) ? separatorBefore(reading, token + 1) : "", minute = digitsOf(reading, token + 1);
  if (joint === ":" && minute !== undefined) {
    if (minute > 59 || hour === 24 || digitCount(reading, token + 1) !== 2) return secondForm(reader, token);
    const hasSeconds = isDigits(reading, token + 2) && separatorBefore(reading, token + 2) === ":";
    const last = token + (hasSeconds ? 3 : 2);
    return { first: token, last, start, end: reading.end[last - 1] ?? start, hour, minute, isSure: true, isDefinite: false };
  }
  if (joint === "." && minute !== undefined && minute < 60 && digitCount(reading, token + 1) === 2 && !isDigits(reading, token + 2)) {
    return { first: token, last: token + 2, start, end: reading.end[token + 1] ?? start, hour, minute, isSure: false, isDefinite: false };
  }
  if (joint !== "" && joint.trim() !== "") return undefined;
  return withMinutes(reader, { first: token, last: token + 1, start, end: reading.end[token] ?? start, hour, minute: 0, isSure: false, isDefinite: false });
}

/** `11:2:40`: three parts are a time even with a one-figure minute. */
function secondForm(reader: Reader, token: number): Time | undefined {
  const { reading } = reader.chart, minute = digitsOf(reading, token + 1), hour = digitsOf(reading, token);
  if (hour === undefined || minute === undefined || minute > 59 || hour > 23) return undefined;
  if (!isDigits(reading, token + 2) || separatorBefore(reading, token + 2) !== ":") return undefined;
  const start = reading.start[token] ?? 0;
  return { first: token, last: token + 3, start, end: reading.end[token + 2] ?? start, hour, minute, isSure: true, isDefinite: false };
}

/** `التاسعة`, `الثانية عشرة والنصف`, `ثلاثة وربع`. */
function wordsAt(reader: Reader, token: number): Time | undefined {
  const ordinal = readOrdinal(reader.chart, reader.numbers, token);
  const number = ordinal?.isDefinite === true ? ordinal : readCardinal(reader.chart, reader.numbers, token, true) ?? undefined;
  if (number === undefined || number.value < 1 || number.value > 12 || !Number.isInteger(number.value)) return undefined;
  const { first, last, start, end, value } = number;
  return withMinutes(reader, { first, last, start, end, hour: value, minute: 0, isSure: false, isDefinite: ordinal?.isDefinite === true });
}

const MINUTES_AN_HOUR = 60;

/** `السابعة` behind a day: an hour in words with its article. */
export function definiteHourAt(reader: Reader, token: number): ClockPiece | undefined {
  const ordinal = readOrdinal(reader.chart, reader.numbers, token);
  const time = ordinal?.isDefinite === true ? wordsAt(reader, token) : undefined;
  return time === undefined ? undefined : { ...time, part: undefined };
}

/** The time with its minutes: `والنصف`, `إلا ربعا`, `و20 دقيقة`. */
function withMinutes(reader: Reader, time: Time): Time {
  const { chart, numbers } = reader, { last } = time;
  if (!isNear(reader, last)) return time;
  const isLess = chart.find(last, numbers.join)?.references[0]?.entry.id === "except";
  const isAnd = joinId(reader, last) === "and", at = isLess || isAnd ? last + 1 : last;
  const fraction = wordAt(chart, at, numbers.fraction, (entry) => !flagOf(entry, "counted") && !flagOf(entry, "joined"));
  if (fraction !== undefined && (isLess || isAnd || hasAnd(fraction))) {
    const minutes = Math.round((MINUTES_AN_HOUR * (numberOf(fraction.entry, "times") ?? 1)) / (numberOf(fraction.entry, "parts") ?? 1));
    const minute = isLess ? MINUTES_AN_HOUR - minutes : minutes, hour = isLess ? (time.hour + 23) % 24 : time.hour;
    return { ...time, last: fraction.last, end: fraction.end, hour: isLess && hour === 0 ? 12 : hour, minute };
  }
  const count = readCardinal(chart, numbers, at);
  const wordHasAnd = chart.find(at, numbers.word) !== undefined && hasAnd({ clitics: chart.find(at, numbers.word)?.clitics ?? 0 });
  if (count === undefined || !(isAnd || wordHasAnd) || count.value > 59 || !Number.isInteger(count.value)) return time;
  const unit = isNear(reader, count.last) ? word(reader, count.last, "time-unit", (entry) => textOf(entry, "unit") === "minute") : undefined;
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
