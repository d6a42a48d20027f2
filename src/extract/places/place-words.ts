import type { Reference } from "../../lexicon/scan.ts";
import { PLACE_TYPES, type PlaceType, member } from "../../model/vocabulary.ts";
import type { Annotation, Chart } from "../../pattern/chart.ts";
import { Gap } from "../../text/reading.ts";

/** A type word before a name (`بلدة`, `حقل`), as `dictionaries/lexicon/places.yaml` declares it. */
export interface PlaceWord {
  readonly id: string;
  readonly type: PlaceType;
  /** The word belongs to the mention. */
  readonly isInside: boolean;
  /** It may introduce a name that no gazetteer has; such a name needs the article, or quotes. */
  readonly introducesNames: boolean;
  readonly needsDefinite: boolean;
  readonly needsQuotes: boolean;
  /** Types of gazetteer entries that the word accepts. */
  readonly fits: ReadonlySet<PlaceType>;
}

/** Class numbers of the words around place names, looked up once a lexicon. */
export interface PlaceClasses {
  readonly place: number;
  readonly placeWord: number;
  readonly countryside: number;
  readonly direction: number;
  readonly directionAdjective: number;
  readonly relation: number;
  readonly adjective: number;
  readonly modifier: number;
  readonly head: number;
  readonly territory: number;
  readonly countryPart: number;
  readonly bank: number;
  readonly sector: number;
  readonly partHead: number;
  readonly nisba: number;
  /** Classes of names and of words that names are made of. */
  readonly names: ReadonlySet<number>;
  /** Classes of words that are no name even after a type word and with the article. */
  readonly neverNames: ReadonlySet<number>;
}

export function placeClasses(chart: Chart): PlaceClasses {
  return {
    place: chart.classId("place"),
    placeWord: chart.classId("place-word"),
    countryside: chart.classId("countryside-word"),
    direction: chart.classId("direction"),
    directionAdjective: chart.classId("direction-adjective"),
    relation: chart.classId("place-relation"),
    adjective: chart.classId("place-adjective"),
    modifier: chart.classId("name-modifier"),
    head: chart.classId("name-head"),
    territory: chart.classId("territory-word"),
    countryPart: chart.classId("country-part"),
    bank: chart.classId("bank-word"),
    sector: chart.classId("sector-word"),
    partHead: chart.classId("part-head"),
    nisba: chart.classId("nisba"),
    names: new Set(
      [
        "place",
        "actor",
        "name-head",
        "name-modifier",
        "given-name",
        "name-compound",
        "government-seat",
        "literal",
        "country-part",
        "victim-national",
      ].map((name) => chart.classId(name)),
    ),
    neverNames: new Set(
      [
        "function-word",
        "victim",
        "actor",
        "state-head",
        "direction-adjective",
        "place-adjective",
        "place-word",
        "source-adjective",
        "event-anaphor",
      ].map((name) => chart.classId(name)),
    ),
  };
}

function placeWordOf({ entry }: Reference): PlaceWord {
  const { type, inside, names, definite, quoted, fits } = entry.attributes;
  const own = member(PLACE_TYPES, type) ?? "region";
  return {
    id: entry.id,
    type: own,
    isInside: inside === true,
    introducesNames: names === true,
    needsDefinite: definite === true,
    needsQuotes: quoted === true,
    fits: new Set([own, ...(Array.isArray(fits) ? (fits as PlaceType[]) : [])]),
  };
}

/** The type word of a hit of class `place-word`. */
export function wordOf(hit: Annotation): PlaceWord | undefined {
  const [reference] = hit.references;
  return reference === undefined ? undefined : placeWordOf(reference);
}

/** The annotation of a class that starts at a token which stands right after the one before it (quotes let through). */
export function adjacent(chart: Chart, token: number, classId: number): Annotation | undefined {
  if (token >= chart.reading.tokenCount || (chart.reading.gap[token] ?? Gap.LineBreak) > Gap.Soft) return undefined;
  return chart.find(token, classId);
}
