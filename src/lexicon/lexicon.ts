import type { Attributes } from "./entry.ts";
import type { IndexFile } from "./index-file.ts";

/** A dictionary entry as the program uses it. Attributes are those of its dictionary row or lexicon entry. */
export interface Entry {
  readonly number: number;
  readonly id: string;
  readonly classId: number;
  readonly attributes: Attributes;
}

/** A compiled index with its entries, which are parsed when first met. */
export class Lexicon {
  readonly index: IndexFile;
  readonly #entries: (Entry | undefined)[] = [];
  readonly #classIds: ReadonlyMap<string, number>;

  constructor(index: IndexFile) {
    this.index = index;
    this.#classIds = new Map(index.classes.map((name, i) => [name, i]));
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
    const { entryPayload, payload, entryClass } = this.index;
    const json = Buffer.from(payload.buffer, payload.byteOffset, payload.byteLength).toString("utf8", entryPayload[number], entryPayload[number + 1]);
    const attributes = JSON.parse(json) as Attributes;
    const entry: Entry = { number, id: String(attributes["id"]), classId: entryClass[number] ?? -1, attributes };
    this.#entries[number] = entry;
    return entry;
  }

  /** All entries of a class, in dictionary order. Parses each: not for the hot path. */
  entriesOf(className: string): Entry[] {
    const classId = this.classId(className), entries: Entry[] = [];
    this.index.entryClass.forEach((id, number) => {
      if (id === classId) entries.push(this.entry(number));
    });
    return entries;
  }
}
