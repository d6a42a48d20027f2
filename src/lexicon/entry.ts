import type { Form } from "./grammar.ts";

/** Where a dictionary entry was read, for messages. Lines and columns count from 1. */
export interface SourcePlace {
  readonly file: string;
  readonly line: number;
  readonly column?: number;
}

export type Attributes = Readonly<Record<string, unknown>>;

/** A checked dictionary entry, before it is compiled. */
export interface EntryDraft {
  /** `place`, `actor`, `weapon`, or a lexicon's class such as `month`. */
  readonly class: string;
  /** Unique within its class. */
  readonly id: string;
  readonly attributes: Attributes;
  readonly forms: readonly Form[];
  readonly source: SourcePlace;
}

/** What is wrong in a dictionary file: where, and what to do about it. */
export interface DictionaryProblem {
  readonly code: DictionaryProblemCode;
  readonly severity: "error" | "warning";
  readonly source: SourcePlace;
  readonly message: string;
}

export type DictionaryProblemCode =
  | "DICT_UNREADABLE"
  | "DICT_SYNTAX"
  | "DICT_COLUMN_MISSING"
  | "DICT_COLUMN_UNKNOWN"
  | "DICT_VALUE_MISSING"
  | "DICT_VALUE_INVALID"
  | "DICT_DUPLICATE_ID"
  | "DICT_DUPLICATE_FORM"
  | "DICT_PARENT_UNKNOWN"
  | "DICT_CHARACTER"
  | "DICT_COORDINATES"
  | "DICT_AMBIGUOUS_WORD"
  | "DICT_PATTERN"
  | "DICT_EXAMPLE";

/** `places/sy.csv:12:4 error DICT_COORDINATES: …` */
export function formatProblem(problem: DictionaryProblem): string {
  const { file, line, column } = problem.source;
  const at = column === undefined ? `${file}:${line}` : `${file}:${line}:${column}`;
  return `${at} ${problem.severity} ${problem.code}: ${problem.message}`;
}
