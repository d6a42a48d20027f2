import type { Chart } from "../../pattern/chart.ts";
import { readCardinal } from "./cardinal.ts";
import { joinAt, type NumberClasses } from "./parts.ts";
import { flagOf, hasAnd, hasArticle, isAdjacent, isJoined, numberOf, textOf, wordAt, type Word } from "./words.ts";

/** An ordinal: tokens half-open, raw UTF-16 offsets without clitics. */
export interface Ordinal {
  readonly first: number;
  readonly last: number;
  readonly start: number;
  readonly end: number;
  readonly value: number;
  readonly isDefinite: boolean;
}

/**
 * `الخامس`, `الحادي عشر`, `الخامس والعشرون`, `العاشر بعد المئة`, `المئة والخامسة`.
 * @param untilAnd the first word alone: `الثامنة` of `الثامنة وعشرين دقيقة`
 */
export function readOrdinal(chart: Chart, classes: NumberClasses, token: number, untilAnd = false): Ordinal | undefined {
  const word = wordAt(chart, token, classes.ordinal);
  if (untilAnd) return word && ordinalOf(word);
  const ordinal = word === undefined ? undefined : fromUnit(chart, classes, word);
  // `إحدى` is first only in "the one and twentieth".
  if (word !== undefined && flagOf(word.entry, "tens_only") && ordinal?.last === word.last) return undefined;
  return ordinal ?? afterHundreds(chart, classes, token);
}

function ordinalOf(word: Word): Ordinal {
  const { first, last, start, end } = word;
  return { first, last, start, end, value: numberOf(word.entry, "value") ?? 0, isDefinite: hasArticle(word) };
}

function fromUnit(chart: Chart, classes: NumberClasses, word: Word): Ordinal {
  const ordinal = ordinalOf(word),
    { last } = ordinal;
  const ten = flagOf(word.entry, "teen") ? undefined : tenAfter(chart, classes, last);
  if (ten !== undefined) return { ...ordinal, last: ten.last, end: ten.end, value: ordinal.value + (numberOf(ten.entry, "value") ?? 0) };
  if (!isAdjacent(chart, last) || joinAt(chart, classes, last) !== "after") return ordinal;
  const base = readCardinal(chart, classes, last + 1);
  if (base === undefined || !base.isDefinite || base.value % 100 !== 0 || base.value === 0) return ordinal;
  return { ...ordinal, last: base.last, end: base.end, value: ordinal.value + base.value };
}

/** "and the twentieth" after a unit. */
function tenAfter(chart: Chart, classes: NumberClasses, token: number): Word | undefined {
  if (!isAdjacent(chart, token)) return undefined;
  const isAnd = joinAt(chart, classes, token) === "and";
  const ten = wordAt(chart, isAnd ? token + 1 : token, classes.word, (entry) => textOf(entry, "place") === "ten");
  return ten !== undefined && (isAnd || hasAnd(ten)) ? ten : undefined;
}

/** `المئتين والخامس عشر`: a definite round number and an ordinal. */
function afterHundreds(chart: Chart, classes: NumberClasses, token: number): Ordinal | undefined {
  const head = wordAt(chart, token, classes.word);
  const base = head !== undefined && hasArticle(head) ? readCardinal(chart, classes, token) : undefined;
  if (base === undefined || base.value < 100 || base.value % 100 !== 0 || !isJoined(chart, base.last)) return undefined;
  const isAnd = joinAt(chart, classes, base.last) === "and";
  const word = wordAt(chart, isAnd ? base.last + 1 : base.last, classes.ordinal);
  if (word === undefined || !(isAnd || hasAnd(word))) return undefined;
  const rest = fromUnit(chart, classes, word);
  return { first: token, last: rest.last, start: base.start, end: rest.end, value: base.value + rest.value, isDefinite: true };
}
