import type { Annotation } from "../../pattern/chart.ts";
import { ALEF, MARKED_DUAL, NOON } from "../../text/letters.ts";
import { Gap, textBefore } from "../../text/reading.ts";
import { Clitic } from "../../lexicon/scan.ts";
import { isDefinite, isDefiniteHit, isRelational, type ActorSearch } from "./actor-search.ts";
import { GROUPS } from "./attackers.ts";
import type { GazetteerActor } from "./gazetteer-actor.ts";
import { isBodyBehind, isOrigin, isTitleOfName } from "./sources.ts";

const CIVILIANS = "civilians";

/** Whether the word is part of a title, counted, an adjective, or no one who speaks or acts. */
export function isOtherwiseMeant(search: ActorSearch, hit: Annotation, actor: GazetteerActor): boolean {
  if (isInTitle(search, hit) || (isPeople(actor) && isMarkedDual(search, hit))) return true;
  if (!isDefiniteHit(search.chart, hit) && isCountable(actor) && isCounted(search, hit)) return true;
  if (isOfJob(actor) && JOB_ELSEWHERE.some((rule) => rule(search, hit))) return true;
  if (actor.type === "rebel_group" && isLand(search, hit)) return true;
  return OTHER_MEANINGS[actor.id]?.(search, hit) === true;
}

/** People by what they do, who in a number are a figure. */
function isOfJob({ id, type }: GazetteerActor): boolean {
  return type === CIVILIANS && !COUNTED_ALL_THE_SAME.has(id);
}

const NAMED_PLACES: ReadonlySet<string> = new Set(["region", "village", "town", "mountain", "neighbourhood", "road"]);
const JOB_ELSEWHERE = [isTakenFrom, isOfDead, isInPlaceName];

/** `وادي الرعيان`, `قرية الصيادين`: what a place is called. */
function isInPlaceName({ chart, classes }: ActorSearch, { first, last, clitics }: Annotation): boolean {
  if (clitics !== 0 || last - first > 1 || !isDefinite(chart, first) || chart.reading.gap[first] !== Gap.Space) return false;
  const type = chart.find(first - 1, classes.placeWord);
  return type?.last === first && type.references.some(({ entry }) => NAMED_PLACES.has(String(entry.attributes["type"])));
}

/** `الشهداء الصحفيين`: an adjective of the dead and wounded. */
function isOfDead({ chart }: ActorSearch, hit: Annotation): boolean {
  if (chart.reading.gap[hit.first] !== Gap.Space || !isDefiniteHit(chart, hit) || hit.clitics !== 0) return false;
  const dead = chart.find(hit.first - 1, chart.classId("harm"));
  return dead?.last === hit.first && (dead.clitics & Clitic.Article) !== 0;
}

/** What the words of one row mean where they stand for nobody, by the row's id. */
const OTHER_MEANINGS: Readonly<Record<string, (search: ActorSearch, hit: Annotation) => boolean>> = {
  "unnamed-sources": isOrigin,
  "local-official": isToldOf,
  activists: isToldOf,
  "unidentified-attackers": (search, hit) => isAdjective(search, hit) || isMembersOf(search, hit),
  // `3 سنوات سجنا`: the folded adverb is like the plural.
  prisoners: ({ chart }, { end }) => chart.reading.text.charCodeAt(end - 1) === ALEF,
  // `الأعيان المدنية`: things.
  "local-elders": ({ chart }, { last }) => isRelational(chart, last) && isDefinite(chart, last),
  "armed-factions": (search, hit) => isMembersOf(search, hit) || isMembersBefore(search, hit),
  "armed-islamist-groups": (search, hit) => isMembersOf(search, hit) || isOfDeeds(search, hit),
  "rebels-generic": isMembersOf,
  "al-shabaab": isOfYouths,
  "ambulance-crews": ({ chart }, { first }) => chart.find(first - 1, chart.classId("non-person")) !== undefined,
  [CIVILIANS]: (search, hit) => NO_CIVILIANS.some((rule) => rule(search, hit)),
};

const NO_CIVILIANS = [isPopulation, isOneCitizen, isFilledWith, isCivilianPerson, isOfPlace];

