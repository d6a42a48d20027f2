import type { ActorValue, Found } from "../../model/mention.ts";
import { ALEF_MAKSURA, WAW, YEH } from "../../text/letters.ts";
import { Gap, TokenKind, textAfter, textBefore } from "../../text/reading.ts";
import { isDefinite, letterCount, unlistedActor, type ActorSearch } from "./actor-search.ts";

const OPENING = /[\u{201C}\u{201D}\u{00AB}"(]\s*$/u,
  CLOSING = /^\.?\s*[\u{201C}\u{201D}\u{00BB}")]/u,
  STOP = /^\s?\.\s?$/u,
  MAX_INITIALS = 4;

/**
 * A person whom a court report names by initials: `السوري (أ.ج)`, `المتهم «ك. م. ع»`, or by a given name and the initial of
 * the family: `«نسيم.ب»`, `خالد ع.`.
 */
export function findInitials(search: ActorSearch, token: number): Found<ActorValue> | undefined {
  const { chart } = search,
    { reading } = chart;
  if (reading.kind[token] !== TokenKind.Arabic) return undefined;
  if (letterCount(reading, token) === 1) return initialsAlone(search, token);
  if (token + 1 >= reading.tokenCount || letterCount(reading, token + 1) !== 1) return undefined;
  const given = chart.find(token, search.classes.givenName),
    last = given === undefined ? undefined : initialsEnd(search, token + 1);
  if (given === undefined || last === undefined || !isAbbreviated(search, token + 1, last)) return undefined;
  return unlistedActor(chart, { first: token, last }, given.start, "person");
}

/** Alone, in brackets or in quotes, right behind a word for one person: what stands so behind a body is its short name. */
function initialsAlone(search: ActorSearch, token: number): Found<ActorValue> | undefined {
  const { chart } = search,
    { reading } = chart;
  const isEnclosed = OPENING.test(textBefore(reading, token));
  if (token === 0 || (!isEnclosed && reading.gap[token] !== Gap.Space) || !isPersonBefore(search, token)) return undefined;
  const letters = initialsEnd(search, token),
    last = isEnclosed ? letters : surnameEnd(search, letters);
  if (last === undefined || last - token < 2 || (isEnclosed && !CLOSING.test(textAfter(reading, last)))) return undefined;
  return unlistedActor(chart, { first: token, last }, reading.start[token] ?? 0, "person");
}

/** `المواطن م. الحجيري`, `السوري ع. المحمد`: past the family's name, where a stop and that stand behind the letters. */
function surnameEnd({ chart }: ActorSearch, letters: number | undefined): number | undefined {
  const { reading } = chart;
  if (letters === undefined || letters >= reading.tokenCount || reading.kind[letters] !== TokenKind.Arabic) return letters;
  return STOP.test(textBefore(reading, letters)) && isDefinite(chart, letters) ? letters + 1 : letters;
}

/** End of single letters in a row, with stops between. */
function initialsEnd({ chart: { reading } }: ActorSearch, token: number): number | undefined {
  let last = token;
  while (last < reading.tokenCount && last - token < MAX_INITIALS && isInitial(reading, last)) {
    if (last > token && !STOP.test(textBefore(reading, last))) break;
    last++;
  }
  return last === token ? undefined : last;
}

function isInitial(reading: ActorSearch["chart"]["reading"], token: number): boolean {
  return reading.kind[token] === TokenKind.Arabic && letterCount(reading, token) === 1;
}

/** `نسيم.ب`, `خالد ع.`, `«أحمد م»`; not `محمد. و`. */
function isAbbreviated({ chart: { reading } }: ActorSearch, first: number, last: number): boolean {
  if (reading.units[reading.unitStart[first] ?? 0] === WAW) return false;
  if (textBefore(reading, first) === ".") return true;
  if (reading.gap[first] !== Gap.Space && !STOP.test(textBefore(reading, first))) return false;
  return /^\s?\.(?!\p{L})/u.test(textAfter(reading, last)) || CLOSING.test(textAfter(reading, last));
}

/** `السوري`, `المتهم`, `الشاب`: a kind of person, a function, or the masculine adjective of a country. */
function isPersonBefore({ chart, classes }: ActorSearch, token: number): boolean {
  const { reading } = chart,
    before = token - 1,
    ending = reading.units[(reading.unitStart[token] ?? 0) - 1];
  if ([classes.victim, classes.role, classes.rank].some((classId) => chart.find(before, classId)?.last === token)) return true;
  const isNational = [classes.national, classes.nisba].some((classId) => chart.find(before, classId)?.last === token);
  return isNational && (ending === YEH || ending === ALEF_MAKSURA);
}
