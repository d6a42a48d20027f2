import { Clitic } from "../lexicon/scan.ts";
import type { ActorMention } from "../model/mention.ts";
import type { Chart } from "../pattern/chart.ts";
import { foldText } from "../text/fold.ts";
import { Gap } from "../text/reading.ts";
import type { Draft } from "./draft.ts";

/** What the word right before a party tells of its part. */
export type Cue = "perpetrator" | "claimed" | "alleged" | "target" | "source";

const CUES = [
  ["agent-cue", "perpetrator"],
  ["claim-cue", "claimed"],
  ["allege-cue", "alleged"],
  ["target-cue", "target"],
  ["source-cue", "source"],
] as const;
const LONGEST_CUE = 4;

/** The cue that ends right before a token, if any. */
export function cueBefore(chart: Chart, head: number): Cue | undefined {
  if ((chart.reading.gap[head] ?? Gap.LineBreak) >= Gap.Comma) return undefined;
  for (let start = head - 1; start >= Math.max(0, head - LONGEST_CUE); start--) {
    for (const [className, cue] of CUES) if (chart.find(start, chart.classId(className))?.last === head) return cue;
  }
  return undefined;
}

const MAX_HEAD_STEPS = 4,
  LONGEST_STEP = 3;
/** Words that step back to the head of a phrase: what belongs to a party, who leads or speaks for it, a country's adjective. */
const HEAD_CLASSES = ["affiliation", "belonging-noun", "nisba", "role", "rank"] as const;

/**
 * Where the noun phrase that holds an actor begins: before `تابعة`, and before the nouns of what belongs to a party
 * (`دورية لقسد`, `خلايا تابعة للحرس الثوري`, `مواقع قوات النظام`).
 */
export function headStart(chart: Chart, { tokens }: ActorMention): number {
  const affiliation = chart.classId("affiliation"),
    headClasses = HEAD_CLASSES.map((name) => chart.classId(name));
  let head = tokens.first;
  for (let step = 0; step < MAX_HEAD_STEPS && (chart.reading.gap[head] ?? Gap.LineBreak) <= Gap.Soft; step++) {
    const before = startBefore(chart, head, headClasses);
    if (before === undefined) {
      // One more word may stand between a thing and whose it is: `سيارة "فان" تابعة`.
      const isAfterLink = head < tokens.first && chart.find(head, affiliation) !== undefined;
      if (!isAfterLink || isWord(chart, head - 1, "function-word") || isTrigger(chart, head - 1)) return head;
      head -= 1;
    } else if (isTrigger(chart, before)) return head;
    else head = before;
  }
  return head;
}

/** Start of the longest word of these classes that ends at a token. */
function startBefore(chart: Chart, end: number, classIds: readonly number[]): number | undefined {
  for (let start = end - LONGEST_STEP; start < end; start++) {
    if (start >= 0 && classIds.some((classId) => chart.find(start, classId)?.last === end)) return start;
  }
  return undefined;
}

function isTrigger(chart: Chart, token: number): boolean {
  return isWord(chart, token, "event-trigger");
}

function isWord(chart: Chart, token: number, className: string): boolean {
  return chart.find(token, chart.classId(className)) !== undefined;
}

/** `X وY`: the second stands right after the first, joined by and. */
export function isJoinedTo(chart: Chart, first: ActorMention, second: ActorMention): boolean {
  const between = second.tokens.first - first.tokens.last;
  if (between < 0 || between > 2) return false;
  const at = first.tokens.last;
  return (
    prefixOf(chart, second).startsWith("\u{0648}") ||
    (chart.at(at).some(({ clitics }) => (clitics & Clitic.And) !== 0) && (chart.reading.gap[at] ?? 0) <= Gap.Comma)
  );
}

/** `بدعم من X`: beside the party before. */
export function isCompanion(chart: Chart, head: number): boolean {
  const classId = chart.classId("companion-cue");
  for (let start = head - 1; start >= Math.max(0, head - LONGEST_CUE); start--) if (chart.find(start, classId)?.last === head) return true;
  return false;
}

/** `بين X`: one of two sides. */
export function isBetween(chart: Chart, head: number): boolean {
  return chart.find(head - 1, chart.classId("place-relation"))?.references[0]?.entry.id === "between";
}

/** Which preposition stands right before a phrase: what an attack is on, whom one clashes with, any other, or none. */
export function prepositionBefore(chart: Chart, head: number): "on" | "with" | "other" | undefined {
  const { reading } = chart,
    token = head - 1;
  if (token < 0 || (reading.gap[head] ?? Gap.LineBreak) >= Gap.Comma) return undefined;
  if (chart.find(token, chart.classId("function-word"))?.references[0]?.entry.id !== "preposition") return undefined;
  const word = foldText(reading.text.slice(reading.start[token], reading.end[token]));
  if (word === "\u{0639}\u{0644}\u{064A}") return "on";
  return word === "\u{0645}\u{0639}" ? "with" : "other";
}

const LEAD_REACH = 9;
const FORCES: ReadonlySet<string> = new Set(["state_forces", "external_forces"]);

/** `أعلن الجيش القبض على`: who announces goes on with its own deed, not with "that" and another's. */
export function leadsOn(chart: Chart, { tokens, value }: ActorMention, { triggers, casualties }: Draft): boolean {
  const next = triggers.find(({ first }) => first >= tokens.last);
  const cue = chart.find(tokens.first - 1, chart.classId("source-cue")),
    kind = cue?.references[0]?.entry.id;
  const isOwn = kind === "announce" || chart.find(tokens.last, chart.classId("self-word")) !== undefined;
  if (next === undefined || !isOwn || next.first - tokens.last > LEAD_REACH) return false;
  for (let token = tokens.last; token < next.first; token++) if (isWord(chart, token, "that-word")) return false;
  // An army that announces the death of soldiers announces its own.
  const isOwnLoss = next.kind === "killing" && FORCES.has(value.type) && casualties.some((casualty) => casualty.value.group === "military");
  return !isOwnLoss;
}

/** Letters of the actor's first token that stand before the mention: its clitics. */
export function prefixOf({ reading }: Chart, { tokens, span }: ActorMention): string {
  return foldText(reading.text.slice(reading.start[tokens.first], span.start));
}

/** Whether a comma or stop stands between two tokens. */
export function hasComma({ reading }: Chart, from: number, to: number): boolean {
  for (let token = from; token <= to; token++) if ((reading.gap[token] ?? 0) >= Gap.Comma) return true;
  return false;
}
