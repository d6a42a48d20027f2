import type { Chart } from "../../pattern/chart.ts";
import { TokenKind } from "../../text/reading.ts";
import { joinAt, partAt, type Building, type NumberClasses, type Part } from "./parts.ts";
import { valueOf } from "./sum.ts";
import { flagOf, hasArticle, isAdjacent, isJoined, numberOf, textOf, wordAt, type Word } from "./words.ts";
import { FATHATAN } from "../../text/letters.ts";

interface FractionPart {
  readonly parts: number;
  readonly last: number;
  readonly end: number;
}

/** A plural of a fraction (أرباع، أخماس) that a number counts. */
export function countedFraction(chart: Chart, classes: NumberClasses, token: number): FractionPart | undefined {
  if (!isAdjacent(chart, token)) return undefined;
  const word = wordAt(chart, token, classes.fraction, (entry) => flagOf(entry, "counted"));
  return word === undefined || word.clitics !== 0
    ? undefined
    : { parts: numberOf(word.entry, "parts") ?? 1, last: word.last, end: word.end };
}

function fractionOf(word: Word, unit = 1): number {
  return (unit * (numberOf(word.entry, "times") ?? 1)) / (numberOf(word.entry, "parts") ?? 1);
}

/** The number with "and a half", "and three quarters", "less a quarter" behind it. */
export function addFraction(chart: Chart, classes: NumberClasses, built: Building): Building {
  if (!isJoined(chart, built.last)) return built;
  if (joinAt(chart, classes, built.last) === "except") return lessFraction(chart, classes, built);
  return plusCounted(chart, classes, built) ?? plusFraction(chart, classes, built);
}

/** `مئة وثلاثة أرباع`. */
function plusCounted(chart: Chart, classes: NumberClasses, built: Building): Building | undefined {
  const part = partAt(chart, classes, built.last, classes.word);
  const counted = part?.isAfterAnd === true ? countedFraction(chart, classes, part.last) : undefined;
  if (part?.word === undefined || counted === undefined) return undefined;
  return withFraction(built, (numberOf(part.word.entry, "value") ?? 0) / counted.parts, counted);
}

function fractionPart(chart: Chart, classes: NumberClasses, token: number): (Part & { readonly word: Word }) | undefined {
  const part = partAt(chart, classes, token, classes.fraction),
    word = part?.word;
  return part === undefined || word === undefined || flagOf(word.entry, "counted") ? undefined : { ...part, word };
}

/** Of the last scale where that is a million or more, or is said again (`مليون ونصف المليون`), else of one. */
function plusFraction(chart: Chart, classes: NumberClasses, built: Building): Building {
  const part = fractionPart(chart, classes, built.last);
  if (part === undefined || !part.isAfterAnd) return built;
  const scale = scaleOf(built),
    repeated = scale > 1 ? scaleAgain(chart, classes, part.last, scale) : undefined;
  return withFraction(built, fractionOf(part.word, repeated !== undefined || scale >= 1e6 ? scale : 1), repeated ?? part);
}

/** The scale that a number ends in; 1 where it ends in units. */
function scaleOf({ sum }: Building): number {
  return sum.total > 0 && sum.group === 0 ? sum.scale : 1;
}

function scaleAgain(chart: Chart, classes: NumberClasses, token: number, scale: number): Word | undefined {
  const word = isAdjacent(chart, token) ? wordAt(chart, token, classes.word) : undefined;
  return word !== undefined && hasArticle(word) && numberOf(word.entry, "value") === scale ? word : undefined;
}

/** `مليون إلا ربعا`, `مئة إلا ربعا`: of the last scale, or of a round hundred. */
function lessFraction(chart: Chart, classes: NumberClasses, built: Building): Building {
  const part = fractionPart(chart, classes, built.last + 1);
  if (part === undefined) return built;
  const unit = valueOf(built.sum) === 100 ? 100 : scaleOf(built);
  return withFraction(built, -fractionOf(part.word, unit), part);
}

function withFraction(built: Building, value: number, { last, end }: Pick<Word, "last" | "end">): Building {
  const sum = { ...built.sum, group: built.sum.group + value };
  return { sum, last, end, isFraction: !Number.isInteger(valueOf(sum)) };
}

/** A fraction at the head, of a scale or alone: `نصف مليون`, `ثلث`. */
export function headFraction(
  chart: Chart,
  classes: NumberClasses,
  token: number,
): { readonly word: Word; readonly scale: Word | undefined; readonly value: number } | undefined {
  const word = wordAt(chart, token, classes.fraction, (entry) => !flagOf(entry, "counted") && !flagOf(entry, "joined"));
  if (word === undefined) return undefined;
  const scale = isAdjacent(chart, word.last)
    ? wordAt(
        chart,
        word.last,
        classes.word,
        (entry) => SCALES.has(textOf(entry, "place") ?? "") && !flagOf(entry, "dual") && !flagOf(entry, "vague"),
      )
    : undefined;
  const isOf = scale !== undefined && (scale.clitics === 0 || hasArticle(scale));
  const times = isDualBeforeNoun(chart, word) ? 2 : 1;
  return { word, scale: isOf ? scale : undefined, value: times * fractionOf(word, isOf ? numberOf(scale.entry, "value") : 1) };
}

/** `ثلثا السكان` are two thirds; `ثلثاً` with its tanwin, or with no noun behind it, is one. */
function isDualBeforeNoun(chart: Chart, { entry, last, start, end }: Word): boolean {
  if (!flagOf(entry, "dual_before_noun") || !isAdjacent(chart, last) || chart.reading.text.slice(start, end).includes(FATHATAN))
    return false;
  return chart.reading.kind[last] === TokenKind.Arabic && chart.find(last, chart.classId("function-word")) === undefined;
}

const SCALES = new Set(["scale", "hundred"]);
