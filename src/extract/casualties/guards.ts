import type { Capture } from "../../pattern/match.ts";
import type { Annotation, Chart } from "../../pattern/chart.ts";
import type { Draft } from "./draft.ts";
import type { HarmClasses } from "./harm-words.ts";

/** How far before a bare harm word a "there was" may stand, and a hypothetical before any harm. */
const LIGHT_REACH_TOKENS = 5,
  HYPOTHETICAL_REACH_TOKENS = 16;
const CAUSE_REACH_TOKENS = 4;

/**
 * Whether a bare plural or loss (قتلى, إصابات) is asserted: it opens a sentence, as in headlines, follows a word that says
 * "there was", or follows another harm word (قتلى وجرحى).
 */
export function isAsserted({ tokens: { first } }: Draft, chart: Chart, classes: HarmClasses): boolean {
  const sentence = sentenceStart(chart, first);
  if (first === sentence) return true;
  for (let token = first - 1; token >= Math.max(sentence, first - LIGHT_REACH_TOKENS); token--) {
    if (chart.find(token, classes.light) !== undefined) return true;
    if (token >= first - 2 && chart.find(token, classes.harm) !== undefined) return true;
  }
  return false;
}

/** Why a match of a pattern of harm gives no casualty. */
export type RefusalReason =
  | "no-outcome"
  | "no-count"
  | "number-of-people"
  | "number-of-date"
  | "number-of-things"
  | "not-exact"
  | "not-asserted"
  | "no-figure"
  | "in-name"
  | "hypothetical"
  | "other-cause";

/** A refusal, with the annotation that made it, where one did. */
export interface Refusal {
  readonly refused: RefusalReason;
  readonly by?: Annotation;
}

/** What around a draft says that it is no stated figure of harm done; undefined where nothing does. */
export function ruledOut(draft: Draft, harm: Capture | undefined, chart: Chart, classes: HarmClasses): Refusal | undefined {
  if (isNoFigure(draft)) return { refused: "no-figure" };
  const name = harm === undefined ? undefined : nameAround(harm.annotation, chart, classes);
  if (name !== undefined) return { refused: "in-name", by: name };
  const hypothetical = draft.denied ? undefined : hypotheticalBefore(draft, harm, chart, classes);
  if (hypothetical !== undefined) return { refused: "hypothetical", by: hypothetical };
  const cause = otherCause(draft, chart, classes);
  return cause === undefined ? undefined : { refused: "other-cause", by: cause };
}

/** The civilians, all of them; or prisoners who got away. */
function isNoFigure({ people, outcome, denied, min }: Draft): boolean {
  if (people === undefined) return false;
  if (people.isHeld && outcome === "displaced") return true;
  return people.kind === "plural" && people.isDefinite && !denied && min !== null;
}

/** The harm word is part of a name: كتائب شهداء الأقصى (an armed group), ساحة الشهداء (a square). */
function nameAround(harm: Annotation, chart: Chart, classes: HarmClasses): Annotation | undefined {
  for (let token = harm.first; token >= Math.max(0, harm.first - 4); token--) {
    const named = chart.find(token, classes.actor) ?? chart.find(token, classes.place);
    if (named !== undefined && named.last > harm.first && named.last - named.first > 1) return named;
  }
  return undefined;
}

function hypotheticalBefore(
  { tokens: { first } }: Draft,
  harm: Capture | undefined,
  chart: Chart,
  classes: HarmClasses,
): Annotation | undefined {
  for (let token = first - 1; token >= Math.max(sentenceStart(chart, first), first - HYPOTHETICAL_REACH_TOKENS); token--) {
    const hit = chart.find(token, classes.hypothetical);
    if (hit === undefined || hit.last > first) continue;
    const { reach, of } = hit.references[0]?.entry.attributes ?? {};
    if (Array.isArray(of) && !of.includes(harm?.reference?.entry.id)) continue;
    if (typeof reach === "number" && first - hit.last < reach) return hit;
  }
  return undefined;
}

function otherCause({ tokens: { first, last } }: Draft, chart: Chart, classes: HarmClasses): Annotation | undefined {
  const from = Math.max(sentenceStart(chart, first), first - CAUSE_REACH_TOKENS),
    until = Math.min(sentenceEnd(chart, first), last + CAUSE_REACH_TOKENS);
  for (let token = from; token < until; token++) {
    const cause = chart.find(token, classes.otherCause);
    if (cause !== undefined) return cause;
  }
  return undefined;
}

/** First token of the sentence that a token stands in. */
export function sentenceStart({ reading }: Chart, token: number): number {
  return reading.sentences[reading.sentenceOf[token] ?? 0]?.first ?? 0;
}

/** Token after the last of the sentence that a token stands in. */
export function sentenceEnd({ reading }: Chart, token: number): number {
  return reading.sentences[reading.sentenceOf[token] ?? 0]?.last ?? reading.tokenCount;
}
