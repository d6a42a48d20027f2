import type { ArticleRecord } from "../../model/record.ts";

/** A cell; null is empty. */
export type Cell = string | number | boolean | null;

/** One table of the CSV output: which rows an article gives, and its columns from left to right. */
export interface Table<Row> {
  readonly rows: (record: ArticleRecord, text: string) => readonly Row[];
  readonly columns: Readonly<Record<string, (row: Row) => Cell>>;
}

/** A table with its row type closed over: header, and each article's rows as cells. */
export interface CellTable {
  readonly header: readonly string[];
  readonly cells: (record: ArticleRecord, text: string) => Cell[][];
}

/** Closes a table over its row type, so that tables of different rows stand in one list. */
export function cellTable<Row>({ rows, columns }: Table<Row>): CellTable {
  const getters = Object.values(columns);
  return {
    header: Object.keys(columns),
    cells: (record, text) => rows(record, text).map((row) => getters.map((getter) => getter(row))),
  };
}

/** Several values in one cell, each once; null where there is none. */
export function joined(values: readonly string[]): string | null {
  return values.length === 0 ? null : [...new Set(values)].join("; ");
}

/** The part of a text between two offsets in code points, half-open. */
export function sliceCodePoints(text: string, start: number, end: number): string {
  // Without supplementary characters, as nearly always, code points are code units.
  return /[\u{10000}-\u{10FFFF}]/u.test(text) ? [...text].slice(start, end).join("") : text.slice(start, end);
}
