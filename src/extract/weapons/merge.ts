import { Clitic } from "../../lexicon/scan.ts";
import type { Chart } from "../../pattern/chart.ts";
import { Grammar } from "../../lexicon/grammar.ts";
import type { Before, WeaponDraft } from "./draft.ts";
import type { Quantity } from "./quantity.ts";
import { afterLoneArticle, endingAt, isAdjacent, isCompatible, type WeaponWord } from "./weapon-words.ts";
import { ALEF } from "../../text/letters.ts";

/** Longest name of an owner that may stand between a weapon and its adjective: `طائرات النظام الحربية`. */
const MAX_OWNER_TOKENS = 2;

/**
 * The last weapon with the model or adjective right after it as one draft, which takes the narrower word's category
 * (`صواريخ كورنيت`, `طائرات تركية مسيّرة`); undefined where they are two.
 * @param clitics of the second
 */
export function merged(before: Before, next: WeaponDraft, clitics: number): WeaponDraft | undefined {
  const head = before.drafts.at(-1);
  if (head === undefined) return undefined;
  if (!isModelOf(before.chart, head, next, clitics) && !isAttributeOf(before, head, { clitics, first: next.tokens.first, word: next.word }))
    return undefined;
  return {
    ...head,
    word: { ...head.word, id: next.word.id, entity: next.word.entity },
    span: { start: head.span.start, end: next.span.end },
    tokens: { first: head.tokens.first, last: next.tokens.last },
    value: { ...countOf(before.chart, head, next), category: next.value.category, entity: next.value.entity },
  };
}

/** The count of either; a noun with an alef before its model is a dual in annexation: صاروخا كاتيوشا. */
function countOf({ reading: { units, unitStart } }: Chart, head: WeaponDraft, next: WeaponDraft): Quantity {
  if (head.value.min !== null) return head.value;
  const isAnnexed = next.word.entity !== null && units[(unitStart[head.tokens.last] ?? 0) - 1] === ALEF;
  const isSingular = (head.word.grammar & Grammar.Number) === Grammar.Singular;
  return isAnnexed && isSingular && !head.isDefinite && !head.word.isAdjective ? { min: 2, max: 2 } : next.value;
}

function isModelOf(chart: Chart, head: WeaponDraft, next: WeaponDraft, clitics: number): boolean {
  return (
    next.word.entity !== null &&
    head.word.entity === null &&
    !head.word.isAdjective &&
    afterLoneArticle(chart, head.tokens.last) === next.tokens.first &&
    (clitics & ~Clitic.Article) === 0 &&
    isAdjacent(chart, next.tokens.first) &&
    isCompatible(head.value.category, next.value.category)
  );
}

/** A word that may tell the kind of the noun before it. */
export interface Attribute {
  readonly word: WeaponWord;
  readonly first: number;
  readonly clitics: number;
}

/** Needs of words that are attributes of aircraft: `طائرات حربية`, `مسيّرة`, `مروحية`. */
const AIR_ATTRIBUTES: ReadonlySet<string | null> = new Set(["march", "raid", "coordinate-air", "attribute"]);

/** Whether a word is an attribute of the noun, with at most the noun's owner between: `طائرات النظام الحربية`. */
export function isAttributeOf(before: Before, head: WeaponDraft, { word, first, clitics }: Attribute): boolean {
  if (head.word.isAdjective || (clitics & ~Clitic.Article) !== 0 || !isAdjacent(before.chart, first)) return false;
  if (!word.isAdjective && !AIR_ATTRIBUTES.has(word.needs)) return false;
  if (AIR_ATTRIBUTES.has(word.needs) && head.value.category !== "aircraft") return false;
  if (!isCompatible(head.value.category, word.category)) return false;
  return head.tokens.last === first || isOwnerBetween(before, head.tokens.last, first);
}

function isOwnerBetween({ chart, classes }: Before, from: number, to: number): boolean {
  return (
    isAdjacent(chart, from) &&
    [classes.nisba, classes.actor, classes.owner].some((classId) => {
      const owner = endingAt(chart, to, classId);
      return owner !== undefined && owner.first === from && to - from <= MAX_OWNER_TOKENS && (owner.clitics & ~Clitic.Article) === 0;
    })
  );
}
