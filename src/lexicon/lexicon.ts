import type { Attributes } from "./entry.ts";
import type { IndexFile } from "./index-file.ts";
import { columnOf, type PackedRow, type Shape, unpackEntry, unpackRows } from "./payload.ts";

/** A dictionary entry as the program uses it. Attributes are those of its dictionary row or lexicon entry. */
export interface Entry {
  readonly number: number;
  readonly id: string;
  readonly classId: number;
  readonly attributes: Attributes;
}

/** One reading of a hit: an entry and what the matched form says (`Grammar` bits). */
export interface Reference {
  readonly entry: Entry;
  readonly grammar: number;
}

/** A compiled index with its entries, which are parsed when first met. */
export class Lexicon {
  readonly index: IndexFile;
  readonly #entries: (Entry | undefined)[];
  /** Terminal → its reference, and a run of terminals by the first of them. */
  readonly #references: (Reference | undefined)[];
  readonly #runs: (readonly Reference[] | undefined)[];
  readonly #classIds: ReadonlyMap<string, number>;
  #parsedShapes: readonly Shape[] | undefined;
  #rows: readonly PackedRow[] | undefined;
  readonly #entriesByClass = new Map<string, readonly Entry[]>();
  readonly #payload: Buffer;

  constructor(index: IndexFile) {
    this.index = index;
    this.#classIds = new Map(index.classes.map((name, i) => [name, i]));
    // Of full length from the start: an array that grows from its end backwards would become a slow hash table.
    this.#entries = sparse(index.entryClass.length);
    this.#references = sparse(index.terminalEntry.length);
    this.#runs = sparse(index.terminalEntry.length);
    this.#payload = Buffer.from(index.payload.buffer, index.payload.byteOffset, index.payload.byteLength);
  }

  /** Number of a class; -1 (which no hit has) where no dictionary defines it. */
  classId(name: string): number {
    return this.#classIds.get(name) ?? -1;
  }

  get entryCount(): number {
    return this.index.entryClass.length;
  }

  entry(number: number): Entry {
    const known = this.#entries[number];
    if (known !== undefined) return known;
    const { entryPayload, entryClass } = this.index;
    // Without the comma that ends it.
    const json = this.#payload.toString("utf8", entryPayload[number], (entryPayload[number + 1] ?? 0) - 1);
    const attributes = unpackEntry(json, this.#shapes);
    const entry: Entry = { number, id: String(attributes["id"]), classId: entryClass[number] ?? -1, attributes };
    this.#entries[number] = entry;
    return entry;
  }

  /** One attribute of all entries, or their `id`, without parsing each for good: not for the hot path. */
  column(key: string): readonly unknown[] {
    this.#rows ??= unpackRows(this.#payload.toString("utf8"));
    return columnOf(this.#rows, this.#shapes, key);
  }

  get #shapes(): readonly Shape[] {
    return (this.#parsedShapes ??= JSON.parse(new TextDecoder().decode(this.index.shapes)) as Shape[]);
  }

  /** The reference that a terminal of the index stands for. */
  reference(terminal: number): Reference {
    return (this.#references[terminal] ??= {
      entry: this.entry(this.index.terminalEntry[terminal] ?? -1),
      grammar: this.index.terminalGrammar[terminal] ?? 0,
    });
  }

  /** The references of a node's terminals of one class, `from` up to, not including, `to`: always the same array. */
  referencesOf(from: number, to: number): readonly Reference[] {
    return (this.#runs[from] ??= Array.from({ length: to - from }, (_, i) => this.reference(from + i)));
  }

  /** The entry of a class with an id. Looks at all entries: not for the hot path. */
  withId(className: string, id: string): Entry | undefined {
    const classId = this.classId(className),
      ids = this.column("id"),
      number = this.index.entryClass.findIndex((other, i) => other === classId && ids[i] === id);
    return number < 0 ? undefined : this.entry(number);
  }

  /** All entries of a class, in dictionary order. Parses each: not for the hot path. */
  entriesOf(className: string): readonly Entry[] {
    const known = this.#entriesByClass.get(className);
    if (known !== undefined) return known;
    const classId = this.classId(className),
      entries: Entry[] = [];
    for (let number = 0, { entryClass } = this.index; number < entryClass.length; number++) {
      if (entryClass[number] === classId) entries.push(this.entry(number));
    }
    this.#entriesByClass.set(className, entries);
    return entries;
  }
}

function sparse<T>(length: number): (T | undefined)[] {
  const list: (T | undefined)[] = [];
  list.length = length;
  return list;
}
