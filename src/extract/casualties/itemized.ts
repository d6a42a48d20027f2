import type { Annotation, Chart } from "../../pattern/chart.ts";
import { Gap, textBefore } from "../../text/reading.ts";
import { partOfWhole, type Draft, type PeopleValue } from "./draft.ts";
import type { HarmClasses } from "./harm-words.ts";
import { draftOfPeople, type Taken } from "./lists.ts";
import { numberCount } from "./people.ts";

/** A bullet that opens a line. */
const BULLET = /\n\s*[-\u{2010}-\u{2015}\u{2022}\u{00B7}*\u{25AA}\u{25CF}\u{25E6}]\s*\S?\s*$/u;

/**
 * The items of a list under a figure that ends its line with a colon (287 قتيلا، هم: – 21 من تنظيم ...): people counted, or a
 * bare number with a word of affiliation or place behind it. Each is a part of the figure.
 */
export function itemized(drafts: readonly Draft[], chart: Chart, classes: HarmClasses, taken: Taken): Draft[] {
  const { reading } = chart,
    found: Draft[] = [];
  for (let heading = 0; heading < reading.sentences.length - 1; heading++) {
    const next = reading.sentences[heading + 1]?.first ?? 0;
    if (reading.gap[next] !== Gap.LineBreak || !opensList(chart, next)) continue;
    const wholes = drafts.filter(({ tokens, denied }) => reading.sentenceOf[tokens.first] === heading && !denied),
      [whole] = wholes;
    if (whole === undefined || wholes.length > 1 || whole.max === 1) continue;
    for (const item of itemsFrom(heading + 1, whole, chart, classes)) {
      if (taken.has(item.tokens)) continue;
      taken.add(item);
      found.push(item);
    }
  }
  return found;
}

/** A colon before the line break, and a bullet behind it. */
function opensList({ reading }: Chart, first: number): boolean {
  const between = textBefore(reading, first);
  return between.includes(":") && BULLET.test(between);
}

function itemsFrom(from: number, whole: Draft, chart: Chart, classes: HarmClasses): Draft[] {
  const { sentences, gap } = chart.reading,
    items: Draft[] = [];
  for (const { first } of sentences.slice(from)) {
    if (gap[first] !== Gap.LineBreak) continue;
    if (!BULLET.test(textBefore(chart.reading, first))) break;
    const item = itemAt(first, whole, chart, classes);
    if (item !== undefined) items.push(item);
  }
  return items;
}

function itemAt(token: number, whole: Draft, chart: Chart, classes: HarmClasses): Draft | undefined {
  const people = chart.find(token, classes.people);
  if (people !== undefined) return isCounted(people) ? draftOfPeople(people, whole, RULE, whole) : undefined;
  const number = chart.find(token, classes.number),
    count = numberCount(number);
  if (number === undefined || count === undefined || chart.find(number.last, classes.functionWord) === undefined) return undefined;
  return partOfWhole(number, count, whole, RULE);
}

const RULE = "casualty.subset.item";

function isCounted({ value }: Annotation): boolean {
  const { kind } = value as PeopleValue;
  return kind === "counted" || kind === "dual";
}
