import { distanceKm, type Point } from "../src/dictionary/distance.ts";
import { splitCell } from "../src/lexicon/csv-file.ts";
import { foldText } from "../src/text/fold.ts";
import type { Row } from "./tables.ts";

/** What registries know: rows of `gazetteer/registry/*.tsv`. */
export interface Registries {
  /** Settlements: `geonames` (id), `country`, `latitude`, `longitude`, `name`, `names_ar` (`|`). */
  readonly geonames: readonly Row[];
  /** First-level divisions: `wikidata` (id), `latitude`, `longitude`, `name`. */
  readonly naturalEarth: readonly Row[];
}

/** Two places with one name are one place if they are of one country and no farther apart. */
const SAME_PLACE_KM = 10;
const SETTLEMENTS: ReadonlySet<string | undefined> = new Set(["city", "town", "village", "neighbourhood", "camp"]);

/**
 * Hand-written rows with what they leave open filled from the registries; what they say stands.
 * - No point, but an id that a registry knows: its point, and `coord_source` says whose it is.
 * - A settlement with a point and no GeoNames id: the id of the one GeoNames settlement that has one of its Arabic names, in
 *   its country and within 10 km, unless another row has that id.
 */
export function mergePlaces(own: readonly Row[], registries: Registries): Row[] {
  const geonamesById = byColumn(registries.geonames, "geonames"),
    naturalEarthById = byColumn(registries.naturalEarth, "wikidata");
  const idOf = geonamesIds(own, registries.geonames);
  const pointFor = (row: Row): Row => {
    const settlement = geonamesById.get(row["geonames"] ?? "");
    if (settlement !== undefined) return { ...pointCells(settlement), coord_source: "geonames" };
    const division = naturalEarthById.get(row["wikidata"] ?? "");
    return division === undefined ? {} : { ...pointCells(division), coord_source: "naturalearth" };
  };
  return own.map((row) => {
    if (row["latitude"] !== "" || row["longitude"] !== "") return { ...row, geonames: row["geonames"] || (idOf(row) ?? "") };
    return row["coord_precision"] === "admin" ? row : { ...row, ...pointFor(row) };
  });
}

function pointCells({ latitude = "", longitude = "" }: Row): Row {
  return { latitude, longitude };
}

function byColumn(rows: readonly Row[], column: string): ReadonlyMap<string, Row> {
  return new Map(rows.flatMap((row) => (row[column] ? [[row[column], row] as const] : [])));
}

/** Looks up the GeoNames id that belongs to a row without one; undefined where none or several may. */
function geonamesIds(own: readonly Row[], geonames: readonly Row[]): (row: Row) => string | undefined {
  const taken = new Set(own.map((row) => row["geonames"]));
  const byName = new Map<string, Row[]>();
  for (const place of geonames) {
    if (taken.has(place["geonames"])) continue;
    for (const key of namesOf(place["country"], splitCell(place["names_ar"]))) byName.set(key, [...(byName.get(key) ?? []), place]);
  }
  const candidates = (row: Row): Row[] => {
    if (row["geonames"] !== "" || row["latitude"] === "" || !SETTLEMENTS.has(row["type"])) return [];
    const keys = namesOf(row["country"], [row["name_ar"] ?? "", ...splitCell(row["aliases_ar"])]);
    const named = new Set(keys.flatMap((key) => byName.get(key) ?? []));
    return [...named].filter((place) => distanceKm(pointOf(row), pointOf(place)) <= SAME_PLACE_KM);
  };
  const rowsById = new Map<string, number>();
  for (const row of own) for (const { geonames: id = "" } of candidates(row)) rowsById.set(id, (rowsById.get(id) ?? 0) + 1);
  return (row) => {
    const [one, ...others] = candidates(row);
    const id = one?.["geonames"];
    return id !== undefined && others.length === 0 && rowsById.get(id) === 1 ? id : undefined;
  };
}

/** Country and folded name, each once. */
function namesOf(country: string | undefined, names: readonly string[]): string[] {
  return [...new Set(names.map((name) => `${country ?? ""} ${foldText(name)}`))];
}

function pointOf(row: Row): Point {
  return { latitude: Number(row["latitude"]), longitude: Number(row["longitude"]) };
}
