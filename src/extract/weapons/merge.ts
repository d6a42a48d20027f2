import { Clitic } from "../../lexicon/scan.ts";
import type { Chart } from "../../pattern/chart.ts";
import type { WeaponDraft } from "./draft.ts";
import { endingAt, isAdjacent, isCompatible, type WeaponClasses } from "./weapon-words.ts";

/** Longest name of an owner that may stand between a weapon and its adjective: `طائرات النظام الحربية`. */
const MAX_OWNER_TOKENS = 2;

/**
 * A weapon with the model or adjective right after it as one draft, which takes the narrower word's category
 * (`صواريخ كورنيت`, `طائرات تركية مسيّرة`); undefined where they are two.
 * @param clitics of the second
 */
export function merged(chart: Chart, classes: WeaponClasses, head: WeaponDraft, next: WeaponDraft, clitics: number): WeaponDraft | undefined {
  if (head.word.isAdjective || (clitics & ~Clitic.Article) !== 0 || !isAdjacent(chart, next.tokens.first)) return undefined;
  const isModel = next.word.entity !== null && head.word.entity === null;
  if (!isModel && !isAttribute(next)) return undefined;
  if (!isCompatible(head.value.category, next.value.category)) return undefined;
  if (head.tokens.last !== next.tokens.first && (isModel || !isOwnerBetween(chart, classes, head, next))) return undefined;
  return {
    ...head,
    word: { ...head.word, id: next.word.id, entity: next.word.entity },
    span: { start: head.span.start, end: next.span.end },
    tokens: { first: head.tokens.first, last: next.tokens.last },
    value: { ...head.value, category: next.value.category, entity: next.value.entity },
  };
}

/** Words that tell a noun's kind after it. */
function isAttribute({ word }: WeaponDraft): boolean {
  return word.isAdjective || word.needs === "march";
}

function isOwnerBetween(chart: Chart, classes: WeaponClasses, head: WeaponDraft, next: WeaponDraft): boolean {
  if (!isAdjacent(chart, head.tokens.last)) return false;
  return [classes.nisba, classes.actor].some((classId) => {
    const owner = endingAt(chart, next.tokens.first, classId);
    return owner !== undefined && owner.first === head.tokens.last && owner.last - owner.first <= MAX_OWNER_TOKENS && owner.clitics === 0;
  });
}
