import type { RowsName } from "./csv/tables.ts";
import type { Writer } from "./writer.ts";

/** What an output format is told. */
export interface OutputOptions {
  /** Which table, for formats of rows. */
  readonly rows: RowsName;
  /** Begin with a byte-order mark, for Excel. */
  readonly bom: boolean;
}

/** A format of output, loaded when asked for. To add one: a file with a writer, and a line here. */
interface OutputFormat {
  /** Whether `--rows` and `--bom` mean something to it. */
  readonly isTable: boolean;
  readonly create: (options: OutputOptions) => Promise<Writer>;
}

export const OUTPUT_FORMATS = {
  json: { isTable: false, create: async () => (await import("./json.ts")).createJsonWriter() },
  jsonl: { isTable: false, create: async () => (await import("./jsonl.ts")).createJsonlWriter() },
  csv: { isTable: true, create: async (options) => (await import("./csv/writer.ts")).createCsvWriter(options) },
} as const satisfies Record<string, OutputFormat>;
export type OutputFormatName = keyof typeof OUTPUT_FORMATS;
