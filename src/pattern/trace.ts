import type { Filter } from "./syntax.ts";
import { type Annotation, type Chart, MENTION_CLASSES } from "./chart.ts";
import { isSentenceEdge } from "./match.ts";
import { LITERAL_CLASS, type Pattern, type Program, type Step, type TakeStep, testOf } from "./pattern.ts";

/**
 * A second runner of compiled patterns, which says how far an attempt came and what stopped it. `match.ts` runs the same
 * programs and keeps none of this, so that extraction pays nothing for it; a test holds both to the same answers.
 */
export type Trace = { readonly kind: "matched"; readonly last: number } | NearMiss | Barred;

/** The attempt matched, and a negative context stands beside it. */
export interface Barred {
  readonly kind: "barred";
  readonly context: "unless_before" | "unless_after";
  /** The negative context as its file gives it, and its tokens. */
  readonly pattern: string;
  readonly first: number;
  readonly last: number;
  /** Token after the match that it stopped. */
  readonly matchedLast: number;
}

/** The attempt began (at least one element was taken) and came no further. */
export interface NearMiss {
  readonly kind: "failed";
  /** Classes of the elements taken on the way that came furthest; `literal` is a word. */
  readonly taken: readonly string[];
  /** Token after the last element taken. */
  readonly takenLast: number;
  /** What could have stood next, as the pattern writes it: `{harm role=noun}`. */
  readonly wanted: readonly string[];
  /** Tokens at which it was looked for; more than one where a gap of words may stand before it. Empty at the text's end. */
  readonly first: number;
  readonly last: number;
  readonly obstacle: Obstacle;
}

/** What stood at the last token at which an element was looked for, or what kept the gap before it from going on. */
export type Obstacle =
  | { readonly kind: "end" }
  | { readonly kind: "separator" }
  | { readonly kind: "filter"; readonly token: number; readonly annotation: Annotation; readonly filters: readonly string[] }
  | { readonly kind: "barred-word"; readonly token: number; readonly className: string }
  | { readonly kind: "other"; readonly token: number; readonly classes: readonly string[] };

/** Tries a pattern at a token; undefined where it does not even begin there. */
export function traceMatch(pattern: Pattern, chart: Chart, first: number): Trace | undefined {
  const attempt = runTraced(pattern.program, chart, first);
  if (attempt.last === undefined) return nearMiss(pattern.program, chart, attempt.failures, first);
  for (const [i, program] of pattern.unlessBefore.entries()) {
    const start = isSentenceEdge(chart, first) ? undefined : startOf(program, chart, first);
    if (start !== undefined)
      return {
        kind: "barred",
        context: "unless_before",
        pattern: pattern.source.unless_before[i] ?? "",
        first: start,
        last: first,
        matchedLast: attempt.last,
      };
  }
  for (const [i, program] of pattern.unlessAfter.entries()) {
    const end = isSentenceEdge(chart, attempt.last) ? undefined : runTraced(program, chart, attempt.last).last;
    if (end !== undefined)
      return {
        kind: "barred",
        context: "unless_after",
        pattern: pattern.source.unless_after[i] ?? "",
        first: attempt.last,
        last: end,
        matchedLast: attempt.last,
      };
  }
  return { kind: "matched", last: attempt.last };
}

/** As in `match.ts`: how far back a negative context reaches. */
const MAX_BEFORE_TOKENS = 6;

function startOf(program: Program, chart: Chart, end: number): number | undefined {
  for (let first = end - 1; first >= Math.max(0, end - MAX_BEFORE_TOKENS); first--) {
    if (runTraced(program, chart, first, end).last !== undefined) return first;
  }
  return undefined;
}

interface State {
  readonly at: number;
  readonly token: number;
  /** Class numbers of the elements taken. */
  readonly taken: readonly number[];
  readonly takenLast: number;
}

interface Failure extends State {
  readonly step: TakeStep | (Step & { readonly op: "skip" });
}

interface Attempt {
  readonly last: number | undefined;
  readonly failures: readonly Failure[];
}

function runTraced({ steps }: Program, chart: Chart, first: number, end?: number): Attempt {
  const visited = new Set<number>(),
    failures: Failure[] = [];
  const stack: State[] = [{ at: 0, token: first, taken: [], takenLast: first }];
  for (let state = stack.pop(); state !== undefined; state = stack.pop()) {
    const step = steps[state.at],
      key = state.token * steps.length + state.at;
    if (step === undefined || visited.has(key)) continue;
    visited.add(key);
    if (step.op === "match") {
      if (end === undefined || state.token === end) return { last: state.token, failures };
      continue;
    }
    const next = follow(step, state, chart, first);
    if (next.length === 0 && (step.op === "take" || step.op === "skip")) failures.push({ ...state, step });
    stack.push(...next.toReversed());
  }
  return { last: undefined, failures };
}

