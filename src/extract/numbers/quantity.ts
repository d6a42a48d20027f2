import type { Entry } from "../../lexicon/lexicon.ts";
import type { Chart } from "../../pattern/chart.ts";
import { Gap, TokenKind } from "../../text/reading.ts";
import { readCardinal, type Cardinal } from "./cardinal.ts";
import { joinAt, type NumberClasses } from "./parts.ts";
import { isDash, isDigits, separatorBefore } from "./digits.ts";
import { flagOf, hasAnd, isAdjacent, isJoined, numberOf, textOf, wordAt, type Word } from "./words.ts";

/** A quantity with all its bound words: tokens half-open, raw UTF-16 offsets, clitics outside. */
export interface Quantity {
  readonly first: number;
  readonly last: number;
  readonly start: number;
  readonly end: number;
  readonly min: number | null;
  readonly max: number | null;
  readonly approximate: boolean;
  readonly excludes: "min" | "max" | "both" | null;
  readonly isPercent: boolean;
  readonly isFraction: boolean;
  readonly form: "digits" | "words" | "vague";
  /** Tokens of the figure itself, without bound words. */
  readonly core: { readonly first: number; readonly last: number };
}

type Core = Omit<Quantity, "core" | "isPercent">;

/** Reads the quantity whose first word (bound, "between", or the figure) stands at a token. */
export function readQuantity(chart: Chart, classes: NumberClasses, token: number): Quantity | undefined {
  const bounds = boundsBefore(chart, classes, token),
    at = bounds.at(-1)?.last ?? token,
    article = articleBefore(chart, classes, at);
  const core = readCore(chart, classes, article?.next ?? at);
  if (core === undefined || (bounds.length > 0 && startsWithAnd(chart, classes, core.first))) return undefined;
  if (bounds.some(({ entry }) => flagOf(entry, "uncounted")) && isBeforeNoun(chart, classes, core.last)) return undefined;
  const { start } = bounds[0] ?? article ?? core,
    { first, last } = core;
  const bounded = bounds
    .toReversed()
    .reduce<Quantity>(applyBound, { ...core, first: token, start, isPercent: false, core: { first, last } });
  return boundsAfter(chart, classes, bounded);
}

/** Whether a word follows that the number may count: on the same line, no bound word of its own. */
function isBeforeNoun(chart: Chart, classes: NumberClasses, token: number): boolean {
  const { reading } = chart;
  return (
    token < reading.tokenCount &&
    reading.kind[token] === TokenKind.Arabic &&
    (reading.gap[token] ?? Gap.LineBreak) <= Gap.Space &&
    chart.find(token, classes.bound) === undefined
  );
}

/** A bound reaches no number behind "and": `3 على الأقل وخمسة جرحى`. */
function startsWithAnd(chart: Chart, classes: NumberClasses, token: number): boolean {
  const word = wordAt(chart, token, classes.word) ?? wordAt(chart, token, classes.vague);
  return word !== undefined && hasAnd(word);
}

/** Up to two bound words before a number: `ما لا يقل عن نحو`. The second carries no clitics. */
function boundsBefore(chart: Chart, classes: NumberClasses, token: number): Word[] {
  const bounds: Word[] = [];
  for (let at = token; bounds.length < 2;) {
    const bound = wordAt(chart, at, classes.bound, (entry) => textOf(entry, "side") === "before");
    if (bound === undefined || (bounds.length > 0 && !isAdjacent(chart, at))) break;
    bounds.push(bound);
    at = bound.last;
  }
  return bounds.length > 0 && !isJoined(chart, bounds.at(-1)?.last ?? 0) ? [] : bounds;
}

/** `الـ 24`, `الـ24`: an article that stands apart from its figure. */
function articleBefore(chart: Chart, classes: NumberClasses, token: number): { readonly start: number; readonly next: number } | undefined {
  const word = joinAt(chart, classes, token) === "article" ? wordAt(chart, token, classes.join) : undefined;
  if (word === undefined || !isAdjacent(chart, token + 1) || !isDigits(chart.reading, token + 1)) return undefined;
  return { start: word.start, next: token + 1 };
}

