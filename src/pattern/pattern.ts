import type { Lexicon } from "../lexicon/lexicon.ts";
import { Grammar } from "../lexicon/grammar.ts";
import { Clitic, type Reference } from "../lexicon/scan.ts";
import { Gap } from "../text/reading.ts";
import { foldText } from "../text/fold.ts";
import { type Annotation, classIdIn } from "./chart.ts";
import { type Filter, parsePattern, type PatternNode } from "./syntax.ts";

/** A pattern as its file gives it. `emit` is the business of the extractor that runs it. */
export interface PatternSource {
  readonly id: string;
  readonly pattern: string;
  readonly emit: Readonly<Record<string, unknown>>;
  /** Patterns that must not end right before the match, or start right after it. */
  readonly unless_before: readonly string[];
  readonly unless_after: readonly string[];
}

/** One instruction of a compiled pattern; `to`, `next` are instruction numbers. */
export type Step =
  | TakeStep
  | { readonly op: "skip"; readonly maxGap: number; readonly barred: readonly number[] }
  | { readonly op: "split"; readonly to: readonly number[] }
  | { readonly op: "jump"; readonly to: number }
  | { readonly op: "mark"; readonly edge: "start" | "end" }
  | { readonly op: "match" };

export interface TakeStep {
  readonly op: "take";
  readonly classId: number;
  readonly test: Test | undefined;
  /** What `test` asks, as the pattern says it: for a trace. Of a word, its spelling alone, as value of `id`. */
  readonly filters: readonly Filter[];
  readonly capture: string | undefined;
  readonly maxGap: number;
  /** Class and filters as one text: equal where two steps take the same. */
  readonly asks: string;
}

/** Picks the reading of an annotation that a pattern element accepts: undefined for none, null for "no reference needed". */
export type Test = (annotation: Annotation) => Reference | null | undefined;

export interface Program {
  readonly steps: readonly Step[];
  /** What a match can begin with: classes, or entries of the class of literal words. */
  readonly firstClasses: ReadonlySet<number>;
  readonly firstWords: ReadonlySet<number>;
  /** The step that every match begins with, where there is one. */
  readonly head: TakeStep | undefined;
  /** Steps that every match takes (those of no alternative and no option). */
  readonly required: readonly TakeStep[];
}

export interface Pattern {
  readonly source: PatternSource;
  readonly program: Program;
  readonly unlessBefore: readonly Program[];
  readonly unlessAfter: readonly Program[];
}

/** Lexicon class that holds the literal words of all patterns; an entry's id is the folded word. */
export const LITERAL_CLASS = "literal";

/** Compiles a pattern against a lexicon. @throws PatternSyntaxError, or Error naming a class that no dictionary defines */
export function compilePattern(source: PatternSource, lexicon: Lexicon): Pattern {
  const compile = (text: string): Program => compileNode(parsePattern(text), lexicon);
  return {
    source,
    program: compile(source.pattern),
    unlessBefore: source.unless_before.map(compile),
    unlessAfter: source.unless_after.map(compile),
  };
}

function compileNode(root: PatternNode, lexicon: Lexicon): Program {
  const emitter = new Emitter(lexicon);
  emitter.emit(root);
  emitter.steps.push({ op: "match" });
  return { steps: emitter.steps, required: emitter.required, head: headOf(emitter.steps), ...firstOf(emitter.steps, lexicon) };
}

function headOf(steps: readonly Step[]): TakeStep | undefined {
  const step = steps.find(({ op }) => op !== "mark");
  return step?.op === "take" ? step : undefined;
}

class Emitter {
  readonly steps: Step[] = [];
  readonly required: TakeStep[] = [];
  /** Alternatives and options open around what is emitted. */
  #branches = 0;
  readonly #lexicon: Lexicon;
  /** How strong a separator the next token may follow. */
  #maxGap: number = Gap.Soft;

  constructor(lexicon: Lexicon) {
    this.#lexicon = lexicon;
  }

