import type { Lexicon } from "../lexicon/lexicon.ts";
import type { Reference } from "../lexicon/scan.ts";
import type { Span, TokenRange } from "../model/span.ts";
import type { Annotation, Chart } from "./chart.ts";
import { compilePattern, LITERAL_CLASS, type Pattern, type PatternSource, type Program, type Step } from "./pattern.ts";

/** What an element of a pattern matched: the annotation and, of a hit's readings, the one that passed the filters. */
export interface Capture {
  readonly annotation: Annotation;
  readonly reference: Reference | undefined;
}

export interface PatternMatch {
  readonly pattern: PatternSource;
  /** All tokens matched. */
  readonly tokens: TokenRange;
  /** Tokens and raw UTF-16 span of the part between `[` and `]` (the whole match without them). Clitics of its first token are outside. */
  readonly marked: TokenRange;
  readonly span: Span;
  /** Capture name → what it matched, in text order. */
  readonly captures: ReadonlyMap<string, readonly Capture[]>;
}

/** Patterns compiled together, found by what they can begin with. */
export class PatternSet {
  /** All of them, in file order: for a trace. */
  readonly patterns: readonly Pattern[];
  /** Class → patterns that can begin with it; a literal word's entry → patterns that can begin with the word. */
  readonly #byClass: (Pattern[] | undefined)[] = [];
  readonly #byWord: (Pattern[] | undefined)[] = [];
  readonly #literals: number;

