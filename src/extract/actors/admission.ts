import { Clitic } from "../../lexicon/scan.ts";
import type { Annotation, Chart } from "../../pattern/chart.ts";
import { foldText } from "../../text/fold.ts";
import { Gap, textAfter, textBefore } from "../../text/reading.ts";
import { isAdjacent, isDefinite, isDefiniteHit, isRelational, letterCount, type ActorClasses, type ActorSearch } from "./actor-search.ts";
import { actorOf, actorsById, type GazetteerActor } from "./gazetteer-actor.ts";
import { isOutletHere } from "./outlets.ts";
import { standsInQuotes } from "./quoted-name.ts";

/** Whether a name that a dictionary lists with a condition (`needs_context`) is the actor's where it stands. */
export function isAdmitted(search: ActorSearch, hit: Annotation, actor: GazetteerActor): boolean {
  switch (actor.needs) {
    case null:
      return true;
    case "speech":
      return speaks(search, hit) || standsAmongActors(search, hit);
    case "member":
      return isSharedName(search, actor);
    case "article":
      return isNamedBefore(search, actor) || isFullName(search, hit, actor) || isArticleOf(search, hit, actor);
    case "home":
      return search.setting.country === actor.country;
    case "parent":
      return actor.parent !== null && isNamedBody(search, actor.parent);
    case "head":
      return isShortNameHere(search, hit, actor) || isFullName(search, hit, actor);
  }
}

function isNamedBefore({ found }: ActorSearch, { id }: GazetteerActor): boolean {
  return found.some(({ value }) => value.entity === id);
}

/** A short name is its bearer's after a head noun, in quotes, as a quoted medium, or where the article has the full name too. */
function isShortNameHere(search: ActorSearch, hit: Annotation, actor: GazetteerActor): boolean {
  if (followsHead(search, hit, actor) || isPaired(search, hit) || isJoined(search, hit, actor)) return true;
  if (standsInQuotes(search, hit)) return true;
  if (actor.type === "media" && isOutletHere(search, hit)) return true;
  if (isOtherWord(search, hit) || isThingTold(search, hit)) return false;
  return isNamedBefore(search, actor) || isNamedElsewhere(search, hit, actor);
}

/** `للقاعدة` behind `قاعدة عسكرية`: the thing that the word also is was told of since the name. */
function isThingTold({ chart, classes, found }: ActorSearch, { first, last, references }: Annotation): boolean {
  const word = last - first === 1 ? chart.find(first, classes.placeWord) : undefined,
    kind = word?.references[0]?.entry.id;
  if (kind === undefined) return false;
  const ids = references.map(({ entry }) => entry.id);
  const named = found.findLast(({ value, tokens }) => ids.includes(value.entity ?? "") && tokens.last - tokens.first > 1);
  const since = named?.tokens.last ?? 0;
  return chart
    .ofClass(classes.placeWord)
    .some(
      (thing) =>
        thing.first >= since && thing.first < first && (thing.clitics & Clitic.Article) === 0 && thing.references[0]?.entry.id === kind,
    );
}

/** Whether a name is the word of the language that it also is, as far as what stands beside it shows. */
function isOtherWord(search: ActorSearch, hit: Annotation): boolean {
  if (standsAmongActors(search, hit)) return false;
  return isOrdinaryHere(search, hit) || (isPlaceAgain(search, hit) && !speaks(search, hit));
}

/** A quoted medium, or a definite name that the article has in full too. */
function isNamedElsewhere(search: ActorSearch, hit: Annotation, { type }: GazetteerActor): boolean {
  return type === "media" ? isQuoted(search, hit) : isDefinite(search.chart, hit.first) && isNamedInFull(search, hit);
}

/**
 * Whether a hit is more than the word that its row guards: the full name (`تنظيم القاعدة`), or a class word with it (`حركة
 * فتح`), and no adjective makes another name of it (`حركة الشباب المصرية`).
 */
