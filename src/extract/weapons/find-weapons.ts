import { Clitic, type Hit } from "../../lexicon/scan.ts";
import type { Found, WeaponValue } from "../../model/mention.ts";
import type { Chart } from "../../pattern/chart.ts";
import { closeQuotes } from "../../text/quotes.ts";
import { withContextCategories } from "./category.ts";
import type { Before, WeaponDraft } from "./draft.ts";
import { isCarriedByStrike, isFollowedByModel, isWeaponHere } from "./evidence.ts";
import { merged } from "./merge.ts";
import { quantityOf } from "./quantity.ts";
import { unlistedModel } from "./unlisted-model.ts";
import { isDual, startingAt, weaponClasses, weaponWordOf, type WeaponWord } from "./weapon-words.ts";

/**
 * Finds weapons, munitions and armed platforms: dictionary words that the text around admits as weapons, a model joined
 * to the noun before it, and models that only `من نوع` tells.
 */
export function findWeapons(chart: Chart): Found<WeaponValue>[] {
  const classes = weaponClasses(chart),
    drafts: WeaponDraft[] = [];
  for (const hit of chart.hits) {
    if (hit.classId === classes.introducer) addUnlisted(chart, classes.weapon, drafts, hit);
    if (hit.classId !== classes.weapon) continue;
    const before = { chart, classes, drafts },
      draft = readHit(before, hit);
    if (draft === undefined) continue;
    const joined = merged(before, draft, hit.clitics);
    if (joined === undefined) drafts.push(draft);
    else drafts[drafts.length - 1] = joined;
  }
  return withContextCategories(chart, classes, drafts).map(({ span, tokens, value }) => ({
    span: closeQuotes(chart.reading.text, span),
    tokens,
    value,
  }));
}

function readHit(before: Before, hit: Hit): WeaponDraft | undefined {
  const { chart, classes } = before;
  const words = hit.references.map(weaponWordOf).filter((candidate) => isWeaponHere(before, hit, candidate));
  const word = chosen(before, hit, words);
  if (word === undefined) return undefined;
  const tokens = { first: hit.first, last: hit.last };
  const isConstruct = word.isAdjective && isDualConstruct(before, hit, word),
    isAdjective = word.isAdjective && !isConstruct;
  const quantity = quantityOf(chart, classes, tokens, { clitics: hit.clitics, isDual: isConstruct || isDual(word) });
  return {
    word: { ...word, isAdjective },
    tokens,
    span: { start: hit.start, end: hit.end },
    value: { category: word.category, entity: word.entity, ...(isAdjective ? { min: null, max: null } : quantity) },
    isDefinite: (hit.clitics & Clitic.Article) !== 0,
    isCarried: isAdjective && word.needs !== "coordinate-air" && word.needs !== "coordinate-arms",
  };
}

/**
 * Of several readings an adjective, else one that fits the model that follows (`قاذفات بي-2` are bombers), else one
 * whose row asked for evidence and found it.
 */
function chosen(before: Before, hit: Hit, words: readonly WeaponWord[]): WeaponWord | undefined {
  if (words.length < 2) return words[0];
  return (
    words.find(({ isAdjective }) => isAdjective) ??
    words.find((word) => isFollowedByModel(before, hit, word)) ??
    words.find(({ needs }) => needs !== null) ??
    words[0]
  );
}

/** `صاروخي` is an adjective, but the dual of the noun where a model follows and no strike carries it: `صاروخي كاتيوشا`. */
function isDualConstruct(before: Before, hit: Hit, word: WeaponWord): boolean {
  const { chart, classes } = before;
  const next = startingAt(chart, hit.last, classes.weapon);
  if ((hit.clitics & Clitic.Article) !== 0 || next === undefined || next.clitics !== 0) return false;
  return next.references.every((reference) => !weaponWordOf(reference).isAdjective) && !isCarriedByStrike(before, hit, word);
}

/** `صاروخ من نوع «كذا»`: a name that no dictionary has is a model of the weapon before. */
function addUnlisted(chart: Chart, weaponClass: number, drafts: WeaponDraft[], introducer: Hit): void {
  const last = drafts.at(-1);
  if (last === undefined || last.tokens.last !== introducer.first) return;
  if (chart.find(introducer.last, weaponClass) !== undefined) return;
  const tokens = unlistedModel(chart, introducer.last);
  if (tokens === undefined) return;
  const { reading } = chart;
  drafts.push({
    word: { ...last.word, id: "", needs: null, isAdjective: false, entity: "" },
    tokens,
    span: { start: reading.start[tokens.first] ?? 0, end: reading.end[tokens.last - 1] ?? 0 },
    value: { category: last.value.category, entity: null, min: null, max: null },
    isDefinite: false,
    isCarried: false,
  });
}
