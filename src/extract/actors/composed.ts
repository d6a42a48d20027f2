import { Clitic } from "../../lexicon/scan.ts";
import type { ActorValue, Found } from "../../model/mention.ts";
import type { TokenRange } from "../../model/span.ts";
import { ACTOR_TYPES, type ActorType, member } from "../../model/vocabulary.ts";
import type { Annotation, Chart } from "../../pattern/chart.ts";
import { foldText } from "../../text/fold.ts";
import { Gap, TokenKind, textAfter } from "../../text/reading.ts";
import { actorMention, adjacent, isDefinite, isDefiniteHit, unlistedActor, type ActorSearch } from "./actor-search.ts";
import { claimantOf } from "./admission.ts";
import { typeOf } from "./head-type.ts";
import { findLocalBody } from "./local-bodies.ts";
import { actorsById, actorValue, countryName, ISRAEL, sameAs, stateBodies, type GazetteerActor } from "./gazetteer-actor.ts";

/**
 * A state's body: a head noun with a country's adjective (`القوات الأمريكية`), with a country's name (`جيش النيجر`), or
 * definite and alone (`الجيش`), which is the one named last or the one of the article's country.
 */
export function findStateBody(search: ActorSearch, token: number): Found<ActorValue> | undefined {
  const { chart, classes } = search,
    head = chart.find(token, classes.stateHead),
    body = head === undefined ? undefined : bodyOf(head);
  if (head === undefined || body === undefined || isPartOfOther(search, head)) return undefined;
  const { bare, headline } = head.references[0]?.entry.attributes ?? {};
  const allied = alliedArmy(search, head);
  if (allied !== undefined) return actorMention(chart, { first: head.first, last: head.last }, head.start, allied);
  if (headline === true) return findHeadline(search, head, body);
  return (
    findOwned(search, head, body) ?? findLocalBody(search, head, body.label) ?? (bare === true ? findBare(search, head, body) : undefined)
  );
}

/** A word that is a body's only behind its members (`عناصر الهندسة`), or a clinic's owner (`مستشفى قوات الأمن الداخلي`). */
function isPartOfOther({ chart, classes }: ActorSearch, { first, last, references }: Annotation): boolean {
  const { membered, state } = references[0]?.entry.attributes ?? {};
  if (state === true && isOrder(chart, { first, last })) return true;
  if (membered === true) return chart.find(first - 1, classes.memberNoun)?.last !== first;
  const place = chart.find(first - 1, classes.placeWord);
  return place?.last === first && place.references[0]?.entry.id === "hospital" && !isDefinite(chart, first - 1);
}

/** `حفظ الأمن`, `العبث بالأمن`, `الأمن والاستقرار`: a state of things. */
function isOrder(chart: Chart, { first, last }: TokenRange): boolean {
  const order = chart.classId("order-word"),
    before = chart.find(first - 1, order),
    behind = chart.find(last, order);
  if (before?.references[0]?.entry.id === "order" && before.last === first && chart.reading.gap[first] === Gap.Space) return true;
  const kind = behind?.references[0]?.entry.id;
  return kind === "prevailing" || (kind === "and-stability" && ((behind?.clitics ?? 0) & Clitic.And) !== 0);
}

/** A body with its country's adjective or name. */
function findOwned(search: ActorSearch, head: Annotation, body: Body): Found<ActorValue> | undefined {
  const owner = ownerByAdjective(search, head) ?? ownerByName(search, head);
  if (owner === undefined) return undefined;
  return actorMention(search.chart, { first: head.first, last: owner.last }, head.start, bodyValue(search, owner.country, body));
}

function findHeadline(search: ActorSearch, head: Annotation, body: Body): Found<ActorValue> | undefined {
  return isHeadline(search, head) ? findBareBody(search, head, body) : undefined;
}

/** A head noun alone: the forces told of before, or the body of a country. */
function findBare(search: ActorSearch, head: Annotation, body: Body): Found<ActorValue> | undefined {
  return findForcesBefore(search, head) ?? findClaimed(search, head, body) ?? findBareBody(search, head, body);
}

