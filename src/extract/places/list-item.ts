import { Clitic } from "../../lexicon/scan.ts";
import type { Chart } from "../../pattern/chart.ts";
import { Gap } from "../../text/reading.ts";
import { WAW, isArticleAt } from "../../text/letters.ts";
import { isVerbLike } from "./name-word.ts";

/** A list under a type word: of exactly two, or of any names without the article. */
export interface ListKind {
  readonly isDual: boolean;
  readonly isOpen: boolean;
}

/**
 * Whether a token goes on with a list by "and": before a definite word (`والرياض`), or, where exactly two names are due,
 * before a word that no dictionary knows whole (`وتردو`).
 */
export function beginsItem(chart: Chart, token: number, isDual: boolean): boolean {
  if (beginsWithAnd(chart, token) || chart.find(token, chart.classId("name-head"))?.clitics === Clitic.And) return true;
  const { reading } = chart,
    from = reading.unitStart[token] ?? 0;
  const letters = (reading.unitStart[token + 1] ?? 0) - from;
  return isDual && letters > 3 && reading.units[from] === WAW && chart.at(token).every(({ clitics }) => clitics !== 0);
}

/**
 * Whether "and" and a word that no dictionary knows stand at a token, in a list of names without the article
 * (`قرى كذا وكذا وكذا`): the list must go on or end right after, with a word of place or a sign.
 */
export function beginsOpenItem(chart: Chart, token: number): boolean {
  const { reading } = chart,
    from = reading.unitStart[token] ?? 0,
    letters = (reading.unitStart[token + 1] ?? 0) - from;
  if (reading.units[from] !== WAW || letters < 4 || (reading.gap[token] ?? Gap.LineBreak) !== Gap.Space) return false;
  return chart.at(token).every(({ clitics }) => clitics !== 0) && !isVerbLike(chart, token) && endsItem(chart, token + 1);
}

/** What may stand after an item: a sign, "and", a preposition or a word of place. */
export function endsItem(chart: Chart, token: number): boolean {
  const { reading } = chart;
  if (token >= reading.tokenCount || reading.gap[token] !== Gap.Space) return true;
  if (reading.units[reading.unitStart[token] ?? 0] === WAW) return true;
  const isModified = chart.find(token, chart.classId("name-modifier")) !== undefined;
  if (isModified) return endsItem(chart, token + 1);
  const words = ["locative", "place-relation", "direction", "countryside-word", "place-word", "function-word"].map((name) =>
    chart.classId(name),
  );
  return chart.at(token).some(({ classId, clitics }) => words.includes(classId) && (clitics & Clitic.Article) === 0);
}

/** Whether a name is followed by another of its list. */
export function isListedOn(chart: Chart, token: number, { isDual, isOpen }: ListKind): boolean {
  return (
    chart.reading.gap[token] === Gap.Comma ||
    beginsItem(chart, token, isDual) ||
    (isOpen && beginsOpenItem(chart, token)) ||
    chart.find(token, chart.classId("place"))?.clitics === Clitic.And
  );
}

/** Whether a token is a definite word with "and" before it: `والرياض`. */
function beginsWithAnd({ reading }: Chart, token: number): boolean {
  const from = reading.unitStart[token] ?? 0;
  return reading.units[from] === WAW && isArticleAt(reading.units, from + 1);
}
