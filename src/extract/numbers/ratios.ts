import { Clitic } from "../../lexicon/scan.ts";
import type { Found } from "../../model/mention.ts";
import type { Chart } from "../../pattern/chart.ts";
import { numberClasses } from "./parts.ts";
import { statedBounds, type NumberValue } from "./number-value.ts";
import { isAdjacent } from "./words.ts";

/** Words that make two numbers one share: `واحد على ثلاثة`, `واحد من ثلاثة`, `4 من كل 10`, `واحد في الألف`, `جزء من مئة`. */
const SHARING = new Set(["over", "from", "in", "part-of", "parts-of"]);

/** A joining word before a number. */
interface Joint {
  readonly id: string;
  readonly first: number;
  readonly start: number;
}

/**
 * Finds shares told by two numbers (`ثلاثة من 21`) or by a percentage (`20%` is 0.2). They are kept apart from the numbers themselves, which stay counts:
 * of `ثلاثة من خمسة مهاجمين` a toll wants the three.
 */
export function findRatios(chart: Chart, numbers: readonly Found<NumberValue>[]): Found<NumberValue>[] {
  const percents = numbers.filter(({ value }) => value.kind === "percent").map(percentFound);
  const ratios = numbers.flatMap((below, i) => {
    const joint = jointBefore(chart, below),
      before = numbers[i - 1];
    if (joint === undefined) return [];
    const above = before?.tokens.last === joint.first && isAdjacent(chart, joint.first) ? before : undefined;
    const share = shareOf(above?.value, below.value, joint.id);
    return share === undefined ? [] : [shareFound(above, joint, below, share)];
  });
  return [...ratios, ...percents];
}

const PERCENT = 100;

/** A percentage as a share of one, its bounds with it. */
function percentFound({ span, tokens, value }: Found<NumberValue>): Found<NumberValue> {
  const { min, max } = statedBounds(value),
    share = (bound: number | null): number | null => (bound === null ? null : toFigures(bound / PERCENT));
  return { span, tokens, value: { ...value, min: share(min), max: share(max), kind: "fraction", role: "fraction" } };
}

function jointBefore(chart: Chart, { tokens: { first } }: Found<NumberValue>): Joint | undefined {
  const classes = numberClasses(chart),
    word = chart.find(first, classes.word);
  if (!isAdjacent(chart, first)) return undefined;
  for (const t of [first - 2, first - 1]) {
    const hit = chart.find(t, classes.join),
      id = hit?.references[0]?.entry.id ?? "";
    if (hit?.last === first && SHARING.has(id)) return { id, first: hit.first, start: hit.start };
  }
  // `مئة بالألف`.
  return word?.clitics === (Clitic.By | Clitic.Article) ? { id: "in", first, start: word.start } : undefined;
}

const FIGURES = 15;

function toFigures(value: number): number {
  return Number(value.toPrecision(FIGURES));
}

/** The share, to as many figures as a double holds for certain; undefined where the two numbers tell none. */
function shareOf(above: NumberValue | undefined, below: NumberValue, joint: string): number | undefined {
  const parts = below.min === below.max ? below.max : null,
    count = above === undefined ? (joint === "part-of" ? 1 : null) : above.min;
  if (parts === null || count === null || parts <= 1 || count === parts) return undefined;
  // "In" makes a share of a thousand and a million alone.
  return joint === "in" && parts % 1000 !== 0 ? undefined : toFigures(count / parts);
}

function shareFound(above: Found<NumberValue> | undefined, joint: Joint, below: Found<NumberValue>, share: number): Found<NumberValue> {
  return {
    span: { start: above?.span.start ?? joint.start, end: below.span.end },
    tokens: { first: above?.tokens.first ?? joint.first, last: below.tokens.last },
    value: { ...below.value, min: share, max: share, kind: "fraction", role: "fraction" },
  };
}
