import type { Found, PlaceValue } from "../../model/mention.ts";
import type { Span, TokenRange } from "../../model/span.ts";
import type { Annotation, Chart } from "../../pattern/chart.ts";
import { closeQuotes } from "../../text/quotes.ts";
import { commonDivision, type Divisions, type Setting } from "../setting.ts";
import { findArea } from "./areas.ts";
import { placeOf, valueOf, type GazetteerPlace } from "../gazetteer-place.ts";
import { adjacent, placeClasses, placeWordOf, type PlaceClasses, type PlaceWord } from "./place-words.ts";
import { choosePlace, type NameEvidence } from "./resolve.ts";
import { beginsWithAnd, unlistedName } from "./unlisted-name.ts";
import { Clitic } from "../../lexicon/scan.ts";
import { Grammar } from "../../lexicon/grammar.ts";
import { Gap } from "../../text/reading.ts";
import type { PlaceType } from "../../model/vocabulary.ts";

/** One article's places as they are found, left to right. */
export interface PlaceSearch {
  readonly chart: Chart;
  readonly classes: PlaceClasses;
  readonly setting: Setting;
  /** A plural type word that the names being read stand under (`حيي الثورة والرياض`), and where the list has got to. */
  list: { readonly word: PlaceWord; readonly end: number } | undefined;
  /** First-level division of the place named last: where a name that no gazetteer has is taken to be. */
  readonly lastAdmin1: () => string | null;
  /** Admitted place of a gazetteer hit, with what stands around it; undefined where it is no place here. */
  readonly resolve: (hit: Annotation, word: PlaceWord | undefined, wordHit: Annotation | undefined) => GazetteerPlace | undefined;
}

/**
 * Finds the places of a text: gazetteer names with their type words, areas composed by rule (countryside, borders,
 * parts of a country), and names that only their type word tells.
 */
export function findPlaces(chart: Chart, setting: Setting, observe?: PlaceObserver): Found<PlaceValue>[] {
  const first = readPlaces(chart, setting, new Set(), observe);
  // A headline may name what only the lead locates: names refused before they were known are read again.
  return [...first.refused].some((id) => first.known.has(id)) ? readPlaces(chart, setting, first.known, observe).found : first.found;
}

interface PlaceReading {
  readonly found: Found<PlaceValue>[];
  /** Ids of gazetteer places that were admitted, and of those that were not. */
  readonly known: ReadonlySet<string>;
  readonly refused: ReadonlySet<string>;
}

/** Told of each name that was weighed: its candidates and the evidence; the last word on a hit holds. For a trace. */
export type PlaceObserver = (hit: Annotation, candidates: readonly GazetteerPlace[], evidence: NameEvidence) => void;

function readPlaces(chart: Chart, setting: Setting, knownBefore: ReadonlySet<string>, observe?: PlaceObserver): PlaceReading {
  const classes = placeClasses(chart), found: Found<PlaceValue>[] = [];
  const known = new Set(knownBefore), refused = new Set<string>(), sentenceAdmin1 = new Map<number, Divisions>();
  const search: PlaceSearch = {
    chart, classes, setting, list: undefined,
    lastAdmin1: () => found.findLast(({ value }) => value.admin1 !== null)?.value.admin1 ?? null,
    resolve: (hit, word, wordHit) => {
      const candidates = hit.references.map(({ entry }) => placeOf(entry));
      const evidence = evidenceOf(chart, classes, { hit, word, wordHit, last: found.at(-1), sentenceAdmin1, isKnown: (id) => known.has(id) });
      const place = choosePlace(candidates, evidence, setting);
      observe?.(hit, candidates, evidence);
      if (place === undefined) for (const { id } of candidates) refused.add(id);
      return place;
    },
  };
  for (let token = 0; token < chart.reading.tokenCount;) {
    const place = findArea(search, token) ?? findNamed(search, token) ?? findListItem(search, token);
    if (place === undefined) token++;
    else {
      found.push(place);
      if (place.value.entity !== null) known.add(place.value.entity);
      token = place.tokens.last;
    }
  }
  return { found, known, refused };
}

/** Whether a token goes on with a list of names under one plural type word: `والرياض`, `، والمدارس`. */
function listWordAt({ chart, list }: PlaceSearch, token: number): PlaceWord | undefined {
  if (list?.end !== token || (chart.reading.gap[token] ?? Gap.LineBreak) > Gap.Comma) return undefined;
  return chart.reading.gap[token] === Gap.Comma || beginsWithAnd(chart, token) ? list.word : undefined;
}

/** A name of such a list that no gazetteer has. */
function findListItem(search: PlaceSearch, token: number): Found<PlaceValue> | undefined {
  const { chart, classes } = search, word = listWordAt(search, token);
  if (word === undefined) return undefined;
  const name = unlistedName(chart, classes, word, token);
  if (name === undefined) return undefined;
  const start = (chart.reading.start[token] ?? 0) + (beginsWithAnd(chart, token) ? 1 : 0);
  search.list = { word, end: name.last };
  return mention(chart, name, start, unlistedValue(search, { name, start }, word, null));
}

