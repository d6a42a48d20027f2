import type { Hit } from "../../lexicon/scan.ts";
import type { Annotation } from "../../pattern/chart.ts";
import type { Before } from "./draft.ts";
import { endingAt, isAdjacent, weaponWordOf, type WeaponWord } from "./weapon-words.ts";

/** The bare "rigged", which is a vehicle's attribute. */
const RIGGED = "car-bomb-bare";
/** How many words the name of a make may have: كيا ريو. */
const MAX_MAKE_TOKENS = 3;

/** A vehicle with the reading that makes it one. */
export interface Vehicle {
  readonly hit: Annotation;
  readonly word: WeaponWord;
}

/** `سيارة (من) نوع كيا ريو مفخخة`: the vehicle whose make stands between it and "rigged"; undefined where there is none. */
export function riggedVehicle(before: Before, { first, references }: Hit): Vehicle | undefined {
  if (!references.some(({ entry }) => entry.id === RIGGED)) return undefined;
  for (let make = first - 1; make >= Math.max(0, first - MAX_MAKE_TOKENS) && isAdjacent(before.chart, make + 1); make--) {
    const vehicle = vehicleOfMake(before, make);
    if (vehicle !== undefined) return vehicle;
  }
  return undefined;
}

/** The vehicle whose make a token begins, with no weapon behind it. */
function vehicleOfMake({ chart, classes, drafts }: Before, make: number): Vehicle | undefined {
  const introducer = endingAt(chart, make, classes.introducer),
    hit = introducer === undefined ? undefined : endingAt(chart, introducer.first, classes.weapon);
  if (hit === undefined || (drafts.at(-1)?.tokens.last ?? 0) > hit.first) return undefined;
  const word = hit.references.map(weaponWordOf).find(({ category }) => category === "armoured_vehicle");
  return word === undefined ? undefined : { hit, word };
}
