import { ARTICLE } from "../../text/letters.ts";
import type { Attributes } from "../../lexicon/entry.ts";
import { Clitic } from "../../lexicon/scan.ts";
import type { ActorValue, Found } from "../../model/mention.ts";
import type { Annotation } from "../../pattern/chart.ts";
import { foldText } from "../../text/fold.ts";
import { Gap, textAfter } from "../../text/reading.ts";
import { actorMention, adjacent, isDefinite, isRelational, type ActorSearch } from "./actor-search.ts";
import { actorOf, actorsById, actorValue, stateBodies } from "./gazetteer-actor.ts";

/**
 * A definite class noun that stands for something named before (`التنظيم`, `الشبكة`): the nearest earlier actor whose
 * name begins with that noun, or whose type the noun allows. Without one it names nothing and is no mention.
 */
export function findAnaphor(search: ActorSearch, token: number): Found<ActorValue> | undefined {
  const { chart, classes } = search,
    hit = chart.find(token, classes.anaphor);
  const [reference] = hit?.references ?? [];
  if (hit === undefined || reference === undefined || reference.entry.attributes["person"] === true) return undefined;
  if (isOwnName(search, hit.last) || isRankOfNext(search, hit)) return undefined;
  const antecedent = standsFor(search, hit, reference.entry.attributes);
  return antecedent === undefined ? undefined : actorMention(chart, { first: hit.first, last: hit.last }, hit.start, antecedent);
}

function standsFor(search: ActorSearch, hit: Annotation, attributes: Attributes): ActorValue | undefined {
  if (attributes["behind"] === "army" && !isBehindArmy(search, hit)) return undefined;
  if (attributes["speaker"] === true) return speakerOf(search, attributes);
  return antecedentOf(search, hit, attributes) ?? defaultOf(search, hit, attributes) ?? ownerOf(search, hit);
}

/** `الجيش واللجان`: joined to the army. */
function isBehindArmy({ chart, classes }: ActorSearch, { first, clitics }: Annotation): boolean {
  return (clitics & Clitic.And) !== 0 && chart.find(first - 1, classes.stateHead)?.last === first;
}

/** `مجاهدونا`, `قواتنا`: the side whose statement it is: who said something last, else the first force that is told of. */
function speakerOf({ chart, found }: ActorSearch, { types }: Attributes): ActorValue | undefined {
  const allowed: readonly unknown[] = Array.isArray(types) ? types : [],
    cue = chart.classId("source-cue"),
    forces = found.filter(({ value }) => allowed.includes(value.type));
  const says = ({ tokens: { first, last } }: Found<ActorValue>): boolean =>
    chart.find(first - 1, cue)?.last === first || chart.find(last, cue) !== undefined || COLON.test(textAfter(chart.reading, last));
  return (forces.findLast(says) ?? forces[0])?.value;
}

