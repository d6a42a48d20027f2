import { stringify } from "csv-stringify/sync";
import type { OutputOptions } from "../formats.ts";
import type { Writer } from "../writer.ts";
import type { Cell } from "./table.ts";
import { TABLES } from "./tables.ts";

/** A CSV table with a header. Failures have no row: the command line names them. */
export function createCsvWriter({ rows, bom }: OutputOptions): Writer {
  const table = TABLES[rows];
  return {
    begin: () => (bom ? "\u{FEFF}" : "") + csv([table.header]),
    article: (record, text) => csv(table.cells(record, text)),
    failure: () => "",
    end: () => "",
  };
}

/**
 * Rows as CSV: cells that a spreadsheet would run as a formula begin with an apostrophe, and cells with any line break are
 * quoted (csv-stringify by itself quotes only those with the record's own).
 */
function csv(rows: readonly (readonly Cell[])[]): string {
  if (rows.length === 0) return "";
  return stringify([...rows], { escape_formulas: true, quoted_match: /[\r\n]/u, cast: { boolean: String } });
}
