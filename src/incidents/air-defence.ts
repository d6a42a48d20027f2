import type { ActorMention, WeaponMention } from "../model/mention.ts";
import type { WeaponCategory } from "../model/vocabulary.ts";
import type { EventKind } from "./event-kind.ts";
import type { Trigger } from "./trigger.ts";

const AIRBORNE: ReadonlySet<WeaponCategory> = new Set(["drone", "missile", "rocket", "warplane", "helicopter", "aircraft"]);

/** Kinds of verbs that tell of any hit. */
const HITS: ReadonlySet<EventKind> = new Set(["strike", "attack", "destruction"]);

const AIR_DEFENCE = /(?:^|-)air-defen[cs]e/u;

const REACH = 2;

/** Right after a verb, or before it with its adjective. */
function isSubject(verb: Trigger, { tokens }: WeaponMention | ActorMention): boolean {
  return tokens.first === verb.last || (tokens.last <= verb.first && verb.first - tokens.last < REACH);
}

/**
 * Triggers as they are, or as one word of a shooting down where air defences hit what flies (`دمرت الدفاعات الجوية مسيرتين`) or meet it
 * (`تصدت المضادات لمسيرات`).
 */
export function asShootDown(
  triggers: readonly Trigger[],
  { weapons, actors }: { readonly weapons: readonly WeaponMention[]; readonly actors: readonly ActorMention[] },
): readonly Trigger[] {
  const [first, ...others] = triggers,
    target = weapons.find(({ value }) => AIRBORNE.has(value.category));
  if (first === undefined || target === undefined) return triggers;
  const isMet = first.id === "repel" && others.every(({ id, kind }) => id === "repel" || kind === "attack");
  const defence =
    weapons.find(({ value }) => value.category === "air_defence") ?? actors.find(({ value }) => AIR_DEFENCE.test(value.entity ?? ""));
  const isHit =
    first.isVerb && HITS.has(first.kind) && defence !== undefined && isSubject(first, defence) && target.tokens.first >= first.last;
  return isMet || isHit ? [{ ...first, kind: "disruption", id: isMet ? first.id : "shootdown" }, ...others] : triggers;
}
