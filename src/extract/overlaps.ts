import type { ActorValue, DateValue, Found, PlaceValue, WeaponValue } from "../model/mention.ts";
import { contains, overlaps } from "../model/span.ts";

interface Finds {
  readonly dates: readonly Found<DateValue>[];
  readonly places: readonly Found<PlaceValue>[];
  readonly actors: readonly Found<ActorValue>[];
  readonly weapons: readonly Found<WeaponValue>[];
}

/**
 * Settles which kind a stretch of text belongs to where extractors of several kinds claim it: the longer name wins
 * (`سد تشرين` is a dam, not a month; the Iraq in `تنظيم الدولة في العراق` is part of an actor's name).
 */
export function settleOverlaps({ dates, places, actors, weapons }: Finds): Finds {
  const keptActors = actors.filter(
    (actor) =>
      !places.some(
        (place) => contains(place.span, actor.span) && (isLonger(place, actor) || isUnlistedFacility(place) || isSite(place, actor)),
      ) &&
      !(
        actor.value.entity === null &&
        (dates.some(({ span }) => overlaps(span, actor.span)) ||
          (actor.value.type === "person" && weapons.some(({ span }) => overlaps(span, actor.span) && !contains(actor.span, span))))
      ),
  );
  const keptPlaces = places
    .filter((place) => !(place.value.resolution === "pattern" && weapons.some((weapon) => overlaps(weapon.span, place.span))))
    .filter((place) => !keptActors.some((actor) => overlaps(actor.span, place.span)));
  return {
    dates: dates.filter((date) => !keptPlaces.some((place) => overlaps(place.span, date.span) && isLonger(place, date))),
    places: keptPlaces.filter((place) => !dates.some((date) => overlaps(place.span, date.span) && !isLonger(place, date))),
    actors: keptActors,
    weapons: weapons.filter((weapon) => ![...keptPlaces, ...keptActors].some((name) => contains(name.span, weapon.span))),
  };
}

/** `على السفارة الأمريكية`: found as a facility only where it is told to be one. */
function isUnlistedFacility({ value }: Found<PlaceValue>): boolean {
  return value.resolution === "pattern" && value.type === "facility";
}

/** `موقع رويسات العلم`: a known post, where the word could also be a web site that no dictionary lists. */
function isSite({ value }: Found<PlaceValue>, actor: Found<ActorValue>): boolean {
  return value.type === "military_base" && value.entity?.includes(":") === false && actor.value.entity === null;
}

function isLonger(a: Found<unknown>, b: Found<unknown>): boolean {
  return a.span.end - a.span.start > b.span.end - b.span.start;
}
