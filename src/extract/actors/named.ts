import { Gap, textBefore } from "../../text/reading.ts";
import { Grammar } from "../../lexicon/grammar.ts";
import { Clitic, type Reference } from "../../lexicon/scan.ts";
import type { ActorValue, Found } from "../../model/mention.ts";
import { ACTOR_TYPES, member } from "../../model/vocabulary.ts";
import type { Annotation } from "../../pattern/chart.ts";
import { actorMention, adjacent, isDefinite, type ActorSearch } from "./actor-search.ts";
import { actorOf, actorsById, actorValue, sameAs, type GazetteerActor } from "./gazetteer-actor.ts";
import { isAdmitted, isNamedBody } from "./admission.ts";
import { innerName, keepInnerNames } from "./inner-names.ts";
import { armedPeopleBefore } from "./attackers.ts";
import { isNameLike } from "./person-names.ts";
import { isCivilianPerson, isCounted, isOtherwiseMeant } from "./other-meanings.ts";

/** A name of the dictionary that starts at a token, where its row's condition holds. */
export function findListed(search: ActorSearch, token: number): Found<ActorValue> | undefined {
  const { chart, classes } = search,
    hit = chart.find(token, classes.actor) ?? innerName(chart, token);
  return hit === undefined ? undefined : (listedName(search, hit) ?? shorterName(search, hit));
}

/** Under a name whose condition does not hold, the next shorter one (and later ones, for the tokens to come). */
function shorterName(search: ActorSearch, hit: Annotation): Found<ActorValue> | undefined {
  const { chart } = search;
  if (hit.last - hit.first < 2 || hit.references.every(({ entry }) => isOtherwise(search, hit, actorOf(entry)))) return undefined;
  keepInnerNames(chart, hit);
  const shorter = innerName(chart, hit.first);
  return shorter === undefined ? undefined : (listedName(search, shorter) ?? shorterName(search, shorter));
}

function listedName(search: ActorSearch, hit: Annotation): Found<ActorValue> | undefined {
  const { chart, setting } = search;
  const actors = hit.references.map(({ entry }) => actorOf(entry)).filter((actor) => isMeant(search, hit, actor));
  const actor = isResidentsSpeaking(search, hit) ? actorsById(chart.lexicon).get(WITNESSES) : preferred(actors, search);
  if (actor === undefined || actors.length === 0) return undefined;
  const isAnaphor = isAttackers(search, hit);
  const value =
    (isAnaphor ? armedPeopleBefore(search, actor.type === "rebel_group") : undefined) ?? actorValue(sameAs(chart.lexicon, actor), setting);
  return value.type === "person" ? personWithoutRank(search, hit, value) : bodyMention(search, hit, actor, value);
}

/** `أفاد سكان محليون`: unnamed people who tell are a source. */
function isResidentsSpeaking({ chart, classes }: ActorSearch, { first, last }: Annotation): boolean {
  const residents = chart.find(first, chart.classId("residents"));
  if (residents?.last !== last || (residents.clitics & Clitic.Article) !== 0 || chart.reading.gap[first] !== Gap.Space) return false;
  if (chart.find(first - 1, chart.classId("source-cue"))?.references.some(({ entry }) => entry.id === "report") === true) return true;
  return chart.find(first - 1, classes.governmentVerb)?.references.some(isToldOfIt) === true;
}

/** `ذكره`: a verb of saying with a pronoun. */
function isToldOfIt({ entry, grammar }: Reference): boolean {
  return entry.id === "say" && (grammar & Grammar.Suffixed) !== 0;
}

const WITNESSES = "eyewitnesses";

/** The mention of a body: without the members before its name, and up to the body that it belongs to. */
function bodyMention(search: ActorSearch, hit: Annotation, actor: GazetteerActor, value: ActorValue): Found<ActorValue> {
  const { chart } = search,
    link = affiliationInside(search, hit);
  if (link !== undefined) return actorMention(chart, { first: hit.first, last: link }, hit.start, value);
  // An adjective or a brand in brackets after the name of a medium or organization does not belong to it.
  const isBare = value.type === "media" || value.type === "organization";
  const last = bracketInside(search, hit) ?? (isBare ? undefined : ownNisba(search, hit, actor)?.last) ?? hit.last,
    first = afterMembers(search, hit);
  return actorMention(chart, { first, last }, first === hit.first ? hit.start : (chart.reading.start[first] ?? hit.start), value);
}

/** `وكالة الأنباء السعودية (واس)`: the short name in brackets is a mention of its own. */
function bracketInside({ chart: { reading } }: ActorSearch, { first, last }: Annotation): number | undefined {
  for (let token = first + 2; token < last; token++) if (textBefore(reading, token).includes("(")) return token;
  return undefined;
}

/** `(واس)` behind `وكالة الأنباء السعودية`, where both are listed as one. */
export function findBrandBehind({ chart, classes, found }: ActorSearch, token: number): Found<ActorValue> | undefined {
  const before = found.at(-1);
  if (before?.tokens.last !== token || before.value.entity === null || !textBefore(chart.reading, token).includes("(")) return undefined;
  const listed = chart.find(before.tokens.first, classes.actor);
  if (listed === undefined || listed.last <= token) return undefined;
  return actorMention(chart, { first: token, last: listed.last }, chart.reading.start[token] ?? 0, before.value);
}

