import { Clitic } from "../../lexicon/scan.ts";
import type { Chart } from "../../pattern/chart.ts";
import { readNumeral, type Numeral } from "./digits.ts";
import { addFraction, countedFraction, headFraction } from "./fractions.ts";
import { joinAt, partAt, type Building, type NumberClasses, type Part } from "./parts.ts";
import { addDigits, addWord, EMPTY_SUM, valueOf, type Sum } from "./sum.ts";
import { flagOf, hasArticle, isAdjacent, isJoined, numberOf, textOf, type Word } from "./words.ts";
import { FATHATAN } from "../../text/letters.ts";

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

/**
 * Reads the longest cardinal that starts at a token: digits, words, or both (`44 ألفا و225`, `4.5 مليون`).
 * @param untilAnd stop before "and", where it joins two numbers (`بين مئة ومئتين`)
 */
export function readCardinal(chart: Chart, classes: NumberClasses, token: number, untilAnd = false): Cardinal | undefined {
  const head = partAt(chart, classes, token, classes.word);
  if (head === undefined || head.first !== token || (head.isAfterAnd && head.numeral !== undefined))
    return readFractionHead(chart, classes, token);
  if (joinAt(chart, classes, token) === "and") return undefined;
  const opened = open(chart, classes, head);
  if (opened === undefined) return readFractionHead(chart, classes, token);
  const whole = untilAnd
    ? addParts(chart, classes, opened, true)
    : addDecimals(chart, classes, addFraction(chart, classes, addParts(chart, classes, opened)));
  return isUnfinished(head, whole) ? undefined : cardinalOf(token, head, whole);
}

/** A word that is a number only where it goes on: `متين وعشرة`. */
function isUnfinished({ word, last }: Part, whole: Building): boolean {
  return word !== undefined && flagOf(word.entry, "unfinished") && whole.last === last;
}

/** `أحد`, `إحدى`: one of many, unless a ten follows. */
function isOneOf({ entry }: Word): boolean {
  return textOf(entry, "place") === "one-of";
}

function isBeforeTen(chart: Chart, classes: NumberClasses, token: number): boolean {
  const next = isJoined(chart, token) ? partAt(chart, classes, token, classes.word) : undefined;
  return next?.word !== undefined && next.isAfterAnd && textOf(next.word.entry, "place") === "ten";
}

function cardinalOf(token: number, head: Part, whole: Building): Cardinal {
  return {
    first: token,
    last: whole.last,
    start: head.start,
    end: whole.end,
    value: valueOf(whole.sum),
    isFraction: whole.isFraction,
    isDigits: head.numeral !== undefined && whole.last === head.last,
    isDefinite: head.word !== undefined && hasArticle(head.word),
    numeral: head.numeral,
  };
}

function open(chart: Chart, classes: NumberClasses, head: Part): Building | undefined {
  const { last, end } = head;
  if (head.numeral !== undefined) {
    const { sum, at } = mixed(chart, head.numeral);
    return { sum, last: at.last, end: at.end, isFraction: !Number.isInteger(sum.group) };
  }
  const { word } = head;
  if (word === undefined || flagOf(word.entry, "vague") || (isOneOf(word) && !isBeforeTen(chart, classes, last))) return undefined;
  // "Three quarters": a count of fractions.
  const parts = countedFraction(chart, classes, last);
  if (parts !== undefined) {
    return {
      sum: { ...EMPTY_SUM, group: (numberOf(word.entry, "value") ?? 0) / parts.parts },
      last: parts.last,
      end: parts.end,
      isFraction: true,
    };
  }
  const sum = isDualThousand(chart, classes, word)
    ? { total: 2000, group: 0, chunk: 2000, scale: 1000 }
    : addWord(EMPTY_SUM, word.entry, false, true);
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
  const { text } = chart.reading,
    next = word.last;
  if (text.slice(word.start, word.end).includes(FATHATAN)) return false;
  if (!isAdjacent(chart, next) || chart.reading.kind[next] !== 1) return false;
  return (
    joinAt(chart, classes, next) === undefined &&
    chart.find(next, chart.classId("function-word")) === undefined &&
    partAt(chart, classes, next, classes.word) === undefined
  );
}

function addParts(chart: Chart, classes: NumberClasses, opened: Building, untilAnd = false): Building {
  let built = opened,
    beforeAnd = opened;
  for (;;) {
    const part = nextPart(chart, classes, built.last, untilAnd);
    if (part === undefined) return built;
    const sum = addPart(built.sum, part);
    // `ثلاثة آلاف وأربعة آلاف`: the scale belongs to what "and" began, another number.
    if (sum === undefined) return isScale(part) ? beforeAnd : built;
    if (part.isAfterAnd) beforeAnd = built;
    built = { sum, last: part.last, end: part.end, isFraction: built.isFraction && !Number.isInteger(valueOf(sum)) };
  }
}

/** What may go on a number: no word behind a preposition, and no count of a fraction (`وثلاثة أرباع`). */
function nextPart(chart: Chart, classes: NumberClasses, token: number, untilAnd: boolean): Part | undefined {
  const part = isJoined(chart, token) ? partAt(chart, classes, token, classes.word) : undefined;
  if (part === undefined || hasPreposition(part)) return undefined;
  if (part.word !== undefined && isOneOf(part.word) && !isBeforeTen(chart, classes, part.last)) return undefined;
  return part.isAfterAnd && (untilAnd || countedFraction(chart, classes, part.last) !== undefined) ? undefined : part;
}

function isScale({ word, isAfterAnd }: Part): boolean {
  return !isAfterAnd && word !== undefined && textOf(word.entry, "place") === "scale";
}

/** `مئة بالألف`: a word behind a preposition goes on no number. */
function hasPreposition({ word }: Part): boolean {
  return word !== undefined && (word.clitics & PREPOSITIONS) !== 0;
}

function addPart(sum: Sum, { numeral, word, isAfterAnd }: Part): Sum | undefined {
  if (word !== undefined) return addWord(sum, word.entry, isAfterAnd, false);
  return numeral !== undefined && isAfterAnd && !numeral.isFraction ? addDigits(sum, numeral.value, false) : undefined;
}

/** `ثلاثة فاصلة أربعة` 3.4: the figures after the point as they would be written. */
function addDecimals(chart: Chart, classes: NumberClasses, built: Building): Building {
  if (!isAdjacent(chart, built.last) || joinAt(chart, classes, built.last) !== "point") return built;
  const part = partAt(chart, classes, built.last + 1, classes.word);
  const right = part === undefined ? undefined : open(chart, classes, part);
  if (part === undefined || right === undefined) return built;
  const whole = addParts(chart, classes, right),
    value = valueOf(whole.sum);
  if (!Number.isInteger(value)) return built;
  const unit = value > 0 && value % 1e6 === 0 ? whole.sum.scale : 1;
  const figures = String(value / unit);
  const sum = { ...EMPTY_SUM, group: (valueOf(built.sum) + Number(`0.${figures}`)) * unit };
  return { sum, last: whole.last, end: whole.end, isFraction: !Number.isInteger(sum.group) };
}

/** `نصف مليون`, `ثلث`. */
function readFractionHead(chart: Chart, classes: NumberClasses, token: number): Cardinal | undefined {
  const head = headFraction(chart, classes, token);
  if (head === undefined) return undefined;
  const { word, scale, value } = head,
    { last, end } = scale ?? word;
  return {
    first: token,
    last,
    start: word.start,
    end,
    value,
    isFraction: scale === undefined,
    isDigits: false,
    isDefinite: hasArticle(word),
    numeral: undefined,
  };
}
