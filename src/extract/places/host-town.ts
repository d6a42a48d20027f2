import { Clitic } from "../../lexicon/scan.ts";
import type { PlaceValue } from "../../model/mention.ts";
import type { PlaceType } from "../../model/vocabulary.ts";
import type { Annotation, Chart } from "../../pattern/chart.ts";
import { Gap } from "../../text/reading.ts";
import { placeOf, type GazetteerPlace } from "../gazetteer-place.ts";
import type { PlaceSearch } from "./place-search.ts";
import { adjacent, locativeAt, wordOf, type PlaceClasses, type PlaceWord } from "./place-words.ts";

/** The point of the town that something lies in, and its divisions. */
export type Host = Pick<PlaceValue, "country" | "admin1" | "admin2" | "latitude" | "longitude">;

/** Kinds of places that lie in a town or next to it. */
const IN_TOWNS: ReadonlySet<PlaceType> = new Set(["neighbourhood", "facility", "bridge", "checkpoint", "prison", "road"]);
/** Words of those kinds for what stands far from the town that was named last. */
const OUTSIDE: ReadonlySet<string> = new Set(["port", "refinery", "power-station", "road", "mountain-pass"]);
/** Kinds of places whose point is near enough to what lies in them. */
const TOWNS: ReadonlySet<PlaceType> = new Set(["city", "town", "village", "camp"]);

/** Whether what a type word names lies in a town: a quarter, street, hospital; no port, no road between towns. */
export function isInTown({ id, type }: Pick<PlaceWord, "id" | "type">): boolean {
  return IN_TOWNS.has(type) && !OUTSIDE.has(id);
}

/** Whether a place is a town, or a quarter that the gazetteer has, with a point, in the country where the article plays. */
export function isHost({ type, latitude, country, resolution }: PlaceValue, inCountry: string | null): boolean {
  const isNear = TOWNS.has(type) || (type === "neighbourhood" && resolution === "gazetteer");
  return isNear && latitude !== null && country === inCountry;
}

/**
 * The town that something without a point of its own lies in: told right after it (`مستشفى كذا بمدينة س`, `حي كذا وسط س`), else
 * the one named last, if the words after it tell of no other province. `token` is the one after the name.
 */
export function hostTown(search: PlaceSearch, token: number, admin1: string | null | undefined): Host | undefined {
  const told = townAfter(search, token);
  if (told !== undefined) return told;
  const last = search.lastTown();
  return last !== undefined && (admin1 === undefined || admin1 === last.admin1) ? last : undefined;
}

/** The town told right after a name, by "in", "by" or a direction. */
function townAfter(search: PlaceSearch, token: number): Host | undefined {
  const { word, hit } = nameAfter(search, token) ?? {};
  if (word !== undefined && (word.clitics & Clitic.Article) !== 0) return undefined;
  const place = hit === undefined ? undefined : search.resolve(hit, word === undefined ? undefined : wordOf(word), word);
  if (hit === undefined || place === undefined || place.country !== search.setting.country) return undefined;
  // `بمحافظة القطيف`: in the town that its division is called after.
  const all = [place, ...hit.references.map(({ entry }) => placeOf(entry)).filter((other) => other.admin1_id === place.admin1_id)];
  return all.find(hasTownPoint);
}

interface NameAfter {
  readonly word: Annotation | undefined;
  readonly hit: Annotation;
}

/** A place's name after "in", "by" or a direction, and its type word. */
function nameAfter({ chart, classes }: PlaceSearch, token: number): NameAfter | undefined {
  const { gap } = chart.reading;
  const link = chart.find(token, classes.direction)?.last ?? token + Number(locativeAt(chart, token) === "inside");
  if (gap[token] !== Gap.Space || gap[link] !== Gap.Space) return undefined;
  const word = chart.find(link, classes.placeWord),
    hit = longerName(chart.find(link, classes.place), word) ?? wordsName(chart, classes, word);
  if (hit === undefined || (link === token && !isBy(word ?? hit))) return undefined;
  return { word, hit };
}

/** A name that is more than the type word at its beginning: `مدينة` alone is the word. */
function longerName(own: Annotation | undefined, word: Annotation | undefined): Annotation | undefined {
  return own !== undefined && own.last > (word?.last ?? 0) ? own : undefined;
}

/** The name after a type word; `شرق المدينة` is the town named before. */
function wordsName(chart: Chart, { place }: PlaceClasses, word: Annotation | undefined): Annotation | undefined {
  return word === undefined || (word.clitics & Clitic.Article) !== 0 ? undefined : adjacent(chart, word.last, place);
}

function isBy({ clitics }: Annotation): boolean {
  return (clitics & Clitic.By) !== 0;
}

function hasTownPoint({ type, latitude, precision }: GazetteerPlace): boolean {
  return latitude !== null && precision !== "admin" && (TOWNS.has(type) || type === "neighbourhood");
}
