import { Clitic } from "../lexicon/scan.ts";
import type { PlaceMention } from "../model/mention.ts";
import type { TokenRange } from "../model/span.ts";
import type { Chart } from "../pattern/chart.ts";
import { opensNewItem } from "./clauses.ts";
import { familyOf, type EventKind } from "./event-kind.ts";
import { hasComma } from "./role-cues.ts";
import type { Trigger } from "./trigger.ts";

/** What of a sentence tells its triggers apart. */
export interface Layout {
  readonly clauses: readonly number[];
  readonly places: readonly PlaceMention[];
  /** Token after the sentence. */
  readonly end: number;
}

/** Groups the triggers of a sentence by event: those of one family stay together unless both have a place of their own. */
export function groupTriggers(chart: Chart, triggers: readonly Trigger[], layout: Layout): Trigger[][] {
  const groups: Trigger[][] = [];
  for (const trigger of triggers) {
    const group = groups.at(-1);
    if (group === undefined || opensGroup(chart, group, trigger, layout)) groups.push([trigger]);
    else group.push(trigger);
  }
  return groups;
}

function opensGroup(chart: Chart, group: readonly Trigger[], trigger: Trigger, layout: Layout): boolean {
  const last = group.at(-1) ?? trigger;
  return last.isVoid !== trigger.isVoid || isOther(chart, last, trigger) || isApart(chart, group, trigger, layout);
}

function isOther(chart: Chart, last: Trigger, trigger: Trigger): boolean {
  return familyOf(last.kind) !== familyOf(trigger.kind) && !JOINS.some((joins) => joins(last, trigger, chart));
}

/** What a raid may have for its outcome. */
const SEARCHED: ReadonlySet<EventKind> = new Set(["killing", "disruption"]);

const FIGHTING: ReadonlySet<EventKind> = new Set(["clash", "ambush", "attack", "operation"]);

/** What joins a word to one of another family before it. */
const JOINS: readonly ((last: Trigger, trigger: Trigger, chart: Chart) => boolean)[] = [
  // A bare `العملية` is of any family.
  (last, trigger) => [last, trigger].some(({ kind, isAnaphor }) => kind === "operation" && isAnaphor),
  // `أسفرت الغارات عن تدمير`
  (last, trigger, chart) => familyOf(trigger.kind) === "property" && isOutcome(chart, last, trigger),
  (last, trigger, chart) => areOf(last, trigger, "operation", "arrest") && isOutcome(chart, last, trigger),
  // `اعتقلت ثلاثة وضبطت بحوزتهم بنادق`
  (last, trigger) => areOf(last, trigger, "arrest", "disruption"),
  // `مقتل سبعة في مداهمة وكر`, `مداهمة أسفرت عن مقتل سبعة`
  (last, trigger, chart) => SEARCHED.has(last.kind) && trigger.kind === "raid" && isAfterPreposition(chart, trigger),
  (last, trigger, chart) => areOf(last, trigger, "raid", "killing") && isOutcome(chart, last, trigger),
  // `قتل متظاهران عندما فرقت الشرطة الاحتجاج`, and the other way round
  (last, trigger) => areOf(last, trigger, "killing", "dispersal") || areOf(trigger, last, "killing", "dispersal"),
  // `هاجموا القرية قبل أن ينسحبوا`: attackers who leave.
  (last, trigger, chart) => goesAway(chart, last, trigger),
  // `هاجموا القرية وأحرقوا منازلها`: one deed on one place.
  (last, trigger, chart) =>
    (familyOf(last.kind) === "violence" || last.kind === "raid") &&
    last.isVerb &&
    familyOf(trigger.kind) === "property" &&
    trigger.isVerb &&
    chart.hasClitic(trigger.first, Clitic.And),
  // `اقتحمت المخيم واعتقلت ثلاثة`
  (last, trigger) => areOf(last, trigger, "assault", "arrest"),
  // `اعتراض مسيرتين أطلقهما الحوثيون`: who fired what was brought down
  (last, trigger) => areOf(last, trigger, "disruption", "launch"),
  // `أسقطت مسيرات حاولت استهداف المطار`
  (last, trigger, chart) =>
    last.kind === "disruption" && chart.endingAt(trigger.first, [chart.classId("attempt-verb")], LONGEST_ATTEMPT) !== undefined,
  // `فرار سجناء بعد هجوم`
  (last, trigger, chart) => last.kind === "jailbreak" && FIGHTING.has(trigger.kind) && isAfterPreposition(chart, trigger),
  // `سيطرت على البلدة بعد معارك`: the fighting that took a place
  (last, trigger, chart) => familyOf(last.kind) === "territory" && FIGHTING.has(trigger.kind) && isAfterPreposition(chart, trigger),
];

