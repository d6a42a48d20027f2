import type { Found } from "../../model/mention.ts";
import type { TokenRange } from "../../model/span.ts";
import type { Chart } from "../../pattern/chart.ts";
import { Gap, TokenKind } from "../../text/reading.ts";
import { joinAt, numberClasses, type NumberClasses } from "./parts.ts";
import { readNumeral } from "./digits.ts";
import { dualAt, dualClasses, type DualClasses } from "./dual.ts";
import { nameTokens } from "./names.ts";
import type { NumberRole, NumberValue } from "./number-value.ts";
import { readOrdinal, type Ordinal } from "./ordinal.ts";
import { readQuantity, withPercentSign, type Quantity } from "./quantity.ts";
import { roleClasses, roleOf, type RoleClasses } from "./roles.ts";
import { hasArticle, isAdjacent, isJoined, textOf, wordAt } from "./words.ts";
import { isArticleAt } from "../../text/letters.ts";

export { isCount, isName, statedBounds, type NumberRole, type NumberValue, type StatedNumber } from "./number-value.ts";

/**
 * Finds the numbers of a text: digits and words with their bounds, vague quantities, ordinals, and duals of counted
 * nouns. Spans take in the bound words (`ما لا يقل عن 7`), clitics are outside; no two finds share a token.
 */
export function findNumbers(chart: Chart): Found<NumberValue>[] {
  const finder: Finder = {
    chart,
    classes: numberClasses(chart),
    roles: roleClasses(chart),
    duals: dualClasses(chart),
    isName: nameTokens(chart),
  };
  const starts = startsOf(chart, finder.classes),
    found: Found<NumberValue>[] = [];
  let countedEnd = -1;
  for (let token = 0; token < chart.reading.tokenCount;) {
    const next = (starts[token] === 1 ? nextAt(finder, token) : undefined) ?? nextDual(finder, token, countedEnd);
    if (next?.found !== undefined) found.push(next.found);
    if (next !== undefined && next.found?.value.form !== "dual") countedEnd = next.last;
    token = next?.last ?? token + 1;
  }
  return joinBounds(chart, found);
}

/** Where to go on after a token, and the number found there. */
interface Next {
  readonly found: Found<NumberValue> | undefined;
  readonly last: number;
}

function nextDual({ chart, duals }: Finder, token: number, countedEnd: number): Next | undefined {
  const dual = dualAt(chart, duals, token, countedEnd === token);
  return dual && { found: toFound(dual, { min: 2, max: 2, form: "dual" }), last: dual.last };
}

/** What finding needs of one text. */
interface Finder {
  readonly chart: Chart;
  readonly classes: NumberClasses;
  readonly roles: RoleClasses;
  readonly duals: DualClasses;
  readonly isName: (tokens: TokenRange) => boolean;
}

/** The number at a token, if it is one, and where to go on; digits of dates and clock times are passed over. */
function nextAt({ chart, classes, roles, isName }: Finder, token: number): Next | undefined {
  const skipped = readNumeral(chart.reading, token);
  if (skipped !== undefined && skipped.value === undefined) return { found: undefined, last: skipped.last };
  const number = numberAt(chart, classes, token);
  if (number === undefined) return undefined;
  const { last } = number;
  if ("core" in number) return { found: fromQuantity(number, isName(number.core) ? "designation" : roleOf(chart, roles, number)), last };
  return { found: isName(number) ? undefined : fromOrdinal(number), last };
}

/** The number that starts at a token; an ordinal where that reads on longer. */
function numberAt(chart: Chart, classes: NumberClasses, token: number): Quantity | Ordinal | undefined {
  const quantity = readQuantity(chart, classes, token),
    ordinal = readOrdinal(chart, classes, token);
  if (ordinal !== undefined && (quantity === undefined || ordinal.last > quantity.last)) return ordinal;
  if (quantity === undefined) return oneOf(chart, classes, token);
  return isRejected(chart, classes, token) ? undefined : withPercentSign(chart, quantity);
}

/** Words that begin a range or stand before a figure, where one follows. */
const LEADING = new Set(["between", "from", "article"]);

