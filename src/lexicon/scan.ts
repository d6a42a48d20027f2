import { Gap, TokenKind, rawOffsetOfUnit, type Reading } from "../text/reading.ts";
import { Grammar } from "./grammar.ts";
import { edgeSlot, HASH_SEED, hashStep } from "./index-file.ts";
import type { Entry, Lexicon } from "./lexicon.ts";

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

/** One reading of a hit: an entry and what the matched form says (`Grammar` bits). */
export interface Reference {
  readonly entry: Entry;
  readonly grammar: number;
}

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

const WAW = 0x648, FEH = 0x641, BEH = 0x628, KAF = 0x643, LAM = 0x644, SEEN = 0x633, ALEF = 0x627;
const NOT_FOUND = -1, UNKNOWN = -2;

/**
 * Finds all dictionary forms of all classes in one pass: for each class the leftmost, and of those the longest. A name
 * may run across blanks, quotes and dashes, not across commas, stops and line breaks.
 */
export function scan(reading: Reading, lexicon: Lexicon): Hit[] {
  return new Scan(reading, lexicon).run();
}

/** The best match of one class at one token so far. */
interface Best {
  last: number;
  clitics: number;
  /** Units of the first token before the form. */
  cut: number;
  terminals: number[];
}

class Scan {
  readonly #reading: Reading;
  readonly #lexicon: Lexicon;
  readonly #hits: Hit[] = [];
  /** Class → first token not yet covered by one of its hits. */
  readonly #free: Int32Array;
  readonly #best: (Best | undefined)[] = [];
  readonly #touched: number[] = [];
  /** suffixHashes[k]: hash of the current token's letters from k on. `#nextHashes` serves tokens that names run into. */
  #suffixHashes = new Int32Array(64);
  #nextHashes = new Int32Array(64);
  /** Token → word id of the whole token, and of the token without its article; filled when a name runs into it. */
  readonly #whole: Int32Array;
  readonly #bare: Int32Array;

  constructor(reading: Reading, lexicon: Lexicon) {
    this.#reading = reading;
    this.#lexicon = lexicon;
    this.#free = new Int32Array(lexicon.index.classes.length);
    this.#whole = new Int32Array(reading.tokenCount).fill(UNKNOWN);
    this.#bare = new Int32Array(reading.tokenCount).fill(UNKNOWN);
  }

  run(): Hit[] {
    for (let token = 0; token < this.#reading.tokenCount; token++) {
      if (this.#reading.kind[token] === TokenKind.Arabic) this.#scanArabic(token);
      else this.#tryWhole(token);
      if (this.#touched.length > 0) this.#emit(token);
    }
    return this.#hits;
  }

  #tryWhole(token: number): void {
    const { unitStart } = this.#reading;
    const from = unitStart[token] as number, to = unitStart[token + 1] as number;
    this.#hash(from, to);
    this.#tryReading(token, this.#lookUp(from, to, 0), 0, 0);
  }

  /** Looks up a token whole and without its clitics, in the order of what is taken off. */
  #scanArabic(token: number): void {
    const { units, unitStart } = this.#reading;
    const from = unitStart[token] as number, to = unitStart[token + 1] as number;
    this.#hash(from, to);
    this.#tryReading(token, this.#lookUp(from, to, 0), 0, 0);
    if (to - from < 3) return;
    this.#tryArticle(token, from, to, 0, 0);
    const first = units[from];
    if (first === WAW || first === FEH) {
      const clitic = first === WAW ? Clitic.And : Clitic.So;
      this.#tryReading(token, this.#lookUp(from, to, 1), 1, clitic);
      this.#tryArticle(token, from, to, 1, clitic);
      this.#tryPreposition(token, from, to, 1, clitic);
    }
    this.#tryPreposition(token, from, to, 0, 0);
  }

  #tryPreposition(token: number, from: number, to: number, cut: number, before: number): void {
    const clitic = prepositionOf(this.#reading.units[from + cut] as number);
    if (clitic === 0 || to - from - cut < 3) return;
    this.#tryReading(token, this.#lookUp(from, to, cut + 1), cut + 1, before | clitic);
    if (clitic === Clitic.Will) return;
    this.#tryArticle(token, from, to, cut + 1, before | clitic);
    if (clitic === Clitic.For && this.#reading.units[from + cut + 1] === LAM) {
      this.#tryReading(token, this.#lookUpWithArticle(from, to, cut + 2), cut + 1, before | clitic);
      this.#tryReading(token, this.#lookUp(from, to, cut + 2), cut + 1, before | clitic | Clitic.Article);
    }
  }

