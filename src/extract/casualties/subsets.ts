import type { Entry } from "../../lexicon/lexicon.ts";
import { Clitic } from "../../lexicon/scan.ts";
import { member, OUTCOMES, type Outcome } from "../../model/vocabulary.ts";
import type { Annotation, Chart } from "../../pattern/chart.ts";
import { Gap, textBefore } from "../../text/reading.ts";
import { isCount, type NumberValue } from "../numbers/number-value.ts";
import { byPosition, type Draft, MANY, ONE, partOfWhole, type PeopleValue } from "./draft.ts";
import { sentenceEnd } from "./guards.ts";
import type { HarmClasses } from "./harm-words.ts";
import { draftOfPeople, listedAfter, type Taken } from "./lists.ts";
import { numberCount } from "./people.ts";

/** How far after its whole a part may be told, and how far after "among them" it may begin. */
const WHOLE_REACH_TOKENS = 25,
  PART_REACH_TOKENS = 3,
  SET_REACH_TOKENS = 8,
  SHARE_REACH_TOKENS = 3,
  /** Sentences on in which "of the dead" still means those of a figure: further on another event may be told. */
  TOLD_SENTENCES = 3;

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
    const first =
      hit === undefined ? (partialAt(token, search) ?? amongHarmed(token, search) ?? inBrackets(token, search)) : introducedBy(hit, search);
    if (first === undefined) continue;
    taken.add(first);
    const parts = [first, ...listedAfter(first, chart, classes, taken)];
    found.push(...parts);
    search.known.push(...parts);
    search.known.sort(byPosition);
  }
  return found;
}

/**
 * Figures "of the dead" are parts of the last figure of the dead told before, where that is greater: قتل تسعة ... إن ثلاثة من
 * القتلى أطفال. What they were may follow.
 */
export function asParts(cores: readonly Draft[], chart: Chart, classes: HarmClasses): Draft[] {
  const known: Draft[] = [];
  for (const core of cores) {
    const whole = OF_HARMED.has(core.rule) ? lastTold(core.tokens.first, core.outcome, known) : undefined;
    known.push(
      whole !== undefined && isLess(core, whole) && sentencesBetween(whole, core, chart) <= TOLD_SENTENCES
        ? partOf(core, whole, chart, classes)
        : core,
    );
  }
  return known;
}

function sentencesBetween(from: Draft, to: Draft, { reading: { sentenceOf } }: Chart): number {
  return (sentenceOf[to.tokens.first] ?? 0) - (sentenceOf[from.tokens.first] ?? 0);
}

const OF_HARMED: ReadonlySet<string> = new Set(["casualty.number-among-person", "casualty.number-among-people"]);

const isLess = (part: Draft, { min, max }: Draft): boolean =>
  min !== null && part.min !== null && (part.min < min || (max === null && part.max !== null));

function partOf(core: Draft, whole: Draft, chart: Chart, classes: HarmClasses): Draft {
  const told = chart.find(core.tokens.last, classes.people),
    people = told?.value as PeopleValue | undefined;
  const isTold = told !== undefined && told.clitics === 0 && people?.kind === "plural" && core.people === undefined;
  return { ...core, outcome: whole.outcome, whole, ...(isTold ? { people, peopleFirst: told.first } : {}) };
}

/** `خمسة منهم` (five of them) after a comma, or after what is done for them (نقل 9 منهم): a part of the figure before it. */
function partialAt(token: number, { chart, classes, taken, known }: Search): Draft | undefined {
  const people = chart.find(token, classes.people);
  if (people === undefined || (people.value as PeopleValue).kind !== "partial" || taken.has(people)) return undefined;
  const whole = wholeBefore(token, known, chart);
  if (whole === undefined || token - whole.tokens.last > SET_REACH_TOKENS) return undefined;
  const part = toldAs(draftOfPeople(people, whole, "casualty.subset.of-them", whole), chart, classes);
  const isTold = chart.reading.gap[token] === Gap.Comma || isAfter(token, chart, classes.severity);
  return isTold || (isAfter(token, chart, classes.care) && isLess(part, whole)) ? part : undefined;
}

/** `ثلاثة منهم أطفال`: what they are stands right behind. */
function toldAs(part: Draft, chart: Chart, classes: HarmClasses): Draft {
  const told = chart.find(part.tokens.last, classes.people),
    people = told?.value as PeopleValue | undefined;
  const isTold = people !== undefined && told?.clitics === 0 && (people.kind === "plural" || people.kind === "dual");
  return isTold && chart.reading.gap[part.tokens.last] === Gap.Space ? { ...part, people: { ...people, isMember: false } } : part;
}

