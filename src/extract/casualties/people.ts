import { Grammar } from "../../lexicon/grammar.ts";
import { Clitic, type Reference } from "../../lexicon/scan.ts";
import type { ActorValue, Found } from "../../model/mention.ts";
import { type ActorType, VICTIM_GROUPS, type VictimGroup, member } from "../../model/vocabulary.ts";
import type { Annotation, Chart } from "../../pattern/chart.ts";
import type { Capture, PatternMatch, PatternSet } from "../../pattern/match.ts";
import { Gap } from "../../text/reading.ts";
import { isCount, type NumberValue } from "../numbers/number-value.ts";
import { type Count, MANY, ONE, type PeopleKind, type PeopleValue, TWO, UNKNOWN } from "./draft.ts";
import { refersToTwo } from "./pronouns.ts";

/** Counts that a pattern of people states itself. */
const TOLD_COUNTS: Readonly<Record<string, Count & { readonly kind: PeopleKind }>> = {
  unknown: { ...UNKNOWN, kind: "counted" },
  many: { ...MANY, kind: "counted" },
  some: { ...MANY, kind: "other" },
  one: { ...ONE, kind: "singular" },
  two: { ...TWO, kind: "dual" },
};

/** Finds the phrases that name people (ثلاثة أطفال, جندي, 17 آخرين), leftmost and longest. */
export function findPeople(patterns: PatternSet, chart: Chart): Found<PeopleValue>[] {
  const bound = chart.classId("number-bound"),
    named = namedTokens(chart);
  return patterns
    .leftmostLongest(chart, (match) => agreesInArticle(chart, match))
    .flatMap((match) => {
      const value = peopleValue(chart, match);
      return value === undefined || isAdjective(chart, match) || isInName(match, named) || isInGroupName(chart, match)
        ? []
        : [withBoundAfter(chart, bound, { span: match.span, tokens: match.marked, value })];
    });
}

/** Tokens in names of places, and in names of actors of more than one word. */
function namedTokens(chart: Chart): Uint8Array {
  const named = new Uint8Array(chart.reading.tokenCount);
  for (const { first, last } of chart.ofClass(chart.classId("place-mention"))) named.fill(1, first, last);
  for (const { first, last } of chart.ofClass(chart.classId("actor-mention"))) if (last - first > 1) named.fill(1, first, last);
  return named;
}

/** A nation's adjective alone that is part of a name: قوات سوريا الديمقراطية (the letters also mean "a Syrian"). */
function isInName({ pattern, captures, marked }: PatternMatch, named: Uint8Array): boolean {
  return pattern.emit["people"] === "form" && !captures.has("victim") && named[marked.first] === 1;
}

/** A word that groups are called by too, in such a name: طالبان (also "two students"), أنصار الله ("supporters"). */
function isInGroupName(chart: Chart, { captures, marked: { first, last } }: PatternMatch): boolean {
  if (!isTrue(captures.get("victim")?.at(-1)?.reference, "in_names")) return false;
  const actors = chart.classId("actor-mention");
  for (let token = last - 1; token >= Math.max(0, first - MAX_GROUP_HEAD); token--) {
    const actor = chart.find(token, actors);
    if (actor === undefined || actor.last < last) continue;
    // Alone it is the group's name only where the verb agrees with it: قتلت طالبان, but قتل طالبان "two students were killed".
    if (actor.last - actor.first === 1 && !endsIn(chart, first - 1, TEH)) return false;
    return GROUPS.has((actor.value as Partial<ActorValue> | undefined)?.type);
  }
  return false;
}

const GROUPS: ReadonlySet<ActorType | undefined> = new Set(["rebel_group", "political_militia", "identity_militia"]);

/** How many words of a group's name may stand before that word. */
const MAX_GROUP_HEAD = 3;

/**
 * A singular that may be an adjective, and stands where no person is named: الأمن العسكري "military security", مسيرة تركية
 * "a Turkish drone". The accusative (فلسطينيا) is no adjective of the doer before it.
 */
function isAdjective(chart: Chart, match: PatternMatch): boolean {
  const noun = match.captures.get("victim")?.[0] ?? match.captures.get("victim-national")?.[0];
  if (match.pattern.emit["people"] !== "form" || noun === undefined || !mayDescribe(chart, match, noun)) return false;
  const { first, clitics, references } = noun.annotation;
  if (references.some(({ grammar }) => (grammar & Grammar.Number) !== Grammar.Singular) || (clitics & ~Clitic.Article) !== 0 || first === 0)
    return false;
  const before = ["harm", "harm-adjunct", "harm-any", "harm-subset", "harm-opening", "body-find"].map((name) => chart.classId(name));
  for (let token = first - 1; token >= Math.max(0, first - 4); token--) {
    if (before.some((classId) => chart.find(token, classId)?.last === first)) return false;
  }
  return true;
}

