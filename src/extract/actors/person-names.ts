import { Grammar } from "../../lexicon/grammar.ts";
import { Clitic } from "../../lexicon/scan.ts";
import { Gap, TokenKind } from "../../text/reading.ts";
import type { Annotation } from "../../pattern/chart.ts";
import { isDefinite, isNameWord, isRelational, letterCount, type ActorSearch } from "./actor-search.ts";
import { ALEF, BEH, HEH, LAM, SEEN, TEH, WAW, YEH } from "../../text/letters.ts";

const MAX_NAME_TOKENS = 5,
  MAX_PARTS = 4;

/** End of a name that begins at a token: name words in a row; `أبو`, `عبد` take the word after them along. */
export function nameEnd(search: ActorSearch, token: number): number {
  const { reading } = search.chart;
  let last = token,
    hasSurname = false;
  for (let parts = 0; parts < MAX_PARTS && last - token < MAX_NAME_TOKENS && last < reading.tokenCount; parts++) {
    if (last !== token && reading.gap[last] !== Gap.Space) break;
    const next = partEnd(search, last, { isFirst: last === token, hasSurname });
    if (next === undefined) break;
    hasSurname ||= last !== token && isSurname(search, last);
    last = next;
  }
  return last === token ? last : ageEnd(search, last);
}

/** Up to an age in brackets all is name: `محمد بسام تياهة شعور (20 عاماً)`. */
function ageEnd(search: ActorSearch, end: number): number {
  const { chart, classes } = search;
  for (let last = end; last <= end + MAX_BEFORE_AGE; last++) {
    if (isAged(search, last)) return last;
    if (chart.reading.gap[last] !== Gap.Space || chart.reading.kind[last] !== TokenKind.Arabic) break;
    if (chart.find(last, classes.victim)?.clitics === Clitic.Article || chart.find(last, classes.role) !== undefined) break;
    if (chart.find(last, classes.functionWord) !== undefined || chart.find(last, chart.classId("source-cue")) !== undefined) break;
  }
  return end;
}

const MAX_BEFORE_AGE = 3;

/** What of a name stands before one of its words. */
interface NameSoFar {
  readonly isFirst: boolean;
  /** A family name with its article: after it comes no bare unknown word. */
  readonly hasSurname: boolean;
}

function partEnd(search: ActorSearch, token: number, so: NameSoFar): number | undefined {
  const { chart, classes } = search;
  const compound = compoundAt(search, token),
    given = chart.find(token, classes.givenName);
  if (compound !== undefined) return compound.last + 1;
  if (given !== undefined && (so.isFirst || (given.clitics === 0 && !isParticle(search, token)))) return given.last;
  if (so.isFirst) return undefined;
  return isFaithName(search, token) || isTradeName(search, token) || isFamilyName(search, token, so) ? token + 1 : undefined;
}

/** `أبو`, `عبد` with a word behind that goes on with the name. */
function compoundAt(search: ActorSearch, token: number): Annotation | undefined {
  const { chart, classes } = search,
    compound = chart.find(token, classes.nameCompound);
  const isOpen = compound?.clitics === 0 && chart.reading.gap[compound.last] === Gap.Space;
  return isOpen && !isJoinedKin(search, compound.last) ? compound : undefined;
}

/** `أم وابنتها`: one's kin, not the second half of a name. */
function isJoinedKin({ chart, classes }: ActorSearch, token: number): boolean {
  return [classes.role, classes.victim].some((classId) => ((chart.find(token, classId)?.clitics ?? 0) & Clitic.And) !== 0);
}

function isFamilyName(search: ActorSearch, token: number, { hasSurname }: NameSoFar): boolean {
  const { chart } = search;
  if (letterCount(chart.reading, token) < 3 || (hasSurname && !isDefinite(chart, token))) return false;
  if (!isNameWord(search, token) && !isNationalSurname(search, token)) return false;
  return isUnknownOrFamily(search, token) || isOfTown(search, token) || isAged(search, token + 1);
}

/** `عطاء الله خوجياني،`: a surname that is a district's name too, where a sign ends the name. */
function isOfTown({ chart, classes }: ActorSearch, token: number): boolean {
  const town = chart.find(token, classes.place);
  const isEnd = (chart.reading.gap[token + 1] ?? Gap.LineBreak) > Gap.Soft;
  return town?.last === token + 1 && town.clitics === 0 && isEnd && isRelational(chart, token);
}

/** `ميلاد منذر الراعي`: a trade with its article at the end of a name, where a sign follows. */
function isTradeName(search: ActorSearch, token: number): boolean {
  const { chart, classes } = search,
    { reading } = chart;
  const trade = chart.find(token, classes.victim) ?? chart.find(token, classes.rank);
  if (trade?.last !== token + 1 || !isDefinite(chart, token)) return false;
  if (trade.references.some(({ grammar }) => (grammar & Grammar.Number) === Grammar.Plural)) return false;
  if (token + 1 >= reading.tokenCount || (reading.gap[token + 1] ?? Gap.LineBreak) > Gap.Space) return true;
  return trade.classId === classes.rank && isRankSurname(search, token);
}

/** `رامي الإمام بجروح`: a surname that is a title too, behind a sure name and with none behind it. */
function isRankSurname({ chart, classes }: ActorSearch, token: number): boolean {
  const given = chart.find(token - 1, classes.givenName),
    isSure = given?.clitics === 0 && given.references.every(({ entry }) => entry.attributes["common"] !== true);
  return isSure && chart.reading.gap[token - 1] === Gap.Space && chart.find(token + 1, classes.givenName) === undefined;
}

