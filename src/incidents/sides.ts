import type { ActorMention, ActorValue } from "../model/mention.ts";
import type { Chart } from "../pattern/chart.ts";
import type { Draft } from "./draft.ts";
import { FORCE_TYPES } from "../model/vocabulary.ts";
import { familyOf, type EventKind } from "./event-kind.ts";
import { OBJECT_NOUNS, doesViolence, type Told } from "./scene.ts";
import type { Phrase } from "./phrase.ts";
import { cueBefore, isCompanion, isForParty, isUnreal, prepositionBefore } from "./role-cues.ts";
import { hitsOwnThing } from "./speaker.ts";
import type { Trigger } from "./trigger.ts";

/** A party of an event: a mention, or what an adjective alone names (`مسيّرة إسرائيلية`). */
export interface Party {
  readonly value: ActorValue;
  /** Id of the mention; null for a party that only an adjective names. */
  readonly mention: string | null;
  /** What told its part. */
  readonly rule: string;
}

export interface Perpetrator extends Party {
  readonly basis: "stated" | "claimed" | "alleged";
}

/** Parties sorted by their part. */
export interface Sides {
  readonly perpetrators: Perpetrator[];
  readonly targets: Party[];
  readonly sources: Party[];
}

/** Sorts parties by their part; what no word decides goes by what kind of party it is. */
export function takeSides(chart: Chart, draft: Draft, told: readonly Told[]): Sides {
  const sides: Sides = { perpetrators: [], targets: [], sources: [] };
  const isMet = meetsAttack(draft, told);
  for (const one of told) addTold(sides, one, isMet && isFoiler(chart, draft, one));
  addOpen(chart, draft, sides, told);
  faceOff(draft, sides);
  if (sides.targets.length === 0) addOwner(chart, draft, sides, told);
  return sides;
}

function partyOf({ id, value }: ActorMention, rule: string): Party {
  return { value, mention: id, rule };
}

/** Adds a party whose part was told. */
function addTold(sides: Sides, { phrase, role, rule }: Told, isFoiler: boolean): void {
  const party = partyOf(phrase.actor, rule);
  switch (role) {
    case "open":
    case "bystander":
      break;
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
      if ((role === "target") === isFoiler) sides.perpetrators.push({ ...party, basis: "stated" });
      else sides.targets.push(party);
  }
}

/** Whether a draft tells of an attack that was met: foiled, repelled, its missile destroyed (`تدمير صاروخ أطلقه الحوثيون`). */
function meetsAttack({ triggers }: Draft, told: readonly Told[]): boolean {
  const isDestroyed =
    triggers.some(({ kind }) => kind === "disruption") && told.some(({ role, rule }) => role === "perpetrator" && rule === "cue");
  return isDestroyed || triggers.some(foils);
}

/** Whether a party of such a draft neither fired it (`أطلقها الحوثيون`) nor made the attack (`إحباط هجوم للتنظيم`). */
function isFoiler(chart: Chart, { triggers }: Draft, { phrase: { head, actor }, role }: Told): boolean {
  const cue = cueBefore(chart, head);
  // `إحباط هجوم ضد الجيش`: what words say outright holds.
  if (cue === "perpetrator" || cue === "claimed" || cue === "alleged" || cue === "target") return false;
  const before = role === "announcer" ? undefined : triggers.findLast(({ first }) => first <= head);
  const governor = before ?? triggers.find(({ first }) => first >= actor.tokens.last);
  return governor === undefined || foils(governor) || governor.kind === "disruption";
}

/** A word that tells that an attack was met. */
function foils({ id, kind }: Trigger): boolean {
  return id === "shootdown" || id === "repel" || kind === "foil";
}

/** Adds the parties whose part no word told; companions (`برفقة عناصر من X`) and whose the one before is go with that one. */
function addOpen(chart: Chart, draft: Draft, sides: Sides, told: readonly Told[]): void {
  let before: keyof Sides | undefined;
  for (const { phrase, role, rule } of told) {
    const isOpen = role === "open" && !isUnreal(chart, draft, phrase);
    const beside = rule === "linked" || isCompanion(chart, phrase) ? before : undefined;
    const isOwner = isOpen && sides.targets.length === 0 && undergoesOnOwn(chart, draft, phrase);
    const side = isOwner ? "targets" : isOpen ? (beside ?? sideByType(chart, draft, phrase, sides)) : undefined;
    if (side === "perpetrators") sides.perpetrators.push({ ...partyOf(phrase.actor, rule), basis: "stated" });
    else if (side !== undefined) sides[side].push(partyOf(phrase.actor, rule));
    before = side;
  }
}

