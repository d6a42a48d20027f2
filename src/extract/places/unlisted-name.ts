import { Clitic } from "../../lexicon/scan.ts";
import type { PlaceValue } from "../../model/mention.ts";
import type { TokenRange } from "../../model/span.ts";
import type { Chart } from "../../pattern/chart.ts";
import { Gap, TokenKind, textAfter, textBefore } from "../../text/reading.ts";
import { hostTown, isInTown } from "./host-town.ts";
import { placeAround } from "./place-around.ts";
import {
  hasAndArticle,
  hasArticle,
  isAdjacentName,
  isDefiniteKind,
  isDescription,
  isFirstPart,
  isNameWord,
  isSecondPart,
  isVerbalNoun,
  isSaidOfPlace,
  isUnknown,
  isVerbLike,
} from "./name-word.ts";
import { isForeignPair } from "./name-pair.ts";
import { isSonNext, personEnd } from "./person-name.ts";
import type { PlaceSearch } from "./place-search.ts";
import type { PlaceClasses, PlaceWord } from "./place-words.ts";
import { WAW } from "../../text/letters.ts";

const MAX_QUOTED_TOKENS = 4;

/**
 * The name after a type word that no gazetteer has (`قرية كذا`): its tokens, or undefined where the word stands alone
 * or before an ordinary word. Quoted names are taken whole; others are one word, or two where the first is a usual
 * first part (`تل`, `كفر`, `أبو`) or the second a usual second one (`الفوقا`).
 */
export function unlistedName(chart: Chart, classes: PlaceClasses, word: NamingWord, token: number): TokenRange | undefined {
  const { reading } = chart;
  if (token >= reading.tokenCount || (reading.gap[token] ?? Gap.LineBreak) > Gap.Soft) return undefined;
  if (OPENING_QUOTE.test(textBefore(reading, token))) return quotedName(chart, token);
  if (!mayStandBare(chart, classes, word, token)) return undefined;
  const body = word.isBodyName ? bodyEnd(chart, token) : undefined;
  if (body !== undefined) return { first: token, last: body };
  const person = personEnd(chart, token);
  if (person !== undefined) return { first: token, last: person };
  return isNameAfter(chart, classes, word, token) ? plainName(chart, classes, word, token) : undefined;
}

/** Whether a word takes a name without quotes, where no dash or bracket stands between them. */
function mayStandBare(chart: Chart, classes: PlaceClasses, word: NamingWord, token: number): boolean {
  if (word.needsQuotes && word.isKnownName !== true) return false;
  if (isSaidOfPlace(chart, classes, token) || (word.isItem !== true && hasAndArticle(chart, token))) return false;
  if (word.needsUnknown && !isUnknown(chart, classes, token, word.isFeminine) && !isFrontName(chart, word, token)) return false;
  return word.afterDash === true || !DASH.test(textBefore(chart.reading, token));
}

function isNameAfter(chart: Chart, classes: PlaceClasses, word: NamingWord, token: number): boolean {
  const { bearsKinds, isBodyName } = word;
  if (isSonNext(chart, token) || isNameWord(chart, classes, token) || isFirstPart(chart, classes, token)) return true;
  if ((isBodyName && isToldPublic(chart, classes, token)) || isOldVillage(chart, word, token)) return true;
  return bearsKinds && (isDefiniteKind(chart, classes, token) || chart.find(token, chart.classId("facility-namesake"))?.clitics === 0);
}

/** `حي القرية`: a quarter of a town is called after the village that it was; `أحياء القرية` are those of a village. */
function isOldVillage(chart: Chart, { type, isFeminine }: NamingWord, token: number): boolean {
  if (type !== "neighbourhood" || isFeminine === true) return false;
  return chart.find(token, chart.classId("area-noun"))?.references.some(({ entry }) => entry.id === "settled") === true;
}

/** `مشفى الحي الوطني`: whatever definite word stands before the adjective of a public hospital is its name. */
function isToldPublic(chart: Chart, classes: PlaceClasses, token: number): boolean {
  const adjective = chart.find(token + 1, classes.adjective);
  const isPublic = adjective?.references.some(({ entry }) => entry.id === "public") === true;
  return isPublic && isDefiniteKind(chart, classes, token) && chart.reading.gap[token + 1] === Gap.Space;
}

/** A type word as it introduces a name; `isDual`: it stands before exactly two. */
export type NamingWord = PlaceWord & {
  readonly isDual?: boolean;
  /** Its adjectives are feminine. */
  readonly isFeminine?: boolean;
  /** It goes on with a list: "and" stands before it. */
  readonly isItem?: boolean;
  /** It stands in a country whose names are often two words of a language other than Arabic. */
  readonly takesPairs?: boolean;
  /** The name was introduced before, in quotes if it needs them. */
  readonly isKnownName?: boolean;
  /** A dash may stand before it: the further end of a road. */
  readonly afterDash?: boolean;
};

/** `محور الملاجة`: a definite word that no dictionary knows, after a word that takes such names too. */
function isFrontName(chart: Chart, { takesDefinite }: NamingWord, token: number): boolean {
  return takesDefinite && hasArticle(chart, token) && chart.at(token).length === 0 && !isVerbalNoun(chart, token);
}

