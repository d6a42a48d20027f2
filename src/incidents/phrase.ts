import { Clitic } from "../lexicon/scan.ts";
import type { ActorMention, WeaponValue } from "../model/mention.ts";
import type { WeaponCategory } from "../model/vocabulary.ts";
import type { Annotation, Chart } from "../pattern/chart.ts";
import { Gap } from "../text/reading.ts";

/** The noun phrase that holds an actor. */
export interface Phrase {
  readonly actor: ActorMention;
  /** Token where it begins. */
  readonly head: number;
  /** What heads it: the party itself, a thing or people of it, or what it fights with (`قناص تابع لـ`, `قذائف المليشيا`). */
  readonly headed: "party" | "people" | "thing" | "means";
  /** Whether what heads it can do a deed: a site cannot (`مواقع لقسد`), nor what stands in the object's case (`رتلا`). */
  readonly canAct: boolean;
  /** A word like `تابعة` links it to what stands before. */
  readonly isLinked: boolean;
}

const MAX_STEPS = 5,
  LONGEST_WORD = 3;

/** Words that step back to the head of a phrase: what belongs to a party, who leads or speaks for it, what links them. */
const STEP_CLASSES = ["owner-link", "belonging-noun", "nisba", "role", "rank", "victim", "weapon-mention"] as const;

/** The same before a thing or people of a party: a weapon before them is another noun (`قصفت طائرات مواقع لقسد`). */
const OWNED_STEP_CLASSES = ["belonging-noun", "role", "rank", "victim"] as const;

/**
 * The noun phrase that holds an actor: it begins before `تابعة`, and before the nouns of what belongs to a party (`دورية لقسد`,
 * `خلايا تابعة للحرس الثوري`, `مواقع قوات النظام`), and not before the token `floor`, where another actor ends.
 */
export function phraseOf(chart: Chart, actor: ActorMention, floor: number): Phrase {
  let phrase: Phrase = { actor, head: actor.tokens.first, headed: "party", canAct: true, isLinked: false };
  for (let count = 0; count < MAX_STEPS; count++) {
    const longer = opensPhrase(chart, phrase.head) ? undefined : stepBack(chart, phrase);
    if (longer === undefined || longer.head < floor) break;
    phrase = longer;
  }
  return phrase;
}

/** Whether nothing before a token can belong to its phrase: `عبوة بدورية للجيش` begins at "by", `بحراسة الجيش` after its cue. */
function opensPhrase(chart: Chart, head: number): boolean {
  if ((chart.reading.gap[head] ?? Gap.LineBreak) > Gap.Soft || chart.hasClitic(head, Clitic.By)) return true;
  return chart.endingAt(head, [chart.classId("bystander-cue")], LONGEST_WORD) !== undefined;
}

/** The phrase with the word before it, where that belongs to it. */
function stepBack(chart: Chart, phrase: Phrase): Phrase | undefined {
  const { actor, head } = phrase;
  // `قال مصدر لـ(الوكالة)`: nothing belongs to an outlet.
  if (actor.value.type === "media") return undefined;
  const word = wordBefore(chart, phrase) ?? membersBefore(chart, head);
  if (word?.classId === chart.classId("owner-link")) return { ...phrase, head: word.first, isLinked: true };
  if (word !== undefined) {
    const headed = headedBy(chart, word) ?? phrase.headed;
    return { ...phrase, head: word.first, headed, canAct: headed !== "thing" || word.references[0]?.entry.attributes["acts"] !== false };
  }
  const described = describedBefore(chart, actor, head);
  if (described !== undefined) return { ...phrase, head: described.first, headed: headedBy(chart, described) ?? phrase.headed };
  return isAfterOneWord(chart, phrase) ? { ...phrase, head: head - 1 } : undefined;
}

/** One more word may stand between a thing and whose it is: `سيارة "فان" تابعة`. */
function isAfterOneWord(chart: Chart, { actor, head }: Phrase): boolean {
  if (head >= actor.tokens.first || chart.find(head, chart.classId("owner-link")) === undefined) return false;
  return chart.find(head - 1, chart.classId("function-word")) === undefined && !isInTrigger(chart, head - 1);
}

