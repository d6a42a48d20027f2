import { Clitic } from "../../lexicon/scan.ts";
import type { ActorValue } from "../../model/mention.ts";
import type { Capture } from "../../pattern/match.ts";
import type { Annotation, Chart } from "../../pattern/chart.ts";
import { Gap, textBefore } from "../../text/reading.ts";
import type { Draft } from "./draft.ts";
import type { HarmClasses } from "./harm-words.ts";

/** How far before a bare harm word a "there was" may stand, and a hypothetical before any harm. */
const LIGHT_REACH_TOKENS = 5,
  HYPOTHETICAL_REACH_TOKENS = 16;
const CAUSE_REACH_TOKENS = 4,
  MAX_TITLE_TOKENS = 16,
  MAX_NAME_TOKENS = 4,
  WAW = 0x648;

/**
 * Whether a bare plural or loss (قتلى, إصابات) is asserted: it opens a sentence, as in headlines, follows a word that says
 * "there was", or follows another harm word (قتلى وجرحى) or a colon (عاجل: قتيل).
 */
export function isAsserted({ tokens: { first } }: Draft, chart: Chart, classes: HarmClasses): boolean {
  const sentence = sentenceStart(chart, first);
  if (first === sentence || isInTitle(first, chart) || textBefore(chart.reading, first).includes(":")) return true;
  for (let token = first - 1; token >= Math.max(sentence, first - LIGHT_REACH_TOKENS); token--) {
    if (chart.find(token, classes.light) !== undefined) return true;
    if (token >= first - 2 && chart.find(token, classes.harm) !== undefined) return true;
  }
  return false;
}

/** Joined with "and" in the short first line of a text: مسيرات في سماء أم درمان وقتلى في الدبة. */
function isInTitle(first: number, chart: Chart): boolean {
  const { gap, units, unitStart } = chart.reading;
  if (first >= MAX_TITLE_TOKENS || units[unitStart[first] ?? 0] !== WAW) return false;
  const end = gap.indexOf(Gap.LineBreak, 1);
  return end > first && end <= MAX_TITLE_TOKENS;
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
  | "not-divided"
  | "agent"
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
  const name = harm === undefined ? undefined : nameAround(harm, chart, classes);
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

/**
 * The harm word is part of a name: كتائب شهداء الأقصى (an armed group), ساحة الشهداء (a square). No act is part of a person's
 * name: what was read as one begins too early.
 */
function nameAround({ annotation: harm, reference }: Capture, chart: Chart, classes: HarmClasses): Annotation | undefined {
  const isAct = ACTS.has(reference?.entry.attributes["role"]);
  for (let token = harm.first; token >= Math.max(0, harm.first - 4); token--) {
    const named = chart.find(token, classes.actor) ?? chart.find(token, classes.place);
    if (named === undefined || named.last <= harm.first || named.last - named.first <= 1) continue;
    if (!isAct || !isOverread(named, chart, classes)) return named;
  }
  return undefined;
}

/** A person's name with an act in it, or one in which that act counts somebody (القوات "قتلت 24 إرهابيا"), was read too far. */
function isOverread({ first, last, value }: Annotation, chart: Chart, { number }: HarmClasses): boolean {
  return (value as Partial<ActorValue> | undefined)?.type === "person" || chart.firstIn({ first, last }, number) !== undefined;
}

const ACTS: ReadonlySet<unknown> = new Set(["noun", "verb"]);

function hypotheticalBefore(
  { tokens: { first } }: Draft,
  harm: Capture | undefined,
  chart: Chart,
  classes: HarmClasses,
): Annotation | undefined {
  for (let token = first - 1; token >= Math.max(sentenceStart(chart, first), first - HYPOTHETICAL_REACH_TOKENS); token--) {
    const hit = chart.find(token, classes.hypothetical);
    if (hit !== undefined && hit.last <= first && governs(hit, first, harm) && !isInName(hit, chart, classes)) {
      return isSpent(hit, first, harm, { chart, classes }) ? undefined : hit;
    }
  }
  return undefined;
}

/** Whether a word's reach, and the kinds of harm it speaks of, take in a draft. */
function governs({ last, references }: Annotation, first: number, harm: Capture | undefined): boolean {
  const { reach, of } = references[0]?.entry.attributes ?? {};
  if (Array.isArray(of) && !of.includes(harm?.reference?.entry.id)) return false;
  return typeof reach === "number" && first - last < reach;
}

/** `محاولة اغتيال قتل فيها حارسان`: it has governed another harm, and a verb begins anew. */
function isSpent(
  hit: Annotation,
  first: number,
  harm: Capture | undefined,
  { chart, classes }: { readonly chart: Chart; readonly classes: HarmClasses },
): boolean {
  if (first === hit.last || harm?.annotation.first !== first || (harm.annotation.clitics & Clitic.And) !== 0) return false;
  const isVerb = harm.annotation.references.some(({ entry }) => entry.attributes["role"] === "verb");
  return isVerb && chart.firstIn({ first: hit.last, last: first }, classes.harm) !== undefined;
}

/** `سوق مدينة الصدر`, `بينوي`, `قوة حماية سرت`: the word is part of a place's or a force's name. */
function isInName({ first, last }: Annotation, chart: Chart, { place, actor }: HarmClasses): boolean {
  return [place, actor].some((classId) => {
    for (let token = first; token >= Math.max(0, first - MAX_NAME_TOKENS); token--) {
      const named = chart.find(token, classId);
      if (named !== undefined) return named.last >= last;
    }
    return false;
  });
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