/** Token → 1 where a number may begin: at digits, number and bound words, and the words of ranges before one of these. */
function startsOf({ reading, hits }: Chart, classes: NumberClasses): Uint8Array {
  const starts = new Uint8Array(reading.tokenCount),
    ids = new Set([classes.word, classes.vague, classes.ordinal, classes.fraction, classes.bound]);
  for (let token = 0; token < reading.tokenCount; token++) if (reading.kind[token] === TokenKind.Number) starts[token] = 1;
  for (const { classId, first } of hits) if (ids.has(classId)) starts[first] = 1;
  for (const { classId, first, last, references } of hits) {
    if (classId === classes.join && starts[last] === 1 && LEADING.has(references[0]?.entry.id ?? "")) starts[first] = 1;
  }
  return starts;
}

/** `أي واحد` asks, `الاثنين` alone is Monday. */
function isRejected(chart: Chart, classes: NumberClasses, token: number): boolean {
  const word = wordAt(chart, token, classes.word);
  if (word === undefined || word.last !== token + 1) return false;
  if (word.entry.id === "one") return token > 0 && joinAt(chart, classes, token - 1) === "which";
  return word.entry.id === "two" && hasArticle(word) && chart.find(token, chart.classId("weekday")) !== undefined;
}

/** `أحد المدنيين`: one of a definite plural. */
function oneOf(chart: Chart, classes: NumberClasses, token: number): Quantity | undefined {
  const word = wordAt(chart, token, classes.word, (entry) => textOf(entry, "place") === "one-of");
  if (word === undefined || hasArticle(word) || !isAdjacent(chart, word.last)) return undefined;
  const { units, unitStart } = chart.reading,
    at = unitStart[word.last] ?? 0;
  const isDefinite = isArticleAt(units, at);
  if (!isDefinite && chart.find(word.last, chart.classId("one-of-noun")) === undefined) return undefined;
  const { first, last, start, end } = word;
  return {
    first,
    last,
    start,
    end,
    min: 1,
    max: 1,
    approximate: false,
    excludes: null,
    isPercent: false,
    isFraction: false,
    form: "words",
    core: { first, last },
  };
}

type Place = Pick<Quantity, "first" | "last" | "start" | "end">;

function toFound({ first, last, start, end }: Place, value: Partial<NumberValue>): Found<NumberValue> {
  return {
    span: { start, end },
    tokens: { first, last },
    value: { min: null, max: null, approximate: false, kind: "cardinal", role: "count", form: "words", excludes: null, ...value },
  };
}

function fromQuantity(quantity: Quantity, role: NumberRole): Found<NumberValue> {
  const { min, max, approximate, isPercent, isFraction, form, excludes } = quantity;
  return toFound(quantity, {
    min,
    max,
    approximate,
    kind: isPercent ? "percent" : isFraction ? "fraction" : "cardinal",
    role,
    form,
    excludes,
  });
}

function fromOrdinal(ordinal: Ordinal): Found<NumberValue> {
  return toFound(ordinal, { min: ordinal.value, max: ordinal.value, kind: "ordinal", role: "ordinal" });
}

/** `أكبر من 20 وأقل من 35`: a lower and an upper bound side by side are one quantity. */
function joinBounds(chart: Chart, found: readonly Found<NumberValue>[]): Found<NumberValue>[] {
  const joined: Found<NumberValue>[] = [];
  for (const next of found) {
    const before = joined.at(-1),
      merged = before === undefined ? undefined : merge(chart, before, next);
    if (merged === undefined) joined.push(next);
    else joined[joined.length - 1] = merged;
  }
  return joined;
}

function merge(chart: Chart, a: Found<NumberValue>, b: Found<NumberValue>): Found<NumberValue> | undefined {
  if (a.value.role !== b.value.role || !isBeside(chart, a.tokens.last, b.tokens.first)) return undefined;
  const bounds = pairOf(a.value, b.value) ?? pairOf(b.value, a.value);
  if (bounds === undefined) return undefined;
  const excludes = a.value.excludes === null ? b.value.excludes : b.value.excludes === null ? a.value.excludes : "both";
  return {
    span: { start: a.span.start, end: b.span.end },
    tokens: { first: a.tokens.first, last: b.tokens.last },
    value: { ...a.value, ...bounds, excludes },
  };
}

/** Side by side, "and" or a comma between at most. */
function isBeside(chart: Chart, last: number, first: number): boolean {
  return first - last <= 1 && (isJoined(chart, first) || chart.reading.gap[first] === Gap.Comma);
}

/** The bounds of a number that has only a lower and one that has only an upper bound. */
function pairOf(low: NumberValue, high: NumberValue): Pick<NumberValue, "min" | "max"> | undefined {
  if (low.max !== null || high.min !== null || low.min === null || high.max === null || low.min > high.max) return undefined;
  return { min: low.min, max: high.max };
}
