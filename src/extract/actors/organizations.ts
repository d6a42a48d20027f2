import { Clitic } from "../../lexicon/scan.ts";
import type { ActorValue, Found } from "../../model/mention.ts";
import type { TokenRange } from "../../model/span.ts";
import type { ActorType } from "../../model/vocabulary.ts";
import type { Annotation } from "../../pattern/chart.ts";
import { Gap, textBefore } from "../../text/reading.ts";
import {
  actorMention,
  adjacent,
  isAdjacent,
  isDefinite,
  isDefiniteHit,
  isNameWord,
  isRelational,
  unlistedActor,
  type ActorSearch,
} from "./actor-search.ts";
import { actorOf, actorValue } from "./gazetteer-actor.ts";
import { typeOf } from "./head-type.ts";
import { isUnknownName } from "./person-names.ts";
import { OPENING_QUOTE, quotedEnd } from "./quoted-name.ts";

const MAX_NAME_TOKENS = 4,
  MAX_PURPOSE_TOKENS = 4;

/** An organization by its head noun: the noun phrase up to its definite end, and the adjectives after it. */
export function findOrganization(search: ActorSearch, token: number): Found<ActorValue> | undefined {
  const head = search.chart.find(token, search.classes.organizationHead);
  return head === undefined
    ? undefined
    : (courtAlone(search, head) ?? listedOrganization(search, head) ?? unlistedOrganization(search, head));
}

/** `قضت محكمة بحرينية`: a court of a country, without its adjective; `الإدارة العامة للحرس الوطني`: the head of a state's body. */
function courtAlone({ chart, classes }: ActorSearch, head: Annotation): Found<ActorValue> | undefined {
  const { court, directs } = head.references[0]?.entry.attributes ?? {};
  if (chart.reading.gap[head.last] !== Gap.Space) return undefined;
  if (directs === true) {
    const body = chart.find(head.last, classes.stateHead);
    return body !== undefined && (body.clitics & Clitic.For) !== 0
      ? unlistedActor(chart, { first: head.first, last: body.last }, head.start, "state_forces")
      : undefined;
  }
  if (court !== true || isDefinite(chart, head.first) || chart.find(head.last, classes.nisba)?.clitics !== 0) return undefined;
  return unlistedActor(chart, { first: head.first, last: head.last }, head.start, "organization");
}

function listedOrganization(search: ActorSearch, head: Annotation): Found<ActorValue> | undefined {
  const { chart, classes, setting } = search;
  const known = isDefinite(chart, head.first) ? undefined : adjacent(search, head.last, classes.actor),
    actor = known?.references.map(({ entry }) => actorOf(entry))[0];
  if (known?.clitics !== 0 || actor === undefined || !NAMED_BODIES.has(actor.type)) return undefined;
  return actorMention(chart, { first: head.first, last: known.last }, head.start, actorValue(actor, setting));
}

function unlistedOrganization(search: ActorSearch, head: Annotation): Found<ActorValue> | undefined {
  const last = quotedEnd(search, head.last) ?? nounPhraseEnd(search, head) ?? purposeEnd(search, head.last);
  const needsPurpose = head.references[0]?.entry.attributes["purposed"] === true;
  if (last === undefined || (needsPurpose && !isPurposed(search, head.last, last))) return undefined;
  const type = isMasthead(search, { first: head.first, last }) ? "media" : typeOf(head, "organization");
  return unlistedActor(search.chart, { first: head.first, last }, head.start, type);
}

/** `تجمع حوران الحر - الثلاثاء 19 تموز`: alone at the head of a line, before the date: who publishes. */
function isMasthead({ chart, classes }: ActorSearch, { first, last }: TokenRange): boolean {
  if (chart.reading.gap[first] !== Gap.LineBreak || !MASTHEAD_SIGN.test(textBefore(chart.reading, last))) return false;
  return [chart.classId("weekday"), classes.number].some((classId) => chart.find(last, classId) !== undefined);
}

const MASTHEAD_SIGN = /^\s*[|/\u{2013}\u{2014}-]\s*$/u;

/** `مركز الساحل للحقوق`, `مركز «الميزان»`: a centre is a body where it is for something or quoted. */
function isPurposed({ chart, classes }: ActorSearch, first: number, last: number): boolean {
  if (OPENING_QUOTE.test(textBefore(chart.reading, first))) return true;
  for (let token = first; token < last; token++) if (isPurpose(chart.find(token, classes.purposeNoun))) return true;
  return false;
}

/** `بعثة أتميس`, `منظمة أطباء بلا حدود`: the head belongs to a listed body's name. */
const NAMED_BODIES: ReadonlySet<ActorType> = new Set(["organization", "external_forces"]);

