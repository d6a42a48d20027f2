import { Grammar } from "../lexicon/grammar.ts";
import { Clitic } from "../lexicon/scan.ts";
import type { ActorMention } from "../model/mention.ts";
import type { TokenRange } from "../model/span.ts";
import type { Chart } from "../pattern/chart.ts";
import { foldText } from "../text/fold.ts";
import { Gap } from "../text/reading.ts";
import type { Draft } from "./draft.ts";
import type { Phrase } from "./phrase.ts";

/** What the word right before a party tells of its part. */
export type Cue = "perpetrator" | "claimed" | "alleged" | "target" | "source" | "bystander";

const CUES = [
  ["bystander-cue", "bystander"],
  ["agent-cue", "perpetrator"],
  ["claim-cue", "claimed"],
  ["allege-cue", "alleged"],
  ["target-cue", "target"],
  ["source-cue", "source"],
] as const;
/** Tokens of the longest cue. */
export const LONGEST_CUE = 4;

/** The cue that ends right before a token, if any: the shortest. */
export function cueBefore(chart: Chart, head: number): Cue | undefined {
  if ((chart.reading.gap[head] ?? Gap.LineBreak) >= Gap.Comma) return undefined;
  for (let start = head - 1; start >= Math.max(0, head - LONGEST_CUE); start--) {
    for (const [className, cue] of CUES) {
      if (chart.find(start, chart.classId(className))?.last !== head) continue;
      return cue === "target" && opensClause(chart, start) ? undefined : cue;
    }
  }
  return undefined;
}

const OPENERS = ["clause-opener", "new-item-marker", "that-word", "date-mention"] as const,
  LONGEST_OPENER = 12;

/** Whether a verb begins its clause, so that its subject comes after it: `استهدفت المدفعية`, not `غارة استهدفت`. */
function opensClause(chart: Chart, token: number): boolean {
  const verb = chart.find(token, chart.classId("event-trigger"));
  if (verb?.references.some(({ grammar }) => (grammar & Grammar.Verb) !== 0) !== true) return false;
  if ((chart.reading.gap[token] ?? Gap.LineBreak) >= Gap.Comma || chart.hasClitic(token, Clitic.And | Clitic.So)) return true;
  return endsOne(chart, token, OPENERS, LONGEST_OPENER);
}

/** Whether a word of some classes ends right before a token. */
function endsOne(chart: Chart, token: number, classNames: readonly string[], reach = LONGEST_CUE): boolean {
  const classIds = classNames.map((name) => chart.classId(name));
  return chart.endingAt(token, classIds, reach) !== undefined;
}

/** `بدعم من X`: beside the party before. */
export function isCompanion(chart: Chart, { head }: Phrase): boolean {
  return endsOne(chart, head, ["companion-cue"]);
}

/** `بصاروخ للجماعة`, `جراء قذائف المليشيا`: by or through what heads the phrase. */
export function isThrough(chart: Chart, { head }: Phrase): boolean {
  return chart.hasClitic(head, Clitic.By) || (endsOne(chart, head, ["means-cue"]) && !endsOne(chart, head, ["number"]));
}

/** `بين X`: one of two sides. */
export function isBetween(chart: Chart, { head }: Phrase): boolean {
  return chart.find(head - 1, chart.classId("place-relation"))?.references[0]?.entry.id === "between";
}

/** The part of a phrase in a fight whose two sides words tell apart: `بين الجيش والفصائل من جهة، والتنظيم من جهة أخرى`. */
export function sideOfFight(chart: Chart, { head, actor: { tokens } }: Phrase): "perpetrator" | "target" | undefined {
  const { reading } = chart,
    sentence = reading.sentences[reading.sentenceOf[head] ?? 0];
  if (sentence === undefined) return undefined;
  const parting = chart.ofClass(chart.classId("one-side")).find((hit) => parts(chart, hit, sentence));
  const between = parting === undefined ? undefined : betweenBefore(chart, { first: sentence.first, last: parting.first });
  if (parting === undefined || between === undefined || head <= between) return undefined;
  if (tokens.last <= parting.first) return "perpetrator";
  const end = chart.firstIn({ first: parting.last, last: sentence.last }, chart.classId("new-item-marker"))?.first ?? sentence.last;
  return tokens.last <= end ? "target" : undefined;
}

/** Whether `من جهة` in a sentence parts two sides: the other follows, joined by "and" (`من جهة الغرب` tells where). */
function parts(chart: Chart, { first, last }: TokenRange, sentence: TokenRange): boolean {
  if (first < sentence.first || last > sentence.last || chart.find(first, chart.classId("new-item-marker")) !== undefined) return false;
  return chart.hasClitic(last, Clitic.And) || (chart.reading.gap[last] ?? Gap.LineBreak) >= Gap.Comma;
}

