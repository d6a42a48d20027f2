import type { DictionaryProblem, EntryDraft } from "../lexicon/entry.ts";
import { distanceKm, type Point, pointOf } from "./distance.ts";

/** Countries with fewer located places have no box. */
const BOX_MIN_PLACES = 20;
/** Share of places left out at each end before the box is drawn, and by how much of its width it is widened. */
const BOX_TRIM = 0.02,
  BOX_MARGIN = 0.5,
  BOX_MARGIN_DEGREES = 1;
/** How far from its parent a place may lie: so far at any rate, and some times as far as its siblings do. */
const PARENT_KM = 200,
  PARENT_SIBLINGS = 2.5,
  SIBLINGS_MIN = 5;
/** A place so near to another of the same parent is not alone there: large divisions have towns far from their middle. */
const COMPANY_KM = 60;
/** Nothing has to lie near the middle of these. */
const WIDE_TYPES: ReadonlySet<unknown> = new Set(["country", "region", "desert", "sea", "river", "border", "road"]);

/** Places far out of their country, by where its other places are, or far from the place that they lie in. */
export function oddCoordinates(entries: readonly EntryDraft[]): DictionaryProblem[] {
  const places = entries.filter((entry) => entry.class === "place");
  const placeById = new Map(places.map((place) => [place.id, place])),
    boxes = boxesOf(places);
  const reaches = reachesOf(places, placeById);
  return places.flatMap((place): DictionaryProblem[] => {
    const point = pointOf(place),
      { country, parent: parentId } = place.attributes;
    if (point === undefined) return [];
    const warn = (message: string): DictionaryProblem[] => [
      {
        code: "DICT_COORDINATES",
        severity: "warning",
        source: place.source,
        message: `${place.id} (${point.latitude}, ${point.longitude}) ${message}`,
      },
    ];
    const box = boxes.get(country);
    if (box !== undefined && !isInside(point, box))
      return warn(`lies far from all other places of ${String(country)}; are latitude and longitude swapped, or the country wrong?`);
    const distance = parentDistance(place, placeById),
      reach = reaches.get(String(parentId)) ?? 0;
    if (distance === undefined || distance <= Math.max(PARENT_KM, PARENT_SIBLINGS * reach) || hasCompany(place, places)) return [];
    return warn(`lies ${Math.round(distance)} km from its parent ${String(parentId)}; check both`);
  });
}

function hasCompany(place: EntryDraft, places: readonly EntryDraft[]): boolean {
  const here = pointOf(place);
  return places.some((other) => {
    const there = other !== place && other.attributes["parent"] === place.attributes["parent"] ? pointOf(other) : undefined;
    return here !== undefined && there !== undefined && distanceKm(here, there) <= COMPANY_KM;
  });
}

/** Kilometres to the place's parent; undefined where they mean nothing. */
function parentDistance(place: EntryDraft, placeById: ReadonlyMap<string, EntryDraft>): number | undefined {
  const parent = placeById.get(String(place.attributes["parent"]));
  if (parent === undefined || WIDE_TYPES.has(parent.attributes["type"]) || WIDE_TYPES.has(place.attributes["type"])) return undefined;
  const here = pointOf(place),
    there = pointOf(parent);
  return here === undefined || there === undefined ? undefined : distanceKm(here, there);
}

/** Parent → the median distance of the places in it, where they are enough to tell. */
function reachesOf(places: readonly EntryDraft[], placeById: ReadonlyMap<string, EntryDraft>): ReadonlyMap<string, number> {
  const distances = new Map<string, number[]>();
  for (const place of places) {
    const distance = parentDistance(place, placeById),
      parent = String(place.attributes["parent"]);
    if (distance !== undefined) distances.set(parent, [...(distances.get(parent) ?? []), distance]);
  }
  return new Map(
    [...distances]
      .filter(([, all]) => all.length >= SIBLINGS_MIN)
      .map(([parent, all]) => [parent, all.toSorted((a, b) => a - b)[all.length >> 1] ?? 0]),
  );
}

interface Box {
  readonly south: number;
  readonly north: number;
  readonly west: number;
  readonly east: number;
}

function isInside({ latitude, longitude }: Point, { south, north, west, east }: Box): boolean {
  return latitude >= south && latitude <= north && longitude >= west && longitude <= east;
}

/** Country → box around nearly all of its places, with a wide margin. */
function boxesOf(places: readonly EntryDraft[]): ReadonlyMap<unknown, Box> {
  const pointsByCountry = new Map<unknown, Point[]>();
  for (const place of places) {
    const { country } = place.attributes,
      point = pointOf(place);
    if (point === undefined || country === null) continue;
    pointsByCountry.set(country, [...(pointsByCountry.get(country) ?? []), point]);
  }
  const boxes = new Map<unknown, Box>();
  for (const [country, points] of pointsByCountry) {
    if (points.length < BOX_MIN_PLACES) continue;
    const [south, north] = rangeOf(points.map(({ latitude }) => latitude)),
      [west, east] = rangeOf(points.map(({ longitude }) => longitude));
    boxes.set(country, { south, north, west, east });
  }
  return boxes;
}

function rangeOf(degrees: readonly number[]): [from: number, to: number] {
  const sorted = degrees.toSorted((a, b) => a - b),
    trimmed = Math.ceil(sorted.length * BOX_TRIM);
  const from = sorted[trimmed] ?? 0,
    to = sorted[sorted.length - 1 - trimmed] ?? 0;
  const margin = (to - from) * BOX_MARGIN + BOX_MARGIN_DEGREES;
  return [from - margin, to + margin];
}
