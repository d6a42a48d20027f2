import type { NumberValue } from "../extract/numbers/number-value.ts";
import type { Attributes } from "../lexicon/entry.ts";
import { Clitic } from "../lexicon/scan.ts";
import type { ActorValue, Mentions } from "../model/mention.ts";
import { contains, type Span, type TokenRange } from "../model/span.ts";
import { ARMED_TYPES } from "../model/vocabulary.ts";
import type { Annotation, Chart } from "../pattern/chart.ts";
import { Gap } from "../text/reading.ts";
import type { EventKind } from "./event-kind.ts";
import type { Trigger } from "./trigger.ts";
import { unrealMarker } from "./unreal.ts";

/** Why a word that may tell of an event is taken to tell of none. */
export type TriggerRefusal =
  | "unreal"
  | "war"
  | "in-name"
  | "counted"
  | "epithet"
  | "accident"
  | "game"
  | "related-link"
  | "weapon-seized"
  | "needs-weapon"
  | "no-gathering"
  | "no-doer"
  | "no-object"
  | "no-harm"
  | "freed"
  | "body";

/** A word that may be a trigger, and what else the text tells. */
export interface Candidate {
  readonly chart: Chart;
  readonly hit: Annotation;
  readonly trigger: Trigger;
  /** What the dictionary says of the word. */
  readonly attributes: Attributes;
  readonly mentions: Mentions;
}

/** Reasons to take a word for no event; the first that applies is told. */
const REFUSALS: readonly (readonly [reason: TriggerRefusal, applies: (candidate: Candidate) => boolean])[] = [
  ["unreal", ({ chart, hit }) => unrealMarker(chart, hit) !== undefined],
  ["war", ({ attributes }) => attributes["void"] === true],
  ["in-name", isInName],
  ["counted", ({ chart, trigger }) => isCounted(chart, trigger)],
  ["epithet", ({ chart, hit }) => chart.endingAt(hit.first, [chart.classId("event-epithet")], LONGEST_EPITHET) !== undefined],
  ["accident", isAccident],
  ["game", ({ chart, hit }) => isInSentence(chart, hit, "sport-word")],
  ["related-link", ({ chart, hit }) => isRelatedLink(chart, hit.first)],
  ["no-gathering", ({ chart, hit, attributes }) => attributes["needs_gathering"] === true && !isGathering(chart, hit)],
  ["no-doer", ({ chart, hit, attributes }) => attributes["needs_doer"] === true && !isDeedOfForces(chart, hit)],
  ["no-object", lacksObject],
  [
    "no-harm",
    ({ hit, attributes, mentions }) => attributes["needs_harm"] === true && !mentions.casualties.some(({ span }) => contains(span, hit)),
  ],
  ["freed", ({ chart, hit, trigger }) => trigger.kind === "recapture" && freesPeople(chart, hit)],
  ["body", isOfWrongObject],
  ["weapon-seized", ({ chart, hit, trigger, mentions }) => trigger.kind === "takeover" && hasWeapon(chart, hit, mentions, SEIZED_REACH)],
  [
    "needs-weapon",
    ({ chart, hit, attributes, mentions }) =>
      (attributes["needs_weapon"] === true && !hasWeapon(chart, hit, mentions, WEAPON_REACH)) ||
      (attributes["needs_means"] === true && !hasMeans(chart, hit, mentions)),
  ],
];

/** Why a word that may be a trigger is none; undefined for a trigger. */
export function refusalOf(candidate: Candidate): TriggerRefusal | undefined {
  return REFUSALS.find(([, applies]) => applies(candidate))?.[0];
}

/** A word inside a name or a date tells of no event: `قيادة العمليات`, `فجر الجمعة`, `منصات لإطلاق الصواريخ`. */
function isInName({ hit, trigger, mentions: { dates, places, actors, weapons, casualties } }: Candidate): boolean {
  const holds = ({ span }: { readonly span: Span }): boolean => contains(span, hit);
  // `إصابة جنديين` hits people, `إصابة القاعدة بصاروخ` is a hit.
  return [dates, places, actors, weapons].some((list) => list.some(holds)) || (trigger.kind === "projectile" && casualties.some(holds));
}

/** Kinds that a number before them makes many: `نحو 40 هجوما`, `عشرات العمليات`. Three strikes in a row are one event. */
const COUNTED: ReadonlySet<EventKind> = new Set(["attack", "operation", "clash"]);
const MANY = 3,
  COUNT_REACH = 3;

/** `نحو 40 هجوما`, `ثالث هجوم من نوعه`, `القصف الرابع خلال أسبوعين`: told as one of many. */
function isCounted(chart: Chart, { first, last, kind }: Trigger): boolean {
  const before = chart.endingAt(first, [chart.classId("number")], COUNT_REACH)?.value as NumberValue | undefined;
  if (before?.kind === "cardinal") return COUNTED.has(kind) && (before.min ?? 0) >= MANY;
  if (before?.kind === "ordinal") return chart.find(last, chart.classId("series-marker")) !== undefined;
  const after = chart.find(last, chart.classId("number"));
  if ((after?.value as NumberValue | undefined)?.kind !== "ordinal") return false;
  return after !== undefined && chart.find(after.last, chart.classId("series-marker")) !== undefined;
}

/** A line that leads to another article. */
function isRelatedLink(chart: Chart, token: number): boolean {
  const sentence = chart.reading.sentences[chart.reading.sentenceOf[token] ?? 0];
  return sentence !== undefined && chart.find(sentence.first, chart.classId("related-link")) !== undefined;
}

