import { setImmediate } from "node:timers/promises";
import type { InputItem } from "../input/read-articles.ts";
import type { Article } from "../model/article.ts";
import type { ArticleRecord, FailureRecord } from "../model/record.ts";
import type { Writer } from "../output/writer.ts";

/** Many articles: order, back-pressure, failures as records. Imports input, output and the pipeline; no terminal. */
export interface Batch {
  readonly items: AsyncIterable<InputItem>;
  readonly extract: (article: Article) => ArticleRecord;
  readonly writer: Writer;
  /** Where output goes; a promise asks to wait. */
  readonly write: (text: string) => Promise<void> | undefined;
  readonly onFailure: (failure: FailureRecord) => void;
  /** Stop after so many articles. */
  readonly limit?: number | undefined;
}

/** What a run did, for its summary and exit status. */
export interface BatchReport {
  readonly articles: number;
  readonly failures: number;
  readonly mentions: Readonly<Record<MentionKind, number>>;
  readonly incidents: number;
  /** Diagnostic code → number of articles that have it. */
  readonly diagnostics: Readonly<Record<string, number>>;
}

const MENTION_KINDS = ["dates", "places", "actors", "weapons", "casualties"] as const;
export type MentionKind = (typeof MENTION_KINDS)[number];

/** Reading and extracting a file never wait, so signals and output are let in every so many articles. */
const ARTICLES_PER_TURN = 16;

/** Extracts all articles of a batch in their order, one in memory at a time. */
export async function runBatch(batch: Batch): Promise<BatchReport> {
  const { items, writer, limit = Infinity } = batch,
    tally = new Tally();
  await batch.write(writer.begin());
  if (limit > 0) {
    let seen = 0;
    for await (const item of items) {
      const output = item.kind === "article" ? one(item.article, batch, tally) : fail(item.failure, batch, tally);
      const isFull = output === "" ? undefined : batch.write(output);
      if (isFull !== undefined) await isFull;
      if (++seen % ARTICLES_PER_TURN === 0) await setImmediate();
      if (tally.articles >= limit) break;
    }
  }
  await batch.write(writer.end());
  return tally;
}

function one(article: Article, batch: Batch, tally: Tally): string {
  let record: ArticleRecord;
  try {
    record = batch.extract(article);
  } catch (error) {
    // A bug costs its article, not the run; it is told in full.
    const story = error instanceof Error ? (error.stack ?? error.message) : String(error);
    return fail(
      {
        id: article.id,
        path: article.path,
        error: { code: "EXTRACT_BUG", message: `${article.path ?? article.id}: a bug in rasid, please report it: ${story}` },
      },
      batch,
      tally,
    );
  }
  tally.add(record);
  return batch.writer.article(record, article.text);
}

function fail(failure: FailureRecord, batch: Batch, tally: Tally): string {
  tally.failures++;
  batch.onFailure(failure);
  return batch.writer.failure(failure);
}

class Tally implements BatchReport {
  articles = 0;
  failures = 0;
  incidents = 0;
  readonly mentions: Record<MentionKind, number> = { dates: 0, places: 0, actors: 0, weapons: 0, casualties: 0 };
  readonly diagnostics: Record<string, number> = {};

  add(record: ArticleRecord): void {
    this.articles++;
    this.incidents += record.incidents.length;
    for (const kind of MENTION_KINDS) this.mentions[kind] += record[kind].length;
    for (const code of new Set(record.diagnostics.map((diagnostic) => diagnostic.code))) {
      this.diagnostics[code] = (this.diagnostics[code] ?? 0) + 1;
    }
  }
}
