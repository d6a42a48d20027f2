import type { Entry } from "../lexicon/lexicon.ts";
import type { PlaceValue } from "../model/mention.ts";
import type { PlaceType } from "../model/vocabulary.ts";

/** A gazetteer entry's attributes, as `lexicon/entity-rows.ts` and `dictionary/place-chain.ts` write them. */
export interface GazetteerPlace {
  readonly id: string;
  readonly name: string;
  readonly name_ar: string;
  readonly type: PlaceType;
  readonly country: string | null;
  readonly parent: string | null;
  readonly admin1: string | null;
  readonly admin1_id: string | null;
  readonly admin2: string | null;
  readonly latitude: number | null;
  readonly longitude: number | null;
  readonly precision: PlaceValue["precision"];
  readonly geonames: number | null;
  readonly pcode: string | null;
  readonly risk: "none" | "low" | "medium" | "high";
  /** Of a country: side → middle of that part of it, [latitude, longitude]. */
  readonly parts?: Readonly<Record<string, readonly [number, number]>>;
  /** `type_word`: only after a type word; `near`: only with evidence around it. */
  readonly needs: "type_word" | "near" | null;
}

/** The place of an entry of class `place`: the index is compiled from checked rows, so the shape is certain. */
export function placeOf(entry: Entry): GazetteerPlace {
  return entry.attributes as unknown as GazetteerPlace;
}

/** The value of a mention of a gazetteer place as it stands. */
export function valueOf(place: GazetteerPlace, relation: string | null): PlaceValue {
  const { id, name, name_ar, type, country, admin1, admin2, latitude, longitude, precision, geonames, pcode } = place;
  return {
    entity: id,
    name,
    name_ar,
    type,
    country,
    admin1,
    admin2,
    latitude,
    longitude,
    precision,
    geonames,
    pcode,
    relation,
    resolution: "gazetteer",
  };
}

/** Great-circle distance in kilometres; undefined where either point is not known. */
export function distanceKm(a: Point, b: Point): number | undefined {
  if (a.latitude === null || a.longitude === null || b.latitude === null || b.longitude === null) return undefined;
  const radians = Math.PI / 180;
  const dLat = (b.latitude - a.latitude) * radians,
    dLon = (b.longitude - a.longitude) * radians;
  const h = Math.sin(dLat / 2) ** 2 + Math.cos(a.latitude * radians) * Math.cos(b.latitude * radians) * Math.sin(dLon / 2) ** 2;
  return 12742 * Math.asin(Math.sqrt(h));
}

interface Point {
  readonly latitude: number | null;
  readonly longitude: number | null;
}
