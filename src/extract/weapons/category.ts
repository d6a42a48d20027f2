import type { WeaponCategory } from "../../model/vocabulary.ts";
import type { Chart } from "../../pattern/chart.ts";
import type { WeaponDraft } from "./draft.ts";
import { startingAt, type WeaponClasses } from "./weapon-words.ts";

/** How many sentences back a definite noun finds the weapon that it stands for. */
const MEMORY_SENTENCES = 3;

/**
 * Common nouns that with the article stand for a weapon told before, by entry id → the categories they may stand for:
 * `الصواريخ` after `صواريخ باليستية` are missiles, `الطائرات` after `طائرات حربية` warplanes.
 */
const ANTECEDENTS: Readonly<Record<string, ReadonlySet<WeaponCategory>>> = {
  rocket: new Set<WeaponCategory>(["rocket", "missile"]),
  aircraft: new Set<WeaponCategory>(["drone", "warplane", "helicopter", "aircraft"]),
  shell: new Set<WeaponCategory>(["mortar"]),
  bomb: new Set<WeaponCategory>(["grenade", "bomb", "cluster", "ied", "incendiary"]),
};
const AIRCRAFT: ReadonlySet<WeaponCategory> = new Set(["drone", "warplane", "helicopter", "aircraft"]);

/** The drafts with the categories that only the text around them tells. In text order. */
export function withContextCategories(chart: Chart, classes: WeaponClasses, drafts: readonly WeaponDraft[]): WeaponDraft[] {
  const settled: WeaponDraft[] = [];
  for (const draft of drafts) {
    const category =
      antecedentCategory(chart, classes, settled, draft) ??
      portableMissile(chart, drafts, draft) ??
      modelCategory(chart, classes, drafts, draft);
    settled.push(category === undefined ? draft : { ...draft, value: { ...draft.value, category } });
  }
  return settled;
}

function antecedentCategory(
  chart: Chart,
  classes: WeaponClasses,
  settled: readonly WeaponDraft[],
  draft: WeaponDraft,
): WeaponCategory | undefined {
  const kinds = ANTECEDENTS[draft.word.id],
    { sentenceOf } = chart.reading;
  if (kinds === undefined || !(draft.isDefinite || isFurther(chart, draft))) return undefined;
  // An adjective of nationality names other ones: `الطائرات الروسية`.
  if (startingAt(chart, draft.tokens.last, classes.nisba) !== undefined) return undefined;
  const sentence = sentenceOf[draft.tokens.first] ?? 0;
  return settled.findLast(
    ({ tokens, value }) => sentence - (sentenceOf[tokens.first] ?? 0) <= MEMORY_SENTENCES && kinds.has(value.category),
  )?.value.category;
}

/** `4 قذائف هاون ... وقذيفتين أخريين`: others of the same. */
function isFurther(chart: Chart, { word, tokens }: WeaponDraft): boolean {
  return word.id === "shell" && startingAt(chart, tokens.last, chart.classId("victim-other")) !== undefined;
}

/** `مقذوف من نوع «آر بي جي»`: a projectile is of the kind of the model that is named after it. */
function modelCategory(
  chart: Chart,
  classes: WeaponClasses,
  drafts: readonly WeaponDraft[],
  { word, tokens }: WeaponDraft,
): WeaponCategory | undefined {
  const introducer = PROJECTILES.has(word.id) ? startingAt(chart, tokens.last, classes.introducer) : undefined;
  return introducer === undefined ? undefined : drafts.find((next) => next.tokens.first === introducer.last)?.value.category;
}

const PROJECTILES: ReadonlySet<string> = new Set(["projectile", "shell"]);

/** A shoulder-fired missile is air defence, but a rocket where its sentence shoots at no aircraft after it and shells. */
function portableMissile(chart: Chart, drafts: readonly WeaponDraft[], draft: WeaponDraft): WeaponCategory | undefined {
  if (draft.word.needs !== "manpads") return undefined;
  const { sentenceOf } = chart.reading;
  const meetsAircraft = drafts.some(
    ({ tokens, value }) =>
      AIRCRAFT.has(value.category) && tokens.first > draft.tokens.first && sentenceOf[tokens.first] === sentenceOf[draft.tokens.first],
  );
  return meetsAircraft || !shells(chart, draft) ? undefined : "rocket";
}

/** Whether a strike stands up to six tokens before: `قصف منزل بصاروخ`. */
function shells(chart: Chart, { tokens }: WeaponDraft): boolean {
  const evidence = chart.classId("weapon-evidence");
  for (let token = tokens.first - 1; token >= Math.max(0, tokens.first - 6); token--) {
    if (chart.find(token, evidence)?.references.some(({ entry }) => entry.id === "strike")) return true;
  }
  return false;
}
