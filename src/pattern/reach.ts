import type { Chart } from "./chart.ts";
import type { Pattern, Program } from "./pattern.ts";

/** How many tokens what a step takes may span, as far as a match's reach is concerned (a named entity with its titles). */
const MAX_TAKEN_TOKENS = 12;

/** Within how many tokens of a match's first the last step of its pattern begins. */
export function reachOf({ steps }: Program): number {
  let reach = 0;
  for (const { op } of steps) reach += op === "take" ? MAX_TAKEN_TOKENS : op === "skip" ? 1 : 0;
  return reach;
}

/** Patterns of so few steps are tried without looking ahead. */
const SHORT_STEPS = 2;

/**
 * Where in one chart the last required step of each pattern that searches across gaps could be taken: where no such place
 * lies ahead, the search is spared. Worked out when a pattern is first tried.
 */
export class Reach {
  readonly #chart: Chart;
  readonly #places = new Map<Pattern, readonly number[] | "anywhere">();
  /** What a step asks → where it could be taken: many patterns end in the same step. */
  readonly #byStep = new Map<string, readonly number[]>();

  readonly #reaches: ReadonlyMap<Pattern, number>;

  /** @param reaches each pattern's `reachOf` */
  constructor(chart: Chart, reaches: ReadonlyMap<Pattern, number>) {
    this.#chart = chart;
    this.#reaches = reaches;
  }

  allows(pattern: Pattern, token: number): boolean {
    let places = this.#places.get(pattern);
    if (places === undefined) {
      places = this.#lastPlaces(pattern);
      this.#places.set(pattern, places);
    }
    return places === "anywhere" || hasBetween(places, token, token + (this.#reaches.get(pattern) ?? Infinity));
  }

  #lastPlaces({ program: { steps, required } }: Pattern): readonly number[] | "anywhere" {
    const last = required.at(-1);
    if (last === undefined || steps.length <= SHORT_STEPS) return "anywhere";
    const known = this.#byStep.get(last.asks);
    if (known !== undefined) return known;
    const places: number[] = [];
    for (const annotation of this.#chart.ofClass(last.classId)) {
      if (last.test === undefined || last.test(annotation) !== undefined) places.push(annotation.first);
    }
    places.sort((a, b) => a - b);
    this.#byStep.set(last.asks, places);
    return places;
  }
}

/** Whether any of some ascending tokens lies in a half-open run. */
function hasBetween(tokens: readonly number[], from: number, until: number): boolean {
  let low = 0,
    high = tokens.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((tokens[middle] ?? 0) < from) low = middle + 1;
    else high = middle;
  }
  const next = tokens[low];
  return next !== undefined && next < until;
}
