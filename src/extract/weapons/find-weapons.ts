import type { Found, WeaponValue } from "../../model/mention.ts";
import type { Chart } from "../../pattern/chart.ts";

/** Finds weapons, munitions and armed platforms. */
export function findWeapons(chart: Chart): Found<WeaponValue>[] {
  void chart;
  return [];
}
