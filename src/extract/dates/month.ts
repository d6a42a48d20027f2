import { readCardinal } from "../numbers/cardinal.ts";
import { readOrdinal } from "../numbers/ordinal.ts";
import { TokenKind } from "../../text/reading.ts";
import { Clitic } from "../../lexicon/scan.ts";
import { flagOf, hasAnd, hasArticle, numberOf, textOf, type Word } from "../numbers/words.ts";
import { NO_FIELDS, type Fields, type Piece } from "./meaning.ts";
import {
  isCounted,
  isDemonstrative,
  isNear,
  joinBefore,
  joinId,
  nextWord,
  relationAfter,
  shiftOf,
  skipOf,
  word,
  type Reader,
} from "./reader.ts";
import { sameMonthAt } from "./same.ts";
import { yearAfter } from "./year.ts";
import { ALEF, lettersOf } from "../../text/letters.ts";

/** A month with its year and relation as far as they are said. */
export interface MonthPiece extends Piece {
  readonly fields: Fields;
  /** Whether the word alone shows that a month is meant: no weak name, or شهر, a year, a relation with it. */
  readonly isSure: boolean;
}

/** The month name at a token: that a weak name is spelled as the month is, and that it is no part of a longer name. */
function monthNameAt(reader: Reader, token: number): Word | undefined {
  const found = word(reader, token, "month");
  if (found === undefined) return undefined;
  const spelled = textOf(found.entry, "spelled"),
    { text } = reader.chart.reading;
  if (spelled !== undefined) {
    const first = text.slice(found.start, found.end).normalize("NFC").charAt(0);
    if (first !== spelled && first !== lettersOf(ALEF)) return undefined;
  }
  return found;
}

function calendarOf(month: Word): Fields["calendar"] {
  return textOf(month.entry, "calendar") === "hijri" ? "hijri" : "gregorian";
}

/** The end of a month said twice: `تشرين الأول/أكتوبر`, `أكتوبر - تشرين الأول`, `آذار (مارس)`. */
function lastName(reader: Reader, month: Word): Word {
  const again = isNear(reader, month.last) ? monthNameAt(reader, month.last) : undefined;
  if (again === undefined || hasAnd(again) || numberOf(again.entry, "month") !== numberOf(month.entry, "month")) return month;
  return calendarOf(again) === calendarOf(month) ? again : month;
}

/** End offset of a month name, a bracket closed that opened before its second name. */
function endOf(reader: Reader, month: Word, last: Word): number {
  const { text } = reader.chart.reading,
    inside = text.slice(month.start, last.end);
  return inside.includes("(") && !inside.includes(")") && text.charAt(last.end) === ")" ? last.end + 1 : last.end;
}

/** The relation said of a month: `الماضي`, `المقبل`, `الجاري`. */
function monthRelationAfter(reader: Reader, token: number): Word | undefined {
  const found = relationAfter(reader, token);
  return found !== undefined && (hasArticle(found) || found.last > found.first + 1 || found.grammar === 0) ? found : undefined;
}

/** A month at a token with all that goes with it: `شهر نيسان/أبريل`, `آذار الماضي`, `أكتوبر 2017`, `شهر 9`, `الشهر التاسع`. */
export function monthAt(reader: Reader, token: number): MonthPiece | undefined {
  const head = word(reader, token, "time-unit", (entry) => textOf(entry, "unit") === "month");
  const isHead = head !== undefined && (head.grammar & 3) === 1 && isNear(reader, head.last);
  const named = isHead && !hasArticle(head) ? monthNameAt(reader, head.last) : monthNameAt(reader, token);
  if (named !== undefined) return withTail(reader, namedMonth(reader, token, isHead ? head : undefined, named));
  return isHead ? numberedMonth(reader, head) : undefined;
}

function namedMonth(reader: Reader, token: number, head: Word | undefined, named: Word): MonthPiece {
  const last = lastName(reader, named);
  return {
    first: token,
    last: last.last,
    start: head?.start ?? named.start,
    end: endOf(reader, named, last),
    fields: { calendar: calendarOf(named), month: numberOf(named.entry, "month") ?? 1 },
    isSure: head !== undefined || last !== named || !flagOf(named.entry, "weak"),
  };
}

/** `شهر 3`, `شهر عشرة`, `الشهر التاسع`: the number of a month, no count of months. */
function numberedMonth(reader: Reader, head: Word): MonthPiece | undefined {
  const { chart, numbers } = reader;
  const ordinal = hasArticle(head) ? readOrdinal(chart, numbers, head.last) : undefined;
  const number = ordinal?.isDefinite === true ? ordinal : hasArticle(head) ? undefined : readCardinal(chart, numbers, head.last, true);
  if (
    number === undefined ||
    number.value < 1 ||
    number.value > 12 ||
    !Number.isInteger(number.value) ||
    (ordinal === undefined && isCounted(reader, number.last))
  )
    return undefined;
  const { first, start } = head;
  return withTail(reader, {
    first,
    last: number.last,
    start,
    end: number.end,
    fields: { ...NO_FIELDS, month: number.value },
    isSure: true,
  });
}

