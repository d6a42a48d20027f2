import { tokenWords } from "./compile.ts";
import type { Form } from "./grammar.ts";
import { edgeSlot, HASH_SEED, hashStep, type IndexFile } from "./index-file.ts";

/** The forms of a compiled index the other way round: by name, and all of them with their texts. Not for the hot path. */
export class IndexForms {
  readonly #index: IndexFile;
  /** Node → the node before it and the word that leads to it. */
  readonly #before: Int32Array;
  readonly #word: Int32Array;
  /** The letters of all words. */
  #letters: string | undefined;

  constructor(index: IndexFile) {
    const { rootNode, edges, terminalStart } = index;
    this.#index = index;
    this.#before = new Int32Array(terminalStart.length).fill(-1);
    this.#word = new Int32Array(terminalStart.length).fill(-1);
    rootNode.forEach((node, word) => {
      if (node >= 0) this.#word[node] = word;
    });
    for (let at = 0; at < edges.length; at += 3) {
      const target = edges[at + 2] as number;
      if (edges[at] === -1) continue;
      this.#before[target] = edges[at] as number;
      this.#word[target] = edges[at + 1] as number;
    }
  }

  /** Number of nodes; each stands for one text. */
  get nodeCount(): number {
    return this.#before.length - 1;
  }

  /** The words that lead to a node. */
  textOf(node: number): string {
    const word = this.#wordAt(this.#word[node] as number),
      before = this.#before[node] as number;
    return before < 0 ? word : `${this.textOf(before)} ${word}`;
  }

  /** Entries with a form that ends at a node. */
  entriesAt(node: number): Int32Array {
    const { terminalStart, terminalEntry } = this.#index;
    return terminalEntry.subarray(terminalStart[node], terminalStart[node + 1]);
  }

  /** Entries with a form, in any class, that folds to this text. */
  entriesNamed(folded: string): number[] {
    const words = tokenWords(folded).map((word) => this.#wordNumber(word));
    const [head = -1, ...rest] = words;
    const node = rest.reduce(
      (at, word) => (at < 0 || word < 0 ? -1 : this.#edge(at, word)),
      head < 0 ? -1 : (this.#index.rootNode[head] ?? -1),
    );
    return node < 0 ? [] : [...new Set(this.entriesAt(node))].toSorted((a, b) => a - b);
  }

  /** Entry → whether it has any form. */
  haveForms(): Uint8Array {
    const has = new Uint8Array(this.#index.entryClass.length);
    for (const entry of this.#index.terminalEntry) has[entry] = 1;
    return has;
  }

  /** The forms of some entries: those that longer names begin with first, else as the dictionaries list them. */
  formsOf(entries: readonly number[]): ReadonlyMap<number, readonly Form[]> {
    const forms = new Map(entries.map((entry) => [entry, [] as Form[]])),
      isWanted = new Uint8Array(this.#index.entryClass.length);
    for (const entry of entries) isWanted[entry] = 1;
    const { terminalStart, terminalEntry, terminalGrammar } = this.#index;
    for (let at = 0, node = 0; at < terminalEntry.length; at++) {
      while ((terminalStart[node + 1] as number) <= at) node++;
      const entry = terminalEntry[at] as number;
      if (isWanted[entry] === 1) forms.get(entry)?.push({ folded: this.textOf(node), grammar: terminalGrammar[at] as number });
    }
    return forms;
  }

  #wordAt(word: number): string {
    const { wordUnits, wordStart } = this.#index;
    this.#letters ??= Buffer.from(wordUnits.buffer, wordUnits.byteOffset, wordUnits.byteLength).toString("utf16le");
    return this.#letters.slice(wordStart[word], wordStart[word + 1]);
  }

  #wordNumber(word: string): number {
    const { wordTable } = this.#index,
      mask = wordTable.length - 1;
    let hash = HASH_SEED;
    for (let i = word.length - 1; i >= 0; i--) hash = hashStep(hash, word.charCodeAt(i));
    let slot = hash & mask;
    while (wordTable[slot] !== -1 && this.#wordAt(wordTable[slot] as number) !== word) slot = (slot + 1) & mask;
    return wordTable[slot] as number;
  }

  #edge(node: number, word: number): number {
    const { edges } = this.#index,
      mask = edges.length / 3 - 1;
    let slot = edgeSlot(node, word, mask);
    while (edges[3 * slot] !== -1 && (edges[3 * slot] !== node || edges[3 * slot + 1] !== word)) slot = (slot + 1) & mask;
    return edges[3 * slot + 2] as number;
  }
}
