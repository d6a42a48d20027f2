import type { Entry } from "../../lexicon/lexicon.ts";
import { flagOf, numberOf, textOf } from "./words.ts";

/**
 * A number being put together word by word, as Arabic says it: groups under a thousand, each times its scale.
 * `ثلاثة ملايين ومئة وخمسة وعشرون ألفا`: total 3,000,000, group 125, then × 1000.
 */
export interface Sum {
  /** What groups with a scale have added up to. */
  readonly total: number;
  /** The open group, under a thousand unless written in digits. */
  readonly group: number;
  /** The last group added to `total`, with its scale: `مئة ألف مليون` multiplies it again. */
  readonly chunk: number;
  /** The smallest scale used: the next one must be smaller. */
  readonly scale: number;
}

export const EMPTY_SUM: Sum = { total: 0, group: 0, chunk: 0, scale: Number.POSITIVE_INFINITY };

export function valueOf(sum: Sum): number {
  return sum.total + sum.group;
}

/** The sum with one more number word, or undefined where the word begins another number. */
export function addWord(sum: Sum, entry: Entry, isAfterAnd: boolean, isFirst: boolean): Sum | undefined {
  const value = numberOf(entry, "value") ?? 0, isWhole = flagOf(entry, "dual");
  switch (textOf(entry, "place")) {
    case "unit":
    case "teen":
      return isFirst || (isAfterAnd && sum.group % 100 === 0 && valueOf(sum) > 0) ? { ...sum, group: sum.group + value } : undefined;
    case "ten":
      return isFirst || (isAfterAnd && sum.group % 100 < 10 && valueOf(sum) > 0) ? { ...sum, group: sum.group + value } : undefined;
    case "hundred":
      if (isFirst) return { ...sum, group: value };
      if (isAfterAnd) return sum.group === 0 && !flagOf(entry, "vague") ? { ...sum, group: value } : undefined;
      return !isWhole && sum.group >= 1 && sum.group <= 9 ? { ...sum, group: sum.group * value } : undefined;
    case "scale":
      return isWhole || isFirst || isAfterAnd ? addScale(sum, value, isAfterAnd || isFirst) : multiply(sum, value);
    default:
      return undefined;
  }
}

/** `مليون وألفان`: a scale without a group of its own. */
function addScale(sum: Sum, value: number, isAllowed: boolean): Sum | undefined {
  if (!isAllowed || sum.group !== 0 || value >= sum.scale) return undefined;
  return { total: sum.total + value, group: 0, chunk: value, scale: scaleOf(value) };
}

function multiply(sum: Sum, scale: number): Sum | undefined {
  if (sum.group > 0) {
    if (scale >= sum.scale) return undefined;
    const chunk = sum.group * scale;
    return { total: sum.total + chunk, group: 0, chunk, scale };
  }
  if (sum.chunk === 0 || scale <= sum.scale) return undefined;
  return { total: sum.total - sum.chunk + sum.chunk * scale, group: 0, chunk: sum.chunk * scale, scale };
}

/** The sum with digits: first, or after "and" what is left under the last scale (`ألفا و225`). */
export function addDigits(sum: Sum, value: number, isFirst: boolean): Sum | undefined {
  if (isFirst) return { ...sum, group: value };
  return sum.group === 0 && sum.total > 0 && value < sum.scale && Number.isInteger(value) ? { ...sum, group: value } : undefined;
}

function scaleOf(value: number): number {
  return 10 ** (Math.floor(Math.log10(value) / 3) * 3);
}
