import { Clitic } from "../../lexicon/scan.ts";
import type { Found, PlaceValue } from "../../model/mention.ts";
import type { Annotation, Chart } from "../../pattern/chart.ts";
import { ALEF, HEH, MEEM, TEH, TEH_MARBUTA } from "../../text/letters.ts";
import { Gap, TokenKind, textAfter, textBefore } from "../../text/reading.ts";
import { isAccusative, isAccused, isDefinite, isOffice, isOverDivision, isPhrase, isSignOff } from "./other-phrase.ts";
import { isPreposed } from "./preposed.ts";
import { adjacent, locativeAt, type PlaceClasses, type PlaceWord } from "./place-words.ts";

/** What was read before a name that is weighed. */
export interface NameContext {
  readonly word: PlaceWord | undefined;
  readonly wordHit: Annotation | undefined;
  /** The place found last. */
  readonly last: Found<PlaceValue> | undefined;
}

/** A state that acts, an adjective, a direction or a paper where a place of that name would stand. */
export function isSomethingElse(chart: Chart, classes: PlaceClasses, hit: Annotation, { word, wordHit, last }: NameContext): boolean {
  // `أي منطقة سورية`: the adjective of an indefinite word.
  if (word?.isInside === false && wordHit !== hit && isAdjective(chart, classes, hit)) return true;
  if (isOfOther(chart, classes, hit, wordHit ?? hit)) return true;
  // The definite word in `الولايات المتحدة` is no type word.
  if (word !== undefined && ((wordHit?.clitics ?? 0) & Clitic.Article) === 0) return false;
  return isAdjectiveOf(chart, classes, hit, last) || REFUSALS.some((refuses) => refuses(chart, classes, hit));
}

/** A paper, or an office by a division that the gazetteer has with its type word (`حاكم مقاطعة بيلغورود`). */
function isOfOther(chart: Chart, classes: PlaceClasses, hit: Annotation, head: Annotation): boolean {
  return isOutlet(chart, classes, head) || (head !== hit && head.first === hit.first && isOverDivision(chart, head));
}

/** What a bare name may be instead, whatever place bears it. */
const REFUSALS: readonly ((chart: Chart, classes: PlaceClasses, hit: Annotation) => boolean)[] = [
  isNationality,
  (chart, classes, hit) => isGovernment(chart, classes, hit) || isOffice(chart, hit) || isSignOff(chart, hit),
  (chart, { placeWord }, hit) => isOverDivision(chart, chart.find(hit.first - 1, placeWord)),
  isOtherName,
  (chart, _, hit) => isSurname(chart, hit),
];

/** `عطاء الله خوجياني`: right after a given name the last name of a person. */
function isSurname(chart: Chart, hit: Annotation): boolean {
  if (hit.clitics !== 0 || hit.first === 0 || chart.reading.gap[hit.first] !== Gap.Space || isDefinite(chart, hit.first)) return false;
  const before = chart.at(hit.first - 1),
    given = chart.classId("given-name");
  // `على` is folded as the name `علي` is: a word that is anything else, too, is no name here.
  return before.length > 0 && before.every(({ classId, last }) => classId === given && last === hit.first);
}

/** `مدعومة من تركيا`, `لم تعلّق دمشق`, `رد من باماكو التي تنفي`: a state that acts, not where something is. */
function isGovernment(chart: Chart, classes: PlaceClasses, hit: Annotation): boolean {
  if (!hit.references.some(({ entry }) => STATES.has(String(entry.attributes["type"])))) return false;
  const { gap } = chart.reading,
    tie = chart.classId("state-tie");
  const hasTie = [1, 2, 3].some((length) => {
    const before = chart.find(hit.first - length, tie);
    return before?.last === hit.first && (gap[hit.first] ?? Gap.LineBreak) <= Gap.Space && fitsTie(before, hit);
  });
  if (hasTie || isSubject(chart, hit) || isParty(chart, hit)) return true;
  if (!isPreposed(chart, classes, hit.first) && isAccused(chart, hit)) return true;
  const relative = chart.find(hit.last, chart.classId("state-relative"));
  return relative !== undefined && gap[hit.last] === Gap.Space && chart.find(relative.last, chart.classId("government-verb")) !== undefined;
}

