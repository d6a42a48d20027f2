import { Clitic } from "../../lexicon/scan.ts";
import type { Chart } from "../../pattern/chart.ts";
import { ALEF, HEH, KAF, LAM, NOON, SEEN, TANWIN, TEH, TEH_MARBUTA, WAW, YEH, isArticleAt, lettersOf } from "../../text/letters.ts";
import { Gap, TokenKind, foldedToken } from "../../text/reading.ts";
import type { PlaceClasses } from "./place-words.ts";

// What one word after a type word looks like: a name, an adjective, a verb, or a word that says where.

/** Endings of the past with and without an object, and prefixes of the present and of the tenth stem. */
const VERB_ENDS = [lettersOf(TEH), lettersOf(TEH, HEH), lettersOf(TEH, HEH, ALEF), lettersOf(WAW, ALEF)],
  VERB_STARTS = [lettersOf(YEH), lettersOf(TEH), lettersOf(NOON), lettersOf(ALEF, SEEN, TEH)];

/** `بلدة بجنوب س`, `مزرعة بنطاق قرية س`: "in" and a word of where, no name. */
export function isSaidOfPlace(chart: Chart, classes: PlaceClasses, token: number): boolean {
  const where = [classes.direction, classes.relation, classes.placeWord, classes.countryside, classes.territory, chart.classId("locative")];
  return chart.at(token).some(({ classId, clitics }) => (clitics & Clitic.By) !== 0 && where.includes(classId));
}

/** `مدرسة والقضاء`: "and the". */
export function hasAndArticle({ reading }: Chart, token: number): boolean {
  const from = reading.unitStart[token] ?? 0;
  return reading.units[from] === WAW && isArticleAt(reading.units, from + 1);
}

/**
 * A word without the article that no dictionary knows and that is no adjective, or a usual first part of a name.
 * `isFeminine`: of a feminine noun, whose adjectives are feminine too (`مدينة تالودي`).
 */
export function isUnknown(chart: Chart, classes: PlaceClasses, token: number, isFeminine = false): boolean {
  if (isFirstPart(chart, classes, token)) return true;
  if (chart.at(token).length > 0 || hasArticle(chart, token) || isVerbLike(chart, token)) return false;
  return !isIndefiniteAdjective(chart, token, isFeminine);
}

/** `أم`, `أبو`: short first parts, before a name. */
export function isFirstPart(chart: Chart, classes: PlaceClasses, token: number): boolean {
  const head = chart.find(token, classes.head);
  return head !== undefined && (head.clitics & ~Clitic.And) === 0 && isSecondPart(chart, classes, token + 1);
}

/** What may stand after a first part: a name, or the definite word for a kind of place (`عين الحارة`). */
export function isSecondPart(chart: Chart, classes: PlaceClasses, token: number): boolean {
  if (isAdjacentName(chart, classes, token)) return true;
  return token < chart.reading.tokenCount && chart.reading.gap[token] === Gap.Space && isDefiniteKind(chart, classes, token);
}

/** `التحرك`, `الانسحاب`: definite verbal nouns by their shape, which name no front. */
export function isVerbalNoun({ reading }: Chart, token: number): boolean {
  const letters = [...reading.units.subarray(reading.unitStart[token] ?? 0, reading.unitStart[token + 1] ?? 0)].slice(2),
    middle = letters.slice(1, -1);
  const isFifth = letters.length === 4 && letters[0] === TEH && !middle.some((letter) => WEAK.has(letter));
  return isFifth || (letters.length > 5 && letters[0] === ALEF && letters.at(-2) === ALEF);
}

const WEAK: ReadonlySet<number> = new Set([ALEF, WAW, YEH]);

/** `كوبري المطار`, `شارع الجامعة`: a road, bridge or quarter is named after the facility at its end. */
export function isDefiniteKind(chart: Chart, classes: PlaceClasses, token: number): boolean {
  const isAnaphor = chart.find(token, chart.classId("area-noun")) !== undefined;
  return hasArticle(chart, token) && !isAnaphor && chart.find(token, classes.placeWord) !== undefined;
}

