import { parse } from "csv-parse/sync";
import type { DictionaryProblem } from "./entry.ts";

/** A data row of a dictionary CSV: cells by column name (trimmed), and its line in the file. */
export interface CsvRow {
  readonly line: number;
  readonly cells: Readonly<Record<string, string>>;
}

interface ParsedRecord {
  readonly record: string[];
  readonly info: { readonly lines: number };
}

/**
 * Reads a dictionary CSV with a header row. Rows of the wrong length and missing columns are problems, not exceptions;
 * the other rows are still returned.
 */
export function readCsv(
  file: string,
  text: string,
  required: readonly string[],
  optional: readonly string[],
): { rows: CsvRow[]; problems: DictionaryProblem[] } {
  let records: ParsedRecord[];
  try {
    records = parse(text, { bom: true, info: true, relax_column_count: true, skip_empty_lines: true }) as unknown as ParsedRecord[];
  } catch (error) {
    const line = (error as { lines?: number }).lines ?? 1;
    return {
      rows: [],
      problems: [problem(file, line, "DICT_SYNTAX", `${(error as Error).message}; quote cells that hold commas or quotes`)],
    };
  }
  const [head, ...body] = records;
  const columns = head?.record.map((name) => name.trim()) ?? [];
  const missing = required.filter((name) => !columns.includes(name));
  if (missing.length > 0) {
    return {
      rows: [],
      problems: [
        problem(
          file,
          1,
          "DICT_COLUMN_MISSING",
          `no column ${missing.join(", ")}; the first line must name the columns ${required.join(",")}`,
        ),
      ],
    };
  }
  const problems = columns
    .filter((name) => !required.includes(name) && !optional.includes(name))
    .map((name): DictionaryProblem => ({
      ...problem(file, 1, "DICT_COLUMN_UNKNOWN", `column ${name} is not read; known ones are ${[...required, ...optional].join(",")}`),
      severity: "warning",
    }));
  const rows: CsvRow[] = [];
  // csv-parse counts the line on which a record ends; no dictionary cell holds a line break.
  for (const { record, info } of body) {
    if (record.length !== columns.length) {
      problems.push(
        problem(
          file,
          info.lines,
          "DICT_SYNTAX",
          `${record.length} cells where the header has ${columns.length}; quote cells that hold commas`,
        ),
      );
      continue;
    }
    rows.push({ line: info.lines, cells: Object.fromEntries(columns.map((name, i) => [name, (record[i] ?? "").trim()])) });
  }
  return { rows, problems };
}

function problem(file: string, line: number, code: DictionaryProblem["code"], message: string): DictionaryProblem {
  return { code, severity: "error", source: { file, line }, message };
}

/** Cells of several values are separated by `|`. */
export function splitCell(cell: string | undefined): string[] {
  return (cell ?? "")
    .split("|")
    .map((part) => part.trim())
    .filter((part) => part !== "");
}
