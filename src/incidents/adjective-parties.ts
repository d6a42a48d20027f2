import { actorOf, actorValue, stateBodies } from "../extract/actors/gazetteer-actor.ts";
import type { Setting } from "../extract/setting.ts";
import type { ActorValue } from "../model/mention.ts";
import { overlaps, type TokenRange } from "../model/span.ts";
import type { PlaceType } from "../model/vocabulary.ts";
import type { Annotation, Chart } from "../pattern/chart.ts";
import type { Draft } from "./draft.ts";
import { isVehicle } from "./phrase.ts";
import { cueBefore, hasComma, prepositionBefore } from "./role-cues.ts";

/** Who an adjective says did it; alleged after a word like `يرجح أنها`. */
interface AdjectiveDoer {
  readonly value: ActorValue;
  readonly basis: "stated" | "alleged";
}

/** Parties that only a country's adjective names. */
export interface AdjectiveParties {
  readonly doers: readonly AdjectiveDoer[];
  readonly hit: readonly ActorValue[];
}

/**
 * A country's adjective on a weapon, a unit or the event's own word names that country's forces as the doer (`قصف إسرائيلي`, `مسيّرة تركية`);
 * on a thing or a unit that something is done to, as the party hit (`على قاعدة تركية`). Adjectives inside names tell nothing.
 */
export function adjectiveParties(chart: Chart, draft: Draft, setting: Setting): AdjectiveParties {
  const doers: AdjectiveDoer[] = [],
    hit: ActorValue[] = [];
  for (const nisba of adjectivesOf(chart, draft)) {
    const forces = forcesOf(chart, nisba, setting),
      side = forces === undefined ? undefined : sideOf({ chart, draft, nisba });
    if (forces === undefined || side === undefined) continue;
    if (side === "hit") hit.push(forces);
    else doers.push({ value: forces, basis: cueBefore(chart, nisba.first) === "alleged" ? "alleged" : "stated" });
  }
  return { doers, hit };
}

/** The adjectives of countries and groups in a draft that stand in no name. */
function adjectivesOf(chart: Chart, { tokens, actors, places }: Draft): Annotation[] {
  const classIds = [chart.classId("nisba"), chart.classId("group-nisba")],
    names = [...actors, ...places],
    found: Annotation[] = [];
  for (let token = tokens.first; token < tokens.last; token++) {
    const nisba = classIds.map((classId) => chart.find(token, classId)).find((one) => one !== undefined);
    if (nisba !== undefined && !names.some(({ span }) => overlaps(span, nisba))) found.push(nisba);
  }
  return found;
}

/** An adjective in its draft. */
interface Described {
  readonly chart: Chart;
  readonly draft: Draft;
  readonly nisba: Annotation;
}

/** The side of the party that an adjective names; undefined where it tells none. */
function sideOf(described: Described): "hit" | "doer" | undefined {
  if (isOfPeople(described)) return undefined;
  if (STRUCK.some((isStruck) => isStruck(described))) return "hit";
  return isOfMeans(described) || isOfEvent(described) || isActingUnit(described) ? "doer" : undefined;
}

/** The noun of what belongs to a party right before an adjective, and its id. */
function ownedBefore({ chart, nisba }: Described): { readonly noun: Annotation; readonly id: string | undefined } | undefined {
  const noun = chart.endingAt(nisba.first, [chart.classId("belonging-noun")], LONGEST_NOUN);
  const ids = noun?.references.map(({ entry }) => entry.id) ?? [];
  return noun === undefined ? undefined : { noun, id: ids.find((id) => UNITS.has(id)) ?? ids[0] };
}

const LONGEST_NOUN = 2,
  REACH = 3,
  OBJECT_REACH = 2;

/** `ثلاثة جنود أمريكيين`: the adjective tells whose people they are, and names no party. */
function isOfPeople(described: Described): boolean {
  const { chart, nisba } = described;
  if (UNITS.has(ownedBefore(described)?.id)) return false;
  const classIds = ["victim", "victim-force", "victim-national", "harm"].map((name) => chart.classId(name));
  return chart.at(nisba.first - 1).some(({ classId, last }) => classIds.includes(classId) && last === nisba.first);
}

/** `قذيفتان على قاعدة حقل العمر الأمريكية`: whose a base is that no force stands at. */
function isStruckBase({ chart, draft, nisba }: Described): boolean {
  const base = draft.places.find(({ tokens, value }) => tokens.last === nisba.first && BASES.has(value.type));
  return base !== undefined && prepositionBefore(chart, base.tokens.first) !== "from" && !acts(chart, draft, base.tokens);
}

const BASES: ReadonlySet<PlaceType> = new Set(["military_base", "checkpoint", "oil_field"]);

/** What acts as one: `دورية إسرائيلية`, `قناص حوثي`. */
const UNITS: ReadonlySet<string | undefined> = new Set(["unit", "arms"]);

/** `دمرت الكتائب ناقلة جند إسرائيلية`. */
function isStruckVehicle({ chart, draft, nisba }: Described): boolean {
  const vehicle = draft.weapons.find(({ tokens, value }) => tokens.last === nisba.first && isVehicle(value));
  if (vehicle === undefined || isShotDown(draft)) return false;
  const isAfterVerb = draft.triggers.some(({ isVerb, last }) => isVerb && last <= vehicle.tokens.first);
  return isAfterVerb && !acts(chart, draft, { first: vehicle.tokens.first, last: nisba.last });
}

