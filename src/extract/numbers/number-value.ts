/**
 * What a number is there for. `count` counts something, `total` is the whole of which others are a part (`من أصل 7`);
 * the others count nobody: measures, money, shares, times, dates, and names (`اللواء 104`, `القرار 2254`).
 */
export type NumberRole =
  | "count"
  | "total"
  | "ordinal"
  | "fraction"
  | "percent"
  | "money"
  | "measure"
  | "time"
  | "times"
  | "date"
  | "calibre"
  | "designation"
  | "phone";

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

/** Names of things that happen to have digits (`اللواء 104`) and telephone numbers: no quantities at all. */
export function isName({ role }: NumberValue): boolean {
  return role === "designation" || role === "phone";
}

/**
 * A number with its bounds as the text states them: `أكثر من 10` is `min: 10`, not inclusive. A calibre (`122 ملم`) has its
 * role and its text and no bounds: nothing is counted by it.
 */
export interface StatedNumber {
  readonly min: number | null;
  readonly max: number | null;
  readonly min_inclusive: boolean;
  readonly max_inclusive: boolean;
  readonly approximate: boolean;
  readonly kind: NumberValue["kind"];
  readonly role: NumberRole;
}

/** The bounds as stated. Inside the program bounds are inclusive, which whole counts allow and `more than 4.5` does not. */
export function statedBounds({ min, max, approximate, kind, role, excludes }: NumberValue): StatedNumber {
  if (role === "calibre") return { min: null, max: null, min_inclusive: true, max_inclusive: true, approximate, kind, role };
  const isMinOut = excludes === "min" || excludes === "both",
    isMaxOut = excludes === "max" || excludes === "both";
  const step = kind === "fraction" ? 0 : 1;
  return {
    min: min === null || !isMinOut ? min : min - step,
    max: max === null || !isMaxOut ? max : max + step,
    min_inclusive: !isMinOut,
    max_inclusive: !isMaxOut,
    approximate,
    kind,
    role,
  };
}
