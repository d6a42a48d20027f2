import { ACTOR_TYPES, type ActorType, member } from "../../model/vocabulary.ts";
import type { Annotation } from "../../pattern/chart.ts";

/** What a head noun's entry says its bearer is, or else what is given. */
export function typeOf(head: Annotation, otherwise: ActorType): ActorType {
  return member(ACTOR_TYPES, head.references[0]?.entry.attributes["type"]) ?? otherwise;
}
