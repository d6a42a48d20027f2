import type { Reading } from "../text/reading.ts";
import { HASH_SEED, hashStep, type IndexFile, wordTag } from "./index-file.ts";
import { ALEF, LAM } from "../text/letters.ts";

export const NOT_FOUND = -1;

/**
 * Looks up parts of one reading's tokens in an index's word table. Each token is hashed once, from its last letter to its
 * first, so that the hash of every ending of it (what is left when clitics are taken off) is there.
 */
export class WordFinder {
  readonly #units: Uint16Array;
  readonly #unitStart: Int32Array;
  /** Unit → hash of its token's letters from it on. */
  readonly #hashes: Int32Array;
  /** Token → what `whole` (at twice the token) and `bare` (after it) give, plus two; 0 where not yet asked. */
  readonly #known: Int32Array;
  readonly #table: Int32Array;
  readonly #tags: Uint8Array;
  readonly #wordStart: Int32Array;
  readonly #wordUnits: Uint16Array;

  constructor({ units, unitStart, tokenCount }: Reading, { wordTable, wordTags, wordStart, wordUnits }: IndexFile) {
    this.#units = units;
    this.#unitStart = unitStart;
    this.#hashes = hashEndings(units, unitStart, tokenCount);
    this.#known = new Int32Array(2 * tokenCount);
    this.#table = wordTable;
    this.#tags = wordTags;
    this.#wordStart = wordStart;
    this.#wordUnits = wordUnits;
  }

  /** Word id of a whole token. */
  whole(token: number): number {
    const known = this.#known[2 * token] as number;
    if (known !== 0) return known - 2;
    const word = this.ending(this.#unitStart[token] as number, this.#unitStart[token + 1] as number);
    this.#known[2 * token] = word + 2;
    return word;
  }

  /** Word id of a token without its article; not found where it has none. */
  bare(token: number): number {
    const known = this.#known[2 * token + 1] as number;
    if (known !== 0) return known - 2;
    const from = this.#unitStart[token] as number,
      to = this.#unitStart[token + 1] as number;
    const word = this.hasArticle(from, to) ? this.ending(from + 2, to) : NOT_FOUND;
    this.#known[2 * token + 1] = word + 2;
    return word;
  }

  /** Whether letters begin with the article and at least two more follow. */
  hasArticle(from: number, to: number): boolean {
    return this.#units[from] === ALEF && this.#units[from + 1] === LAM && to - from >= 4;
  }

  /** Word id of a token's letters from unit `from` to its end `to`. */
  ending(from: number, to: number): number {
    const hash = this.#hashes[from] as number,
      tags = this.#tags,
      mask = tags.length - 1,
      tag = wordTag(hash);
    for (let slot = hash & mask; ; slot = (slot + 1) & mask) {
      const found = tags[slot] as number;
      if (found === 0) return NOT_FOUND;
      if (found === tag && this.#isWord(this.#table[slot] as number, from, to, 0)) return this.#table[slot] as number;
    }
  }

  /** Word id of the article and a token's letters from `from` to its end: what `لل` hides. */
  endingWithArticle(from: number, to: number): number {
    const ending = from < to ? (this.#hashes[from] as number) : HASH_SEED,
      hash = hashStep(hashStep(ending, LAM), ALEF);
    const tags = this.#tags,
      mask = tags.length - 1,
      tag = wordTag(hash);
    for (let slot = hash & mask; ; slot = (slot + 1) & mask) {
      const found = tags[slot] as number;
      if (found === 0) return NOT_FOUND;
      const word = this.#table[slot] as number;
      if (found === tag && this.#startsWithArticle(word) && this.#isWord(word, from, to, 2)) return word;
    }
  }

  #startsWithArticle(word: number): boolean {
    const at = this.#wordStart[word] as number;
    return this.#wordUnits[at] === ALEF && this.#wordUnits[at + 1] === LAM;
  }

  /** Whether a word's letters after its first `skipped` are those of `from` to `to`. */
  #isWord(word: number, from: number, to: number, skipped: number): boolean {
    const wordStart = this.#wordStart,
      units = this.#units,
      wordUnits = this.#wordUnits;
    let at = (wordStart[word] as number) + skipped;
    if ((wordStart[word + 1] as number) - at !== to - from) return false;
    for (let i = from; i < to; i++, at++) if (units[i] !== wordUnits[at]) return false;
    return true;
  }
}

function hashEndings(units: Uint16Array, unitStart: Int32Array, tokenCount: number): Int32Array {
  const hashes = new Int32Array(units.length);
  let to = units.length;
  for (let token = tokenCount - 1; token >= 0; token--) {
    const from = unitStart[token] as number;
    let hash = HASH_SEED;
    for (let i = to - 1; i >= from; i--) {
      hash = hashStep(hash, units[i] as number);
      hashes[i] = hash;
    }
    to = from;
  }
  return hashes;
}
