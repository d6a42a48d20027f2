import { Grammar } from "../../lexicon/grammar.ts";
import { OUTCOMES, type Outcome, member } from "../../model/vocabulary.ts";
import type { Annotation, Chart } from "../../pattern/chart.ts";
import type { TokenRange } from "../../model/span.ts";
import type { Capture, PatternMatch, PatternSet } from "../../pattern/match.ts";
import { type Count, type Draft, MANY, NONE, ONE, type PeopleKind, type PeopleValue, TWO, UNKNOWN } from "./draft.ts";
import { Gap } from "../../text/reading.ts";
import { isAsserted, type Refusal, type RefusalReason, ruledOut } from "./guards.ts";
import type { HarmClasses } from "./harm-words.ts";
import { countedNoun } from "./number-noun.ts";
import { boundAfter, formCount, numberCount } from "./people.ts";
import { pronounCount } from "./pronouns.ts";

const NOON = 0x646,
  WAW = 0x648,
  ALEF = 0x627;

/** Drafts of all patterns of harm that stand, none overlapping another: by the pattern's priority, then leftmost, then longest. */
export function findCores(patterns: PatternSet, chart: Chart, classes: HarmClasses): Draft[] {
  const drafts: Draft[] = [];
  for (const match of patterns.matches(chart)) {
    const core = readCore(match, chart, classes);
    if (!("refused" in core)) drafts.push(core);
  }
  drafts.sort((a, b) => b.priority - a.priority || a.tokens.first - b.tokens.first || b.tokens.last - a.tokens.last);
  const taken = new Uint8Array(chart.reading.tokenCount),
    kept: Draft[] = [];
  for (const draft of drafts) {
    if (taken.subarray(draft.tokens.first, draft.tokens.last).includes(1)) continue;
    taken.fill(1, draft.tokens.first, draft.tokens.last);
    kept.push(draft);
  }
  return kept;
}

/** The draft that a match of a pattern of harm makes, or why it makes none. */
export function readCore(match: PatternMatch, chart: Chart, classes: HarmClasses): Draft | Refusal {
  const { emit } = match.pattern,
    harm = harmOf(match);
  const outcome = member(OUTCOMES, emit["outcome"]) ?? outcomeOf(harm, match.captures.get("joint")?.[0]);
  if (outcome === undefined) return { refused: "no-outcome" };
  const counted = countOf(match, chart, harm);
  if (counted === undefined) return { refused: "no-count" };
  const place = placeOf(match, counted, chart, classes);
  if (typeof place === "string") return { refused: place };
  if (!suffices(counted, harm, match, isOneMore(counted, harm, chart, classes))) return { refused: "not-exact" };
  if (isAgent(counted, harm, chart)) return { refused: "agent" };
  if (!isDivided(emit["divided"], counted.peopleFirst, place.tokens, chart)) return { refused: "not-divided" };
  const draft: Draft = {
    ...withBound(chart, classes, { ...counted.count, ...place }),
    outcome,
    ...whoseOf(counted, harm, place.tokens.first),
    ...ruleOf(match),
  };
  if (emit["bare"] === true && !isAsserted(draft, chart, classes)) return { refused: "not-asserted" };
  return ruledOut(draft, harm, chart, classes) ?? draft;
}

/**
 * The mention's tokens and span: what the pattern marks, with the noun that a bare number at its end counts. A reason
 * where that noun is no person, or where the number begins a phrase for people (that is the patterns' with {people}) or
 * is a date's (الإثنين, Monday).
 */
function placeOf(
  { marked, span }: PatternMatch,
  { number }: Counted,
  chart: Chart,
  classes: HarmClasses,
): Pick<Draft, "tokens" | "span"> | RefusalReason {
  if (number === undefined || number.last !== marked.last) return { tokens: marked, span };
  if (chart.find(number.first, classes.people) !== undefined) return "number-of-people";
  if (chart.find(number.first, classes.date) !== undefined) return "number-of-date";
  const noun = countedNoun(chart, classes, marked.last);
  if (noun === "thing") return "number-of-things";
  if (noun === undefined) return { tokens: marked, span };
  return {
    tokens: { first: marked.first, last: noun.last },
    span: { start: span.start, end: chart.reading.end[noun.last - 1] ?? span.end },
  };
}

