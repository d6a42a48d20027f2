import { Grammar } from "../../lexicon/grammar.ts";
import { ALEF, TEH, WAW } from "../../text/letters.ts";
import { Gap, TokenKind } from "../../text/reading.ts";
import { isDefinite, letterCount, type ActorSearch } from "./actor-search.ts";
import { isNamesClass } from "./person-names.ts";
import type { Title } from "./titles.ts";

const MAX_WORDS = 4,
  MIN_LETTERS = 3,
  MIN_JOINED_LETTERS = 5;

/**
 * End of a name of two to four words that no dictionary explains, behind a title and up to a sign, a particle or a word that
 * is surely none: `الكولونيل عظيم برماندوا أغونا،`, `العقيد احمد شيري فارح قوله`. Behind a kind of person (`الطفلة`) one of
 * the first two words must be known as a name: a verb can stand there too.
 */
export function titledNameEnd(search: ActorSearch, token: number, { kind }: Title): number | undefined {
  let last = token,
    words = 0;
  while (words <= MAX_WORDS && !isEnd(search, last, words)) {
    const next = wordEnd(search, last, last === token);
    if (next === undefined) return undefined;
    last = next;
    words++;
  }
  if (words < 2 || words > MAX_WORDS) return undefined;
  return kind === "office" || isGiven(search, token) || isGiven(search, token + 1) ? last : undefined;
}

/** Whether a name can end before a token. */
function isEnd(search: ActorSearch, token: number, words: number): boolean {
  const { chart } = search,
    { reading } = chart;
  if (words === 0) return false;
  if (token >= reading.tokenCount || reading.kind[token] !== TokenKind.Arabic || reading.gap[token] !== Gap.Space) return true;
  if (isGiven(search, token) || chart.find(token, search.classes.nameCompound)?.clitics === 0) return false;
  return !isNameLike(search, token) || isJoined(search, token);
}

/** `ومرافقه`: an unknown word that begins as one joined by and does. */
function isJoined({ chart: { reading } }: ActorSearch, token: number): boolean {
  return reading.units[reading.unitStart[token] ?? 0] === WAW && letterCount(reading, token) >= MIN_JOINED_LETTERS;
}

function wordEnd(search: ActorSearch, token: number, isFirst: boolean): number | undefined {
  const { chart } = search,
    compound = chart.find(token, search.classes.nameCompound);
  if (compound?.clitics === 0 && chart.reading.gap[compound.last] === Gap.Space) return compound.last + 1;
  if (isGiven(search, token)) return token + 1;
  if (isFirst && (isDefinite(chart, token) || looksLikeVerb(search, token) || chart.find(token, search.classes.place) !== undefined))
    return undefined;
  return isNameLike(search, token) ? token + 1 : undefined;
}

/** A word that no dictionary explains as anything but a name's; with its article it can be an ordinary word behind a clitic. */
function isNameLike(search: ActorSearch, token: number): boolean {
  const { chart } = search,
    { reading } = chart;
  if (reading.kind[token] !== TokenKind.Arabic || letterCount(reading, token) < MIN_LETTERS) return false;
  return chart.at(token).every(({ classId, clitics }) => clitics === 0 && isNamesClass(search, classId)) || isSurname(search, token);
}

/** `عبده البحر`, `ريان الحاج`: a definite singular behind a given name is its surname, unless it is one of time. */
function isSurname(search: ActorSearch, token: number): boolean {
  const { chart } = search;
  if (!isDefinite(chart, token) || token === 0 || !isGiven(search, token - 1) || isCommon(search, token - 1)) return false;
  const others = ["weekday", "month", "day-part", "time-word", "function-word", "source-cue", "role"].map((name) => chart.classId(name));
  return chart
    .at(token)
    .every(
      ({ classId, references }) =>
        !others.includes(classId) && references.every(({ grammar }) => (grammar & Grammar.Number) !== Grammar.Plural),
    );
}

/** A given name that is an ordinary word too. */
function isCommon({ chart, classes }: ActorSearch, token: number): boolean {
  return chart.find(token, classes.givenName)?.references.some(({ entry }) => entry.attributes["common"] === true) === true;
}

function isGiven({ chart, classes }: ActorSearch, token: number): boolean {
  const given = chart.find(token, classes.givenName);
  return given?.clitics === 0 && chart.find(token, classes.functionWord) === undefined;
}

/** `فارقت`, `تعرض`, `قالوا`: seldom a name's first word. */
function looksLikeVerb({ chart: { reading } }: ActorSearch, token: number): boolean {
  const first = reading.units[reading.unitStart[token] ?? 0],
    to = reading.unitStart[token + 1] ?? 0,
    last = reading.units[to - 1];
  return first === TEH || last === TEH || (last === ALEF && reading.units[to - 2] === WAW);
}
