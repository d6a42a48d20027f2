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

const ARABIC_LETTERS_FROM = 0x0600, ARABIC_LETTERS_TO = 0x08ff;

function kindOf(unit: number): number {
  if (unit <= 0x39) return TokenKind.Number;
  return unit >= ARABIC_LETTERS_FROM && unit <= ARABIC_LETTERS_TO ? TokenKind.Arabic : TokenKind.Other;
}

/** Reads a raw text once: folds it, cuts it into tokens and sentences. Linear in its length. */
export function readText(text: string): Reading {
  const capacity = text.length + 1;
  // A ligature grows to at most 18 letters (U+FDFA); they are rare, so the buffer grows when one does not fit.
  let units = new Uint16Array(capacity + 32);
  const unitStart = new Int32Array(capacity + 1), start = new Int32Array(capacity), end = new Int32Array(capacity);
  const kind = new Uint8Array(capacity), gap = new Uint8Array(capacity);
  let tokens = 0, unit = 0, openKind = 0, pendingGap: number = Gap.LineBreak;
  const length = text.length;
  for (let i = 0; i < length; i++) {
    const folded = foldValues[text.charCodeAt(i)] as number;
    if (folded < Fold.FirstLetter) {
      if (folded === Fold.Deleted) {
        if (openKind !== 0) end[tokens - 1] = isTrailing(text.charCodeAt(i)) ? i + 1 : (end[tokens - 1] as number);
        continue;
      }
      if (folded > pendingGap) pendingGap = folded;
      openKind = 0;
      continue;
    }
    const isLigature = folded >= Fold.Expansion && folded < 0xf900;
    const unitKind = isLigature ? TokenKind.Arabic : kindOf(folded);
    if (unitKind !== openKind) {
      kind[tokens] = unitKind;
      gap[tokens] = pendingGap;
      start[tokens] = i;
      unitStart[tokens] = unit;
      tokens++;
      openKind = unitKind;
      pendingGap = Gap.None;
    }
    if (isLigature) {
      const letters = expansionOf(folded);
      if (unit + letters.length + length - i > units.length) units = grown(units, letters.length + length);
      for (const letter of letters) units[unit++] = letter;
    } else units[unit++] = folded;
    end[tokens - 1] = i + 1;
  }
  unitStart[tokens] = unit;
  const tokenised = {
    text,
    tokenCount: tokens,
    units: units.slice(0, unit),
    unitStart: unitStart.slice(0, tokens + 1),
    start: start.slice(0, tokens),
    end: end.slice(0, tokens),
    kind: kind.slice(0, tokens),
    gap: gap.slice(0, tokens),
  };
  const sentences = splitSentences(tokenised);
  const sentenceOf = new Int32Array(tokens);
  sentences.forEach((sentence, i) => sentenceOf.fill(i, sentence.first, sentence.last));
  return { ...tokenised, sentences, sentenceOf };
}

/** Marks and tatweel belong to the letter before them; bidi and zero-width controls do not. */
function isTrailing(unit: number): boolean {
  return unit >= 0x0300 && unit <= 0x08ff && unit !== 0x061c;
}

function grown(units: Uint16Array<ArrayBuffer>, extra: number): Uint16Array<ArrayBuffer> {
  const larger = new Uint16Array(units.length + extra);
  larger.set(units);
  return larger;
}

/** A token's folded letters as a string: for messages and rare look-ups, not for the hot path. */
export function foldedToken(reading: Reading, token: number): string {
  return String.fromCharCode(...reading.units.subarray(reading.unitStart[token], reading.unitStart[token + 1]));
}

/** The value of a number token's digits; undefined for any other token, or one too long to be exact. */
export function digitsOf(reading: Reading, token: number): number | undefined {
  if (reading.kind[token] !== TokenKind.Number) return undefined;
  const from = reading.unitStart[token] ?? 0, to = reading.unitStart[token + 1] ?? 0;
  if (to - from > 15) return undefined;
  let value = 0;
  for (let i = from; i < to; i++) value = value * 10 + ((reading.units[i] ?? 0x30) - 0x30);
  return value;
}

/** Raw text strictly between a token and the one before it (`""` for the first token of a text at offset 0). */
export function textBefore(reading: Reading, token: number): string {
  return reading.text.slice(token === 0 ? 0 : reading.end[token - 1], reading.start[token]);
}

/**
 * Raw offset of a token's n-th folded letter, found by folding the token's raw text again: only matches that begin
 * behind a clitic ask for it, so no offset map is written for the inside of tokens.
 */
export function rawOffsetOfUnit(reading: Reading, token: number, unit: number): number {
  const end = reading.end[token] as number;
  let seen = 0;
  for (let i = reading.start[token] as number; i < end; i++) {
    const folded = foldValues[reading.text.charCodeAt(i)] as number;
    if (folded < Fold.FirstLetter) continue;
    if (seen >= unit) return i;
    seen += folded >= Fold.Expansion && folded < 0xf900 ? expansionOf(folded).length : 1;
  }
  return reading.start[token] as number;
}