  constructor(sources: readonly PatternSource[], lexicon: Lexicon) {
    this.#literals = lexicon.classId(LITERAL_CLASS);
    this.patterns = sources.map((source) => compilePattern(source, lexicon));
    for (const pattern of this.patterns) {
      for (const classId of pattern.program.firstClasses) (this.#byClass[classId] ??= []).push(pattern);
      for (const word of pattern.program.firstWords) (this.#byWord[word] ??= []).push(pattern);
    }
  }

  /** All matches, each pattern at most once a starting token, in text order, then in file order. */
  matches(chart: Chart): PatternMatch[] {
    const found: PatternMatch[] = [],
      tried = new Set<Pattern>(),
      reach = new Reach(chart);
    for (let token = 0; token < chart.reading.tokenCount; token++) {
      tried.clear();
      for (const annotation of chart.at(token)) {
        if (annotation.classId === this.#literals) {
          for (const { entry } of annotation.references) collect(this.#byWord[entry.number], annotation);
        } else collect(this.#byClass[annotation.classId], annotation);
      }
    }
    return found;

    function collect(patterns: readonly Pattern[] | undefined, annotation: Annotation): void {
      if (patterns === undefined) return;
      for (const pattern of patterns) {
        const { head } = pattern.program;
        if (head?.test !== undefined && head.test(annotation) === undefined) continue;
        if (tried.has(pattern) || !reach.allows(pattern, annotation.first)) continue;
        tried.add(pattern);
        const match = matchAt(pattern, chart, annotation.first);
        if (match !== undefined) found.push(match);
      }
    }
  }

  /** Matches that do not overlap: leftmost first, then longest, then first in file order. */
  leftmostLongest(chart: Chart): PatternMatch[] {
    const kept: PatternMatch[] = [];
    let free = 0;
    const sorted = this.matches(chart).toSorted((a, b) => a.tokens.first - b.tokens.first || b.tokens.last - a.tokens.last);
    for (const match of sorted) {
      if (match.tokens.first < free) continue;
      kept.push(match);
      free = match.tokens.last;
    }
    return kept;
  }
}

/** How many tokens a match may span; patterns are bounded well below. */
const MAX_SPAN_TOKENS = 64;

/**
 * Where in one chart the last required step of each pattern that searches across gaps could be taken: where no such place
 * lies ahead, the search is spared. Worked out when a pattern is first tried.
 */
class Reach {
  readonly #chart: Chart;
  readonly #places = new Map<Pattern, readonly number[] | "anywhere">();

  constructor(chart: Chart) {
    this.#chart = chart;
  }

  allows(pattern: Pattern, token: number): boolean {
    let places = this.#places.get(pattern);
    if (places === undefined) {
      places = this.#lastPlaces(pattern);
      this.#places.set(pattern, places);
    }
    return places === "anywhere" || hasBetween(places, token, token + MAX_SPAN_TOKENS);
  }

  #lastPlaces({ program: { steps, required } }: Pattern): readonly number[] | "anywhere" {
    const last = required.at(-1);
    if (last === undefined || !steps.some(({ op }) => op === "skip")) return "anywhere";
    const places: number[] = [];
    for (const annotation of this.#chart.ofClass(last.classId)) {
      if (last.test === undefined || last.test(annotation) !== undefined) places.push(annotation.first);
    }
    return places.sort((a, b) => a - b);
  }
}

/** Whether any of some ascending tokens lies in a half-open run. */
function hasBetween(tokens: readonly number[], from: number, until: number): boolean {
  let low = 0,
    high = tokens.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((tokens[middle] ?? 0) < from) low = middle + 1;
    else high = middle;
  }
  const next = tokens[low];
  return next !== undefined && next < until;
}

function append<K, V>(map: Map<K, V[]>, key: K, value: V): void {
  const list = map.get(key);
  if (list === undefined) map.set(key, [value]);
  else list.push(value);
}

function matchAt(pattern: Pattern, chart: Chart, first: number): PatternMatch | undefined {
  const found = run(pattern.program, chart, first);
  if (found === undefined) return undefined;
  if (pattern.unlessBefore.some((program) => endsAt(program, chart, first))) return undefined;
  if (pattern.unlessAfter.some((program) => run(program, chart, found.last) !== undefined)) return undefined;
  return toMatch(pattern.source, chart, first, found);
}

/** How far back a negative context reaches. */
const MAX_BEFORE_TOKENS = 6;

function endsAt(program: Program, chart: Chart, end: number): boolean {
  for (let first = end - 1; first >= Math.max(0, end - MAX_BEFORE_TOKENS); first--) {
    if (run(program, chart, first, end) !== undefined) return true;
  }
  return false;
}

/** A path through a program: what was captured and marked, last first. */
interface Path {
  readonly before: Path | undefined;
  readonly capture?: string;
  readonly taken?: Capture;
  readonly edge?: "start" | "end";
  readonly token: number;
}

interface Run {
  readonly last: number;
  readonly path: Path | undefined;
}

/** Where a run of a program stands: at an instruction and a token. */
interface State {
  readonly at: number;
  readonly token: number;
  readonly path: Path | undefined;
}

/**
 * Runs a program from a token, preferring what stands first in the pattern. Each pair of instruction and token is
 * visited at most once, so the work is bounded by (instructions × window), never exponential.
 * @param end where the match must end, if given
 */
function run({ steps }: Program, chart: Chart, first: number, end?: number): Run | undefined {
  // Paths can only meet again once they have parted: most attempts fail before, and need no record of where they were.
  let visited: Set<number> | undefined;
  const stack: State[] = [{ at: 0, token: first, path: undefined }];
  for (let state = stack.pop(); state !== undefined; state = stack.pop()) {
    const { at, token, path } = state,
      step = steps[at];
    if (step === undefined) continue;
    if (visited !== undefined) {
      const key = token * steps.length + at;
      if (visited.has(key)) continue;
      visited.add(key);
    }
    switch (step.op) {
      case "match":
        if (end === undefined || token === end) return { last: token, path };
        break;
      case "jump":
        stack.push({ at: step.to, token, path });
        break;
      case "split":
        visited ??= new Set();
        pushBranches(stack, state, step);
        break;
      case "mark":
        stack.push({ at: at + 1, token, path: { before: path, edge: step.edge, token } });
        break;
      case "skip":
        if (canSkip(step, chart, token, first)) stack.push({ at: at + 1, token: token + 1, path });
        break;
      case "take":
        if (isReachable(step, chart, token, first)) pushTaken(stack, state, step, chart);
        break;
    }
  }
  return undefined;
}

/** Goes on at each branch; the first one is tried first. */
function pushBranches(stack: State[], { token, path }: State, { to }: StepOf<"split">): void {
  for (let i = to.length - 1; i >= 0; i--) stack.push({ at: to[i] ?? 0, token, path });
}

type StepOf<Op extends Step["op"]> = Extract<Step, { readonly op: Op }>;

/** Whether a token is there, and no gap before it that the step does not cross; the gap before the match does not count. */
function isReachable({ maxGap }: StepOf<"skip" | "take">, { reading }: Chart, token: number, first: number): boolean {
  return token < reading.tokenCount && (token === first || (reading.gap[token] ?? 0) <= maxGap);
}

function canSkip(step: StepOf<"skip">, chart: Chart, token: number, first: number): boolean {
  return isReachable(step, chart, token, first) && !step.barred.some((classId) => chart.find(token, classId) !== undefined);
}

/** Goes on behind each annotation that a step takes; the first one added to the chart is tried first. */
function pushTaken(stack: State[], { at, token, path }: State, step: StepOf<"take">, chart: Chart): void {
  const there = chart.at(token);
  for (let i = there.length - 1; i >= 0; i--) {
    const annotation = there[i];
    if (annotation === undefined || annotation.classId !== step.classId) continue;
    const reference = step.test === undefined ? annotation.references[0] : step.test(annotation);
    if (step.test !== undefined && reference === undefined) continue;
    const taken: Capture = { annotation, reference: reference ?? undefined };
    const after: Path = step.capture === undefined ? { before: path, taken, token } : { before: path, capture: step.capture, taken, token };
    stack.push({ at: at + 1, token: annotation.last, path: after });
  }
}

function toMatch(pattern: PatternSource, chart: Chart, first: number, found: Run): PatternMatch {
  const { reading } = chart,
    captures = new Map<string, Capture[]>();
  let from = first,
    to = found.last,
    start: number | undefined;
  const trail: Path[] = [];
  for (let path = found.path; path !== undefined; path = path.before) trail.push(path);
  trail.reverse();
  for (const { edge, token } of trail) {
    if (edge === "start") from = token;
    if (edge === "end") to = token;
  }
  for (const { capture, taken, token } of trail) {
    if (taken === undefined) continue;
    if (token === from) start = taken.annotation.start;
    if (capture !== undefined) append(captures, capture, taken);
  }
  const span = { start: start ?? reading.start[from] ?? 0, end: reading.end[to - 1] ?? 0 };
  return { pattern, tokens: { first, last: found.last }, marked: { first: from, last: to }, span, captures };
}
