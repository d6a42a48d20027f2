/**
 * Numbers stand below the other extractors: `dates` and `casualties` import this folder, it imports none of them.
 * Nothing here reads bare text: every step is a hit of the one scan, or a token of digits.
 */
import { Grammar } from "../../lexicon/grammar.ts";
import { Clitic } from "../../lexicon/scan.ts";
import type { Entry } from "../../lexicon/lexicon.ts";
import type { Chart } from "../../pattern/chart.ts";
import { Gap } from "../../text/reading.ts";

/** A dictionary word at a place in the text: `first`, `last` tokens, half-open; `start`, `end` raw UTF-16 offsets without clitics. */
export interface Word {
  readonly entry: Entry;
  readonly grammar: number;
  readonly first: number;
  readonly last: number;
  readonly start: number;
  readonly end: number;
  readonly clitics: number;
}

/** The word of a class that starts at a token, in its first reading (or the first that `accepts`). */
export function wordAt(chart: Chart, token: number, classId: number, accepts?: (entry: Entry) => boolean): Word | undefined {
  const hit = chart.find(token, classId);
  const reference = accepts === undefined ? hit?.references[0] : hit?.references.find(({ entry }) => accepts(entry));
  if (hit === undefined || reference === undefined) return undefined;
  const { first, last, start, end, clitics } = hit;
  // `كمية` "a quantity", `كميات`: with its hamza folded, a hundred behind "as" has these letters.
  if ((clitics & Clitic.As) !== 0 && textOf(reference.entry, "place") === "hundred") return undefined;
  return { entry: reference.entry, grammar: reference.grammar, first, last, start, end, clitics };
}

/** Whether a token follows the one before it in one phrase: no comma, stop or line break between them. */
export function isJoined(chart: Chart, token: number): boolean {
  return token > 0 && token < chart.reading.tokenCount && (chart.reading.gap[token] ?? Gap.LineBreak) <= Gap.Soft;
}

/** Whether only blanks (or nothing) stand between a token and the one before it. */
export function isAdjacent(chart: Chart, token: number): boolean {
  return token > 0 && token < chart.reading.tokenCount && (chart.reading.gap[token] ?? Gap.LineBreak) <= Gap.Space;
}

/** Whether a word carries "and". */
export function hasAnd({ clitics }: Pick<Word, "clitics">): boolean {
  return (clitics & Clitic.And) !== 0;
}

export function hasArticle({ clitics }: Pick<Word, "clitics">): boolean {
  return (clitics & Clitic.Article) !== 0;
}

/** The single number that a singular form says: neither dual nor plural. */
export function isSingular({ grammar }: Pick<Word, "grammar">): boolean {
  return (grammar & Grammar.Number) === Grammar.Singular;
}

/** Whether a number is a whole one within bounds, both inclusive. */
export function isWholeWithin(value: number, from: number, to: number): boolean {
  return Number.isInteger(value) && value >= from && value <= to;
}

/** A numeric attribute of an entry. */
export function numberOf(entry: Entry, key: string): number | undefined {
  const value = entry.attributes[key];
  return typeof value === "number" ? value : undefined;
}

/** A text attribute of an entry. */
export function textOf(entry: Entry, key: string): string | undefined {
  const value = entry.attributes[key];
  return typeof value === "string" ? value : undefined;
}

export function flagOf(entry: Entry, key: string): boolean {
  return entry.attributes[key] === true;
}
