import { Clitic, type Hit } from "../../lexicon/scan.ts";
import type { Found, WeaponValue } from "../../model/mention.ts";
import type { Chart } from "../../pattern/chart.ts";
import type { WeaponCategory } from "../../model/vocabulary.ts";
import { TokenKind } from "../../text/reading.ts";
import { closeQuotes } from "../../text/quotes.ts";
import { withContextCategories } from "./category.ts";
import type { Before, WeaponDraft } from "./draft.ts";
import { isCarriedByStrike, isFollowedByModel, isWeaponHere } from "./evidence.ts";
import { merged } from "./merge.ts";
import { quantityOf } from "./quantity.ts";
import { riggedVehicle, type Vehicle } from "./typed-vehicle.ts";
import { unlistedModel } from "./unlisted-model.ts";
import { isDual, startingAt, type WeaponClasses, weaponClasses, weaponWordOf, type WeaponWord } from "./weapon-words.ts";

const NAMED_BY_QUOTES: ReadonlySet<WeaponCategory> = new Set(["rocket", "missile", "drone", "warplane", "helicopter"]);

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
    if (joined === undefined) drafts.push(withQuotedModel(chart, classes, draft));
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
  const vehicle = riggedVehicle(before, hit);
  const words = hit.references
    .map(weaponWordOf)
    .filter((candidate) => (vehicle !== undefined && candidate.needs === "head") || isWeaponHere(before, hit, candidate));
  const word = chosen(before, hit, words);
  if (word === undefined) return undefined;
  if (vehicle !== undefined) return rigged(before, hit, word, vehicle);
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

/** The vehicle, its make and "rigged" as one car bomb. */
function rigged({ chart, classes }: Before, { last, end }: Hit, word: WeaponWord, vehicle: Vehicle): WeaponDraft {
  const { first, start, clitics } = vehicle.hit;
  const quantity = quantityOf(chart, classes, { first, last: vehicle.hit.last }, { clitics, isDual: isDual(vehicle.word) });
  return {
    word,
    tokens: { first, last },
    span: { start, end },
    value: { category: word.category, entity: word.entity, ...quantity },
    isDefinite: (clitics & Clitic.Article) !== 0,
    isCarried: false,
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

/** `صواريخ «فادي 2»`: a name in quotes right after a missile or an aircraft, no force's and no place's, is its model. */
function withQuotedModel(chart: Chart, classes: WeaponClasses, draft: WeaponDraft): WeaponDraft {
  const { word, tokens, value, span } = draft;
  if (word.entity !== null || word.isAdjective || !NAMED_BY_QUOTES.has(value.category)) return draft;
  const model = unlistedModel(chart, tokens.last);
  if (model === undefined || chart.reading.kind[model.first] !== TokenKind.Arabic) return draft;
  for (let token = model.first; token < model.last; token++) {
    const isOther = chart
      .at(token)
      .some(({ classId }) => classId === classes.actor || classId === classes.weapon || classId === classes.place);
    if (isOther) return draft;
  }
  const last = model.last;
  return { ...draft, tokens: { first: tokens.first, last }, span: { start: span.start, end: chart.reading.end[last - 1] ?? span.end } };
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