/** `تفجيرين إرهابيين`: behind a dual that stands alone an adjective. */
function isOfDeeds({ chart }: ActorSearch, { first, clitics }: Annotation): boolean {
  const { units, unitStart, gap } = chart.reading,
    end = unitStart[first] ?? 0;
  if (clitics !== 0 || gap[first] !== Gap.Space || isDefinite(chart, first) || units[end - 1] !== NOON) return false;
  return chart.find(first - 1, chart.classId("event-trigger")) !== undefined;
}

/** `عدد سكانها`, `آهلة بالسكان`: a figure, or what a place has. */
function isPopulation({ chart }: ActorSearch, { first, last }: Annotation): boolean {
  return last - first === 1 && chart.find(first - 1, chart.classId("population-noun")) !== undefined;
}

/** An official or activist something is done to, one who is named, or a body's own people. */
function isToldOf(search: ActorSearch, hit: Annotation): boolean {
  return isActedOn(search, hit) || isTitleOfName(search, hit.last) || isBodyBehind(search, hit.last);
}

/** `مسعفَيْن`: the mark before the ending shows two of them. */
function isMarkedDual({ chart }: ActorSearch, { start, end }: Annotation): boolean {
  return MARKED_DUAL.test(chart.reading.text.slice(start, end));
}

/** `في جمهورية لوغانسك الشعبية`: the land that a group holds. */
function isLand({ chart }: ActorSearch, { first }: Annotation): boolean {
  if (chart.find(first, chart.classId("republic-noun")) === undefined) return false;
  const locative = chart.find(first - 1, chart.classId("locative"));
  return locative?.last === first && locative.references[0]?.entry.id === "inside";
}

/** `عشرات الشباب`, `عدد من الشباب`, `تجنيد الشباب`: the young. */
function isOfYouths({ chart }: ActorSearch, { first, last }: Annotation): boolean {
  if (last - first > 1 || chart.reading.gap[first] !== Gap.Space) return false;
  const from = chart.find(first - 1, chart.classId("side-preposition"))?.references[0]?.entry.id === "from" ? first - 1 : first;
  return chart.find(from - 1, chart.classId("youth-noun"))?.last === from;
}

/** `مقتل مسؤول محلي`, `منزل ناشط`: one who is told of, not one who tells. */
function isActedOn({ chart, classes }: ActorSearch, { first }: Annotation): boolean {
  if (chart.reading.gap[first] !== Gap.Space) return false;
  return [chart.classId("harm"), classes.placeWord, chart.classId("owned-house")].some(
    (classId) => chart.find(first - 1, classId)?.last === first,
  );
}

/** `وزير الدفاع الإسرائيلي`: the name is part of a minister's title. */
function isInTitle({ chart, classes }: ActorSearch, hit: Annotation): boolean {
  const role = chart.find(hit.first - 1, classes.role);
  return role !== undefined && role.last > hit.first && role.references.some(({ entry }) => entry.id === "role.minister");
}

/** `مهربين مسلحين`, `مسلحين تابعين للجهاز`, `مسلحون ينتمون إلى`: the word describes others, or is described as theirs. */
function isAdjective({ chart, classes, found }: ActorSearch, hit: Annotation): boolean {
  if (hit.last - hit.first > 1) return false;
  const before = found.at(-1);
  const isJoined = (hit.clitics & Clitic.And) !== 0,
    isAlike = isDefinite(chart, hit.first) === isDefinite(chart, hit.first - 1);
  const follows =
    !isJoined &&
    isAlike &&
    before?.tokens.last === hit.first &&
    chart.reading.gap[hit.first] === Gap.Space &&
    !UNDESCRIBED.has(before.value.type);
  const belongs = chart.find(hit.last, classes.affiliation)?.references[0]?.entry.id === "belonging";
  return follows || belongs || chart.find(hit.last, classes.membership) !== undefined;
}

/** Whom `المسلحين` does not describe: كبد الجيش المسلحين 15 قتيلا. */
const UNDESCRIBED: ReadonlySet<string> = new Set(["person", "state_forces", "external_forces"]);

/** `مسلحين من جيش تحرير أورومو`, `جهاديون من كتيبة ماسينا`: the group is named behind its men. */
function isMembersOf({ chart, classes }: ActorSearch, { last }: Annotation): boolean {
  if (chart.reading.gap[last] !== Gap.Space) return false;
  const from = chart.find(last, chart.classId("side-preposition"));
  if (from?.references[0]?.entry.id !== "from" || from.clitics !== 0) return false;
  const group = chart.find(from.last, classes.actor);
  return group?.references.some(({ entry }) => GROUPS.has(String(entry.attributes["type"]))) === true;
}

