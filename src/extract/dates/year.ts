import { digitsOf } from "../../text/reading.ts";
import { readCardinal } from "../numbers/cardinal.ts";
import { digitCount, figurePiece, isDigits, separatorAfter } from "../numbers/digits.ts";
import { hasArticle, isSingular, isWholeWithin, numberOf, textOf, type Word } from "../numbers/words.ts";
import type { Fields, Piece } from "./meaning.ts";
import { isBeforeNoun, isCounted, isNear, isNearOrComma, nextWord, skipOf, word, type Reader } from "./reader.ts";

/** A stated year or a year told by its distance. */
export interface YearPiece extends Piece {
  readonly fields: Partial<Fields>;
}

/** Hijri years that news means when it writes them bare. */
export const FIRST_HIJRI = 1300,
  LAST_HIJRI = 1500;
const LAST_YEAR = 2100,
  FIRST_YEAR = 1900;

/** Whether a figure is a year that stands without the word: 1900-2100, or Hijri 1300-1500. */
export function isBareYear(value: number): boolean {
  return (value >= FIRST_HIJRI && value <= LAST_HIJRI) || (value >= FIRST_YEAR && value <= LAST_YEAR);
}

/** A year in figures or words at a token, with its era: `2017`, `1443هـ`, `ألفين وعشرة`, `1982م`. */
export function yearFigureAt(reader: Reader, token: number, isNamed: boolean): YearPiece | undefined {
  return isDigits(reader.chart.reading, token) ? digitYearAt(reader, token, isNamed) : wordYearAt(reader, token, isNamed);
}

function digitYearAt(reader: Reader, token: number, isNamed: boolean): YearPiece | undefined {
  const { reading } = reader.chart,
    year = digitsOf(reading, token),
    count = digitCount(reading, token);
  if (year === undefined || count < 2 || count > 4 || isGrouped(reader, token)) return undefined;
  const era = eraAt(reader, token + 1);
  // Two figures need the era (`سنة 61 هـ`), three the word or the era.
  const isTold = era !== undefined ? isNamed || count > 2 : count > 2 && (isNamed || isBareYear(year));
  return isTold ? yearPiece(figurePiece(reading, token, token + 1), year, era) : undefined;
}

function wordYearAt(reader: Reader, token: number, isNamed: boolean): YearPiece | undefined {
  const cardinal = readCardinal(reader.chart, reader.numbers, token);
  if (cardinal === undefined || cardinal.isDefinite || !isWholeWithin(cardinal.value, isNamed ? 1000 : FIRST_HIJRI, LAST_YEAR))
    return undefined;
  return !isNamed && isCounted(reader, cardinal.last) ? undefined : yearPiece(cardinal, cardinal.value, eraAt(reader, cardinal.last));
}

function yearPiece({ first, start, last, end }: Piece, year: number, era: Era | undefined): YearPiece {
  const isHijri = year >= FIRST_HIJRI && year <= LAST_HIJRI;
  return {
    first,
    start,
    last: era?.last ?? last,
    end: era?.end ?? end,
    fields: { year, calendar: era?.calendar ?? (isHijri ? "hijri" : "gregorian") },
  };
}

/** Whether more figures follow behind a grouping sign or a slash: then these are no year. */
function isGrouped(reader: Reader, token: number): boolean {
  const { reading } = reader.chart;
  return [",", ".", ":", "\u{066C}", "\u{066B}"].includes(separatorAfter(reading, token + 1));
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
function yearWordAt(reader: Reader, token: number): Word | undefined {
  const found = word(reader, token, "time-unit", (entry) => textOf(entry, "unit") === "year");
  return found !== undefined && isSingular(found) ? found : undefined;
}

/** A year with its word: `عام 2017`, `العام الجاري`, `هذا العام`, `السنة الهجرية القادمة`, `العام نفسه`. */
export function namedYearAt(reader: Reader, token: number): YearPiece | undefined {
  const head = word(reader, token, "date-relation", (entry) => entry.id === "this");
  if (head !== undefined && !hasArticle(head)) return thisYearAt(reader, head);
  const named = yearWordAt(reader, token);
  if (named === undefined || !isNear(reader, named.last)) return undefined;
  const figure = yearFigureAt(reader, named.last, true);
  return figure === undefined ? relativeYear(reader, named) : { ...figure, first: token, start: named.start };
}

/** `هذا العام`. */
function thisYearAt(reader: Reader, head: Word): YearPiece | undefined {
  const named = isNear(reader, head.last) ? yearWordAt(reader, head.last) : undefined;
  return named !== undefined && hasArticle(named)
    ? shifted({ ...named, first: head.first, start: head.start }, { yearShift: 0 })
    : undefined;
}

/** `العام الجاري`, `السنة الهجرية القادمة`, `العام نفسه`. */
function relativeYear(reader: Reader, named: Word): YearPiece | undefined {
  const { last, end } = nextWord(reader, named.last, "date-same", (entry) => entry.id === "same") ?? named;
  if (last > named.last) return shifted({ ...named, last, end }, { isSameYear: true });
  if (!hasArticle(named)) return undefined;
  const era = eraAt(reader, named.last),
    relation = nextWord(reader, era?.last ?? named.last, "date-relation");
  if (relation === undefined || (relation.entry.id === "this" && !hasArticle(relation))) return undefined;
  const yearShift = numberOf(relation.entry, "shift") ?? 0,
    piece = { ...named, last: relation.last, end: relation.end };
  return shifted(piece, era === undefined ? { yearShift } : { yearShift, calendar: era.calendar });
}

function shifted({ first, last, start, end }: Piece, fields: Partial<Fields>): YearPiece {
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
  // `في 12 آذار 2020 مدني`: right behind a month a figure is a year, though a round one may count (`في آذار 2000 قتيل`).
  const isRound = (figure.fields.year ?? 0) % 100 === 0;
  return isLoose || (isRound && isCounted(reader, figure.last)) ? undefined : figure;
}