/** `4 شهداء (طفلان وسيدتان)`: the people in brackets right after a figure are its parts. */
function inBrackets(token: number, { chart, classes, taken, known }: Search): Draft | undefined {
  const people = chart.find(token, classes.people);
  if (people === undefined || taken.has(people) || !isToldApart(people, chart, classes)) return undefined;
  const { text } = chart.reading;
  // A bracket that closes inside the phrase only repeats a number: ستة (6) إرهابيين.
  if (!textBefore(chart.reading, token).includes("(") || text.slice(people.start, people.end).includes(")")) return undefined;
  const whole = known.find(({ tokens, denied }) => tokens.last === token && !denied);
  return whole === undefined || whole.max === 1 ? undefined : draftOfPeople(people, whole, "casualty.subset.in-brackets", whole);
}

/** Counted, or one of several: (رجل وامرأتان), but not (مهندس فلان). */
function isToldApart(people: Annotation, chart: Chart, classes: HarmClasses): boolean {
  const { kind } = people.value as PeopleValue,
    next = chart.find(people.last, classes.people);
  return kind === "counted" || kind === "dual" || (kind === "singular" && next !== undefined && (next.clitics & Clitic.And) !== 0);
}

/** A word of a class (for wounds or a condition, for care) stands right before. */
function isAfter(token: number, chart: Chart, classId: number): boolean {
  return token > 0 && chart.find(token - 1, classId)?.last === token;
}

function introducedBy(hit: Annotation, search: Search): Draft | undefined {
  const { chart, classes, taken, known } = search,
    whole = wholeBefore(hit.first, known, chart),
    word = hit.references[0]?.entry;
  if (word === undefined || whole === undefined || whole.denied || taken.has(hit) || isShare(hit, search)) return undefined;
  if (word.id === "one-of-them") return oneOfThem(hit, whole, chart, classes);
  const isSet = word.attributes["set"] === true;
  if (isSet && !followsApart(hit, whole, search)) return undefined;
  return firstPart(hit, word, whole, search);
}

/** `بين القتلى ثلاثة أطفال` (among the dead are three children): a part of the last such figure, however far before. */
function amongHarmed(token: number, { chart, classes, taken, known }: Search): Draft | undefined {
  const among = chart.find(token, classes.among),
    harmed = among === undefined ? undefined : chart.find(among.last, classes.harm);
  const outcome = harmed === undefined ? undefined : outcomeOfHarmed(harmed);
  if (harmed === undefined || outcome === undefined) return undefined;
  const people = peopleAfter(harmed, chart, classes);
  if (people === undefined || (people.clitics & Clitic.And) !== 0 || taken.has(people) || taken.has(harmed)) return undefined;
  const whole = lastTold(token, outcome, known);
  return draftOfPeople(people, { outcome: outcome === "casualties" && whole !== undefined ? whole.outcome : outcome }, AMONG_RULE, whole);
}

/** The people right behind the harmed; how many these all are may stand between (بين الشهداء الأربعة طفلة). */
function peopleAfter({ last }: Annotation, chart: Chart, classes: HarmClasses): Annotation | undefined {
  const number = chart.find(last, classes.number);
  return chart.find(last, classes.people) ?? (number === undefined ? undefined : chart.find(number.last, classes.people));
}

const AMONG_RULE = "casualty.subset.among-harmed";

/** What befell "the killed", "the victims"; undefined where the word names no such people, or not with the article. */
function outcomeOfHarmed({ clitics, references }: Annotation): Outcome | undefined {
  const { role, outcome } = references[0]?.entry.attributes ?? {};
  const isPeople = (clitics & Clitic.Article) !== 0 && (role === "person" || role === "loss");
  return isPeople ? member(OUTCOMES, outcome) : undefined;
}

/** The last whole figure before a token with an outcome; "the victims" are the dead, where any were told. */
function lastTold(token: number, outcome: Outcome, known: readonly Draft[]): Draft | undefined {
  const before = known.filter(({ tokens, whole, denied }) => tokens.last <= token && whole === undefined && !denied);
  if (outcome !== "casualties") return before.findLast((draft) => draft.outcome === outcome);
  return before.findLast((draft) => draft.outcome === "killed") ?? before.at(-1);
}

