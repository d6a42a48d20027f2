import { scan } from "../../lexicon/scan.ts";
import type { Annotation, Chart } from "../../pattern/chart.ts";
import { readText } from "../../text/reading.ts";

/** How far behind a name that is not meant a later one may reach. */
const REACH_TOKENS = 3;

const kept = new WeakMap<Chart, Map<number, Annotation>>();

/** The name that `keepInnerNames` found at a token, under a longer one that is not meant there. */
export function innerName(chart: Chart, token: number): Annotation | undefined {
  return kept.get(chart)?.get(token);
}

/**
 * Looks for the names that a longer one of the same class hides: the next shorter at its first token, and those that begin
 * inside it. In `مقاتلو حركة الشباب`, where that is not admitted, `حركة الشباب` is found.
 */
export function keepInnerNames(chart: Chart, { classId, first, last }: Annotation): void {
  if (last - first < 2) return;
  const names = kept.get(chart) ?? new Map<number, Annotation>();
  kept.set(chart, names);
  const shorter = namesIn(chart, { first, last: last - 1 }, classId).filter((name) => name.first === first);
  const later = namesIn(chart, { first: first + 1, last: Math.min(last + REACH_TOKENS, chart.reading.tokenCount) }, classId);
  names.delete(first);
  for (const name of [...shorter, ...later.filter((one) => one.first < last)]) names.set(name.first, name);
}

/** The names of a class in a run of tokens, read on its own. */
function namesIn(chart: Chart, { first, last }: { readonly first: number; readonly last: number }, classId: number): Annotation[] {
  const { reading, lexicon } = chart,
    from = reading.start[first] ?? 0,
    part = readText(reading.text.slice(from, reading.end[last - 1]));
  if (part.tokenCount !== last - first) return [];
  return scan(part, lexicon)
    .filter((hit) => hit.classId === classId)
    .map((hit) => ({ ...hit, first: hit.first + first, last: hit.last + first, start: hit.start + from, end: hit.end + from }));
}
