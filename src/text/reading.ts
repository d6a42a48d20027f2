import { Fold, expansionOf, foldValues } from "./fold.ts";
import { splitSentences, type Sentence } from "./sentences.ts";

/** What a token is made of; a run changes token where the kind changes (`M4` is two tokens, `دارفور24` too). */
export const TokenKind = { Arabic: 1, Other: 2, Number: 3 } as const;

/** The strongest separator between a token and the one before it, weakest first. */
export const Gap = {
  /** Nothing between them: `M` and `4`. */
  None: 0,
  Space: 1,
  /** Quotes, brackets, dashes, slashes. */
  Soft: 2,
  Comma: 3,
  Stop: 4,
  /** A line break, or the start of the text. */
  LineBreak: 5,
} as const;

/**
 * A folded reading of one raw text: tokens with their folded letters and their way back to raw offsets.
 * Token t has letters `units[unitStart[t] .. unitStart[t + 1])` and stands in the raw text at `start[t] .. end[t]`
 * (UTF-16 code units, half-open); the end takes along marks and tatweel that trail its last letter.
 */
export interface Reading {
  readonly text: string;
  readonly tokenCount: number;
  readonly units: Uint16Array;
  readonly unitStart: Int32Array;
  readonly start: Int32Array;
  readonly end: Int32Array;
  readonly kind: Uint8Array;
  readonly gap: Uint8Array;
  readonly sentences: readonly Sentence[];
  /** Token → index into `sentences`. */
  readonly sentenceOf: Int32Array;
}

const ARABIC_LETTERS_FROM = 0x0600,
  ARABIC_LETTERS_COUNT = 0x0300,
  LAST_DIGIT = 0x39;
const { Expansion: EXPANSION, ExpansionEnd: EXPANSION_END } = Fold;

/** Reads a raw text once: folds it, cuts it into tokens and sentences. Linear in its length. */
export function readText(text: string): Reading {
  const tokenised = tokenise(text),
    sentences = splitSentences(tokenised);
  const { tokenCount, units, unitStart, start, end, kind, gap } = tokenised,
    sentenceOf = new Int32Array(tokenCount);
  for (let i = 1; i < sentences.length; i++) {
    const { first, last } = sentences[i] as Sentence;
    sentenceOf.fill(i, first, last);
  }
  return { text, tokenCount, units, unitStart, start, end, kind, gap, sentences, sentenceOf };
}

/** The tokens' columns while they are filled: all in one buffer, so that a text costs one allocation. */
interface Columns {
  readonly capacity: number;
  readonly unitStart: Int32Array<ArrayBuffer>;
  readonly start: Int32Array<ArrayBuffer>;
  readonly end: Int32Array<ArrayBuffer>;
  readonly kind: Uint8Array<ArrayBuffer>;
  readonly gap: Uint8Array<ArrayBuffer>;
}

function columnsFor(capacity: number): Columns {
  const buffer = new ArrayBuffer(14 * capacity + 4);
  return {
    capacity,
    unitStart: new Int32Array(buffer, 0, capacity + 1),
    start: new Int32Array(buffer, 4 * capacity + 4, capacity),
    end: new Int32Array(buffer, 8 * capacity + 4, capacity),
    kind: new Uint8Array(buffer, 12 * capacity + 4, capacity),
    gap: new Uint8Array(buffer, 13 * capacity + 4, capacity),
  };
}

/** Cuts a text into tokens. Room is made for words of four letters, and doubled where they are shorter. */
function tokenise(text: string): Omit<Reading, "sentences" | "sentenceOf"> {
  // In local names: the loop below runs over every letter, and an imported name is looked up each time.
  const length = text.length,
    values = foldValues,
    { Deleted, Space, FirstLetter } = Fold;
  // A ligature grows to at most 18 letters (U+FDFA); they are rare, so room is made when one comes.
  let units = new Uint16Array(length),
    columns = columnsFor((length >> 2) + 16);
  let { unitStart, start, end, kind, gap } = columns;
  let tokens = 0,
    unit = 0,
    widestGap: number = Gap.LineBreak;
  for (let i = 0; i < length;) {
    let folded = values[text.charCodeAt(i)] as number;
    if (folded < FirstLetter) {
      widestGap = Math.max(widestGap, folded);
      i++;
      continue;
    }
    if (tokens === columns.capacity) ({ unitStart, start, end, kind, gap } = columns = grownColumns(columns));
    const tokenKind = kindOf(folded);
    unitStart[tokens] = unit;
    start[tokens] = i;
    kind[tokens] = tokenKind;
    gap[tokens] = widestGap;
    // Letters of one kind, and what is deleted between and after them.
    let tokenEnd = i;
    do {
      if (folded < EXPANSION || folded >= EXPANSION_END) units[unit++] = folded;
      else {
        units = withRoom(units, unit + length - i + expansionOf(folded).length);
        for (const letter of expansionOf(folded)) units[unit++] = letter;
      }
      tokenEnd = ++i;
      folded = Space;
      for (; i < length; i++) {
        const code = text.charCodeAt(i);
        folded = values[code] as number;
        if (folded !== Deleted) break;
        if (isTrailing(code)) tokenEnd = i + 1;
      }
    } while (folded >= FirstLetter && kindOf(folded) === tokenKind);
    end[tokens++] = tokenEnd;
    widestGap = Gap.None;
  }
  unitStart[tokens] = unit;
  return {
    text,
    tokenCount: tokens,
    units: units.subarray(0, unit),
    unitStart: unitStart.subarray(0, tokens + 1),
    start: start.subarray(0, tokens),
    end: end.subarray(0, tokens),
    kind: kind.subarray(0, tokens),
    gap: gap.subarray(0, tokens),
  };
}