/** A word that steps back, unless it tells an event: `مسيرة` is a march where it is no drone. */
function wordBefore(chart: Chart, { head, headed }: Phrase): Annotation | undefined {
  const isOwned = headed === "thing" || headed === "people";
  const classIds = (isOwned ? OWNED_STEP_CLASSES : STEP_CLASSES).map((name) => chart.classId(name));
  const word = chart.endingAt(head, classIds, LONGEST_WORD);
  // `قصفت بالمدفعية مواقع لقسد`: arms head no thing.
  if (isOwned && word?.references[0]?.entry.id === "arms") return undefined;
  const isWeapon = word !== undefined && chart.find(word.first, chart.classId("weapon-mention")) !== undefined;
  // `أسقطت الدفاعات`: the word belongs to the verb.
  const isOther = word !== undefined && isInTrigger(chart, word.first, { isWhole: !isWeapon });
  return isOther ? undefined : word;
}

/** `عناصر من قسد`, `آلية من رتل للجيش`, `مسؤول في الحزب`: a noun that "of" or, of people, "in" links to whose it is. */
function membersBefore(chart: Chart, head: number): Annotation | undefined {
  const link = chart.find(head - 1, chart.classId("member-link"))?.references[0]?.entry.id;
  const noun = link === undefined ? undefined : chart.endingAt(head - 1, [chart.classId("belonging-noun")], LONGEST_WORD);
  if (link === "of") return noun ?? chart.endingAt(head - 1, [chart.classId("victim")], LONGEST_WORD);
  return noun?.references[0]?.entry.id === "people" ? noun : undefined;
}

const MAX_ADJECTIVES = 2;

/** `القاعدة العسكرية الأكبر للتحالف`: a thing that words which tell of what kind it is part from "of" and whose it is. */
function describedBefore(chart: Chart, { tokens }: ActorMention, head: number): Annotation | undefined {
  if (head !== tokens.first || !chart.hasClitic(head, Clitic.For)) return undefined;
  for (let count = 1; count <= MAX_ADJECTIVES; count++) {
    const adjective = head - count;
    const particle = chart.find(adjective, chart.classId("function-word"))?.references[0]?.entry.id;
    if ((particle !== undefined && particle !== "general-adjective") || isInTrigger(chart, adjective)) return undefined;
    if ((chart.reading.gap[adjective] ?? Gap.LineBreak) > Gap.Soft) return undefined;
    const noun = chart.endingAt(adjective, [chart.classId("belonging-noun")], LONGEST_WORD);
    if (noun !== undefined) return noun;
  }
  return undefined;
}

/** What a word that heads a phrase makes of it; undefined where it tells nothing new. */
function headedBy(chart: Chart, word: Annotation): Phrase["headed"] | undefined {
  if (word.classId === chart.classId("weapon-mention")) return isVehicle(word.value as WeaponValue) ? "thing" : "means";
  // `جنودا من الجيش`
  if (word.classId === chart.classId("victim")) return "people";
  if (word.classId !== chart.classId("belonging-noun")) return undefined;
  const kind = word.references[0]?.entry.id;
  if (kind === "office") return undefined;
  const weapon = chart.find(word.first, chart.classId("weapon-mention"));
  if (weapon !== undefined && isVehicle(weapon.value as WeaponValue)) return "thing";
  return kind === "arms" ? "means" : kind === "people" ? "people" : "thing";
}

const VEHICLES: ReadonlySet<WeaponCategory> = new Set(["armoured_vehicle", "tank", "naval", "air_defence"]);

/** Vehicles are fought with, but news names them as what was hit. */
export function isVehicle({ category }: WeaponValue): boolean {
  return VEHICLES.has(category);
}

/** Whether an event's word holds a token; only one that begins before it where `isWhole` is false. */
function isInTrigger(chart: Chart, token: number, { isWhole }: { readonly isWhole: boolean } = { isWhole: true }): boolean {
  const classId = chart.classId("event-trigger");
  for (let start = isWhole ? token : token - 1; start > token - LONGEST_WORD; start--)
    if ((chart.find(start, classId)?.last ?? 0) > token) return true;
  return false;
}
