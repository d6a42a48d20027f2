import { Clitic } from "../../lexicon/scan.ts";
import type { ActorValue, Found } from "../../model/mention.ts";
import { Gap } from "../../text/reading.ts";
import { actorMention, adjacent, isDefinite, isNameWord, letterCount, unlistedActor, type ActorSearch } from "./actor-search.ts";

const MAX_NAME_TOKENS = 4,
  YEH = 0x64a;

/**
 * A person: given names and family names together (`أحمد زكارنة`, `هناء صبري أبو عرب`), or a name after a rank or role. A
 * given name alone is no person: most are ordinary words too. Once named in full, the family name alone is the person.
 */
export function findPerson(search: ActorSearch, token: number): Found<ActorValue> | undefined {
  const { chart, classes } = search;
  const given = chart.find(token, classes.givenName),
    compound = chart.find(token, classes.nameCompound);
  const opens = given ?? compound;
  if (opens === undefined) return namedBefore(search, token);
  if ((opens.clitics & ~(Clitic.And | Clitic.By | Clitic.For)) !== 0) return undefined;
  if (chart.find(token - 1, classes.placeWord)?.last === token) return undefined;
  const isTitled = followsTitle(search, token);
  if (!isTitled && isOrdinaryWord(search, token)) return undefined;
  const last = nameEnd(search, token),
    isFull = isTitled ? last - token >= 2 : isFullName(search, token, last);
  if (!isFull || isPartOfPlace(search, token, last)) return undefined;
  return unlistedActor(chart, { first: token, last }, opens.start, "person");
}

/** Three words, or two of which the second is known as a name, looks like one or stands where a name ends. */
function isFullName(search: ActorSearch, token: number, last: number): boolean {
  const { chart, classes } = search;
  if (last - token !== 2) return last - token > 2;
  const isKnown = chart.find(token + 1, classes.givenName) !== undefined || chart.find(token + 1, classes.place) !== undefined;
  return isKnown || isDefinite(chart, token + 1) || standsApart(search, token, last);
}

/** A name before its age or a comma, or after a verb of saying: `رامي دويكات (22 عاما)`. */
function standsApart({ chart }: ActorSearch, token: number, last: number): boolean {
  const { reading } = chart,
    after = reading.text.slice(reading.end[last - 1], reading.start[last] ?? reading.text.length);
  return /^\s*[(\u{060C},:]/u.test(after) || chart.find(token - 1, chart.classId("source-cue"))?.last === token;
}

const ALEF_MAKSURA = 0x649;

/** A given name that is an ordinary word too (`علي` and `على`, `بيان`, `صباح`) needs another given name after it. */
function isOrdinaryWord({ chart, classes }: ActorSearch, token: number): boolean {
  const { reading } = chart;
  const isParticle = chart.find(token, classes.functionWord) !== undefined;
  const isCommon = chart.find(token, classes.givenName)?.references.some(({ entry }) => entry.attributes["common"] === true) === true;
  if (!isParticle && !isCommon) return false;
  if (reading.text.charCodeAt((reading.end[token] ?? 1) - 1) === ALEF_MAKSURA) return true;
  return (
    reading.gap[token + 1] !== Gap.Space ||
    chart.find(token + 1, classes.givenName) === undefined ||
    chart.find(token + 1, classes.functionWord) !== undefined
  );
}

/** Whether a rank or role ends right before a token. */
function followsTitle({ chart, classes }: ActorSearch, token: number): boolean {
  for (let first = token - 1; first >= Math.max(0, token - 4); first--) {
    for (const classId of [classes.rank, classes.role]) if (chart.find(first, classId)?.last === token) return true;
  }
  return false;
}

/** End of a name that begins at a token: name words in a row; `أبو`, `عبد` take the word after them along. */
function nameEnd(search: ActorSearch, token: number): number {
  const { reading } = search.chart;
  let last = token;
  while (last - token < MAX_NAME_TOKENS && last < reading.tokenCount && (last === token || reading.gap[last] === Gap.Space)) {
    const next = namePartEnd(search, last, last === token);
    if (next === undefined) break;
    last = next;
  }
  return last;
}

function namePartEnd(search: ActorSearch, token: number, isFirst: boolean): number | undefined {
  const { chart, classes } = search,
    { reading } = chart;
  const compound = chart.find(token, classes.nameCompound),
    given = chart.find(token, classes.givenName);
  if (compound?.clitics === 0 && reading.gap[compound.last] === Gap.Space) return compound.last + 1;
  if (given !== undefined && (isFirst || given.clitics === 0)) return given.last;
  const isFamily = !isFirst && isNameWord(search, token) && letterCount(reading, token) > 2 && isUnknownOrFamily(search, token);
  return isFamily ? token + 1 : undefined;
}

function isUnknownOrFamily(search: ActorSearch, token: number): boolean {
  const { chart, classes } = search;
  return (
    chart.at(token).every(({ classId }) => classId === classes.nisba || classId === classes.place || classId === classes.givenName) &&
    isFamilyNameShape(search, token)
  );
}

/** With the article, or a word that no dictionary knows and that is no verb of the imperfect (`يقول`). */
function isFamilyNameShape({ chart }: ActorSearch, token: number): boolean {
  return isDefinite(chart, token) || (chart.at(token).length === 0 && chart.reading.units[chart.reading.unitStart[token] ?? 0] !== YEH);
}

/** A longer place name that begins here (`عين العرب`, `حسن شاهين`) is no person. */
function isPartOfPlace({ chart, classes }: ActorSearch, token: number, last: number): boolean {
  const place = chart.find(token, classes.place);
  return place !== undefined && place.last >= last;
}

/** The family name, with its article, of a person named in full before. */
function namedBefore({ chart, found }: ActorSearch, token: number): Found<ActorValue> | undefined {
  const { reading } = chart;
  if (!isDefinite(chart, token) || chart.at(token).length > 0) return undefined;
  const word = reading.text.slice(reading.start[token], reading.end[token]);
  const person = found.find(
    ({ value, tokens }) => value.type === "person" && tokens.last - tokens.first > 1 && value.name_ar.endsWith(` ${word}`),
  );
  return person === undefined ? undefined : actorMention(chart, { first: token, last: token + 1 }, reading.start[token] ?? 0, person.value);
}

/** A definite role noun alone (`المتحدث`) is the person of that role named before. */
export function findRoleHolder(search: ActorSearch, token: number): Found<ActorValue> | undefined {
  const { chart, classes, found } = search,
    hit = chart.find(token, classes.anaphor);
  if (hit?.references[0]?.entry.attributes["person"] !== true) return undefined;
  if (adjacent(search, hit.last, classes.functionWord) === undefined && chart.find(hit.last, classes.actor) !== undefined) return undefined;
  const person = found.findLast(({ value }) => value.type === "person");
  return person === undefined ? undefined : actorMention(chart, { first: hit.first, last: hit.last }, hit.start, person.value);
}
