import type { EntryDraft } from "../lexicon/entry.ts";
import { PLACE_TYPES, type PlaceType } from "../model/vocabulary.ts";
import { pointOf } from "./distance.ts";

/** How good the points of some places are; `none`: places without one, which are given their parent's. */
export interface PointCounts {
  readonly point: number;
  readonly settlement: number;
  readonly area: number;
  readonly none: number;
}

/** The places of one kind in one country, counted by how good their points are. */
export interface Coverage {
  /** ISO 3166 code; empty for seas and other places of no country. */
  readonly country: string;
  readonly kind: PlaceType;
  readonly counts: PointCounts;
}

const NO_POINTS: PointCounts = { point: 0, settlement: 0, area: 0, none: 0 };

/** Counts the places among entries as dictionaries list them, by country in code order and by kind in vocabulary order. */
export function coverageOf(entries: readonly EntryDraft[]): Coverage[] {
  const countsByKey = new Map<string, PointCounts>();
  for (const entry of entries) {
    if (entry.class !== "place") continue;
    const { country, type } = entry.attributes;
    const key = `${String(country ?? "")} ${String(type)}`,
      counts = countsByKey.get(key) ?? NO_POINTS,
      quality = qualityOf(entry);
    countsByKey.set(key, { ...counts, [quality]: counts[quality] + 1 });
  }
  const countries = [...new Set([...countsByKey.keys()].map((key) => key.slice(0, key.indexOf(" "))))].toSorted();
  return countries.flatMap((country) =>
    PLACE_TYPES.flatMap((kind) => {
      const counts = countsByKey.get(`${country} ${kind}`);
      return counts === undefined ? [] : [{ country, kind, counts }];
    }),
  );
}

function qualityOf(entry: EntryDraft): keyof PointCounts {
  const { precision } = entry.attributes;
  if (pointOf(entry) === undefined) return "none";
  return precision === "point" || precision === "settlement" ? precision : "area";
}

/** The counts of several rows together. */
export function sumOfCounts(rows: readonly Coverage[]): PointCounts {
  const sum = (quality: keyof PointCounts): number => rows.reduce((all, { counts }) => all + counts[quality], 0);
  return { point: sum("point"), settlement: sum("settlement"), area: sum("area"), none: sum("none") };
}

/** All places that were counted, with a point or without. */
export function placesIn({ point, settlement, area, none }: PointCounts): number {
  return point + settlement + area + none;
}