function mayDescribe(chart: Chart, { captures }: PatternMatch, { annotation, reference }: Capture): boolean {
  if (!captures.has("victim")) return !endsIn(chart, annotation.last - 1, ALEF) && !isAfterIndefinite(chart, annotation);
  if (!isTrue(reference, "adjective_too") || isAfterIndefinite(chart, annotation)) return false;
  return !isTrue(reference, "accusative") || !isAccusativeAlone(chart, annotation);
}

/** `قتل قناص حوثي مدنيا`: the accusative of an indefinite noun, and none of the same before it that it could describe. */
function isAccusativeAlone(chart: Chart, { first, last }: Annotation): boolean {
  return endsIn(chart, last - 1, ALEF) && first > 0 && !endsIn(chart, first - 1, ALEF);
}

/** `مسلحون مجهولون الصحفي`: with the article, right behind an indefinite plural or dual, it is no adjective of that. */
function isAfterIndefinite(chart: Chart, { first, clitics }: Annotation): boolean {
  if ((clitics & Clitic.Article) === 0 || first === 0 || (chart.reading.gap[first] ?? Gap.LineBreak) > Gap.Space) return false;
  const isNominative = endsIn(chart, first - 1, WAW, NOON) || endsIn(chart, first - 1, ALEF, NOON);
  return isNominative && !chart.hasClitic(first - 1, Clitic.Article);
}

/** Whether the folded word at a token ends in some letters. */
function endsIn({ reading: { units, unitStart } }: Chart, token: number, ...letters: readonly number[]): boolean {
  const end = unitStart[token + 1] ?? 0;
  return letters.every((letter, i) => units[end - letters.length + i] === letter);
}

const ALEF = 0x627,
  LAM = 0x644,
  TEH = 0x62a,
  WAW = 0x648,
  NOON = 0x646;

/** Takes along "at least" after a counted noun: 17 مواطنا على الأقل → 17.. */
function withBoundAfter<Value extends Count>(chart: Chart, classId: number, found: Found<Value>): Found<Value> {
  const { tokens, span, value } = found,
    bound = boundAfter(chart, classId, tokens.last);
  if (bound === undefined) return found;
  return {
    tokens: { first: tokens.first, last: bound.hit.last },
    span: { start: span.start, end: bound.hit.end },
    value: bound.isLeast ? { ...value, max: null } : { ...value, approximate: true },
  };
}

/** "At least" or "about" behind what is counted, at a token. */
export function boundAfter(
  chart: Chart,
  classId: number,
  token: number,
): { readonly hit: Annotation; readonly isLeast: boolean } | undefined {
  // A nation's adjective may stand between: 12 جنديا أوغنديا على الأقل.
  const nation = chart.find(token, chart.classId("victim-national")),
    hit = chart.find(nation !== undefined && nation.clitics === 0 ? nation.last : token, classId);
  const attributes = hit?.references.find(({ entry }) => entry.attributes["side"] === "after")?.entry.attributes;
  if (hit === undefined || attributes === undefined || (chart.reading.gap[token] ?? Gap.LineBreak) > Gap.Soft) return undefined;
  const isLeast = attributes["bound"] === "min";
  return isLeast || attributes["approximate"] === true ? { hit, isLeast } : undefined;
}

const isTrue = (reference: Reference | undefined, key: string): boolean => reference?.entry.attributes[key] === true;

/** Classes of the noun that names people, the most telling first. */
const NOUNS: readonly string[] = ["victim", "victim-force", "victim-national", "victim-sniper"];

function peopleValue(chart: Chart, match: PatternMatch): PeopleValue | undefined {
  const noun = NOUNS.map((name) => match.captures.get(name))
    .find((captures) => captures !== undefined)
    ?.at(-1);
  const counted = countOf(chart, match, noun?.annotation);
  if (counted === undefined) return undefined;
  const reference = noun?.reference,
    group = member(VICTIM_GROUPS, match.pattern.emit["group"]);
  return {
    ...counted,
    ...whoOf(reference),
    ...(group === undefined ? {} : { group }),
    isDefinite: ((noun?.annotation.clitics ?? 0) & Clitic.Article) !== 0,
  };
}