/** `تستخدمها روسيا`, `شنتها إسرائيل`: right after a feminine verb with its object a country or capital is its subject. */
function isSubject({ reading }: Chart, hit: Annotation): boolean {
  if (hit.first === 0 || reading.gap[hit.first] !== Gap.Space || hit.clitics !== 0) return false;
  const from = reading.unitStart[hit.first - 1] ?? 0,
    to = reading.unitStart[hit.first] ?? 0;
  const letters = [...reading.units.subarray(from, to)],
    tail = [ALEF, MEEM].includes(letters.at(-1) ?? 0) ? letters.slice(0, -1) : letters;
  const stem = tail.slice(0, -1);
  return tail.at(-1) === HEH && stem.length > 3 && (stem.at(-1) === TEH || stem[0] === TEH) && letters.length > 5;
}

/** `بمنطقة شرورة السعودية`: right after a place the word is its adjective, not the country of that name. */
function isAdjectiveOf(chart: Chart, classes: PlaceClasses, hit: Annotation, last: Found<PlaceValue> | undefined): boolean {
  return last?.tokens.last === hit.first && hit.clitics === 0 && adjacent(chart, hit.first, classes.nisba) !== undefined;
}

function isAdjective(chart: Chart, classes: PlaceClasses, hit: Annotation): boolean {
  return hit.last - hit.first === 1 && hit.clitics === 0 && chart.find(hit.first, classes.nisba) !== undefined;
}

/** `إلى الجنوب من`, `الجنوب الغربي`, `الساحل برس`: a direction or a paper, where a place of that name would stand alone. */
function isOtherName(chart: Chart, classes: PlaceClasses, hit: Annotation): boolean {
  if (isFirstPart(chart, classes, hit) || isPointedAt(chart, hit) || isPhrase(chart, hit) || isDailyPaper(chart, hit)) return true;
  // `الساحل برس`: the name of a paper.
  if (chart.reading.gap[hit.last] === Gap.Space && chart.find(hit.last, chart.classId("paper-tail"))?.clitics === 0) return true;
  if (chart.find(hit.first, classes.countryPart)?.last !== hit.last || chart.reading.gap[hit.last] !== Gap.Space) return false;
  return chart.find(hit.last, classes.directionAdjective) !== undefined || locativeAt(chart, hit.last) === "from";
}

/** `فلسطين اليوم - غزة`, `لـ"عدن الغد"`: a paper at the head of a line, or in quotes. */
function isDailyPaper(chart: Chart, { first, last }: Annotation): boolean {
  const { reading } = chart;
  const tail = reading.gap[last] === Gap.Space ? chart.find(last, chart.classId("paper-day")) : undefined;
  if (tail?.clitics !== 0) return false;
  const after = textAfter(reading, tail.last);
  if (TITLE_OPENING.test(textBefore(reading, first)) && TITLE_CLOSING.test(after)) return true;
  return reading.gap[first] === Gap.LineBreak && /^\s*(?:[-\u{2013}|/:\u{2022}]|\n|$)/u.test(after);
}

