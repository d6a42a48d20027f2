import type { Diagnostic } from "./diagnostic.ts";

/** Where an article's date of publication comes from, in the order in which they are asked. */
export type PublishedBasis = "option" | "metadata" | "filename" | "text";

/** One article as an input format read it: raw decoded text, never changed after. */
export interface Article {
  readonly id: string;
  /** Path as the user gave it, null for articles of a stream. */
  readonly path: string | null;
  /** Raw decoded text, without a byte-order mark. */
  readonly text: string;
  readonly title: string | null;
  readonly source: string | null;
  readonly url: string | null;
  /** `2022-04-08`, or null. */
  readonly published: string | null;
  readonly publishedBasis: PublishedBasis | null;
  readonly encoding: string;
  /** What reading the article already found wrong. */
  readonly diagnostics: readonly Diagnostic[];
}
