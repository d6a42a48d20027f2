import type { EntryDraft } from "../lexicon/entry.ts";

/** A point in degrees. */
export interface Point {
  readonly latitude: number;
  readonly longitude: number;
}

/** The point that an entry itself gives, or undefined. */
export function pointOf({ attributes: { latitude, longitude } }: Pick<EntryDraft, "attributes">): Point | undefined {
  return typeof latitude === "number" && typeof longitude === "number" ? { latitude, longitude } : undefined;
}

const EARTH_DIAMETER_KM = 12_742;

/** Great-circle distance in kilometres. */
export function distanceKm(a: Point, b: Point): number {
  const radians = Math.PI / 180;
  const north = Math.sin(((b.latitude - a.latitude) * radians) / 2),
    east = Math.sin(((b.longitude - a.longitude) * radians) / 2);
  return EARTH_DIAMETER_KM * Math.asin(Math.sqrt(north ** 2 + Math.cos(a.latitude * radians) * Math.cos(b.latitude * radians) * east ** 2));
}