/** `مرتزقة فاغنر`: the group is named right behind. */
function isMembersBefore({ chart, classes }: ActorSearch, { last }: Annotation): boolean {
  const group = chart.reading.gap[last] === Gap.Space ? chart.find(last, classes.actor) : undefined;
  return group?.clitics === 0 && group.references.some(({ entry }) => FORCES.has(String(entry.attributes["type"])));
}

const FORCES: ReadonlySet<string> = new Set([...GROUPS, "external_forces"]);

/** `المكتظة بالسكان`. */
function isFilledWith({ chart, classes }: ActorSearch, { first, clitics }: Annotation): boolean {
  return (
    (clitics & Clitic.By) !== 0 &&
    chart.find(first - 1, classes.functionWord)?.references.some(({ entry }) => entry.id === "describing-word") === true
  );
}

/** `استشهاد مواطن`: one person without a name. */
function isOneCitizen(search: ActorSearch, hit: Annotation): boolean {
  const { chart } = search;
  return chart.find(hit.first, chart.classId("one-citizen"))?.last === hit.last && !isCounted(search, hit);
}

/** `أبناء بلدة الشجرة`: the last word is a place's. */
function isOfPlace({ chart, classes }: ActorSearch, { first, last }: Annotation): boolean {
  return last - first > 1 && !isDefinite(chart, last - 1) && chart.find(last - 1, classes.placeWord) !== undefined;
}

/** `شابا مدنيا`: an adjective of one person. */
export function isCivilianPerson({ chart, classes }: ActorSearch, { first, last }: Annotation): boolean {
  return chart.find(first, classes.countedPeople)?.last === last && chart.find(first - 1, classes.victim)?.last === first;
}

/** Kinds of people that a number counts (`ثلاثة مسلحين`): then they are a figure, not an actor. Counted civilians are both. */
const COUNTABLE: ReadonlySet<string> = new Set(["unidentified", "rebel_group", "political_militia", "identity_militia"]);
const COUNTED_ALL_THE_SAME: ReadonlySet<string> = new Set([
  CIVILIANS,
  "displaced",
  "refugees",
  "returnees",
  "migrants",
  "settlers",
  "hostages",
  "prisoners",
]);

function isCountable({ id, type }: GazetteerActor): boolean {
  return COUNTABLE.has(type) || (isPeople({ id, type }) && !COUNTED_ALL_THE_SAME.has(id));
}

function isPeople({ id, type }: Pick<GazetteerActor, "id" | "type">): boolean {
  return type === "civilians" || id === "ambulance-crews";
}

/** `ثلاثة من سائقي الشاحنات`, `عددا من الفلسطينيين`: a number of them. */
function isTakenFrom({ chart, classes }: ActorSearch, { first }: Annotation): boolean {
  if (chart.find(first - 1, chart.classId("side-preposition"))?.references[0]?.entry.id !== "from") return false;
  return chart.endingAt(first - 1, [classes.number], 3) !== undefined || chart.endingAt(first, [classes.number], 3) !== undefined;
}

export function isCounted(search: ActorSearch, hit: Annotation): boolean {
  const { chart, classes } = search;
  if (isTwo(chart, hit)) return true;
  // `السويداء 24: مسلحون`: behind a sign the number counts something else.
  return (
    !COLON.test(textBefore(chart.reading, hit.first)) && chart.endingAt(countEnd(search, hit), [classes.number], MAX_NUMBER) !== undefined
  );
}

/** `مسلحين اثنين`; not `قتل مسلحون اثنين من الجنود`. */
function isTwo(chart: ActorSearch["chart"], { last }: Annotation): boolean {
  if (chart.reading.gap[last] !== Gap.Space || chart.find(last + 1, chart.classId("side-preposition")) !== undefined) return false;
  return chart.find(last, chart.classId("number-word"))?.references[0]?.entry.id === "two";
}

/** `3 أفراد تكفيريين`: a word for members between a number and those counted. */
function countEnd({ chart, classes }: ActorSearch, { first }: Annotation): number {
  const members = chart.find(first - 1, classes.memberNoun);
  return members?.last === first && members.clitics === 0 ? first - 1 : first;
}

/** `ما لا يقل عن 38 مدنيا`. */
const MAX_NUMBER = 6;

const COLON = /[:|]\s*\P{L}*$/u;