/** End of the name of a body that runs a facility: `مستشفى أطباء بلا حدود`. */
function bodyEnd(chart: Chart, token: number): number | undefined {
  const body = chart.find(token, chart.classId("actor"));
  const isBody = body?.references.some(({ entry }) => BODIES.has(String(entry.attributes["type"]))) === true;
  return body !== undefined && isBody && (body.last - body.first > 1 || hasArticle(chart, token)) && (body.clitics & ~Clitic.Article) === 0
    ? body.last
    : undefined;
}

const BODIES: ReadonlySet<string> = new Set(["organization", "state_forces"]);

/** One word, or two with a usual first or second part, or both unknown to the language before "and" (`بلدتي كذا كذا وكذا`). */
function plainName(chart: Chart, classes: PlaceClasses, word: NamingWord, token: number): TokenRange | undefined {
  const next = token + 1;
  if (word.isDual === true && isUnknownPair(chart, token)) return { first: token, last: next + 1 };
  if (chart.find(token, classes.head) !== undefined && !(hasArticle(chart, token) && !isAdjacentName(chart, classes, next)))
    return isSecondPart(chart, classes, next) ? { first: token, last: next + 1 } : undefined;
  if (isOrdinaryWord(chart, word, token)) return undefined;
  const isTwo = isHyphened(chart, next) || (word.takesPairs === true && isForeignPair(chart, classes, token));
  return { first: token, last: isTwo || isModified(chart, classes, next) ? next + 1 : next };
}

/** `الفوقا`, `الجديدة`: a usual second part at a token. */
function isModified(chart: Chart, classes: PlaceClasses, token: number): boolean {
  return chart.find(token, classes.modifier) !== undefined && chart.reading.gap[token] === Gap.Space;
}

/** `تين-إديار`: a hyphen between two words without blanks. */
function isHyphened({ reading }: Chart, token: number): boolean {
  return token < reading.tokenCount && /^[-\u{2013}]$/u.test(textBefore(reading, token)) && reading.kind[token] === TokenKind.Arabic;
}

function isUnknownPair(chart: Chart, token: number): boolean {
  const { reading } = chart,
    next = token + 1;
  return (
    next + 1 < reading.tokenCount &&
    reading.gap[next] === Gap.Space &&
    reading.gap[next + 1] === Gap.Space &&
    [token, next].every((at) => chart.at(at).length === 0 && reading.kind[at] === TokenKind.Arabic) &&
    reading.units[reading.unitStart[next] ?? 0] !== WAW &&
    reading.units[reading.unitStart[next + 1] ?? 0] === WAW
  );
}

/** A word without the article that is known, or an adjective, where the type word does not make it a name. */
function isOrdinaryWord(chart: Chart, word: NamingWord, token: number): boolean {
  if (hasArticle(chart, token)) return word.needsBare;
  if (word.isDual === true && chart.at(token).length === 0) return false;
  const isAdjective = isDescription(chart, token, word.isFeminine),
    isUnknown = chart.at(token).every(({ classId }) => BARE_NAMES.some((name) => chart.classId(name) === classId)) && !isAdjective;
  if (word.needsArticle || (word.needsDefinite && isVerbLike(chart, token))) return true;
  return !isUnknown && (word.needsDefinite || !SETTLEMENTS.has(word.type) || isAdjective);
}

interface UnlistedName {
  readonly name: TokenRange;
  /** Raw offset of its first letter, behind any clitic. */
  readonly start: number;
  /** The token after its adjectives. */
  readonly last?: number;
}

/**
 * The value of a place that no gazetteer has: its Arabic text is its name, its type word its type; it lies where the words
 * after it say, else where the place named last does. What lies in a town comes out with that town's point, precision `admin`.
 */
export function unlistedValue(
  search: PlaceSearch,
  { name, start, last }: UnlistedName,
  word: Pick<PlaceWord, "id" | "type">,
  relation: string | null,
): PlaceValue {
  const { reading } = search.chart,
    text = reading.text.slice(start, reading.end[name.last - 1]);
  const told = placeAround(search, last ?? name.last),
    host = isInTown(word) ? hostTown(search, last ?? name.last, told?.admin1) : undefined;
  const around = told ?? host ?? { country: search.setting.country, admin1: search.lastAdmin1(), admin2: null };
  return {
    entity: null,
    name: text,
    name_ar: text,
    type: word.type,
    country: around.country,
    admin1: around.admin1,
    admin2: around.admin2,
    latitude: host?.latitude ?? null,
    longitude: host?.longitude ?? null,
    precision: host === undefined ? null : "admin",
    geonames: null,
    pcode: null,
    relation,
    resolution: "pattern",
  };
}

/** Kinds of places with names that are no words of the language and carry no article. */
const SETTLEMENTS: ReadonlySet<string> = new Set(["city", "town", "village", "neighbourhood", "camp", "district"]);
/** Classes of names that stand without the article. */
const BARE_NAMES = ["place", "given-name", "name-compound", "actor"];

export const OPENING_QUOTE = /[\u{201C}\u{201D}\u{00AB}"\u{2018}']/u;
const DASH = /[-\u{2013}\u{2014}/()]/u;

function quotedName(chart: Chart, token: number): TokenRange | undefined {
  const { reading } = chart;
  for (let last = token + 1; last <= Math.min(token + MAX_QUOTED_TOKENS, reading.tokenCount); last++) {
    const after = textAfter(reading, last);
    if (OPENING_QUOTE.test(after) || after.includes("\u{00BB}")) return { first: token, last };
    if ((reading.gap[last] ?? Gap.LineBreak) > Gap.Soft) return undefined;
  }
  return undefined;
}
