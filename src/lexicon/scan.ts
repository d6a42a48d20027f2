import { Gap, TokenKind, rawOffsetOfUnit, type Reading } from "../text/reading.ts";
import { Grammar } from "./grammar.ts";
import { edgeSlot, type IndexFile } from "./index-file.ts";
import type { Lexicon, Reference } from "./lexicon.ts";
import { NOT_FOUND, WordFinder } from "./word-finder.ts";
import { ALEF, BEH, FEH, KAF, LAM, SEEN, WAW } from "../text/letters.ts";

export type { Reference } from "./lexicon.ts";

/** Clitics read off the front of a hit's first token, as bits. */
export const Clitic = {
  /** و "and" */ And: 1,
  /** ف "so" */ So: 2,
  /** ب "by, in" */ By: 4,
  /** ك "as" */ As: 8,
  /** ل "for, to" */ For: 16,
  /** س, future */ Will: 32,
  /** ال */ Article: 64,
} as const;

/**
 * A dictionary form found in the text. `start` and `end` are UTF-16 offsets into the raw text: clitics are outside, an
 * article is inside (of `لل` the second lam stands for it). `references` are all entries of the class with this form.
 */
export interface Hit {
  readonly classId: number;
  readonly first: number;
  readonly last: number;
  readonly start: number;
  readonly end: number;
  /** `Clitic` bits; `Article` where the article was set aside to find the form. */
  readonly clitics: number;
  readonly references: readonly Reference[];
}

/** Beside `Clitic` bits: the article of a later token was set aside. `CUT` and up: how many units of the first token stand before the form. */
const INNER_ARTICLE = 128,
  CLITICS = 127,
  CUT = 256;

/**
 * Finds all dictionary forms of all classes in one pass: for each class the leftmost, and of those the longest. A name
 * may run across blanks, quotes and dashes, not across commas, stops and line breaks.
 */
export function scan(reading: Reading, lexicon: Lexicon): Hit[] {
  return new Scan(reading, lexicon).run();
}

class Scan {
  readonly #reading: Reading;
  readonly #lexicon: Lexicon;
  readonly #index: IndexFile;
  readonly #words: WordFinder;
  readonly #hits: Hit[] = [];
  /** Class → first token not yet covered by one of its hits. */
  readonly #free: Int32Array;
  /** The token at which forms begin now, and for each class the best form there: the token after it (0: no form) and its front. */
  #token = 0;
  readonly #bestLast: Int32Array;
  readonly #bestFront: Int32Array;
  readonly #bestReferences: (readonly Reference[])[] = [];
  /** Classes that have a best form. */
  readonly #touched: number[] = [];

  constructor(reading: Reading, lexicon: Lexicon) {
    const classCount = lexicon.index.classes.length;
    this.#reading = reading;
    this.#lexicon = lexicon;
    this.#index = lexicon.index;
    this.#words = new WordFinder(reading, lexicon.index);
    const columns = new Int32Array(3 * classCount);
    this.#free = columns.subarray(0, classCount);
    this.#bestLast = columns.subarray(classCount, 2 * classCount);
    this.#bestFront = columns.subarray(2 * classCount);
  }

  run(): Hit[] {
    const { tokenCount, kind } = this.#reading;
    for (let token = 0; token < tokenCount; token++) {
      this.#token = token;
      this.#tryReading(this.#words.whole(token), 0);
      if (kind[token] === TokenKind.Arabic) this.#tryWithoutClitics(token);
      if (this.#touched.length > 0) this.#emit();
    }
    return this.#hits;
  }

  /** Looks up what is left of a token when clitics are taken off, in the order of what is taken off. */
  #tryWithoutClitics(token: number): void {
    const { units, unitStart } = this.#reading;
    const from = unitStart[token] as number,
      to = unitStart[token + 1] as number;
    if (to - from < 3) return;
    const first = units[from];
    if (first === ALEF) this.#tryReading(this.#words.bare(token), Clitic.Article);
    else if (first === WAW || first === FEH) {
      const front = CUT | (first === WAW ? Clitic.And : Clitic.So);
      this.#tryReading(this.#words.ending(from + 1, to), front);
      this.#tryArticle(from + 1, to, front);
      this.#tryPreposition(from + 1, to, front);
    } else this.#tryPreposition(from, to, 0);
  }

  #tryPreposition(from: number, to: number, before: number): void {
    const clitic = prepositionOf(this.#reading.units[from] as number);
    if (clitic === 0 || to - from < 3) return;
    const front = (before + CUT) | clitic;
    this.#tryReading(this.#words.ending(from + 1, to), front);
    if (clitic === Clitic.Will) return;
    this.#tryArticle(from + 1, to, front);
    if (clitic === Clitic.For && this.#reading.units[from + 1] === LAM) {
      this.#tryReading(this.#words.endingWithArticle(from + 2, to), front);
      this.#tryReading(this.#words.ending(from + 2, to), front | Clitic.Article);
    }
  }

  #tryArticle(from: number, to: number, front: number): void {
    if (this.#words.hasArticle(from, to)) this.#tryReading(this.#words.ending(from + 2, to), front | Clitic.Article);
  }

