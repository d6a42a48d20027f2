import { crc32 } from "node:zlib";
import { FOLD_VERSION } from "../text/fold.ts";

/**
 * The compiled index on disk: one buffer of typed-array sections behind a JSON header, so that loading is one read.
 *
 *     0  "RASIDIDX"          magic
 *     8  u32 format version · fold version   a stale index is never trusted
 *    16  u32 length of the header · u32 CRC-32 of all bytes but these four
 *    24  header: JSON {classes, files, contentHash, innerNodeCount, sections: {name: [byteOffset, byteLength]}}
 *        sections, each at a multiple of 8
 */
export interface IndexSections {
  /** Folded letters of all distinct words, back to back, and where each starts (one more entry than words). */
  readonly wordUnits: Uint16Array;
  readonly wordStart: Int32Array;
  /** Open addressing by suffix hash: word id, or -1. Length is a power of two. */
  readonly wordTable: Int32Array;
  /** One byte a slot of it, `wordTag` of the word's hash, or 0 where it is free: turns nearly all unknown words away from the nearest memory. */
  readonly wordTags: Uint8Array;
  /** Word id → trie node of a form that starts with it, or -1. */
  readonly rootNode: Int32Array;
  /** Open addressing by (node, word): three numbers a slot (node, word, target node), node -1 where free. */
  readonly edges: Int32Array;
  /** Node → its first terminal (one more entry than nodes). */
  readonly terminalStart: Int32Array;
  /** Terminals: entry, its class, grammar bits; those of a node are sorted by class. */
  readonly terminalEntry: Int32Array;
  readonly terminalClass: Uint16Array;
  readonly terminalGrammar: Uint16Array;
  readonly entryClass: Uint16Array;
  /** Entry → the file (a number into `files`) and the line that it was read from. */
  readonly entryFile: Uint16Array;
  readonly entryLine: Int32Array;
  /** Entry → where its text starts in `payload` (one more entry than entries). */
  readonly entryPayload: Int32Array;
  /** Texts of all entries (`payload.ts`), UTF-8, each with a comma after it. */
  readonly payload: Uint8Array;
  /** JSON text of the shapes that `payload` refers to, UTF-8: parsed with the first entry. */
  readonly shapes: Uint8Array;
  /** JSON text of the pattern sources, UTF-8. */
  readonly patterns: Uint8Array;
}

export interface IndexFile extends IndexSections {
  readonly classes: readonly string[];
  /** Dictionary files, as problems name them. */
  readonly files: readonly string[];
  readonly contentHash: string;
  /** Nodes below this number have children, the others none. */
  readonly innerNodeCount: number;
}

const MAGIC = "RASIDIDX",
  FORMAT_VERSION = 3,
  HEADER_AT = 24;
/** Where the file's checksum stands. */
export const CHECKSUM_AT = 20;

const SECTION_TYPES = {
  wordUnits: Uint16Array,
  wordStart: Int32Array,
  wordTable: Int32Array,
  wordTags: Uint8Array,
  rootNode: Int32Array,
  edges: Int32Array,
  terminalStart: Int32Array,
  terminalEntry: Int32Array,
  terminalClass: Uint16Array,
  terminalGrammar: Uint16Array,
  entryClass: Uint16Array,
  entryFile: Uint16Array,
  entryLine: Int32Array,
  entryPayload: Int32Array,
  payload: Uint8Array,
  shapes: Uint8Array,
  patterns: Uint8Array,
} as const;
const SECTION_NAMES = Object.keys(SECTION_TYPES) as (keyof IndexSections)[];

interface Header extends Omit<IndexFile, keyof IndexSections> {
  readonly sections: Readonly<Record<string, readonly [offset: number, length: number]>>;
}

const aligned = (offset: number): number => (offset + 7) & ~7;

