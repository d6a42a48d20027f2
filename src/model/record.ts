import type { Diagnostic } from "./diagnostic.ts";
import type { Incident } from "./incident.ts";
import type { ActorValue, CasualtyValue, DateValue, PlaceValue, WeaponValue } from "./mention.ts";
import type { PublishedBasis } from "./article.ts";

/** A mention as written out: id, exact raw text, and its offsets in Unicode code points of the raw text, half-open. */
export type MentionRecord<Value> = { readonly id: string; readonly text: string; readonly start: number; readonly end: number } & Value;

/** One article as the contract has it (`schema/article.schema.json`): every key present, null where not known. */
export interface ArticleRecord {
  readonly id: string;
  readonly path: string | null;
  readonly source: string | null;
  readonly url: string | null;
  readonly title: string | null;
  readonly published: string | null;
  readonly published_basis: PublishedBasis | null;
  readonly encoding: string;
  /** Code points of the raw text. */
  readonly length: number;
  /** SHA-256 of the raw text as UTF-8, in hexadecimal. */
  readonly sha256: string;
  readonly dates: readonly MentionRecord<DateValue>[];
  readonly places: readonly MentionRecord<PlaceValue>[];
  readonly actors: readonly MentionRecord<ActorValue>[];
  readonly weapons: readonly MentionRecord<WeaponValue>[];
  readonly casualties: readonly MentionRecord<CasualtyValue>[];
  readonly incidents: readonly Incident[];
  readonly diagnostics: readonly Diagnostic[];
}

/** What stands in the output for an article that could not be read. */
export interface FailureRecord {
  readonly id: string;
  readonly path: string | null;
  readonly error: { readonly code: string; readonly message: string };
}