/** `القوات المسلحة` alone, where two sides call theirs so: the one's whose spokesman the article names. */
function findClaimed(search: ActorSearch, head: Annotation, { suffix }: Body): Found<ActorValue> | undefined {
  const { chart, setting } = search;
  if (suffix !== "armed-forces" || head.last - head.first < 2 || !isDefiniteHit(chart, head)) return undefined;
  const claimant = claimantOf(search);
  return claimant === undefined
    ? undefined
    : actorMention(chart, { first: head.first, last: head.last }, head.start, actorValue(sameAs(chart.lexicon, claimant), setting));
}

/** `الجيش واللجان الشعبية`: an army by what is joined to it (in Yemen the Houthis). */
function alliedArmy({ chart, classes, setting }: ActorSearch, head: Annotation): ActorValue | undefined {
  const allies = chart.find(head.last, classes.alliedCommittees),
    home = allies?.references[0]?.entry.attributes["home"];
  if (allies === undefined || (allies.clitics & Clitic.And) === 0 || !Array.isArray(home)) return undefined;
  const own = home.map(String).find((name) => name.startsWith(`${setting.country ?? ""} `));
  const actor = own === undefined ? undefined : actorsById(chart.lexicon).get(own.slice(own.indexOf(" ") + 1));
  return actor === undefined ? undefined : actorValue(actor, setting);
}

/** `القوات` alone: the nearest actor before that was called forces or army (`قوات الدعم السريع`). */
function findForcesBefore(search: ActorSearch, head: Annotation): Found<ActorValue> | undefined {
  const { chart, found } = search,
    heads = head.references[0]?.entry.attributes["heads"];
  if (!Array.isArray(heads) || !isDefiniteHit(chart, head) || !standsAlone(search, head)) return undefined;
  const starts = heads.map((start) => foldText(String(start)));
  const named = found.filter(
    ({ span, value }) => value.entity !== null && startsWithOne(chart.reading.text.slice(span.start, span.end), starts),
  );
  const nearest = named.at(-1),
    called = starts.slice(0, FORCES_WORDS);
  // Of the two told of last, one that is itself called forces: `القوات` after `قوات الدعم السريع` and `الجيش`.
  const beside = named.findLast(({ value }) => value.entity !== nearest?.value.entity);
  const isForces = (actor: Found<ActorValue> | undefined): boolean =>
    actor !== undefined && startsWithOne(chart.reading.text.slice(actor.span.start, actor.span.end), called);
  const forces = !isForces(nearest) && isForces(beside) && beside === named.at(-2) ? beside : nearest;
  return forces === undefined ? undefined : actorMention(chart, { first: head.first, last: head.last }, head.start, forces.value);
}

/** How many of the nouns that forces are called by are `قوات` itself, with and without the article. */
const FORCES_WORDS = 2;

function startsWithOne(text: string, starts: readonly string[]): boolean {
  const folded = foldText(text);
  return starts.some((start) => folded === start || folded.startsWith(`${start} `));
}

/** The country that a body belongs to, and the end of the word that says so. */
interface Owner {
  readonly country: string;
  readonly last: number;
}

/** `القوات الأمريكية`. */
function ownerByAdjective(search: ActorSearch, head: Annotation): Owner | undefined {
  const nisba = adjacent(search, head.last, search.classes.nisba);
  const country = nisba?.references[0]?.entry.attributes["country"];
  return nisba !== undefined && typeof country === "string" && (nisba.clitics & ~Clitic.Article) === 0
    ? { country, last: nisba.last }
    : undefined;
}

/** `جيش النيجر`. */
function ownerByName(search: ActorSearch, head: Annotation): Owner | undefined {
  const place = isDefiniteHit(search.chart, head) ? undefined : adjacent(search, head.last, search.classes.place);
  const state = place?.references.map(({ entry }) => entry.attributes).find(({ type }) => type === "country");
  const country = state?.["country"];
  return place?.clitics === 0 && typeof country === "string" ? { country, last: place.last } : undefined;
}

/** A body named alone (`الجيش`): of the country that had such a body last, else of the article's. */
function findBareBody(search: ActorSearch, head: Annotation, body: Body): Found<ActorValue> | undefined {
  const { chart } = search,
    isWhole = isDefiniteHit(chart, head) || head.last - head.first > 1;
  if (!isWhole || !standsAlone(search, head) || isAdjectiveOfNoun(search, head)) return undefined;
  const isHome = head.references[0]?.entry.attributes["home"] === true && stateBodies(chart.lexicon).has(bodyId(search, body.suffix));
  const home =
    (isHome || (body.suffix === "armed-forces" && isAtHome(search, head)) ? undefined : lastBody(search, body.suffix)) ??
    homeOf(search, body.suffix);
  if (home === null) return unlistedActor(chart, head, head.start, body.type);
  return actorMention(chart, { first: head.first, last: head.last }, head.start, bodyValue(search, home, body));
}

