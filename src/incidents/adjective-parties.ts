import { actorValue, stateBodies } from "../extract/actors/gazetteer-actor.ts";
import type { Setting } from "../extract/setting.ts";
import type { ActorValue } from "../model/mention.ts";
import { overlaps } from "../model/span.ts";
import type { Annotation, Chart } from "../pattern/chart.ts";
import type { Draft } from "./draft.ts";
import { prepositionBefore } from "./role-cues.ts";

/** Parties that only a country's adjective names. */
export interface AdjectiveParties {
  readonly doers: readonly ActorValue[];
  readonly hit: readonly ActorValue[];
}

const REACH = 3;

/**
 * A country's adjective on a weapon or on the event's own word names that country's forces as the doer (`قصف إسرائيلي`,
 * `مسيّرة تركية`); on a thing that something is on, as the party hit (`على قاعدة تركية`). Adjectives inside names tell nothing.
 */
export function adjectiveParties(chart: Chart, draft: Draft, setting: Setting): AdjectiveParties {
  const classId = chart.classId("nisba"),
    doers: ActorValue[] = [],
    hit: ActorValue[] = [];
  const names = [...draft.actors, ...draft.places];
  for (let token = draft.tokens.first; token < draft.tokens.last; token++) {
    const nisba = chart.find(token, classId);
    const forces = nisba === undefined || names.some(({ span }) => overlaps(span, nisba)) ? undefined : forcesOf(chart, nisba, setting);
    if (nisba === undefined || forces === undefined) continue;
    if (isOnThing(chart, draft, nisba)) hit.push(forces);
    else if (describesMeans(draft, nisba)) doers.push(forces);
  }
  return { doers, hit };
}

function forcesOf(chart: Chart, { references: [reference] }: Annotation, setting: Setting): ActorValue | undefined {
  const country = reference?.entry.attributes["country"];
  if (typeof country !== "string") return undefined;
  const body = stateBodies(chart.lexicon).get(`${country.toLowerCase()}-armed-forces`);
  return body === undefined ? undefined : actorValue(body, setting);
}

/** A weapon or trigger stands right before the adjective. */
function describesMeans({ triggers, weapons }: Draft, nisba: Annotation): boolean {
  const isNear = (last: number): boolean => last <= nisba.first && nisba.first - last < REACH;
  return weapons.some(({ tokens }) => isNear(tokens.last)) || triggers.some(({ last }) => isNear(last));
}

/** `على قاعدة تركية`, `استهدف رتلا أمريكيا`: the thing is what was hit. */
function isOnThing(chart: Chart, { triggers, weapons }: Draft, nisba: Annotation): boolean {
  const classId = chart.classId("belonging-noun");
  for (let token = nisba.first - 1; token >= Math.max(0, nisba.first - 2); token--) {
    const noun = chart.find(token, classId);
    if (noun === undefined || noun.last !== nisba.first || weapons.some(({ span }) => overlaps(span, noun))) continue;
    return prepositionBefore(chart, noun.first) === "on" || triggers.some(({ last, isVerb }) => isVerb && last === noun.first);
  }
  return false;
}