/** The states that a step leads to, the preferred one first; none where it fails. */
function follow(step: Exclude<Step, { readonly op: "match" }>, state: State, chart: Chart, first: number): State[] {
  const { at, token } = state;
  switch (step.op) {
    case "jump":
      return [{ ...state, at: step.to }];
    case "split":
      return step.to.map((to) => ({ ...state, at: to }));
    case "mark":
      return [{ ...state, at: at + 1 }];
    case "skip":
      if (isCutOff(step, chart, token, first) || barredAt(step.barred, chart, token) !== undefined) return [];
      return [{ ...state, at: at + 1, token: token + 1 }];
    case "take":
      if (isCutOff(step, chart, token, first)) return [];
      return chart
        .at(token)
        .filter((annotation) => annotation.classId === step.classId && (step.test === undefined || step.test(annotation) !== undefined))
        .map(({ last }) => ({ at: at + 1, token: last, taken: [...state.taken, step.classId], takenLast: last }));
  }
}

/** Whether no token follows, or one beyond a separator that the step does not cross. */
function isCutOff({ maxGap }: { readonly maxGap: number }, { reading }: Chart, token: number, first: number): boolean {
  return token >= reading.tokenCount || (token !== first && (reading.gap[token] ?? 0) > maxGap);
}

function barredAt(barred: readonly number[], chart: Chart, token: number): number | undefined {
  return barred.find((classId) => chart.find(token, classId) !== undefined);
}

function nearMiss(program: Program, chart: Chart, failures: readonly Failure[], first: number): NearMiss | undefined {
  const takenCount = Math.max(0, ...failures.map(({ taken }) => taken.length));
  const furthest = failures.filter(({ taken }) => taken.length === takenCount),
    [one] = furthest;
  if (takenCount < 1 || one === undefined) return undefined;
  const takes = furthest.filter((failure): failure is Failure & { step: TakeStep } => failure.step.op === "take");
  // Where a required element is among those that failed, options before it are no help to the reader.
  const needed = takes.filter(({ step }) => program.required.includes(step)),
    told = needed.length > 0 ? needed : takes;
  const tokens = told.map(({ token }) => token),
    tried = tokens.length > 0 ? tokens : furthest.map(({ token }) => token);
  return {
    kind: "failed",
    taken: one.taken.map((classId) => classNameIn(chart, classId)),
    takenLast: Math.max(...furthest.map(({ takenLast }) => takenLast)),
    wanted: [...new Set(told.map(({ step }) => elementText(step, chart)))],
    first: Math.min(...tried),
    last: Math.min(Math.max(...tried) + 1, chart.reading.tokenCount),
    obstacle: obstacleOf(told, furthest, chart, first),
  };
}

/** The most telling: a word of the right class that a filter refused, what ended the gap, else what stood last. */
function obstacleOf(
  takes: readonly (Failure & { readonly step: TakeStep })[],
  all: readonly Failure[],
  chart: Chart,
  first: number,
): Obstacle {
  for (const { step, token } of takes) {
    const refused = isCutOff(step, chart, token, first) ? undefined : refusedAt(step, chart, token);
    if (refused !== undefined) return refused;
  }
  for (const { step, token } of all) {
    const barred = step.op === "skip" && !isCutOff(step, chart, token, first) ? barredAt(step.barred, chart, token) : undefined;
    if (barred !== undefined) return { kind: "barred-word", token, className: classNameIn(chart, barred) };
  }
  const last = (takes.length > 0 ? takes : all).toSorted((a, b) => b.token - a.token)[0];
  if (last === undefined || last.token >= chart.reading.tokenCount) return { kind: "end" };
  if (isCutOff(last.step, chart, last.token, first)) return { kind: "separator" };
  return {
    kind: "other",
    token: last.token,
    classes: [...new Set(chart.at(last.token).map(({ classId }) => classNameIn(chart, classId)))],
  };
}

/** A word of the class that a step wants, which its filters refuse. */
function refusedAt(step: TakeStep, chart: Chart, token: number): Obstacle | undefined {
  const annotation = classNameIn(chart, step.classId) === LITERAL_CLASS ? undefined : chart.find(token, step.classId);
  return annotation === undefined
    ? undefined
    : { kind: "filter", token, annotation, filters: failedFilters(step, annotation).map(filterText) };
}

/** Filters that fail by themselves; all of them where only no reading passes them together. */
function failedFilters({ filters }: TakeStep, annotation: Annotation): readonly Filter[] {
  const failed = filters.filter((filter) => testOf([filter])?.(annotation) === undefined);
  return failed.length > 0 ? failed : filters;
}

/** Name of a class of the lexicon or of mentions. */
export function classNameIn({ lexicon: { index } }: Chart, classId: number): string {
  return index.classes[classId] ?? MENTION_CLASSES[classId - index.classes.length] ?? String(classId);
}

/** An element as a pattern writes it: `{harm role=noun}`, or the word. */
function elementText({ classId, filters }: TakeStep, chart: Chart): string {
  const name = classNameIn(chart, classId);
  if (name === LITERAL_CLASS) return filters.find(({ key }) => key === "id")?.values[0] ?? name;
  return `{${[name, ...filters.map(filterText)].join(" ")}}`;
}

function filterText({ key, values, isNegated }: Filter): string {
  return `${isNegated ? "!" : ""}${key}${values.length === 0 ? "" : `=${values.join("|")}`}`;
}
