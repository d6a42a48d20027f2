import { Clitic } from "../../lexicon/scan.ts";
import type { ActorValue, Found } from "../../model/mention.ts";
import type { Annotation } from "../../pattern/chart.ts";
import { actorMention, adjacent, isAdjacent, type ActorSearch } from "./actor-search.ts";
import { actorOf, actorValue, type GazetteerActor } from "./gazetteer-actor.ts";

/** A name of the dictionary that starts at a token, where its row's condition holds. */
export function findListed(search: ActorSearch, token: number): Found<ActorValue> | undefined {
  const { chart, classes, setting } = search,
    hit = chart.find(token, classes.actor);
  if (hit === undefined) return undefined;
  const actors = hit.references.map(({ entry }) => actorOf(entry)).filter((actor) => isAdmitted(search, hit, actor));
  const actor = preferred(actors, search);
  if (actor === undefined) return undefined;
  const value = actorValue(actor, setting);
  if (value.type === "media" || value.type === "organization") {
    // A nisba or a brand in brackets after the name does not belong to it.
    return actorMention(chart, { first: hit.first, last: hit.last }, hit.start, value);
  }
  const nisba = value.type === "person" ? undefined : ownNisba(search, hit, actor);
  return actorMention(chart, { first: hit.first, last: nisba?.last ?? hit.last }, hit.start, value);
}

/** `حزب الله اللبناني`, `الحشد الشعبي العراقي`: the adjective of the actor's own country belongs to its name. */
function ownNisba(search: ActorSearch, hit: Annotation, actor: GazetteerActor): Annotation | undefined {
  const nisba = adjacent(search, hit.last, search.classes.nisba);
  return actor.country !== null && nisba?.references.some(({ entry }) => entry.attributes["country"] === actor.country) === true
    ? nisba
    : undefined;
}

function isAdmitted(search: ActorSearch, hit: Annotation, actor: GazetteerActor): boolean {
  const { chart, classes, found } = search;
  if ((hit.clitics & Clitic.Article) !== 0) return false;
  if (COUNTABLE.has(actor.type) && actor.country === null && isCounted(search, hit)) return false;
  if (actor.needs === null) return true;
  if (found.some(({ value }) => value.entity === actor.id)) return true;
  if (actor.needs === "article") return isArticleOf(search, hit, actor);
  if (actor.type === "media" && isQuoted(search, hit)) return true;
  const before = hit.first - 1;
  const heads = [classes.groupHead, classes.mediaHead, classes.organizationHead, classes.stateHead, classes.affiliatedNoun];
  return before >= 0 && isAdjacent(chart, hit.first) && heads.some((classId) => chart.find(before, classId) !== undefined);
}

/** Kinds of people that a number counts (`ثلاثة مسلحين`): then they are a figure, not an actor. Counted civilians are both. */
const COUNTABLE: ReadonlySet<string> = new Set(["unidentified", "rebel_group", "political_militia", "identity_militia"]);

function isCounted({ chart, classes }: ActorSearch, hit: Annotation): boolean {
  for (let first = hit.first - 1; first >= Math.max(0, hit.first - 4); first--) {
    if (chart.find(first, classes.number)?.last === hit.first) return true;
  }
  return false;
}

/** A medium's short name where it is quoted as a source: after a verb of saying or `ل` ("told"), or named in full elsewhere. */
function isQuoted({ chart, classes }: ActorSearch, hit: Annotation): boolean {
  const ids = new Set(hit.references.map(({ entry }) => entry.id));
  return (
    (hit.clitics & Clitic.For) !== 0 ||
    chart.find(hit.first - 1, chart.classId("source-cue"))?.last === hit.first ||
    chart.hits.some(
      ({ classId, first, last, references }) =>
        classId === classes.actor && last - first > hit.last - hit.first && references.some(({ entry }) => ids.has(entry.id)),
    )
  );
}

/** A short name is the actor where the article plays in its country, unless it is also a place that is named here. */
function isArticleOf({ chart, classes, setting }: ActorSearch, hit: Annotation, actor: GazetteerActor): boolean {
  if (actor.country === null) return actor.type === "civilians" || actor.type === "unidentified" || actor.type === "media";
  return setting.country === actor.country && chart.find(hit.first, classes.place) === undefined;
}

/** Of several actors of one name, one named before; else one at home here; else the first listed. */
function preferred(actors: readonly GazetteerActor[], { found, setting }: ActorSearch): GazetteerActor | undefined {
  return (
    actors.find(({ id }) => found.some(({ value }) => value.entity === id)) ??
    actors.find(({ country }) => country !== null && country === setting.country) ??
    actors[0]
  );
}
