import type { Lexicon } from "../lexicon/lexicon.ts";
import { cliticsBefore, type Hit, type Reference } from "../lexicon/scan.ts";
import type { Mention } from "../model/mention.ts";
import type { TokenRange } from "../model/span.ts";
import type { Reading } from "../text/reading.ts";

/** Classes that extractors add to a chart: what they found, for later patterns to build on. */
export const MENTION_CLASSES = [
  "number",
  "date-mention",
  "place-mention",
  "actor-mention",
  "weapon-mention",
  "people",
  "casualty-mention",
] as const;
export type MentionClass = (typeof MENTION_CLASSES)[number];

/** Something known of a run of tokens: a dictionary hit, or a mention with its value (then `references` is empty). */
export interface Annotation extends Hit {
  readonly value?: unknown;
  /** The mention's id, where one was given. */
  readonly mention?: string;
}

const NO_REFERENCES: readonly Reference[] = [];

/** All that is known of one reading, by the token where it starts. Grows stage by stage; nothing is taken away. */
export class Chart {
  readonly reading: Reading;
  readonly lexicon: Lexicon;
  readonly #starts: (Annotation[] | undefined)[];
  readonly #byClass: (Annotation[] | undefined)[] = [];
  readonly #hits: readonly Hit[];
  readonly #classIds: ReadonlyMap<string, number>;

  constructor(reading: Reading, lexicon: Lexicon, hits: readonly Hit[]) {
    this.reading = reading;
    this.lexicon = lexicon;
    this.#hits = hits;
    this.#classIds = classIdsOf(lexicon);
    this.#starts = Array.from<Annotation[] | undefined>({ length: reading.tokenCount });
    for (const hit of hits) this.#add(hit);
  }

  /** The dictionary hits alone, in text order. */
  get hits(): readonly Hit[] {
    return this.#hits;
  }

  /** Number of a class of the lexicon or of mentions; -1 where neither knows it. */
  classId(name: string): number {
    return this.#classIds.get(name) ?? -1;
  }

  /** What starts at a token, in order of being added. */
  at(token: number): readonly Annotation[] {
    return this.#starts[token] ?? [];
  }

  /** The first annotation of a class that starts at a token. */
  find(token: number, classId: number): Annotation | undefined {
    const there = this.#starts[token];
    if (there !== undefined) for (const annotation of there) if (annotation.classId === classId) return annotation;
    return undefined;
  }

  /** The longest annotation of one of some classes that ends right before a token and begins at most `reach` tokens before it. */
  endingAt(end: number, classIds: readonly number[], reach: number): Annotation | undefined {
    for (let first = Math.max(0, end - reach); first < end; first++) {
      const found = this.#starts[first]?.find(({ classId, last }) => last === end && classIds.includes(classId));
      if (found !== undefined) return found;
    }
    return undefined;
  }

  /** Whether something known that starts at a token has one of some clitics before it. */
  hasClitic(token: number, clitics: number): boolean {
    return this.at(token).some((annotation) => (annotation.clitics & clitics) !== 0);
  }

  /** The first annotation of a class that starts within a run of tokens. */
  firstIn({ first, last }: TokenRange, classId: number): Annotation | undefined {
    for (let token = Math.max(0, first); token < last; token++) {
      const found = this.find(token, classId);
      if (found !== undefined) return found;
    }
    return undefined;
  }

  /** All annotations of a class, in order of being added. */
  ofClass(classId: number): readonly Annotation[] {
    return this.#byClass[classId] ?? [];
  }

  /** Adds mentions (or unnumbered finds) as annotations of a mention class. */
  addMentions(name: MentionClass, mentions: readonly (Omit<Mention<unknown>, "id"> & { readonly id?: string })[]): void {
    const classId = this.classId(name);
    for (const { id, span, tokens, value } of mentions) {
      const clitics = cliticsBefore(this.reading, tokens.first, span.start);
      const annotation = { classId, ...tokens, ...span, clitics, references: NO_REFERENCES, value };
      this.#add(id === undefined ? annotation : { ...annotation, mention: id });
    }
  }

  #add(annotation: Annotation): void {
    const there = this.#starts[annotation.first];
    if (there === undefined) this.#starts[annotation.first] = [annotation];
    else there.push(annotation);
    const ofClass = this.#byClass[annotation.classId];
    if (ofClass === undefined) this.#byClass[annotation.classId] = [annotation];
    else ofClass.push(annotation);
  }
}

/** Lexicon → class → number: asked for at every turn. */
const CLASS_IDS = new WeakMap<Lexicon, ReadonlyMap<string, number>>();

function classIdsOf(lexicon: Lexicon): ReadonlyMap<string, number> {
  let ids = CLASS_IDS.get(lexicon);
  if (ids === undefined) {
    ids = new Map([...lexicon.index.classes, ...MENTION_CLASSES].map((name) => [name, classIdIn(lexicon, name)]));
    CLASS_IDS.set(lexicon, ids);
  }
  return ids;
}

/** Number of a class in a lexicon or of the mention classes (which come after all lexicon classes). */
export function classIdIn(lexicon: Lexicon, name: string): number {
  const mention = MENTION_CLASSES.findIndex((known) => known === name);
  return mention < 0 ? lexicon.classId(name) : lexicon.index.classes.length + mention;
}