function readCore(chart: Chart, classes: NumberClasses, token: number): Core | undefined {
  const join = joinAt(chart, classes, token);
  if (join === "between" || join === "from") return readRange(chart, classes, token);
  const vague = wordAt(chart, token, classes.vague),
    cardinal = readCardinal(chart, classes, token);
  if (vague !== undefined && (cardinal === undefined || cardinal.last < vague.last)) return vagueCore(vague);
  if (cardinal === undefined) return undefined;
  return withSecond(chart, classes, cardinal);
}

function vagueCore({ entry, first, last, start, end }: Word): Core {
  return {
    first,
    last,
    start,
    end,
    min: numberOf(entry, "min") ?? null,
    max: numberOf(entry, "max") ?? null,
    approximate: false,
    excludes: null,
    isFraction: false,
    form: "vague",
  };
}

function span(from: Cardinal, to: Cardinal): Core {
  return {
    first: from.first,
    last: to.last,
    start: from.start,
    end: to.end,
    min: from.value,
    max: to.value,
    approximate: false,
    excludes: null,
    isFraction: to.isFraction,
    form: to.isDigits ? "digits" : "words",
  };
}

/** `بين 5 و7`, `من 3 إلى 9`: the range with its first word. After a verb of change "from 3 to 5" is two numbers. */
function readRange(chart: Chart, classes: NumberClasses, token: number): Core | undefined {
  const head = wordAt(chart, token, classes.join);
  if (head === undefined) return undefined;
  const isBetween = head.entry.id === "between";
  if (!isBetween && followsChange(chart, token)) return undefined;
  for (const untilAnd of [false, true]) {
    const from = readCardinal(chart, classes, head.last, untilAnd);
    const to = from === undefined ? undefined : isBetween ? afterAnd(chart, classes, from.last) : afterTo(chart, classes, from.last);
    if (from !== undefined && to !== undefined) {
      const low = scaledLike(from, to);
      if (low < to.value) return { ...span(from, to), min: low, first: token, start: head.start };
    }
  }
  return undefined;
}

/** `بين 3 و5 آلاف`: a scale said once holds for both ends. */
function scaledLike(from: Cardinal, to: Cardinal): number {
  const isPlain = from.isDigits && !to.isDigits && from.value < 1000 && to.value >= 1000 && to.numeral !== undefined;
  return isPlain && to.numeral !== undefined && to.numeral.value > from.value ? from.value * (to.value / to.numeral.value) : from.value;
}

function afterAnd(chart: Chart, classes: NumberClasses, token: number): Cardinal | undefined {
  if (!isJoined(chart, token)) return undefined;
  if (joinAt(chart, classes, token) === "and") return readCardinal(chart, classes, token + 1);
  const word = wordAt(chart, token, classes.word);
  return word !== undefined && hasAnd(word) ? readCardinal(chart, classes, token) : undefined;
}

function afterTo(chart: Chart, classes: NumberClasses, token: number): Cardinal | undefined {
  return isJoined(chart, token) && joinAt(chart, classes, token) === "to" ? readCardinal(chart, classes, token + 1) : undefined;
}

const CHANGE_WINDOW_TOKENS = 8;

function followsChange(chart: Chart, token: number): boolean {
  const changeId = chart.classId("number-change"),
    { sentenceOf } = chart.reading;
  for (let t = token - 1; t >= 0 && t >= token - CHANGE_WINDOW_TOKENS && sentenceOf[t] === sentenceOf[token]; t--) {
    if (chart.find(t, changeId) !== undefined) return true;
  }
  return false;
}

/** A figure, or the range that it opens: `5-7`, `3 إلى 9`, `3 أو 4`. */
function withSecond(chart: Chart, classes: NumberClasses, from: Cardinal): Core {
  const to = secondAfter(chart, classes, from);
  if (to === undefined || to.value <= from.value) return span(from, from);
  return { ...span(from, to), min: scaledLike(from, to) };
}

function secondAfter(chart: Chart, classes: NumberClasses, from: Cardinal): Cardinal | undefined {
  const { last } = from;
  if (!isJoined(chart, last)) return undefined;
  if (isDigits(chart.reading, last))
    return from.isDigits && isDash(separatorBefore(chart.reading, last)) ? afterDash(chart, classes, last) : undefined;
  const join = joinAt(chart, classes, last);
  if (join === "to") return followsChange(chart, from.first) ? undefined : readCardinal(chart, classes, last + 1);
  const to = join === "or" ? readCardinal(chart, classes, last + 1) : undefined;
  return to !== undefined && to.value - from.value <= Math.max(2, from.value) ? to : undefined;
}

