import type { Entry, Lexicon } from "../../lexicon/lexicon.ts";
import type { ActorValue } from "../../model/mention.ts";
import type { ActorCondition, ActorType } from "../../model/vocabulary.ts";
import type { Setting } from "../setting.ts";

/** An actor entry's attributes, as `lexicon/entity-rows.ts` writes them. */
export interface GazetteerActor {
  readonly id: string;
  readonly name: string;
  readonly name_ar: string;
  readonly type: ActorType;
  /** The type outside its own country (an army abroad is an external force), or null where it does not change. */
  readonly abroad: ActorType | null;
  readonly country: string | null;
  /** Id of the body that it belongs to, or null. */
  readonly parent: string | null;
  /**
   * `head`: only after a head noun, in quotes or where it is named in full; `article`: only where the article names it in
   * full, names its parent or plays in its country; `home`: only where it plays in its country; `parent`: only where it names
   * its parent; `member`: a name that it shares with others, only where the article
   * names one of its parent's people; `speech`: only beside a verb of saying (an embassy is a building otherwise).
   */
  readonly needs: ActorCondition | null;
}

/** The actor of an entry of class `actor`: the index is compiled from checked rows, so the shape is certain. */
export function actorOf(entry: Entry): GazetteerActor {
  return entry.attributes as unknown as GazetteerActor;
}

/**
 * States whose forces news mostly tells of abroad: an article plays at their home only where it has this share of its
 * places there. Other states' forces are at home as soon as a place of their country is named, their governments from a
 * smaller share on (a mediator's capital is named too).
 */
const ABROAD_OFTEN: ReadonlySet<string> = new Set("US RU TR IR IL SA AE FR GB DE IT ES NL CA AU CN UA ET KE UG BI RW".split(" "));
/** Israel's forces are abroad in reports that play beside it too, however many of its towns these name. */
export const ISRAEL = "IL";
const NEIGHBOURS = ["PS", "LB", "SY"],
  NEIGHBOUR_SHARE = 0.15;
const AT_HOME_SHARE = 0.4,
  GOVERNMENT_AT_HOME_SHARE = 0.2,
  GOVERNMENTS = ["-government", "-ministry-of-foreign-affairs"];

/** The value of a mention of a known actor in an article's setting: at home, or abroad. */
export function actorValue(actor: GazetteerActor, setting: Setting): ActorValue {
  const { id, name, name_ar, country, abroad } = actor;
  return { entity: id, name, name_ar, type: abroad !== null && isAbroad(actor, setting) ? abroad : actor.type, country };
}

function isAbroad({ id, country }: GazetteerActor, setting: Setting): boolean {
  if (country === ISRAEL && NEIGHBOURS.some((neighbour) => (setting.countryShare.get(neighbour) ?? 0) >= NEIGHBOUR_SHARE)) return true;
  if (country === null || setting.country === null || country === setting.country) return false;
  const share = setting.placeShare.get(country) ?? 0;
  if (ABROAD_OFTEN.has(country)) return share < AT_HOME_SHARE;
  return GOVERNMENTS.some((suffix) => id.endsWith(suffix)) ? share < GOVERNMENT_AT_HOME_SHARE : share === 0;
}

const known = new WeakMap<Lexicon, ReadonlyMap<string, GazetteerActor>>();

/** State bodies by id (`us-armed-forces`), made once a lexicon: composition looks them up. */
export function stateBodies(lexicon: Lexicon): ReadonlyMap<string, GazetteerActor> {
  const there = known.get(lexicon);
  if (there !== undefined) return there;
  const bodies = new Map(lexicon.entriesOf("state-body").map((entry) => [entry.id, actorOf(entry)]));
  known.set(lexicon, bodies);
  return bodies;
}

const actors = new WeakMap<Lexicon, ReadonlyMap<string, GazetteerActor>>();

/** All listed actors by id, made once a lexicon: names lead to the bodies they belong to. */
export function actorsById(lexicon: Lexicon): ReadonlyMap<string, GazetteerActor> {
  const there = actors.get(lexicon);
  if (there !== undefined) return there;
  const byId = new Map(lexicon.entriesOf("actor").map((entry) => [entry.id, actorOf(entry)]));
  actors.set(lexicon, byId);
  return byId;
}

/** The actor itself: a row that bears its parent's name holds further names of the parent, with a condition of their own. */
export function sameAs(lexicon: Lexicon, actor: GazetteerActor): GazetteerActor {
  const parent = actor.parent === null ? undefined : actorsById(lexicon).get(actor.parent);
  return parent?.name === actor.name ? parent : actor;
}

/** English name of a country from the gazetteer, or its code. */
export function countryName(lexicon: Lexicon, code: string): string {
  const entry = lexicon.entriesOf("country").find(({ attributes }) => attributes["country"] === code);
  return entry === undefined ? code : String(entry.attributes["name"]);
}
