import { digitsOf, type Reading } from "../../text/reading.ts";
import { digitCount, isDigits } from "../numbers/digits.ts";
import { isWholeWithin } from "../numbers/words.ts";
import { calendarElement, type Element } from "./element.ts";
import { NO_FIELDS } from "./meaning.ts";
import { isBeforeNoun, isCounted, isNear, joinBefore, joinId, word, type Reader } from "./reader.ts";
import { eraAt, yearFigureAt } from "./year.ts";

const FIRST = 1900,
  LAST = 2100,
  ROUND = 2000;

/**
 * A year in figures without its word: `منذ 2012`, `في 2017`, `بين 2014 و2018`, `(2015)`, `2010م`. Only where what stands
 * before it shows that no count is meant.
 */
export function bareYearAt(reader: Reader, token: number): Element | undefined {
  if (!isDigits(reader.chart.reading, token)) return wordsYearAt(reader, token);
  if (digitCount(reader.chart.reading, token) !== 4 || isCounted(reader, token + 1)) return undefined;
  const isTold = eraAt(reader, token + 1) !== undefined || isToldYear(reader, token);
  const year = isTold ? yearFigureAt(reader, token, false) : undefined;
  return year && calendarElement(year, { ...NO_FIELDS, ...year.fields }, "date.year.bare");
}

/** Whether four figures without an era are a year: in bounds, in its place, and no round count. */
function isToldYear(reader: Reader, token: number): boolean {
  const value = digitsOf(reader.chart.reading, token) ?? 0;
  return isWholeWithin(value, FIRST, LAST) && isYearContext(reader, token) && !(value === ROUND && isBeforeNoun(reader, token + 1));
}

/** `في ألفين وعشرين`: a year in words behind `من`, `في` or `إلى`. */
function wordsYearAt(reader: Reader, token: number): Element | undefined {
  if (
    token === 0 ||
    joinId(reader, token - 1) === undefined ||
    reader.chart.find(token, reader.numbers.word)?.references[0]?.entry.id !== "two-thousand"
  )
    return undefined;
  const year = yearFigureAt(reader, token, false);
  return year === undefined || isBeforeNoun(reader, year.last)
    ? undefined
    : calendarElement(year, { ...NO_FIELDS, ...year.fields }, "date.year.words");
}

function isYearContext(reader: Reader, token: number): boolean {
  const { reading } = reader.chart;
  if (token === 0) return reading.tokenCount === 1;
  return isBracketed(reading, token) || (isNear(reader, token) && isBehindYearWord(reader, token - 1));
}

function isBracketed({ text, start, end }: Reading, token: number): boolean {
  return text.charAt((start[token] ?? 0) - 1) === "(" && text.charAt(end[token] ?? 0) === ")";
}

/** `منذ 2012`, `عامي 2016`, `في 2017`, `بين 2014`; behind `من`, `إلى`, `و` and dashes only beside another year. */
function isBehindYearWord(reader: Reader, before: number): boolean {
  if (word(reader, before, "date-step")?.entry.id === "since" || word(reader, before, "date-pair")?.entry.id === "years") return true;
  const join = joinBefore(reader, before + 1);
  if (join === "in" || join === "between") return true;
  return (isFourFigures(reader, before) || (join !== undefined && RANGE_JOINS.has(join))) && isRangeOfYears(reader, before + 1);
}

const RANGE_JOINS = new Set(["to", "and", "of"]);

function isFourFigures({ chart }: Reader, token: number): boolean {
  return isDigits(chart.reading, token) && digitCount(chart.reading, token) === 4;
}

/** Whether another year stands on the other side of the joining word. */
function isRangeOfYears(reader: Reader, token: number): boolean {
  return [token - 2, token - 1, token + 1, token + 2].some((t) => isFourFigures(reader, t));
}
