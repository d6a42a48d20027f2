import type { Setting } from "../extract/setting.ts";
import type { ActorMention, ActorValue } from "../model/mention.ts";
import type { Chart } from "../pattern/chart.ts";
import { adjectiveParties, type AdjectiveParties } from "./adjective-parties.ts";
import type { Draft } from "./draft.ts";
import type { EventKind } from "./event-kind.ts";
import {
  cueBefore,
  headStart,
  hasComma,
  isBetween,
  isCompanion,
  isJoinedTo,
  leadsOn,
  prefixOf,
  prepositionBefore,
  type Cue,
} from "./role-cues.ts";
import type { Trigger } from "./triggers.ts";

/** A party of an event: a mention, or what an adjective alone names (`مسيّرة إسرائيلية`). */
export interface Party {
  readonly value: ActorValue;
  /** Id of the mention; null for a party that only an adjective names. */
  readonly mention: string | null;
}

export interface Perpetrator extends Party {
  readonly basis: "stated" | "claimed" | "alleged";
}

/** Who did it, whom it hit, and who says so, of one draft. */
export interface Roles {
  readonly perpetrators: readonly Perpetrator[];
  readonly targets: readonly Party[];
  readonly sources: readonly Party[];
}

type Role = Cue | "announcer" | undefined;

/** An actor of a draft with its part, as far as words decide it. */
interface Told {
  readonly actor: ActorMention;
  readonly role: Role;
}

/** Nouns whose genitive is who it happens to: `اغتيال فلان`. */
const OBJECT_NOUNS: ReadonlySet<EventKind> = new Set([
  "killing",
  "execution",
  "abduction",
  "arrest",
  "neutralize",
  "raid",
  "body",
  "dispersal",
  "disruption",
]);

/** Reads each actor's part in an event off the words around it. */
export function assignRoles(chart: Chart, draft: Draft, setting: Setting): Roles {
  const told: Told[] = [];
  for (const actor of draft.actors) {
    const last = told.at(-1);
    const joined =
      last !== undefined && isJoinedTo(chart, last.actor, actor)
        ? isBetween(chart, headStart(chart, last.actor))
          ? "target"
          : last.role
        : undefined;
    told.push({ actor, role: joined ?? roleOf(chart, draft, actor, told) });
  }
  return withAdjectives(settle(draft, told), adjectiveParties(chart, draft, setting));
}

/** Adds what adjectives name where no mention has that part. */
function withAdjectives(roles: Roles, { doers, hit }: AdjectiveParties): Roles {
  const toParty = (value: ActorValue): Party => ({ value, mention: null });
  return {
    perpetrators:
      roles.perpetrators.length > 0 ? roles.perpetrators : doers.map((value) => ({ ...toParty(value), basis: "stated" as const })),
    targets: roles.targets.length > 0 ? roles.targets : hit.map(toParty),
    sources: roles.sources,
  };
}

function roleOf(chart: Chart, draft: Draft, actor: ActorMention, told: readonly Told[]): Role {
  if (actor.value.type === "media") return "source";
  const head = headStart(chart, actor);
  const cue = cueBefore(chart, head);
  if (cue === "source") return leadsOn(chart, actor, draft) ? "announcer" : "source";
  if (cue !== undefined) return cue;
  if (told.length > 0 && isCompanion(chart, head)) return told.at(-1)?.role;
  return roleByPosition(chart, draft, { actor, head }, told);
}

/** The part of an actor that no cue introduces. */
function roleByPosition(chart: Chart, draft: Draft, { actor, head }: Pick<Place, "actor" | "head">, told: readonly Told[]): Role {
  const hasDoer = told.some(({ role }) => role === "perpetrator"),
    last = told.at(-1);
  if (isBetween(chart, head)) return hasDoer ? "target" : "perpetrator";
  if (isVictim(chart, draft, { actor, head })) return "target";
  if (last?.role === "source" && isWithinSource(chart, last.actor, head)) return "source";
  const preposition = prepositionBefore(chart, head);
  if (preposition === "on" || preposition === "with") return draft.triggers.some(({ first }) => first < head) ? "target" : undefined;
  return byTrigger(chart, draft, { actor, head, hasDoer });
}

/** Harmed: named in a figure, or right after it (`مقتل عنصرين من قسد`). */
function isVictim(chart: Chart, draft: Draft, { actor, head }: { readonly actor: ActorMention; readonly head: number }): boolean {
  return draft.casualties.some(
    ({ tokens, value }) =>
      value.victim === actor.id ||
      (!ARMED.has(actor.value.type) && tokens.first <= actor.tokens.first && actor.tokens.first < tokens.last) ||
      (head >= tokens.last && head - tokens.last <= 2 && !hasComma(chart, tokens.last, head)),
  );
}

