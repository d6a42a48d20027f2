import type { Entry } from "../../lexicon/lexicon.ts";
import type { Outcome } from "../../model/vocabulary.ts";
import type { Annotation, Chart } from "../../pattern/chart.ts";
import { Gap } from "../../text/reading.ts";
import { byPosition, type Draft, ONE, type PeopleValue } from "./draft.ts";
import { sentenceEnd } from "./guards.ts";
import type { HarmClasses } from "./harm-words.ts";
import { draftOfPeople, listedAfter, type Taken } from "./lists.ts";
import { numberCount } from "./people.ts";

/** How far after its whole a part may be told, and how far after "among them" it may begin. */
const WHOLE_REACH_TOKENS = 25,
  PART_REACH_TOKENS = 3,
  SET_REACH_TOKENS = 8;

/** One article's figures as parts are looked for among them. */
interface Search {
  readonly chart: Chart;
  readonly classes: HarmClasses;
  readonly taken: Taken;
  /** All figures found so far, in reading order. */
  readonly known: Draft[];
}

/** Parts of figures: بينهم 3 أطفال وامرأتان, خمسة منهم بالرصاص, أحدهم بجروح, هم: 107 مدنيين و89 من العسكريين. */
export function findSubsets(cores: readonly Draft[], chart: Chart, classes: HarmClasses, taken: Taken): Draft[] {
  const search: Search = { chart, classes, taken, known: [...cores].toSorted(byPosition) },
    found: Draft[] = [];
  for (let token = 0; token < chart.reading.tokenCount; token++) {
    const hit = chart.find(token, classes.subset);
    const first = hit === undefined ? partialAt(token, search) : introducedBy(hit, search);
    if (first === undefined) continue;
    taken.add(first);
    const parts = [first, ...listedAfter(first, chart, classes, taken)];
    found.push(...parts);
    search.known.push(...parts);
    search.known.sort(byPosition);
  }
  return found;
}

/** `خمسة منهم` (five of them) after a comma: a part of the figure before it. */
function partialAt(token: number, { chart, classes, taken, known }: Search): Draft | undefined {
  const people = chart.find(token, classes.people);
  if (
    people === undefined ||
    (people.value as PeopleValue).kind !== "partial" ||
    chart.reading.gap[token] !== Gap.Comma ||
    taken.has(people)
  )
    return undefined;
  const whole = wholeBefore(token, known, chart);
  return whole === undefined || token - whole.tokens.last > SET_REACH_TOKENS
    ? undefined
    : draftOfPeople(people, whole, "casualty.subset.of-them", whole);
}

function introducedBy(hit: Annotation, search: Search): Draft | undefined {
  const { chart, classes, taken, known } = search,
    whole = wholeBefore(hit.first, known, chart),
    word = hit.references[0]?.entry;
  if (word === undefined || whole === undefined || whole.denied || taken.has(hit)) return undefined;
  if (word.id === "one-of-them") return oneOfThem(hit, whole, chart, classes);
  const isSet = word.attributes["set"] === true;
  if (isSet && !followsApart(hit, whole, chart)) return undefined;
  return firstPart(hit, word, whole, search);
}

/** "They are" tells the parts of a figure close before it, after a comma or colon. */
function followsApart(hit: Annotation, whole: Draft, chart: Chart): boolean {
  return hit.first - whole.tokens.last <= SET_REACH_TOKENS && (chart.reading.gap[hit.first] ?? 0) >= Gap.Comma;
}

function firstPart(hit: Annotation, word: Entry, whole: Draft, { chart, classes, taken, known }: Search): Draft | undefined {
  const outcome = isSevere(hit, chart, classes) ? whole.outcome : (jointOutcome(hit, whole, known, chart) ?? whole.outcome);
  const reach = word.attributes["set"] === true || word.id === "youngest" ? 1 : PART_REACH_TOKENS;
  for (let token = hit.last; token < Math.min(sentenceEnd(chart, hit.first), hit.last + reach); token++) {
    const people = chart.find(token, classes.people);
    if (people !== undefined)
      return taken.has(people) || onlyDescribes(people, word)
        ? undefined
        : draftOfPeople(people, { outcome }, "casualty.subset.among", whole);
    const number = chart.find(token, classes.number);
    if (number !== undefined && !taken.has(number)) return numberPart(number, outcome, whole);
    if (chart.find(token, classes.harm) !== undefined) return undefined;
  }
  return undefined;
}

/** One of them, where what follows says how badly he was hurt. */
function oneOfThem(hit: Annotation, whole: Draft, chart: Chart, classes: HarmClasses): Draft | undefined {
  if (chart.find(hit.last, classes.severity) === undefined) return undefined;
  return {
    ...ONE,
    tokens: { first: hit.first, last: hit.last },
    span: { start: hit.start, end: hit.end },
    outcome: whole.outcome,
    denied: false,
    isElliptic: true,
    people: whole.people,
    peopleFirst: hit.first,
    rule: "casualty.subset.one-of-them",
    priority: 0,
    whole,
  };
}

/** A part told by its number alone: بينهم 12 كانوا ينتظرون. */
function numberPart(number: Annotation, outcome: Outcome, whole: Draft): Draft | undefined {
  const count = numberCount(number);
  if (count === undefined) return undefined;
  return {
    ...count,
    tokens: { first: number.first, last: number.last },
    span: { start: number.start, end: number.end },
    outcome,
    denied: false,
    isElliptic: false,
    people: undefined,
    peopleFirst: number.first,
    rule: "casualty.subset.number",
    priority: 0,
    whole,
  };
}

/** After "they are" a bare plural only describes (هم مقاتلون); after "of them" one known person is named (منهم الأسير فلان). */
function onlyDescribes(people: Annotation, word: Entry): boolean {
  const { kind, isDefinite } = people.value as PeopleValue;
  return (word.attributes["set"] === true && kind === "plural") || (word.id === "of-them" && isDefinite && kind === "singular");
}

/** The figure that a part belongs to: the last one before it in its sentence that is a whole itself or shares its list. */
function wholeBefore(token: number, known: readonly Draft[], chart: Chart): Draft | undefined {
  const sentence = chart.reading.sentenceOf[token];
  const last = known.findLast(({ tokens }) => tokens.last <= token && chart.reading.sentenceOf[tokens.first] === sentence);
  if (last === undefined || token - last.tokens.last > WHOLE_REACH_TOKENS) return undefined;
  return last;
}

/** "Among them 4 in a critical state": of the wounded. */
function isSevere(hit: Annotation, chart: Chart, classes: HarmClasses): boolean {
  for (let token = hit.last; token < Math.min(sentenceEnd(chart, hit.first), hit.last + PART_REACH_TOKENS); token++) {
    if (chart.find(token, classes.severity) !== undefined) return true;
  }
  return false;
}

/** After a comma, "among them" speaks of the killed and wounded that were told together before it. */
function jointOutcome(hit: Annotation, whole: Draft, known: readonly Draft[], chart: Chart): "casualties" | undefined {
  if (chart.reading.gap[hit.first] !== Gap.Comma || whole.outcome !== "wounded" || hit.first !== whole.tokens.last) return undefined;
  const before = known.findLast((draft) => draft.tokens.last <= whole.tokens.first && draft.whole === undefined);
  const isTogether =
    before?.outcome === "killed" &&
    whole.tokens.first - before.tokens.last <= 1 &&
    (whole.people?.kind === "other" || (before.min ?? 0) > 1);
  return isTogether ? "casualties" : undefined;
}
