import { readdirSync } from "node:fs";
import { join } from "node:path";
import { mergePlaces } from "./merge.ts";
import { csvText, readTable } from "./tables.ts";

/** Makes `dictionaries/places`: the text of each file by its name, from `own/*.csv` and `registry/*.tsv` in a folder. */
export function generatePlaces(folder: string): ReadonlyMap<string, string> {
  const files = readdirSync(join(folder, "own"))
    .filter((name) => name.endsWith(".csv"))
    .toSorted();
  const own = files.map((name) => ({ name, rows: readTable(join(folder, "own", name)) }));
  // All files at once: a registry's place that one file has is not for another.
  const merged = mergePlaces(
    own.flatMap(({ rows }) => rows),
    {
      geonames: readTable(join(folder, "registry", "geonames.tsv")),
      naturalEarth: readTable(join(folder, "registry", "natural-earth.tsv")),
    },
  );
  let start = 0;
  return new Map(own.map(({ name, rows }) => [name, csvText(merged.slice(start, (start += rows.length)))]));
}