function areOf(a: Trigger, b: Trigger, kindOfA: EventKind, kindOfB: EventKind): boolean {
  return a.kind === kindOfA && b.kind === kindOfB;
}

const LONGEST_ATTEMPT = 3;

const OUTCOME_REACH = 4;

/** `أسفرت الغارات عن تدمير`: told as what came of the word before it. */
function isOutcome(chart: Chart, { last }: Trigger, { first }: Trigger): boolean {
  return chart.firstIn({ first: Math.max(last, first - OUTCOME_REACH), last: first }, chart.classId("result-cue")) !== undefined;
}

/** `بعد معارك`, `إثر هجوم`. */
export function isAfterPreposition(chart: Chart, { first }: Pick<TokenRange, "first">): boolean {
  return chart.find(first - 1, chart.classId("function-word"))?.references[0]?.entry.id === "preposition";
}

/** Whether a word of the same family opens an event of its own: an item, an execution, or a clause with a place of its own. */
function isApart(chart: Chart, group: readonly Trigger[], trigger: Trigger, layout: Layout): boolean {
  const before = group.at(-1) ?? trigger,
    gap = { first: before.last, last: trigger.first };
  // `تعرضت البلدة، صباح اليوم، لقصف`: the second word tells what the first leaves open.
  if (before.kind === "undergo" || goesAway(chart, before, trigger)) return false;
  if (opensNewItem(chart, gap)) return true;
  const clause = layout.clauses.findLast((start) => start >= gap.first && start <= gap.last);
  if (clause === undefined) return opensItem(chart, gap, trigger) && areElsewhere(group, trigger, trigger.last, layout);
  return isOfAnotherSort(before, trigger) || areElsewhere(group, trigger, clause, layout);
}

const FROM_REACH = 4;

/** `هاجموا القرية قبل أن ينسحبوا باتجاه الجبل`: attackers who leave, and no place that is given up. */
function goesAway(chart: Chart, last: Trigger, trigger: Trigger): boolean {
  if (familyOf(last.kind) !== "violence" || trigger.kind !== "withdrawal" || !trigger.isVerb) return false;
  const after = { first: trigger.last, last: trigger.last + FROM_REACH };
  return chart
    .ofClass(chart.classId("side-preposition"))
    .every(({ first, references: [reference] }) => first < after.first || first >= after.last || reference?.entry.id !== "from");
}

/** Sorts of deed that a clause of its own sets apart from all others of their family. */
const SORTS: readonly EventKind[] = ["execution", "foil", "body"];

/**
 * Whether a clause tells another sort of deed than the one before it: who is put to death by hand does not die of what that told; what is
 * foiled is no attack (`قناص يصيب مزارعا والقوات تكسر محاولة تسلل`); a place is taken and taken back.
 */
function isOfAnotherSort(before: Trigger, trigger: Trigger): boolean {
  return areOf(before, trigger, "takeover", "recapture") || SORTS.some((kind) => (before.kind === kind) !== (trigger.kind === kind));
}

/** After a comma, or a noun joined by and (`غارة على الخيام وغارة على النبطية`), but not how it was done (`اغتالوه، بإطلاق الرصاص`). */
function opensItem(chart: Chart, gap: TokenRange, { first, isVerb }: Trigger): boolean {
  if (isVerb) return hasComma(chart, gap);
  return !chart.hasClitic(first, Clitic.By) && (chart.hasClitic(first, Clitic.And) || hasComma(chart, gap));
}

/** Both a group and the item of a word, which begins at a token, name places, and none that the other names. */
function areElsewhere(group: readonly Trigger[], trigger: Trigger, from: number, { places, clauses, end }: Layout): boolean {
  const there = placesIn(places, { first: group[0]?.first ?? 0, last: from }),
    here = placesIn(places, { first: from, last: clauses.find((start) => start > trigger.first) ?? end });
  return here.length > 0 && there.length > 0 && !here.some((entity) => there.includes(entity));
}

/** The places named in a run of tokens, by their ids; those that no gazetteer has are all null. */
function placesIn(places: readonly PlaceMention[], { first, last }: TokenRange): (string | null)[] {
  return places.filter(({ tokens }) => tokens.first >= first && tokens.first < last).map(({ value }) => value.entity);
}
