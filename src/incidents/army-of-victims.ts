import type { ActorMention, CasualtyMention } from "../model/mention.ts";
import { overlaps } from "../model/span.ts";
import type { ActorType, PlaceType } from "../model/vocabulary.ts";
import type { Chart } from "../pattern/chart.ts";
import type { Draft } from "./draft.ts";
import type { Event } from "./event.ts";
import { isVehicle } from "./phrase.ts";
import { doesViolence } from "./scene.ts";

const ARMIES: ReadonlySet<ActorType> = new Set(["state_forces", "external_forces"]);

/**
 * Gives events in which a group hit soldiers or armour of nobody named (`قتلت الكتائب ثلاثة جنود`, `أعطبت دبابة`) the army that the article
 * tells of, where it tells of one country's alone besides who did it, and events whose dead an adjective tells (`جنديين تركيين`) that army.
 */
export function targetByVictims(chart: Chart, events: readonly Event[], actors: readonly ActorMention[]): Event[] {
  const armies = actors.filter(({ value }) => ARMIES.has(value.type) && value.country !== null && doesViolence(value));
  return events.map((event) => {
    const army = event.roles.targets.length > 0 ? undefined : armyOf(chart, event, armies);
    if (army === undefined) return event;
    return { ...event, roles: { ...event.roles, targets: [{ value: army.value, mention: army.id, rule: "victims" }] } };
  });
}

/** The army of the one country that is left besides the doers'; its general name before its units'. */
function armyOf(chart: Chart, event: Event, armies: readonly ActorMention[]): ActorMention | undefined {
  const soldiers = event.casualties.filter(isOfSoldiers),
    nation = soldiers.map((figure) => nationOf(chart, figure)).find((country) => country !== undefined);
  if (!isGroups(event) && (nation === undefined || event.drafts.some(({ isReminder }) => isReminder))) return undefined;
  if (soldiers.length === 0 && !hitsArmour(chart, event)) return undefined;
  const doers = new Set(event.roles.perpetrators.map(({ value }) => value.name));
  const left = armies.filter(({ value }) => !doers.has(value.name) && (nation === undefined || value.country === nation));
  const [country, ...others] = new Set(left.map(({ value }) => value.country));
  if (country === undefined || country === null || others.length > 0) return undefined;
  const general = `${country.toLowerCase()}-armed-forces`;
  return (
    left.find(({ value }) => value.entity === general) ?? (new Set(left.map(({ value }) => value.name)).size === 1 ? left[0] : undefined)
  );
}

/** Known groups did it, no state. */
function isGroups({ roles: { perpetrators } }: Event): boolean {
  return perpetrators.length > 0 && perpetrators.every(({ value: { type } }) => !ARMIES.has(type) && type !== "unidentified");
}

const BASES: ReadonlySet<PlaceType> = new Set(["military_base", "checkpoint"]);

/** A vehicle that is no weapon: `عبوة بجرافة عسكرية`. */
function hasBareVehicle(chart: Chart, { tokens: { first, last }, weapons }: Draft): boolean {
  return chart
    .ofClass(chart.classId("belonging-noun"))
    .some(
      (noun) =>
        noun.first >= first &&
        noun.last <= last &&
        noun.references.some(({ entry }) => entry.id === "vehicle") &&
        !weapons.some(({ span }) => overlaps(span, noun)),
    );
}

/** A base, or what an army fights with, was hit. */
function hitsArmour(chart: Chart, { drafts, weapons, place }: Event): boolean {
  if (place !== undefined && BASES.has(place.value.type)) return true;
  if (drafts.some((draft) => hasBareVehicle(chart, draft))) return true;
  return weapons.some(({ value }) => isVehicle(value) && value.category !== "naval");
}

function isOfSoldiers({ value: { group, outcome, max, cumulative } }: CasualtyMention): boolean {
  return group === "military" && outcome !== "captured" && max !== 0 && !cumulative;
}

/** The country that an adjective in or right behind a figure names. */
function nationOf(chart: Chart, { tokens }: CasualtyMention): string | undefined {
  for (let token = tokens.first; token <= tokens.last; token++) {
    const country = chart.find(token, chart.classId("nisba"))?.references[0]?.entry.attributes["country"];
    if (typeof country === "string") return country;
  }
  return undefined;
}
