import type { TokenRange, Span } from "../model/span.ts";
import type { Annotation, Chart } from "../pattern/chart.ts";
import { classNameIn } from "../pattern/trace.ts";

/** One sentence of a chart under explanation. */
export interface Scope {
  readonly chart: Chart;
  readonly tokens: TokenRange;
  /** Raw text of the sentence, in UTF-16 offsets. */
  readonly span: Span;
}

export function scopeOf(chart: Chart, tokens: TokenRange): Scope {
  const { start, end } = chart.reading;
  return { chart, tokens, span: { start: start[tokens.first] ?? 0, end: end[tokens.last - 1] ?? 0 } };
}

/** Whether something that begins at a token stands in the sentence. */
export function isIn({ tokens }: Scope, token: number): boolean {
  return token >= tokens.first && token < tokens.last;
}

/** A raw text on one line, in quotes. */
export function quoted(text: string): string {
  return `\u{AB}${text.replace(/\s+/gu, " ").trim()}\u{BB}`;
}

/** Raw text of a run of tokens, in quotes. */
export function words({ reading }: Chart, { first, last }: TokenRange): string {
  return quoted(reading.text.slice(reading.start[first], reading.end[last - 1]));
}

/** What is known of an annotation: its class and its entries' ids, or the id of the mention. */
export function knownAs(chart: Chart, { classId, references, mention }: Annotation): string {
  const ids = mention === undefined ? [...new Set(references.map(({ entry }) => entry.id))] : [mention];
  return `${classNameIn(chart, classId)}${ids.length === 0 ? "" : ` ${ids.slice(0, 3).join("|")}`}`;
}

/** `7`, `2..`, `..9`, `5..10`, or `?` where neither bound is known. */
export function bounds({ min, max }: { readonly min: number | null; readonly max: number | null }): string {
  if (min === null && max === null) return "?";
  return min === max ? String(min) : `${min ?? ""}..${max ?? ""}`;
}