function isFullName(search: ActorSearch, hit: Annotation, actor: GazetteerActor): boolean {
  const { chart, classes } = search;
  if (hit.last - hit.first < 2 || isOfOther(search, hit, actor)) return false;
  if (foldText(chart.reading.text.slice(hit.start, hit.end)) === foldText(actor.name_ar)) return true;
  if (hit.last - hit.first >= MIN_WHOLE_NAME) return true;
  const heads = [classes.groupHead, classes.mediaHead, classes.organizationHead].map((classId) => chart.find(hit.first, classId));
  const head = heads.find((one) => one !== undefined && one.last < hit.last);
  if (head === undefined || isDefiniteHit(chart, head)) return false;
  return actor.needs === "head" || head.references[0]?.entry.attributes["inside"] === true;
}

/** So many words are no other thing's name. */
const MIN_WHOLE_NAME = 4;

/** Whether the adjective after a name is another country's, or makes the name another. */
function isOfOther({ chart, classes }: ActorSearch, { last }: Annotation, { country }: GazetteerActor): boolean {
  if (!isAdjacent(chart, last) || !isRelational(chart, last) || !isDefinite(chart, last)) return false;
  const nisba = chart.find(last, classes.nisba);
  const owner = nisba?.references[0]?.entry.attributes["country"];
  if (nisba !== undefined) return country !== null && typeof owner === "string" && owner !== country;
  return chart.at(last).length === 0;
}

/** `فصيلي العمشات والحمزة`: the second of two names behind a noun in the dual or plural. */
function isPaired({ chart, found }: ActorSearch, { first, clitics }: Annotation): boolean {
  const before = found.at(-1);
  if (before?.tokens.last !== first || (clitics & Clitic.And) === 0 || chart.reading.gap[first] !== Gap.Space) return false;
  return chart.find(before.tokens.first - 1, chart.classId("dual-head"))?.last === before.tokens.first;
}

/** `كتائب القسام`, `صحيفة النبأ`; behind `بوابة القاعدة` ("gate, portal") stands no group. */
function followsHead({ chart, classes }: ActorSearch, { first, clitics }: Annotation, { type }: GazetteerActor): boolean {
  if (first === 0 || !isAdjacent(chart, first)) return false;
  const isBehind = (classIds: readonly number[]): boolean => classIds.some((classId) => chart.find(first - 1, classId) !== undefined);
  if (type === "media") return isBehind([classes.mediaHead, chart.classId("dual-head")]);
  if (isLinked(chart, first, clitics)) return true;
  // `اقتحام المسلحين للقاعدة`, `استعاد الجيش القاعدة`: a definite noun is no head of a name.
  if (isDefinite(chart, first - 1) || chart.hasClitic(first - 1, Clitic.Article)) return false;
  if (chart.find(first - 1, chart.classId("stronghold-noun"))?.last === first || isLedIn(chart, classes, first)) return true;
  return isBehind([classes.groupHead, classes.organizationHead, classes.stateHead, classes.affiliatedNoun, chart.classId("dual-head")]);
}

/** `المرتبطة بالقاعدة`, `الموالية للقاعدة`. */
function isLinked(chart: Chart, first: number, clitics: number): boolean {
  const link = ["linked-adjective", "affiliation"]
    .map((name) => chart.find(first - 1, chart.classId(name)))
    .find((hit) => hit?.last === first);
  return link !== undefined && (clitics & (Clitic.By | Clitic.For)) !== 0 && link.references[0]?.entry.id !== "belonging";
}

/** `قيادي في القاعدة`, `القائد في فتح`. */
function isLedIn(chart: Chart, classes: ActorClasses, first: number): boolean {
  const inside = chart.find(first - 1, chart.classId("locative"));
  if (inside?.last !== first || inside.references[0]?.entry.id !== "inside") return false;
  return [classes.rank, chart.classId("stronghold-noun")].some((classId) => chart.find(first - 2, classId)?.last === first - 1);
}

