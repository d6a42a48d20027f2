import { Grammar } from "../lexicon/grammar.ts";
import type { Mentions } from "../model/mention.ts";
import { contains } from "../model/span.ts";
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
const UNREAL_REACH = 3, AGREEMENT_REACH = 8, LONGEST_MARKER = 3, WEAPON_REACH = 6;

/** All triggers of a text that tell of something real, in order; overlapping ones keep the longest. */
export function findTriggers(chart: Chart, mentions: Mentions): Trigger[] {
  const classId = chart.classId("event-trigger"), anaphorId = chart.classId("event-anaphor");
  const triggers: Trigger[] = [];
  // A word inside a name or a date tells of no event: `قيادة العمليات`, `فجر الجمعة`, `منصات لإطلاق الصواريخ`.
  const names = [...mentions.dates, ...mentions.places, ...mentions.actors, ...mentions.weapons];
  let free = 0;
  for (const hit of chart.hits) {
    if (hit.classId !== classId || hit.first < free) continue;
    const trigger = toTrigger(hit, chart.find(hit.first, anaphorId) !== undefined);
    if (trigger === undefined || isUnreal(chart, hit) || names.some(({ span }) => contains(span, hit))) continue;
    if (hit.references[0]?.entry.attributes["needs_weapon"] === true && !hasWeapon(chart, hit, mentions.weapons)) continue;
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

/** Whether a marker of the hypothetical, threatened, planned, condemned, denied or drilled stands right before. */
function isUnreal(chart: Chart, hit: Annotation): boolean {
  const classId = chart.classId("unreal-marker"), { reading } = chart;
  const reach = hit.references[0]?.entry.attributes["event"] === "agreement" ? AGREEMENT_REACH : UNREAL_REACH;
  for (let token = hit.first - 1; token >= Math.max(0, hit.first - reach - LONGEST_MARKER); token--) {
    if ((reading.gap[token + 1] ?? Gap.LineBreak) >= Gap.Comma) return false;
    const marker = chart.find(token, classId);
    if (marker !== undefined && marker.last <= hit.first && hit.first - marker.last < reach && governs(marker, hit)) return true;
  }
  return false;
}

/** `قد` before a perfect is real (`كان قد قصف`), before an imperfect it is "may"; places under control are a state of a takeover alone. */
function governs(marker: Annotation, hit: Annotation): boolean {
  const kind = marker.references[0]?.entry.id, event = hit.references[0]?.entry.attributes["event"];
  if (kind === "state") return event === "takeover";
  return kind !== "possible" || hit.references.every(({ grammar }) => (grammar & Grammar.Past) === 0);
}

function hasWeapon(chart: Chart, hit: Annotation, weapons: Mentions["weapons"]): boolean {
  const sentence = chart.reading.sentenceOf[hit.first];
  return weapons.some(({ tokens }) => chart.reading.sentenceOf[tokens.first] === sentence && tokens.first >= hit.first - 1 && tokens.first <= hit.last + WEAPON_REACH);
}
