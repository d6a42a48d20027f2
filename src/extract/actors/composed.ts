import { Clitic } from "../../lexicon/scan.ts";
import type { ActorValue, Found } from "../../model/mention.ts";
import { ACTOR_TYPES, type ActorType, member } from "../../model/vocabulary.ts";
import type { Annotation } from "../../pattern/chart.ts";
import { actorMention, adjacent, isDefiniteHit, unlistedActor, type ActorSearch } from "./actor-search.ts";
import { actorValue, countryName, stateBodies, type GazetteerActor } from "./gazetteer-actor.ts";

/**
 * A state's body: a head noun with a country's adjective (`القوات الأمريكية`), with a country's name (`جيش النيجر`), or
 * definite and alone (`الجيش`), which is the one named last or the one of the article's country.
 */
export function findStateBody(search: ActorSearch, token: number): Found<ActorValue> | undefined {
  const { chart, classes } = search,
    head = chart.find(token, classes.stateHead);
  const [reference] = head?.references ?? [];
  if (head === undefined || reference === undefined) return undefined;
  const { suffix, label, bare, type } = reference.entry.attributes;
  const body: Body = { suffix: String(suffix), label: String(label), type: member(ACTOR_TYPES, type) ?? "state_forces" };
  const owner = ownerByAdjective(search, head) ?? ownerByName(search, head);
  if (owner !== undefined)
    return actorMention(chart, { first: head.first, last: owner.last }, head.start, bodyValue(search, owner.country, body));
  return bare === true ? findBareBody(search, head, body) : undefined;
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
  if (!isWhole || !standsAlone(search, head.last)) return undefined;
  const home = lastBody(search, body.suffix) ?? homeOf(search, body.suffix);
  if (home === null) return unlistedActor(chart, head, head.start, body.type);
  return actorMention(chart, { first: head.first, last: head.last }, head.start, bodyValue(search, home, body));
}

/** Country of the body of this kind that was named last with its country. */
function lastBody({ found }: ActorSearch, suffix: string): string | null | undefined {
  return found.findLast(
    ({ value, tokens }) => value.country !== null && value.entity?.endsWith(`-${suffix}`) === true && tokens.last - tokens.first > 1,
  )?.value.country;
}

/** Whether what follows a bare head does not make another name of it. */
function standsAlone(search: ActorSearch, token: number): boolean {
  return adjacent(search, token, search.classes.affiliation) === undefined;
}

/** The article's country, or where it has no such body (no army in Gaza) the next country of the article that has. */
function homeOf({ chart, setting }: ActorSearch, suffix: string): string | null {
  if (suffix !== "armed-forces") return setting.country;
  const bodies = stateBodies(chart.lexicon);
  const shares = [...setting.countryShare].toSorted((a, b) => b[1] - a[1]);
  return shares.find(([country]) => bodies.has(`${country.toLowerCase()}-${suffix}`))?.[0] ?? setting.country;
}

interface Body {
  readonly suffix: string;
  readonly label: string;
  readonly type: ActorType;
}

function bodyValue({ chart, setting }: ActorSearch, country: string, { suffix, label, type }: Body): ActorValue {
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
  return isCountry ? "political_militia" : typeOf(noun, "political_militia");
}

export function typeOf(head: Annotation, otherwise: ActorType): ActorType {
  return member(ACTOR_TYPES, head.references[0]?.entry.attributes["type"]) ?? otherwise;
}
