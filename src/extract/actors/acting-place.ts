import { Grammar } from "../../lexicon/grammar.ts";
import { Clitic } from "../../lexicon/scan.ts";
import type { ActorValue, Found } from "../../model/mention.ts";
import type { Annotation, Chart } from "../../pattern/chart.ts";
import { Gap } from "../../text/reading.ts";
import { actorMention, isDefinite, type ActorSearch } from "./actor-search.ts";
import { isAccused } from "./accused.ts";
import { isDateline } from "./datelines.ts";
import { standsInBrackets } from "./outlets.ts";
import { actorValue, countryName, stateBodies } from "./gazetteer-actor.ts";

/** A capital or country that acts as its government: a verb of saying or acting stands right before or after it. */
export function findActingPlace(search: ActorSearch, token: number): Found<ActorValue> | undefined {
  const { chart, classes, setting } = search,
    hit = chart.find(token, classes.governmentSeat) ?? countryAt(search, token);
  const country = hit?.references[0]?.entry.attributes["country"];
  if (hit === undefined || typeof country !== "string" || isOnlyPlace(search, hit)) return undefined;
  const isSeatAbroad = country !== setting.country && isSeat(search, token);
  if (!isActing(search, hit) && !(isSeatAbroad && !isLocated(search, hit))) return undefined;
  return actorMention(chart, { first: hit.first, last: hit.last }, hit.start, stateValue(search, country, hit));
}

/** `بواشنطن`, `في النيجر`, `القوة القاهرة`. */
function isOnlyPlace(search: ActorSearch, hit: Annotation): boolean {
  const { chart } = search;
  if ((hit.clitics & ~(Clitic.And | Clitic.For)) !== 0 || isInside(chart, hit)) return true;
  const isBehindActor = search.found.at(-1)?.tokens.last === hit.first;
  return isAdjectiveHere(chart, hit) && !(isBehindActor && isAccused(search, hit));
}

/** A capital; but not `طرابلس` in a report from Lebanon: the article's country has a place of that name. */
function isSeat({ chart, classes, setting }: ActorSearch, token: number): boolean {
  const isTownHere = chart
    .at(token)
    .some(
      ({ classId, references }) =>
        classId === classes.place && references.some(({ entry }) => entry.attributes["country"] === setting.country),
    );
  // `كابل` is a cable too: a government only where it acts.
  const seat = chart.find(token, classes.governmentSeat);
  return !isTownHere && seat !== undefined && seat.references[0]?.entry.attributes["acting"] !== true;
}

/** The forces of a state that does violence, else its government. */
function stateValue(search: ActorSearch, country: string, hit: Annotation): ActorValue {
  const { chart, setting } = search;
  const forces = usesForce(search, hit) ? stateBodies(chart.lexicon).get(`${country.toLowerCase()}-armed-forces`) : undefined;
  return forces === undefined ? governmentValue(search, country, hit) : actorValue(forces, setting);
}

/** `اغتالت إسرائيل`, `إسرائيل تقصف`: a state that does violence is its forces. */
function usesForce({ chart, classes }: ActorSearch, { first, last }: Annotation): boolean {
  const verbs = [chart.find(last, classes.governmentVerb), chart.endingAt(first, [classes.governmentVerb], 2)];
  return verbs.some((verb) => verb?.references.some(({ entry }) => entry.attributes["force"] === true) === true);
}

/** `القوة القاهرة`: a capital that is also an adjective, behind a definite noun. */
function isAdjectiveHere(chart: Chart, { first, last, clitics }: Annotation): boolean {
  const isOne = last - first === 1 && clitics === 0 && chart.reading.gap[first] === Gap.Space;
  return isOne && first > 0 && isDefinite(chart, first) && isDefinite(chart, first - 1);
}

/** Whether a feminine verb of saying or acting stands right before or after a place. */
function isActing(search: ActorSearch, hit: Annotation): boolean {
  return (
    isPatron(search, hit) || isAccused(search, hit) || isStated(search, hit) || isSubjectBehind(search, hit) || isSubjectBefore(search, hit)
  );
}

/** `قالت واشنطن`, `ردت عليه الولايات المتحدة`. */
function isSubjectBehind(search: ActorSearch, { first }: Annotation): boolean {
  const { chart, classes } = search;
  if (chart.reading.gap[first] !== Gap.Space) return false;
  const end = chart.find(first - 1, classes.pronounWord) === undefined ? first : first - 1;
  const verb = chart.find(end - 1, classes.governmentVerb);
  if (verb?.last !== end || !isFeminineVerb(verb)) return false;
  return verb.references.every(({ entry }) => entry.attributes["force"] !== true) || isDoerOf(search, verb, first);
}