  #tryArticle(token: number, from: number, to: number, cut: number, before: number): void {
    const { units } = this.#reading;
    if (units[from + cut] !== ALEF || units[from + cut + 1] !== LAM || to - from - cut < 4) return;
    this.#tryReading(token, this.#lookUp(from, to, cut + 2), cut, before | Clitic.Article);
  }

  #tryReading(token: number, word: number, cut: number, clitics: number): void {
    if (word === NOT_FOUND) return;
    const node = this.#lexicon.index.rootNode[word] as number;
    if (node !== NOT_FOUND) this.#walk(token, token + 1, node, cut, clitics, (clitics & Clitic.Article) !== 0);
  }

  #walk(first: number, last: number, node: number, cut: number, clitics: number, isBare: boolean): void {
    this.#collect(first, last, node, cut, clitics, isBare);
    if (last >= this.#reading.tokenCount || (this.#reading.gap[last] as number) > Gap.Soft) return;
    const whole = this.#child(node, this.#wholeWord(last));
    if (whole !== NOT_FOUND) this.#walk(first, last + 1, whole, cut, clitics, isBare);
    const bare = this.#child(node, this.#bareWord(last));
    if (bare !== NOT_FOUND) this.#walk(first, last + 1, bare, cut, clitics, true);
  }

  /** Keeps the terminals of a node that beat what their class has at this token. */
  #collect(first: number, last: number, node: number, cut: number, clitics: number, isBare: boolean): void {
    const { terminalStart, terminalEntry, terminalGrammar, entryClass } = this.#lexicon.index;
    for (let t = terminalStart[node] as number, end = terminalStart[node + 1] as number; t < end; t++) {
      const grammar = terminalGrammar[t] as number;
      if (isBare && (grammar & (Grammar.ExactArticle | Grammar.Verb | Grammar.Suffixed)) !== 0) continue;
      if ((clitics & Clitic.Will) !== 0 && (grammar & Grammar.Present) === 0) continue;
      const classId = entryClass[terminalEntry[t] as number] as number;
      if (first < (this.#free[classId] as number)) continue;
      const best = this.#best[classId];
      if (best === undefined) {
        this.#best[classId] = { last, clitics, cut, terminals: [t] };
        this.#touched.push(classId);
      } else if (last > best.last) {
        best.last = last;
        best.clitics = clitics;
        best.cut = cut;
        best.terminals = [t];
      } else if (last === best.last && cut === best.cut && clitics === best.clitics) best.terminals.push(t);
    }
  }

  #emit(token: number): void {
    const { start, end, unitStart } = this.#reading;
    this.#touched.sort((a, b) => a - b);
    for (const classId of this.#touched) {
      const best = this.#best[classId] as Best;
      this.#best[classId] = undefined;
      this.#free[classId] = best.last;
      const tokenStart = start[token] as number, unitCount = (unitStart[token + 1] as number) - (unitStart[token] as number);
      this.#hits.push({
        classId,
        first: token,
        last: best.last,
        start: best.cut === 0 ? tokenStart : rawOffsetOfUnit(this.#reading, token, Math.min(best.cut, unitCount - 1)),
        end: end[best.last - 1] as number,
        clitics: best.clitics,
        references: best.terminals.map((t) => ({
          entry: this.#lexicon.entry(this.#lexicon.index.terminalEntry[t] as number),
          grammar: this.#lexicon.index.terminalGrammar[t] as number,
        })),
      });
    }
    this.#touched.length = 0;
  }

  #hash(from: number, to: number): void {
    const { units } = this.#reading;
    if (to - from >= this.#suffixHashes.length) this.#suffixHashes = new Int32Array(2 * (to - from));
    let hash = HASH_SEED;
    for (let i = to - 1; i >= from; i--) {
      hash = hashStep(hash, units[i] as number);
      this.#suffixHashes[i - from] = hash;
    }
  }

  /** Word id of the current token's letters from `cut` on, after `#hash` of the token. */
  #lookUp(from: number, to: number, cut: number): number {
    const { wordTable, wordStart, wordUnits } = this.#lexicon.index, { units } = this.#reading;
    const mask = wordTable.length - 1, length = to - from - cut;
    for (let slot = (this.#suffixHashes[cut] as number) & mask; ; slot = (slot + 1) & mask) {
      const word = wordTable[slot] as number;
      if (word === NOT_FOUND) return NOT_FOUND;
      const at = wordStart[word] as number;
      if ((wordStart[word + 1] as number) - at !== length) continue;
      let i = 0;
      while (i < length && wordUnits[at + i] === units[from + cut + i]) i++;
      if (i === length) return word;
    }
  }

  /** Word id of the article and the current token's letters from `cut` on: what `لل` hides. */
  #lookUpWithArticle(from: number, to: number, cut: number): number {
    const { wordTable, wordStart, wordUnits } = this.#lexicon.index, { units } = this.#reading;
    const mask = wordTable.length - 1, length = to - from - cut;
    const suffix = cut < to - from ? (this.#suffixHashes[cut] as number) : HASH_SEED;
    for (let slot = hashStep(hashStep(suffix, LAM), ALEF) & mask; ; slot = (slot + 1) & mask) {
      const word = wordTable[slot] as number;
      if (word === NOT_FOUND) return NOT_FOUND;
      const at = wordStart[word] as number;
      if ((wordStart[word + 1] as number) - at !== length + 2 || wordUnits[at] !== ALEF || wordUnits[at + 1] !== LAM) continue;
      let i = 0;
      while (i < length && wordUnits[at + 2 + i] === units[from + cut + i]) i++;
      if (i === length) return word;
    }
  }

  #wholeWord(token: number): number {
    const known = this.#whole[token] as number;
    if (known !== UNKNOWN) return known;
    const from = this.#reading.unitStart[token] as number, to = this.#reading.unitStart[token + 1] as number;
    this.#swapHashes();
    this.#hash(from, to);
    const word = this.#lookUp(from, to, 0);
    this.#whole[token] = word;
    const { units } = this.#reading;
    const hasArticle = units[from] === ALEF && units[from + 1] === LAM && to - from >= 4;
    this.#bare[token] = hasArticle ? this.#lookUp(from, to, 2) : NOT_FOUND;
    this.#swapHashes();
    return word;
  }

  #swapHashes(): void {
    [this.#suffixHashes, this.#nextHashes] = [this.#nextHashes, this.#suffixHashes];
  }

  #bareWord(token: number): number {
    this.#wholeWord(token);
    return this.#bare[token] as number;
  }

  #child(node: number, word: number): number {
    if (word === NOT_FOUND) return NOT_FOUND;
    const { edges } = this.#lexicon.index, mask = edges.length / 3 - 1;
    for (let slot = edgeSlot(node, word, mask); ; slot = (slot + 1) & mask) {
      const owner = edges[3 * slot];
      if (owner === NOT_FOUND) return NOT_FOUND;
      if (owner === node && edges[3 * slot + 1] === word) return edges[3 * slot + 2] as number;
    }
  }
}

/** Clitics of a token that a span beginning at a raw offset inside it leaves out: of `و159` read from the 1 on, "and". */
export function cliticsBefore(reading: Reading, token: number, start: number): number {
  const tokenStart = reading.start[token] ?? start;
  if (start <= tokenStart) return 0;
  const from = reading.unitStart[token] ?? 0, to = reading.unitStart[token + 1] ?? from;
  let clitics = 0;
  for (let unit = from; unit < to && rawOffsetOfUnit(reading, token, unit - from) < start; unit++) clitics |= cliticOf(reading.units[unit] ?? 0);
  return clitics;
}

function cliticOf(unit: number): number {
  if (unit === WAW) return Clitic.And;
  return unit === FEH ? Clitic.So : prepositionOf(unit);
}

function prepositionOf(unit: number): number {
  switch (unit) {
    case BEH: return Clitic.By;
    case KAF: return Clitic.As;
    case LAM: return Clitic.For;
    case SEEN: return Clitic.Will;
    default: return 0;
  }
}
