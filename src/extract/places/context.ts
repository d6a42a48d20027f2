import type { Chart } from "../../pattern/chart.ts";
import { placeOf, type GazetteerPlace } from "./gazetteer-place.ts";
import type { PlaceClasses } from "./place-words.ts";

/** What an article's unambiguous names say about where it is. */
export interface PlaceContext {
  /** Country code → its share of the evidence, 0..1. */
  readonly countryShare: ReadonlyMap<string, number>;
  /** First-level divisions named in the article, by id: how often. */
  readonly admin1: ReadonlyMap<string, number>;
  /** The country with the largest share, if any is named. */
  readonly country: string | null;
}

/** Countries, governorates and cities say more than a village's name does. */
const WEIGHTS: Readonly<Record<string, number>> = { country: 2, governorate: 3, city: 3 };
/** An adjective of a country (`السورية`) or an actor at home there. */
const NISBA_WEIGHT = 1, ACTOR_WEIGHT = 1;

/** Reads the evidence of all hits once: names that could be in several countries do not vote. */
export function readContext(chart: Chart, classes: PlaceClasses): PlaceContext {
  const votes = new Map<string, number>(), admin1 = new Map<string, number>();
  const actorClass = chart.classId("actor");
  const vote = (country: unknown, weight: number): void => {
    if (typeof country === "string") votes.set(country, (votes.get(country) ?? 0) + weight);
  };
  for (const { classId, references } of chart.hits) {
    if (classId === classes.place) votePlaces(references.map(({ entry }) => placeOf(entry)), vote, admin1);
    else if (classId === classes.nisba) vote(references[0]?.entry.attributes["country"], NISBA_WEIGHT);
    else if (classId === actorClass && references.length === 1) vote(references[0]?.entry.attributes["country"], ACTOR_WEIGHT);
  }
  const total = [...votes.values()].reduce((sum, weight) => sum + weight, 0);
  const countryShare = new Map([...votes].map(([country, weight]) => [country, weight / total]));
  const [first] = [...countryShare].toSorted((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1));
  return { countryShare, admin1, country: first?.[0] ?? null };
}

function votePlaces(places: readonly GazetteerPlace[], vote: (country: unknown, weight: number) => void, admin1: Map<string, number>): void {
  const [first] = places;
  if (first === undefined || first.risk === "high" || first.needs !== null) return;
  if (places.some(({ country }) => country !== first.country)) return;
  vote(first.country, Math.max(...places.map(({ type }) => WEIGHTS[type] ?? 1)));
  const divisions = new Set(places.map((place) => (place.type === "governorate" ? place.id : place.admin1_id)));
  const [only] = divisions;
  if (divisions.size === 1 && only !== null && only !== undefined) admin1.set(only, (admin1.get(only) ?? 0) + 1);
}
