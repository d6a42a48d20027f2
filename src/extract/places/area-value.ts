import type { PlaceValue } from "../../model/mention.ts";
import type { PlaceType } from "../../model/vocabulary.ts";
import type { Annotation } from "../../pattern/chart.ts";
import { valueOf, type GazetteerPlace } from "../gazetteer-place.ts";
import { countriesOf } from "./countries.ts";
import type { PlaceSearch } from "./place-search.ts";

/** The id of a direction word: `north`. */
export function sideOf(hit: Annotation | undefined): string | undefined {
  return hit?.references[0]?.entry.id;
}

/** `north` → `North`. */
export function title(side: string | undefined): string {
  return side === undefined ? "" : side.charAt(0).toUpperCase() + side.slice(1);
}

/** `north` → `Northern`; `coast` → `Coast of`. */
export function sideName(side: string | undefined): string {
  if (side === undefined) return "";
  return /^(?:north|south|east|west)/u.test(side) ? `${title(side)}ern ` : `${title(side)} `;
}

/** A composed area takes the middle of what it is part of, and says so: precision `area`. */
export function areaValue(place: GazetteerPlace, kind: "countryside" | "part" | "border", side: string | undefined): PlaceValue {
  const type: PlaceType = kind === "countryside" ? "rural_area" : "region";
  const suffix = [kind, side].filter((part) => part !== undefined).join("-");
  const middle = kind === "part" && side !== undefined ? place.parts?.[side] : undefined;
  return {
    ...valueOf(place, null),
    ...(middle === undefined ? {} : { latitude: middle[0], longitude: middle[1] }),
    entity: `${place.id}:${suffix}`,
    name: kind === "countryside" ? `${sideName(side)}${place.name} countryside` : `${sideName(side)}${place.name}`,
    type,
    precision: place.latitude === null ? null : "area",
    geonames: null,
    pcode: null,
  };
}

/** The country that an adjective stands for, from the gazetteer. */
export function countryOf({ chart }: PlaceSearch, nisba: Annotation): GazetteerPlace | undefined {
  const code = nisba.references[0]?.entry.attributes["country"];
  if (typeof code !== "string") return undefined;
  return countriesOf(chart.lexicon).get(code);
}
