import { Grammar } from "../../lexicon/grammar.ts";
import { Clitic } from "../../lexicon/scan.ts";
import type { Found, PlaceValue } from "../../model/mention.ts";
import type { TokenRange } from "../../model/span.ts";
import type { PlaceType } from "../../model/vocabulary.ts";
import type { Annotation, Chart } from "../../pattern/chart.ts";
import { ALEF, TEH_MARBUTA } from "../../text/letters.ts";
import { foldedToken, Gap } from "../../text/reading.ts";
import { valueOf, type GazetteerPlace } from "../gazetteer-place.ts";
import { isNamedByAnother } from "../setting.ts";
import { beginsItem, isListedOn } from "./list-item.ts";
import { isForeignPair, mayBePair } from "./name-pair.ts";
import { isPreposed } from "./preposed.ts";
import { hasArticle } from "./name-word.ts";
import { isAccusative, isOverDivision, isPhrase } from "./other-phrase.ts";
import { placeAround } from "./place-around.ts";
import { placeMention, relationBefore, withAdjectives, type PlaceSearch } from "./place-search.ts";
import { adjacent, wordOf, type PlaceWord } from "./place-words.ts";
import { findRoadOf } from "./road-between.ts";
import { singularName } from "./singular-name.ts";
import { unlistedName, unlistedValue } from "./unlisted-name.ts";

/** A type word where it stands. */
export interface TypeWord {
  readonly word: PlaceWord;
  readonly hit: Annotation;
  /** Dual or plural: names in a list may follow. */
  readonly isMany: boolean;
  /** Dual: exactly two names follow. */
  readonly isDual: boolean;
}

/** The place that a type word introduces (`بلدة سراقب`): of the gazetteer, or by a name that it does not have. */
export function findTyped(search: PlaceSearch, hit: Annotation): Found<PlaceValue> | undefined {
  const word = wordOf(hit);
  if (word === undefined || (hit.clitics & Clitic.Article) !== 0 || isPhrase(search.chart, hit) || isOverDivision(search.chart, hit))
    return undefined;
  const typeWord = typeOf(word, hit);
  const whole = typeWord.isMany ? singularName(search, typeWord, hit.last) : findInner(search, typeWord);
  return whole ?? findPlain(search, typeWord);
}

/** A type word with a name after it. */
function findPlain(search: PlaceSearch, typeWord: TypeWord): Found<PlaceValue> | undefined {
  const { chart, classes } = search,
    { word, hit } = typeWord;
  const name = adjacent(chart, hit.last, classes.place);
  const place = name === undefined || (name.clitics & ~Clitic.Article) !== 0 ? undefined : search.resolve(name, word, hit);
  if (name === undefined || place === undefined || beginsPair(search, typeWord, place)) return findUnlisted(search, typeWord);
  if (!word.isInside || word.fits.has(place.type) || canHost(search, typeWord, place)) return typedMention(search, typeWord, name, place);
  return findUnlisted(search, typeWord) ?? namedAfter(search, typeWord, name);
}

/** `قرية بولو شيخ` in Somalia: a name of two words, of which the first is a place of another country. */
function beginsPair({ chart, classes, setting }: PlaceSearch, { word, hit }: TypeWord, { country }: GazetteerPlace): boolean {
  if (country === setting.country || !word.isInside || !mayBePair(word.type, setting.country)) return false;
  return (chart.find(hit.last, classes.place)?.last ?? 0) === hit.last + 1 && isForeignPair(chart, classes, hit.last);
}

function typeOf(word: PlaceWord, hit: Annotation): TypeWord {
  const number = (hit.references[0]?.grammar ?? 0) & Grammar.Number;
  return { word, hit, isMany: number > Grammar.Singular, isDual: number === Grammar.Dual };
}

/** What lies in a place that its own type word names: `سوق معسكر كذا`, `مستشفى مدينة كذا`, one mention. */
function findInner(search: PlaceSearch, { word, hit }: TypeWord): Found<PlaceValue> | undefined {
  const { chart, classes } = search,
    innerHit = INSIDE_OTHERS.has(word.type) ? adjacent(chart, hit.last, classes.placeWord) : undefined;
  if (innerHit === undefined || innerHit.clitics !== 0) return undefined;
  // A name that only begins with a type word (`خربة غزالة`) is one name.
  if ((chart.find(hit.last, classes.place)?.last ?? 0) > innerHit.last) return undefined;
  const inner = findTyped(search, innerHit);
  if (inner?.tokens.first !== innerHit.first) return undefined;
  const value = { ...placedAt(inner.value, word), relation: relationBefore(search, hit.first) };
  return placeMention(chart, { first: hit.first, last: withAdjectives(search, inner.tokens.last, word.type) }, hit.start, value);
}

