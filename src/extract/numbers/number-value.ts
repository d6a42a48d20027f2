/**
 * What a number is there for. `count` counts something, `total` is the whole of which others are a part (`من أصل 7`);
 * the others count nobody: measures, money, shares, times, dates, and names (`اللواء 104`, `القرار 2254`).
 */
export type NumberRole =
  | "count" | "total" | "ordinal" | "fraction" | "percent" | "money" | "measure" | "time" | "times" | "date" | "calibre" | "designation" | "phone";

/** A quantity stated in the text. */
export interface NumberValue {
  /** Inclusive bounds; null where open (`أكثر من 10` is 11..null). */
  readonly min: number | null;
  readonly max: number | null;
  readonly approximate: boolean;
  readonly kind: "cardinal" | "ordinal" | "fraction" | "percent";
  readonly role: NumberRole;
  /** How it is written: figures, words, a vague word (`عشرات`), or the dual of what it counts (`قتيلان`). */
  readonly form: "digits" | "words" | "vague" | "dual";
  /** The text excludes the figure that it names: `min` is one above it, or `max` one below. */
  readonly excludes: "min" | "max" | "both" | null;
}

/** Whether a number may count people or things: a whole quantity that is no name, measure or date. */
export function isCount(value: NumberValue): boolean {
  return value.role === "count" && value.kind === "cardinal";
}
