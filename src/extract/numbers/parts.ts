import type { Chart } from "../../pattern/chart.ts";
import { readNumeral, type Numeral } from "./digits.ts";
import type { Sum } from "./sum.ts";
import { hasAnd, isJoined, wordAt, type Word } from "./words.ts";

/** Class numbers of the number lexicon, looked up once a text. */
export interface NumberClasses {
  readonly word: number;
  readonly fraction: number;
  readonly ordinal: number;
  readonly vague: number;
  readonly bound: number;
  readonly join: number;
}

export function numberClasses(chart: Chart): NumberClasses {
  return {
    word: chart.classId("number-word"),
    fraction: chart.classId("number-fraction"),
    ordinal: chart.classId("number-ordinal"),
    vague: chart.classId("number-vague"),
    bound: chart.classId("number-bound"),
    join: chart.classId("number-join"),
  };
}

/** What the next step of a number may be: a word or digits, and whether "and" or an article stands before. */
export interface Part {
  readonly word: Word | undefined;
  readonly numeral: Numeral | undefined;
  readonly isAfterAnd: boolean;
  readonly first: number;
  readonly last: number;
  readonly start: number;
  readonly end: number;
}

/** The id of the joining word at a token (`and`, `between`, `to` …). */
export function joinAt(chart: Chart, classes: NumberClasses, token: number): string | undefined {
  return chart.find(token, classes.join)?.references[0]?.entry.id;
}

export function partAt(chart: Chart, classes: NumberClasses, token: number, classId: number): Part | undefined {
  const { reading } = chart;
  const and = joinAt(chart, classes, token) === "and" && isJoined(chart, token + 1) ? 1 : 0;
  const at = token + and;
  const numeral = readNumeral(reading, at);
  if (numeral !== undefined) {
    if (numeral.value === undefined) return undefined;
    return { word: undefined, numeral, isAfterAnd: and === 1, first: token, last: numeral.last, start: numeral.start, end: numeral.end };
  }
  const word = wordAt(chart, at, classId);
  if (word === undefined) return undefined;
  return {
    word,
    numeral: undefined,
    isAfterAnd: and === 1 || hasAnd(word),
    first: token,
    last: word.last,
    start: word.start,
    end: word.end,
  };
}

/** A number as far as it is read. */
export interface Building {
  readonly sum: Sum;
  readonly last: number;
  readonly end: number;
  readonly isFraction: boolean;
}
