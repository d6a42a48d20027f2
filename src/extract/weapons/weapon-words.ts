import { Grammar } from "../../lexicon/grammar.ts";
import type { Reference } from "../../lexicon/scan.ts";
import { member, WEAPON_CATEGORIES, type WeaponCategory } from "../../model/vocabulary.ts";
import type { Annotation, Chart } from "../../pattern/chart.ts";
import { Gap } from "../../text/reading.ts";
import { isArticleAt } from "../../text/letters.ts";

/** Class numbers of the words that weapons are found by, looked up once an article. */
export interface WeaponClasses {
  readonly weapon: number;
  readonly introducer: number;
  readonly evidence: number;
  readonly counter: number;
  readonly countWord: number;
  readonly nisba: number;
  readonly actor: number;
  readonly owner: number;
  readonly place: number;
  readonly functionWord: number;
  readonly number: number;
}

export function weaponClasses(chart: Chart): WeaponClasses {
  return {
    weapon: chart.classId("weapon"),
    introducer: chart.classId("weapon-introducer"),
    evidence: chart.classId("weapon-evidence"),
    counter: chart.classId("weapon-counter"),
    countWord: chart.classId("weapon-count-word"),
    nisba: chart.classId("nisba"),
    actor: chart.classId("actor"),
    owner: chart.classId("weapon-owner"),
    place: chart.classId("place"),
    functionWord: chart.classId("function-word"),
    number: chart.classId("number"),
  };
}

/** A reading of a dictionary hit, from a row of `dictionaries/weapons/weapons.csv`. */
export interface WeaponWord {
  readonly id: string;
  readonly category: WeaponCategory;
  /** Entity of a model (`grad`), null for common nouns. */
  readonly entity: string | null;
  /** What the text around must offer for the word to be a weapon, null where nothing. */
  readonly needs: string | null;
  readonly isAdjective: boolean;
  readonly grammar: number;
}

/** Ends the ids of adjectives that are listed in the masculine alone, because their feminine is a noun: `مدفعي`, `مروحي`. */
const ADJECTIVE_ID = "-adj";

export function weaponWordOf({ entry, grammar }: Reference): WeaponWord {
  const { category, entity, needs, is_adjective } = entry.attributes;
  return {
    id: entry.id,
    category: member(WEAPON_CATEGORIES, category) ?? "other",
    entity: typeof entity === "string" ? entity : null,
    needs: typeof needs === "string" ? needs : null,
    isAdjective: is_adjective === true || entry.id.endsWith(ADJECTIVE_ID),
    grammar,
  };
}

/** Ends the ids of rows whose forms are all of two: `قذيفتين مدفعيتين`. */
const DUAL_ID = "-dual";

export function isDual({ grammar, id }: WeaponWord): boolean {
  return (grammar & Grammar.Number) === Grammar.Dual || id.endsWith(DUAL_ID);
}

/** Whether a token stands right after the one before it (quotes, brackets and dashes let through). */
export function isAdjacent({ reading }: Chart, token: number): boolean {
  return token > 0 && token < reading.tokenCount && (reading.gap[token] ?? Gap.LineBreak) <= Gap.Soft;
}

/** The annotation of a class that ends right before a token, of at most four tokens. */
export function endingAt(chart: Chart, token: number, classId: number): Annotation | undefined {
  if (!isAdjacent(chart, token)) return undefined;
  for (let first = token - 1; first >= Math.max(0, token - 4); first--) {
    const there = chart.at(first).find((annotation) => annotation.classId === classId && annotation.last === token);
    if (there !== undefined) return there;
  }
  return undefined;
}

/** The annotation of a class that starts at a token right after the one before it. */
export function startingAt(chart: Chart, token: number, classId: number): Annotation | undefined {
  return isAdjacent(chart, token) ? chart.find(token, classId) : undefined;
}

/** Whether a token's letters begin with the article. */
export function hasArticle({ reading }: Chart, token: number): boolean {
  const from = reading.unitStart[token] ?? 0;
  return isArticleAt(reading.units, from);
}

/** The token after the article where that stands alone (قذائف الـ«آر بي جي»), else the token itself. */
export function afterLoneArticle(chart: Chart, token: number): number {
  const { unitStart } = chart.reading;
  const isLone =
    token < chart.reading.tokenCount - 1 && hasArticle(chart, token) && (unitStart[token + 1] ?? 0) - (unitStart[token] ?? 0) === 2;
  return isLone ? token + 1 : token;
}

/** Words that may stand in one phrase for one weapon: an aircraft is no rifle, so `رصاص طارق` is no model. */
const FAMILIES: readonly (readonly WeaponCategory[])[] = [
  ["rocket", "missile", "air_defence", "artillery", "mortar", "cluster", "bomb", "incendiary", "chemical", "grenade", "explosive"],
  ["drone", "aircraft", "warplane", "helicopter"],
  ["small_arms", "machine_gun", "mortar", "artillery", "grenade", "rocket", "air_defence"],
  ["tank", "armoured_vehicle", "car_bomb"],
  ["ied", "landmine", "explosive", "bomb", "car_bomb", "suicide_vest", "grenade"],
  ["naval", "drone", "car_bomb"],
];

export function isCompatible(a: WeaponCategory, b: WeaponCategory): boolean {
  return a === b || a === "other" || b === "other" || FAMILIES.some((family) => family.includes(a) && family.includes(b));
}