  emit(node: PatternNode): void {
    switch (node.kind) {
      case "sequence":
        for (const item of node.items) this.emit(item);
        return;
      case "class":
        this.#take(this.#class(node.className), node.filters, node.capture);
        return;
      case "word":
        this.#take(
          this.#lexicon.classId(LITERAL_CLASS),
          [{ key: "id", values: [foldText(node.word)], isNegated: false }, NO_CLITIC],
          undefined,
          node.word,
        );
        return;
      case "comma":
        this.#maxGap = Gap.Comma;
        return;
      case "mark":
        this.steps.push({ op: "mark", edge: node.edge });
        return;
      case "optional":
        this.#branch([node.item], true);
        return;
      case "choice":
        this.#branch(node.options, false);
        return;
      case "gap":
        this.#gap(node);
        return;
    }
  }

  #class(name: string): number {
    const classId = classIdIn(this.#lexicon, name);
    if (classId < 0) throw new Error(`no dictionary defines the class "${name}"`);
    return classId;
  }

  #take(classId: number, filters: readonly Filter[], capture: string | undefined, word?: string): void {
    const told = word === undefined ? filters : [{ key: "id", values: [word], isNegated: false }];
    const asks = `${classId} ${JSON.stringify(filters)}`;
    const step: TakeStep = { op: "take", classId, test: testOf(filters), filters: told, capture, maxGap: this.#maxGap, asks };
    this.steps.push(step);
    if (this.#branches === 0) this.required.push(step);
    this.#maxGap = Gap.Soft;
  }

  /** Alternatives in order of preference; an optional item may also be passed over. */
  #branch(options: readonly PatternNode[], isOptional: boolean): void {
    const split: number[] = [],
      splitAt = this.steps.push({ op: "split", to: split }) - 1,
      ends: number[] = [];
    const gapBefore = this.#maxGap;
    let gapAfter: number = Gap.None;
    this.#branches++;
    for (const option of options) {
      split.push(this.steps.length);
      this.#maxGap = gapBefore;
      this.emit(option);
      gapAfter = Math.max(gapAfter, this.#maxGap);
      ends.push(this.steps.push({ op: "jump", to: -1 }) - 1);
    }
    this.#branches--;
    if (isOptional) {
      split.push(this.steps.length);
      gapAfter = Math.max(gapAfter, gapBefore);
    }
    for (const end of ends) this.steps[end] = { op: "jump", to: this.steps.length };
    this.steps[splitAt] = { op: "split", to: split };
    this.#maxGap = gapAfter;
  }

  /** Fewest words first. */
  #gap({ min, max, acrossCommas, barred: names }: PatternNode & { readonly kind: "gap" }): void {
    const maxGap = acrossCommas ? Gap.Comma : Gap.Soft,
      barred = names.map((name) => this.#class(name));
    for (let i = 0; i < min; i++) this.steps.push({ op: "skip", maxGap, barred });
    const splits: number[] = [];
    for (let i = min; i < max; i++) {
      splits.push(this.steps.push({ op: "split", to: [] }) - 1);
      this.steps.push({ op: "skip", maxGap, barred });
    }
    for (const at of splits) this.steps[at] = { op: "split", to: [this.steps.length, at + 1] };
    if (acrossCommas) this.#maxGap = Gap.Comma;
  }
}

/** A literal word lets only "and" and "so" stand before it. */
const NO_CLITIC: Filter = { key: "clitic", values: ["by", "as", "for", "article", "will"], isNegated: true };

const NUMBERS: Readonly<Record<string, number>> = { singular: Grammar.Singular, dual: Grammar.Dual, plural: Grammar.Plural };
const VERBS: Readonly<Record<string, number>> = { past: Grammar.Past, present: Grammar.Present };
const CLITICS: Readonly<Record<string, number>> = {
  and: Clitic.And,
  so: Clitic.So,
  by: Clitic.By,
  as: Clitic.As,
  for: Clitic.For,
  will: Clitic.Will,
  article: Clitic.Article,
};

/** The test that all of some filters make; undefined where there are none. */
export function testOf(filters: readonly Filter[]): Test | undefined {
  if (filters.length === 0) return undefined;
  return (annotation) => {
    if (annotation.references.length === 0) return filters.every((filter) => passes(filter, annotation, undefined)) ? null : undefined;
    return annotation.references.find((reference) => filters.every((filter) => passes(filter, annotation, reference)));
  };
}

