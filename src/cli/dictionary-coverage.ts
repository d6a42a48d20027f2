import { stringify } from "csv-stringify/sync";
import { coverageOf, type Coverage, placesIn, sumOfCounts } from "../dictionary/coverage.ts";
import { mergeContents, readDictionary } from "../dictionary/folder.ts";
import { readBuiltIn, readUserFolder } from "../dictionary/load.ts";
import type { EntryDraft } from "../lexicon/entry.ts";
import type { PlaceType } from "../model/vocabulary.ts";
import type { Console } from "./console.ts";
import { EXIT, type ExitStatus } from "./exit.ts";

export type CoverageFormat = "text" | "csv" | "markdown";

/** `rasid dictionary coverage`: how many places the dictionaries have by country and kind, and how good their points are. */
export async function coverageCommand(format: CoverageFormat, userFolder: string | undefined, { stdout }: Console): Promise<ExitStatus> {
  const builtIn = readBuiltIn();
  const { entries } =
    userFolder === undefined ? builtIn : mergeContents(builtIn, readDictionary(readUserFolder(userFolder), builtIn.spelling));
  const coverage = coverageOf(entries);
  await stdout.write(format === "csv" ? csvOf(coverage) : tableOf(coverage, countryNames(entries), format === "markdown"));
  return EXIT.done;
}

function csvOf(coverage: readonly Coverage[]): string {
  const rows = coverage.map(({ country, kind, counts }) => ({ country, kind, places: placesIn(counts), ...counts }));
  return stringify(rows, { header: true, columns: ["country", "kind", "places", "point", "settlement", "area", "none"] });
}

/** Kinds that share a column of the table. */
const KIND_COLUMNS: Readonly<Record<string, readonly PlaceType[]>> = {
  divisions: ["governorate", "district"],
  towns: ["city", "town", "village"],
  quarters: ["neighbourhood"],
  camps: ["camp"],
  military: ["military_base", "checkpoint", "prison"],
  crossings: ["border_crossing", "crossing", "bridge", "airport"],
  works: ["oil_field", "facility", "dam"],
  regions: ["rural_area", "region", "desert", "mountain", "river", "road", "border", "sea", "country"],
};

/** Countries with fewer places share a line: most have a row of their own and one for the capital. */
const LINE_MIN_PLACES = 20;

function tableOf(coverage: readonly Coverage[], nameByCountry: ReadonlyMap<string, string>, isMarkdown: boolean): string {
  const countries = [...new Set(coverage.map(({ country }) => country))];
  const rowsOf = (wanted: readonly string[]): Coverage[] => coverage.filter(({ country }) => wanted.includes(country));
  const isListed = (country: string): boolean => country !== "" && placesIn(sumOfCounts(rowsOf([country]))) >= LINE_MIN_PLACES;
  const listed = countries.filter(isListed),
    others = countries.filter((country) => !isListed(country));
  const lines = [
    ["country", "places", "located", "point", "settlement", "area", "none", ...Object.keys(KIND_COLUMNS)],
    ...listed.map((country) => lineOf(nameByCountry.get(country) ?? country, rowsOf([country]))),
    lineOf("all others", rowsOf(others)),
    lineOf("all", coverage),
  ];
  return isMarkdown ? markdownOf(lines) : alignedText(lines);
}

function lineOf(name: string, rows: readonly Coverage[]): string[] {
  const counts = sumOfCounts(rows),
    places = placesIn(counts);
  const ofKinds = Object.values(KIND_COLUMNS).map((kinds) => placesIn(sumOfCounts(rows.filter(({ kind }) => kinds.includes(kind)))));
  return [name, ...[places, places - counts.none, counts.point, counts.settlement, counts.area, counts.none, ...ofKinds].map(String)];
}

function alignedText(lines: readonly (readonly string[])[]): string {
  const widthOf = (column: number): number => Math.max(...lines.map((cells) => (cells[column] ?? "").length));
  const widths = (lines[0] ?? []).map((_, column) => widthOf(column));
  const pad = (cell: string, column: number): string =>
    column === 0 ? cell.padEnd(widths[column] ?? 0) : cell.padStart(widths[column] ?? 0);
  return lines.map((cells) => `${cells.map(pad).join("  ")}\n`).join("");
}

/** The page docs/coverage.md. */
function markdownOf([head = [], ...body]: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]): string => `| ${cells.join(" | ")} |\n`;
  return `# What the gazetteer covers

Made by \`npm run docs:coverage\`. \`rasid dictionary coverage --format csv\` has the same by single kinds.

- **located**: places with a point of their own: **point** within 2 km, **settlement** within 5 km, **area** the middle of something large;
- **none**: places without one; they come out with the point of the place that they lie in, and precision \`admin\`;
- kinds: ${Object.entries(KIND_COLUMNS)
    .map(([column, kinds]) => `**${column}** ${kinds.join(", ")}`)
    .join("; ")}.

${line(head)}${line(head.map((_, column) => (column === 0 ? "---" : "---:")))}${body.map(line).join("")}`;
}

function countryNames(entries: readonly EntryDraft[]): ReadonlyMap<string, string> {
  return new Map(
    entries
      .filter((entry) => entry.class === "place" && entry.attributes["type"] === "country")
      .map(({ attributes }) => [String(attributes["country"]), String(attributes["name"])]),
  );
}
