import type { Entry } from "../../lexicon/lexicon.ts";
import { flagOf, isWholeWithin, numberOf, textOf } from "./words.ts";

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
  const value = numberOf(entry, "value") ?? 0,
    isOpen = isFirst || (isAfterAnd && valueOf(sum) > 0);
  switch (textOf(entry, "place")) {
    case "unit":
    case "one-of":
    case "teen":
      return isOpen && sum.group % 100 === 0 ? { ...sum, group: sum.group + value } : undefined;
    case "ten":
      return isOpen && sum.group % 100 < 10 ? { ...sum, group: sum.group + value } : undefined;
    case "hundred":
      return isOpen ? addHundred(sum, entry, value, isFirst) : multiplyHundred(sum, entry, value);
    case "scale":
      return flagOf(entry, "dual") || isOpen ? addScale(sum, value, isOpen) : multiply(sum, value);
    default:
      return undefined;
  }
}

/** `ألف وثلاثمئة`: behind "and" only where no group is open, and no vague plural. */
function addHundred(sum: Sum, entry: Entry, value: number, isFirst: boolean): Sum | undefined {
  return isFirst || (sum.group === 0 && !flagOf(entry, "vague")) ? { ...sum, group: value } : undefined;
}

/** `خمس مئة`. */
function multiplyHundred(sum: Sum, entry: Entry, value: number): Sum | undefined {
  return !flagOf(entry, "dual") && isWholeWithin(sum.group, 1, 9) ? { ...sum, group: sum.group * value } : undefined;
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