/** `التابع لهيئة تحرير الشام` behind a name that is listed with it: the body that the listed actor belongs to. */
export function findParentBehind({ chart, classes, found, setting }: ActorSearch, token: number): Found<ActorValue> | undefined {
  const before = found.at(-1),
    link = before === undefined ? undefined : chart.find(before.tokens.last, classes.affiliation);
  if (before === undefined || link?.last !== token) return undefined;
  const listed = chart.find(before.tokens.first, classes.actor);
  const parents = listed === undefined || listed.last <= token ? [] : listed.references.map(({ entry }) => actorOf(entry).parent ?? "");
  const parent = parents.map((id) => actorsById(chart.lexicon).get(id)).find((actor) => actor !== undefined);
  if (listed === undefined || parent === undefined) return undefined;
  const start = (chart.reading.start[token] ?? 0) + 1;
  return actorMention(chart, { first: token, last: listed.last }, start, actorValue(parent, setting));
}

/** First token behind a word for the members of what is named: `مسلحو العشائر`, `مقاتلين من العشائر`, `طواقم الإسعاف`. */
function afterMembers({ chart, classes }: ActorSearch, { first, last }: Annotation): number {
  const members = chart.find(first, classes.memberNoun);
  if (members?.last !== first + 1 || (members.clitics & Clitic.Article) !== 0) return first;
  const name = chart.find(first + 1, chart.classId("side-preposition")) === undefined ? first + 1 : first + 2;
  return name < last && isDefinite(chart, name) ? name : first;
}

/** `العميد الركن تركي المالكي`: some listed names begin with a rank or an office, which is outside. */
function personWithoutRank({ chart, classes }: ActorSearch, { first, last, start }: Annotation, value: ActorValue): Found<ActorValue> {
  const rank = chart.find(first, classes.rank) ?? chart.find(first, classes.role);
  if (rank === undefined || rank.last >= last) return actorMention(chart, { first, last }, start, value);
  return actorMention(chart, { first: rank.last, last }, chart.reading.start[rank.last] ?? start, value);
}

/** `جهاز الأمن العام التابع لهيئة تحرير الشام`: the name ends where the body that it belongs to begins. */
function affiliationInside({ chart, classes }: ActorSearch, { first, last }: Annotation): number | undefined {
  if (chart.find(first, classes.affiliatedNoun) !== undefined) return undefined;
  for (let token = first + 1; token < last - 1; token++) {
    if (chart.find(token, classes.affiliation)?.references[0]?.entry.id === "belonging") return token;
  }
  return undefined;
}

/** `المسلحون`, `المهاجمين`: a definite noun for those who attack. */
function isAttackers({ chart, classes }: ActorSearch, { first, last }: Annotation): boolean {
  const noun = chart.find(first, classes.anaphor);
  return noun?.last === last && noun.references[0]?.entry.attributes["optional"] === true;
}

/** `حزب الله اللبناني`, `الحشد الشعبي العراقي`: the adjective of the actor's own country belongs to its name. */
function ownNisba(search: ActorSearch, hit: Annotation, actor: GazetteerActor): Annotation | undefined {
  const nisba = adjacent(search, hit.last, search.classes.nisba);
  return actor.country !== null && nisba?.references.some(({ entry }) => entry.attributes["country"] === actor.country) === true
    ? nisba
    : undefined;
}

function isMeant(search: ActorSearch, hit: Annotation, actor: GazetteerActor): boolean {
  return !isOtherwise(search, hit, actor) && isAdmitted(search, hit, actor);
}

/** Whether the words mean something else here, whatever their row's condition. */
function isOtherwise(search: ActorSearch, hit: Annotation, actor: GazetteerActor): boolean {
  return (hit.clitics & Clitic.Article) !== 0 || isNameLike(search, hit.first) || isOtherwiseMeant(search, hit, actor);
}

/** `69 مدنيا`: one of these words after a number is people as an actor, though alone it is an adjective or one person. */
export function findCounted(search: ActorSearch, token: number): Found<ActorValue> | undefined {
  const { chart, classes } = search,
    hit = chart.find(token, classes.countedPeople);
  const people = hit?.references[0]?.entry.attributes,
    type = member(ACTOR_TYPES, people?.["type"]);
  if (hit === undefined || type === undefined || hit.clitics !== 0) return undefined;
  if (!isCounted(search, hit) || isCivilianPerson(search, hit)) return undefined;
  const name_ar = chart.reading.text.slice(hit.start, hit.end);
  const value = { entity: String(people?.["entity"]), name: String(people?.["label"]), name_ar, type, country: null };
  return actorMention(chart, { first: hit.first, last: hit.last }, hit.start, value);
}

/** Of several actors of one name, one whose people are named; one named before; one at home here; or the first listed. */
function preferred(actors: readonly GazetteerActor[], search: ActorSearch): GazetteerActor | undefined {
  return (
    actors.find(({ needs }) => needs === "member") ??
    actors.find(({ id }) => search.found.some(({ value }) => value.entity === id)) ??
    atHome(actors, search) ??
    actors[0]
  );
}

/** Of the article's country: one whose greater body the article names, else the state's (`قوى الأمن الداخلي`). */
function atHome(actors: readonly GazetteerActor[], search: ActorSearch): GazetteerActor | undefined {
  const own = actors.filter(({ country }) => country !== null && country === search.setting.country);
  if (own.length < 2) return own[0];
  return (
    own.find(({ parent }) => parent !== null && isNamedBody(search, parent)) ?? own.find(({ type }) => type === "state_forces") ?? own[0]
  );
}
