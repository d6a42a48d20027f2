import { Grammar } from "../lexicon/grammar.ts";
import type { Reference } from "../lexicon/lexicon.ts";
import { Clitic } from "../lexicon/scan.ts";
import type { Mentions } from "../model/mention.ts";
import { member } from "../model/vocabulary.ts";
import type { Annotation, Chart } from "../pattern/chart.ts";
import { EVENT_KINDS } from "./event-kind.ts";
import { refusalOf, type TriggerRefusal } from "./trigger-refusal.ts";
import type { Trigger } from "./trigger.ts";

/** Told of each word that may be a trigger, with why it is none; for a trace. */
export type TriggerObserver = (trigger: Trigger, refusal: TriggerRefusal | undefined) => void;

/** Refusals of words whose clause then tells of no event; the other refused words are no event words at all. */
const VOID: ReadonlySet<TriggerRefusal> = new Set(["unreal", "war", "counted"]);

/** All triggers of a text, in order, with those marked void that tell of nothing real; overlapping ones keep the longest. */
export function findTriggers(chart: Chart, mentions: Mentions, observe?: TriggerObserver): Trigger[] {
  const classId = chart.classId("event-trigger"),
    triggers: Trigger[] = [];
  let free = 0;
  for (const hit of chart.hits) {
    if (hit.classId !== classId || hit.first < free) continue;
    const judged = judge(chart, hit, mentions);
    if (judged === undefined) continue;
    const { trigger, refusal } = judged;
    observe?.(trigger, refusal);
    if (refusal !== undefined && !VOID.has(refusal)) continue;
    triggers.push(refusal === undefined ? trigger : { ...trigger, isVoid: true });
    free = hit.last;
  }
  return triggers.map((trigger, i) => (isOfVoid(chart, trigger, triggers[i + 1]) ? { ...trigger, isVoid: true } : trigger));
}

const UNDERGO_REACH = 10;

/** `تعرضت لنحو 40 هجوما`: what is undergone is told by the word after it. */
function isOfVoid(chart: Chart, { kind, last }: Trigger, next: Trigger | undefined): boolean {
  if (kind !== "undergo" || next?.isVoid !== true || next.first - last >= UNDERGO_REACH) return false;
  return chart.reading.sentenceOf[last] === chart.reading.sentenceOf[next.first];
}

/** `القصف`, `هذا الهجوم`. */
function isAnaphor(chart: Chart, { first, last }: Annotation): boolean {
  const anaphorId = chart.classId("event-anaphor");
  return chart.find(first, anaphorId) !== undefined || (first > 0 && chart.find(first - 1, anaphorId)?.last === last);
}

/** `قُتل`, `استُهدفت`: a past verb that the text marks as passive with an u in its beginning. */
function isMarkedPassive({ reading }: Chart, { start, end, references }: Annotation): boolean {
  const isPast = references.some(({ grammar }) => (grammar & Grammar.Past) !== 0);
  return isPast && reading.text.slice(start, Math.min(end, start + PASSIVE_MARK_WITHIN)).includes(DAMMA);
}

const DAMMA = "\u{064F}",
  PASSIVE_MARK_WITHIN = 4;

/** A word read as a trigger, and why it is none. */
interface Judged {
  readonly trigger: Trigger;
  readonly refusal: TriggerRefusal | undefined;
}

/** Of the readings of a word the first that nothing speaks against, else the first; undefined where it only hides shorter words. */
function judge(chart: Chart, hit: Annotation, mentions: Mentions): Judged | undefined {
  let first: Judged | undefined;
  for (const reference of hit.references) {
    const trigger = toTrigger(chart, hit, reference);
    if (trigger === undefined) continue;
    const refusal = refusalOf({ chart, hit, trigger, attributes: reference.entry.attributes, mentions });
    if (refusal === undefined) return { trigger, refusal };
    first ??= { trigger, refusal };
  }
  return first;
}

function toTrigger(chart: Chart, hit: Annotation, { entry: { id, attributes } }: Reference): Trigger | undefined {
  const kind = member(EVENT_KINDS, attributes["event"]);
  if (kind === undefined) return undefined;
  const { first, last, start, end } = hit;
  return {
    first,
    last,
    start,
    end,
    kind,
    id,
    isVerb: isVerb(chart, hit),
    isPast: isVerb(chart, hit) && hit.references.some(({ grammar }) => (grammar & Grammar.Past) !== 0),
    isUndergone: attributes["undergo"] === true || isMarkedPassive(chart, hit),
    isIntransitive: attributes["intransitive"] === true,
    isWeak: attributes["weak"] === true,
    isAnaphor: isAnaphor(chart, hit),
    isVoid: false,
  };
}

/** `قصف` is a verb and a noun: a noun after a preposition or with one of its own, and before an adjective (`قصف تركي`). */
function isVerb(chart: Chart, { first, last, clitics, references }: Annotation): boolean {
  const verbs = references.filter(({ grammar }) => (grammar & Grammar.Verb) !== 0);
  if (verbs.length === 0 || verbs.length === references.length) return verbs.length > 0;
  if ((clitics & (Clitic.By | Clitic.For | Clitic.As | Clitic.Article)) !== 0) return false;
  if (chart.find(first - 1, chart.classId("event-head")) !== undefined) return false;
  if (["nisba", "group-nisba"].some((name) => chart.find(last, chart.classId(name))?.clitics === 0)) return false;
  return chart.find(first - 1, chart.classId("function-word"))?.references[0]?.entry.id !== "preposition";
}
