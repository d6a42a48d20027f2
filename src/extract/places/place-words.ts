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
  /** Such a name always carries the article (`برج الغاردينيا`; `مبنى مؤلف` is none). */
  readonly needsArticle: boolean;
  /** Only a word without the article is such a name (`مقاطعة كذا`; `مقاطعة الانتخابات` is something else). */
  readonly needsBare: boolean;
  /** It is named after facilities too (`طريق المطار`). */
  readonly bearsKinds: boolean;
  /** It bears the name of the body that runs it (`مستشفى الهلال الأحمر`). */
  readonly isBodyName: boolean;
  /** The adjective of a state names it (`السفارة الأمريكية`). */
  readonly isOfState: boolean;
  /** It lies in a town and is named after other places as well: `شارع بغداد` is in Damascus. */
  readonly isNamedAfterOthers: boolean;
  /** Countries where it tells of a district and not of an office (`مديرية`); undefined where anywhere. */
  readonly countries: readonly string[] | undefined;
  /** Countries where alone such places are (`مستوطنة`); undefined where anywhere. */
  readonly liesIn: readonly string[] | undefined;
  /** It introduces only names that no dictionary of words knows (`مناطق كذا وكذا`). */
  readonly needsUnknown: boolean;
  /** Such a name may be a definite word, too, if no dictionary knows it (`محور الملاجة`). */
  readonly takesDefinite: boolean;
  /** It names something only where a word of place or of attack stands before it (`على محور كذا`, `قصف موقع كذا`). */
  readonly needsLead: "place" | "attack" | undefined;
  /** Its singular, as gazetteer names carry it: `حقلي العمر وكونيكو` are `حقل العمر` and `حقل كونيكو`. */
  readonly singulars: readonly string[];
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
        "area-noun",
      ].map((name) => chart.classId(name)),
    ),
  };
}

function placeWordOf({ entry }: Reference): PlaceWord {
  const {
    type,
    inside,
    names,
    definite,
    quoted,
    fits,
    bare,
    kinds,
    body,
    state,
    article,
    one,
    after,
    unknown,
    the: takesDefinite,
    lead,
    lies,
    in: countries,
  } = entry.attributes;
  const own = member(PLACE_TYPES, type) ?? "region";
  return {
    id: entry.id,
    type: own,
    isInside: inside === true,
    introducesNames: names === true,
    needsDefinite: definite === true,
    needsQuotes: quoted === true,
    needsArticle: article === true,
    needsBare: bare === true,
    bearsKinds: kinds === true,
    isBodyName: body === true,
    isOfState: state === true,
    isNamedAfterOthers: after === true,
    needsUnknown: unknown === true,
    takesDefinite: takesDefinite === true,
    needsLead: lead === "place" || lead === "attack" ? lead : undefined,
    countries: codes(countries),
    liesIn: codes(lies),
    singulars: Array.isArray(one) ? one.map(String) : [],
    fits: new Set([own, ...(Array.isArray(fits) ? (fits as PlaceType[]) : [])]),
  };
}

function codes(countries: unknown): string[] | undefined {
  return Array.isArray(countries) ? countries.map(String) : undefined;
}

/** The type word of a hit of class `place-word`. */
export function wordOf(hit: Annotation): PlaceWord | undefined {
  const [reference] = hit.references;
  return reference === undefined ? undefined : placeWordOf(reference);
}

/** Which preposition of place starts at a token (`inside`, `from`, `between`, …); undefined where none does. */
export function locativeAt(chart: Chart, token: number): string | undefined {
  const locative = chart.find(token, chart.classId("locative"));
  return locative?.references[0]?.entry.id;
}

/** The annotation of a class that starts at a token which stands right after the one before it (quotes let through). */
export function adjacent(chart: Chart, token: number, classId: number): Annotation | undefined {
  if (token >= chart.reading.tokenCount || (chart.reading.gap[token] ?? Gap.LineBreak) > Gap.Soft) return undefined;
  return chart.find(token, classId);
}
