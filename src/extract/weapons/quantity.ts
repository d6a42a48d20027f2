import { Clitic } from "../../lexicon/scan.ts";
import type { TokenRange } from "../../model/span.ts";
import type { Annotation, Chart } from "../../pattern/chart.ts";
import { isCount, type NumberValue } from "../numbers/number-value.ts";
import { endingAt, hasArticle, isAdjacent, startingAt, type WeaponClasses } from "./weapon-words.ts";

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
  // One of two things told by their dual: إحدى السيارتين المفخختين.
  if (before !== undefined && !(head.isDual && before.max === 1)) return before;
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
  const number = endingAt(chart, token, classes.number) ?? numberOfKind(chart, classes, token);
  const countWord = number === undefined ? undefined : endingAt(chart, number.first, classes.countWord);
  // بعدد 41, لعدد 41: the preposition begins anew.
  const countsBefore = countWord !== undefined && countWord.clitics === 0;
  return countsBefore && endingAt(chart, countWord.first, classes.weapon) !== undefined ? undefined : number;
}

/** `7 من الصواريخ`: the number before "of", where the noun has the article. */
function numberOfKind(chart: Chart, classes: WeaponClasses, token: number): Annotation | undefined {
  const of = token - 1,
    preposition = chart.find(of, chart.classId("locative"));
  const isOf = preposition?.clitics === 0 && preposition.references[0]?.entry.id === "from";
  return isOf && isAdjacent(chart, token) && hasArticle(chart, token) ? endingAt(chart, of, classes.number) : undefined;
}

/** `عدة صواريخ` counts nothing; `ثلاثة براميل` counts barrels, though they are a measure too. */
function counted(annotation: Annotation | undefined): Quantity | undefined {
  const number = numberOf(annotation);
  if (number === undefined || (number.form === "vague" && number.max === null)) return undefined;
  return isCount(number) || number.role === "measure" ? { min: number.min, max: number.max } : undefined;
}