/** "They are" tells the parts of a figure close before it, after a comma or colon, or before a count (هم 5 جنود). */
function followsApart(hit: Annotation, whole: Draft, { chart, classes }: Search): boolean {
  if (hit.first - whole.tokens.last > SET_REACH_TOKENS) return false;
  const people = chart.find(hit.last, classes.people)?.value as PeopleValue | undefined;
  return (chart.reading.gap[hit.first] ?? 0) >= Gap.Comma || people?.kind === "counted";
}

/** "61 % of them": a share, no figure. */
function isShare(hit: Annotation, { chart, classes }: Search): boolean {
  for (let token = hit.first - 1; token >= Math.max(0, hit.first - SHARE_REACH_TOKENS); token--) {
    const number = chart.find(token, classes.number);
    if (number !== undefined && number.last <= hit.first) return !isCount(number.value as NumberValue);
  }
  return false;
}

/** "Among them" after the killed and wounded speaks of both; "of them", and what tells a condition, of the last alone. */
function partOutcome(hit: Annotation, whole: Draft, { chart, classes, known }: Search): Outcome {
  if (hit.references[0]?.entry.id === "of-them" || isSevere(hit, chart, classes)) return whole.outcome;
  return jointOutcome(hit, whole, known, chart) ?? whole.outcome;
}

function firstPart(hit: Annotation, word: Entry, whole: Draft, search: Search): Draft | undefined {
  const { chart, classes, taken } = search;
  const outcome = partOutcome(hit, whole, search);
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

/** One of them, where what follows says how badly he was hurt, or who he was (أحدهما طفل "one of the two a child"). */
function oneOfThem(hit: Annotation, whole: Draft, chart: Chart, classes: HarmClasses): Draft | undefined {
  const who = chart.find(hit.last, classes.people);
  if (who !== undefined && isOneTold(who)) return draftOfPeople(who, whole, "casualty.subset.one-of-them", whole);
  if (chart.find(hit.last, classes.severity) === undefined && !isAfter(hit.first, chart, classes.severity)) return undefined;
  return { ...partOfWhole(hit, ONE, whole, "casualty.subset.one-of-them"), people: whole.people };
}

/** A person of a kind, named by nothing else: a woman, a soldier. */
function isOneTold({ value, clitics }: Annotation): boolean {
  const { kind, group, isDefinite } = value as PeopleValue;
  return kind === "singular" && !isDefinite && clitics === 0 && group !== "unknown";
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
    isElliptic: true,
    people: undefined,
    peopleFirst: number.first,
    rule: "casualty.subset.number",
    priority: 0,
    whole,
  };
}

/**
 * After "they are" a bare plural only describes (هم مقاتلون); after "of them" one known person is named (منهم الأسير فلان), after
 * "among them" one of the fighters (بينهم الإرهابي فلان).
 */
function onlyDescribes(people: Annotation, word: Entry): boolean {
  const { kind, isDefinite, group, isMember } = people.value as PeopleValue;
  if (isDefinite && kind === "singular" && group === "militants" && !isMember) return true;
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

const isSeveral = ({ min }: Draft): boolean => min !== null && min > 1;
/** Bare plurals (قتلى وجرحى بينهم أطفال) need no comma, nor the harmed counted as such (9 قتلى و27 جريحا بينهم نساء). */
function areToldAlike(killed: Draft, wounded: Draft): boolean {
  if (isUncounted(wounded) && isUncounted(killed)) return true;
  return killed.people === undefined && wounded.people === undefined;
}

const isUncounted = ({ people, min, max }: Draft): boolean => people === undefined && min === MANY.min && max === null;

/** After a comma, "among them" speaks of the killed and wounded that were told together before it. */
function jointOutcome(hit: Annotation, whole: Draft, known: readonly Draft[], chart: Chart): "casualties" | undefined {
  if (whole.outcome !== "wounded" || hit.first !== whole.tokens.last) return undefined;
  const before = known.findLast((draft) => draft.tokens.last <= whole.tokens.first && draft.whole === undefined);
  if (before?.outcome !== "killed" || whole.tokens.first - before.tokens.last > 1) return undefined;
  if (chart.reading.gap[hit.first] !== Gap.Comma && !areToldAlike(before, whole)) return undefined;
  return whole.people?.kind === "other" || isSeveral(before) ? "casualties" : undefined;
}
