/** A finding about the input, as data: what, how bad, where. Exceptions are for bugs. */
export interface Diagnostic {
  /** Stable, e.g. `PUBLISHED_UNKNOWN`; every code is listed in `docs/diagnostics.md`. */
  readonly code: DiagnosticCode;
  readonly severity: "error" | "warning" | "info";
  readonly message: string;
  /** UTF-16 offsets into the raw text inside the program, code points in records; null for the whole article. */
  readonly start: number | null;
  readonly end: number | null;
}

export const DIAGNOSTIC_CODES = [
  "PUBLISHED_UNKNOWN",
  "PUBLISHED_INVALID",
  "TEXT_EMPTY",
  "TEXT_NOT_ARABIC",
  "ENCODING_GUESSED",
  "ENCODING_DAMAGED",
  "DATE_IMPOSSIBLE",
] as const;
export type DiagnosticCode = (typeof DIAGNOSTIC_CODES)[number];
