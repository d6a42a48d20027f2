/**
 * Spans. All offsets inside the program are UTF-16 code units into an article's raw text (what JavaScript strings
 * count), half-open: `text.slice(span.start, span.end)` is the mention. Records written out count Unicode code points
 * instead (see `src/article-record.ts`), so that Python and R can slice by them.
 */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** A run of tokens of a reading, half-open: tokens `first` up to, not including, `last`. */
export interface TokenRange {
  readonly first: number;
  readonly last: number;
}

/** Whether two half-open ranges share at least one unit. */
export function overlaps(a: Span, b: Span): boolean {
  return a.start < b.end && b.start < a.end;
}

/** Whether `outer` holds the whole of `inner` (equal spans do). */
export function contains(outer: Span, inner: Span): boolean {
  return outer.start <= inner.start && inner.end <= outer.end;
}
