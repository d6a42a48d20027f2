import { mkdirSync, renameSync, writeFileSync } from "node:fs";
import { homedir } from "node:os";
import { dirname, join } from "node:path";
import { compileIndex } from "../lexicon/compile.ts";
import { formatProblem, type EntryDraft } from "../lexicon/entry.ts";
import { writeIndex, type IndexFile } from "../lexicon/index-file.ts";
import { Lexicon } from "../lexicon/lexicon.ts";
import { InputError } from "../model/errors.ts";
import { LITERAL_CLASS } from "../pattern/pattern.ts";
import { BUILT_IN_FOLDER, BUILT_IN_INDEX, builtInChecksum, loadBuiltIn, readIndexAt } from "./built-in.ts";
import { completePlaces } from "./place-chain.ts";
import { type DictionaryContents, hashFiles, mergeContents, readDictionary, readDictionaryFolder, readSpelling } from "./folder.ts";

/** Dictionaries that cannot be used; the message has a line for each problem. */
export class DictionaryError extends InputError {
  override readonly name: string = "DictionaryError";
}

/**
 * The lexicon to extract with: the built-in index, or with a user's folder the two merged, compiled once and kept in
 * the cache folder under the hash of their contents. A corrupt or stale index is rebuilt, never trusted.
 * @throws DictionaryError where the user's folder cannot be read or has errors
 */
export function loadLexicon(userFolder?: string): Lexicon {
  if (userFolder === undefined) return loadBuiltIn() ?? new Lexicon(buildIndex());
  // The built-in index stands for the program that compiled it: with another one the cached index is stale.
  const program = { path: BUILT_IN_INDEX, text: builtInChecksum() };
  const files = readUserFolder(userFolder),
    builtIn = readDictionaryFolder(BUILT_IN_FOLDER),
    hash = hashFiles([program, ...builtIn, ...files]);
  const cached = join(cacheFolder(), `${hash}.index`),
    known = readIndexAt(cached);
  if (known?.contentHash === hash) return new Lexicon(known);
  const own = readDictionary(files, readSpelling(builtIn, []));
  failOnErrors(own);
  const contents = mergeContents(readDictionary(builtIn), own);
  failOnErrors(contents);
  const index = compileContents(contents, hash);
  keep(cached, writeIndex(index));
  return new Lexicon(index);
}

/** The built-in dictionaries read from their sources. */
export function readBuiltIn(): DictionaryContents {
  return readDictionary(readDictionaryFolder(BUILT_IN_FOLDER));
}

/** Compiles the built-in dictionaries from their sources. @throws DictionaryError on any error in them */
export function buildIndex(): IndexFile {
  const files = readDictionaryFolder(BUILT_IN_FOLDER),
    contents = readDictionary(files);
  failOnErrors(contents);
  return compileContents(contents, hashFiles(files));
}

function failOnErrors({ problems }: DictionaryContents): void {
  const errors = problems.filter(({ severity }) => severity === "error");
  if (errors.length > 0) throw new DictionaryError(errors.map(formatProblem).join("\n"));
}

/** Compiles the built-in dictionaries into their index file. @throws DictionaryError on any error in them */
export function writeBuiltInIndex(): void {
  replaceFile(BUILT_IN_INDEX, writeIndex(buildIndex()));
}

/** Compiles entries, patterns and the patterns' literal words into one index. */
export function compileContents(contents: DictionaryContents, contentHash: string): IndexFile {
  return compileIndex(entriesWithLiterals(contents), contents.patterns, contentHash);
}

/** All entries of an index: places completed from their parents, and the patterns' literal words as a class. */
export function entriesWithLiterals({ entries, words }: DictionaryContents): EntryDraft[] {
  const literals = words.map((word): EntryDraft => ({
    class: LITERAL_CLASS,
    id: word,
    attributes: {},
    forms: [{ folded: word, grammar: 0 }],
    source: { file: "patterns", line: 1 },
  }));
  return [...completePlaces(entries).entries, ...literals];
}

/** Reads a user's dictionary folder. @throws DictionaryError where it cannot be read */
export function readUserFolder(folder: string): ReturnType<typeof readDictionaryFolder> {
  try {
    return readDictionaryFolder(folder);
  } catch (error) {
    throw new DictionaryError(
      `${folder}: the dictionary folder cannot be read (${(error as NodeJS.ErrnoException).code ?? "unknown"}); give a folder with places/, actors/, weapons/, lexicon/ or patterns/`,
      { cause: error },
    );
  }
}

function cacheFolder(): string {
  const base = process.env["XDG_CACHE_HOME"];
  return join(base !== undefined && base !== "" ? base : join(homedir(), ".cache"), "rasid");
}

/** A cache that cannot be written costs time, not the run. */
function keep(path: string, bytes: Buffer): void {
  try {
    replaceFile(path, bytes);
  } catch {
    // Read-only home: the index is compiled anew next time.
  }
}

/** Writes a file whole or not at all. */
function replaceFile(path: string, bytes: Buffer): void {
  mkdirSync(dirname(path), { recursive: true });
  const partial = `${path}.${process.pid}.partial`;
  writeFileSync(partial, bytes);
  renameSync(partial, path);
}