/** Something at a place, of the kind that a type word tells. */
function placedAt(value: PlaceValue, word: PlaceWord): PlaceValue {
  return {
    ...value,
    entity: value.entity === null ? null : `${value.entity}:${word.id}`,
    name: `${value.name} ${word.id.replaceAll("-", " ")}`,
    type: word.type,
    precision:
      value.precision === null ? null : WIDE.has(word.type) ? "area" : value.precision === "point" ? "settlement" : value.precision,
    geonames: null,
    pcode: null,
  };
}

/** Kinds of places that have no one point near the town that they are called after. */
const WIDE: ReadonlySet<PlaceType> = new Set(["region", "desert", "road", "river", "mountain", "rural_area", "sea"]);

/** Kinds of places that lie in others, which are named with their own type words. */
const INSIDE_OTHERS: ReadonlySet<PlaceType> = new Set(["facility", "bridge", "checkpoint", "prison", "road"]);

function typedMention(search: PlaceSearch, typeWord: TypeWord, name: Annotation, place: GazetteerPlace): Found<PlaceValue> {
  const { word, hit, isMany, isDual } = typeWord;
  const isInside = word.isInside && !isMany,
    { first, start } = isInside ? hit : name;
  const road = isInside && word.type === "road" ? findRoadOf(search, hit, { last: name.last, place }) : undefined;
  if (road !== undefined) return road;
  const last = withAdjectives(search, name.last, isInside ? word.type : place.type);
  if (isMany || isListOfOne(search, word, last)) search.list = { word, end: last, isDual, isOpen: isMany && !isDual };
  return placeMention(search.chart, { first, last }, start, typedValue(place, typeWord, relationBefore(search, hit.first)));
}

function findUnlisted(search: PlaceSearch, { word, hit, isMany, isDual }: TypeWord): Found<PlaceValue> | undefined {
  const { chart } = search,
    name = introducesHere(search, word) ? nameIntroduced(search, { word, hit, isMany, isDual }) : undefined;
  if (name === undefined) return undefined;
  const last = withAdjectives(search, name.last, word.type),
    nameStart = chart.reading.start[name.first] ?? 0;
  const value = unlistedValue(search, { name, start: nameStart, last }, word, relationBefore(search, hit.first));
  if (!isMany) {
    if (isListOfOne(search, word, last)) search.list = { word, end: last, isDual: false, isOpen: false };
    const road = word.type === "road" ? findRoadOf(search, hit, { last: name.last, place: undefined }) : undefined;
    return road ?? oneUnlisted(search, hit, { name, last, value });
  }
  // Names under a plural type word are read where a second one follows: `أحياء سكنية` names nothing.
  const isOpen = !isDual && isOpenFirst(chart, name);
  if (!isListedOn(chart, last, { isDual, isOpen })) return undefined;
  search.list = { word, end: last, isDual, isOpen };
  search.memory.noteName(chart.reading, name, value);
  return placeMention(chart, { first: name.first, last }, nameStart, value);
}

/** Whether the first name of a list is a word that no dictionary knows; one in -a may be an adjective: `قرى كثيرة`. */
function isOpenFirst(chart: Chart, { first }: TokenRange): boolean {
  return chart.at(first).length === 0 && chart.reading.text.charCodeAt((chart.reading.end[first] ?? 1) - 1) !== TEH_MARBUTA;
}

/** `حي كذا وكذا في مدينة س`: a further quarter, by a word that no dictionary knows, where the town of both follows. */
function isListOfOne(search: PlaceSearch, { type }: PlaceWord, token: number): boolean {
  const { chart } = search;
  if (type !== "neighbourhood" || token >= chart.reading.tokenCount || chart.reading.gap[token] !== Gap.Space) return false;
  return beginsItem(chart, token, false) && chart.at(token).length === 0 && placeAround(search, token) !== undefined;
}

/** Whether a type word introduces names where the article plays. */
function introducesHere({ setting }: PlaceSearch, { introducesNames, isInside, needsUnknown, countries }: PlaceWord): boolean {
  return introducesNames && (isInside || needsUnknown) && (countries?.includes(setting.country ?? "") ?? true);
}

function nameIntroduced(search: PlaceSearch, { word, hit, isDual }: TypeWord): TokenRange | undefined {
  const { chart, classes, memory } = search;
  const isKnownName = hit.last < chart.reading.tokenCount && memory.namesFrom(foldedToken(chart.reading, hit.last)).length > 0;
  // `عشر سنوات سجنا نافذا`: an indefinite noun, which has no name after it.
  if (isIndefinite(chart, hit) && !hasArticle(chart, hit.last)) return undefined;
  if (word.needsLead !== undefined && !isLed(search, hit, word.needsLead)) return undefined;
  const { grammar = 0 } = hit.references[0] ?? {},
    isFeminine = (grammar & Grammar.Feminine) !== 0 || (grammar & Grammar.Number) === Grammar.Plural;
  const takesPairs = mayBePair(word.type, search.setting.country);
  return unlistedName(chart, classes, { ...word, isDual, isKnownName, isFeminine, takesPairs }, hit.last);
}

