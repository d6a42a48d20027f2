import { Clitic } from "../../lexicon/scan.ts";
import type { TokenRange } from "../../model/span.ts";
import type { Annotation, Chart } from "../../pattern/chart.ts";
import { isCount, type NumberValue } from "../numbers/number-value.ts";
import { endingAt, hasArticle, startingAt, type WeaponClasses } from "./weapon-words.ts";

/** Inclusive bounds; null where the text does not count. */
export interface Quantity {
  readonly min: number | null;
  readonly max: number | null;
}

const UNCOUNTED: Quantity = { min: null, max: null };
/** `واحد`, `اثنين` after the noun repeat what its form says. */
const LARGEST_AFTER = 2;

/** How many the text says there are: a number before (`12 قنبلة`) or after (`صاروخ واحد`, `صاروخ عدد 3`), or a dual. */
export function quantityOf(
  chart: Chart,
  classes: WeaponClasses,
  tokens: TokenRange,
  head: { readonly clitics: number; readonly isDual: boolean },
): Quantity {
  const isBare = (head.clitics & ~Clitic.Article) === 0,
    isDefinite = (head.clitics & Clitic.Article) !== 0;
  const before = isBare ? counted(numberBefore(chart, classes, tokens.first)) : undefined;
  if (before !== undefined) return before;
  if (head.isDual) return { min: 2, max: 2 };
  const countWord = startingAt(chart, tokens.last, classes.countWord);
  const after =
    countWord === undefined
      ? wordAfter(chart, classes, tokens.last, isDefinite)
      : counted(startingAt(chart, countWord.last, classes.number));
  return after ?? UNCOUNTED;
}

/** `صاروخ واحد`, `الصواريخ الأربعة`: a number in words that belongs to the noun before it. */
function wordAfter(chart: Chart, classes: WeaponClasses, token: number, isDefinite: boolean): Quantity | undefined {
  const after = startingAt(chart, token, classes.number),
    quantity = counted(after);
  if (after === undefined || quantity === undefined || numberOf(after)?.form !== "words") return undefined;
  const isOwn = isDefinite ? hasArticle(chart, token) : (quantity.max ?? Infinity) <= LARGEST_AFTER;
  return isOwn ? quantity : undefined;
}

function numberOf(annotation: Annotation | undefined): NumberValue | undefined {
  return annotation === undefined ? undefined : (annotation.value as NumberValue);
}

/** The number right before, unless it counts the weapon before it: `صاروخ عدد 6 - عبوات`. */
function numberBefore(chart: Chart, classes: WeaponClasses, token: number): Annotation | undefined {
  const number = endingAt(chart, token, classes.number);
  const countWord = number === undefined ? undefined : endingAt(chart, number.first, classes.countWord);
  return countWord !== undefined && endingAt(chart, countWord.first, classes.weapon) !== undefined ? undefined : number;
}

/** `عدة صواريخ` counts nothing; `ثلاثة براميل` counts barrels, though they are a measure too. */
function counted(annotation: Annotation | undefined): Quantity | undefined {
  const number = numberOf(annotation);
  if (number === undefined || (number.form === "vague" && number.max === null)) return undefined;
  return isCount(number) || number.role === "measure" ? { min: number.min, max: number.max } : undefined;
}
