import { Clitic, type Hit } from "../../lexicon/scan.ts";
import { Grammar } from "../../lexicon/grammar.ts";
import type { WeaponCategory } from "../../model/vocabulary.ts";
import type { Annotation, Chart } from "../../pattern/chart.ts";
import { Gap, TokenKind, textBefore } from "../../text/reading.ts";
import type { Before } from "./draft.ts";
import { isAttributeOf } from "./merge.ts";
import { endingAt, isAdjacent, isCompatible, isDual, hasArticle, startingAt, weaponWordOf, type WeaponWord } from "./weapon-words.ts";
import { SHADDA } from "../../text/letters.ts";

const NEAR_TOKENS = 4;
const QUOTE = /["\u{201C}\u{201D}\u{00AB}\u{00BB}\u{2018}(]/u;
const AIR: ReadonlySet<WeaponCategory> = new Set(["drone", "aircraft", "warplane", "helicopter"]);
const ARMS: ReadonlySet<WeaponCategory> = new Set(["small_arms", "machine_gun", "other", "artillery", "rocket", "mortar"]);

type Check = (before: Before, hit: Hit, word: WeaponWord) => boolean;

/** Whether a word is a weapon here: nothing speaks against it, and the text offers what its row asks for. */
export function isWeaponHere(before: Before, hit: Hit, word: WeaponWord): boolean {
  const last = before.drafts.at(-1);
  if (last !== undefined && isAttributeOf(before, last, { word, first: hit.first, clitics: hit.clitics })) return true;
  if (word.needs === "march") return isDrone(before, hit, word);
  if (!isTwoVehicles(word) && speaks(before, before.classes.counter, hit, word)) return false;
  const check = word.needs === null ? undefined : CHECKS[word.needs];
  return check === undefined || check(before, hit, word);
}

/** Needs that ask for something; all other needs only let the counter-evidence named after them speak. */
const CHECKS: Readonly<Record<string, Check>> = {
  weapon: followsWeapon,
  named: isNamed,
  attribute: () => false,
  model: (before, hit, word) => isFollowedByModel(before, hit, word),
  "coordinate-air": (before, hit) => isCoordinate(before, hit, AIR),
  "coordinate-arms": (before, hit) => isCoordinate(before, hit, ARMS),
  strike: isCarried,
  "strike-sea": isCarried,
  raid: isCarried,
  head: isHead,
  plane: (before, hit, word) => isFollowedByModel(before, hit, word) || hasEvidence(before, hit, word),
  vehicle: (before, hit, word) => !isPreposition(before, hit) && (isFollowedByModel(before, hit, word) || hasEvidence(before, hit, word)),
  mounted: hasEvidence,
  ship: (before, hit, word) => isHead(before, hit, word) && hasEvidence(before, hit, word),
  dropped: hasEvidence,
  arms: isArmed,
  blade: (before, hit, word) => !isSurname(before, hit) && isArmed(before, hit, word),
  "blade-name": isArmed,
  weapons: (before, hit, word) =>
    (word.grammar & Grammar.Number) === Grammar.Plural || (hit.clitics & Clitic.Article) === 0 || isArmed(before, hit, word),
};

/** The dual is of things: على آليتين "on two vehicles", where على آلية may be "on a mechanism". */
const isTwoVehicles = (word: WeaponWord): boolean => word.needs === "vehicle" && isDual(word);

function hasEvidence(before: Before, hit: Hit, word: WeaponWord): boolean {
  return speaks(before, before.classes.evidence, hit, word);
}

/** `اليه` "to it", written without its hamza, has the letters of `آلية` "vehicle": which has its madda, or a final with dots. */
function isPreposition({ chart: { reading } }: Before, { start, end, first, last }: Hit): boolean {
  const raw = reading.text.slice(start, end);
  return last - first === 1 && raw.endsWith(HEH) && !raw.includes(ALEF_MADDA);
}

const HEH = "\u{0647}",
  ALEF_MADDA = "\u{0622}";

/** `عباس الجنابي`: with the article, right behind a word that is no preposition, it is a name. */
function isSurname({ chart, classes }: Before, { first, clitics }: Hit): boolean {
  if (clitics !== Clitic.Article || first === 0 || (chart.reading.gap[first] ?? Gap.LineBreak) > Gap.Space) return false;
  return chart.find(first - 1, classes.functionWord) === undefined && chart.find(first - 1, classes.evidence) === undefined;
}

/** Other arms in the sentence, or what is done with arms. */
function isArmed(before: Before, hit: Hit, word: WeaponWord): boolean {
  const { sentenceOf } = before.chart.reading;
  return before.drafts.some(({ tokens }) => sentenceOf[tokens.first] === sentenceOf[hit.first]) || hasEvidence(before, hit, word);
}

/** Right after a weapon that it can be a model of, after `من نوع`, or joined by "and" to another model. */
function followsWeapon({ chart, classes, drafts }: Before, hit: Hit, word: WeaponWord): boolean {
  if (endingAt(chart, hit.first, classes.introducer) !== undefined) return true;
  const last = drafts.at(-1);
  if (
    last === undefined ||
    last.tokens.last !== hit.first ||
    !isAdjacent(chart, hit.first) ||
    !isCompatible(last.value.category, word.category)
  )
    return false;
  return last.word.entity === null ? (hit.clitics & ~Clitic.Article) === 0 : (hit.clitics & Clitic.And) !== 0;
}

/** A model whose name is an everyday word (`فجر`): only in quotes, or after `من نوع`. */
function isNamed(before: Before, hit: Hit, word: WeaponWord): boolean {
  const { chart, classes } = before;
  if (endingAt(chart, hit.first, classes.introducer) !== undefined) return true;
  return followsWeapon(before, hit, word) && QUOTE.test(textBefore(chart.reading, hit.first));
}

/** A word that is a weapon only with its model: `منظومة باتريوت`. */
export function isFollowedByModel({ chart, classes }: Before, hit: Hit, word: WeaponWord): boolean {
  const next = startingAt(chart, hit.last, classes.weapon);
  if (next === undefined || (next.clitics & ~Clitic.Article) !== 0) return false;
  return next.references
    .map(weaponWordOf)
    .some(({ entity, category, needs }) => entity !== null && needs !== "named" && isCompatible(category, word.category));
}

/** `الطيران الحربي والمروحي`: an adjective joined by "and" to a weapon of its family, one nisba at most between. */
function isCoordinate({ chart, classes, drafts }: Before, hit: Hit, categories: ReadonlySet<WeaponCategory>): boolean {
  const last = drafts.at(-1);
  if (last === undefined || !categories.has(last.value.category) || (hit.clitics & Clitic.And) === 0) return false;
  return last.tokens.last === hit.first || endingAt(chart, hit.first, classes.nisba)?.first === last.tokens.last;
}

/** `قصف مدفعي وجوي`: the adjective of a strike, other such adjectives and a nisba let through. */
function isCarried(before: Before, hit: Hit, word: WeaponWord): boolean {
  if (hasEvidence(before, hit, word)) return true;
  const last = before.drafts.at(-1);
  if (last !== undefined && last.tokens.last === hit.first && last.word.isAdjective)
    return (hit.clitics & Clitic.And) !== 0 || last.isCarried;
  const nisba = endingAt(before.chart, hit.first, before.classes.nisba);
  return nisba !== undefined && hasEvidence(before, { ...hit, first: nisba.first }, word);
}

/** Whether a strike noun stands right before an adjective, whatever the adjective itself asks for. */
export function isCarriedByStrike(before: Before, hit: Hit, word: WeaponWord): boolean {
  return isCarried(before, hit, { ...word, needs: "strike" });
}

/** A noun of its own, not the adjective of a noun before it: `انفجار مفخخة`, not `منازل مفخخة`. */
function isHead(before: Before, hit: Hit, word: WeaponWord): boolean {
  const { chart, classes } = before,
    { reading } = chart;
  const previous = hit.first - 1;
  if (hit.clitics & ~Clitic.Article || previous < 0 || (reading.gap[hit.first] ?? Gap.LineBreak) > Gap.Space) return true;
  if (reading.kind[previous] !== TokenKind.Arabic) return true;
  return (
    hasEvidence(before, hit, word) ||
    [classes.functionWord, classes.number].some((classId) => endingAt(chart, hit.first, classId) !== undefined)
  );
}

/**
 * `مسيرة` is a drone where it is written with its shadda, where something near it attacks or flies, or where the article
 * has drones; it is a march where one walks in it.
 */
function isDrone(before: Before, hit: Hit, word: WeaponWord): boolean {
  const { chart, classes, drafts } = before;
  if (chart.reading.text.slice(hit.start, hit.end).includes(SHADDA)) return true;
  if (voices(before, classes.counter, hit, word).some(({ scope }) => scope !== "sentence")) return false;
  if (hasEvidence(before, hit, word)) return true;
  return !speaks(before, classes.counter, hit, word) && drafts.some(({ value }) => value.category === "drone");
}

interface Voice {
  readonly scope: string;
}

function speaks(before: Before, classId: number, hit: Hit, word: WeaponWord): boolean {
  return voices(before, classId, hit, word).length > 0;
}

/** The words of a class (evidence or counter-evidence) in the hit's sentence that speak of it from where they stand. */
function voices({ chart }: Before, classId: number, hit: Hit, word: WeaponWord): Voice[] {
  const { reading } = chart,
    heard: Voice[] = [];
  const { first, last } = reading.sentences[reading.sentenceOf[hit.first] ?? 0] ?? { first: 0, last: 0 };
  for (let token = first; token < last; token++) {
    const there = chart.find(token, classId);
    if (there === undefined || (there.first < hit.last && hit.first < there.last)) continue;
    for (const { entry } of there.references) {
      const { of, scope } = entry.attributes;
      if (typeof scope === "string" && concerns(of, word) && isInScope(chart, scope, there, hit)) heard.push({ scope });
    }
  }
  return heard;
}

/** Whether a list of needs and entry ids names the word. */
function concerns(of: unknown, { needs, id }: WeaponWord): boolean {
  return Array.isArray(of) && (of.includes(needs) || of.includes(id));
}

function isInScope(chart: Chart, scope: string, there: Annotation, hit: Hit): boolean {
  switch (scope) {
    case "before":
      return there.last === hit.first && isAdjacent(chart, hit.first) && (hit.clitics & (Clitic.And | Clitic.So)) === 0;
    case "after":
      return there.first === hit.last && isAdjacent(chart, hit.last) && (there.clitics & (Clitic.And | Clitic.So)) === 0;
    case "trailing":
      return there.first >= hit.last && there.first - hit.last <= 1;
    case "numbered":
      return there.last === hit.first - 1 && isNumber(chart, there.last);
    case "near":
      return there.first - hit.last < NEAR_TOKENS && hit.first - there.last < NEAR_TOKENS;
    default:
      return true;
  }
}

/** The number or ordinal of a unit: `اللواء 90 مدرعة`, `الفرقة الرابعة المدرعة`. */
function isNumber(chart: Chart, token: number): boolean {
  return chart.reading.kind[token] === TokenKind.Number || hasArticle(chart, token);
}
