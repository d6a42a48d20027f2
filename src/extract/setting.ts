import type { Chart } from "../pattern/chart.ts";
import { placeOf, type GazetteerPlace } from "./gazetteer-place.ts";

/** What an article's unambiguous names say about where it plays. */
export interface Setting {
  /** Country code → its share of the evidence, 0..1. */
  readonly countryShare: ReadonlyMap<string, number>;
  /** Country code → its share of the places named in countries, 0..1. */
  readonly placeShare: ReadonlyMap<string, number>;
  /** First-level divisions named in the article, by id: how often. */
  readonly admin1: ReadonlyMap<string, number>;
  /** The country with the largest share, if any is named. */
  readonly country: string | null;
}

/** A place in a country says more of where an article plays than the country's name, its adjective or its actors. */
const WEIGHTS: Readonly<Record<string, number>> = { country: 1, governorate: 3, city: 3 };
const PLACE_WEIGHT = 2, NISBA_WEIGHT = 0.5, ACTOR_WEIGHT = 0.5;

/** Reads the evidence of all hits once: names that could be in several countries do not vote. */
export function readSetting(chart: Chart): Setting {
  const votes = new Map<string, number>(), placeVotes = new Map<string, number>(), admin1 = new Map<string, number>();
  const placeClass = chart.classId("place"), actorClass = chart.classId("actor"), nisbaClass = chart.classId("nisba");
  const vote = (country: unknown, weight: number): void => {
    if (typeof country === "string") votes.set(country, (votes.get(country) ?? 0) + weight);
  };
  const votePlace = (country: string, weight: number, isInside: boolean): void => {
    vote(country, weight);
    if (isInside) placeVotes.set(country, (placeVotes.get(country) ?? 0) + weight);
  };
  for (const { classId, references } of chart.hits) {
    if (classId === placeClass) votePlaces(references.map(({ entry }) => placeOf(entry)), votePlace, admin1);
    else if (classId === nisbaClass) vote(references[0]?.entry.attributes["country"], NISBA_WEIGHT);
    else if (classId === actorClass && references.length === 1) vote(references[0]?.entry.attributes["country"], ACTOR_WEIGHT);
  }
  const countryShare = shares(votes);
  const [first] = [...countryShare].toSorted((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1));
  return { countryShare, placeShare: shares(placeVotes), admin1, country: first?.[0] ?? null };
}

function shares(votes: ReadonlyMap<string, number>): Map<string, number> {
  const total = [...votes.values()].reduce((sum, weight) => sum + weight, 0);
  return new Map([...votes].map(([country, weight]) => [country, weight / total]));
}

function votePlaces(places: readonly GazetteerPlace[], vote: (country: string, weight: number, isInside: boolean) => void, admin1: Map<string, number>): void {
  const [first] = places;
  if (first === undefined || first.risk === "high" || first.needs !== null) return;
  if (places.some(({ country }) => country !== first.country)) return;
  if (first.country === null) return;
  vote(first.country, Math.max(...places.map(({ type }) => WEIGHTS[type] ?? PLACE_WEIGHT)), first.type !== "country");
  const divisions = new Set(places.map((place) => (place.type === "governorate" ? place.id : place.admin1_id)));
  const [only] = divisions;
  if (divisions.size === 1 && only !== null && only !== undefined) admin1.set(only, (admin1.get(only) ?? 0) + 1);
}