/** `قصفت إسرائيل`, but no `ستضرب بيروت` and no `صواريخ استهدفت إسرائيل`: what a verb of force has behind it is struck as often. */
function isDoerOf(search: ActorSearch, verb: Annotation, token: number): boolean {
  const { chart } = search,
    weapon = chart.classId("weapon");
  if (countryAt(search, token) === undefined) return false;
  return [verb.first - 1, verb.first - 2].every((before) => chart.find(before, weapon) === undefined);
}

/** `واشنطن تدعم`; in `مبادرة سورية أطلقتها` the word is an adjective. */
function isSubjectBefore({ chart, classes }: ActorSearch, { first, last }: Annotation): boolean {
  if (chart.reading.gap[last] !== Gap.Space) return false;
  if (chart.find(first, classes.nisba) !== undefined && chart.find(first - 1, classes.organizationHead)?.last === first) return false;
  const verb = chart.find(last, classes.governmentVerb);
  return verb !== undefined && isFeminineVerb(verb);
}

/** `في النيجر`: a place whatever verb follows. */
function isInside(chart: Chart, hit: Annotation): boolean {
  return locativeBefore(chart, hit.first) === "inside";
}

/** Which preposition of place stands right before a token: `inside`, `from`, `between`, …; undefined where none does. */
function locativeBefore(chart: Chart, token: number): string | undefined {
  const locative = chart.find(token - 1, chart.classId("locative"));
  return locative?.last === token ? locative.references[0]?.entry.id : undefined;
}

/** `لم يصدر تعليق من واشنطن`, `بدعم من أنقرة`. */
function isStated({ chart, classes }: ActorSearch, { first, clitics }: Annotation): boolean {
  if (clitics !== 0 || locativeBefore(chart, first) !== "from" || chart.reading.gap[first] !== Gap.Space) return false;
  return [first - 1, first - 2].some((end) => chart.endingAt(end, [classes.statementNoun], 2) !== undefined);
}

/** `التحالف بقيادة الولايات المتحدة`, `المدعومون من الولايات المتحدة`, `طائرة تابعة للإمارات`. */
function isPatron({ chart, classes }: ActorSearch, hit: Annotation): boolean {
  if (hit.clitics === 0 && chart.find(hit.first - 1, chart.classId("led-by"))?.last === hit.first) return true;
  for (let first = hit.first - 1; first >= Math.max(0, hit.first - 3); first--) {
    const link = chart.find(first, classes.affiliation);
    if (link?.last === hit.first) return link.references[0]?.entry.id === "backed" || (hit.clitics & Clitic.For) !== 0;
  }
  return false;
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

/** Tokens of the place before another in a dateline: `طرابلس - القاهرة:`. */
const MAX_DATELINE_PLACE = 3;

/** Whether a capital abroad is meant as a place: after a word of place, a type word, or at the head of a report. */
function isLocated(search: ActorSearch, hit: Annotation): boolean {
  const { chart, classes } = search;
  const before = hit.first - 1;
  if (beginsLine(chart, hit.first) || isJoinedToPlace(chart, hit) || standsInBrackets(chart, hit)) return true;
  const beside = chart.endingAt(hit.first, [classes.place], MAX_DATELINE_PLACE);
  if (chart.reading.gap[hit.first] === Gap.Soft && isDateline(search, hit.first)) return true;
  if (beside !== undefined && chart.reading.gap[beside.first] === Gap.LineBreak && chart.reading.gap[hit.first] === Gap.Soft) return true;
  const locative = locativeBefore(chart, hit.first);
  if (locative !== undefined && !OF_GOVERNMENTS.has(locative)) return true;
  return [classes.venueNoun, classes.placeWord, chart.classId("place-owned"), chart.classId("direction")].some(
    (classId) => chart.find(before, classId)?.last === hit.first,
  );
}

function beginsLine({ reading }: Chart, token: number): boolean {
  return (reading.gap[token] ?? Gap.LineBreak) === Gap.LineBreak;
}

/** `محادثات القاهرة والدوحة`, `معسكري كريندق والرياض`: joined to what stands after a noun of place. */
function isJoinedToPlace(chart: Chart, hit: Annotation): boolean {
  if ((hit.clitics & Clitic.And) === 0 || chart.reading.gap[hit.first] !== Gap.Space) return false;
  return ["venue-noun", "place-word"].some((name) => chart.find(hit.first - 2, chart.classId(name))?.last === hit.first - 1);
}

/** `بين واشنطن وطهران`, `على أنقرة`: governments as often as places; taken as governments. */
const OF_GOVERNMENTS: ReadonlySet<string> = new Set(["between", "on"]);

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
