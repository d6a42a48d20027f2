import type { ArticleRecord, FailureRecord } from "../model/record.ts";

/**
 * An output format at work: each call gives the text to write next (perhaps none). Writers know records alone, nothing of
 * extraction, files or terminals. The output floor imports the model alone.
 */
export interface Writer {
  readonly begin: () => string;
  /** `text` is the article's raw text, into which the record's offsets point. */
  readonly article: (record: ArticleRecord, text: string) => string;
  readonly failure: (failure: FailureRecord) => string;
  readonly end: () => string;
}
