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
  other: 'only "others" are named, by their form',
} as const satisfies Record<PeopleValue["kind"], string>;

const FIXED: Readonly<Record<string, string>> = {
  one: "the pattern tells of one",
  two: "the pattern tells of two",
  many: "the pattern tells of several: two or more, no upper bound",
  zero: "denial: the text states that there were none",
};

const FIGURES = { digits: "in digits", words: "in words", vague: "a vague quantity", dual: "a dual form" } as const satisfies Record<
  NumberValue["form"],
  string
>;

/** How the count of a match of a pattern of harm came about. */
export function countReason(match: PatternMatch, chart: Chart): string {
  const {
      captures,
      pattern: { emit },
    } = match,
    how = emit["count"];
  switch (how) {
    case "people":
      return peopleReason(
        captures.get("people")?.findLast(({ annotation }) => annotation.last <= match.marked.last)?.annotation ?? numberOf(match),
        chart,
      );
    case "whom":
      return peopleReason(captures.get("whom")?.[0]?.annotation, chart);
    case "number":
      return peopleReason(numberOf(match), chart);
    case "form":
    case "pronoun":
      return wordReason(captures.get("harm")?.[0]?.annotation, chart, how);
    default:
      return FIXED[String(how)] ?? "the text says that the number is not known";
  }
}

function numberOf({ captures }: PatternMatch): Annotation | undefined {
  return (captures.get("n") ?? captures.get("number"))?.at(-1)?.annotation;
}

/** Where the harm word itself counts, by its form or its pronoun. */
function wordReason(harm: Annotation | undefined, chart: Chart, how: "form" | "pronoun"): string {
  if (harm === undefined) return "the harm word itself";
  return how === "form"
    ? `${quotedText(harm, chart)}: ${FORMS[formCount(chart, harm).kind]}`
    : `the pronoun at the end of ${quotedText(harm, chart)}`;
}

/** How the count of a phrase for people, or of a number alone, came about. */
export function peopleReason(people: Annotation | undefined, chart: Chart): string {
  if (people === undefined) return "a phrase for people";
  if (people.classId === chart.classId("number")) return numberReason(people, chart);
  return `${quotedText(people, chart)}: ${FORMS[(people.value as PeopleValue).kind]}`;
}

function numberReason(number: Annotation, chart: Chart): string {
  const { form, excludes } = number.value as NumberValue;
  return `the number ${quotedText(number, chart)}, ${FIGURES[form]}${excludes === null ? "" : ", the figure itself excluded"}`;
}

function quotedText({ start, end }: Annotation, { reading }: Chart): string {
  return quoted(reading.text.slice(start, end));
}
