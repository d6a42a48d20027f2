import { Grammar } from "../../lexicon/grammar.ts";
import { Clitic } from "../../lexicon/scan.ts";
import type { Found, PlaceValue } from "../../model/mention.ts";
import type { PlaceType } from "../../model/vocabulary.ts";
import type { Annotation } from "../../pattern/chart.ts";
import { Gap } from "../../text/reading.ts";
import { valueOf, type GazetteerPlace } from "../gazetteer-place.ts";
import { placeMention, relationBefore, withAdjectives, type PlaceSearch } from "./place-search.ts";
import { adjacent, wordOf, type PlaceWord } from "./place-words.ts";
import { beginsWithAnd, unlistedName, unlistedValue } from "./unlisted-name.ts";

/** A type word where it stands. */
interface TypeWord {
  readonly word: PlaceWord;
  readonly hit: Annotation;
  /** Dual or plural: names in a list may follow. */
  readonly isMany: boolean;
}

/** The place that a type word introduces (`بلدة سراقب`): of the gazetteer, or by a name that it does not have. */
export function findTyped(search: PlaceSearch, hit: Annotation): Found<PlaceValue> | undefined {
  const { chart, classes } = search,
    word = wordOf(hit);
  if (word === undefined || (hit.clitics & Clitic.Article) !== 0) return undefined;
  const typeWord: TypeWord = { word, hit, isMany: ((hit.references[0]?.grammar ?? 0) & Grammar.Number) > Grammar.Singular };
  const name = adjacent(chart, hit.last, classes.place);
  const place = name === undefined || (name.clitics & ~Clitic.Article) !== 0 ? undefined : search.resolve(name, word, hit);
  return name === undefined || place === undefined ? findUnlisted(search, typeWord) : typedMention(search, typeWord, name, place);
}

function typedMention(search: PlaceSearch, { word, hit, isMany }: TypeWord, name: Annotation, place: GazetteerPlace): Found<PlaceValue> {
  const isInside = word.isInside && !isMany,
    { first, start } = isInside ? hit : name;
  const last = withAdjectives(search, name.last, isInside ? word.type : place.type);
  if (isMany) search.list = { word, end: last };
  return placeMention(search.chart, { first, last }, start, typedValue(place, word, isInside, relationBefore(search, hit.first)));
}

function findUnlisted(search: PlaceSearch, { word, hit, isMany }: TypeWord): Found<PlaceValue> | undefined {
  const { chart, classes } = search;
  const name = word.introducesNames && word.isInside ? unlistedName(chart, classes, word, hit.last) : undefined;
  if (name === undefined) return undefined;
  const last = withAdjectives(search, name.last, word.type),
    nameStart = chart.reading.start[name.first] ?? 0;
  const value = unlistedValue(search, { name, start: nameStart }, word, relationBefore(search, hit.first));
  if (!isMany) return placeMention(chart, { first: hit.first, last }, hit.start, value);
  // Names under a plural type word are read where a second one follows: `أحياء سكنية` names nothing.
  if (!beginsWithAnd(chart, last) && chart.reading.gap[last] !== Gap.Comma) return undefined;
  search.list = { word, end: last };
  return placeMention(chart, { first: name.first, last }, nameStart, value);
}

const SETTLEMENTS: ReadonlySet<PlaceType> = new Set(["city", "town", "village", "neighbourhood", "camp", "district"]);
/** Type words that set the type of the mention even where the gazetteer has the seat of that name. */
const DIVISIONS: ReadonlySet<PlaceType> = new Set(["district", "governorate"]);

/** A place named after a type word: itself where the word fits it, else something there (`مستشفى يطا`, `جسر الميادين`). */
function typedValue(place: GazetteerPlace, word: PlaceWord, isInside: boolean, relation: string | null): PlaceValue {
  const value = valueOf(place, relation);
  if (!isInside || word.fits.has(place.type) || (SETTLEMENTS.has(word.type) && SETTLEMENTS.has(place.type))) {
    return isInside && DIVISIONS.has(word.type) ? { ...value, type: word.type } : value;
  }
  return {
    ...value,
    entity: `${place.id}:${word.id}`,
    name: `${place.name} ${word.id.replaceAll("-", " ")}`,
    type: word.type,
    precision: value.precision === "point" ? "settlement" : value.precision,
    geonames: null,
    pcode: null,
  };
}