/** A gazetteer name, with or without a type word, or an unlisted name with one. */
function findNamed(search: PlaceSearch, token: number): Found<PlaceValue> | undefined {
  const { chart, classes } = search;
  const wordHit = chart.find(token, classes.placeWord), own = chart.find(token, classes.place);
  if (wordHit !== undefined && (own === undefined || own.last <= wordHit.last)) {
    const found = findWithWord(search, wordHit);
    if (found !== undefined) return found;
  }
  if (own === undefined) return undefined;
  // A name that includes its type word (`حقل العمر`) brings its own evidence.
  const includesWord = wordHit !== undefined && own.last > wordHit.last;
  const listWord = listWordAt(search, token);
  const place = search.resolve(own, includesWord ? wordOf(wordHit) : listWord, includesWord ? wordHit : undefined);
  if (place !== undefined && listWord !== undefined) search.list = { word: listWord, end: own.last };
  if (place === undefined || isNamedAgain(search, own, place) || (!includesWord && endsQuotedName(chart, own))) return undefined;
  const last = withAdjectives(search, own.last, place.type);
  return mention(chart, { first: own.first, last }, own.start, valueOf(place, relationBefore(search, own.first)));
}

/** `العاصمة الليبية طرابلس`: the name right after is the mention. */
function isNamedAgain({ chart, classes }: PlaceSearch, hit: Annotation, place: GazetteerPlace): boolean {
  return adjacent(chart, hit.last, classes.place)?.references.some(({ entry }) => entry.id === place.id) === true;
}

function wordOf(hit: Annotation): PlaceWord | undefined {
  const [reference] = hit.references;
  return reference === undefined ? undefined : placeWordOf(reference);
}

