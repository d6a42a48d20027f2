import { normalize } from "node:path";
import { parse } from "csv-parse/sync";
import { UsageError } from "../model/errors.ts";
import { decodeText } from "./decode.ts";

/** What a metadata table says of an article; an empty cell is undefined. */
export interface MetadataRow {
  readonly published: string | undefined;
  readonly source: string | undefined;
  readonly url: string | undefined;
  readonly title: string | undefined;
}

const KEY_COLUMNS = ["id", "path"] as const,
  VALUE_COLUMNS = ["published", "source", "url", "title"] as const;

/** A metadata table: rows by the article's id and by its path, and which of them were asked for. */
export class Metadata {
  readonly #rows: readonly MetadataRow[];
  readonly #rowByKey: ReadonlyMap<string, number>;
  readonly #used = new Set<number>();

  constructor(rows: readonly MetadataRow[], rowByKey: ReadonlyMap<string, number>) {
    this.#rows = rows;
    this.#rowByKey = rowByKey;
  }

  /** The row of the first key (an id or a path) that has one. */
  find(keys: readonly (string | null)[]): MetadataRow | undefined {
    const number = keys.map((key) => (key === null ? undefined : this.#rowByKey.get(keyOf(key)))).find((found) => found !== undefined);
    if (number === undefined) return undefined;
    this.#used.add(number);
    return this.#rows[number];
  }

  /** How many rows no article has asked for. */
  get unusedCount(): number {
    return this.#rows.length - this.#used.size;
  }
}

/**
 * Reads a metadata table: CSV with a header, separated by commas, semicolons or tabs, with a column `path` or `id` and any
 * of `published`, `source`, `url`, `title`; other columns are passed over. The last row of a key counts.
 *
 * @throws UsageError where it is no such table; the message names `file` and line
 */
export function parseMetadata(file: string, bytes: Buffer): Metadata {
  const text = decodeText(bytes)?.text;
  if (text === undefined) throw new UsageError(`${file}: the metadata is not a text file; export it as CSV in UTF-8`);
  const rows: MetadataRow[] = [],
    rowByKey = new Map<string, number>();
  for (const cells of readRows(file, text)) {
    const keys = KEY_COLUMNS.map((name) => cells[name] ?? "").filter((key) => key !== "");
    for (const key of keys) rowByKey.set(keyOf(key), rows.length);
    const { published, source, url, title } = cells;
    if (keys.length > 0) rows.push({ published, source, url, title });
  }
  return new Metadata(rows, rowByKey);
}

type Cells = Partial<Record<(typeof KEY_COLUMNS)[number] | (typeof VALUE_COLUMNS)[number], string>>;

function readRows(file: string, text: string): Cells[] {
  const [head = ""] = text.split(/\r?\n/u, 1);
  const delimiter = [",", ";", "\t"].toSorted((a, b) => head.split(b).length - head.split(a).length)[0] ?? ",";
  let records: string[][];
  try {
    records = parse(text, { bom: true, delimiter, skip_empty_lines: true, trim: true });
  } catch (error) {
    throw new UsageError(`${file}: the metadata is not CSV: ${error instanceof Error ? error.message : "unknown"}`, { cause: error });
  }
  const [columns = [], ...body] = records;
  const names = columns.map((name) => name.toLowerCase());
  if (!KEY_COLUMNS.some((name) => names.includes(name))) {
    throw new UsageError(
      `${file}: the metadata has no column path or id; its first line must name the columns, such as path,published,source,url,title`,
    );
  }
  return body.map((record) => Object.fromEntries(names.map((name, i) => [name, record[i] === "" ? undefined : record[i]])));
}

function keyOf(key: string): string {
  return normalize(key);
}