function withTail(reader: Reader, month: MonthPiece): MonthPiece {
  const relation = monthRelationAfter(reader, month.last);
  const related =
    relation === undefined
      ? month
      : { ...month, last: relation.last, end: relation.end, isSure: true, fields: { ...month.fields, relation: shiftOf(relation) } };
  const year = yearAfter(reader, related.last);
  if (
    year === undefined ||
    (year.fields.calendar === "hijri" && month.fields.calendar === "gregorian" && year.fields.year !== undefined && year.fields.year > 1500)
  )
    return related;
  const calendar =
    month.fields.calendar === "hijri"
      ? "hijri"
      : year.fields.calendar === "hijri" && year.fields.year !== undefined
        ? "gregorian"
        : month.fields.calendar;
  return { ...related, last: year.last, end: year.end, isSure: true, fields: { ...related.fields, ...year.fields, calendar } };
}

/** The month without its name: `الشهر الماضي`, `هذا الشهر`, `الجاري` after a day; `الشهر نفسه`. */
export function relativeMonthAt(reader: Reader, token: number): MonthPiece | undefined {
  const demonstrative = word(reader, token, "date-relation");
  const isThis = demonstrative !== undefined && isDemonstrative(demonstrative) && isNear(reader, token + 1);
  const head = word(reader, isThis ? token + 1 : token, "time-unit", (entry) => textOf(entry, "unit") === "month");
  if (head === undefined || (head.grammar & 3) !== 1 || !hasArticle(head)) return undefined;
  const start = isThis ? demonstrative.start : head.start,
    place = { first: token, start, isSure: true };
  if (isThis) return { ...place, last: head.last, end: head.end, fields: { ...NO_FIELDS, monthShift: 0 } };
  const relation = relationAfter(reader, head.last);
  if (relation === undefined) return undefined;
  return { ...place, last: relation.last, end: relation.end, fields: { ...NO_FIELDS, monthShift: shiftOf(relation) } };
}

/** After a day: `من الجاري`, `23 الجاري`, the month left out. */
export function bareRelationAfterDay(reader: Reader, token: number): MonthPiece | undefined {
  const isOf = joinId(reader, token) === "of";
  const relation = nextWord(reader, isOf ? token + 1 : token, "date-relation");
  if (relation === undefined || !hasArticle(relation) || (relation.clitics & ~Clitic.Article) !== 0) return undefined;
  // `23 الجاري`: behind a figure, of the present month alone.
  if (!isOf && (relation.entry.id !== "this" || reader.chart.reading.kind[token - 1] !== TokenKind.Number)) return undefined;
  const shift = shiftOf(relation);
  return {
    first: token,
    last: relation.last,
    start: relation.start,
    end: relation.end,
    isSure: true,
    fields: { ...NO_FIELDS, monthShift: shift },
  };
}

/** After a day: `منه` (behind `في` and the like: the third of it may be a floor), `من الشهر نفسه`: of the month named before. */
export function sameMonthAfterDay(reader: Reader, day: Piece): MonthPiece | undefined {
  const fields: Fields = { ...NO_FIELDS, isSameMonth: true },
    token = day.last;
  if (joinId(reader, token) === "of-it") {
    if (joinBefore(reader, day.first) === undefined) return undefined;
    const { start, end } = reader.chart.reading;
    return { first: token, last: token + 1, start: start[token] ?? 0, end: end[token] ?? 0, isSure: true, fields };
  }
  const before = joinId(reader, token) === "of" ? sameMonthAt(reader, token + 1) : undefined;
  if (before !== undefined) return { first: token, last: before.last, start: before.start, end: before.end, isSure: true, fields };
  const head =
    joinId(reader, token) === "of" ? nextWord(reader, token + 1, "time-unit", (entry) => textOf(entry, "unit") === "month") : undefined;
  const same =
    head === undefined || !hasArticle(head) ? undefined : nextWord(reader, head.last, "date-same", (entry) => entry.id === "same");
  return head === undefined || same === undefined
    ? undefined
    : { first: token, last: same.last, start: head.start, end: same.end, isSure: true, fields };
}

/** What a day or an n-th weekday may be of: a month in any of these forms, behind an optional `من` or `في`. */
export function monthOfAt(reader: Reader, token: number): MonthPiece | undefined {
  const at = skipOf(reader, token, ["of", "in"]);
  if (!isNear(reader, at)) return undefined;
  return monthAt(reader, at) ?? relativeMonthAt(reader, at) ?? bareRelationAfterDay(reader, token);
}
