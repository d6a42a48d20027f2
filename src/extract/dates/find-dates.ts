import type { DateValue, Found } from "../../model/mention.ts";
import type { Chart } from "../../pattern/chart.ts";

/** Finds the dates of a text, resolved against its day of publication (`2022-04-08`) where that is known. */
export function findDates(chart: Chart, published: string | null): Found<DateValue>[] {
  void chart;
  void published;
  return [];
}