/** `رد الجيش بعد تعرض أحد مراكزه لإطلاق نار`. */
function undergoesOnOwn(chart: Chart, draft: Draft, { actor }: Phrase): boolean {
  return FORCE_TYPES.has(actor.value.type) && draft.triggers.some(({ kind }) => kind === "undergo") && hitsOwnThing(chart, draft, actor);
}

/** Kinds that single persons undergo. */
const PERSONAL: ReadonlySet<EventKind> = new Set(["arrest", "abduction", "killing", "execution", "shooting", "assault-person", "body"]);

/** The side of a party by what kind of party it is; undefined where it has no part. */
function sideByType(chart: Chart, draft: Draft, phrase: Phrase, sides: Sides): keyof Sides | undefined {
  const { type } = phrase.actor.value,
    kinds = new Set(draft.triggers.map(({ kind }) => kind));
  switch (type) {
    case "organization":
      return "sources";
    case "civilians":
    case "protesters":
      return kinds.has("protest") && !kinds.has("dispersal") ? "perpetrators" : "targets";
    case "person":
      return draft.casualties.length > 0 || [...kinds].some((kind) => PERSONAL.has(kind)) ? "targets" : undefined;
    default:
      return doesViolence(phrase.actor.value) ? sideOfArmed(chart, draft, phrase, sides) : undefined;
  }
}

/** Families of events in which a second armed party is no other side, unless people of it are told. */
const ONE_SIDED: ReadonlySet<string> = new Set(["arrest", "abduction", "sexual", "agreement", "change"]);

/** Armed parties fill the side that is still empty; an explosion has no doer, and the object of a noun is none. */
function sideOfArmed(chart: Chart, { triggers }: Draft, phrase: Phrase, sides: Sides): keyof Sides | undefined {
  const { actor, head } = phrase,
    { perpetrators, targets } = sides;
  const isNamed = (parties: readonly Party[]): boolean => parties.some(({ value }) => value.name === actor.value.name);
  // `تصدى المقاتلون لمحاولة تقدم للجيش`: whose advance was repelled; of anything else `للجيش` tells nothing.
  if (isForParty(chart, phrase)) return triggers.some(foils) && perpetrators.length === 0 ? "perpetrators" : undefined;
  if (perpetrators.length > 0)
    return isContested(triggers, phrase) && targets.length === 0 && !isNamed(perpetrators) ? "targets" : undefined;
  return tellsNoDoer(triggers) || isSite(chart, phrase) || isNamed(targets) || isObjectOf(triggers, head) ? undefined : "perpetrators";
}

/** Whether a second armed party is the other side of what is told. */
function isContested(triggers: readonly Trigger[], { headed }: Phrase): boolean {
  return headed === "people" || triggers.some(({ kind }) => !ONE_SIDED.has(familyOf(kind)));
}

/** Neither a blast nor a body that was found tells who did it. */
function tellsNoDoer(triggers: readonly Trigger[]): boolean {
  return triggers.every(({ isIntransitive, kind }) => isIntransitive || kind === "body");
}

/** `أعلى مبنى قسم الشرطة`: no site acts, but where fire came from it. */
function isSite(chart: Chart, { head, headed, canAct }: Phrase): boolean {
  return headed === "thing" && !canAct && prepositionBefore(chart, head) !== "from";
}

/** `اعتقال عناصر`: after a noun whose genitive is who it happens to. */
function isObjectOf(triggers: readonly Trigger[], head: number): boolean {
  const governor = triggers.findLast(({ last }) => last <= head);
  return governor !== undefined && !governor.isVerb && OBJECT_NOUNS.has(governor.kind);
}

/** In fighting where both sides are told by their losses the first named is the perpetrator, as the annotation guide has it. */
function faceOff({ triggers }: Draft, { perpetrators, targets }: Sides): void {
  if (perpetrators.length > 0 || !triggers.some(({ kind }) => kind === "clash") || triggers.some(({ kind }) => kind === "foil")) return;
  const [first, ...others] = targets.filter(({ value }) => doesViolence(value));
  if (first === undefined || others.every(({ value }) => value.name === first.value.name)) return;
  targets.splice(targets.indexOf(first), 1);
  perpetrators.push({ ...first, basis: "stated", rule: "first-of-two" });
}

/** An armed source that tells of a hit on a thing of its own was the target. */
function addOwner(chart: Chart, draft: Draft, { targets }: Sides, told: readonly Told[]): void {
  const speaker = told.find(({ phrase, role }) => role === "source" && doesViolence(phrase.actor.value))?.phrase.actor;
  if (speaker !== undefined && hitsOwnThing(chart, draft, speaker)) targets.push(partyOf(speaker, "own-thing"));
}