function findWithWord(search: PlaceSearch, wordHit: Annotation): Found<PlaceValue> | undefined {
  const { chart, classes } = search, [reference] = wordHit.references;
  const word = wordOf(wordHit);
  if (word === undefined || reference === undefined || (wordHit.clitics & Clitic.Article) !== 0) return undefined;
  const isMany = (reference.grammar & Grammar.Number) > Grammar.Singular;
  const hit = adjacent(chart, wordHit.last, classes.place);
  const place = hit === undefined || (hit.clitics & ~Clitic.Article) !== 0 ? undefined : search.resolve(hit, word, wordHit);
  const isInside = word.isInside && !isMany;
  const first = isInside ? wordHit.first : (hit?.first ?? wordHit.last), start = isInside ? wordHit.start : (hit?.start ?? 0);
  if (hit !== undefined && place !== undefined) {
    const last = withAdjectives(search, hit.last, isInside ? word.type : place.type);
    if (isMany) search.list = { word, end: last };
    return mention(chart, { first, last }, start, typedValue(place, word, isInside, relationBefore(search, wordHit.first)));
  }
  const name = !word.introducesNames || !word.isInside ? undefined : unlistedName(chart, classes, word, wordHit.last);
  if (name === undefined) return undefined;
  const last = withAdjectives(search, name.last, word.type), nameStart = chart.reading.start[name.first] ?? 0;
  const value = unlistedValue(search, { name, start: nameStart }, word, relationBefore(search, wordHit.first));
  if (!isMany) return mention(chart, { first: wordHit.first, last }, wordHit.start, value);
  // Names under a plural type word are read where a second one follows: `أحياء سكنية` names nothing.
  if (!beginsWithAnd(chart, last) && chart.reading.gap[last] !== Gap.Comma) return undefined;
  search.list = { word, end: last };
  return mention(chart, { first: name.first, last }, nameStart, value);
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

interface UnlistedName {
  readonly name: TokenRange;
  /** Raw offset of its first letter, behind any clitic. */
  readonly start: number;
}

function unlistedValue({ chart, setting, lastAdmin1 }: PlaceSearch, { name, start }: UnlistedName, word: PlaceWord, relation: string | null): PlaceValue {
  const { reading } = chart, text = reading.text.slice(start, reading.end[name.last - 1]);
  return {
    entity: null, name: text, name_ar: text, type: word.type, country: setting.country, admin1: lastAdmin1(), admin2: null,
    latitude: null, longitude: null, precision: null, geonames: null, pcode: null, relation, resolution: "pattern",
  };
}

/** Takes along adjectives that belong to a name of this type: `مطار بغداد الدولي`. */
function withAdjectives({ chart, classes }: PlaceSearch, last: number, type: PlaceType): number {
  const adjective = adjacent(chart, last, classes.adjective);
  const [reference] = adjective?.references ?? [];
  const types = reference?.entry.attributes["types"];
  return adjective !== undefined && Array.isArray(types) && types.includes(type) ? adjective.last : last;
}

/** What the words before a mention say of where it lies: `قرب` → near, `شمالي` → north. */
export function relationBefore({ chart, classes }: PlaceSearch, token: number): string | null {
  for (let first = token - 1; first >= Math.max(0, token - 3); first--) {
    for (const classId of [classes.direction, classes.relation]) {
      const hit = chart.find(first, classId);
      if (hit !== undefined && hit.last === token) return hit.references[0]?.entry.id ?? null;
    }
  }
  return null;
}

export function mention(chart: Chart, tokens: TokenRange, start: number, value: PlaceValue): Found<PlaceValue> {
  const { reading } = chart;
  const span: Span = closeQuotes(reading.text, { start, end: reading.end[tokens.last - 1] ?? start });
  return { span, tokens, value };
}

interface Around {
  readonly hit: Annotation;
  readonly word: PlaceWord | undefined;
  readonly wordHit: Annotation | undefined;
  readonly last: Found<PlaceValue> | undefined;
  readonly sentenceAdmin1: Map<number, Divisions>;
  readonly isKnown: (id: string) => boolean;
}

function evidenceOf(chart: Chart, classes: PlaceClasses, { hit, word, wordHit, last, sentenceAdmin1, isKnown }: Around): NameEvidence {
  const { reading } = chart, head = wordHit ?? hit, before = head.first - 1;
  const locative = chart.classId("locative");
  const follows = last !== undefined && last.tokens.last === head.first;
  const direction = before >= 0 ? [before, before - 1].some((token) => token >= 0 && chart.find(token, classes.direction)?.last === head.first) : false;
  const isPreposed = before >= 0 && (reading.gap[head.first] ?? 5) <= Gap.Soft && (chart.find(before, locative)?.last === head.first || direction ||
    chart.find(before, classes.relation)?.last === head.first || chart.find(before, classes.countryside)?.last === head.first);
  return {
    word,
    isKnown,
    isLocated: isPreposed || (head.clitics & Clitic.By) !== 0,
    isDateline: isDateline(chart, hit),
    listedIn: follows && ((head.clitics & Clitic.And) !== 0 || reading.gap[head.first] === Gap.Comma) ? last.value.country : null,
    wantsArea: direction || (follows && (head.clitics & Clitic.By) !== 0),
    sentenceAdmin1: admin1Of(chart, classes, hit, sentenceAdmin1),
    isVariant: hit.references.every(({ grammar }) => (grammar & Grammar.Variant) !== 0),
    isSingleWord: hit.last - hit.first === 1,
    isOrdinaryWord: isOrdinaryWord(chart, classes, hit),
  };
}

const DATELINE_SIGN = /^\s*[-\u{2013}\u{2014}:/(|]/u;

const OPENING = /[\u{00AB}\u{201C}"]/u, CLOSING = /^[\u{00BB}\u{201D}"]/u, MAX_QUOTED_BEFORE = 3;

/** Whether a hit is the last word of a short quoted name of something else: `«نداء البقاع»`. */
function endsQuotedName({ reading }: Chart, hit: Annotation): boolean {
  if (!CLOSING.test(reading.text.slice(reading.end[hit.last - 1])) || (reading.gap[hit.first] ?? Gap.LineBreak) !== Gap.Space) return false;
  for (let token = hit.first - 1; token >= Math.max(0, hit.first - MAX_QUOTED_BEFORE); token--) {
    if (OPENING.test(reading.text.slice(reading.end[token - 1] ?? 0, reading.start[token]))) return true;
    if ((reading.gap[token] ?? Gap.LineBreak) !== Gap.Space) return false;
  }
  return false;
}

/** Whether a hit stands alone at the start of a line, before a dash, colon, slash or bracket, or fills the line. */
function isDateline({ reading }: Chart, hit: Annotation): boolean {
  if (reading.gap[hit.first] !== Gap.LineBreak) return false;
  const after = reading.text.slice(hit.end, hit.end + 4);
  return DATELINE_SIGN.test(after) || /^\s*(?:\n|$)/u.test(after);
}

/** Whether a dictionary of words, not of names, knows the hit's one word too (`التحالف`, `الباب`). */
function isOrdinaryWord(chart: Chart, classes: PlaceClasses, hit: Annotation): boolean {
  if (hit.last - hit.first > 1) return false;
  return chart.at(hit.first).some(({ classId, last, clitics }) => last === hit.last && clitics === hit.clitics && !classes.names.has(classId));
}

/** First-level divisions that the other, certain names of the hit's sentence lie in. */
function admin1Of(chart: Chart, classes: PlaceClasses, hit: Annotation, cache: Map<number, Divisions>): Divisions {
  const sentence = chart.reading.sentenceOf[hit.first] ?? 0, known = cache.get(sentence);
  if (known !== undefined) return known;
  const divisions = new Map<string, Set<string>>(), { first = 0, last = 0 } = chart.reading.sentences[sentence] ?? {};
  for (let token = first; token < last; token++) {
    const there = chart.find(token, classes.place);
    if (there === undefined) continue;
    const places = there.references.map(({ entry }) => placeOf(entry)).filter(({ needs, risk }) => needs === null && risk !== "high");
    const division = commonDivision(places);
    if (division !== undefined) divisions.set(division, new Set([...(divisions.get(division) ?? []), ...places.map(({ id }) => id)]));
  }
  cache.set(sentence, divisions);
  return divisions;
}