/** `سجنا نافذا`, `حيا سكنيا`: a noun with the alef of the accusative; a short one where the word after it has the alef, too. */
function isIndefinite(chart: Chart, { first, last }: Annotation): boolean {
  if (isAccusative(chart, last - 1)) return true;
  return last - first === 1 && foldedToken(chart.reading, first).endsWith(ALEF_LETTER) && isAccusative(chart, last);
}

const ALEF_LETTER = String.fromCodePoint(ALEF);

/** `على محور كذا`, `خلف موقع كذا`: a word of place or of attack stands before, and no known name begins with the word (`جبهة النصرة`). */
function isLed({ chart, classes }: PlaceSearch, { first, last, clitics }: Annotation, lead: "place" | "attack"): boolean {
  if ((chart.find(first, chart.classId("actor"))?.last ?? 0) > last) return false;
  if (lead === "place" && ((clitics & Clitic.By) !== 0 || isPreposed(chart, classes, first))) return true;
  return chart.find(first - 1, chart.classId("site-lead"))?.last === first;
}

/** A name that no gazetteer has, and where its mention ends. */
interface Unlisted {
  readonly name: TokenRange;
  readonly last: number;
  readonly value: PlaceValue;
}

/** A mention of one unlisted place, with its type word where that belongs to it; noted for when its name stands alone. */
function oneUnlisted({ chart, classes, memory }: PlaceSearch, hit: Annotation, { name, last, value }: Unlisted): Found<PlaceValue> {
  // `حي المطار`: a later `المطار` is the airport.
  if (chart.find(name.first, classes.placeWord) === undefined) memory.noteName(chart.reading, name, value);
  const isInside = wordOf(hit)?.isInside === true,
    start = isInside ? hit.start : (chart.reading.start[name.first] ?? 0);
  return placeMention(chart, { first: isInside ? hit.first : name.first, last }, start, value);
}

/** `جامع أم الطبول`: something that bears a name which the gazetteer has for a place that it cannot lie in. */
function namedAfter(search: PlaceSearch, { word, hit, isMany }: TypeWord, name: Annotation): Found<PlaceValue> | undefined {
  if (isMany || !word.introducesNames || word.needsQuotes) return undefined;
  const value = unlistedValue(search, { name, start: name.start }, word, relationBefore(search, hit.first));
  return placeMention(search.chart, { first: hit.first, last: withAdjectives(search, name.last, word.type) }, hit.start, value);
}

const SETTLEMENTS: ReadonlySet<PlaceType> = new Set(["city", "town", "village", "neighbourhood", "camp", "district"]);
/** Type words that set the type of the mention even where the gazetteer has the seat of that name. */
const DIVISIONS: ReadonlySet<PlaceType> = new Set(["district", "governorate", "mountain"]);
/** Settlements that one writer calls a town and another a village: the text's word holds. */
const TOWNS: ReadonlySet<PlaceType> = new Set(["city", "town", "village"]);
/** Whether what a type word names may lie at a place of that name: at a settlement or province that the article plays near. */
function canHost({ memory, setting }: PlaceSearch, { word }: TypeWord, place: GazetteerPlace): boolean {
  if (!SETTLEMENTS.has(place.type) && !WIDE_HOSTS.has(place.type)) return false;
  const isNear = memory.hasNear(place) || isNamedByAnother(setting.admin1, place);
  return isNear || (!word.isNamedAfterOthers && (setting.countryShare.get(place.country ?? "") ?? 0) > MIN_HOST_SHARE);
}

/** A country with less of the article's evidence is not where a facility lies that bears the name of a place there. */
const MIN_HOST_SHARE = 0.12;

const WIDE_HOSTS: ReadonlySet<PlaceType> = new Set(["governorate", "region", "oil_field", "mountain", "river", "rural_area"]);

/** A value of the type that a plural type word gives its list: `بلدتي س وص`. */
export function typedAs(value: PlaceValue, word: PlaceWord | undefined): PlaceValue {
  return word !== undefined && TOWNS.has(word.type) && TOWNS.has(value.type) ? { ...value, type: word.type } : value;
}

/** A place named after a type word: itself where the word fits it, else something there (`مستشفى يطا`, `جسر الميادين`). */
function typedValue(place: GazetteerPlace, { word, isMany }: TypeWord, relation: string | null): PlaceValue {
  const value = valueOf(place, relation);
  if (!word.isInside || word.fits.has(place.type) || (SETTLEMENTS.has(word.type) && SETTLEMENTS.has(place.type))) {
    return word.isInside && !isMany && DIVISIONS.has(word.type) ? { ...value, type: word.type } : typedAs(value, word);
  }
  return isMany ? value : placedAt(value, word);
}
