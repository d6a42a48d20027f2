import type { ActorMention } from "../model/mention.ts";
import { Clitic } from "../lexicon/scan.ts";
import type { Chart } from "../pattern/chart.ts";
import { foldText } from "../text/fold.ts";
import { Gap } from "../text/reading.ts";
import type { Draft } from "./draft.ts";
import type { EventKind } from "./event-kind.ts";
import type { Trigger } from "./triggers.ts";

export interface Perpetrator {
  readonly actor: ActorMention;
  readonly basis: "stated" | "claimed" | "alleged";
}

/** Who did it, whom it hit, and who says so, of one draft. */
export interface Roles {
  readonly perpetrators: readonly Perpetrator[];
  readonly targets: readonly ActorMention[];
  readonly sources: readonly ActorMention[];
}

type Role = "perpetrator" | "target" | "claimed" | "alleged" | "source" | undefined;

/** Nouns whose genitive is who it happens to: `اغتيال فلان`. */
const OBJECT_NOUNS: ReadonlySet<EventKind> = new Set(["killing", "execution", "abduction", "arrest", "neutralize", "raid", "body", "dispersal", "disruption"]);
const LISTENING: ReadonlySet<string> = new Set(["media"]);

/** Reads each actor's part in an event off the words around it. */
export function assignRoles(chart: Chart, draft: Draft): Roles {
  const perpetrators: Perpetrator[] = [], targets: ActorMention[] = [], sources: ActorMention[] = [], undecided: ActorMention[] = [];
  let last: { role: Role; actor: ActorMention } | undefined;
  for (const actor of draft.actors) {
    const role = roleOf(chart, draft, actor) ?? joinedRole(chart, last, actor);
    last = { role, actor };
    if (role === "target") targets.push(actor);
    else if (role === "source") sources.push(actor);
    else if (role === undefined) undecided.push(actor);
    else perpetrators.push({ actor, basis: role === "perpetrator" ? "stated" : role });
  }
  settle(draft, undecided, { perpetrators, targets, sources });
  return { perpetrators, targets, sources };
}

/** `X وY`: the second has the part of the first, but for the two sides of a clash. */
function joinedRole(chart: Chart, last: { role: Role; actor: ActorMention } | undefined, actor: ActorMention): Role {
  if (last === undefined || last.actor.tokens.last !== actor.tokens.first) return undefined;
  const isAnd = prefixOf(chart, actor).startsWith(AND) || chart.at(actor.tokens.first).some(({ clitics }) => (clitics & Clitic.And) !== 0);
  if (!isAnd) return undefined;
  return isBetween(chart, last.actor) ? "target" : last.role;
}

const AND = "\u{0648}", FOR = "\u{0644}", ON_LENGTH = 3;

function roleOf(chart: Chart, draft: Draft, actor: ActorMention): Role {
  const { first } = actor.tokens;
  if (LISTENING.has(actor.value.type)) return "source";
  const cue = cueBefore(chart, first);
  if (cue !== undefined) return cue;
  if (isBetween(chart, actor)) return "perpetrator";
  const before = triggerBefore(chart, draft, first);
  if (before !== undefined) return afterTrigger(chart, before, actor);
  const after = draft.triggers.find((trigger) => trigger.isVerb && trigger.first >= actor.tokens.last && trigger.first - actor.tokens.last <= 3 && !hasComma(chart, actor.tokens.last, trigger.first));
  if (after !== undefined) return after.isUndergone ? "target" : "perpetrator";
  return draft.casualties.some(({ tokens, value }) => value.victim === actor.id || (tokens.first <= first && first < tokens.last)) ? "target" : undefined;
}

/** Classes whose words stand right before a party and tell its part. */
const CUES = [["agent-cue", "perpetrator"], ["claim-cue", "claimed"], ["allege-cue", "alleged"], ["target-cue", "target"]] as const;
const MEMBER_GAP = 2;