/** An adjective that describes; `كومبري` in `قرية كومبري` is none: a name elsewhere is one here. */
export function isDescription(chart: Chart, token: number, isFeminine = false): boolean {
  if (chart.find(token, chart.classId("place-description")) !== undefined) return true;
  return isIndefiniteAdjective(chart, token, isFeminine) && chart.find(token, chart.classId("place"))?.clitics !== 0;
}

/** `مدرسة تؤوي`, `مسجد استهدفته`: an unknown word that looks like a verb is no name of a facility. */
export function isVerbLike(chart: Chart, token: number): boolean {
  if (chart.at(token).length > 0 || chart.reading.text.charCodeAt((chart.reading.end[token] ?? 0) - 1) === TEH_MARBUTA) return false;
  const word = foldedToken(chart.reading, token);
  return VERB_ENDS.some((ending) => word.endsWith(ending)) || (word.length > 3 && VERB_STARTS.some((start) => word.startsWith(start)));
}

/** Ending of the adjectives that quarters and streets of Slavic towns are called by (`حي كيروفسكي`). */
const SLAVIC_END = lettersOf(SEEN, KAF, YEH),
  MIN_SLAVIC = 6;

function isSlavic({ reading }: Chart, token: number): boolean {
  const word = foldedToken(reading, token);
  return word.length >= MIN_SLAVIC && word.endsWith(SLAVIC_END);
}

/** `سكني`, `مفتوحاً`: an adjective after an indefinite noun, not a name. */
function isIndefiniteAdjective(chart: Chart, token: number, isFeminine: boolean): boolean {
  const { reading } = chart;
  const to = reading.unitStart[token + 1] ?? 0,
    last = reading.units[to - 1];
  // `أفغويي`: no adjective ends so.
  const isDoubled = reading.units[to - 2] === YEH;
  if ((last === YEH && !isDoubled && !isFeminine && !isSlavic(chart, token)) || (last === HEH && reading.units[to - 2] === YEH))
    return true;
  return TANWIN.test(reading.text.slice(reading.start[token - 1], reading.end[token]));
}

/** A word that could be a name, right after another; in `مسجد النور بحي السلام` the second one says where. */
export function isAdjacentName(chart: Chart, classes: PlaceClasses, token: number): boolean {
  if (token >= chart.reading.tokenCount || chart.reading.gap[token] !== Gap.Space) return false;
  return isNameWord(chart, classes, token) && !isSaidOfPlace(chart, classes, token);
}

/** A word that could be a name: Arabic, of three letters or more, and nothing that a dictionary of words knows. */
export function isNameWord(chart: Chart, classes: PlaceClasses, token: number): boolean {
  const { reading } = chart;
  const letters = (reading.unitStart[token + 1] ?? 0) - (reading.unitStart[token] ?? 0);
  if (reading.kind[token] !== TokenKind.Arabic || letters < 3 || isTo(chart, token)) return false;
  // After a type word a definite word is a name (`مشفى البيان`, `سوق الملعب`) unless it tells of people or of where.
  const isDefinite = hasArticle(chart, token);
  return chart
    .at(token)
    .every(
      ({ classId, clitics }) =>
        classes.names.has(classId) || (isDefinite && !classes.neverNames.has(classId)) || (clitics & ~(Clitic.Article | Clitic.And)) !== 0,
    );
}

/** `للغزاة`: "to the". */
function isTo({ reading }: Chart, token: number): boolean {
  const from = reading.unitStart[token] ?? 0;
  return reading.units[from] === LAM && reading.units[from + 1] === LAM;
}

/** A definite word, with "and" before it or not. */
export function hasArticle({ reading }: Chart, token: number): boolean {
  const from = reading.unitStart[token] ?? 0,
    at = reading.units[from] === WAW && reading.units[from + 1] === ALEF ? from + 1 : from;
  return isArticleAt(reading.units, at);
}
