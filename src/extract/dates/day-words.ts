import { Grammar } from "../../lexicon/grammar.ts";
import { digitsOf } from "../../text/reading.ts";
import { digitCount, figurePiece, isDigits } from "../numbers/digits.ts";
import { readCardinal } from "../numbers/cardinal.ts";
import { readOrdinal } from "../numbers/ordinal.ts";
import {
  flagOf,
  hasAnd,
  hasArticle,
  isAdjacent,
  isSingular,
  isWholeWithin,
  numberOf,
  textOf,
  wordAt,
  type Word,
} from "../numbers/words.ts";
import { elementOver, type Element } from "./element.ts";
import { isBeforeNoun, isDemonstrative, isNear, joinBefore, joinId, relationAfter, shiftOf, skipOf, word, type Reader } from "./reader.ts";
import { HEH, YEH } from "../../text/letters.ts";

const LAST_DAY = 31;

/** `أمس`, `اليوم`, `أول من أمس`, `غدا`, `الليلة الماضية`; `part` where the word itself tells the part of day. */
export function dayWordAt(
  reader: Reader,
  token: number,
  isAfterPart: boolean,
): (Element & { readonly part: string | undefined }) | undefined {
  const found = word(reader, token, "day-word");
  if (found === undefined || flagOf(found.entry, "range_only")) return undefined;
  const { entry, first, last, start, end } = found;
  if (flagOf(entry, "definite") && (!hasArticle(found) || isQualified(reader, last))) return undefined;
  if (flagOf(entry, "bare_after_part") && !isAfterPart) return undefined;
  if (flagOf(entry, "recent")) return recentAt(reader, found);
  return {
    first,
    last,
    start,
    end,
    meaning: { kind: "day-word", offset: numberOf(entry, "offset") ?? 0 },
    part: textOf(entry, "part"),
    rule: `date.day-word.${entry.id.replace(/-bare$/u, "")}`,
  };
}

/** `قبل قليل`: on the day of publication, unless it is reckoned from another event. */
function recentAt(reader: Reader, found: Word): (Element & { readonly part: undefined }) | undefined {
  if (joinId(reader, found.last) === "of") return undefined;
  const { first, last, start, end } = found;
  return {
    first,
    last,
    start,
    end,
    meaning: { kind: "offset", unit: "hour", count: 1, sign: -1, isSince: false },
    part: undefined,
    rule: "date.day-word.just-now",
  };
}

/** `الآن` of `من الآن حتى`: the day of publication, where a range begins with it and nowhere else. */
export function presentAt(reader: Reader, token: number): Element | undefined {
  const found = word(reader, token, "day-word", (entry) => flagOf(entry, "range_only"));
  return found && elementOver(found, found, { kind: "day-word", offset: 0 }, "date.day-word.now");
}

/** `اليوم الـ24`, `اليوم الرابع`, `اليوم الماضي`: "the day" with what tells which is not today. */
function isQualified(reader: Reader, token: number): boolean {
  if (!isAdjacent(reader.chart, token)) return false;
  const { chart, numbers } = reader;
  const relation = word(reader, token, "date-relation");
  if (relation !== undefined && !isDemonstrative(relation) && relation.clitics === 64) return true;
  const ordinal = readOrdinal(chart, numbers, token);
  if (ordinal?.isDefinite === true && word(reader, token, "weekday") === undefined) return true;
  const number = wordAt(chart, token, numbers.word);
  return (
    joinId(reader, token) === "article" ||
    word(reader, token, "date-same") !== undefined ||
    (number !== undefined && hasArticle(number) && word(reader, token, "weekday") === undefined)
  );
}

/** The word يوم before a weekday or a date: `يوم الجمعة`. */
export function dayHeadAt(reader: Reader, token: number): Word | undefined {
  const found = word(reader, token, "time-unit", (entry) => entry.id === "day");
  return found !== undefined && isSingular(found) && !hasArticle(found) && isNear(reader, found.last) ? found : undefined;
}

/** `الخميس الماضي`, `يوم الجمعة`, `الأحد من الأسبوع الماضي`. */
export function weekdayElementAt(reader: Reader, token: number, isAfterPart: boolean): Element | undefined {
  const head = dayHeadAt(reader, token),
    found = head === undefined ? word(reader, token, "weekday") : weekdayOfHead(reader, head);
  if (found === undefined) return undefined;
  const weekday = numberOf(found.entry, "weekday") ?? 0,
    from = head ?? found,
    week = weekAfter(reader, found.last);
  if (head === undefined && !isToldBare(reader, found, isAfterPart, week !== undefined)) return undefined;
  if (week !== undefined) return elementOver(from, week, { kind: "weekday", weekday, weekShift: week.shift }, "date.weekday.of-week");
  const relation = relationAfter(reader, found.last);
  if (relation === undefined || !(hasArticle(relation) || relation.grammar === 0))
    return elementOver(from, found, { kind: "weekday", weekday }, "date.weekday");
  return elementOver(from, relation, { kind: "weekday", weekday, relation: shiftOf(relation) }, `date.weekday.${relation.entry.id}`);
}

