import { distanceKm } from "../extract/gazetteer-place.ts";
import type { PlaceMention } from "../model/mention.ts";
import type { Event } from "./event.ts";
import type { Party } from "./sides.ts";

/** How two events agree in one thing that is told of them; "open" where one of them leaves it out. */
export type Agreement = "same" | "different" | "open";

/** Whether they were on a common day. */
export function compareDates(a: Event, b: Event): Agreement {
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

/** Whether they were at one place. */
export function comparePlaces(a: PlaceMention | undefined, b: PlaceMention | undefined): Agreement {
  if (a === undefined || b === undefined) return "open";
  if (a.value.entity !== null && a.value.entity === b.value.entity) return "same";
  if (a.value.name === b.value.name) return "same";
  // A place and the area it lies in are no contradiction.
  const isWithin = (inner: PlaceMention, outer: PlaceMention): boolean =>
    outer.value.name === inner.value.admin1 ||
    outer.value.name === inner.value.admin2 ||
    (WIDE.has(outer.value.type) && outer.value.admin1 !== null && outer.value.admin1 === inner.value.admin1);
  return isWithin(a, b) || isWithin(b, a) || isInCity(a, b) || isInCity(b, a) ? "open" : "different";
}

/** A quarter, a building, a checkpoint of a city that the other tells. */
function isInCity({ value: inner }: PlaceMention, { value: outer }: PlaceMention): boolean {
  return outer.type === "city" && LOCAL.has(inner.type) && (distanceKm(inner, outer) ?? Infinity) < CITY_KM;
}

const LOCAL: ReadonlySet<string> = new Set(["neighbourhood", "facility", "checkpoint", "bridge", "road", "camp", "airport", "prison"]),
  CITY_KM = 12;

/** The same of a headline, which names the next big place, or leaves a landmark of the text out. */
export function comparePlacesLoosely(a: Event, b: Event): Agreement {
  const strict = comparePlaces(a.place, b.place);
  if (strict !== "different" || a.place === undefined || b.place === undefined) return strict;
  const apart = distanceKm(a.place.value, b.place.value);
  if (isOneWide(a.place, b.place) && (apart ?? nearest(a.place, b)) < WIDE_KM) return "open";
  const isNear = apart === undefined ? isTiedTo(a.place, b.place, b) : apart < (areSmall(a.place, b.place) ? SMALL_KM : HEADLINE_KM);
  return isNear || sharePlace(a, b) ? "open" : "different";
}

/** One of two places of a country is an area. */
function isOneWide({ value: a }: PlaceMention, { value: b }: PlaceMention): boolean {
  return a.country === b.country && (WIDE.has(a.type) || WIDE.has(b.type));
}

/** Kilometres from a place to the nearest that an event names; 0 where none has a point. */
function nearest({ value }: PlaceMention, event: Event): number {
  const away = placesOf(event).flatMap((place) => (place.type === "country" ? [] : (distanceKm(value, place) ?? [])));
  return away.length === 0 ? 0 : Math.min(...away);
}

/** Two villages or sites: neither names the area of the other. */
function areSmall({ value: a }: PlaceMention, { value: b }: PlaceMention): boolean {
  return SMALL.has(a.type) && SMALL.has(b.type);
}

const SMALL: ReadonlySet<string> = new Set(["village", "facility", "checkpoint", "military_base", "camp", "bridge", "crossing"]);

/** A place that no gazetteer has: named after the other, or it lies where those told with it do. */
function isTiedTo(a: PlaceMention, b: PlaceMention, event: Event): boolean {
  return isNamedAfter(a, b) || isNamedAfter(b, a) || placesOf(event).some((place) => isWithinKm(a.value, place));
}

function isWithinKm(a: PlaceMention["value"], b: PlaceMention["value"]): boolean {
  return b.type !== "country" && (distanceKm(a, b) ?? Infinity) < HEADLINE_KM;
}

function placesOf({ drafts }: Event): PlaceMention["value"][] {
  return drafts.flatMap(({ places }) => places.map(({ value }) => value));
}

const HEADLINE_KM = 60,
  SMALL_KM = 10,
  WIDE_KM = 300;

/** Whether two events name one place, be it not their most specific one. */
function sharePlace(a: Event, b: Event): boolean {
  const theirs = new Set(placesOf(b).map(({ entity }) => entity));
  return placesOf(a).some(({ entity }) => entity !== null && theirs.has(entity));
}

/** `سوق كبكابية`: a place that no gazetteer has, named after one that it lies in. */
function isNamedAfter({ value: inner }: PlaceMention, { value: outer }: PlaceMention): boolean {
  return inner.entity === null && inner.name.split(" ").includes(outer.name_ar);
}

const WIDE: ReadonlySet<string> = new Set(["governorate", "district", "rural_area", "region", "country"]);

/** Both tell who did it in words, and not the same one; two sides of a clash may be told either way round. */
export function partiesDiffer(a: Event, b: Event): boolean {
  const doersOf = ({ roles: { perpetrators } }: Event): readonly Party[] => perpetrators.filter(({ rule }) => rule !== "kind");
  if (doersOf(a).length === 0 || doersOf(b).length === 0) return false;
  const isClash = a.type === "Armed clash" && b.type === "Armed clash";
  const partiesOf = (event: Event): readonly Party[] => (isClash ? [...event.roles.perpetrators, ...event.roles.targets] : doersOf(event));
  const theirs = partiesOf(b);
  return !partiesOf(a).some(({ value }) =>
    theirs.some((other) => other.value.name === value.name || other.value.type === "unidentified" || value.type === "unidentified"),
  );
}
