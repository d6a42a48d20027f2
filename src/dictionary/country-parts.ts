import type { Attributes } from "../lexicon/entry.ts";

/** Side of a country → bearing of its middle from the country's, in degrees from north. */
const BEARINGS: Readonly<Record<string, number>> = {
  north: 0,
  northeast: 45,
  east: 90,
  southeast: 135,
  south: 180,
  southwest: 225,
  west: 270,
  northwest: 315,
};
/** A division belongs to a side where its bearing is off by less than this, and it is not in the very middle. */
const MAX_OFF_DEGREES = 55,
  MIN_DISTANCE_SHARE = 0.25;

/**
 * Middles of a country's sides (`north` → [latitude, longitude]): the mean of its first-level divisions that lie that way
 * from the mean of all. Sides without a division are left out.
 */
export function countryParts(divisions: readonly Attributes[]): Record<string, readonly [number, number]> {
  const points = divisions.flatMap(({ latitude, longitude }) =>
    typeof latitude === "number" && typeof longitude === "number" ? [[latitude, longitude] as const] : [],
  );
  if (points.length < 3) return {};
  const [latitude, longitude] = meanOf(points),
    shrink = Math.cos((latitude * Math.PI) / 180);
  const offsets = points.map((point) => ({ point, north: point[0] - latitude, east: (point[1] - longitude) * shrink }));
  const reach = Math.max(...offsets.map(({ north, east }) => Math.hypot(north, east)));
  const parts: Record<string, readonly [number, number]> = {};
  for (const [side, bearing] of Object.entries(BEARINGS)) {
    const there = offsets.filter(
      ({ north, east }) =>
        Math.hypot(north, east) > MIN_DISTANCE_SHARE * reach &&
        angleBetween(bearing, (Math.atan2(east, north) * 180) / Math.PI) < MAX_OFF_DEGREES,
    );
    if (there.length > 0) parts[side] = meanOf(there.map(({ point }) => point));
  }
  return parts;
}

function meanOf(points: readonly (readonly [number, number])[]): readonly [number, number] {
  const round = (sum: number): number => Math.round((sum / points.length) * 1000) / 1000;
  return [round(points.reduce((sum, [latitude]) => sum + latitude, 0)), round(points.reduce((sum, [, longitude]) => sum + longitude, 0))];
}

function angleBetween(a: number, b: number): number {
  const off = Math.abs(a - b) % 360;
  return Math.min(off, 360 - off);
}
