import { Grammar } from "../lexicon/grammar.ts";
import type { WeaponMention } from "../model/mention.ts";
import { member } from "../model/vocabulary.ts";
import type { Annotation, Chart } from "../pattern/chart.ts";
import { Gap } from "../text/reading.ts";
import { EVENT_KINDS, type EventKind } from "./event-kind.ts";

/** A word or phrase that tells of an event. */
export interface Trigger {
  readonly first: number;
  readonly last: number;
  readonly start: number;
  readonly end: number;
  readonly kind: EventKind;
  readonly id: string;
  readonly isVerb: boolean;
  /** Its subject is who it happens to (`تعرضت`). */
  readonly isUndergone: boolean;
  /** Only an event beside a place, date, party or figure. */
  readonly isWeak: boolean;
  /** It takes a named event up again (`الهجوم`, `القصف`). */
  readonly isAnaphor: boolean;
}

/** How far an unreal marker reaches to the word it governs. */
const UNREAL_REACH = 3, AGREEMENT_REACH = 8, WEAPON_REACH = 6;

/** All triggers of a text that tell of something real, in order; overlapping ones keep the longest. */
export function findTriggers(chart: Chart, weapons: readonly WeaponMention[]): Trigger[] {
  const classId = chart.classId("event-trigger"), anaphorId = chart.classId("event-anaphor");
  const triggers: Trigger[] = [];
  let free = 0;
  for (const hit of chart.hits) {
    if (hit.classId !== classId || hit.first < free) continue;
    const trigger = toTrigger(hit, chart.find(hit.first, anaphorId) !== undefined);
    if (trigger === undefined || isUnreal(chart, hit)) continue;
    if (hit.references[0]?.entry.attributes["needs_weapon"] === true && !hasWeapon(chart, hit, weapons)) continue;
    triggers.push(trigger);
    free = hit.last;
  }
  return triggers;
}

function toTrigger(hit: Annotation, isAnaphor: boolean): Trigger | undefined {
  const [reference] = hit.references;
  const kind = member(EVENT_KINDS, reference?.entry.attributes["event"]);
  if (reference === undefined || kind === undefined) return undefined;
  const { first, last, start, end } = hit, { attributes, id } = reference.entry;
  return {
    first, last, start, end, kind, id,
    isVerb: hit.references.some(({ grammar }) => (grammar & Grammar.Verb) !== 0),
    isUndergone: attributes["undergo"] === true,
    isWeak: attributes["weak"] === true,
    isAnaphor,
  };
}

/** Whether a marker of the hypothetical, threatened, planned, condemned or drilled stands right before. */
function isUnreal(chart: Chart, hit: Annotation): boolean {
  const classId = chart.classId("unreal-marker"), { reading } = chart;
  const reach = hit.references[0]?.entry.attributes["event"] === "agreement" ? AGREEMENT_REACH : UNREAL_REACH;
  for (let token = hit.first - 1; token >= Math.max(0, hit.first - reach); token--) {
    if ((reading.gap[token + 1] ?? Gap.LineBreak) >= Gap.Comma) return false;
    const marker = chart.find(token, classId);
    if (marker === undefined) continue;
    // `قد` before a perfect is real (`كان قد قصف`); before an imperfect it is "may".
    const isMay = marker.references[0]?.entry.id === "possible" && hit.references.some(({ grammar }) => (grammar & Grammar.Past) !== 0);
    if (!isMay) return true;
  }
  return false;
}

function hasWeapon(chart: Chart, hit: Annotation, weapons: readonly WeaponMention[]): boolean {
  const sentence = chart.reading.sentenceOf[hit.first];
  return weapons.some(({ tokens }) => chart.reading.sentenceOf[tokens.first] === sentence && tokens.first >= hit.first - 1 && tokens.first <= hit.last + WEAPON_REACH);
}
