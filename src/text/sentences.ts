import type { Span, TokenRange } from "../model/span.ts";
import type { Reading } from "./reading.ts";

/** A sentence: its tokens, its raw span (first token to last token, closing quotes and stops outside), its paragraph. */
export interface Sentence extends TokenRange, Span {
  /** Number of the line-broken paragraph it stands in, from 0. */
  readonly paragraph: number;
}

const LINE_BREAK = 5,
  STOP = 4,
  ARABIC = 1,
  NUMBER = 3;
const HARD_STOPS = ["!", "?", "\u{061F}", "\u{06D4}", "\u{2026}"];

type Tokenised = Omit<Reading, "sentences" | "sentenceOf">;

/**
 * Cuts a reading into sentences. A line break always ends one. A full stop ends one unless it stands inside an
 * abbreviation (`أ.ف.ب`, `د. محمد`: one letter before it), a number (`3.5`), or a word of two scripts. Question and
 * exclamation marks and ellipses always end one.
 */
export function splitSentences(reading: Tokenised): Sentence[] {
  const sentences: Sentence[] = [];
  let first = 0,
    paragraph = 0;
  const close = (last: number): void => {
    if (last > first) {
      sentences.push({ first, last, start: reading.start[first] as number, end: reading.end[last - 1] as number, paragraph });
    }
    first = last;
  };
  for (let token = 1; token < reading.tokenCount; token++) {
    const gap = reading.gap[token] as number;
    if (gap < STOP) continue;
    if (gap === LINE_BREAK) {
      close(token);
      paragraph++;
    } else if (endsSentence(reading, token)) close(token);
  }
  close(reading.tokenCount);
  return sentences;
}

/** Whether what stands between two tokens has more than single full stops. */
function isHard(between: string): boolean {
  return !between.includes(".") || between.includes("..") || HARD_STOPS.some((stop) => between.includes(stop));
}

/** Whether the stop between a token and the one before it ends a sentence. */
function endsSentence(reading: Tokenised, token: number): boolean {
  const between = reading.text.slice(reading.end[token - 1], reading.start[token]);
  if (isHard(between)) return true;
  const before = reading.kind[token - 1],
    after = reading.kind[token];
  const letters = (reading.unitStart[token] as number) - (reading.unitStart[token - 1] as number);
  // An abbreviation's letter, or the number of a list's item: "3. " at the start of a line.
  const isBrief = before === NUMBER ? letters <= 2 && reading.gap[token - 1] === LINE_BREAK : letters === 1;
  if (isBrief && between.startsWith(".")) return false;
  // A dot with no blank inside a number (3.5), an address (example.com) or a model (Tu-22.M3).
  return between.length > 1 || before === ARABIC || after === ARABIC;
}