/** End of a noun phrase: indefinite nouns up to a definite one or a name (`محكمة جنايات الرصافة`), then definite adjectives. */
function nounPhraseEnd(search: ActorSearch, head: Annotation): number | undefined {
  const { chart } = search;
  let last = head.last,
    isClosed = isDefinite(chart, head.first);
  while (last - head.last < MAX_NAME_TOKENS && isAdjacent(chart, last) && !isParticle(search, last, isClosed)) {
    const next = isClosed ? closedPhraseEnd(search, last, last === head.last) : openPhraseEnd(search, last, head);
    if (next === undefined) break;
    ({ last, isClosed } = next);
  }
  if (last === head.last || !isClosed) return undefined;
  return purposeEnd(search, last) ?? last;
}

/** A function word, but for the adjective of a body that is named already (`الهيئة العامة`). */
function isParticle({ chart, classes }: ActorSearch, token: number, isClosed: boolean): boolean {
  const word = chart.find(token, classes.functionWord);
  return word !== undefined && !(isClosed && isGeneral(word));
}

/** `العامة`: an adjective of the language with its article. */
function isGeneral(word: Annotation): boolean {
  return (word.clitics & Clitic.Article) !== 0 && word.references.some(({ entry }) => entry.id === "general-adjective");
}

/** What a body is for belongs to its name: `للحقوق`, `لحقوق الإنسان`, `لنزع الألغام`. */
function purposeEnd(search: ActorSearch, token: number): number | undefined {
  const { chart, classes } = search,
    purpose = adjacent(search, token, classes.purposeNoun);
  if (purpose === undefined || !isPurpose(purpose)) return undefined;
  const isWhole = isDefiniteHit(chart, purpose);
  let last = purpose.last;
  if (!isWhole && isPurposeWord(search, last)) last++;
  if (!isWhole && last === purpose.last) return undefined;
  while (last - purpose.last < MAX_PURPOSE_TOKENS && isPurposeWord(search, last) && goesOn(search, last)) last++;
  return last;
}

/** `لحقوق`, `للأبحاث`: a purpose behind ل. */
function isPurpose(purpose: Annotation | undefined): boolean {
  return purpose !== undefined && (purpose.clitics & Clitic.For) !== 0;
}

function isPurposeWord({ chart, classes }: ActorSearch, token: number): boolean {
  const isNext = isAdjacent(chart, token) && chart.reading.gap[token] === Gap.Space;
  return isNext && isDefinite(chart, token) && chart.find(token, classes.functionWord) === undefined;
}

/** An adjective, or a further purpose (`والتوثيق`). */
function goesOn({ chart, classes }: ActorSearch, token: number): boolean {
  return isRelational(chart, token) || chart.find(token, classes.purposeNoun) !== undefined;
}

/** How far a noun phrase goes with the next word, and whether a definite word or a name has closed it. */
interface PhraseEnd {
  readonly last: number;
  readonly isClosed: boolean;
}

/** A definite adjective after the definite noun; right behind a definite head no people (`المحكمة المتهمين`). */
function closedPhraseEnd(search: ActorSearch, token: number, isFirst: boolean): PhraseEnd | undefined {
  const { chart, classes } = search,
    particle = chart.find(token, classes.functionWord);
  const isPart =
    isNameWord(search, token) ||
    ((!isFirst || isRelational(chart, token)) && isBodyWord(search, token)) ||
    (particle !== undefined && isGeneral(particle));
  return isDefinite(chart, token) && isPart ? { last: token + 1, isClosed: true } : undefined;
}

/** A word of a body's name: a name word, or those it stands for (`نقابة المحامين السودانيين`). */
function isBodyWord(search: ActorSearch, token: number): boolean {
  const { chart, classes } = search;
  if (isNameWord(search, token)) return true;
  const isMember = [classes.victim, classes.national, classes.placeWord].some((classId) => chart.find(token, classId) !== undefined);
  return isMember && isDefinite(chart, token) && chart.find(token, classes.stateHead) === undefined;
}

function openPhraseEnd(search: ActorSearch, token: number, head: Annotation): PhraseEnd | undefined {
  const { chart, classes } = search;
  const listed = [classes.place, classes.givenName].map((classId) => chart.find(token, classId)).find((hit) => hit?.clitics === 0);
  if (chart.find(token, classes.nisba) !== undefined && !isDefinite(chart, token)) return undefined;
  if (listed !== undefined) return { last: listed.last, isClosed: true };
  if (isDefinite(chart, token) && isPurpose(chart.find(token + 1, classes.purposeNoun))) return { last: token + 1, isClosed: true };
  if (token === head.last && isUnknownName(search, token) && head.references[0]?.entry.attributes["purposed"] !== true)
    return { last: token + 1, isClosed: true };
  const isNoun = isBodyWord(search, token) || chart.find(token, classes.organizationHead) !== undefined;
  return isNoun ? { last: token + 1, isClosed: isDefinite(chart, token) } : undefined;
}