/** `بأن` behind a name is no `بان`. */
function isParticle({ chart, classes }: ActorSearch, token: number): boolean {
  return (
    ["that-word", "function-word"].some((name) =>
      chart.at(token).some(({ classId, clitics }) => classId === chart.classId(name) && clitics !== 0),
    ) && chart.find(token, classes.givenName)?.references.some(({ entry }) => entry.attributes["common"] === true) === true
  );
}

/** `حسام الدين`, `ذبيح الله`: the second half of a given name. */
function isFaithName({ chart, classes }: ActorSearch, token: number): boolean {
  const faith = chart.find(token, classes.divineName);
  if (chart.find(token, chart.classId("weekday")) !== undefined) return false;
  return faith?.last === token + 1 && (faith.clitics & ~Clitic.Article) === 0 && chart.find(token - 1, classes.givenName)?.last === token;
}

function isSurname(search: ActorSearch, token: number): boolean {
  return isDefinite(search.chart, token) && search.chart.find(token, search.classes.divineName) === undefined;
}

function isUnknownOrFamily(search: ActorSearch, token: number): boolean {
  const { chart } = search;
  const isName = chart.at(token).every((hit) => isNamesClass(search, hit.classId) || isTribe(search, hit));
  return isName && (isDefinite(chart, token) || isUnknownName(search, token));
}

/** Whether words of a class can be family names. */
export function isNamesClass({ classes }: ActorSearch, classId: number): boolean {
  return [classes.nisba, classes.national, classes.place, classes.givenName, ...classes.otherRules].includes(classId);
}

/** `أحمد المصري`: the adjective of a country with its article, as no adjective of what stands before. */
function isNationalSurname({ chart, classes }: ActorSearch, token: number): boolean {
  return (
    chart.find(token, classes.national) !== undefined &&
    isDefinite(chart, token) &&
    (chart.find(token - 1, classes.givenName) !== undefined || chart.find(token - 2, classes.nameCompound)?.last === token - 1)
  );
}

/** `رائد الجبور`: many family names are names of tribes. */
function isTribe({ classes }: ActorSearch, { classId, references }: Annotation): boolean {
  return classId === classes.actor && references.some(({ entry }) => entry.attributes["type"] === "identity_militia");
}

const AGE = /^\s*\(\s*\p{Nd}{1,2}\s*[\p{L})]/u,
  MAX_AGE_LETTERS = 12;

/** Whether an age in brackets follows the token before this one: `(31 عاما)`. */
export function isAged({ chart: { reading } }: ActorSearch, last: number): boolean {
  const end = reading.end[last - 1];
  return end !== undefined && AGE.test(reading.text.slice(end, end + MAX_AGE_LETTERS));
}

/** An indefinite word that no dictionary knows, and that does not look like a verb or a preposition with its noun. */
export function isUnknownName({ chart, classes }: ActorSearch, token: number): boolean {
  const { reading } = chart;
  return (
    token < reading.tokenCount &&
    reading.kind[token] === TokenKind.Arabic &&
    (letterCount(reading, token) > 2 || isShortName(reading, token)) &&
    chart.at(token).every(({ classId }) => classId === classes.nameHead || classes.otherRules.includes(classId)) &&
    !looksLikeVerb(reading, token) &&
    !looksPrefixed(reading, token)
  );
}

/** `وزير الإعلام، رو منيل، …`: a word of two letters is a name's first where a comma stands before it and behind the second. */
function isShortName({ gap, unitStart, kind }: Reading, token: number): boolean {
  const isPair = gap[token] === Gap.Comma && gap[token + 1] === Gap.Space && gap[token + 2] === Gap.Comma;
  return isPair && kind[token + 1] === TokenKind.Arabic && (unitStart[token + 1] ?? 0) - (unitStart[token] ?? 0) === 2;
}

type Reading = ActorSearch["chart"]["reading"];

/** `يقول`, `تعرض`, `فارقت`, `قالوا`, `استهدف`: the shapes of verbs that names seldom have. */
function looksLikeVerb({ units, unitStart }: Reading, token: number): boolean {
  const from = unitStart[token] ?? 0,
    to = unitStart[token + 1] ?? 0;
  const first = units[from],
    last = units[to - 1];
  return (
    first === YEH ||
    first === TEH ||
    (last === TEH && units[to - 2] !== ALEF) ||
    (last === ALEF && units[to - 2] === WAW) ||
    (first === ALEF && units[from + 1] === SEEN && units[from + 2] === TEH)
  );
}

/** `بمحاسبة`, `لمتابعة`: a verbal noun in the feminine behind a preposition. */
function looksPrefixed({ units, unitStart }: Reading, token: number): boolean {
  const from = unitStart[token] ?? 0,
    to = unitStart[token + 1] ?? 0;
  return (units[from] === BEH || units[from] === LAM) && units[to - 1] === HEH && to - from > 5;
}

/** A family name as it mostly looks: the article and an adjective of relation (`الحجيري`). */
export function isRelationalSurname(search: ActorSearch, token: number): boolean {
  const { chart } = search,
    { reading } = chart;
  return (
    token < reading.tokenCount &&
    isDefinite(chart, token) &&
    isRelational(chart, token) &&
    reading.units[(reading.unitStart[token + 1] ?? 0) - 1] === YEH &&
    isUnknownOrFamily(search, token)
  );
}

/** `بحمد الله وتوفيقه`, `أودى بحياة`. */
export function isNameLike({ chart }: ActorSearch, token: number): boolean {
  return chart.find(token, chart.classId("name-like")) !== undefined;
}
