import { Grammar } from "../../lexicon/grammar.ts";
import { Clitic } from "../../lexicon/scan.ts";
import type { Found, PlaceValue } from "../../model/mention.ts";
import type { PlaceType } from "../../model/vocabulary.ts";
import type { Annotation, Chart } from "../../pattern/chart.ts";
import { Gap, TokenKind, textBefore } from "../../text/reading.ts";
import { placeOf } from "../gazetteer-place.ts";
import { addDivision, divisionOf, type Divisions } from "../setting.ts";
import type { PlaceMemory } from "./place-memory.ts";
import { adjacent, locativeAt, type PlaceClasses } from "./place-words.ts";
import { directionBefore, isPreposed } from "./preposed.ts";
import type { NameEvidence } from "./place-score.ts";
import { isSomethingElse, type NameContext } from "./not-a-place.ts";

/** A name that is weighed, and what was read before it. */
interface Weighed extends NameContext {
  readonly hit: Annotation;
  /** Sentence → its divisions, kept from name to name. */
  readonly sentenceAdmin1: Map<number, Divisions>;
  readonly memory: PlaceMemory;
}

/** Reads off a text what speaks for a name being a place, and which. */
export function evidenceOf(
  chart: Chart,
  classes: PlaceClasses,
  { hit, word, wordHit, last, sentenceAdmin1, memory }: Weighed,
): NameEvidence {
  const head = wordHit ?? hit,
    isBy = (head.clitics & Clitic.By) !== 0;
  const follows = last?.tokens.last === head.first,
    direction = directionOf(chart, classes, head.first);
  return {
    word,
    memory,
    isLocated: isBy || word?.type === "road" || isPreposed(chart, classes, head.first),
    isSomethingElse: isSomethingElse(chart, classes, hit, { word, wordHit, last }),
    within: divisionAfter(chart, classes, hit.last),
    marks: chart.reading.text.slice(hit.start, hit.end).replace(/[^\u{064E}-\u{0651}]/gu, ""),
    inCountry: countryAfter(chart, classes, hit.last),
    saidOf: countrySaid(chart, classes, hit.last),
    headedBy: headingOf(chart, head, last),
    isMeasuredFrom: direction === "centre" || isMeasuredFrom(chart, classes, head.first),
    isDateline: isDateline(chart, hit),
    listedIn: follows && isJoined(chart, head) ? last.value.country : null,
    // `بمنطقة كذا بالإسكندرية`: a quarter lies in a city.
    wantsArea:
      direction === "side" ||
      (follows && wantsAreaAfter(last.value.type, { isBy, isJoined: isJoined(chart, head) })) ||
      isOfWide(chart, classes, hit.first),
    sentenceAdmin1: admin1Of(chart, classes, hit, sentenceAdmin1),
    isVariant: hit.references.every(({ grammar }) => (grammar & Grammar.Variant) !== 0),
    isSingleWord: hit.last - hit.first === 1,
    isOrdinaryWord: isOrdinaryWord(chart, classes, hit),
  };
}

/** After a place "in" leads to what contains it; after a governorate "and" leads to another. */
function wantsAreaAfter(type: PlaceType, { isBy, isJoined: isListed }: { readonly isBy: boolean; readonly isJoined: boolean }): boolean {
  return isBy ? type !== "neighbourhood" : isListed && type === "governorate";
}

/** `ريفي حمص`, `باديتي حمص`: what is around towns is a province's. */
function isOfWide(chart: Chart, classes: PlaceClasses, token: number): boolean {
  if (token === 0 || chart.reading.gap[token] !== Gap.Space) return false;
  if (chart.find(token - 1, classes.countryside)?.last === token) return true;
  const word = chart.find(token - 1, classes.placeWord);
  return word?.last === token && word.references.some(({ entry }) => entry.attributes["type"] === "desert");
}

/** The place found last, where a heading's sign stands between it and this one. */
function headingOf({ reading }: Chart, { first }: Annotation, last: Found<PlaceValue> | undefined): PlaceValue | null {
  return last?.tokens.last === first && HEADING_SIGN.test(textBefore(reading, first)) ? last.value : null;
}

/** Between a larger place and what lies in it: `إدلب: سرمين`, `حلب - الباب`. */
const HEADING_SIGN = /^ *[-:\u{2013}\u{2014}/] *$/u;

/** Whether a direction stands right before a token, and whether it is a side (`شمالي`) or the middle (`وسط`). */
function directionOf(chart: Chart, classes: PlaceClasses, token: number): "side" | "centre" | undefined {
  if (directionBefore(chart, classes, token) === 0) return undefined;
  return chart.find(token - 1, classes.direction)?.references[0]?.entry.id === "centre" ? "centre" : "side";
}

/** `45 كم شرق الحسكة`: one measures from a town, not from a province. */
function isMeasuredFrom(chart: Chart, classes: PlaceClasses, token: number): boolean {
  const direction = directionBefore(chart, classes, token),
    unit = direction > 0 ? direction : chart.find(token - 1, chart.classId("locative"))?.last === token ? 1 : 0;
  if (unit === 0) return false;
  return [1, 2].some((length) => chart.find(token - unit - length, chart.classId("distance-unit"))?.last === token - unit);
}

