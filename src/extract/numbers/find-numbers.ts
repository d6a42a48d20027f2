import type { Found } from "../../model/mention.ts";
import type { Chart } from "../../pattern/chart.ts";

/** A quantity stated in the text. */
export interface NumberValue {
  /** Inclusive bounds; null where open (`أكثر من 10` is 11..null). */
  readonly min: number | null;
  readonly max: number | null;
  readonly approximate: boolean;
  readonly kind: "cardinal" | "ordinal" | "fraction" | "percent";
}

/** Finds the numbers of a text: digits and words. */
export function findNumbers(chart: Chart): Found<NumberValue>[] {
  void chart;
  return [];
}
