import { Clitic } from "../../lexicon/scan.ts";
import type { Found } from "../../model/mention.ts";
import type { Chart } from "../../pattern/chart.ts";
import { joinAt, numberClasses } from "./cardinal.ts";
import type { NumberValue } from "./number-value.ts";
import { isAdjacent } from "./words.ts";

/** Words that make two numbers one share: `واحد على ثلاثة`, `واحد من ثلاثة`, `واحد في الألف`, `جزء من مئة`. */
const SHARING = new Set(["over", "from", "in", "part-of"]);

/**
 * Finds shares told by two numbers (`ثلاثة من 21`). They are kept apart from the numbers themselves, which stay counts:
 * of `ثلاثة من خمسة مهاجمين` a toll wants the three.
 */
export function findRatios(chart: Chart, numbers: readonly Found<NumberValue>[]): Found<NumberValue>[] {
  const classes = numberClasses(chart), ratios: Found<NumberValue>[] = [];
  numbers.forEach((below, i) => {
    const parts = below.value.max, { first } = below.tokens;
    if (parts === null || parts <= 1 || parts !== below.value.min || !isAdjacent(chart, first)) return;
    const joined = joinBefore(chart, classes.join, first) ?? prepositionAt(first);
    if (joined === undefined) return;
    const above = numbers[i - 1]?.tokens.last === joined.first && isAdjacent(chart, joined.first) ? numbers[i - 1] : undefined;
    if (above === undefined && joined.id !== "part-of") return;
    const count = above?.value.min ?? 1;
    if (count === parts || (joined.id === "in" && parts % 1000 !== 0)) return;
    // Fifteen figures: what a double holds for certain.
    const value = Number((count / parts).toPrecision(15));
    const start = above?.span.start ?? joined.start;
    ratios.push({
      span: { start, end: below.span.end }, tokens: { first: above?.tokens.first ?? joined.first, last: below.tokens.last },
      value: { ...below.value, min: value, max: value, kind: "fraction", role: "fraction" },
    });
  });
  return ratios;

  /** `مئة بالألف`. */
  function prepositionAt(token: number): { readonly id: string; readonly first: number; readonly start: number } | undefined {
    const hit = chart.find(token, classes.word);
    return hit?.clitics === (Clitic.By | Clitic.Article) ? { id: "in", first: token, start: hit.start } : undefined;
  }

  function joinBefore(at: Chart, classId: number, token: number): { readonly id: string; readonly first: number; readonly start: number } | undefined {
    for (const t of [token - 2, token - 1]) {
      const hit = t < 0 ? undefined : at.find(t, classId), id = t < 0 ? undefined : joinAt(at, classes, t);
      if (hit?.last === token && id !== undefined && SHARING.has(id)) return { id, first: hit.first, start: hit.start };
    }
    return undefined;
  }
}
