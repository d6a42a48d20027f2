import { Clitic } from "../../lexicon/scan.ts";
import type { ActorValue, Found } from "../../model/mention.ts";
import type { TokenRange } from "../../model/span.ts";
import type { Annotation, Chart } from "../../pattern/chart.ts";
import { Gap, textAfter } from "../../text/reading.ts";
import { adjacent, isDefinite, unlistedActor, type ActorSearch } from "./actor-search.ts";

/** Unnamed sources with their adjectives: `مصادر أمنية وطبية`, `مصدر عسكري`, `شهود عيان`. Quoted officials count as media. */
export function findSource(search: ActorSearch, token: number): Found<ActorValue> | undefined {
  const { chart, classes } = search,
    head = chart.find(token, classes.sourceNoun);
  const [reference] = head?.references ?? [];
  if (head === undefined || reference === undefined) return undefined;
  if (isCredit(search, head) || isOthersMember(search, head) || isOfNamed(search, head)) return undefined;
  const last = adjectivesEnd(search, head.last);
  if (last === head.last && isBareWord(search, head)) return undefined;
  if (isNamedNext(search, last) || isTitleOfName(search, last)) return undefined;
  return unlistedActor(chart, { first: head.first, last }, head.start, "media");
}

/** A word that is a source only with an adjective or where it is quoted, or that is no source here. */
function isBareWord(search: ActorSearch, head: Annotation): boolean {
  const isBare = head.references[0]?.entry.attributes["described"] === true && !isQuotedAlone(search, head);
  return isBare || isOriginWord(search, head);
}

function adjectivesEnd(search: ActorSearch, token: number): number {
  let last = token;
  for (let next = adjectiveAt(search, last); next !== undefined; next = adjectiveAt(search, last)) last = next;
  return last;
}

/** `وقال المسؤول لرويترز`, `قال مسؤول إن`: right behind a verb of saying, and what is said or to whom right behind. */
function isQuotedAlone(search: ActorSearch, { first, last }: TokenRange): boolean {
  const { chart, classes } = search;
  if (chart.find(first - 1, chart.classId("source-cue"))?.last !== first) return isHeadOfQuote(search, last);
  if (chart.find(first, classes.sourceNoun)?.references[0]?.entry.attributes["office"] === true) return !isNameNear(chart, last);
  if (chart.reading.gap[last] !== Gap.Space) return false;
  const told = chart.find(last, classes.actor);
  return chart.find(last, chart.classId("that-word")) !== undefined || (told !== undefined && (told.clitics & Clitic.For) !== 0);
}

/** `أحد سكان المنطقة لرويترز: …`, `مسؤول لفرانس برس: …`. */
function isHeadOfQuote({ chart, classes }: ActorSearch, token: number): boolean {
  const told = chart.reading.gap[token] === Gap.Space ? chart.find(token, classes.actor) : undefined;
  if (told === undefined || (told.clitics & Clitic.For) === 0 || !/^\s*:/u.test(textAfter(chart.reading, told.last))) return false;
  return told.references.some(({ entry }) => entry.attributes["type"] === "media");
}

/** `ذكر مدير الصحة في حمص أحمد قرة`: whose office it is. */
function isNameNear(chart: Chart, token: number): boolean {
  const given = chart.classId("given-name");
  for (let at = token; at <= token + MAX_TO_NAME; at++) {
    if ((chart.reading.gap[at] ?? Gap.LineBreak) > Gap.Comma) return false;
    if (chart.find(at, given)?.clitics === 0) return true;
  }
  return false;
}

/** So many words stand between an office and its holder's name. */
const MAX_TO_NAME = 4;

/** `المصدر: …`: before the outlet that a report was taken from. */
function isCredit({ chart: { reading } }: ActorSearch, { first, last }: TokenRange): boolean {
  return reading.gap[first] === Gap.LineBreak && last - first === 1 && CREDIT.test(textAfter(reading, last));
}

const CREDIT = /^\s*[:|]/u;

/** `كاكولي، وهو مسؤول إداري`: says who the person named before is. */
function isOfNamed({ chart, classes, found }: ActorSearch, { first }: TokenRange): boolean {
  const before = found.at(-1);
  if (before?.value.type !== "person" || before.tokens.last !== first - 1) return false;
  return chart.find(first - 1, classes.functionWord)?.references[0]?.entry.id === "pronoun";
}

