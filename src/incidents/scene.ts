import type { ActorMention, ActorValue } from "../model/mention.ts";
import { ARMED_TYPES, type ActorType } from "../model/vocabulary.ts";
import type { Chart } from "../pattern/chart.ts";
import type { Draft } from "./draft.ts";
import type { EventKind } from "./event-kind.ts";
import type { Phrase } from "./phrase.ts";
import type { Cue } from "./role-cues.ts";

/** An actor's part in an event; `open` where only what kind of actor it is can tell. */
export type Role = Cue | "announcer" | "open";

/** An actor of a draft with its part, and the rule that told it. */
export interface Told {
  readonly phrase: Phrase;
  readonly role: Role;
  readonly rule: string;
}

/** An actor in its draft. */
export interface Scene {
  readonly chart: Chart;
  readonly draft: Draft;
  readonly phrase: Phrase;
  /** The actor told before it. */
  readonly last: Told | undefined;
  readonly next: ActorMention | undefined;
  /** Who did it was told before. */
  readonly hasDoer: boolean;
  /** This very party announced it: `استهدف أبطالنا` names it once more. */
  readonly isAnnouncer: boolean;
}

/** Tells an actor's part where it applies. */
export type PartRule = (scene: Scene) => Role | undefined;

/** Who does violence as news tells it. */
const VIOLENT: ReadonlySet<ActorType> = new Set([...ARMED_TYPES, "rioters"]);

/** Bodies of states that bear no arms, by their ids. */
const CIVIL_BODY = /(?:^|-)(?:ministry-of-(?!interior|defen[cs]e|peshmerga|intelligence)|health-|parliament|prosecution|judiciary)/u;

/** Whether an actor is of a kind that does violence, and no civil body of a state. */
export function doesViolence({ type, entity }: ActorValue): boolean {
  return VIOLENT.has(type) && !CIVIL_BODY.test(entity ?? "");
}

/** Nouns whose genitive is who it happens to: `اغتيال فلان`. */
export const OBJECT_NOUNS: ReadonlySet<EventKind> = new Set([
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
