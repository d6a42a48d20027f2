import type { Entry } from "../../lexicon/lexicon.ts";
import type { Annotation, Chart } from "../../pattern/chart.ts";
import { Gap } from "../../text/reading.ts";
import { byPosition, type Draft, ONE, type PeopleValue } from "./draft.ts";
import { sentenceEnd } from "./guards.ts";
import type { HarmClasses } from "./harm-words.ts";
import { draftOfPeople, listedAfter, type Taken } from "./lists.ts";
import { numberCount } from "./people.ts";

/** How far after its whole a part may be told, and how far after "among them" it may begin. */
const WHOLE_REACH_TOKENS = 25, PART_REACH_TOKENS = 3, SET_REACH_TOKENS = 8;

/** Parts of figures: بينهم 3 أطفال وامرأتان, خمسة منهم بالرصاص, أحدهم بجروح, هم: 107 مدنيين و89 من العسكريين. */
export function findSubsets(cores: readonly Draft[], chart: Chart, classes: HarmClasses, taken: Taken): Draft[] {
  const known = [...cores].toSorted(byPosition), found: Draft[] = [];
  for (let token = 0; token < chart.reading.tokenCount; token++) {
    const parts = partsAt(token, known, chart, classes, taken);
    if (parts.length === 0) continue;
    found.push(...parts);
    known.push(...parts);
    known.sort(byPosition);
  }
  return found;
}

function partsAt(token: number, known: readonly Draft[], chart: Chart, classes: HarmClasses, taken: Taken): Draft[] {
  const hit = chart.find(token, classes.subset);
  const first = hit === undefined ? partialAt(token, known, chart, classes, taken) : introducedBy(hit, known, chart, classes, taken);
  if (first === undefined) return [];
  taken.add(first);
  return [first, ...listedAfter(first, chart, classes, taken)];
}

/** `خمسة منهم` (five of them) after a comma: a part of the figure before it. */
function partialAt(token: number, known: readonly Draft[], chart: Chart, classes: HarmClasses, taken: Taken): Draft | undefined {
  const people = chart.find(token, classes.people);
  if (people === undefined || (people.value as PeopleValue).kind !== "partial" || chart.reading.gap[token] !== Gap.Comma || taken.has(people)) return undefined;
  const whole = wholeBefore(token, known, chart);
  return whole === undefined || token - whole.tokens.last > SET_REACH_TOKENS ? undefined : draftOfPeople(people, whole, "casualty.subset.of-them", whole);
}

function introducedBy(hit: Annotation, known: readonly Draft[], chart: Chart, classes: HarmClasses, taken: Taken): Draft | undefined {
  const whole = wholeBefore(hit.first, known, chart), id = hit.references[0]?.entry;
  if (whole === undefined || whole.denied || taken.has(hit)) return undefined;
  const outcome = isSevere(hit, chart, classes) ? whole.outcome : (jointOutcome(hit, whole, known, chart) ?? whole.outcome);
  if (id?.attributes["set"] === true && (hit.first - whole.tokens.last > SET_REACH_TOKENS || (chart.reading.gap[hit.first] ?? 0) < Gap.Comma)) return undefined;
  if (id?.id === "one-of-them") {
    if (chart.find(hit.last, classes.severity) === undefined) return undefined;
    return { ...ONE, tokens: { first: hit.first, last: hit.last }, span: { start: hit.start, end: hit.end }, outcome, denied: false, isElliptic: true, people: whole.people, peopleFirst: hit.first, rule: "casualty.subset.one-of-them", priority: 0, whole };
  }
  const reach = id?.attributes["set"] === true || id?.id === "youngest" ? 1 : PART_REACH_TOKENS;
  for (let token = hit.last; token < Math.min(sentenceEnd(chart, hit.first), hit.last + reach); token++) {
    const people = chart.find(token, classes.people);
    if (people !== undefined) return taken.has(people) || onlyDescribes(people, id) ? undefined : draftOfPeople(people, { outcome }, "casualty.subset.among", whole);
    const number = chart.find(token, classes.number), count = numberCount(number);
    if (number !== undefined && count !== undefined && !taken.has(number)) {
      return { ...count, tokens: { first: number.first, last: number.last }, span: { start: number.start, end: number.end }, outcome, denied: false, isElliptic: false, people: undefined, peopleFirst: number.first, rule: "casualty.subset.number", priority: 0, whole };
    }
    if (chart.find(token, classes.harm) !== undefined) return undefined;
  }
  return undefined;
}

/** After "they are" a bare plural only describes (هم مقاتلون); after "of them" one known person is named (منهم الأسير فلان). */
function onlyDescribes(people: Annotation, word: Entry | undefined): boolean {
  const { kind, isDefinite } = people.value as PeopleValue;
  return (word?.attributes["set"] === true && kind === "plural") || (word?.id === "of-them" && isDefinite && kind === "singular");
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
  const isTogether = before?.outcome === "killed" && whole.tokens.first - before.tokens.last <= 1 && (whole.people?.kind === "other" || (before.min ?? 0) > 1);
  return isTogether ? "casualties" : undefined;
}