/** `نشطاء المرصد`, `مقتل مسؤول محلي`: a body's own people, and whom something is done to, are no source. */
function isOthersMember(search: ActorSearch, head: Annotation): boolean {
  const { chart } = search;
  const { first, last, references } = head;
  if (references[0]?.entry.id === "activist") return !isDefinite(chart, first) && isBodyBehind(search, last);
  const harm = chart.find(first - 1, chart.classId("harm"));
  return harm?.last === first && chart.reading.gap[first] === Gap.Space && references[0]?.entry.id === "official";
}

/** `نشطاء المرصد السوري`: an organization right behind its people is named instead. */
export function isBodyBehind({ chart, classes }: ActorSearch, token: number): boolean {
  const body = chart.reading.gap[token] === Gap.Space ? chart.find(token, classes.actor) : undefined;
  return body?.clitics === 0 && body.references[0]?.entry.attributes["type"] === "organization";
}

function isOriginWord(search: ActorSearch, head: Annotation): boolean {
  return head.references[0]?.entry.id === "source" && isOrigin(search, head);
}

/** End of an adjective of sources, or of a country (`مسؤولون باكستانيون`). */
function adjectiveAt(search: ActorSearch, token: number): number | undefined {
  const { classes } = search;
  const next = adjacent(search, token, classes.sourceAdjective) ?? adjacent(search, token, classes.nisba);
  return next !== undefined && (next.clitics & ~(Clitic.And | Clitic.Article)) === 0 ? next.last : undefined;
}

/** `شاهد العيان محمد عاطف`, `المسؤول العسكري، أحمد جهاد`: the source has a name. */
export function isTitleOfName({ chart, classes }: ActorSearch, token: number): boolean {
  if (token >= chart.reading.tokenCount || (chart.reading.gap[token] ?? Gap.LineBreak) > Gap.Comma) return false;
  const given = chart.find(token, classes.givenName),
    isName = (at: number): boolean => chart.reading.gap[at] === Gap.Space && chart.find(at, classes.givenName)?.clitics === 0;
  return (
    given?.clitics === 0 &&
    (given.references.every(({ entry }) => entry.attributes["common"] !== true) || isName(token + 1)) &&
    chart.find(token, classes.functionWord) === undefined
  );
}

/**
 * Whether a bare "source" is none that speaks: what something comes from (`مصادر النيران`, `مجهول المصدر`), one that does
 * not confirm (`مصدر مستقل`), or a member of a force that is named instead (`مصدر في شرطة الأنبار`).
 */
export function isOrigin(search: ActorSearch, { first, last }: TokenRange): boolean {
  const { chart, classes } = search,
    { reading } = chart;
  if (first > 0 && chart.find(first - 1, classes.originAdjective)?.last === first) return true;
  if (last >= reading.tokenCount || reading.gap[last] !== Gap.Space) return false;
  if (chart.find(last, classes.independent) !== undefined) return true;
  const isIndefinite = last - first === 1 && !isDefinite(chart, first);
  return isIndefinite && (isGenitive(search, last) || isOfBody(search, last));
}

/** `مصادر النيران`: a definite noun right after it. */
function isGenitive({ chart, classes }: ActorSearch, token: number): boolean {
  return (
    isDefinite(chart, token) && chart.find(token, classes.nisba) === undefined && chart.find(token, classes.sourceAdjective) === undefined
  );
}

/** `مصدر في شرطة الأنبار`, `مصدر بالجيش`. */
function isOfBody({ chart, classes }: ActorSearch, token: number): boolean {
  const isBody = (at: number): boolean =>
    [classes.actor, classes.stateHead].some((classId) => chart.find(at, classId) !== undefined) &&
    chart.find(at, classes.place) === undefined;
  const isPreposition = chart.find(token, chart.classId("locative"))?.last === token + 1;
  const body = chart.find(token, classes.stateHead);
  return isPreposition ? isBody(token + 1) : body !== undefined && (body.clitics & Clitic.By) !== 0;
}

/** `مسؤول ميداني يدعى أبو رياض`: someone told of, not one who speaks. */
function isNamedNext({ chart, classes }: ActorSearch, token: number): boolean {
  return chart.find(token, classes.role)?.references[0]?.entry.attributes["kind"] === "called";
}