/** The harm word inside the mention: the first, or the last where the pattern says that its verb stands there. */
function harmOf(match: PatternMatch): Capture | undefined {
  const inside = (match.captures.get("harm") ?? []).filter(
    ({ annotation }) => annotation.first >= match.marked.first && annotation.last <= match.marked.last,
  );
  const known = inside.length > 0 ? inside : (match.captures.get("harm") ?? []);
  return match.pattern.emit["verb"] === "last" ? known.at(-1) : known[0];
}

function outcomeOf(harm: Capture | undefined, joint: Capture | undefined): Outcome | undefined {
  const own = member(OUTCOMES, harm?.reference?.entry.attributes["outcome"]);
  const other = member(OUTCOMES, joint?.reference?.entry.attributes["outcome"]);
  return other === undefined || other === own || (own !== "killed" && own !== "wounded") ? own : "casualties";
}

/** Takes along "at least" behind the harmed: 330 قتيلا على الأقل. */
function withBound<Placed extends Count & Pick<Draft, "tokens" | "span">>(chart: Chart, { bound }: HarmClasses, placed: Placed): Placed {
  const after = placed.min === null ? undefined : boundAfter(chart, bound, placed.tokens.last);
  if (after === undefined) return placed;
  return {
    ...placed,
    ...(after.isLeast ? { max: null } : { approximate: true }),
    tokens: { first: placed.tokens.first, last: after.hit.last },
    span: { start: placed.span.start, end: after.hit.end },
  };
}

/** People in the nominative after a verb that only the harmer is subject of: اغتال مسلحون. */
function isAgent({ people, peopleFirst }: Counted, harm: Capture | undefined, { reading: { units, unitStart } }: Chart): boolean {
  if (harm?.reference?.entry.attributes["voice"] !== "do" || peopleFirst !== harm.annotation.last) return false;
  if (people === undefined || people.kind === "singular" || people.kind === "other") return false;
  const end = unitStart[peopleFirst + 1] ?? 0,
    vowel = units[end - 2];
  return units[end - 1] === NOON && (vowel === WAW || vowel === ALEF);
}

/** Whether what the pattern asks for divides the mention: a colon (القتلى: 12), or a comma before the people (قتل أمس، في حلب، مدنيان). */
function isDivided(by: unknown, peopleFirst: number | undefined, { first, last }: TokenRange, { reading }: Chart): boolean {
  if (by === "comma") return peopleFirst !== undefined && reading.gap[peopleFirst] === Gap.Comma;
  if (by !== "colon") return true;
  const { text, start, end } = reading;
  for (let token = first + 1; token < last; token++) if (text.slice(end[token - 1], start[token]).includes(":")) return true;
  return false;
}

/** A noun or verb of harm, which names an act and not, as a figure of persons does, the people. */
function isAct(harm: Capture | undefined): boolean {
  const role = harm?.reference?.entry.attributes["role"];
  return role === "noun" || role === "verb";
}

function whoseOf(
  { people, peopleFirst }: Counted,
  harm: Capture | undefined,
  first: number,
): Pick<Draft, "people" | "peopleFirst" | "isElliptic"> {
  return { people, peopleFirst: peopleFirst ?? first, isElliptic: people?.isOthers ?? isAct(harm) };
}

function ruleOf({ pattern: { id, emit } }: PatternMatch): Pick<Draft, "rule" | "priority" | "denied"> {
  return { rule: id, priority: typeof emit["priority"] === "number" ? emit["priority"] : 0, denied: emit["count"] === "zero" };
}

/** Whether the count is as firm as the pattern and the harm word ask. */
function suffices(counted: Counted, harm: Capture | undefined, match: PatternMatch, isMore: boolean): boolean {
  // The oblique ending of a dual is that of the plural too: then it is as bare as any plural.
  if (match.pattern.emit["form"] === "dual" && counted.count.max === null) return false;
  switch (harm?.reference?.entry.attributes["needs"]) {
    case "counted":
      return isMore || isExact(counted, match) || isOneHeld(counted);
    case "told":
      return isMore || isExact(counted, match) || counted.people?.kind === "singular";
    default:
      return true;
  }
}