/** Signs right around a title. */
const TITLE_OPENING = /["\u{201C}\u{201D}\u{00AB}(]\s*$/u,
  TITLE_CLOSING = /^\s*["\u{201C}\u{201D}\u{00BB})]/u;

/** `تل الهش`: the first part of a longer name that is not known, where a place is called `تل`. */
function isFirstPart(chart: Chart, classes: PlaceClasses, hit: Annotation): boolean {
  const head = chart.find(hit.first, classes.head),
    { gap, tokenCount } = chart.reading;
  if (head?.last !== hit.last || hit.last >= tokenCount || gap[hit.last] !== Gap.Space) return false;
  return isDefinite(chart, hit.last) && chart.find(hit.last, classes.directionAdjective) === undefined;
}

/** A tie by "to" stands before a name with that clitic (`تابعة للإمارات`), any other before a bare name. */
function fitsTie(tie: Annotation, hit: Annotation): boolean {
  const wantsTo = tie.references.some(({ entry }) => entry.attributes["to"] === true);
  return wantsTo ? (hit.clitics & Clitic.For) !== 0 : (hit.clitics & ~(Clitic.Article | Clitic.And)) === 0;
}

const STATES: ReadonlySet<string> = new Set(["country", "city"]);

/** `مبادرة سورية`, `أرامكو السعودية`, `جنديا سوريا`: the adjective of the noun before it, where a country has the same name. */
function isNationality(chart: Chart, classes: PlaceClasses, hit: Annotation): boolean {
  if (hit.first === 0 || chart.reading.gap[hit.first] !== Gap.Space || chart.reading.kind[hit.first - 1] !== TokenKind.Arabic) return false;
  if (isAccusativeNisba(chart, hit)) return true;
  if (!isAdjective(chart, classes, hit)) return false;
  const { text, end } = chart.reading,
    before = hit.first - 1;
  if (isDefinite(chart, hit.first)) return isOrganization(chart, before);
  return text.charCodeAt((end[before] ?? 1) - 1) === TEH_MARBUTA && !isDefinite(chart, before);
}

/** `عسكريا نيجيريا`, `زورقا تركيا`: an adjective with the alef of the accusative, which looks like a country, after a noun with it. */
function isAccusativeNisba(chart: Chart, hit: Annotation): boolean {
  const before = hit.first - 1;
  if (hit.clitics !== 0 || !isAccusative(chart, before) || chart.find(hit.first, chart.classId("victim-national")) === undefined)
    return false;
  const isCounted = before > 0 && chart.find(before - 1, chart.classId("number")) !== undefined;
  return isCounted || ACCUSATIVE_NOUNS.some((name) => chart.find(before, chart.classId(name)) !== undefined);
}

/** Classes of nouns that an adjective of nationality follows. */
const ACCUSATIVE_NOUNS = ["victim", "role", "weapon"];

/** Whether a body's name ends at a token. */
function isOrganization(chart: Chart, token: number): boolean {
  const actor = chart.find(token, chart.classId("actor"));
  return actor?.last === token + 1 && actor.references.some(({ entry }) => entry.attributes["type"] === "organization");
}

/** `قناة موقع بنت جبيل`: a web site, where `موقع` before a name is else a post. */
export function isOutlet(chart: Chart, classes: PlaceClasses, { first }: Annotation): boolean {
  const word = chart.find(first - 1, classes.placeWord),
    at = word?.last === first ? first - 1 : first;
  return chart.find(at - 1, chart.classId("outlet-head"))?.last === at;
}

const PARTY_REACH = 9;

/** `الدول الراعية للمحادثات (روسيا وتركيا وإيران)`: states in brackets after what they are party to. */
function isParty(chart: Chart, hit: Annotation): boolean {
  const { reading } = chart,
    party = chart.classId("state-party");
  let token = hit.first;
  while (token > 0 && !textBefore(reading, token).includes("(") && chart.find(token - 1, chart.classId("place"))?.last === token) token--;
  if (token === 0 || !textBefore(reading, token).includes("(")) return false;
  return Array.from({ length: Math.min(PARTY_REACH, token) }, (_, i) => token - 1 - i).some((at) => chart.find(at, party) !== undefined);
}

/** `هذين البحرين`: a noun that is pointed at. */
function isPointedAt(chart: Chart, hit: Annotation): boolean {
  return isDefinite(chart, hit.first) && chart.find(hit.first - 1, chart.classId("demonstrative"))?.last === hit.first;
}
