import type { Annotation, Chart } from "../../pattern/chart.ts";
import { Gap } from "../../text/reading.ts";
import { partOfWhole, type Draft } from "./draft.ts";
import { sentenceEnd } from "./guards.ts";
import type { HarmClasses } from "./harm-words.ts";
import type { Taken } from "./lists.ts";
import { numberCount } from "./people.ts";

/** How far after its figure a breakdown may begin, and how many words lie between one of its numbers and the next. */
const BEGIN_REACH_TOKENS = 14,
  STEP_REACH_TOKENS = 7,
  PLACE_REACH_TOKENS = 3,
  MIN_PARTS = 2;

/**
 * A figure told by places: 61 شهيدا ...: 38 في حلب، 9 في دمشق و4 في إدلب. Bare numbers, each with a place, at least two of them;
 * each is a part of the figure.
 */
export function brokenDown(wholes: readonly Draft[], chart: Chart, classes: HarmClasses, taken: Taken): Draft[] {
  return wholes
    .filter(({ denied, whole, max }) => !denied && whole === undefined && max !== 1)
    .flatMap((whole) => {
      const parts = partsOf(whole, chart, classes, taken);
      if (parts.length < MIN_PARTS) return [];
      for (const part of parts) taken.add(part);
      return parts;
    });
}

function partsOf(whole: Draft, chart: Chart, classes: HarmClasses, taken: Taken): Draft[] {
  const parts: Draft[] = [],
    end = sentenceEnd(chart, whole.tokens.first);
  let until = Math.min(end, whole.tokens.last + BEGIN_REACH_TOKENS);
  for (let token = whole.tokens.last; token < until; token++) {
    const number = chart.find(token, classes.number);
    if (number === undefined || !isPart(number, chart, classes, taken) || !opens(number, chart, parts.length)) continue;
    const part = partOf(number, whole);
    if (part === undefined) continue;
    parts.push(part);
    until = Math.min(end, number.last + STEP_REACH_TOKENS);
  }
  return parts;
}

/** The first stands after a comma or colon, the others also after "and". */
function opens({ first, clitics }: Annotation, chart: Chart, partsBefore: number): boolean {
  return (chart.reading.gap[first] ?? 0) >= Gap.Comma || (partsBefore > 0 && (clitics !== 0 || chart.reading.gap[first] === Gap.None));
}

/** A number that counts nothing told, with a place soon after it. */
function isPart(number: Annotation, chart: Chart, classes: HarmClasses, taken: Taken): boolean {
  if (taken.has(number) || chart.find(number.first, classes.people) !== undefined) return false;
  for (let token = number.last; token < Math.min(sentenceEnd(chart, number.first), number.last + PLACE_REACH_TOKENS); token++) {
    if (chart.find(token, classes.place) !== undefined) return true;
    if (chart.find(token, classes.functionWord) === undefined) return false;
  }
  return false;
}

function partOf(number: Annotation, whole: Draft): Draft | undefined {
  const count = numberCount(number);
  return count === undefined ? undefined : partOfWhole(number, count, whole, "casualty.subset.by-place");
}