function cueBefore(chart: Chart, first: number): Role {
  const { reading } = chart;
  for (let end = first; end >= Math.max(0, first - MEMBER_GAP); end--) {
    if ((reading.gap[end] ?? 0) >= Gap.Comma) return undefined;
    for (let start = end - 1; start >= Math.max(0, end - 3); start--) {
      for (const [className, role] of CUES) if (chart.find(start, chart.classId(className))?.last === end) return role;
    }
    if (isPreposition(chart, end - 1)) return end === first ? undefined : undefined;
  }
  return undefined;
}

function isPreposition(chart: Chart, token: number): boolean {
  return chart.find(token, chart.classId("function-word"))?.references[0]?.entry.id === "preposition";
}

/** `بين X`: one of the two sides. */
function isBetween(chart: Chart, actor: ActorMention): boolean {
  const before = actor.tokens.first - 1;
  return chart.find(before, chart.classId("place-relation"))?.references[0]?.entry.id === "between";
}

/** The trigger that ends right before an actor, or one member word or preposition before it. */
function triggerBefore(chart: Chart, draft: Draft, first: number): { trigger: Trigger; between: number } | undefined {
  for (const trigger of draft.triggers.toReversed()) {
    const between = first - trigger.last;
    if (between >= 0 && between <= 3 && !hasComma(chart, trigger.last, first)) return { trigger, between };
  }
  return undefined;
}

function afterTrigger(chart: Chart, { trigger, between }: { trigger: Trigger; between: number }, actor: ActorMention): Role {
  const prefix = prefixOf(chart, actor);
  if (trigger.isUndergone) return "target";
  for (let token = trigger.last; token < actor.tokens.first; token++) {
    if (isPreposition(chart, token)) return isOn(chart, token) ? "target" : undefined;
  }
  if (trigger.isVerb) return prefix.includes(FOR) ? "target" : "perpetrator";
  if (between > 1 && !prefix.includes(FOR)) return undefined;
  return OBJECT_NOUNS.has(trigger.kind) ? "target" : "perpetrator";
}

/** The preposition "on": what an attack is on. All others tell where, when or how. */
function isOn({ reading }: Chart, token: number): boolean {
  const word = foldText(reading.text.slice(reading.start[token], reading.end[token]));
  return word.length === ON_LENGTH && word.endsWith(`${FOR}\u{064A}`);
}

/** Letters of the actor's first token that stand before the mention: its clitics. */
function prefixOf({ reading }: Chart, { tokens, span }: ActorMention): string {
  return foldText(reading.text.slice(reading.start[tokens.first], span.start));
}

function hasComma({ reading }: Chart, from: number, to: number): boolean {
  for (let token = from; token <= to; token++) if ((reading.gap[token] ?? 0) >= Gap.Comma) return true;
  return false;
}

const ARMED: ReadonlySet<string> = new Set(["state_forces", "rebel_group", "political_militia", "identity_militia", "external_forces", "unidentified", "rioters"]);

/** What no word decides: civilians are hit; a source is one that speaks; an armed party is the doer where none is named. */
function settle(draft: Draft, undecided: readonly ActorMention[], roles: { perpetrators: Perpetrator[]; targets: ActorMention[]; sources: ActorMention[] }): void {
  const isProtest = draft.triggers.some(({ kind }) => kind === "protest");
  for (const actor of undecided) {
    const { type } = actor.value;
    if (type === "organization") roles.sources.push(actor);
    else if (type === "protesters" && isProtest) roles.perpetrators.push({ actor, basis: "stated" });
    else if (type === "civilians" || type === "protesters") roles.targets.push(actor);
    else if (ARMED.has(type) && roles.perpetrators.length === 0) roles.perpetrators.push({ actor, basis: "stated" });
    else if (ARMED.has(type) && roles.targets.length === 0 && !roles.perpetrators.some((one) => one.actor.value.entity === actor.value.entity)) roles.targets.push(actor);
  }
}
