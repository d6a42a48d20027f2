import type { Entry, Lexicon } from "../../lexicon/lexicon.ts";
import type { ActorValue } from "../../model/mention.ts";
import type { ActorType } from "../../model/vocabulary.ts";
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
  /** `head`: only after a head noun; `article`: only where the article names it in full, or plays in its country. */
  readonly needs: "head" | "article" | null;
}

/** The actor of an entry of class `actor`: the index is compiled from checked rows, so the shape is certain. */
export function actorOf(entry: Entry): GazetteerActor {
  return entry.attributes as unknown as GazetteerActor;
}

/** An article of several countries plays at home of each that has this share of its places. */
const AT_HOME_SHARE = 0.4;

/** The value of a mention of a known actor in an article's setting: at home, or abroad. */
export function actorValue(actor: GazetteerActor, setting: Setting): ActorValue {
  const { id, name, name_ar, country, abroad } = actor;
  const isAbroad =
    abroad !== null &&
    country !== null &&
    setting.country !== null &&
    country !== setting.country &&
    (setting.placeShare.get(country) ?? 0) < AT_HOME_SHARE;
  return { entity: id, name, name_ar, type: isAbroad ? abroad : actor.type, country };
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

/** English name of a country from the gazetteer, or its code. */
export function countryName(lexicon: Lexicon, code: string): string {
  const entry = lexicon.entriesOf("country").find(({ attributes }) => attributes["country"] === code);
  return entry === undefined ? code : String(entry.attributes["name"]);
}
