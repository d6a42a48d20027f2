import type { Chart } from "../../pattern/chart.ts";
import { Gap } from "../../text/reading.ts";
import type { PlaceClasses } from "./place-words.ts";

/** Length of the direction that ends right before a token, in tokens: `شمالي`, `شمال شرقي`; 0 where none does. */
export function directionBefore(chart: Chart, classes: PlaceClasses, token: number): number {
  return [2, 1].find((length) => chart.find(token - length, classes.direction)?.last === token) ?? 0;
}

/** `في`, `قرب`, `ريف`, `شمالي`, `أهالي`: a word of place right before a token. */
export function isPreposed(chart: Chart, classes: PlaceClasses, token: number): boolean {
  if ((chart.reading.gap[token] ?? Gap.LineBreak) > Gap.Soft) return false;
  if (directionBefore(chart, classes, token) > 0) return true;
  if (isStruck(chart, token)) return true;
  const words = [chart.classId("locative"), chart.classId("place-owned"), classes.relation, classes.countryside];
  return words.some((classId) => [1, 2].some((length) => chart.find(token - length, classId)?.last === token));
}

const MAX_SUBJECT = 3;

/** `هاجموا س`, `هاجم مستوطنون س`: after a verb of attack, or after its subject, something that is attacked. */
function isStruck(chart: Chart, token: number): boolean {
  const lead = chart.classId("site-lead"),
    subjects = [chart.classId("actor"), chart.classId("victim")];
  if (chart.find(token - 1, lead)?.last === token) return true;
  for (let first = token - 1; first > Math.max(0, token - 1 - MAX_SUBJECT); first--) {
    if (chart.find(first - 1, lead)?.last !== first) continue;
    if (subjects.some((classId) => chart.find(first, classId)?.last === token)) return true;
  }
  return false;
}
