import type { TokenRange } from "../../model/span.ts";
import type { Chart } from "../../pattern/chart.ts";
import { Gap, TokenKind, textBefore } from "../../text/reading.ts";
import { isAdjacent } from "./weapon-words.ts";

const MAX_NAME_TOKENS = 4;
const OPENING_QUOTE = /[\u{201C}\u{201D}\u{00AB}\u{00BB}"\u{2018}(]/u,
  CLOSING_QUOTE = /[\u{201C}\u{201D}\u{00AB}\u{00BB}"\u{2019})]/u;

/** The name at a token if it is written as one: in quotes, or in Latin letters and figures (`GBU-39`). */
export function unlistedModel(chart: Chart, token: number): TokenRange | undefined {
  const { reading } = chart;
  if (!isAdjacent(chart, token)) return undefined;
  if (OPENING_QUOTE.test(textBefore(reading, token))) return quoted(chart, token);
  if (reading.kind[token] !== TokenKind.Other) return undefined;
  let last = token + 1;
  while (
    last < Math.min(reading.tokenCount, token + MAX_NAME_TOKENS) &&
    (reading.gap[last] ?? Gap.LineBreak) <= Gap.Soft &&
    reading.kind[last] !== TokenKind.Arabic
  )
    last++;
  return { first: token, last };
}

function quoted({ reading }: Chart, token: number): TokenRange | undefined {
  for (let last = token + 1; last <= Math.min(token + MAX_NAME_TOKENS, reading.tokenCount); last++) {
    const after = reading.text.slice(reading.end[last - 1], last < reading.tokenCount ? reading.start[last] : undefined);
    if (CLOSING_QUOTE.test(after)) return { first: token, last };
    if ((reading.gap[last] ?? Gap.LineBreak) > Gap.Soft) return undefined;
  }
  return undefined;
}
