import { Clitic } from "../../lexicon/scan.ts";
import type { PlaceValue } from "../../model/mention.ts";
import type { TokenRange } from "../../model/span.ts";
import type { Chart } from "../../pattern/chart.ts";
import { Gap, TokenKind, textAfter, textBefore } from "../../text/reading.ts";
import type { PlaceSearch } from "./place-search.ts";
import type { PlaceClasses, PlaceWord } from "./place-words.ts";

const ALEF = 0x627,
  LAM = 0x644,
  WAW = 0x648;
const MAX_QUOTED_TOKENS = 4;

/**
 * The name after a type word that no gazetteer has (`قرية كذا`): its tokens, or undefined where the word stands alone
 * or before an ordinary word. Quoted names are taken whole; others are one word, or two where the first is a usual
 * first part (`تل`, `كفر`, `أبو`) or the second a usual second one (`الفوقا`).
 */
export function unlistedName(chart: Chart, classes: PlaceClasses, word: PlaceWord, token: number): TokenRange | undefined {
  const { reading } = chart;
  if (token >= reading.tokenCount || (reading.gap[token] ?? Gap.LineBreak) > Gap.Soft) return undefined;
  const before = textBefore(reading, token);
  if (OPENING_QUOTE.test(before)) return quotedName(chart, token);
  if (word.needsQuotes || DASH.test(before) || !isNameWord(chart, classes, token)) return undefined;
  const person = personEnd(chart, token);
  return person === undefined ? plainName(chart, classes, word, token) : { first: token, last: person };
}

/** One word, or two with a usual first or second part. */
function plainName(chart: Chart, classes: PlaceClasses, word: PlaceWord, token: number): TokenRange | undefined {
  const next = token + 1;
  if (chart.find(token, classes.head) !== undefined)
    return isAdjacentName(chart, classes, next) ? { first: token, last: next + 1 } : undefined;
  if (isOrdinaryWord(chart, word, token)) return undefined;
  return {
    first: token,
    last: chart.find(next, classes.modifier) !== undefined && chart.reading.gap[next] === Gap.Space ? next + 1 : next,
  };
}

/** A word without the article that is known, or an adjective, where the type word does not make it a name. */
function isOrdinaryWord(chart: Chart, word: PlaceWord, token: number): boolean {
  if (hasArticle(chart, token)) return false;
  const isAdjective = isIndefiniteAdjective(chart, token),
    isUnknown = chart.at(token).length === 0 && !isAdjective;
  return !isUnknown && (word.needsDefinite || !SETTLEMENTS.has(word.type) || isAdjective);
}

interface UnlistedName {
  readonly name: TokenRange;
  /** Raw offset of its first letter, behind any clitic. */
  readonly start: number;
}

/** The value of a place that no gazetteer has: its Arabic text is its name, its type word its type. */
export function unlistedValue(
  { chart, setting, lastAdmin1 }: PlaceSearch,
  { name, start }: UnlistedName,
  word: PlaceWord,
  relation: string | null,
): PlaceValue {
  const { reading } = chart,
    text = reading.text.slice(start, reading.end[name.last - 1]);
  return {
    entity: null,
    name: text,
    name_ar: text,
    type: word.type,
    country: setting.country,
    admin1: lastAdmin1(),
    admin2: null,
    latitude: null,
    longitude: null,
    precision: null,
    geonames: null,
    pcode: null,
    relation,
    resolution: "pattern",
  };
}

/** Kinds of places with names that are no words of the language and carry no article. */
const SETTLEMENTS: ReadonlySet<string> = new Set(["city", "town", "village", "neighbourhood", "camp", "district"]);
const YEH = 0x64a,
  HEH = 0x647,
  TANWIN = /[\u{064B}\u{064C}\u{064D}]/u;

/** `سكني`, `مفتوحاً`: an adjective after an indefinite noun, not a name. */
function isIndefiniteAdjective({ reading }: Chart, token: number): boolean {
  const to = reading.unitStart[token + 1] ?? 0,
    last = reading.units[to - 1];
  if (last === YEH || (last === HEH && reading.units[to - 2] === YEH)) return true;
  return TANWIN.test(reading.text.slice(reading.start[token - 1], reading.end[token]));
}

/** End of a person's name that the place is called after: `مسجد الحسين بن علي`, `مستشفى كمال عدوان`. */
function personEnd(chart: Chart, token: number): number | undefined {
  const given = chart.classId("given-name"),
    compound = chart.classId("name-compound");
  let last = token;
  while (last < chart.reading.tokenCount && chart.reading.gap[last] === Gap.Space) {
    const name = chart.find(last, given),
      link = chart.find(last, compound);
    if (link?.clitics === 0 && chart.reading.gap[link.last] === Gap.Space) last = link.last + 1;
    else if (name !== undefined && (name.clitics & ~Clitic.Article) === 0) last = name.last;
    else break;
  }
  return last - token >= 2 ? last : undefined;
}

const OPENING_QUOTE = /[\u{201C}\u{201D}\u{00AB}"\u{2018}']/u;
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

function isAdjacentName(chart: Chart, classes: PlaceClasses, token: number): boolean {
  return token < chart.reading.tokenCount && chart.reading.gap[token] === Gap.Space && isNameWord(chart, classes, token);
}

/** A word that could be a name: Arabic, of three letters or more, and nothing that a dictionary of words knows. */
function isNameWord(chart: Chart, classes: PlaceClasses, token: number): boolean {
  const { reading } = chart;
  const letters = (reading.unitStart[token + 1] ?? 0) - (reading.unitStart[token] ?? 0);
  if (reading.kind[token] !== TokenKind.Arabic || letters < 3) return false;
  // After a type word a definite word is a name (`مشفى البيان`, `سوق الملعب`) unless it tells of people or of where.
  const isDefinite = hasArticle(chart, token);
  return chart
    .at(token)
    .every(
      ({ classId, clitics }) =>
        classes.names.has(classId) || (isDefinite && !classes.neverNames.has(classId)) || (clitics & ~(Clitic.Article | Clitic.And)) !== 0,
    );
}

function hasArticle({ reading }: Chart, token: number): boolean {
  const from = reading.unitStart[token] ?? 0,
    at = reading.units[from] === WAW && reading.units[from + 1] === ALEF ? from + 1 : from;
  return reading.units[at] === ALEF && reading.units[at + 1] === LAM;
}

/** Whether a token is a definite word with "and" before it: `والرياض`. */
export function beginsWithAnd({ reading }: Chart, token: number): boolean {
  const from = reading.unitStart[token] ?? 0;
  return reading.units[from] === WAW && reading.units[from + 1] === ALEF && reading.units[from + 2] === LAM;
}