/** `فتح النار`, `القاعدة الجوية`: a name of one word that is also a word of the language. */
function isOrdinaryHere({ chart, classes }: ActorSearch, { first, last }: Annotation): boolean {
  const names = [classes.actor, classes.place, classes.givenName, classes.nisba, classes.mediaTail, classes.anaphor];
  return last - first === 1 && chart.at(first).some(({ classId, clitics }) => !names.includes(classId) && (clitics & ~PLAIN) === 0);
}

/** `بوابة القاعدة`: a name of one word that is a type word of places too. */
function isPlaceAgain({ chart, classes }: ActorSearch, { first, last }: Annotation): boolean {
  return [classes.placeWord, chart.classId("place-anaphor")].some((classId) => chart.find(first, classId)?.last === last);
}

const PLAIN = Clitic.And | Clitic.Article | Clitic.For;

/** `حماس وفتح`, `عناصر فتح`, `التابعة للقاعدة`: beside what only actors stand beside. */
function standsAmongActors({ chart, classes, found }: ActorSearch, { first, clitics }: Annotation): boolean {
  if (first === 0 || !isAdjacent(chart, first)) return false;
  const before = found.at(-1);
  if (before?.tokens.last === first && (clitics & Clitic.And) !== 0) return true;
  if (isBehindMembers(chart, classes, first)) return true;
  const affiliation = [first - 1, first - 2].some((token) => chart.find(token, classes.affiliation)?.last === first);
  return affiliation || chart.find(first - 1, classes.victim)?.references[0]?.entry.attributes["member"] === true;
}

/** `مسلحون من القاعدة`, `عناصر من فتح`. */
function isBehindMembers(chart: Chart, classes: ActorClasses, first: number): boolean {
  const from = chart.find(first - 1, chart.classId("side-preposition"));
  if (from?.last !== first || from.clitics !== 0 || from.references[0]?.entry.id !== "from") return false;
  return chart.find(first - 2, classes.memberNoun)?.last === first - 1;
}

/** `بين السلامات والمسيرية`: joined to another of its kind, at home. */
function isJoined({ chart, classes, setting }: ActorSearch, { last }: Annotation, { type, country }: GazetteerActor): boolean {
  const next = chart.find(last, classes.actor);
  const isOther = next?.references.some(({ entry }) => entry.attributes["type"] === type) === true;
  return isOther && type === "identity_militia" && (next.clitics & Clitic.And) !== 0 && country === setting.country;
}

/** Whether a verb of saying stands right before or after a name. */
function speaks({ chart }: ActorSearch, { first, last, clitics }: Annotation): boolean {
  const cue = chart.classId("source-cue");
  // `عون: لا تهاون`: a headline.
  const opens = chart.reading.gap[first] === Gap.LineBreak || /:\s*$/u.test(textBefore(chart.reading, first));
  if (clitics === 0 && opens && /^\s*:/u.test(textAfter(chart.reading, last))) return true;
  return chart.find(first - 1, cue)?.last === first || chart.find(last, cue) !== undefined;
}

/** A medium's short name where it is quoted as a source: after a verb of saying or `ل` ("told"), or named in full elsewhere. */
function isQuoted(search: ActorSearch, hit: Annotation): boolean {
  if (isAdjectiveOfNoun(search, hit)) return false;
  return (hit.clitics & Clitic.For) !== 0 || isCued(search, hit.first) || isNamedInFull(search, hit);
}

const MIN_CUE_LETTERS = 3;

/** A verb of saying right before; of a short preposition (`نقلت عن`, not `الدفاع عن`) one before that. */
function isCued({ chart }: ActorSearch, token: number): boolean {
  const cue = chart.classId("source-cue"),
    before = chart.endingAt(token, [cue], 2);
  if (before === undefined || before.last - before.first > 1) return before !== undefined;
  return letterCount(chart.reading, token - 1) >= MIN_CUE_LETTERS || chart.find(token - 2, cue) !== undefined;
}