/** `مصدر في شرطة الأنبار`, `ناطق باسم البعثة`: the body that a source belongs to speaks, it does not act. */
function isWithinSource(chart: Chart, source: ActorMention, head: number): boolean {
  return head - source.tokens.last <= 2 && head >= source.tokens.last && !hasComma(chart, source.tokens.last, head);
}

interface Place {
  readonly actor: ActorMention;
  /** Token where the noun phrase that holds the actor begins. */
  readonly head: number;
  readonly hasDoer: boolean;
}

/** The part that position tells: subject after an active verb or before it, object of a noun, subject of a passive. */
function byTrigger(chart: Chart, draft: Draft, { actor, head, hasDoer }: Place): Role {
  const undergone = draft.triggers.findLast(({ last }) => last <= head);
  if (undergone?.isUndergone === true) return "target";
  const before = draft.triggers.findLast(
    (trigger) => trigger.last <= head && head - trigger.last <= 3 && !hasComma(chart, trigger.last, head),
  );
  if (before !== undefined) return afterTrigger(chart, draft, before, { actor, head, hasDoer });
  const after = draft.triggers.find(
    (trigger) =>
      trigger.isVerb &&
      trigger.first >= actor.tokens.last &&
      trigger.first - actor.tokens.last <= 4 &&
      !hasComma(chart, actor.tokens.last, trigger.first),
  );
  if (after === undefined) return undefined;
  return after.isUndergone ? "target" : "perpetrator";
}

function afterTrigger(chart: Chart, draft: Draft, trigger: Trigger, { actor, head, hasDoer }: Place): Role {
  if (trigger.isUndergone) return "target";
  const isFor = prefixOf(chart, actor).includes("\u{0644}") && head === actor.tokens.first;
  if (trigger.isVerb) {
    const weaponSubject = draft.weapons.some(({ tokens }) => tokens.first >= trigger.last && tokens.last <= head);
    return isFor || hasDoer || weaponSubject ? "target" : "perpetrator";
  }
  if (head - trigger.last > 1 && !isFor) return undefined;
  return OBJECT_NOUNS.has(trigger.kind) ? "target" : "perpetrator";
}

const ARMED: ReadonlySet<string> = new Set([
  "state_forces",
  "rebel_group",
  "political_militia",
  "identity_militia",
  "external_forces",
  "unidentified",
  "rioters",
]);

/** Parties as they are sorted. */
interface Sides {
  readonly perpetrators: Perpetrator[];
  readonly targets: Party[];
  readonly sources: Party[];
}

/** Sorts parties by their part; what no word decides goes by what kind of party it is. */
function settle(draft: Draft, told: readonly Told[]): Roles {
  const sides: Sides = { perpetrators: [], targets: [], sources: [] };
  const isShootdown = draft.triggers.some(({ id, kind }) => id === "shootdown" || kind === "foil");
  for (const { actor, role } of told) {
    if (role !== undefined) addByRole(sides, actor, role, isShootdown);
  }
  for (const { actor, role } of told) {
    const side = role === undefined ? sideByType(draft, actor, sides) : undefined;
    if (side === "perpetrators") sides.perpetrators.push({ ...partyOf(actor), basis: "stated" });
    else if (side !== undefined) sides[side].push(partyOf(actor));
  }
  return sides;
}

function partyOf({ id, value }: ActorMention): Party {
  return { value, mention: id };
}

function addByRole(sides: Sides, actor: ActorMention, role: NonNullable<Role>, isShootdown: boolean): void {
  const party = partyOf(actor);
  switch (role) {
    case "source":
      sides.sources.push(party);
      break;
    case "claimed":
    case "alleged":
      sides.perpetrators.push({ ...party, basis: role });
      break;
    case "perpetrator":
    case "announcer":
    case "target":
      // Who shoots a drone down or foils an attack is its target: the owner, the attacker acted first.
      if ((role === "target") === isShootdown) sides.perpetrators.push({ ...party, basis: "stated" });
      else sides.targets.push(party);
  }
}

/** The side of a party by what kind of party it is; undefined where it has no part. */
function sideByType(draft: Draft, { value: { type, name } }: ActorMention, sides: Sides): keyof Sides | undefined {
  const tells = (kind: EventKind): boolean => draft.triggers.some((trigger) => trigger.kind === kind);
  if (type === "organization") return "sources";
  if (type === "civilians" || type === "protesters") return tells("protest") && !tells("dispersal") ? "perpetrators" : "targets";
  if (type === "person") return draft.casualties.length > 0 || tells("arrest") || tells("abduction") ? "targets" : undefined;
  return ARMED.has(type) ? sideOfArmed(name, sides) : undefined;
}

/** Armed parties fill the side that is still empty. */
function sideOfArmed(name: string, { perpetrators, targets }: Sides): keyof Sides | undefined {
  if (perpetrators.length === 0) return "perpetrators";
  return targets.length === 0 && !perpetrators.some(({ value }) => value.name === name) ? "targets" : undefined;
}