/**
 * `المهاجمون الثلاثة`: behind its noun a number agrees with it in the article; before it, one up to ten has none
 * (المسلحون الثلاثة ضابطا are no three officers).
 */
function agreesInArticle(chart: Chart, { pattern, captures }: PatternMatch): boolean {
  const number = captures.get("n")?.[0]?.annotation,
    isDefinite = number !== undefined && hasArticle(chart, number.first);
  if (pattern.emit["definite"] === true) return isDefinite;
  return !isDefinite || !isBeforeIndefinite(number, captures.get("victim")?.[0]?.annotation);
}

/** Whether a number in words up to ten stands right before a noun without the article. */
function isBeforeIndefinite({ last, value }: Annotation, noun: Annotation | undefined): boolean {
  const { form, max } = value as NumberValue;
  return form === "words" && max !== null && max <= MAX_CONSTRUCT && noun?.first === last && (noun.clitics & Clitic.Article) === 0;
}

const MAX_CONSTRUCT = 10;

function hasArticle({ reading: { units, unitStart } }: Chart, token: number): boolean {
  const at = unitStart[token] ?? 0;
  return units[at] === ALEF && units[at + 1] === LAM;
}

/** What the noun says of the people. */
function whoOf(reference: Reference | undefined): Pick<PeopleValue, "group" | "isMember" | "isKin" | "isHeld" | "isTheirs" | "isOthers"> {
  const group = groupOf(reference),
    isKin = isTrue(reference, "kin");
  return {
    group,
    isKin,
    isMember: isTrue(reference, "member"),
    isHeld: isTrue(reference, "held"),
    isTheirs: ((reference?.grammar ?? 0) & Grammar.Suffixed) !== 0,
    isOthers: reference === undefined || (isKin && group === "unknown"),
  };
}

/** The noun's group; a civilian named in the feminine is a woman (نازحة, مواطنة), but a household is not. */
function groupOf(reference: Reference | undefined): VictimGroup {
  const group = member(VICTIM_GROUPS, reference?.entry.attributes["group"]) ?? "unknown";
  const isWoman = ((reference?.grammar ?? 0) & (Grammar.Feminine | Grammar.Suffixed)) === Grammar.Feminine;
  return group === "civilians" && isWoman && !isTrue(reference, "many") ? "women" : group;
}

function countOf(chart: Chart, match: PatternMatch, noun: Annotation | undefined): (Count & { readonly kind: PeopleKind }) | undefined {
  const { emit } = match.pattern;
  if (emit["count"] === "number") {
    const count = numberCount(match.captures.get("n")?.[0]?.annotation);
    return count === undefined ? undefined : { ...count, kind: emit["people"] === "partial" ? "partial" : "counted" };
  }
  if (emit["count"] === "other") return otherCount(match);
  const told = TOLD_COUNTS[String(emit["count"])];
  if (told !== undefined) return told;
  return noun === undefined ? undefined : formCount(chart, noun);
}

/** The bounds of a number annotation, undefined where it counts nothing. */
export function numberCount(annotation: Annotation | undefined): Count | undefined {
  if (annotation?.value === undefined) return undefined;
  const value = annotation.value as NumberValue,
    { min, max, approximate } = value;
  return !isCount(value) || (min === 0 && max === 0) ? undefined : { min, max, approximate };
}

function otherCount(match: PatternMatch): Count & { readonly kind: PeopleKind } {
  const count = match.captures.get("other")?.[0]?.reference?.entry.attributes["count"];
  if (count === "one") return { ...ONE, kind: "other" };
  return count === "two" ? { ...TWO, kind: "other" } : { ...MANY, kind: "other" };
}

/**
 * How many a noun's form tells. The oblique ending -yn is dual or plural alike unvocalised: where a noun has both, it is
 * taken as plural unless a dual pronoun follows in its sentence.
 */
export function formCount(chart: Chart, noun: Annotation): Count & { readonly kind: PeopleKind } {
  const [reference] = noun.references;
  const numbers = new Set(noun.references.map(({ grammar }) => grammar & Grammar.Number));
  if (reference?.entry.attributes["number_of"] === 2) return { ...TWO, kind: "dual" };
  if (numbers.has(Grammar.Plural)) {
    return numbers.has(Grammar.Dual) && refersToTwo(chart, noun) ? { ...TWO, kind: "dual" } : { ...MANY, kind: "plural" };
  }
  return numbers.has(Grammar.Dual) && !numbers.has(Grammar.Singular) ? { ...TWO, kind: "dual" } : { ...ONE, kind: "singular" };
}
