import { createHash } from "node:crypto";
import type { Article } from "./model/article.ts";
import type { Diagnostic } from "./model/diagnostic.ts";
import type { Incident } from "./model/incident.ts";
import type { Mention, Mentions } from "./model/mention.ts";
import type { ArticleRecord, MentionRecord } from "./model/record.ts";

/** Renders an article and what was found in it as the contract's record: offsets in code points, every key present. */
export function toRecord(
  article: Article,
  mentions: Mentions,
  incidents: readonly Incident[],
  diagnostics: readonly Diagnostic[],
): ArticleRecord {
  const { text } = article,
    toCodePoint = codePointMap(text);
  const record = <Value>({ id, span, value }: Mention<Value>): MentionRecord<Value> => ({
    id,
    text: text.slice(span.start, span.end),
    start: toCodePoint(span.start),
    end: toCodePoint(span.end),
    ...value,
  });
  return {
    id: article.id,
    path: article.path,
    source: article.source,
    url: article.url,
    title: article.title,
    published: article.published,
    published_basis: article.publishedBasis,
    encoding: article.encoding,
    length: toCodePoint(text.length),
    sha256: createHash("sha256").update(text, "utf8").digest("hex"),
    dates: mentions.dates.map(record),
    places: mentions.places.map(record),
    actors: mentions.actors.map(record),
    weapons: mentions.weapons.map(record),
    casualties: mentions.casualties.map(record),
    incidents: incidents.map((incident) => ({
      ...incident,
      evidence: incident.evidence.map(({ start, end }) => ({ start: toCodePoint(start), end: toCodePoint(end) })),
    })),
    diagnostics: diagnostics.map((diagnostic) => ({
      ...diagnostic,
      start: diagnostic.start === null ? null : toCodePoint(diagnostic.start),
      end: diagnostic.end === null ? null : toCodePoint(diagnostic.end),
    })),
  };
}

/** UTF-16 offset → code-point offset. Texts without supplementary characters (nearly all) need no table. */
export function codePointMap(text: string): (offset: number) => number {
  // A low surrogate follows each character that takes two units; the offsets after it are one less in code points.
  const pairs: number[] = [];
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i);
    if (unit < 0xd800 || unit > 0xdbff) continue;
    const next = text.charCodeAt(i + 1);
    if (next >= 0xdc00 && next <= 0xdfff) pairs.push(++i);
  }
  if (pairs.length === 0) return (offset) => offset;
  return (offset) => offset - countBelow(pairs, offset);
}

/** How many numbers of a sorted list are below a limit. */
function countBelow(sorted: readonly number[], limit: number): number {
  let from = 0,
    to = sorted.length;
  while (from < to) {
    const middle = (from + to) >> 1;
    if ((sorted[middle] ?? 0) < limit) from = middle + 1;
    else to = middle;
  }
  return from;
}
