import { Clitic } from "../../lexicon/scan.ts";
import type { Chart } from "../../pattern/chart.ts";
import { readNumeral, type Numeral } from "./digits.ts";
import { addDigits, addWord, EMPTY_SUM, valueOf, type Sum } from "./sum.ts";
import { flagOf, hasAnd, hasArticle, isAdjacent, isJoined, numberOf, textOf, wordAt, type Word } from "./words.ts";

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
    word: chart.classId("number-word"), fraction: chart.classId("number-fraction"), ordinal: chart.classId("number-ordinal"),
    vague: chart.classId("number-vague"), bound: chart.classId("number-bound"), join: chart.classId("number-join"),
  };
}

/** A cardinal as written: tokens half-open, raw UTF-16 offsets, its clitics outside. */
export interface Cardinal {
  readonly first: number;
  readonly last: number;
  readonly start: number;
  readonly end: number;
  readonly value: number;
  readonly isFraction: boolean;
  /** Written in digits alone. */
  readonly isDigits: boolean;
  readonly isDefinite: boolean;
  readonly numeral: Numeral | undefined;
}

const PREPOSITIONS = Clitic.By | Clitic.As | Clitic.For;

/** What the next step of a number may be: a word or digits, and whether "and" or an article stands before. */
interface Part {
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

function partAt(chart: Chart, classes: NumberClasses, token: number, classId: number): Part | undefined {
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
  return { word, numeral: undefined, isAfterAnd: and === 1 || hasAnd(word), first: token, last: word.last, start: word.start, end: word.end };
}

interface Building {
  readonly sum: Sum;
  readonly last: number;
  readonly end: number;
  readonly isFraction: boolean;
}

/**
 * Reads the longest cardinal that starts at a token: digits, words, or both (`44 ألفا و225`, `4.5 مليون`).
 * @param untilAnd stop before "and", where it joins two numbers (`بين مئة ومئتين`)
 */
export function readCardinal(chart: Chart, classes: NumberClasses, token: number, untilAnd = false): Cardinal | undefined {
  const head = partAt(chart, classes, token, classes.word);
  if (head === undefined || head.first !== token || (head.isAfterAnd && head.numeral !== undefined)) return readFractionHead(chart, classes, token);
  if (joinAt(chart, classes, token) === "and") return undefined;
  const opened = open(chart, classes, head);
  if (opened === undefined) return readFractionHead(chart, classes, token);
  const whole = untilAnd ? addParts(chart, classes, opened, true)
    : addDecimals(chart, classes, addFraction(chart, classes, addParts(chart, classes, opened)));
  return {
    first: token, last: whole.last, start: head.start, end: whole.end, value: valueOf(whole.sum), isFraction: whole.isFraction,
    isDigits: head.numeral !== undefined && whole.last === head.last,
    isDefinite: head.word !== undefined && hasArticle(head.word), numeral: head.numeral,
  };
}

function open(chart: Chart, classes: NumberClasses, head: Part): Building | undefined {
  const { last, end } = head;
  if (head.numeral !== undefined) {
    const { sum, at } = mixed(chart, head.numeral);
    return { sum, last: at.last, end: at.end, isFraction: !Number.isInteger(sum.group) };
  }
  const { word } = head;
  if (word === undefined || (flagOf(word.entry, "vague"))) return undefined;
  // "Three quarters": a count of fractions.
  const parts = countedFraction(chart, classes, last);
  if (parts !== undefined) {
    return { sum: { ...EMPTY_SUM, group: (numberOf(word.entry, "value") ?? 0) / parts.parts }, last: parts.last, end: parts.end, isFraction: true };
  }
  const sum = isDualThousand(chart, classes, word) ? { total: 2000, group: 0, chunk: 2000, scale: 1000 } : addWord(EMPTY_SUM, word.entry, false, true);
  return sum === undefined ? undefined : { sum, last, end, isFraction: false };
}

/** `1 4/5`: a whole number and a fraction. */
function mixed(chart: Chart, numeral: Numeral): { readonly sum: Sum; readonly at: Numeral } {
  const fraction = isAdjacent(chart, numeral.last) ? readNumeral(chart.reading, numeral.last) : undefined;
  if (fraction?.value !== undefined && fraction.isFraction && !numeral.isFraction && fraction.value < 1) {
    const sign = numeral.value < 0 ? -1 : 1;
    return { sum: { ...EMPTY_SUM, group: numeral.value + sign * fraction.value }, at: fraction };
  }
  return { sum: { ...EMPTY_SUM, group: numeral.value }, at: numeral };
}


/**
 * `ألفا` at the head: two thousand where its noun follows at once (`ألفا مقاتل`), one thousand with a written tanwin or
 * where the number goes on (`ألفاً و225`).
 */
function isDualThousand(chart: Chart, classes: NumberClasses, word: Word): boolean {
  if (!flagOf(word.entry, "accusative")) return false;
  const { text } = chart.reading, next = word.last;
  if (text.slice(word.start, word.end).includes("\u{064B}")) return false;
  if (!isAdjacent(chart, next) || chart.reading.kind[next] !== 1) return false;
  return joinAt(chart, classes, next) === undefined && chart.find(next, chart.classId("function-word")) === undefined
    && partAt(chart, classes, next, classes.word) === undefined;
}

function addParts(chart: Chart, classes: NumberClasses, opened: Building, untilAnd = false): Building {
  let built = opened, beforeAnd = opened;
  while (isJoined(chart, built.last)) {
    const part = partAt(chart, classes, built.last, classes.word);
    if (part === undefined || (untilAnd && part.isAfterAnd) || hasPreposition(part)) break;
    if (part.isAfterAnd && countedFraction(chart, classes, part.last) !== undefined) break;
    const sum = addPart(built.sum, part);
    // `ثلاثة آلاف وأربعة آلاف`: the scale belongs to what "and" began, another number.
    if (sum === undefined) return !part.isAfterAnd && part.word !== undefined && textOf(part.word.entry, "place") === "scale" ? beforeAnd : built;
    if (part.isAfterAnd) beforeAnd = built;
    built = { sum, last: part.last, end: part.end, isFraction: built.isFraction && !Number.isInteger(valueOf(sum)) };
  }
  return built;
}

/** `مئة بالألف`: a word behind a preposition goes on no number. */
function hasPreposition({ word }: Part): boolean {
  return word !== undefined && (word.clitics & PREPOSITIONS) !== 0;
}

function addPart(sum: Sum, { numeral, word, isAfterAnd }: Part): Sum | undefined {
  if (word !== undefined) return addWord(sum, word.entry, isAfterAnd, false);
  return numeral !== undefined && isAfterAnd && !numeral.isFraction ? addDigits(sum, numeral.value, false) : undefined;
}

interface FractionPart {
  readonly parts: number;
  readonly last: number;
  readonly end: number;
}

/** A plural of a fraction (أرباع، أخماس) that a number counts. */
function countedFraction(chart: Chart, classes: NumberClasses, token: number): FractionPart | undefined {
  if (!isAdjacent(chart, token)) return undefined;
  const word = wordAt(chart, token, classes.fraction, (entry) => flagOf(entry, "counted"));
  const parts = word === undefined ? undefined : numberOf(word.entry, "parts");
  return word === undefined || parts === undefined || word.clitics !== 0 ? undefined : { parts, last: word.last, end: word.end };
}

function fractionOf(word: Word, unit = 1): number {
  return (unit * (numberOf(word.entry, "times") ?? 1)) / (numberOf(word.entry, "parts") ?? 1);
}

/** "and a half": of the last scale where that is a million or more (`مليون ونصف المليون`), else of one. */
function addFraction(chart: Chart, classes: NumberClasses, built: Building): Building {
  if (!isJoined(chart, built.last)) return built;
  const except = joinAt(chart, classes, built.last) === "except";
  const counted = partAt(chart, classes, built.last, classes.word);
  const part = partAt(chart, classes, except ? built.last + 1 : built.last, classes.fraction);
  const ofMany = counted?.word === undefined || !counted.isAfterAnd ? undefined : countedFraction(chart, classes, counted.last);
  if (ofMany !== undefined && counted?.word !== undefined) {
    return withFraction(built, (numberOf(counted.word.entry, "value") ?? 0) / ofMany.parts, ofMany);
  }
  const { word } = part ?? {};
  if (part === undefined || word === undefined || flagOf(word.entry, "counted") || !(part.isAfterAnd || except)) return built;
  const { sum } = built, isScaled = sum.total > 0 && sum.group === 0;
  const repeated = isScaled && isAdjacent(chart, part.last) ? wordAt(chart, part.last, classes.word) : undefined;
  const isRepeated = repeated !== undefined && hasArticle(repeated) && numberOf(repeated.entry, "value") === sum.scale;
  const unit = isScaled && (isRepeated || sum.scale >= 1e6 || except) ? sum.scale : except && valueOf(sum) === 100 ? 100 : 1;
  return withFraction(built, (except ? -1 : 1) * fractionOf(word, unit), isRepeated ? repeated : part);
}

function withFraction(built: Building, value: number, { last, end }: Pick<Word, "last" | "end">): Building {
  const sum = { ...built.sum, group: built.sum.group + value };
  return { sum, last, end, isFraction: !Number.isInteger(valueOf(sum)) };
}

/** `ثلاثة فاصلة أربعة` 3.4: the figures after the point as they would be written. */
function addDecimals(chart: Chart, classes: NumberClasses, built: Building): Building {
  if (!isAdjacent(chart, built.last) || joinAt(chart, classes, built.last) !== "point") return built;
  const part = partAt(chart, classes, built.last + 1, classes.word);
  const right = part === undefined ? undefined : open(chart, classes, part);
  if (part === undefined || right === undefined) return built;
  const whole = addParts(chart, classes, right), value = valueOf(whole.sum);
  const unit = value > 0 && value % 1e6 === 0 ? whole.sum.scale : 1;
  const figures = String(value / unit);
  const sum = { ...EMPTY_SUM, group: (valueOf(built.sum) + Number(`0.${figures}`)) * unit };
  return { sum, last: whole.last, end: whole.end, isFraction: !Number.isInteger(sum.group) };
}

/** `نصف مليون`, `ثلث`: a fraction, of a scale or alone. */
function readFractionHead(chart: Chart, classes: NumberClasses, token: number): Cardinal | undefined {
  const word = wordAt(chart, token, classes.fraction, (entry) => !flagOf(entry, "counted") && !flagOf(entry, "joined"));
  if (word === undefined) return undefined;
  const scale = isAdjacent(chart, word.last) ? wordAt(chart, word.last, classes.word, (entry) => ["scale", "hundred"].includes(textOf(entry, "place") ?? "") && !flagOf(entry, "dual")) : undefined;
  const isScaled = scale !== undefined && (scale.clitics & ~64) === 0 && !flagOf(scale.entry, "vague");
  const value = fractionOf(word, isScaled ? (numberOf(scale.entry, "value") ?? 1) : 1);
  const { last, end } = isScaled ? scale : word;
  return { first: token, last, start: word.start, end, value, isFraction: !isScaled, isDigits: false, isDefinite: hasArticle(word), numeral: undefined };
}
