import { Grammar } from "../lexicon/grammar.ts";
import type { Mentions } from "../model/mention.ts";
import { contains, type Span } from "../model/span.ts";
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
const UNREAL_REACH = 3,
  FAR_REACH = 9,
  LONGEST_MARKER = 3,
  WEAPON_REACH = 6,
  SEIZED_REACH = 3;

/** Agreements not reached and death sentences: what governs them may stand far before. */
const FAR_GOVERNED: ReadonlySet<unknown> = new Set(["agreement", "execution"]);

/** Why a word that may tell of an event is taken to tell of none. */
export type TriggerRefusal = "unreal" | "in-name" | "counted" | "related-link" | "weapon-seized" | "needs-weapon";

/** Told of each word that may be a trigger, with why it is none; for a trace. */
export type TriggerObserver = (trigger: Trigger, refusal: TriggerRefusal | undefined) => void;

/** All triggers of a text that tell of something real, in order; overlapping ones keep the longest. */
export function findTriggers(chart: Chart, mentions: Mentions, observe?: TriggerObserver): Trigger[] {
  const classId = chart.classId("event-trigger"),
    anaphorId = chart.classId("event-anaphor");
  const triggers: Trigger[] = [];
  const names = [...mentions.dates, ...mentions.places, ...mentions.actors, ...mentions.weapons];
  let free = 0;
  for (const hit of chart.hits) {
    if (hit.classId !== classId || hit.first < free) continue;
    const trigger = toTrigger(hit, chart.find(hit.first, anaphorId) !== undefined);
    if (trigger === undefined) continue;
    const refusal = refusalOf(chart, hit, { trigger, names, weapons: mentions.weapons });
    observe?.(trigger, refusal);
    if (refusal !== undefined) continue;
    triggers.push(trigger);
    free = hit.last;
  }
  return triggers;
}

interface Candidate {
  readonly trigger: Trigger;
  readonly names: readonly { readonly span: Span }[];
  readonly weapons: Mentions["weapons"];
}

function refusalOf(chart: Chart, hit: Annotation, { trigger, names, weapons }: Candidate): TriggerRefusal | undefined {
  if (unrealMarker(chart, hit) !== undefined) return "unreal";
  // A word inside a name or a date tells of no event: `قيادة العمليات`, `فجر الجمعة`, `منصات لإطلاق الصواريخ`.
  if (names.some(({ span }) => contains(span, hit))) return "in-name";
  if (isCounted(chart, trigger)) return "counted";
  if (isRelatedLink(chart, hit.first)) return "related-link";
  if (trigger.kind === "takeover" && hasWeapon(chart, hit, weapons, SEIZED_REACH)) return "weapon-seized";
  return hit.references[0]?.entry.attributes["needs_weapon"] === true && !hasWeapon(chart, hit, weapons, WEAPON_REACH)
    ? "needs-weapon"
    : undefined;
}

function toTrigger(hit: Annotation, isAnaphor: boolean): Trigger | undefined {
  const [reference] = hit.references;
  const kind = member(EVENT_KINDS, reference?.entry.attributes["event"]);
  if (reference === undefined || kind === undefined) return undefined;
  const { first, last, start, end } = hit,
    { attributes, id } = reference.entry;
  return {
    first,
    last,
    start,
    end,
    kind,
    id,
    isVerb: hit.references.some(({ grammar }) => (grammar & Grammar.Verb) !== 0),
    isUndergone: attributes["undergo"] === true,
    isWeak: attributes["weak"] === true,
    isAnaphor,
  };
}

/** Kinds that a number before them makes many: `نحو 40 هجوما`, `عشرات العمليات`. Three strikes in a row are one event. */
const COUNTED: ReadonlySet<EventKind> = new Set(["attack", "operation", "clash"]);
const MANY = 3,
  COUNT_REACH = 3;

function isCounted(chart: Chart, { first, kind }: Trigger): boolean {
  if (!COUNTED.has(kind)) return false;
  const classId = chart.classId("number");
  for (let token = first - 1; token >= Math.max(0, first - COUNT_REACH); token--) {
    const number = chart.find(token, classId);
    if (number?.last !== first) continue;
    const { min, kind: numberKind } = number.value as { readonly min: number | null; readonly kind: string };
    return numberKind === "cardinal" && (min ?? 0) >= MANY;
  }
  return false;
}

/** A line that leads to another article. */
function isRelatedLink(chart: Chart, token: number): boolean {
  const sentence = chart.reading.sentences[chart.reading.sentenceOf[token] ?? 0];
  return sentence !== undefined && chart.find(sentence.first, chart.classId("related-link")) !== undefined;
}

/** The marker of the hypothetical, threatened, planned, condemned, denied or drilled that stands right before. */
export function unrealMarker(chart: Chart, hit: Annotation): Annotation | undefined {
  const classId = chart.classId("unreal-marker"),
    { reading } = chart;
  const isFar = FAR_GOVERNED.has(hit.references[0]?.entry.attributes["event"]);
  const reach = isFar ? FAR_REACH : UNREAL_REACH,
    strongest = isFar ? Gap.Stop : Gap.Comma;
  for (let token = hit.first - 1; token >= Math.max(0, hit.first - reach - LONGEST_MARKER); token--) {
    if ((reading.gap[token + 1] ?? Gap.LineBreak) >= strongest) return undefined;
    const marker = chart.find(token, classId);
    if (marker !== undefined && marker.last <= hit.first && hit.first - marker.last < reach && governs(marker, hit)) return marker;
  }
  return undefined;
}

/** `قد` before a perfect is real (`كان قد قصف`), before an imperfect it is "may"; places under control are a state of a takeover alone. */
function governs(marker: Annotation, hit: Annotation): boolean {
  const kind = marker.references[0]?.entry.id,
    event = hit.references[0]?.entry.attributes["event"];
  if (kind === "state") return event === "takeover";
  if (kind === "court") return event === "execution";
  return kind !== "possible" || hit.references.every(({ grammar }) => (grammar & Grammar.Past) === 0);
}

function hasWeapon(chart: Chart, hit: Annotation, weapons: Mentions["weapons"], reach: number): boolean {
  const sentence = chart.reading.sentenceOf[hit.first];
  return weapons.some(
    ({ tokens }) =>
      chart.reading.sentenceOf[tokens.first] === sentence && tokens.first >= hit.first - 1 && tokens.first <= hit.last + reach,
  );
}
