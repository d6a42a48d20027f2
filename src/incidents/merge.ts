import type { Chart } from "../pattern/chart.ts";
import type { SubEventType } from "../model/vocabulary.ts";
import type { PlaceMention } from "../model/mention.ts";
import type { Event } from "./event.ts";
import { mostSpecific } from "./event-place.ts";
import { distanceKm } from "../extract/gazetteer-place.ts";
import type { Party } from "./roles.ts";
import { familyOf, type EventKind } from "./event-kind.ts";

/**
 * Joins events that tell of the same thing: a follow-up that takes the event up again, the lead that repeats the
 * headline, the same kind at the same place on the same day.
 */
export function mergeEvents(chart: Chart, events: readonly Event[]): Event[] {
  const merged: Event[] = [];
  for (const event of events) {
    const at = merged.findLastIndex((earlier, i) => isSame(chart, earlier, event, merged.length - 1 - i));
    const earlier = merged[at];
    if (earlier === undefined) merged.push(event);
    else
      merged[at] = join(
        earlier,
        event,
        isGeneric(earlier) && (!isGeneric(event) || isHeadline(chart, earlier)) ? event.type : earlier.type,
      );
  }
  return merged;
}

/** How many events back a repetition may refer. */
const MAX_BACK = 4;

function isSame(chart: Chart, a: Event, b: Event, back: number): boolean {
  const lastOfA = a.drafts.at(-1),
    firstOfB = b.drafts[0];
  if (back > MAX_BACK || lastOfA === undefined || firstOfB === undefined || !sameFamily(a, b)) return false;
  if (firstOfB.isReminder !== lastOfA.isReminder && !isAnaphoric(b)) return false;
  const isAfterHeadline = isHeadline(chart, a),
    places = comparePlaces(a.place, b.place, isAfterHeadline);
  if (places === "different") return false;
  if (isClaim(b)) return true;
  const dates = compareDates(a, b);
  if (dates === "different" || partiesDiffer(a, b)) return false;
  const pair: Pair = { a, b, back, isNewItem: firstOfB.isNewItem, isSamePlace: places === "same", isSameDay: dates === "same" };
  return isAfterHeadline ? repeatsHeadline(pair) : tellsMore(pair);
}

/** An event and an earlier one that nothing contradicts being the same. */
interface Pair {
  readonly a: Event;
  readonly b: Event;
  /** How many events lie between them. */
  readonly back: number;
  /** The later one opens an item of its own. */
  readonly isNewItem: boolean;
  readonly isSamePlace: boolean;
  readonly isSameDay: boolean;
}

/** The same type of event, or right after each other words that leave the type open. */
function isSameType({ a, b, back, isNewItem }: Pair): boolean {
  return a.type === b.type || ((isGeneric(a) || isGeneric(b)) && back === 0 && !isNewItem);
}

/** Whether the text below a headline tells its event. */
function repeatsHeadline(pair: Pair): boolean {
  const { a, b, back, isSamePlace } = pair;
  return isSameType(pair) || isAnaphoric(b) ? isSamePlace || back === 0 : back === 0 && a.weapons.length === 0;
}

/** Whether a later event of the text is the earlier one, told on. */
function tellsMore(pair: Pair): boolean {
  const { b, back, isNewItem, isSamePlace } = pair,
    isType = isSameType(pair);
  if (isThin(b) && (back === 0 || (back === 1 && isType))) return true;
  if (isAnaphoric(b) && !isNewItem) return back === 0 || isSamePlace;
  return isType && isSameOccasion(pair);
}

/** At the same place on the same day or in one breath; or on the same day, no place told, right after. */
function isSameOccasion({ b, back, isNewItem, isSamePlace, isSameDay }: Pair): boolean {
  if (isSamePlace) return isSameDay || !isNewItem;
  return b.place === undefined && isSameDay && back === 0 && !isNewItem;
}

/** `وتبنت الجماعة الهجوم`: a claim adds its author and figures to the event that it names. */
function isClaim({ drafts: [draft] }: Event): boolean {
  return draft?.isClaim === true && draft.triggers[0]?.isAnaphor === true;
}

const GENERIC: ReadonlySet<EventKind> = new Set(["explosion", "attack", "undergo", "operation", "killing", "raid", "shooting"]);