const COLON = /^["\u{201D}\u{00BB})]?\s*:/u;

/** `الجماعة الإسلامية`, `الحزب الديمقراطي`: with the definite adjective of no country a class noun is a name of its own. */
function isOwnName(search: ActorSearch, token: number): boolean {
  const { chart, classes } = search;
  return (
    token < chart.reading.tokenCount &&
    adjacent(search, token, classes.nisba) === undefined &&
    chart.find(token, classes.placeWord) === undefined &&
    chart.find(token, chart.classId("blame-adjective")) === undefined &&
    chart.find(token, classes.functionWord)?.references[0]?.entry.id !== "pronoun" &&
    isDefinite(chart, token) &&
    isRelational(chart, token)
  );
}

/** `اللواء جون برينان`: a rank before a name. */
function isRankOfNext({ chart, classes }: ActorSearch, { first, last }: Annotation): boolean {
  if (chart.find(first, classes.rank)?.last !== last || chart.reading.gap[last] !== Gap.Space) return false;
  const named = chart.find(last, classes.actor)?.references.some(({ entry }) => entry.attributes["type"] === "person") === true;
  return named || chart.find(last, classes.givenName) !== undefined;
}

/** The subject right before is not what its object stands for: كبدت القوة المشتركة المليشيا 45 قتيلا. */
function antecedentOf(search: ActorSearch, { first, clitics }: Annotation, { heads, types, outlet }: Attributes): ActorValue | undefined {
  const { chart } = search,
    isObject = (clitics & Clitic.And) === 0 && chart.reading.gap[first] === Gap.Space,
    found = isObject ? search.found.filter(({ tokens }) => tokens.last !== first) : search.found;
  const starts = Array.isArray(heads) ? heads.map((head) => foldText(String(head))) : [];
  const allowed: readonly unknown[] = Array.isArray(types) ? types : [];
  const byHead = found.findLast(({ value, span }) =>
    starts.some((start) => beginsWith(value.name_ar, start) || beginsWith(chart.reading.text.slice(span.start, span.end), start)),
  );
  return byHead?.value ?? listedWithHead(search, starts) ?? lastOutlet(search, outlet) ?? lastOfType(found, allowed);
}

/** `الشبكة`, `الوكالة`: the outlet that was named last, where none was called so in full (`ليث الحموي – فرش`). */
function lastOutlet({ chart, classes, found }: ActorSearch, outlet: unknown): ActorValue | undefined {
  if (outlet !== true) return undefined;
  const isOutlet = ({ value, tokens }: Found<ActorValue>): boolean =>
    value.type === "media" && chart.find(tokens.first, classes.sourceNoun) === undefined && value.country !== null;
  return (found.findLast(isOutlet) ?? found.findLast(({ value }) => value.type === "media" && value.entity === null))?.value;
}

function lastOfType(found: readonly Found<ActorValue>[], allowed: readonly unknown[]): ActorValue | undefined {
  return found.findLast(({ value }) => allowed.includes(value.type))?.value;
}

/**
 * What a noun stands for without an antecedent, in articles that play in certain countries (`الاحتلال`: Israel's forces), or
 * at home in one (`المليشيا`: in Sudan the RSF).
 */
function defaultOf(search: ActorSearch, { last }: Annotation, { fallback, countries, home }: Attributes): ActorValue | undefined {
  const { chart, setting } = search,
    isNamed = adjacent(search, last, search.classes.nisba) !== undefined;
  const ownName =
    Array.isArray(home) && !isNamed ? home.map(String).find((name) => name.startsWith(`${setting.country ?? ""} `)) : undefined;
  const own = ownName === undefined ? undefined : actorsById(chart.lexicon).get(ownName.slice(COUNTRY_LETTERS));
  if (own !== undefined) return actorValue(own, setting);
  const known = stateBodies(chart.lexicon).get(String(fallback));
  const isThere =
    Array.isArray(countries) && countries.some((country) => (setting.countryShare.get(String(country)) ?? 0) >= FALLBACK_SHARE);
  return known !== undefined && isThere ? actorValue(known, setting) : undefined;
}

/** An article that tells less of a country than this does not play there. */
const FALLBACK_SHARE = 0.1;

/** `راجمات النظام`, `حواجز النظام`: behind what it has in arms, the regime is its country's forces. */
function ownerOf(search: ActorSearch, hit: Annotation): ActorValue | undefined {
  const { chart, setting } = search,
    { owner, deed } = hit.references[0]?.entry.attributes ?? {};
  const own = Array.isArray(owner) ? owner.map(String).find((name) => name.startsWith(`${setting.country ?? ""} `)) : undefined;
  if (own === undefined || chart.reading.gap[hit.first] !== Gap.Space) return undefined;
  const before = OWNED.map((name) => chart.find(hit.first - 1, chart.classId(name))),
    isOwner = before.some((word) => word?.last === hit.first && word.references[0]?.entry.id !== "loyal");
  if (!isOwner && !(deed === true && isDoer(search, hit))) return undefined;
  const actor = actorsById(chart.lexicon).get(own.slice(COUNTRY_LETTERS));
  return actor === undefined ? undefined : actorValue(actor, setting);
}

/** Arms, or a word that tells whose they are: الطيران المروحي التابع للنظام. */
const OWNED = ["owned-arms", "owner-link"];

/** `شن العدوان غارات`, `العدوان يقصف`: a verb of force right before or after. */
function isDoer({ chart, classes }: ActorSearch, { first, last, clitics }: Annotation): boolean {
  if (clitics !== 0) return false;
  const verbs = [chart.endingAt(first, [classes.governmentVerb], 2), chart.find(last, classes.governmentVerb)];
  return verbs.some((verb) => verb?.references.some(({ entry }) => entry.attributes["force"] === true || entry.id === "act") === true);
}

/** A country's code and the space behind it: `SD rsf`. */
const COUNTRY_LETTERS = 3;

/** A headline's class noun is named in full below: the first listed name of the article that begins with the noun. */
function listedWithHead({ chart, classes, setting }: ActorSearch, starts: readonly string[]): ActorValue | undefined {
  for (const { classId, start, end, references } of chart.hits) {
    const [reference] = references;
    if (classId !== classes.actor || reference === undefined) continue;
    if (starts.some((head) => beginsWith(chart.reading.text.slice(start, end), head))) return actorValue(actorOf(reference.entry), setting);
  }
  return undefined;
}

function beginsWith(name: string, start: string): boolean {
  const folded = foldText(name);
  return [start, ARTICLE + start].some((noun) => folded === noun || folded.startsWith(`${noun} `));
}