/** `وفقد رابع في كمين`: one more, where no noun follows that the word could rather be the number of (آخر معاقله). */
function isOneMore({ people, peopleFirst }: Counted, harm: Capture | undefined, chart: Chart, { functionWord }: HarmClasses): boolean {
  if (people?.kind !== "other" || peopleFirst === undefined || harm?.reference?.entry.attributes["voice"] === "do") return false;
  const next = peopleFirst + 1;
  return (chart.reading.gap[next] ?? Gap.LineBreak) >= Gap.Comma || chart.find(next, functionWord) !== undefined;
}

/** A prisoner, not "the prisoner": تحرير مختطف. */
function isOneHeld({ people }: Counted): boolean {
  return people?.kind === "singular" && people.isHeld && !people.isDefinite;
}

const EXACT: ReadonlySet<PeopleKind> = new Set(["counted", "dual", "partial"]);

/** People told by a number, a dual or as the others, or a number with the harmed after it (دفن 20 شهيدا); a number alone may count anything. */
function isExact({ people, number }: Counted, { marked }: PatternMatch): boolean {
  if (people !== undefined) return EXACT.has(people.kind) || (people.kind === "other" && people.max !== 1);
  return number !== undefined && number.last < marked.last;
}

interface Counted {
  readonly count: Count;
  readonly people?: PeopleValue | undefined;
  readonly peopleFirst?: number | undefined;
  /** The number that counts, where no phrase for people does. */
  readonly number?: Annotation | undefined;
}

function countOf(match: PatternMatch, chart: Chart, harm: Capture | undefined): Counted | undefined {
  const { captures, pattern } = match;
  switch (pattern.emit["count"]) {
    case "people":
      return countOfPeople(match);
    case "whom":
      return peopleCount(captures.get("whom")?.[0]);
    case "number":
      return exceeding(pattern.emit["over"] === true, countedBy((captures.get("n") ?? captures.get("number"))?.at(-1)));
    case "form":
      return harm === undefined ? undefined : { count: formCount(chart, harm.annotation) };
    case "pronoun":
      return suffixCount(chart, harm);
    case "one":
    case "two":
    case "many":
      return toldCount(String(pattern.emit["count"]), captures.get("people")?.at(-1)?.annotation);
    case "zero":
      return { count: NONE, people: captures.get("people")?.at(-1)?.annotation.value as PeopleValue | undefined };
    default:
      return { count: UNKNOWN };
  }
}

/** What the phrase for people within the match counts, or else its number. */
function countOfPeople({ captures, marked }: PatternMatch): Counted | undefined {
  const people = captures.get("people")?.findLast(({ annotation }) => annotation.last <= marked.last);
  return peopleCount(people) ?? countedBy(captures.get("number")?.at(-1));
}

const TOLD_COUNTS: Readonly<Record<string, Count>> = { one: ONE, two: TWO, many: MANY };

/** A count that the pattern itself tells; of two it tells only where the people's own form leaves it open (مواطنين استشهدا). */
function toldCount(told: string, people: Annotation | undefined): Counted {
  const count = TOLD_COUNTS[told] ?? UNKNOWN;
  return told !== "two" || people === undefined ? { count } : { count, people: people.value as PeopleValue, peopleFirst: people.first };
}

function peopleCount(capture: Capture | undefined): Counted | undefined {
  if (capture === undefined) return undefined;
  const people = capture.annotation.value as PeopleValue;
  return { count: { min: people.min, max: people.max, approximate: people.approximate }, people, peopleFirst: capture.annotation.first };
}

function countedBy(capture: Capture | undefined): Counted | undefined {
  const count = numberCount(capture?.annotation);
  return count === undefined ? undefined : { count, number: capture?.annotation };
}

/** The figure that is passed is the lower bound: تجاوز عدد الجرحى المئة. */
function exceeding(isOver: boolean, counted: Counted | undefined): Counted | undefined {
  if (!isOver || counted === undefined || counted.count.min === null || counted.count.max === null) return counted;
  return { ...counted, count: { ...counted.count, min: counted.count.min + 1, max: null } };
}

function suffixCount(chart: Chart, harm: Capture | undefined): Counted | undefined {
  if (harm === undefined || ((harm.reference?.grammar ?? 0) & Grammar.Suffixed) === 0) return undefined;
  const count = pronounCount(chart, harm.annotation.last - 1);
  return count === undefined ? undefined : { count };
}