/** `النشرة العربية`: the word describes the definite noun before it. */
function isAdjectiveOfNoun({ chart, classes }: ActorSearch, { first, last, clitics }: Annotation): boolean {
  const isOneAdjective = last - first === 1 && clitics === 0 && isRelational(chart, first);
  if (!isOneAdjective || first === 0 || chart.reading.gap[first] !== Gap.Space) return false;
  const isArticled = isDefinite(chart, first - 1) || chart.hasClitic(first - 1, Clitic.Article);
  return isArticled && chart.find(first - 1, classes.mediaHead) === undefined;
}

/** Whether a longer name of the same actor stands anywhere in the article. */
function isNamedInFull({ chart, classes }: ActorSearch, hit: Annotation): boolean {
  const ids = new Set(hit.references.map(({ entry }) => entry.id));
  return chart.hits.some(
    ({ classId, first, last, references }) =>
      classId === classes.actor && last - first > hit.last - hit.first && references.some(({ entry }) => ids.has(entry.id)),
  );
}

/**
 * A short name is the actor where the article plays in its country or names the body that it belongs to, unless it is also a
 * place that is named here.
 */
function isArticleOf(search: ActorSearch, hit: Annotation, actor: GazetteerActor): boolean {
  const { chart, classes, setting } = search;
  if (actor.country === null) return actor.type === "civilians" || actor.type === "unidentified" || actor.type === "media";
  if ((chart.find(hit.first, classes.place)?.last ?? 0) >= hit.last) return false;
  return setting.country === actor.country || (actor.parent !== null && bodiesOf(chart, classes).named.has(actor.parent));
}

/** A name that two sides claim (`القوات المسلحة اليمنية`) is the one's whose spokesman the article names, and the one's abroad. */
function isSharedName({ chart, classes, setting, found }: ActorSearch, { id, parent, country }: GazetteerActor): boolean {
  if (parent !== null && bodiesOf(chart, classes).spokenFor.has(parent)) return true;
  return setting.country !== country || found.some(({ value }) => value.entity === id);
}

/** The row under which a group of the article's country claims the state's own name, where the article names its people. */
export function claimantOf({ chart, classes, setting }: ActorSearch): GazetteerActor | undefined {
  const { spokenFor } = bodiesOf(chart, classes);
  if (spokenFor.size === 0) return undefined;
  const isClaimant = ({ needs, parent, country }: GazetteerActor): boolean =>
    needs === "member" && country === setting.country && parent !== null && spokenFor.has(parent);
  return [...actorsById(chart.lexicon).values()].find(isClaimant);
}

/** Whether an article names a body without doubt. */
export function isNamedBody({ chart, classes }: ActorSearch, id: string): boolean {
  return bodiesOf(chart, classes).named.has(id);
}

/** The bodies that an article names without doubt, and those whose people it names. */
interface Bodies {
  readonly named: ReadonlySet<string>;
  readonly spokenFor: ReadonlySet<string>;
}

const bodiesByChart = new WeakMap<Chart, Bodies>();

function bodiesOf(chart: Chart, classes: ActorClasses): Bodies {
  const known = bodiesByChart.get(chart);
  if (known !== undefined) return known;
  const named = new Set<string>(),
    spokenFor = new Set<string>();
  for (const { classId, references } of chart.hits) {
    const [reference] = references;
    if (classId !== classes.actor || references.length !== 1 || reference === undefined) continue;
    const { id, needs, type, parent } = actorOf(reference.entry);
    if (needs !== null) continue;
    named.add(id);
    // The Houthis' spokesman names the Houthis.
    if (parent !== null) named.add(parent);
    if (type === "person" && parent !== null) spokenFor.add(parent);
  }
  const bodies = { named, spokenFor };
  bodiesByChart.set(chart, bodies);
  return bodies;
}