/** `حاجز للجيش`, `أوقفت دورية من الجيش`: what only the country's own army has or does, though one from abroad was named before. */
function isAtHome({ chart, setting, found }: ActorSearch, { first, last }: Annotation): boolean {
  const own = `${setting.country?.toLowerCase() ?? ""}-armed-forces`;
  if (last - first > 1 || setting.country === ISRAEL || !stateBodies(chart.lexicon).has(own)) return false;
  const cue = chart.classId("home-army-cue");
  for (let token = first - 1; token >= first - CUE_TOKENS && chart.reading.gap[token + 1] === Gap.Space; token--)
    if (chart.find(token, cue) !== undefined)
      return chart.find(token, cue)?.references[0]?.entry.id !== "arrest" || !isForeign(found, chart, token);
  return false;
}

/** `أوقف الجيش الإسرائيلي ثلاثة ثم أوقف الجيش صيادا`: an army from abroad stands last in the sentence. */
function isForeign(found: ActorSearch["found"], { reading }: Chart, token: number): boolean {
  const before = found.at(-1);
  if (before?.value.type !== "external_forces") return false;
  for (let at = before.tokens.last; at <= token; at++) if ((reading.gap[at] ?? Gap.LineBreak) >= Gap.Stop) return false;
  return true;
}

/** How far before the army that may stand. */
const CUE_TOKENS = 3;

/** `17:05 الصحة: 3 شهداء`: alone before a colon, a ministry. */
function isHeadline({ chart: { reading } }: ActorSearch, { first, last, clitics }: Annotation): boolean {
  const isFirst = (reading.gap[first] ?? Gap.LineBreak) > Gap.Space || reading.kind[first - 1] === TokenKind.Number;
  return clitics === 0 && isFirst && /^\s*:/u.test(textAfter(reading, last));
}

/** `الصواريخ البحرية`, `سيارات الإسعاف`: the word that is a body's short name describes what stands before it. */
function isAdjectiveOfNoun({ chart }: ActorSearch, { first, clitics, references }: Annotation): boolean {
  if (references[0]?.entry.attributes["descriptive"] !== true || first === 0) return false;
  if (chart.find(first - 1, chart.classId("non-person")) !== undefined) return true;
  return chart.reading.gap[first] === Gap.Space && ((clitics & Clitic.And) !== 0 || isDefinite(chart, first - 1));
}

/** Country of the body of this kind that was named last with its country. */
function lastBody({ found }: ActorSearch, suffix: string): string | null | undefined {
  return found.findLast(
    ({ value, tokens }) => value.country !== null && value.entity?.endsWith(`-${suffix}`) === true && tokens.last - tokens.first > 1,
  )?.value.country;
}

/** Id of the article's country's own body of a kind; of no country where none is known. */
function bodyId({ setting }: ActorSearch, suffix: string): string {
  return `${setting.country?.toLowerCase() ?? ""}-${suffix}`;
}

/** Whether what follows a bare head does not make another name of it (`قوات الجيش الثاني الميداني`: the army's name goes on). */
function standsAlone(search: ActorSearch, { first, last }: TokenRange): boolean {
  const { chart, classes } = search;
  for (let inside = first + 1; inside < last; inside++) if ((chart.find(inside, classes.actor)?.last ?? 0) > last) return false;
  const link = adjacent(search, last, classes.affiliation);
  if (link === undefined || chart.find(first, classes.stateHead)?.references[0]?.entry.attributes["chained"] === true) return true;
  return link.references[0]?.entry.id === "belonging" && chart.find(first, classes.affiliatedNoun) === undefined;
}

/** The article's country, or where it has no such body (no army in Gaza) the next country of the article that has. */
function homeOf({ chart, setting }: ActorSearch, suffix: string): string | null {
  if (suffix === OF_VICTIMS && setting.country === ISRAEL && setting.countryShare.has("PS")) return "PS";
  if (suffix !== "armed-forces") return setting.country;
  const bodies = stateBodies(chart.lexicon);
  const shares = [...setting.countryShare].toSorted((a, b) => b[1] - a[1]);
  return shares.find(([country]) => bodies.has(`${country.toLowerCase()}-${suffix}`))?.[0] ?? setting.country;
}