/** The one division that a place named right after with "in" lies in; null where none is, or several could be meant. */
function divisionAfter(chart: Chart, classes: PlaceClasses, token: number): string | null {
  const container = containerAfter(chart, classes, token);
  if (container === undefined) return null;
  const divisions = new Set(container.references.map(({ entry }) => divisionOf(placeOf(entry))));
  return divisions.size === 1 ? ([...divisions][0] ?? null) : null;
}

/** A place of a type that contains others, after "in": `بمديرية س`, `في محافظة س`, `بريف س`. */
export function containerAfter(chart: Chart, classes: PlaceClasses, token: number): Annotation | undefined {
  const { gap } = chart.reading;
  if (gap[token] !== Gap.Space) return undefined;
  const isIn = locativeAt(chart, token) === "inside",
    at = isIn ? token + 1 : token;
  const word = chart.find(at, classes.placeWord) ?? chart.find(at, classes.countryside);
  if (word === undefined || gap[at] !== Gap.Space || (!isIn && (word.clitics & Clitic.By) === 0)) return undefined;
  const isContainer = word.references.some(
    ({ entry }) => word.classId === classes.countryside || CONTAINERS.has(String(entry.attributes["type"])),
  );
  const name = isContainer ? adjacent(chart, word.last, classes.place) : undefined;
  // A name that includes its type word starts with it.
  return name ?? (isContainer ? chart.find(at, classes.place) : undefined);
}

const CONTAINERS: ReadonlySet<string> = new Set(["governorate", "district"]);

/** The country that a name is told to lie in right after it: `في مالي`, `بوسط مالي`, `بشمال غرب سوريا`. */
function countryAfter(chart: Chart, classes: PlaceClasses, token: number): string | null {
  const { gap } = chart.reading;
  if (gap[token] !== Gap.Space) return null;
  const isIn = locativeAt(chart, token) === "inside",
    at = isIn ? token + 1 : token;
  const side = chart.find(at, classes.direction),
    place = adjacent(chart, side?.last ?? at, classes.place);
  const head = side ?? place,
    isTold = gap[at] === Gap.Space && (isIn || ((head?.clitics ?? 0) & Clitic.By) !== 0);
  if (place === undefined || !isTold) return null;
  return countryNamed(place);
}

function countryNamed({ references }: Annotation): string | null {
  return references.map(({ entry }) => placeOf(entry)).find(({ type }) => type === "country")?.country ?? null;
}

/** Country of the adjective that stands right after a name. */
function countrySaid(chart: Chart, classes: PlaceClasses, token: number): string | null {
  const nisba = chart.reading.gap[token] === Gap.Space ? chart.find(token, classes.nisba) : undefined;
  const country = nisba?.references[0]?.entry.attributes["country"];
  return typeof country === "string" ? country : null;
}

/** Goes on with a list: by "and", or after a comma. */
function isJoined({ reading }: Chart, head: Annotation): boolean {
  return (head.clitics & Clitic.And) !== 0 || reading.gap[head.first] === Gap.Comma;
}

const DATELINE_SIGN = /^\s*[-\u{2013}\u{2014}\u{0640}:/(|]/u,
  LABEL_START = /[|\u{2022}\u{25AA}#]\s*$/u;

/**
 * Whether a hit stands alone at the start of a line, before a dash, colon, slash, bracket or a day and month, or fills
 * the line; or as the label of an item (`• حلب || الشعار:`).
 */
function isDateline(chart: Chart, hit: Annotation): boolean {
  const { reading } = chart,
    after = reading.text.slice(hit.end, hit.end + 4);
  if (reading.gap[hit.first] !== Gap.LineBreak) return LABEL_START.test(textBefore(reading, hit.first)) && /^\s*:/u.test(after);
  const isDated = reading.kind[hit.last] === TokenKind.Number && chart.find(hit.last + 1, chart.classId("month")) !== undefined;
  return isDated || DATELINE_SIGN.test(after) || /^\s*(?:\n|$)/u.test(after);
}

/** Whether a dictionary of words, not of names, knows the hit's one word too (`التحالف`, `الباب`). */
function isOrdinaryWord(chart: Chart, classes: PlaceClasses, hit: Annotation): boolean {
  if (hit.last - hit.first > 1) return false;
  return chart
    .at(hit.first)
    .some(({ classId, last, clitics }) => last === hit.last && clitics === hit.clitics && !classes.names.has(classId));
}

/** First-level divisions that the other, certain names of the hit's sentence lie in. */
function admin1Of(chart: Chart, classes: PlaceClasses, hit: Annotation, cache: Map<number, Divisions>): Divisions {
  const sentence = chart.reading.sentenceOf[hit.first] ?? 0,
    known = cache.get(sentence);
  if (known !== undefined) return known;
  const divisions = new Map<string, Set<string>>(),
    { first = 0, last = 0 } = chart.reading.sentences[sentence] ?? {};
  for (let token = first; token < last; token++) {
    const there = chart.find(token, classes.place);
    if (there === undefined) continue;
    const all = there.references.map(({ entry }) => placeOf(entry)),
      certain = all.filter(({ needs, risk }) => needs === null && risk !== "high");
    addDivision(divisions, certain, all);
  }
  cache.set(sentence, divisions);
  return divisions;
}
