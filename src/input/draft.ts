import type { Diagnostic } from "../model/diagnostic.ts";

/**
 * What an input format reads from a source: articles and failures, in order. Formats know nothing of folders, metadata,
 * ids or dates of publication; `read-articles.ts` adds these. The input floor imports the model alone.
 */
export type Draft = ArticleDraft | FailureDraft;

/** An article as its format has it. Absent values are undefined; `published` is not yet checked. */
export interface ArticleDraft {
  readonly kind: "article";
  /** The article's own id, where the format has one. */
  readonly id?: string | undefined;
  /** Line of the source, counting from 1, where a source holds many articles. */
  readonly line?: number;
  readonly text: string;
  readonly title?: string | undefined;
  readonly source?: string | undefined;
  readonly url?: string | undefined;
  readonly published?: string | undefined;
  readonly encoding: string;
  readonly diagnostics: readonly Diagnostic[];
}

export interface FailureDraft {
  readonly kind: "failure";
  readonly id?: string | undefined;
  readonly line?: number;
  readonly code: InputFailureCode;
  /** What is wrong and what to do about it, without the file's name and line. */
  readonly message: string;
}

/** Every way in which an input fails; each is explained in `docs/diagnostics.md`. */
export const INPUT_FAILURE_CODES = [
  "INPUT_NOT_FOUND",
  "INPUT_UNREADABLE",
  "INPUT_BINARY",
  "INPUT_TOO_LARGE",
  "INPUT_JSON_INVALID",
  "INPUT_TEXT_MISSING",
  "INPUT_FOLDER_EMPTY",
] as const;
export type InputFailureCode = (typeof INPUT_FAILURE_CODES)[number];

/** Bytes of a source in order. A chunk is valid only until the next one is asked for: files reuse one buffer. */
export type Chunks = AsyncIterable<Uint8Array> | Iterable<Uint8Array>;

/** Longest article read, in bytes of its file or JSON line: more is a corpus in one file, not an article. */
export const MAX_ARTICLE_BYTES = 16 * 1024 * 1024;

/** The failure of an article of more than `MAX_ARTICLE_BYTES`. */
export function tooLarge(line?: number): FailureDraft {
  const message = `more than ${MAX_ARTICLE_BYTES / 1024 / 1024} MiB in one article; split it into one file (or JSON line) an article`;
  return { kind: "failure", code: "INPUT_TOO_LARGE", message, ...(line === undefined ? {} : { line }) };
}
