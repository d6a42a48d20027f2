import type { PeopleValue } from "../extract/casualties/draft.ts";
import { formCount } from "../extract/casualties/people.ts";
import type { NumberValue } from "../extract/numbers/number-value.ts";
import type { Annotation, Chart } from "../pattern/chart.ts";
import type { PatternMatch } from "../pattern/match.ts";
import { quoted } from "./scope.ts";

const FORMS = {
  counted: "a number counts the noun",
  dual: "the noun's dual form: two",
  singular: "a singular noun: one",
  plural: "a bare plural: two or more, no upper bound",
  partial: "a number of those told before",
  other: "only \"others\" are named, by their form",
} as const satisfies Record<PeopleValue["kind"], string>;

const FIXED: Readonly<Record<string, string>> = {
  one: "the pattern tells of one",
  two: "the pattern tells of two",
  many: "the pattern tells of several: two or more, no upper bound",
  zero: "denial: the text states that there were none",
};

const FIGURES = { digits: "in digits", words: "in words", vague: "a vague quantity", dual: "a dual form" } as const satisfies Record<NumberValue["form"], string>;

/** How the count of a match of a pattern of harm came about. */
export function countReason(match: PatternMatch, chart: Chart): string {
  const { captures, pattern: { emit } } = match, how = String(emit["count"]);
  switch (how) {
    case "people": case "whom": {
      const people = (captures.get(how) ?? []).findLast(({ annotation }) => how === "whom" || annotation.last <= match.marked.last);
      return people === undefined ? numberReason(captures.get("number")?.at(-1)?.annotation, chart) : peopleReason(people.annotation, chart);
    }
    case "number": return numberReason((captures.get("n") ?? captures.get("number"))?.at(-1)?.annotation, chart);
    case "form": {
      const harm = captures.get("harm")?.[0]?.annotation;
      return harm === undefined ? "the form of the harm word" : `${quotedText(harm, chart)}: ${FORMS[formCount(chart, harm).kind]}`;
    }
    case "pronoun": {
      const harm = captures.get("harm")?.[0]?.annotation;
      return `the pronoun at the end of ${harm === undefined ? "the harm word" : quotedText(harm, chart)}`;
    }
    default: return FIXED[how] ?? "the text says that the number is not known";
  }
}

/** How the count of a phrase for people came about. */
export function peopleReason(people: Annotation, chart: Chart): string {
  return `${quotedText(people, chart)}: ${FORMS[(people.value as PeopleValue).kind]}`;
}

function numberReason(number: Annotation | undefined, chart: Chart): string {
  if (number === undefined) return "a number";
  return `the number ${quotedText(number, chart)}, ${FIGURES[(number.value as NumberValue).form]}`;
}

function quotedText({ start, end }: Annotation, { reading }: Chart): string {
  return quoted(reading.text.slice(start, end));
}