function passes({ key, values, isNegated }: Filter, annotation: Annotation, reference: Reference | undefined): boolean {
  return has(key, values, annotation, reference) !== isNegated;
}

function has(key: string, values: readonly string[], annotation: Annotation, reference: Reference | undefined): boolean {
  const grammar = reference?.grammar ?? 0;
  switch (key) {
    case "number":
      return values.some((value) => (grammar & Grammar.Number) === NUMBERS[value]);
    case "verb":
      return values.length === 0 ? (grammar & Grammar.Verb) !== 0 : values.some((value) => (grammar & (VERBS[value] ?? 0)) !== 0);
    case "suffixed":
      return (grammar & Grammar.Suffixed) !== 0;
    case "construct":
      return (grammar & Grammar.Construct) !== 0;
    case "feminine":
      return (grammar & Grammar.Feminine) !== 0;
    case "clitic":
      return values.length === 0 ? annotation.clitics !== 0 : values.some((value) => (annotation.clitics & (CLITICS[value] ?? 0)) !== 0);
    case "id":
      return values.includes(reference?.entry.id ?? annotation.mention ?? "");
    default:
      return hasAttribute(reference?.entry.attributes[key] ?? (annotation.value as Record<string, unknown> | undefined)?.[key], values);
  }
}

function hasAttribute(value: unknown, values: readonly string[]): boolean {
  if (value === undefined || value === null || value === false) return false;
  if (values.length === 0) return true;
  return Array.isArray(value) ? value.some((one) => values.includes(String(one))) : values.includes(String(value));
}

function firstOf(steps: readonly Step[], lexicon: Lexicon): Pick<Program, "firstClasses" | "firstWords"> {
  const takes = firstTakes(steps),
    firstClasses = new Set(takes.map(({ classId }) => classId));
  const literals = lexicon.classId(LITERAL_CLASS);
  // Literal words are gated one by one: a pattern that begins with "min" must not be tried at every other word.
  if (!firstClasses.delete(literals)) return { firstClasses, firstWords: new Set() };
  const numbers = literalNumbers(lexicon);
  // A literal step's one filter names its word (`#take`); its entry's id is the folded word.
  const words = takes.filter(({ classId }) => classId === literals).flatMap(({ filters }) => filters.flatMap(({ values }) => values));
  return { firstClasses, firstWords: new Set(words.flatMap((word) => numbers.get(foldText(word)) ?? [])) };
}

/** The steps that can take the first token of a match. */
function firstTakes(steps: readonly Step[]): TakeStep[] {
  const takes: TakeStep[] = [],
    seen = new Set<number>(),
    open = [0];
  for (let at = open.pop(); at !== undefined; at = open.pop()) {
    const step = steps[at];
    if (step === undefined || seen.has(at)) continue;
    seen.add(at);
    if (step.op === "take") takes.push(step);
    else if (step.op === "split") open.push(...step.to);
    else if (step.op === "jump") open.push(step.to);
    else if (step.op === "mark") open.push(at + 1);
    else throw new Error("a pattern begins with a class or a word, not with a gap");
  }
  return takes;
}

/** The patterns of a group (a folder or file below `dictionaries/patterns/`) as compiled into the index, in file order. */
export function patternGroup(lexicon: Lexicon, group: string): readonly PatternSource[] {
  const groups = JSON.parse(new TextDecoder().decode(lexicon.index.patterns)) as Readonly<Record<string, readonly PatternSource[]>>;
  return groups[group] ?? [];
}

const numbersOf = new WeakMap<Lexicon, ReadonlyMap<string, number>>();

/** Folded literal word → its entry's number, made once a lexicon. */
function literalNumbers(lexicon: Lexicon): ReadonlyMap<string, number> {
  const known = numbersOf.get(lexicon);
  if (known !== undefined) return known;
  const numbers = new Map(lexicon.entriesOf(LITERAL_CLASS).map(({ id, number }) => [id, number]));
  numbersOf.set(lexicon, numbers);
  return numbers;
}