function afterDash(chart: Chart, classes: NumberClasses, token: number): Cardinal | undefined {
  const to = readCardinal(chart, classes, token);
  return to?.numeral?.isFraction === false ? to : undefined;
}

function applyBound(quantity: Quantity, { entry }: Word): Quantity {
  if (flagOf(entry, "approximate")) return { ...quantity, approximate: true };
  const isInclusive = flagOf(entry, "inclusive"),
    step = isInclusive || quantity.isFraction ? 0 : 1;
  switch (textOf(entry, "bound")) {
    case "min":
      return { ...quantity, min: plus(quantity.min, step), max: null, excludes: isInclusive ? null : "min" };
    case "max":
      return { ...quantity, min: null, max: plus(quantity.max, -step), excludes: isInclusive ? null : "max" };
    case "minus":
      return { ...quantity, min: plus(quantity.max, 0, -1), max: plus(quantity.min, 0, -1) };
    case "percent":
      return { ...quantity, isPercent: true };
    case "odd":
      return { ...quantity, min: plus(quantity.min, 1), max: plus(quantity.max, 9) };
    case "equal":
      return {
        ...quantity,
        min: plus(quantity.min, quantity.excludes === "min" ? -1 : 0),
        max: plus(quantity.max, quantity.excludes === "max" ? 1 : 0),
        excludes: null,
      };
    default:
      return quantity;
  }
}

function plus(value: number | null, step: number, sign = 1): number | null {
  return value === null ? null : sign * value + step;
}

/** Bound words after the figure, also behind its noun's place: `7 على الأقل`, `200 أو أكثر`, `عشرون ونيف`, `12 في المئة`. */
function boundsAfter(chart: Chart, classes: NumberClasses, quantity: Quantity): Quantity {
  let bounded = quantity;
  for (;;) {
    if (!isJoined(chart, bounded.last)) return bounded;
    const bound = wordAt(chart, bounded.last, classes.bound, isAfter);
    if (bound === undefined && bounded.last === quantity.last) return boundBehindNoun(chart, classes, bounded);
    if (bound === undefined || (textOf(bound.entry, "bound") === "min" && bounded.min === null)) return bounded;
    bounded = { ...applyBound(bounded, bound), last: bound.last, end: bound.end };
  }
}

function isAfter(entry: Entry): boolean {
  return textOf(entry, "side") === "after";
}

const NOUN_WINDOW_TOKENS = 3;

/** `31 شخصا على الأقل`: the bound stands behind the noun, so the value takes it in and the span does not. */
function boundBehindNoun(chart: Chart, classes: NumberClasses, quantity: Quantity): Quantity {
  if (quantity.excludes !== null || quantity.min === null || quantity.max === null) return quantity;
  for (let t = quantity.last + 1; t <= quantity.last + NOUN_WINDOW_TOKENS; t++) {
    if (!isAdjacent(chart, t) || !isAdjacent(chart, t - 1) || isDigits(chart.reading, t) || chart.find(t, classes.word) !== undefined)
      return quantity;
    const bound = wordAt(chart, t, classes.bound, (entry) => isAfter(entry) && flagOf(entry, "afar"));
    if (bound !== undefined) return applyBound(quantity, bound);
  }
  return quantity;
}

const PERCENT_SIGNS = new Set(["%", "\u{066A}", "\u{FF05}"]);

/** The quantity with a percent sign beside its figure, on either side as editors set it. */
export function withPercentSign(chart: Chart, quantity: Quantity): Quantity {
  if (quantity.form !== "digits") return quantity;
  const { text } = chart.reading,
    { start, end } = quantity;
  const gap = text.charAt(end) === " " ? 1 : 0;
  if (PERCENT_SIGNS.has(text.charAt(end + gap))) return { ...quantity, isPercent: true, end: end + gap + 1 };
  return isPercentBefore(text, start) ? { ...quantity, isPercent: true, start: start - 1 } : quantity;
}

/** `%12`; a sign with a figure before it (`32 %15`) is that figure's. */
function isPercentBefore(text: string, start: number): boolean {
  if (!PERCENT_SIGNS.has(text.charAt(start - 1))) return false;
  const before = text.charAt(start - 2) === " " ? text.charAt(start - 3) : text.charAt(start - 2);
  return !DIGIT.test(before);
}

const DIGIT = /\p{Nd}/u;