/** Token of the last `بين` of a run of tokens. */
function betweenBefore(chart: Chart, { first, last }: TokenRange): number | undefined {
  for (let token = last - 1; token >= first; token--)
    if (chart.find(token, chart.classId("place-relation"))?.references[0]?.entry.id === "between") return token;
  return undefined;
}

/** `للجيش`: the party itself after "for". */
export function isForParty(chart: Chart, { actor, head }: Phrase): boolean {
  return head === actor.tokens.first && prefixOf(chart, actor).includes("\u{0644}");
}

/** Prepositions that tell a side: the ids of the dictionary's class. */
type SidePreposition = "on" | "with" | "from" | "to" | "toward";

const LONGEST_PREPOSITION = 2;

/** Which preposition stands right before a phrase: what an attack is on, whom one clashes with, any other, or none. */
export function prepositionBefore(chart: Chart, head: number): SidePreposition | "other" | undefined {
  // `عددا من الدبابات`: no preposition but part of a count.
  if ((chart.reading.gap[head] ?? Gap.LineBreak) >= Gap.Comma || endsOne(chart, head, ["number"])) return undefined;
  const side = chart.endingAt(head, [chart.classId("side-preposition")], LONGEST_PREPOSITION)?.references[0]?.entry.id;
  if (side !== undefined) return side as SidePreposition;
  return chart.find(head - 1, chart.classId("function-word"))?.references[0]?.entry.id === "preposition" ? "other" : undefined;
}

/** `X وY`, `سرايا القدس – كتيبة جنين`: the second stands right after the first, joined by and, a dash or quotes. */
export function isJoinedTo(chart: Chart, first: ActorMention, second: Pick<ActorMention, "tokens" | "span">): boolean {
  const at = first.tokens.last,
    between = second.tokens.first - at,
    gap = chart.reading.gap[at] ?? Gap.LineBreak;
  if (between < 0 || between > 2) return false;
  if (between === 0 && gap === Gap.Soft) return true;
  return prefixOf(chart, second).startsWith("\u{0648}") || (chart.hasClitic(at, Clitic.And) && gap <= Gap.Comma);
}

const ACCUSED_REACH = 7;

/** `اتهمت الحكومة المسلحين ب…`: who accuses names another party right after it, who is the accused. */
export function accuses(chart: Chart, { triggers }: Draft, { actor, head }: Phrase, next: ActorMention): boolean {
  const cue = chart.endingAt(head, [chart.classId("allege-cue")], LONGEST_CUE);
  if (cue?.references[0]?.entry.id !== "accuse" || next.tokens.first - actor.tokens.last > ACCUSED_REACH) return false;
  const isAfterDeed = triggers.some(({ first }) => first >= actor.tokens.last && first < next.tokens.first);
  return !isAfterDeed && !isJoinedTo(chart, actor, next);
}

const UNREAL_REACH = 4;

/** `دون أذى بالمدنيين`, `نفى استهداف الأهالي`: what is denied or called for befalls nobody. */
export function isUnreal(chart: Chart, { triggers, weapons }: Draft, { head }: Phrase): boolean {
  const classId = chart.classId("unreal-marker");
  // `طائرة بدون طيار`
  const isInWeapon = (token: number): boolean => weapons.some(({ tokens }) => tokens.first < token && token < tokens.last);
  for (let token = head - 1; token >= Math.max(0, head - UNREAL_REACH); token--) {
    if ((chart.reading.gap[token + 1] ?? Gap.LineBreak) >= Gap.Comma || triggers.some(({ last }) => last === token + 1)) return false;
    // `لا تقل عن مئة مسلح`
    const isNumber = chart.find(token, chart.classId("number")) !== undefined;
    if (chart.find(token, classId) !== undefined && !isInWeapon(token) && !isNumber) return true;
  }
  return false;
}

/** Letters of the actor's first token that stand before the mention: its clitics. */
function prefixOf({ reading }: Chart, { tokens, span }: Pick<ActorMention, "tokens" | "span">): string {
  return foldText(reading.text.slice(reading.start[tokens.first], span.start));
}

/** Whether a comma or stop stands before one of the tokens from the first to the last, the last included. */
export function hasComma({ reading }: Chart, { first, last }: TokenRange): boolean {
  for (let token = first; token <= last; token++) if ((reading.gap[token] ?? 0) >= Gap.Comma) return true;
  return false;
}
