import type { Annotation, Chart } from "../pattern/chart.ts";
import { placeOf, type GazetteerPlace } from "./gazetteer-place.ts";

/** First-level division, by id → the gazetteer ids of the names that put the text there. */
export type Divisions = ReadonlyMap<string, ReadonlySet<string>>;

/** Whether a place's division is named by another name than its own: no name is evidence for itself. */
export function isNamedByAnother(divisions: Divisions, place: GazetteerPlace): boolean {
  const names = divisions.get(divisionOf(place) ?? "");
  return names !== undefined && [...names].some((id) => id !== place.id);
}

/** The first-level division that a place lies in or is. */
function divisionOf(place: GazetteerPlace): string | null {
  return place.type === "governorate" ? place.id : place.admin1_id;
}

/** Notes the one division that all places of a name lie in, if there is one, as named by them. */
export function addDivision(divisions: Map<string, Set<string>>, places: readonly GazetteerPlace[]): void {
  const [division, ...others] = new Set(places.map(divisionOf));
  if (division === undefined || division === null || others.length > 0) return;
  divisions.set(division, new Set([...(divisions.get(division) ?? []), ...places.map(({ id }) => id)]));
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
const PLACE_WEIGHT = 2,
  NISBA_WEIGHT = 0.5,
  ACTOR_WEIGHT = 0.5;

/** The evidence as it is counted. */
interface Votes {
  readonly countries: Map<string, number>;
  /** Of places in countries alone. */
  readonly places: Map<string, number>;
  readonly admin1: Map<string, Set<string>>;
}

/** Reads the evidence of all hits once: names that could be in several countries do not vote. */
export function readSetting(chart: Chart): Setting {
  const votes: Votes = { countries: new Map(), places: new Map(), admin1: new Map() };
  const placeClass = chart.classId("place"),
    actorClass = chart.classId("actor"),
    nisbaClass = chart.classId("nisba");
  for (const hit of chart.hits) {
    const { classId, references } = hit,
      country = references[0]?.entry.attributes["country"];
    if (classId === placeClass && !isFunctionWord(chart, hit))
      votePlaces(
        votes,
        references.map(({ entry }) => placeOf(entry)),
      );
    else if (classId === nisbaClass) vote(votes.countries, country, NISBA_WEIGHT);
    else if (classId === actorClass && references.length === 1) vote(votes.countries, country, ACTOR_WEIGHT);
  }
  const countryShare = shares(votes.countries);
  const [first] = [...countryShare].toSorted((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1));
  return { countryShare, placeShare: shares(votes.places), admin1: votes.admin1, country: first?.[0] ?? null };
}

/** `نتيجة`, `سلمية`: a word of the language is no evidence of a place. */
function isFunctionWord(chart: Chart, { first, last }: Annotation): boolean {
  return last - first === 1 && chart.find(first, chart.classId("function-word"))?.last === last;
}

function vote(votes: Map<string, number>, country: unknown, weight: number): void {
  if (typeof country === "string") votes.set(country, (votes.get(country) ?? 0) + weight);
}

function shares(votes: ReadonlyMap<string, number>): Map<string, number> {
  const total = [...votes.values()].reduce((sum, weight) => sum + weight, 0);
  return new Map([...votes].map(([country, weight]) => [country, weight / total]));
}

function votePlaces(votes: Votes, places: readonly GazetteerPlace[]): void {
  const [first] = places;
  if (first === undefined || first.risk === "high" || first.needs !== null) return;
  if (places.some(({ country }) => country !== first.country)) return;
  if (first.country === null) return;
  const weight = Math.max(...places.map(({ type }) => WEIGHTS[type] ?? PLACE_WEIGHT));
  vote(votes.countries, first.country, weight);
  if (first.type !== "country") vote(votes.places, first.country, weight);
  addDivision(votes.admin1, places);
}