  #tryReading(word: number, front: number): void {
    if (word === NOT_FOUND) return;
    const node = this.#index.rootNode[word] as number;
    if (node !== NOT_FOUND) this.#walk(this.#token + 1, node, front);
  }

  /** Takes the forms of a trie node that ends before token `last`, and goes on with that token, as it is and without its article. */
  #walk(last: number, node: number, front: number): void {
    this.#collect(last, node, front);
    if (node >= this.#index.innerNodeCount || last >= this.#reading.tokenCount || (this.#reading.gap[last] as number) > Gap.Soft) return;
    const whole = this.#child(node, this.#words.whole(last));
    if (whole !== NOT_FOUND) this.#walk(last + 1, whole, front);
    const bare = this.#child(node, this.#words.bare(last));
    if (bare !== NOT_FOUND) this.#walk(last + 1, bare, front | INNER_ARTICLE);
  }

  /** Keeps the terminals of a node that beat what their class has at this token. */
  #collect(last: number, node: number, front: number): void {
    const { terminalStart, terminalClass, terminalGrammar } = this.#index;
    for (let t = terminalStart[node] as number, end = terminalStart[node + 1] as number; t < end;) {
      const from = t,
        classId = terminalClass[t] as number;
      let passing = 0;
      for (; t < end && terminalClass[t] === classId; t++) if (passes(terminalGrammar[t] as number, front)) passing++;
      if (passing === 0 || this.#token < (this.#free[classId] as number) || last < (this.#bestLast[classId] as number)) continue;
      const all = this.#lexicon.referencesOf(from, t);
      this.#keep(classId, passing === t - from ? all : all.filter(({ grammar }) => passes(grammar, front)), last, front & ~INNER_ARTICLE);
    }
  }

  /** A longer form replaces the best one; one of equal length and front joins it. */
  #keep(classId: number, references: readonly Reference[], last: number, front: number): void {
    const bestLast = this.#bestLast[classId] as number;
    if (last === bestLast) {
      const best = this.#bestReferences[classId] ?? [];
      if (front === this.#bestFront[classId]) this.#bestReferences[classId] = [...best, ...references];
      return;
    }
    if (bestLast === 0) this.#touched.push(classId);
    this.#bestLast[classId] = last;
    this.#bestFront[classId] = front;
    this.#bestReferences[classId] = references;
  }

  /** Turns the best forms at the current token into hits, class by class. */
  #emit(): void {
    const token = this.#token,
      { end } = this.#reading;
    if (this.#touched.length > 1) this.#touched.sort((a, b) => a - b);
    for (const classId of this.#touched) {
      const last = this.#bestLast[classId] as number,
        front = this.#bestFront[classId] as number;
      this.#bestLast[classId] = 0;
      this.#free[classId] = last;
      this.#hits.push({
        classId,
        first: token,
        last,
        start: this.#startOf(front),
        end: end[last - 1] as number,
        clitics: front & CLITICS,
        references: this.#bestReferences[classId] ?? [],
      });
    }
    this.#touched.length = 0;
  }

  /** Raw offset of the current token's first letter behind its clitics. */
  #startOf(front: number): number {
    const token = this.#token,
      { start, unitStart } = this.#reading;
    if (front < CUT) return start[token] as number;
    const unitCount = (unitStart[token + 1] as number) - (unitStart[token] as number);
    return rawOffsetOfUnit(this.#reading, token, Math.min(Math.trunc(front / CUT), unitCount - 1));
  }

  #child(node: number, word: number): number {
    if (word === NOT_FOUND) return NOT_FOUND;
    const { edges } = this.#index,
      mask = edges.length / 3 - 1;
    for (let slot = edgeSlot(node, word, mask); ; slot = (slot + 1) & mask) {
      const owner = edges[3 * slot];
      if (owner === NOT_FOUND) return NOT_FOUND;
      if (owner === node && edges[3 * slot + 1] === word) return edges[3 * slot + 2] as number;
    }
  }
}

/** Whether a form may stand behind its clitics: an exact name, a verb or a word with a pronoun behind no article, and behind the future's س a present alone. */
function passes(grammar: number, front: number): boolean {
  if ((front & (Clitic.Article | INNER_ARTICLE)) !== 0 && (grammar & (Grammar.ExactArticle | Grammar.Verb | Grammar.Suffixed)) !== 0)
    return false;
  return (front & Clitic.Will) === 0 || (grammar & Grammar.Present) !== 0;
}

/** Clitics of a token that a span beginning at a raw offset inside it leaves out: of `و159` read from the 1 on, "and". */
export function cliticsBefore(reading: Reading, token: number, start: number): number {
  const tokenStart = reading.start[token] ?? start;
  if (start <= tokenStart) return 0;
  const from = reading.unitStart[token] ?? 0,
    to = reading.unitStart[token + 1] ?? from;
  let clitics = 0;
  for (let unit = from; unit < to && rawOffsetOfUnit(reading, token, unit - from) < start; unit++)
    clitics |= cliticOf(reading.units[unit] ?? 0);
  return clitics;
}

function cliticOf(unit: number): number {
  if (unit === WAW) return Clitic.And;
  return unit === FEH ? Clitic.So : prepositionOf(unit);
}

function prepositionOf(unit: number): number {
  switch (unit) {
    case BEH:
      return Clitic.By;
    case KAF:
      return Clitic.As;
    case LAM:
      return Clitic.For;
    case SEEN:
      return Clitic.Will;
    default:
      return 0;
  }
}
