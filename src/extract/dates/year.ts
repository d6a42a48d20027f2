import { digitsOf } from "../../text/reading.ts";
import { readCardinal } from "../numbers/cardinal.ts";
import { digitCount, isDigits, separatorBefore } from "../numbers/digits.ts";
import { hasArticle, numberOf, textOf, type Word } from "../numbers/words.ts";
import type { Fields, Piece } from "./meaning.ts";
import { isBeforeNoun, isCounted, isNear, isNearOrComma, nextWord, skipOf, word, type Reader } from "./reader.ts";

/** A stated year or a year told by its distance. */
export interface YearPiece extends Piece {
  readonly fields: Partial<Fields>;
}

const FIRST_HIJRI = 1300, LAST_HIJRI = 1500, LAST_YEAR = 2100, FIRST_YEAR = 1900;

/** Whether a figure is a year that stands without the word: 1900-2100, or Hijri 1300-1500. */
export function isBareYear(value: number): boolean {
  return (value >= FIRST_HIJRI && value <= LAST_HIJRI) || (value >= FIRST_YEAR && value <= LAST_YEAR);
}

/** A year in figures or words at a token, with its era: `2017`, `1443هـ`, `ألفين وعشرة`, `1982م`. */
export function yearFigureAt(reader: Reader, token: number, isNamed: boolean): YearPiece | undefined {
  const { chart } = reader, { reading } = chart;
  const digits = digitsOf(reading, token);
  if (digits !== undefined) {
    const count = digitCount(reading, token);
    if (count > 4 || (count < 3 && !isNamed) || count < 2 || isGrouped(reader, token)) return undefined;
    const era = eraAt(reader, token + 1);
    if (!isNamed && era === undefined && !isBareYear(digits)) return undefined;
    if (count < 3 && era === undefined) return undefined;
    const end = era?.end ?? reading.end[token] ?? 0;
    return { first: token, last: era?.last ?? token + 1, start: reading.start[token] ?? 0, end, fields: yearFields(digits, era?.calendar) };
  }
  const cardinal = readCardinal(chart, reader.numbers, token);
  if (cardinal === undefined || cardinal.value < 1000 || cardinal.value > LAST_YEAR || !Number.isInteger(cardinal.value)) return undefined;
  if (cardinal.isDefinite || (!isNamed && (cardinal.value < FIRST_HIJRI || isCounted(reader, cardinal.last)))) return undefined;
  const era = eraAt(reader, cardinal.last);
  return { first: token, last: era?.last ?? cardinal.last, start: cardinal.start, end: era?.end ?? cardinal.end, fields: yearFields(cardinal.value, era?.calendar) };
}

/** Whether more figures follow behind a grouping sign or a slash: then these are no year. */
function isGrouped(reader: Reader, token: number): boolean {
  const { reading } = reader.chart;
  return isDigits(reading, token + 1) && [",", ".", ":", "\u{066C}", "\u{066B}"].includes(separatorBefore(reading, token + 1));
}

function yearFields(year: number, calendar: "gregorian" | "hijri" | undefined): Partial<Fields> {
  return { year, calendar: calendar ?? (year >= FIRST_HIJRI && year <= LAST_HIJRI ? "hijri" : "gregorian") };
}

interface Era {
  readonly calendar: "gregorian" | "hijri";
  readonly last: number;
  readonly end: number;
}

export function eraAt(reader: Reader, token: number): Era | undefined {
  const era = nextWord(reader, token, "date-era");
  if (era === undefined || (reader.chart.reading.gap[token] ?? 5) > 2) return undefined;
  return { calendar: textOf(era.entry, "calendar") === "hijri" ? "hijri" : "gregorian", last: era.last, end: era.end };
}

/** The word for a year, singular. */
export function yearWordAt(reader: Reader, token: number): Word | undefined {
  const found = word(reader, token, "time-unit", (entry) => textOf(entry, "unit") === "year");
  return found !== undefined && (found.grammar & 3) === 1 ? found : undefined;
}

/** A year with its word: `عام 2017`, `العام الجاري`, `هذا العام`, `السنة الهجرية القادمة`, `العام نفسه`. */
export function namedYearAt(reader: Reader, token: number): YearPiece | undefined {
  const demonstrative = word(reader, token, "date-relation", (entry) => entry.id === "this");
  const head = demonstrative !== undefined && demonstrative.last === token + 1 && isNear(reader, token + 1) ? demonstrative : undefined;
  const named = yearWordAt(reader, head?.last ?? token);
  if (named === undefined || !isNear(reader, named.last)) return head !== undefined && named !== undefined && hasArticle(named) ? shifted(head.start, named, { yearShift: 0 }) : undefined;
  const start = head?.start ?? named.start;
  if (head !== undefined) return hasArticle(named) ? shifted(start, named, { yearShift: 0 }) : undefined;
  const figure = yearFigureAt(reader, named.last, true);
  if (figure !== undefined) return { ...figure, first: token, start };
  const era = hasArticle(named) ? eraAt(reader, named.last) : undefined;
  const same = nextWord(reader, named.last, "date-same", (entry) => entry.id === "same");
  if (same !== undefined) return { first: token, last: same.last, start, end: same.end, fields: { isSameYear: true } };
  const relation = hasArticle(named) ? nextWord(reader, era?.last ?? named.last, "date-relation") : undefined;
  if (relation === undefined || relation.entry.id === "this" && !hasArticle(relation)) return undefined;
  return { first: token, last: relation.last, start, end: relation.end, fields: { yearShift: numberOf(relation.entry, "shift") ?? 0, ...(era === undefined ? {} : { calendar: era.calendar }) } };
}

function shifted(start: number, { first, last, end }: Word, fields: Partial<Fields>): YearPiece {
  return { first, last, start, end, fields };
}

/** The year that follows a month or a part of the year: `2017`, `من العام 2017`, `لعام ألفين`, `العام الماضي`, `، 2018`. */
export function yearAfter(reader: Reader, token: number): YearPiece | undefined {
  if (!isNearOrComma(reader, token)) return undefined;
  const at = skipOf(reader, token, ["of", "in"]);
  const named = namedYearAt(reader, at);
  if (named !== undefined) return { ...named, first: token };
  const figure = at === token ? yearFigureAt(reader, token, false) : undefined;
  if (figure === undefined) return undefined;
  // Behind a comma a figure that counts something is another phrase.
  const isLoose = !isNear(reader, token) && isBeforeNoun(reader, figure.last);
  return isLoose || isCounted(reader, figure.last) ? undefined : figure;
}
