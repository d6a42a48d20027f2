import type { TokenRange } from "../../model/span.ts";
import type { Chart } from "../../pattern/chart.ts";
import { Gap, TokenKind } from "../../text/reading.ts";
import type { HarmClasses } from "./harm-words.ts";

/** Letters with which a word after a bare number goes on with the sentence: "and", "so", "by", "for", "as", imperfect verbs. */
const CONNECTING = new Set([0x648, 0x641, 0x628, 0x644, 0x643, 0x64a]);
const ALEF = 0x627,
  LAM = 0x644;
const MIN_NOUN_LETTERS = 4;

/**
 * What a bare number after a harm word counts: `thing` for a noun that is no person (إصابة 3 منازل), the token of an
 * unlisted noun that counts as people (مقتل 3 بائعين), or undefined where the number stands alone (مقتل خمسة في).
 */
export function countedNoun(chart: Chart, classes: HarmClasses, token: number): TokenRange | "thing" | undefined {
  const { reading } = chart;
  if (token >= reading.tokenCount || (reading.gap[token] ?? Gap.LineBreak) > Gap.Space) return undefined;
  const there = chart.at(token);
  if (there.some(({ classId }) => classId === classes.functionWord || classId === classes.toward)) return undefined;
  if (there.some(({ classId, clitics }) => classes.things.has(classId) && clitics === 0)) return "thing";
  return there.length === 0 && reading.kind[token] === TokenKind.Arabic && isLikeNoun(chart, token)
    ? { first: token, last: token + 1 }
    : undefined;
}

/** Long enough, indefinite, and not begun by a letter that connects. */
function isLikeNoun({ reading }: Chart, token: number): boolean {
  const from = reading.unitStart[token] ?? 0,
    length = (reading.unitStart[token + 1] ?? 0) - from;
  const [first = 0, second] = reading.units.subarray(from, from + 2);
  return length >= MIN_NOUN_LETTERS && !CONNECTING.has(first) && (first !== ALEF || second !== LAM);
}
