import type { PlaceMention } from "../model/mention.ts";
import type { PlaceType } from "../model/vocabulary.ts";

/** How narrowly a place of each type says where something happened. */
const RANK: Readonly<Record<PlaceType, number>> = {
  facility: 9,
  bridge: 9,
  checkpoint: 9,
  crossing: 9,
  border_crossing: 9,
  prison: 9,
  airport: 9,
  dam: 9,
  military_base: 9,
  oil_field: 9,
  camp: 8,
  neighbourhood: 8,
  road: 8,
  village: 7,
  town: 6,
  mountain: 6,
  city: 5,
  district: 4,
  river: 4,
  desert: 3,
  border: 3,
  sea: 3,
  region: 3,
  rural_area: 3,
  governorate: 2,
  country: 0,
};

/** Of several places the most specific; of equal rank the first. Countries say nothing of where in them. */
export function mostSpecific(places: readonly PlaceMention[]): PlaceMention | undefined {
  let best: PlaceMention | undefined;
  for (const place of places) {
    if (place.value.type === "country") continue;
    if (best === undefined || RANK[place.value.type] > RANK[best.value.type]) best = place;
  }
  return best;
}
