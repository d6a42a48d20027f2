import type { Attributes } from "../../lexicon/entry.ts";
import { Grammar } from "../../lexicon/grammar.ts";
import { Clitic } from "../../lexicon/scan.ts";
import type { ActorValue, Found } from "../../model/mention.ts";
import type { Annotation, Chart } from "../../pattern/chart.ts";
import { foldText } from "../../text/fold.ts";
import { Gap } from "../../text/reading.ts";
import { actorMention, adjacent, isDefinite, isRelational, type ActorSearch } from "./actor-search.ts";
import { actorOf, actorValue, countryName, stateBodies } from "./gazetteer-actor.ts";

/**
 * A definite class noun that stands for something named before (`التنظيم`, `الشبكة`): the nearest earlier actor whose
 * name begins with that noun, or whose type the noun allows. Without one it names nothing and is no mention.
 */
export function findAnaphor(search: ActorSearch, token: number): Found<ActorValue> | undefined {
  const { chart, classes } = search,
    hit = chart.find(token, classes.anaphor);
  const [reference] = hit?.references ?? [];
  if (hit === undefined || reference === undefined || reference.entry.attributes["person"] === true) return undefined;
  if (isOwnName(search, hit.last)) return undefined;
  const antecedent = antecedentOf(search, reference.entry.attributes);
  return antecedent === undefined ? undefined : actorMention(chart, { first: hit.first, last: hit.last }, hit.start, antecedent);
}

/** `الجماعة الإسلامية`, `الحزب الديمقراطي`: with the definite adjective of no country a class noun is a name of its own. */
function isOwnName(search: ActorSearch, token: number): boolean {
  const { chart, classes } = search;
  return (
    token < chart.reading.tokenCount &&
    adjacent(search, token, classes.nisba) === undefined &&
    isDefinite(chart, token) &&
    isRelational(chart, token)
  );
}

function antecedentOf(search: ActorSearch, { heads, types }: Attributes): ActorValue | undefined {
  const { chart, found } = search;
  const starts = Array.isArray(heads) ? heads.map((head) => foldText(String(head))) : [];
  const allowed: readonly unknown[] = Array.isArray(types) ? types : [];
  const byHead = found.findLast(({ value, span }) =>
    starts.some((start) => beginsWith(value.name_ar, start) || beginsWith(chart.reading.text.slice(span.start, span.end), start)),
  );
  return byHead?.value ?? listedWithHead(search, starts) ?? found.findLast(({ value }) => allowed.includes(value.type))?.value;
}

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
  return folded === start || folded.startsWith(`${start} `);
}

/** A capital or country that acts as its government: a verb of saying or acting stands right before or after it. */
export function findActingPlace(search: ActorSearch, token: number): Found<ActorValue> | undefined {
  const { chart, classes, setting } = search;
  const hit = chart.find(token, classes.governmentSeat) ?? countryAt(search, token);
  const country = hit?.references[0]?.entry.attributes["country"];
  if (hit === undefined || typeof country !== "string" || (hit.clitics & ~(Clitic.And | Clitic.For)) !== 0) return undefined;
  const isSeatAbroad = chart.find(token, classes.governmentSeat) !== undefined && country !== setting.country;
  if (!isActing(search, hit) && !(isSeatAbroad && !isLocated(search, hit))) return undefined;
  return actorMention(chart, { first: hit.first, last: hit.last }, hit.start, governmentValue(search, country, hit));
}

/** Whether a feminine verb of saying or acting stands right before or after a place. */
function isActing({ chart, classes }: ActorSearch, hit: Annotation): boolean {
  const { gap } = chart.reading;
  const before = gap[hit.first] === Gap.Space ? chart.find(hit.first - 1, classes.governmentVerb) : undefined;
  const after = gap[hit.last] === Gap.Space ? chart.find(hit.last, classes.governmentVerb) : undefined;
  return (before?.last === hit.first && isFeminineVerb(before)) || (after !== undefined && isFeminineVerb(after));
}

/** The government that a place stands for; one that no dictionary lists bears the country's name. */
function governmentValue({ chart, setting }: ActorSearch, country: string, hit: Annotation): ActorValue {
  const entity = `${country.toLowerCase()}-government`,
    known = stateBodies(chart.lexicon).get(entity);
  if (known !== undefined) return actorValue(known, setting);
  const type = country === setting.country ? "state_forces" : "external_forces";
  return {
    entity,
    name: `${countryName(chart.lexicon, country)} government`,
    name_ar: chart.reading.text.slice(hit.start, hit.end),
    type,
    country,
  };
}

/** Whether a capital abroad is meant as a place: after a word of place, a type word, or at the head of a report. */
function isLocated({ chart, classes }: ActorSearch, hit: Annotation): boolean {
  const { reading } = chart,
    before = hit.first - 1;
  if ((reading.gap[hit.first] ?? Gap.LineBreak) === Gap.LineBreak) return true;
  const locative = chart.find(before, chart.classId("locative"));
  if (locative?.last === hit.first && locative.references[0]?.entry.id === "in" && !isFrom(chart, before)) return true;
  return chart.find(before, classes.placeWord)?.last === hit.first || chart.find(before, chart.classId("direction"))?.last === hit.first;
}

/** `من واشنطن`, `بين واشنطن وطهران`, `على أنقرة`: governments as often as places; taken as governments. */
function isFrom({ reading }: Chart, token: number): boolean {
  return (
    reading.text.slice(reading.start[token], reading.end[token]).startsWith("\u{0639}") ||
    reading.text.slice(reading.start[token], reading.end[token]) === "\u{0628}\u{064A}\u{0646}"
  );
}

function countryAt({ chart, classes }: ActorSearch, token: number): Annotation | undefined {
  const place = chart.find(token, classes.place);
  return place?.references.some(({ entry }) => entry.attributes["type"] === "country") === true ? place : undefined;
}

/** Countries and capitals are feminine: `قالت واشنطن`, `تدعم أنقرة`. */
function isFeminineVerb(verb: Annotation): boolean {
  return verb.references.some(
    ({ entry, grammar }) =>
      entry.attributes["feminine"] === true ||
      ((grammar & Grammar.Verb) !== 0 && (grammar & Grammar.Feminine) !== 0 && (grammar & Grammar.Number) === Grammar.Singular),
  );
}
