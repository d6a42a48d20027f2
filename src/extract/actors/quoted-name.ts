import type { TokenRange } from "../../model/span.ts";
import { textAfter, textBefore } from "../../text/reading.ts";
import { isAdjacent, type ActorSearch } from "./actor-search.ts";

export const OPENING_QUOTE = /[\u{201C}\u{201D}\u{00AB}\u{2039}"]/u;
const ANY_QUOTE = /[\u{201C}\u{201D}\u{00AB}\u{00BB}\u{2039}\u{203A}"]/u,
  MAX_QUOTED_TOKENS = 5;

/** Whether quotation marks stand right around some tokens. */
export function standsInQuotes({ chart: { reading } }: ActorSearch, { first, last }: TokenRange): boolean {
  return OPENS.test(textBefore(reading, first)) && CLOSES.test(textAfter(reading, last));
}

const OPENS = /[\u{201C}\u{201D}\u{00AB}\u{2039}"]\s*$/u,
  CLOSES = /^\s*[\u{201C}\u{201D}\u{00BB}\u{203A}"]/u;

/** End of a quoted name that opens right before a token. */
export function quotedEnd({ chart }: ActorSearch, token: number): number | undefined {
  const { reading } = chart;
  if (!isAdjacent(chart, token) || !OPENING_QUOTE.test(textBefore(reading, token))) return undefined;
  for (let last = token + 1; last <= Math.min(token + MAX_QUOTED_TOKENS, reading.tokenCount); last++) {
    if (ANY_QUOTE.test(textAfter(reading, last))) return last;
    if (!isAdjacent(chart, last)) return undefined;
  }
  return undefined;
}
