import type { ActorValue, Found } from "../../model/mention.ts";
import type { Chart } from "../../pattern/chart.ts";

/** Finds actors. */
export function findActors(chart: Chart): Found<ActorValue>[] {
  void chart;
  return [];
}