/** Words that leave the means open, and no weapon told. */
function isGeneric({ drafts, weapons }: Event): boolean {
  return weapons.length === 0 && drafts.every(({ triggers }) => triggers.every(({ kind }) => GENERIC.has(kind)));
}

function sameFamily(a: Event, b: Event): boolean {
  const family = ({ drafts }: Event): string => familyOf(drafts[0]?.triggers[0]?.kind ?? "attack");
  return family(a) === family(b);
}

/** The first sentence of an article, where it stands alone on its line and tells no date: what follows tells it again. */
function isHeadline(chart: Chart, { drafts }: Event): boolean {
  const number = drafts.at(-1)?.sentence ?? 0,
    sentence = chart.reading.sentences[number];
  return sentence !== undefined && sentence.paragraph <= 1 && number <= 2 && drafts.every(({ dates }) => dates.length === 0);
}

/** It tells by definite nouns that need an event before them, and by harm (`قتلوا في الهجوم`). */
function isAnaphoric({ drafts: [draft] }: Event): boolean {
  return (
    draft !== undefined &&
    draft.triggers.some(({ isAnaphor }) => isAnaphor) &&
    draft.triggers.every(({ isAnaphor, kind }) => isAnaphor || kind === "killing")
  );
}

/** Nothing of its own says where or when: it tells more of the event before, whatever its words. */
function isThin({ drafts, place, date }: Event): boolean {
  return place === undefined && date === undefined && drafts.every(({ isNewItem, casualties }) => !isNewItem || casualties.length === 0);
}

type Agreement = "same" | "different" | "open";

function compareDates(a: Event, b: Event): Agreement {
  const one = daysOf(a),
    two = daysOf(b);
  if (one === undefined || two === undefined) return "open";
  return one.from <= two.to && two.from <= one.to ? "same" : "different";
}

/** First and last day of an event; undefined where it has no date, or one without an end. */
function daysOf({ date }: Event): { readonly from: string; readonly to: string } | undefined {
  const { from = null, to = null } = date?.value ?? {};
  return from === null || to === null ? undefined : { from: from.slice(0, 10), to: to.slice(0, 10) };
}

function comparePlaces(a: PlaceMention | undefined, b: PlaceMention | undefined, isLoose: boolean): Agreement {
  if (a === undefined || b === undefined) return "open";
  if (a.value.entity !== null && a.value.entity === b.value.entity) return "same";
  if (a.value.name === b.value.name) return "same";
  // A place and the area it lies in are no contradiction.
  const isWithin = (inner: PlaceMention, outer: PlaceMention): boolean =>
    outer.value.name === inner.value.admin1 ||
    outer.value.name === inner.value.admin2 ||
    (WIDE.has(outer.value.type) && outer.value.admin1 !== null && outer.value.admin1 === inner.value.admin1);
  const apart = isLoose ? distanceKm(a.value, b.value) : undefined;
  return isWithin(a, b) || isWithin(b, a) || (apart !== undefined && apart < HEADLINE_KM) ? "open" : "different";
}

/** A headline names the next big place. */
const HEADLINE_KM = 60;
const WIDE: ReadonlySet<string> = new Set(["governorate", "district", "rural_area", "region", "country"]);

/** Both name who did it, and none of the parties of one is a party of the other (two sides of a clash may be told either way round). */
function partiesDiffer(a: Event, b: Event): boolean {
  if (a.roles.perpetrators.length === 0 || b.roles.perpetrators.length === 0) return false;
  const sides = ({ roles }: Event): readonly Party[] => [...roles.perpetrators, ...roles.targets];
  const theirs = sides(b);
  return !sides(a).some(({ value }) =>
    theirs.some((other) => other.value.name === value.name || other.value.type === "unidentified" || value.type === "unidentified"),
  );
}

function join(a: Event, b: Event, type: SubEventType): Event {
  const place = mostSpecific([a.place, b.place].filter((one) => one !== undefined));
  return {
    drafts: [...a.drafts, ...b.drafts],
    type,
    date: a.date ?? b.date,
    place,
    roles: {
      perpetrators: [...a.roles.perpetrators, ...b.roles.perpetrators],
      targets: [...a.roles.targets, ...b.roles.targets],
      sources: [...a.roles.sources, ...b.roles.sources],
    },
    weapons: [...a.weapons, ...b.weapons],
    casualties: [...a.casualties, ...b.casualties],
  };
}
