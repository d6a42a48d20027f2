import type { Annotation, Chart } from "../../pattern/chart.ts";
import { type Count, ONE, TWO } from "./draft.ts";

const HEH = 0x647,
  MEEM = 0x645,
  ALEF = 0x627;
/** How far a dual pronoun may stand from the noun that it refers to. */
const PRONOUN_REACH_TOKENS = 9;
const FATHA = "\u{064E}",
  SUKUN = "\u{0652}";

/** What the pronoun at the end of a word counts: his, her → 1; of the two → 2. "Their" and "our" are of people told elsewhere. */
export function pronounCount(chart: Chart, token: number): Count | undefined {
  const { units, unitStart } = chart.reading,
    end = unitStart[token + 1] ?? 0;
  const last = units[end - 1],
    before = units[end - 2];
  if (endsInDualPronoun(chart, token)) return TWO;
  return last === HEH || (last === ALEF && before === HEH) ? ONE : undefined;
}

/** Whether vowel marks (جنديَيْن) or a dual pronoun soon after the noun say that there are two. */
export function refersToTwo(chart: Chart, noun: Annotation): boolean {
  const { reading } = chart,
    raw = reading.text.slice(noun.start, noun.end);
  if (raw.endsWith(`${SUKUN}\u{0646}`) || raw.includes(`${FATHA}\u{064A}`)) return true;
  const sentence = reading.sentences[reading.sentenceOf[noun.first] ?? 0];
  const until = Math.min(sentence?.last ?? noun.last, noun.last + PRONOUN_REACH_TOKENS);
  for (let token = noun.last; token < until; token++) if (endsInDualPronoun(chart, token)) return true;
  return false;
}

/** The word carries "of the two": دوريتهما "their patrol". */
function endsInDualPronoun({ reading: { units, unitStart } }: Chart, token: number): boolean {
  const end = unitStart[token + 1] ?? 0,
    isLonger = end - (unitStart[token] ?? 0) > 3;
  return isLonger && units[end - 1] === ALEF && units[end - 2] === MEEM && units[end - 3] === HEH;
}
