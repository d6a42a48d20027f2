import { Grammar } from "../../lexicon/grammar.ts";
import type { Chart } from "../../pattern/chart.ts";
import { flagOf, isAdjacent, type Word } from "./words.ts";
import { ALEF, lettersOf } from "../../text/letters.ts";

/** Class numbers for the duals of counted nouns. */
export interface DualClasses {
  readonly noun: number;
  readonly complement: number;
  readonly actor: number;
}

export function dualClasses(chart: Chart): DualClasses {
  return { noun: chart.classId("counted-noun"), complement: chart.classId("dual-complement"), actor: chart.classId("actor") };
}

/**
 * A noun whose dual says "two": `قتيلان`, `جريحين`, or in construct `عنصرا أمن`. The form with alef alone is one person
 * in the accusative (`12 عنصرا`) unless its complement follows.
 * @param isCounted whether a number stands right before
 */
export function dualAt(
  chart: Chart,
  classes: DualClasses,
  token: number,
  isCounted: boolean,
): Pick<Word, "first" | "last" | "start" | "end"> | undefined {
  const hit = chart.find(token, classes.noun);
  if (hit === undefined || isCounted) return undefined;
  const isDual = hit.references.every(({ grammar, entry }) => flagOf(entry, "nominative") || (grammar & Grammar.Number) === Grammar.Dual);
  if (!isDual && !isConstruct(chart, classes, hit)) return undefined;
  const { first, last, start, end } = hit;
  return { first, last, start, end };
}

function isConstruct(chart: Chart, classes: DualClasses, { start, end, last }: Pick<Word, "start" | "end" | "last">): boolean {
  const { text } = chart.reading,
    word = text.slice(start, end);
  if (!word.endsWith(lettersOf(ALEF)) || !isAdjacent(chart, last)) return false;
  const complement = chart.find(last, classes.complement) ?? chart.find(last, classes.actor);
  return complement?.clitics === 0 || complement?.clitics === 64;
}
