import { readFileSync } from "node:fs";
import { parse } from "csv-parse/sync";
import { stringify } from "csv-stringify/sync";

/** A row of a table: its cells by column name. */
export type Row = Readonly<Record<string, string>>;

/** Columns of `gazetteer/own/*.csv` and of `dictionaries/places/*.csv`, in their order. */
export const PLACE_COLUMNS = [
  "id",
  "name",
  "type",
  "country",
  "parent",
  "latitude",
  "longitude",
  "coord_precision",
  "coord_source",
  "geonames",
  "pcode",
  "wikidata",
  "risk",
  "needs_context",
  "source",
  "note",
  "name_ar",
  "aliases_ar",
] as const;

/** Reads a CSV (`,`, quotes) or a TSV (tabs, no quotes) with a header row. @throws on a row of another length, with its line */
export function readTable(path: string): Row[] {
  const text = readFileSync(path, "utf8");
  return parse(text, path.endsWith(".tsv") ? { columns: true, delimiter: "\t", quote: null } : { columns: true });
}

/** Rows as CSV text: a header row, LF, quotes only where they are needed. */
export function csvText(rows: readonly Row[]): string {
  return stringify([...rows], { header: true, columns: [...PLACE_COLUMNS] });
}

/** Rows as TSV text: a header row, LF; tabs and line breaks in cells become spaces. */
export function tsvText(columns: readonly string[], rows: readonly Row[]): string {
  const line = (cells: readonly string[]): string => `${cells.map((cell) => cell.replace(/\s+/gu, " ").trim()).join("\t")}\n`;
  return line(columns) + rows.map((row) => line(columns.map((column) => row[column] ?? ""))).join("");
}
