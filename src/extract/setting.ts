import type { Chart } from "../pattern/chart.ts";
import { placeOf, type GazetteerPlace } from "./gazetteer-place.ts";

/** First-level division, by id → the gazetteer ids of the names that put the text there. */
export type Divisions = ReadonlyMap<string, ReadonlySet<string>>;

/** Whether a place's division is named by another name than its own: no name is evidence for itself. */
export function isNamedByAnother(divisions: Divisions, place: GazetteerPlace): boolean {
  const names = divisions.get(divisionOf(place) ?? "");
  return names !== undefined && [...names].some((id) => id !== place.id);
}

/** The first-level division that a place lies in or is. */
export function divisionOf(place: GazetteerPlace): string | null {
  return place.type === "governorate" ? place.id : place.admin1_id;
}

/** The one division that all places of a name lie in, if there is one. */
export function commonDivision(places: readonly GazetteerPlace[]): string | undefined {
  const [first, ...others] = new Set(places.map(divisionOf));
  return others.length > 0 ? undefined : (first ?? undefined);
}

/** What an article's unambiguous names say about where it plays. */
export interface Setting {
  /** Country code → its share of the evidence, 0..1. */
  readonly countryShare: ReadonlyMap<string, number>;
  /** Country code → its share of the places named in countries, 0..1. */
  readonly placeShare: ReadonlyMap<string, number>;
  /** First-level divisions named in the article. */
  readonly admin1: Divisions;
  /** The country with the largest share, if any is named. */
  readonly country: string | null;
}

/** A place in a country says more of where an article plays than the country's name, its adjective or its actors. */
const WEIGHTS: Readonly<Record<string, number>> = { country: 1, governorate: 3, city: 3 };
const PLACE_WEIGHT = 2, NISBA_WEIGHT = 0.5, ACTOR_WEIGHT = 0.5;

/** Reads the evidence of all hits once: names that could be in several countries do not vote. */
export function readSetting(chart: Chart): Setting {
  const votes = new Map<string, number>(), placeVotes = new Map<string, number>(), admin1 = new Map<string, Set<string>>();
  const placeClass = chart.classId("place"), actorClass = chart.classId("actor"), nisbaClass = chart.classId("nisba");
  const vote = (country: unknown, weight: number): void => {
    if (typeof country === "string") votes.set(country, (votes.get(country) ?? 0) + weight);
  };
  const votePlace = (country: string, weight: number, isInside: boolean): void => {
    vote(country, weight);
    if (isInside) placeVotes.set(country, (placeVotes.get(country) ?? 0) + weight);
  };
  const functionWord = chart.classId("function-word");
  for (const { classId, first, last, references } of chart.hits) {
    // `نتيجة`, `سلمية`: a word of the language is no evidence of a place.
    if (classId === placeClass && last - first === 1 && chart.find(first, functionWord)?.last === last) continue;
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

function votePlaces(places: readonly GazetteerPlace[], vote: (country: string, weight: number, isInside: boolean) => void, admin1: Map<string, Set<string>>): void {
  const [first] = places;
  if (first === undefined || first.risk === "high" || first.needs !== null) return;
  if (places.some(({ country }) => country !== first.country)) return;
  if (first.country === null) return;
  vote(first.country, Math.max(...places.map(({ type }) => WEIGHTS[type] ?? PLACE_WEIGHT)), first.type !== "country");
  const division = commonDivision(places);
  if (division !== undefined) admin1.set(division, new Set([...(admin1.get(division) ?? []), ...places.map(({ id }) => id)]));
}
