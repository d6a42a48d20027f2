import type { EntryDraft } from "./entry.ts";
import { edgeSlot, HASH_SEED, hashStep, type IndexFile, wordTag } from "./index-file.ts";
import { packEntries } from "./payload.ts";
import { foldedToken, readText } from "../text/reading.ts";

/** Compiles checked entries into one index. Deterministic: the same entries in the same order give the same bytes. */
export function compileIndex(entries: readonly EntryDraft[], patterns: unknown, contentHash: string): IndexFile {
  const classes = [...new Set(entries.map((entry) => entry.class))].toSorted();
  const classIds = new Map(classes.map((name, i) => [name, i]));
  const words = new WordTable();
  const trie = new Trie();
  entries.forEach((entry, entryId) => {
    for (const form of entry.forms)
      trie.add(
        tokenWords(form.folded).map((word) => words.idOf(word)),
        entryId,
        form.grammar,
      );
  });
  const entryClass = Uint16Array.from(entries, (entry) => classIds.get(entry.class) ?? 0);
  const { shapes, rows } = packEntries(entries);
  const files = [...new Set(entries.map(({ source }) => source.file))],
    fileNumbers = new Map(files.map((file, i) => [file, i]));
  return {
    classes,
    contentHash,
    ...words.sections(),
    ...trie.sections(words.size, entryClass),
    entryClass,
    files,
    entryFile: Uint16Array.from(entries, ({ source }) => fileNumbers.get(source.file) ?? 0),
    entryLine: Int32Array.from(entries, ({ source }) => source.line),
    entryPayload: offsetsOf(rows.map((row) => row.length)),
    payload: new Uint8Array(Buffer.concat(rows)),
    shapes: new Uint8Array(Buffer.from(JSON.stringify(shapes))),
    patterns: new Uint8Array(Buffer.from(JSON.stringify(patterns))),
  };
}

const ARABIC_WORDS = /^[\u{0621}-\u{064A}]+(?: [\u{0621}-\u{064A}]+)*$/u;

/** The words of a folded form as the reader would cut them: `دارفور24` is two. */
export function tokenWords(folded: string): string[] {
  if (ARABIC_WORDS.test(folded)) return folded.split(" ");
  const reading = readText(folded);
  return Array.from({ length: reading.tokenCount }, (_, token) => foldedToken(reading, token));
}

function offsetsOf(lengths: readonly number[]): Int32Array {
  const offsets = new Int32Array(lengths.length + 1);
  lengths.forEach((length, i) => (offsets[i + 1] = (offsets[i] ?? 0) + length));
  return offsets;
}

/** Smallest power of two that leaves an open-addressing table at most half full. */
function tableSize(count: number): number {
  let size = 16;
  while (size < 2 * count) size *= 2;
  return size;
}

/** Distinct words → ids in order of appearance. */
class WordTable {
  readonly #ids = new Map<string, number>();

  get size(): number {
    return this.#ids.size;
  }

  idOf(word: string): number {
    const known = this.#ids.get(word);
    if (known !== undefined) return known;
    const id = this.#ids.size;
    this.#ids.set(word, id);
    return id;
  }

  sections(): Pick<IndexFile, "wordUnits" | "wordStart" | "wordTable" | "wordTags"> {
    const words = [...this.#ids.keys()];
    const wordUnits = Uint16Array.from(words.flatMap((word) => Array.from({ length: word.length }, (_, i) => word.charCodeAt(i))));
    const wordTable = new Int32Array(tableSize(words.length)).fill(-1);
    const wordTags = new Uint8Array(wordTable.length),
      mask = wordTable.length - 1;
    words.forEach((word, id) => {
      let hash = HASH_SEED;
      for (let i = word.length - 1; i >= 0; i--) hash = hashStep(hash, word.charCodeAt(i));
      let slot = hash & mask;
      while (wordTable[slot] !== -1) slot = (slot + 1) & mask;
      wordTable[slot] = id;
      wordTags[slot] = wordTag(hash);
    });
    return { wordUnits, wordStart: offsetsOf(words.map((word) => word.length)), wordTable, wordTags };
  }
}

interface TrieNode {
  readonly children: Map<number, number>;
  readonly terminals: { entry: number; grammar: number }[];
}

type TrieSections = Pick<
  IndexFile,
  "innerNodeCount" | "rootNode" | "edges" | "terminalStart" | "terminalEntry" | "terminalClass" | "terminalGrammar"
>;

/** Forms as word-id sequences, built as a pointer trie and laid out as tables. */
class Trie {
  readonly #nodes: TrieNode[] = [];
  readonly #roots = new Map<number, number>();

  add(words: readonly number[], entry: number, grammar: number): void {
    const [head, ...rest] = words;
    if (head === undefined) return;
    let node = this.#child(this.#roots, head);
    for (const word of rest) node = this.#child(this.#at(node).children, word);
    const { terminals } = this.#at(node);
    if (!terminals.some((terminal) => terminal.entry === entry && terminal.grammar === grammar)) terminals.push({ entry, grammar });
  }

  sections(wordCount: number, entryClass: Uint16Array): TrieSections {
    // Nodes with children come first, so that a number tells whether a name can go on.
    const order = [...this.#nodes.keys()].toSorted((a, b) => Number(this.#isLeaf(a)) - Number(this.#isLeaf(b)) || a - b);
    const numberOf = new Int32Array(order.length);
    order.forEach((node, number) => (numberOf[node] = number));
    const rootNode = new Int32Array(wordCount).fill(-1);
    for (const [word, node] of this.#roots) rootNode[word] = numberOf[node] ?? -1;
    const nodes = order.map((node) => this.#at(node));
    const terminals = nodes.flatMap((node) =>
      node.terminals.toSorted(
        (a, b) => (entryClass[a.entry] ?? 0) - (entryClass[b.entry] ?? 0) || a.entry - b.entry || a.grammar - b.grammar,
      ),
    );
    return {
      innerNodeCount: nodes.filter(({ children }) => children.size > 0).length,
      rootNode,
      edges: edgeTable(nodes, numberOf),
      terminalStart: offsetsOf(nodes.map((node) => node.terminals.length)),
      terminalEntry: Int32Array.from(terminals, (terminal) => terminal.entry),
      terminalClass: Uint16Array.from(terminals, (terminal) => entryClass[terminal.entry] ?? 0),
      terminalGrammar: Uint16Array.from(terminals, (terminal) => terminal.grammar),
    };
  }

  #isLeaf(node: number): boolean {
    return this.#at(node).children.size === 0;
  }

  #at(node: number): TrieNode {
    const found = this.#nodes[node];
    if (found === undefined) throw new RangeError(`no trie node ${node}`);
    return found;
  }

  #child(children: Map<number, number>, word: number): number {
    const known = children.get(word);
    if (known !== undefined) return known;
    const node = this.#nodes.push({ children: new Map(), terminals: [] }) - 1;
    children.set(word, node);
    return node;
  }
}

function edgeTable(nodes: readonly TrieNode[], numberOf: Int32Array): Int32Array {
  const edgeCount = nodes.reduce((sum, node) => sum + node.children.size, 0);
  const slots = tableSize(edgeCount),
    edges = new Int32Array(3 * slots).fill(-1);
  nodes.forEach(({ children }, node) => {
    for (const [word, target] of children) {
      let slot = edgeSlot(node, word, slots - 1);
      while (edges[3 * slot] !== -1) slot = (slot + 1) & (slots - 1);
      edges.set([node, word, numberOf[target] ?? -1], 3 * slot);
    }
  });
  return edges;
}