/** The weekday behind يوم; in `بعد يوم واحد` "and Sunday" without the article is written like "one". */
function weekdayOfHead(reader: Reader, { last }: Word): Word | undefined {
  const found = word(reader, last, "weekday");
  return found === undefined || hasAnd(found) ? undefined : found;
}

/** Whether a weekday without يوم is one: it has the article or its week, and is no part of a name. */
function isToldBare(reader: Reader, found: Word, isAfterPart: boolean, hasWeek: boolean): boolean {
  return (hasArticle(found) || hasWeek) && (isAfterPart || !isGuarded(reader, found));
}

/** A bare weekday in a name: `سوق الأحد`, `صلاة الجمعة`, `سامر الخميس`. */
function isGuarded(reader: Reader, found: Word): boolean {
  if (reader.isName(found) || isTheTwo(reader, found)) return true;
  if (found.clitics !== 64 || found.first === 0 || !isAdjacent(reader.chart, found.first)) return false;
  const before = found.first - 1,
    isHeadOf = (name: "date-guard" | "given-name"): boolean => reader.chart.find(before, reader.ids[name])?.last === found.first;
  // `في بيان السبت`: behind "in" no person stands.
  return isHeadOf("date-guard") || (isHeadOf("given-name") && joinBefore(reader, before) !== "in" && !isWeekday(reader, before));
}

/** `ليل الخميس الجمعة`: some weekdays are persons' names too. */
function isWeekday(reader: Reader, token: number): boolean {
  const found = word(reader, token, "weekday");
  return found !== undefined && hasArticle(found);
}

/** `مرافقيه الاثنين`, `الجنديين الاثنين`: "the two" behind a dual. */
function isTheTwo(reader: Reader, { first, entry }: Word): boolean {
  if (entry.id !== "monday" || first === 0 || !isAdjacent(reader.chart, first)) return false;
  const { units, unitStart } = reader.chart.reading,
    end = unitStart[first] ?? 0;
  const isOwned = [2, 3, 4].some((back) => units[end - back] === YEH && units[end - back + 1] === HEH);
  return (
    isOwned ||
    reader.chart
      .at(first - 1)
      .some(({ references }) =>
        references.some(({ grammar }) => (grammar & Grammar.Number) === Grammar.Dual && (grammar & Grammar.Verb) === 0),
      )
  );
}

interface WeekPiece {
  readonly shift: number;
  readonly last: number;
  readonly end: number;
}

/** `(من) الأسبوع الماضي`, `من هذا الأسبوع`. */
function weekAfter(reader: Reader, token: number): WeekPiece | undefined {
  const at = skipOf(reader, token, ["of", "in"]);
  if (!isNear(reader, at)) return undefined;
  const demonstrative = word(reader, at, "date-relation");
  const isThis = demonstrative !== undefined && isDemonstrative(demonstrative);
  const week = word(reader, isThis ? at + 1 : at, "time-unit", (entry) => entry.id === "week");
  if (week === undefined || !hasArticle(week) || !isSingular(week)) return undefined;
  if (isThis) return { shift: 0, last: week.last, end: week.end };
  const relation = relationAfter(reader, week.last);
  return relation === undefined ? undefined : { shift: shiftOf(relation), last: relation.last, end: relation.end };
}

interface DayNumber extends Pick<Word, "last" | "end"> {
  readonly day: number;
  /** `الأحد الثاني`: the second Sunday rather than the second day. */
  readonly isNth: boolean;
}

/** A day of the month right behind a weekday, the month left out: `الخميس 21`, `الجمعة في الثانية والعشرين`. */
export function dayBehindWeekday(reader: Reader, token: number): DayNumber | undefined {
  const at = skipOf(reader, token, ["in"]);
  if (!isNear(reader, at)) return undefined;
  return isDigits(reader.chart.reading, at) ? figureBehind(reader, at) : wordBehind(reader, at, at > token);
}

function figureBehind(reader: Reader, at: number): DayNumber | undefined {
  const { reading } = reader.chart,
    day = digitsOf(reading, at) ?? 0;
  if (!isWholeWithin(day, 1, LAST_DAY) || digitCount(reading, at) > 2 || isBeforeNoun(reader, at + 1)) return undefined;
  return isNear(reader, at + 1) && isDigits(reading, at + 1) ? undefined : { ...figurePiece(reading, at, at + 1), day, isNth: false };
}

function wordBehind(reader: Reader, at: number, isIn: boolean): DayNumber | undefined {
  const ordinal = readOrdinal(reader.chart, reader.numbers, at),
    cardinal = isIn && ordinal === undefined ? readCardinal(reader.chart, reader.numbers, at) : undefined;
  const number = ordinal?.isDefinite === true ? ordinal : cardinal;
  if (number === undefined || !isWholeWithin(number.value, 1, LAST_DAY) || isBeforeNoun(reader, number.last)) return undefined;
  return { day: number.value, last: number.last, end: number.end, isNth: !isIn && number.value <= 5 };
}