/** `على قاعدة تركية`, `استهدف رتلا أمريكيا`, `استهدفت خلالهما سفينتين أمريكيتين`. */
function isStruckThing(described: Described): boolean {
  const { chart, draft } = described,
    owned = ownedBefore(described);
  if (owned === undefined || !THINGS.has(owned.id) || isShotDown(draft)) return false;
  const { noun } = owned;
  if (draft.weapons.some(({ span, value }) => overlaps(span, noun) && !isVehicle(value))) return false;
  if (prepositionBefore(chart, noun.first) === "on" || cueBefore(chart, noun.first) === "target") return true;
  const verb = draft.triggers.findLast(({ last, isVerb }) => isVerb && last <= noun.first);
  if (verb === undefined || noun.first - verb.last > OBJECT_REACH) return false;
  return verb.last < noun.first || noun.references[0]?.entry.attributes["acts"] === false;
}

const THINGS: ReadonlySet<string | undefined> = new Set(["thing", "vehicle"]);

/** What was shot down acted first. */
function isShotDown({ triggers }: Draft): boolean {
  return triggers.some(({ kind }) => kind === "disruption");
}

/** `باغت المقاتلون قوة إسرائيلية`: after an active verb and its subject, and no preposition. */
function isStruckUnit(described: Described): boolean {
  const { chart, draft } = described,
    owned = ownedBefore(described);
  if (owned?.id !== "unit") return false;
  const { first } = owned.noun,
    verb = draft.triggers.findLast(({ last }) => last <= first);
  if (verb === undefined || !verb.isVerb || verb.isUndergone || verb.last === first) return false;
  return prepositionBefore(chart, first) === undefined && !hasComma(chart, { first: verb.last, last: first });
}

/** `اشتبكت دورية إسرائيلية مع مسلحين`. */
function isActingUnit(described: Described): boolean {
  const owned = ownedBefore(described);
  return (
    owned !== undefined &&
    UNITS.has(owned.id) &&
    acts(described.chart, described.draft, { first: owned.noun.first, last: described.nisba.last })
  );
}

/**
 * A weapon right before the adjective, or around it (`طائرة أمريكية مسيرة`). Vehicles are means where they act or where fire came from them
 * (`أطلقت زوارق إسرائيلية`, `من دبابة إسرائيلية`).
 */
function isOfMeans({ chart, draft, nisba }: Described): boolean {
  return draft.weapons.some(({ tokens: { first, last }, value }) => {
    const isHere = isNear(last, nisba) || (first < nisba.first && nisba.last <= last);
    return isHere && (!isVehicle(value) || acts(chart, draft, { first, last: nisba.last }));
  });
}

/** The noun of the event, with at most another adjective between (`قصف مدفعي تركي`). */
function isOfEvent({ draft, nisba }: Described): boolean {
  return draft.triggers.some(({ last, isVerb }) => !isVerb && isNear(last, nisba));
}

function isNear(last: number, nisba: Annotation): boolean {
  return last <= nisba.first && nisba.first - last < REACH;
}

/** `تعرضت دورية روسية لهجوم`: right after a verb that its subject undergoes. */
function isUndergoer(described: Described): boolean {
  const owned = ownedBefore(described);
  return (
    owned !== undefined &&
    described.draft.triggers.some(({ isVerb, isUndergone, last }) => isVerb && isUndergone && last === owned.noun.first)
  );
}

/** `دمرت الدفاعات الجوية الأوكرانية مسيرتين`: what shoots down is what the drones were sent against. */
function isDefender({ draft, nisba }: Described): boolean {
  return isShotDown(draft) && draft.weapons.some(({ tokens, value }) => tokens.last === nisba.first && value.category === "air_defence");
}

/** `صاروخا على مروحية تركية`. */
function isShotAt({ chart, draft, nisba }: Described): boolean {
  const weapon = draft.weapons.find(({ tokens }) => tokens.last === nisba.first);
  return weapon !== undefined && prepositionBefore(chart, weapon.tokens.first) === "on";
}

const STRUCK = [isUndergoer, isShotAt, isDefender, isStruckVehicle, isStruckThing, isStruckUnit, isStruckBase] as const;

/** Whether a phrase is the subject of an event's verb, right after or before it, or where something came from. */
function acts(chart: Chart, { triggers }: Draft, { first, last }: TokenRange): boolean {
  if (prepositionBefore(chart, first) === "from") return true;
  return triggers.some((verb) => verb.isVerb && !verb.isUndergone && (verb.last === first || verb.first === last));
}

/** Whose forces an adjective names: a country's, those of the article's own country (`حكومي`), or a group. */
function forcesOf({ lexicon }: Chart, { references: [reference] }: Annotation, setting: Setting): ActorValue | undefined {
  const attributes = reference?.entry.attributes ?? {},
    { actor, within } = attributes;
  if (within !== undefined && within !== setting.country) return undefined;
  if (typeof actor === "string") {
    const group = lexicon.entriesOf("actor").find(({ id }) => id === actor);
    return group === undefined ? undefined : actorValue(actorOf(group), setting);
  }
  const country = attributes["state"] === true ? setting.country : attributes["country"];
  if (typeof country !== "string") return undefined;
  const body = stateBodies(lexicon).get(`${country.toLowerCase()}-armed-forces`);
  return body === undefined ? undefined : actorValue(body, setting);
}