/** Lays an index out as the bytes of its file. */
export function writeIndex(index: IndexFile): Buffer {
  const places: Record<string, [number, number]> = {};
  let offset = 0;
  for (const name of SECTION_NAMES) {
    places[name] = [offset, index[name].byteLength];
    offset = aligned(offset + index[name].byteLength);
  }
  const { classes, files, contentHash, innerNodeCount } = index;
  const header = Buffer.from(JSON.stringify({ classes, files, contentHash, innerNodeCount, sections: places } satisfies Header));
  const base = aligned(HEADER_AT + header.length);
  const file = Buffer.alloc(base + offset);
  file.write(MAGIC, 0, "latin1");
  file.writeUInt32LE(FORMAT_VERSION, 8);
  file.writeUInt32LE(FOLD_VERSION, 12);
  file.writeUInt32LE(header.length, 16);
  header.copy(file, HEADER_AT);
  for (const name of SECTION_NAMES) {
    const section = index[name];
    file.set(new Uint8Array(section.buffer, section.byteOffset, section.byteLength), base + (places[name]?.[0] ?? 0));
  }
  file.writeUInt32LE(checksumOf(file), CHECKSUM_AT);
  return file;
}

function checksumOf(file: Buffer): number {
  return crc32(file.subarray(HEADER_AT), crc32(file.subarray(0, CHECKSUM_AT)));
}

/** Reads an index back as views into the given bytes; undefined where it is corrupt, cut short or of another version. */
export function readIndex(file: Buffer): IndexFile | undefined {
  const isOurs =
    file.length > HEADER_AT &&
    file.toString("latin1", 0, 8) === MAGIC &&
    file.readUInt32LE(8) === FORMAT_VERSION &&
    file.readUInt32LE(12) === FOLD_VERSION;
  if (!isOurs || checksumOf(file) !== file.readUInt32LE(CHECKSUM_AT)) return undefined;
  const headerLength = file.readUInt32LE(16);
  const header = JSON.parse(file.toString("utf8", HEADER_AT, HEADER_AT + headerLength)) as Header;
  const base = aligned(HEADER_AT + headerLength);
  // Typed arrays need aligned memory; a pooled Buffer may start anywhere.
  const bytes = file.byteOffset % 8 === 0 ? file : new Uint8Array(file);
  const view = <K extends keyof IndexSections>(name: K): IndexSections[K] => {
    const [offset, length] = header.sections[name] ?? [0, 0];
    const Type = SECTION_TYPES[name];
    return new Type(bytes.buffer as ArrayBuffer, bytes.byteOffset + base + offset, length / Type.BYTES_PER_ELEMENT) as IndexSections[K];
  };
  return {
    classes: header.classes,
    files: header.files,
    contentHash: header.contentHash,
    innerNodeCount: header.innerNodeCount,
    wordUnits: view("wordUnits"),
    wordStart: view("wordStart"),
    wordTable: view("wordTable"),
    wordTags: view("wordTags"),
    rootNode: view("rootNode"),
    edges: view("edges"),
    terminalStart: view("terminalStart"),
    terminalEntry: view("terminalEntry"),
    terminalClass: view("terminalClass"),
    terminalGrammar: view("terminalGrammar"),
    entryClass: view("entryClass"),
    entryFile: view("entryFile"),
    entryLine: view("entryLine"),
    entryPayload: view("entryPayload"),
    payload: view("payload"),
    shapes: view("shapes"),
    patterns: view("patterns"),
  };
}

/**
 * One step of the hash that runs over a word from its last letter to its first: after letter k it is the hash of the
 * suffix from k, so every reading of a token without its clitics is looked up at no further cost.
 */
export function hashStep(hash: number, unit: number): number {
  return Math.imul(hash ^ unit, 0x9e3779b1) ^ (hash >>> 15);
}
export const HASH_SEED = 0x51f15eed;

/** A byte of a word's hash that its slot in the table does not tell, never 0. */
export function wordTag(hash: number): number {
  return (hash >>> 24) | 1;
}

/** Slot of an edge in the open-addressing table of `mask + 1` slots. */
export function edgeSlot(node: number, word: number, mask: number): number {
  const hash = Math.imul(node, 0x85ebca6b) ^ Math.imul(word, 0xc2b2ae35);
  return (hash ^ (hash >>> 15)) & mask;
}
