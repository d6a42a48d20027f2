import type { Lexicon } from "../lexicon/lexicon.ts";
import type { Reference } from "../lexicon/scan.ts";
import type { Span, TokenRange } from "../model/span.ts";
import type { Annotation, Chart } from "./chart.ts";
import { Reach, reachOf } from "./reach.ts";
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

/** Patterns whose first step asks the same, which is tested once for them all; their numbers in file order. */
interface Beginners {
  readonly head: Program["head"];
  readonly numbers: number[];
}

interface Numbered {
  readonly number: number;
  readonly match: PatternMatch;
}

function addBeginner(beginners: Beginners[], number: number, head: Program["head"]): void {
  const same = beginners.find((one) => one.head?.asks === head?.asks);
  if (same === undefined) beginners.push({ head, numbers: [number] });
  else same.numbers.push(number);
}

/** Patterns compiled together, found by what they can begin with. */
export class PatternSet {
  /** All of them, in file order: for a trace. */
  readonly patterns: readonly Pattern[];
  /** Class → the patterns that can begin with it; a literal word's entry → those that can begin with the word. */
  readonly #byClass: (Beginners[] | undefined)[] = [];
  readonly #byWord: (Beginners[] | undefined)[] = [];
  readonly #literals: number;
  readonly #reaches: ReadonlyMap<Pattern, number>;

  constructor(sources: readonly PatternSource[], lexicon: Lexicon) {
    this.#literals = lexicon.classId(LITERAL_CLASS);
    this.patterns = sources.map((source) => compilePattern(source, lexicon));
    for (const [number, { program }] of this.patterns.entries()) {
      for (const classId of program.firstClasses) addBeginner((this.#byClass[classId] ??= []), number, program.head);
      for (const word of program.firstWords) addBeginner((this.#byWord[word] ??= []), number, program.head);
    }
    this.#reaches = new Map(this.patterns.map((pattern) => [pattern, reachOf(pattern.program)]));
  }

  /** All matches, each pattern at most once a starting token, in text order, then in file order. */
  matches(chart: Chart): PatternMatch[] {
    const found: PatternMatch[] = [],
      { patterns } = this,
      reach = new Reach(chart, this.#reaches),
      /** Pattern's number → the token where it was last tried. */
      tried = new Int32Array(patterns.length).fill(-1);
    for (let token = 0; token < chart.reading.tokenCount; token++) {
      for (const annotation of chart.at(token)) {
        if (annotation.classId === this.#literals) {
          for (const { entry } of annotation.references) collect(this.#byWord[entry.number], annotation);
        } else collect(this.#byClass[annotation.classId], annotation);
      }
    }
    return found;

    function collect(beginners: readonly Beginners[] | undefined, annotation: Annotation): void {
      if (beginners === undefined) return;
      const here: Numbered[] = [];
      for (const { head, numbers } of beginners) {
        if (head?.test !== undefined && head.test(annotation) === undefined) continue;
        for (const number of numbers) {
          const match = attempt(number, annotation.first);
          if (match !== undefined) here.push({ number, match });
        }
      }
      if (here.length > 1) here.sort((a, b) => a.number - b.number);
      for (const { match } of here) found.push(match);
    }

    function attempt(number: number, first: number): PatternMatch | undefined {
      const pattern = patterns[number];
      if (pattern === undefined || tried[number] === first || !reach.allows(pattern, first)) return undefined;
      tried[number] = first;
      return matchAt(pattern, chart, first);
    }
  }

  /** Matches that do not overlap: leftmost first, then longest, then first in file order; of those accepted. */
  leftmostLongest(chart: Chart, accepts: (match: PatternMatch) => boolean = () => true): PatternMatch[] {
    const kept: PatternMatch[] = [];
    let free = 0;
    const sorted = this.matches(chart).toSorted((a, b) => a.tokens.first - b.tokens.first || b.tokens.last - a.tokens.last);
    for (const match of sorted) {
      if (match.tokens.first < free || !accepts(match)) continue;
      kept.push(match);
      free = match.tokens.last;
    }
    return kept;
  }
}

function append<K, V>(map: Map<K, V[]>, key: K, value: V): void {
  const list = map.get(key);
  if (list === undefined) map.set(key, [value]);
  else list.push(value);
}

function matchAt(pattern: Pattern, chart: Chart, first: number): PatternMatch | undefined {
  const found = run(pattern.program, chart, first);
  if (found === undefined) return undefined;
  if (!isSentenceEdge(chart, first) && pattern.unlessBefore.some((program) => endsAt(program, chart, first))) return undefined;
  if (!isSentenceEdge(chart, found.last) && pattern.unlessAfter.some((program) => run(program, chart, found.last) !== undefined))
    return undefined;
  return toMatch(pattern.source, chart, first, found);
}

/** Whether a sentence begins at a token: what stands on the other side is no context. */
export function isSentenceEdge({ reading: { sentenceOf } }: Chart, token: number): boolean {
  return sentenceOf[token] !== sentenceOf[token - 1];
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
