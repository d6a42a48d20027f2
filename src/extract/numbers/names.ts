import type { TokenRange } from "../../model/span.ts";
import type { Chart } from "../../pattern/chart.ts";

/** Classes whose names swallow numbers: `حركة 23 مارس`, `لواء 55`, `تشرين الثاني`. */
const NAME_CLASSES: readonly string[] = ["place", "actor", "weapon", "month", "day-word"];

/** A test of whether a run of tokens is a part, not the whole, of some longer name of the dictionaries. */
export function nameTokens(chart: Chart, classes = NAME_CLASSES): (tokens: TokenRange) => boolean {
  const ids = new Set(classes.map((name) => chart.classId(name)));
  const nameStart = new Int32Array(chart.reading.tokenCount).fill(-1), nameEnd = new Int32Array(chart.reading.tokenCount);
  for (const { classId, first, last } of chart.hits) {
    if (last - first < 2 || !ids.has(classId)) continue;
    for (let t = first; t < last; t++) {
      if (nameStart[t] !== -1 && (nameEnd[t] ?? 0) - (nameStart[t] ?? 0) >= last - first) continue;
      nameStart[t] = first;
      nameEnd[t] = last;
    }
  }
  return ({ first, last }) => {
    const start = nameStart[first] ?? -1, end = nameEnd[first] ?? 0;
    return start !== -1 && last <= end && end - start > last - first;
  };
}
