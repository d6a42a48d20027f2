import { Grammar } from "../../lexicon/grammar.ts";
import { Clitic, type Reference } from "../../lexicon/scan.ts";
import type { Found } from "../../model/mention.ts";
import { VICTIM_GROUPS, type VictimGroup, member } from "../../model/vocabulary.ts";
import type { Annotation, Chart } from "../../pattern/chart.ts";
import type { PatternMatch, PatternSet } from "../../pattern/match.ts";
import { Gap } from "../../text/reading.ts";
import { isCount, type NumberValue } from "../numbers/number-value.ts";
import { type Count, MANY, ONE, type PeopleKind, type PeopleValue, TWO, UNKNOWN } from "./draft.ts";
import { refersToTwo } from "./pronouns.ts";

/** Finds the phrases that name people (ثلاثة أطفال, جندي, 17 آخرين), leftmost and longest. */
export function findPeople(patterns: PatternSet, chart: Chart): Found<PeopleValue>[] {
  const bound = chart.classId("number-bound");
  return patterns.leftmostLongest(chart).flatMap((match) => {
    const value = peopleValue(chart, match);
    return value === undefined || isAdjective(chart, match)
      ? []
      : [withBoundAfter(chart, bound, { span: match.span, tokens: match.marked, value })];
  });
}

/** A singular that may be an adjective, and stands where no person is named: الأمن العسكري "military security". */
function isAdjective(chart: Chart, match: PatternMatch): boolean {
  const noun = match.captures.get("victim")?.[0];
  if (match.pattern.emit["people"] !== "form" || noun === undefined || !isTrue(noun.reference, "adjective_too")) return false;
  const { first, clitics, references } = noun.annotation;
  if (references.some(({ grammar }) => (grammar & Grammar.Number) !== Grammar.Singular) || (clitics & ~Clitic.Article) !== 0 || first === 0)
    return false;
  const before = ["harm", "harm-adjunct", "harm-subset", "body-find"].map((name) => chart.classId(name));
  for (let token = first - 1; token >= Math.max(0, first - 4); token--) {
    if (before.some((classId) => chart.find(token, classId)?.last === first)) return false;
  }
  return true;
}

/** Takes along "at least" after a counted noun: 17 مواطنا على الأقل → 17.. */
function withBoundAfter(chart: Chart, classId: number, found: Found<PeopleValue>): Found<PeopleValue> {
  const { tokens, span, value } = found,
    hit = chart.find(tokens.last, classId);
  const attributes = hit?.references.find(({ entry }) => entry.attributes["side"] === "after")?.entry.attributes;
  if (hit === undefined || attributes === undefined || (chart.reading.gap[tokens.last] ?? Gap.LineBreak) > Gap.Soft) return found;
  const isLeast = attributes["bound"] === "min",
    isApproximate = attributes["approximate"] === true;
  if (!isLeast && !isApproximate) return found;
  return {
    tokens: { first: tokens.first, last: hit.last },
    span: { start: span.start, end: hit.end },
    value: isLeast ? { ...value, max: null } : { ...value, approximate: true },
  };
}

const isTrue = (reference: Reference | undefined, key: string): boolean => reference?.entry.attributes[key] === true;

function peopleValue(chart: Chart, match: PatternMatch): PeopleValue | undefined {
  const noun = (match.captures.get("victim") ?? match.captures.get("victim-force") ?? match.captures.get("victim-national") ?? []).at(-1);
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
  if (emit["count"] === "unknown") return { ...UNKNOWN, kind: "counted" };
  if (emit["count"] === "many") return { ...MANY, kind: "counted" };
  if (emit["count"] === "other") return otherCount(match);
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
