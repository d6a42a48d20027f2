import type { Annotation, Chart } from "../pattern/chart.ts";
import { placeOf, type GazetteerPlace } from "./gazetteer-place.ts";

/** First-level division, by id → the names that put the text there, each by the gazetteer ids that it may mean, between blanks. */
export type Divisions = ReadonlyMap<string, ReadonlySet<string>>;

/** Whether a place's division is named by another name than its own: no name is evidence for itself. */
export function isNamedByAnother(divisions: Divisions, place: GazetteerPlace): boolean {
  const names = divisions.get(divisionOf(place) ?? "");
  return names !== undefined && [...names].some((ids) => !ids.includes(` ${place.id} `));
}

/** Whether a place's division is named by anything but the place alone: the province and the city of one name speak for each other. */
export function isNamed(divisions: Divisions, place: GazetteerPlace): boolean {
  const names = divisions.get(divisionOf(place) ?? "");
  return names !== undefined && [...names].some((ids) => ids !== ` ${place.id} `);
}

/** Whether another name than a place's own tells of its country. */
export function isCountryTold({ witnesses }: Setting, { id, country }: GazetteerPlace): boolean {
  return [...(witnesses.get(country ?? "") ?? [])].some((by) => !by.includes(` ${id} `));
}

/** The first-level division that a place lies in or is. */
export function divisionOf(place: GazetteerPlace): string | null {
  return place.type === "governorate" ? place.id : place.admin1_id;
}

/** Notes the one division that the certain places of a name lie in, if there is one, as named by all that the name may mean. */
export function addDivision(divisions: Map<string, Set<string>>, certain: readonly GazetteerPlace[], all = certain): void {
  const [division, ...others] = new Set(certain.map(divisionOf));
  if (division === undefined || division === null || others.length > 0) return;
  divisions.set(division, new Set([...(divisions.get(division) ?? []), namesOf(all)]));
}

/** What a name may mean, as one witness. */
function namesOf(places: readonly GazetteerPlace[]): string {
  return ` ${places.map(({ id }) => id).join(" ")} `;
}

/** What an article's unambiguous names say about where it plays. */
export interface Setting {
  /** Country code → its share of the evidence, 0..1. */
  readonly countryShare: ReadonlyMap<string, number>;
  /** Country code → its share of the places named in countries, 0..1. */
  readonly placeShare: ReadonlyMap<string, number>;
  /** Country code → what tells of it: the places of a name, an actor, `nisba` for its adjective. */
  readonly witnesses: Divisions;
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
  readonly witnesses: Map<string, Set<string>>;
}

/** Reads the evidence of all hits once: names that could be in several countries do not vote. */
export function readSetting(chart: Chart): Setting {
  const votes: Votes = { countries: new Map(), places: new Map(), admin1: new Map(), witnesses: new Map() };
  const placeClass = chart.classId("place"),
    actorClass = chart.classId("actor"),
    nisbaClass = chart.classId("nisba");
  for (const hit of chart.hits) {
    const { classId, references } = hit,
      country = references[0]?.entry.attributes["country"];
    if (classId === placeClass && !isOtherWord(chart, hit))
      votePlaces(
        votes,
        references.map(({ entry }) => placeOf(entry)),
      );
    else if (classId === nisbaClass) vote(votes, country, NISBA_WEIGHT, "nisba");
    else if (classId === actorClass && references.length === 1) vote(votes, country, ACTOR_WEIGHT, references[0]?.entry.id);
  }
  const countryShare = shares(votes.countries);
  const [first] = [...countryShare].toSorted((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1));
  return { countryShare, placeShare: shares(votes.places), witnesses: votes.witnesses, admin1: votes.admin1, country: first?.[0] ?? null };
}

/** `نتيجة`, `سلمية`, `بعقوبة الإعدام`: a word of the language, alone or in a phrase, is no evidence of a place. */
function isOtherWord(chart: Chart, { first, last }: Annotation): boolean {
  if ((chart.find(first, chart.classId("place-homograph"))?.last ?? 0) > last) return true;
  return last - first === 1 && chart.find(first, chart.classId("function-word"))?.last === last;
}

function vote({ countries, witnesses }: Votes, country: unknown, weight: number, by: string | undefined): void {
  if (typeof country !== "string") return;
  add(countries, country, weight);
  witnesses.set(country, new Set([...(witnesses.get(country) ?? []), by ?? ""]));
}

function add(votes: Map<string, number>, country: string, weight: number): void {
  votes.set(country, (votes.get(country) ?? 0) + weight);
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
  vote(votes, first.country, weight, namesOf(places));
  if (first.type !== "country") add(votes.places, first.country, weight);
  addDivision(votes.admin1, places);
}
