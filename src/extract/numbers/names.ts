import type { TokenRange } from "../../model/span.ts";
import type { Chart } from "../../pattern/chart.ts";

/** Classes whose names swallow numbers: `حركة 23 مارس`, `لواء 55`, `تشرين الثاني`. */
const NAME_CLASSES: readonly string[] = ["place", "actor", "weapon", "month", "day-word"];

/** How far before a number the name that holds it may begin. */
const MAX_BACK_TOKENS = 8;

/** A test of whether a run of tokens is a part, not the whole, of some longer name of the dictionaries. */
export function nameTokens(chart: Chart, classes = NAME_CLASSES): (tokens: TokenRange) => boolean {
  const ids = new Set(classes.map((name) => chart.classId(name)));
  return ({ first, last }) => {
    for (let t = first; t >= Math.max(0, first - MAX_BACK_TOKENS); t--) {
      for (const hit of chart.at(t)) if (hit.last >= last && hit.last - hit.first > last - first && ids.has(hit.classId)) return true;
    }
    return false;
  };
}