function grownColumns({ capacity, unitStart, start, end, kind, gap }: Columns): Columns {
  const larger = columnsFor(2 * capacity);
  larger.unitStart.set(unitStart);
  larger.start.set(start);
  larger.end.set(end);
  larger.kind.set(kind);
  larger.gap.set(gap);
  return larger;
}

/** The same units in a buffer that holds so many; doubled, so that a text of ligatures alone costs no more than a few copies. */
function withRoom(units: Uint16Array<ArrayBuffer>, needed: number): Uint16Array<ArrayBuffer> {
  if (needed <= units.length) return units;
  const larger = new Uint16Array(2 * needed);
  larger.set(units);
  return larger;
}

const { Arabic: ARABIC, Other: OTHER, Number: NUMBER } = TokenKind;

function kindOf(folded: number): number {
  if ((folded - ARABIC_LETTERS_FROM) >>> 0 < ARABIC_LETTERS_COUNT) return ARABIC;
  if (folded <= LAST_DIGIT) return NUMBER;
  return folded >= EXPANSION && folded < EXPANSION_END ? ARABIC : OTHER;
}

/** Marks and tatweel belong to the letter before them; bidi and zero-width controls do not. */
function isTrailing(unit: number): boolean {
  return unit >= 0x0300 && unit <= 0x08ff && unit !== 0x061c;
}

/** A token's folded letters as a string: for messages and rare look-ups, not for the hot path. */
export function foldedToken(reading: Reading, token: number): string {
  return String.fromCharCode(...reading.units.subarray(reading.unitStart[token], reading.unitStart[token + 1]));
}

/** The folded letters of some tokens, one string a token. */
export function foldedTokens(reading: Reading, { first, last }: { readonly first: number; readonly last: number }): string[] {
  return Array.from({ length: last - first }, (_, i) => foldedToken(reading, first + i));
}

/** The value of a number token's digits; undefined for any other token, or one too long to be exact. */
export function digitsOf(reading: Reading, token: number): number | undefined {
  if (reading.kind[token] !== TokenKind.Number) return undefined;
  const from = reading.unitStart[token] ?? 0,
    to = reading.unitStart[token + 1] ?? 0;
  if (to - from > 15) return undefined;
  let value = 0;
  for (let i = from; i < to; i++) value = value * 10 + ((reading.units[i] ?? 0x30) - 0x30);
  return value;
}

/** Raw text strictly between a token and the one before it (`""` for the first token of a text at offset 0). */
export function textBefore(reading: Reading, token: number): string {
  return reading.text.slice(token === 0 ? 0 : reading.end[token - 1], reading.start[token]);
}

/** The raw text between the token before `last` and the next token, or to the end of the text. */
export function textAfter(reading: Reading, last: number): string {
  return reading.text.slice(reading.end[last - 1], last < reading.tokenCount ? reading.start[last] : reading.text.length);
}

/**
 * Raw offset of a token's n-th folded letter, found by folding the token's raw text again: only matches that begin
 * behind a clitic ask for it, so no offset map is written for the inside of tokens.
 */
export function rawOffsetOfUnit(reading: Reading, token: number, unit: number): number {
  const start = reading.start[token] as number,
    end = reading.end[token] as number;
  let seen = 0;
  for (let i = start; i < end; i++) {
    const folded = foldValues[reading.text.charCodeAt(i)] as number;
    if (folded < Fold.FirstLetter) continue;
    if (seen >= unit) return i;
    seen += folded >= EXPANSION && folded < EXPANSION_END ? expansionOf(folded).length : 1;
  }
  return start;
}