/** A march is told with people who march, or with what for: `مسيرة` is as often a drone. */
function isGathering(chart: Chart, hit: Annotation): boolean {
  return isInSentence(chart, hit, "gathering-word");
}

/** Whether a word of a class stands in a word's sentence. */
function isInSentence(chart: Chart, { first }: Annotation, className: string): boolean {
  const sentence = chart.reading.sentences[chart.reading.sentenceOf[first] ?? 0];
  return sentence !== undefined && chart.firstIn(sentence, chart.classId(className)) !== undefined;
}

/** `فرق الجيش متظاهرين`: a verb that is as often a noun (`فرق الدفاع المدني`), right before who did it. */
function isDeedOfForces(chart: Chart, { last }: Annotation): boolean {
  const actor = chart.find(last, chart.classId("actor-mention"))?.value as ActorValue | undefined;
  return actor !== undefined && ARMED_TYPES.has(actor.type);
}

const WEAPON_REACH = 6,
  SEIZED_REACH = 3,
  BODY_REACH = 5,
  OBJECT_REACH = 16,
  FREED_REACH = 6,
  LONGEST_EPITHET = 2;

/** Verbs that tell of an event with an object alone, which may stand after their subject: `أطلق حرس الحدود النار`, `لقي ثلاثة مصرعهم`. */
function lacksObject({ chart, hit, attributes }: Candidate): boolean {
  const object = attributes["needs_object"];
  if (attributes["needs_event"] === true) return !undergoesEvent(chart, hit);
  return (
    typeof object === "string" &&
    !hasWithin(chart, hit, "trigger-object", ({ references, first }) => {
      const reach = attributes["object_reach"];
      return references.some(({ entry }) => entry.id === object) && (typeof reach !== "number" || first - hit.last < reach);
    })
  );
}

/** `تعرض المعسكر لهجوم`, `تعرضت البلدة إلى قصف`. */
function undergoesEvent(chart: Chart, hit: Annotation): boolean {
  return hasWithin(
    chart,
    hit,
    "event-trigger",
    ({ first, clitics, references: [reference] }) =>
      reference?.entry.id !== "no-event" && ((clitics & Clitic.For) !== 0 || isAfterTo(chart, first)),
  );
}

function isAfterTo(chart: Chart, token: number): boolean {
  return chart.find(token - 1, chart.classId("side-preposition"))?.references[0]?.entry.id === "to";
}

/** Whether one of a class, such as is asked, starts after a word, close by and in its breath. */
function hasWithin(chart: Chart, { last }: Annotation, className: string, isAsked: (word: Annotation) => boolean): boolean {
  const classId = chart.classId(className);
  for (let token = last; token < last + OBJECT_REACH && (chart.reading.gap[token] ?? Gap.LineBreak) < Gap.Stop; token++) {
    const word = chart.find(token, classId);
    if (word !== undefined && !isInNoEvent(chart, word) && isAsked(word)) return true;
  }
  return false;
}

/** A set phrase that begins with a word and tells of no event: `معركة انتخابية`. */
function isInNoEvent(chart: Chart, { first, last }: TokenRange): boolean {
  const phrase = chart.find(first, chart.classId("event-trigger"));
  return phrase?.references[0]?.entry.id === "no-event" && phrase.last > last;
}

/** Kinds that a mishap may be told with. */
const ACCIDENTS: ReadonlySet<EventKind> = new Set(["projectile", "killing", "explosion"]);

/** Falls, blasts and deaths that the sentence puts down to hunger, illness or mishap, and tells no weapon of. */
function isAccident({ chart, hit, trigger, mentions: { weapons } }: Candidate): boolean {
  if (!ACCIDENTS.has(trigger.kind)) return false;
  const { sentenceOf } = chart.reading;
  const isArmed = trigger.kind !== "projectile" && weapons.some(({ tokens }) => sentenceOf[tokens.first] === sentenceOf[hit.first]);
  return !isArmed && isInSentence(chart, hit, "other-cause");
}

/** `حررت القوات 20 رهينة`: people are freed, places taken. */
function freesPeople(chart: Chart, { last }: Annotation): boolean {
  return chart.firstIn({ first: last, last: last + FREED_REACH }, chart.classId("freed-people")) !== undefined;
}

/** A body is found or held (`عثر الأهالي على جثة`, `احتجزت جثمانه`), but nobody's body is arrested. */
function isOfWrongObject({ chart, hit, trigger, attributes }: Candidate): boolean {
  return attributes["needs_body"] === true ? !isOfBody(chart, hit) : trigger.kind === "arrest" && isOfBody(chart, hit);
}

function isOfBody(chart: Chart, { last }: Annotation): boolean {
  const classId = chart.classId("harm");
  for (let token = last; token < last + BODY_REACH && (chart.reading.gap[token] ?? Gap.LineBreak) < Gap.Comma; token++) {
    if (chart.find(token, classId)?.references.some(({ entry }) => entry.attributes["role"] === "body") === true) return true;
  }
  return false;
}

/** A weapon is told within so many tokens after a word, in its sentence, or right before it. */
/** `ردت بقذائف الهاون`: a weapon told by "by" close after a word. */
function hasMeans(chart: Chart, { last }: Annotation, { weapons }: Mentions): boolean {
  return weapons.some(({ tokens: { first } }) => first >= last && first - last <= WEAPON_REACH && chart.hasClitic(first, Clitic.By));
}

function hasWeapon({ reading }: Chart, { first, last }: Annotation, { weapons }: Mentions, reach: number): boolean {
  const sentence = reading.sentenceOf[first];
  return weapons.some(
    ({ tokens }) => reading.sentenceOf[tokens.first] === sentence && tokens.last >= first - 1 && tokens.first <= last + reach,
  );
}