/** The ministry that counts the dead in Gaza, also where more of Israel's towns are named. */
const OF_VICTIMS = "ministry-of-health";

/** What a head noun says of the body that it names with a country. */
export interface Body {
  readonly suffix: string;
  readonly label: string;
  readonly type: ActorType;
}

/** The kind of body that a head noun stands for. */
export function bodyOf({ references }: Annotation): Body | undefined {
  const { suffix, label, type } = references[0]?.entry.attributes ?? {};
  return suffix === undefined
    ? undefined
    : { suffix: String(suffix), label: String(label), type: member(ACTOR_TYPES, type) ?? "state_forces" };
}

/** The value of a country's body: the listed one, or one made of the country's name and the noun's label. */
export function bodyValue({ chart, setting }: ActorSearch, country: string, { suffix, label, type }: Body): ActorValue {
  const id = `${country.toLowerCase()}-${suffix}`,
    known = stateBodies(chart.lexicon).get(id);
  if (known !== undefined) return actorValue(known, setting);
  const abroad = type === "state_forces" ? "external_forces" : null;
  const unlisted: GazetteerActor = {
    id,
    name: `${countryName(chart.lexicon, country)} ${label}`,
    name_ar: "",
    type,
    abroad,
    country,
    parent: null,
    needs: null,
  };
  return actorValue(unlisted, setting);
}

/** `القوات الموالية لبشار الأسد`, `الميليشيات المدعومة من إيران`, `الميليشيات الإيرانية`: a group by its patron. */
export function findAffiliated(search: ActorSearch, token: number): Found<ActorValue> | undefined {
  const { chart, classes } = search;
  const noun = chart.find(token, classes.affiliatedNoun);
  if (noun !== undefined) {
    const link = adjacent(search, noun.last, classes.affiliation);
    const patron = link === undefined ? undefined : patronAfter(search, link.last);
    if (patron !== undefined)
      return unlistedActor(chart, { first: noun.first, last: patron }, noun.start, patronType(search, noun, patron));
  }
  const militia = chart.find(token, classes.militiaNoun);
  const nisba = militia === undefined ? undefined : adjacent(search, militia.last, classes.nisba);
  if (militia === undefined || nisba === undefined || (nisba.clitics & ~Clitic.Article) !== 0) return undefined;
  return unlistedActor(chart, { first: militia.first, last: nisba.last }, militia.start, typeOf(militia, "political_militia"));
}

/** End of the patron's name after `الموالية ل`: a country, an actor, or two of them joined by and. */
function patronAfter(search: ActorSearch, token: number): number | undefined {
  const { chart, classes } = search;
  const one = (at: number, clitic: number): Annotation | undefined =>
    [classes.actor, classes.place, classes.stateHead]
      .map((classId) => adjacent(search, at, classId))
      .find((hit) => hit !== undefined && (hit.clitics & ~(clitic | Clitic.Article)) === 0);
  // `المسلحين الموالين لها`: whom the pronoun stands for is named before.
  const them = adjacent(search, token, classes.pronounWord);
  if (them?.references[0]?.entry.attributes["patron"] === true) return them.last;
  const first = one(token, Clitic.For);
  if (first === undefined) return undefined;
  const second = one(first.last, Clitic.And);
  return second !== undefined && (second.clitics & Clitic.And) !== 0 && chart.find(second.first, classes.place) !== undefined
    ? second.last
    : first.last;
}

/** What is loyal to a state abroad is a militia; armed men of unknown kind are taken by their noun. */
function patronType(search: ActorSearch, noun: Annotation, patronEnd: number): ActorType {
  const { chart, classes } = search;
  const isCountry = chart
    .at(patronEnd - 1)
    .some(({ classId, references }) => classId === classes.place && references.some(({ entry }) => entry.attributes["type"] === "country"));
  const isStates = chart.find(patronEnd - 1, classes.pronounWord) !== undefined && search.found.at(-1)?.value.type === "state_forces";
  return isCountry || isStates ? "political_militia" : typeOf(noun, "political_militia");
}
