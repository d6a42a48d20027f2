import { readCore } from "../extract/casualties/core.ts";
import type { Draft } from "../extract/casualties/draft.ts";
import type { CasualtyFinder } from "../extract/casualties/find-casualties.ts";
import type { Refusal } from "../extract/casualties/guards.ts";
import { harmClasses } from "../extract/casualties/harm-words.ts";
import type { CasualtyMention } from "../model/mention.ts";
import type { Annotation, Chart } from "../pattern/chart.ts";
import type { PatternMatch } from "../pattern/match.ts";
import { countReason, peopleReason } from "./casualty-count.ts";
import type { CaptureExplanation, CasualtyExplanation } from "./explanation.ts";
import { bounds, isIn, knownAs, quoted, type Scope } from "./scope.ts";

/** A match of a pattern of harm with what was made of it. */
export interface ReadMatch {
  readonly match: PatternMatch;
  readonly core: Draft | Refusal;
  /** The mention that it became, if it did. */
  readonly mention: CasualtyMention | undefined;
}

/** All matches of patterns of harm in an article, read again. */
export function readMatches(finder: CasualtyFinder, chart: Chart, casualties: readonly CasualtyMention[]): ReadMatch[] {
  const classes = harmClasses(chart);
  return finder.harm.matches(chart).map((match) => {
    const core = readCore(match, chart, classes);
    const mention =
      "refused" in core
        ? undefined
        : casualties.find(
            ({ tokens, value }) => value.rule === core.rule && tokens.first === core.tokens.first && tokens.last === core.tokens.last,
          );
    return { match, core, mention };
  });
}

/** Each casualty of a sentence: its pattern, what the captures matched, and how the count came about. */
export function explainCasualties(
  scope: Scope,
  finder: CasualtyFinder,
  casualties: readonly CasualtyMention[],
  matches: readonly ReadMatch[],
): CasualtyExplanation[] {
  const { chart } = scope,
    own = casualties.filter(({ tokens }) => isIn(scope, tokens.first));
  const peopleRules = own.length === 0 ? [] : finder.people.leftmostLongest(chart);
  return own.map((casualty) => {
    const match = matches.find(({ mention }) => mention === casualty)?.match;
    return {
      id: casualty.id,
      text: chart.reading.text.slice(casualty.span.start, casualty.span.end),
      value: valueText(casualty),
      rule: casualty.value.rule,
      captures: match === undefined ? [] : capturesOf(match, chart, peopleRules),
      count: match === undefined ? listedReason(casualty, chart) : countReason(match, chart),
    };
  });
}

function valueText({ value }: CasualtyMention): string {
  return [
    `${value.outcome} ${bounds(value)}`,
    value.group,
    ...(value.approximate ? ["approximate"] : []),
    ...(value.denied ? ["denied"] : []),
    ...(value.cumulative ? ["cumulative"] : []),
    ...(value.victim === null ? [] : [`of ${value.victim}`]),
    ...(value.subset_of === null ? [] : [`part of ${value.subset_of}`]),
    ...(value.attributed_to.length === 0 ? [] : [`says ${value.attributed_to.join(", ")}`]),
  ].join(", ");
}

function capturesOf({ captures }: PatternMatch, chart: Chart, peopleRules: readonly PatternMatch[]): CaptureExplanation[] {
  return [...captures].flatMap(([name, taken]) =>
    taken.map(({ annotation, reference }) => ({
      name,
      text: chart.reading.text.slice(annotation.start, annotation.end),
      known: knownOf(annotation, reference?.entry.id, chart, peopleRules),
    })),
  );
}

function knownOf(annotation: Annotation, entry: string | undefined, chart: Chart, peopleRules: readonly PatternMatch[]): string {
  if (annotation.classId === chart.classId("people")) {
    return peopleRules.find(({ span }) => span.start === annotation.start)?.pattern.id ?? "people";
  }
  return entry ?? knownAs(chart, annotation);
}

/** A figure read off a list or a part: its phrase for people counts it. */
function listedReason({ tokens }: CasualtyMention, chart: Chart): string {
  const people = chart.find(tokens.first, chart.classId("people"));
  if (people !== undefined) return peopleReason(people, chart);
  const number = chart.find(tokens.first, chart.classId("number"));
  return number === undefined ? "one of those told before" : `the number ${quoted(chart.reading.text.slice(number.start, number.end))}`;
}
