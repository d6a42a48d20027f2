import { createHash } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import { join, relative, sep } from "node:path";
import { parse as parseYaml } from "yaml";
import type { DictionaryProblem, EntryDraft } from "../lexicon/entry.ts";
import { GAZETTEERS, readGazetteer, type GazetteerName } from "../lexicon/entity-rows.ts";
import { readLexicon } from "../lexicon/lexicon-file.ts";
import type { NameSpelling } from "../lexicon/name-variants.ts";
import type { PatternSource } from "../pattern/pattern.ts";
import { foldText } from "../text/fold.ts";
import { readPatterns, type PatternExample } from "./pattern-file.ts";

/** One file of a dictionary folder: its path below the folder with `/`, and its text. */
export interface DictionaryFile {
  readonly path: string;
  readonly text: string;
}

/** All of a dictionary folder (or of several, merged), checked file by file. */
export interface DictionaryContents {
  readonly entries: readonly EntryDraft[];
  /** Pattern group (first folder below `patterns/`, or the file's name) → its patterns in file order. */
  readonly patterns: Readonly<Record<string, readonly PatternSource[]>>;
  readonly words: readonly string[];
  readonly examples: readonly PatternExample[];
  readonly problems: readonly DictionaryProblem[];
}

/** Lists and reads all `.csv` and `.yaml` files of a dictionary folder, sorted by path. @throws when it cannot be read */
export function readDictionaryFolder(folder: string): DictionaryFile[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /\.(?:csv|ya?ml)$/u.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name))
    .toSorted()
    .map((path) => ({ path: relative(folder, path).split(sep).join("/"), text: readFileSync(path, "utf8") }));
}

/** Hash of the files' names and bytes and of the program's version of reading them: the cache key of a compiled index. */
export function hashFiles(files: readonly DictionaryFile[]): string {
  const hash = createHash("sha256");
  for (const { path, text } of files) hash.update(`${path}\0${text.length}\0`).update(text);
  return hash.digest("hex");
}

/** Reads dictionary files into checked entries and patterns. Later folders come later in `files` and override by id. */
export function readDictionary(files: readonly DictionaryFile[]): DictionaryContents {
  const spelling = readSpelling(files);
  const entries: EntryDraft[] = [], problems: DictionaryProblem[] = [], words: string[] = [], examples: PatternExample[] = [];
  const patterns: Record<string, PatternSource[]> = {};
  for (const { path, text } of files) {
    const [folder = "", name = ""] = path.split("/");
    const gazetteer = gazetteerOf(folder);
    if (gazetteer !== undefined && path.endsWith(".csv")) collect(readGazetteer(gazetteer, path, text, spelling));
    else if (folder === "lexicon") collect(readLexicon(path, text));
    else if (folder === "patterns") {
      const part = readPatterns(path, text), group = name.replace(/\.ya?ml$/u, "");
      (patterns[group] ??= []).push(...part.patterns);
      problems.push(...part.problems);
      words.push(...part.words);
      examples.push(...part.examples);
    } else if (folder !== SPELLING_FILE) {
      problems.push({ code: "DICT_UNREADABLE", severity: "warning", source: { file: path, line: 1 }, message: "not read: dictionaries stand in places/, actors/, weapons/ (CSV), lexicon/ and patterns/ (YAML)" });
    }
  }
  return { entries, patterns, words: [...new Set(words.map(foldText))].toSorted(), examples, problems };

  function collect(part: { readonly entries: readonly EntryDraft[]; readonly problems: readonly DictionaryProblem[] }): void {
    for (const entry of part.entries) entries.push(entry);
    problems.push(...part.problems);
  }
}

/** The built-in files and a user's: a user's entries and patterns replace built-in ones of the same class and id. */
export function mergeContents(base: DictionaryContents, own: DictionaryContents): DictionaryContents {
  const keyOf = (entry: EntryDraft): string => `${entry.class}\0${entry.id}`;
  const ownKeys = new Set(own.entries.map(keyOf));
  const ownPatterns = new Set(Object.values(own.patterns).flatMap((group) => group.map(({ id }) => id)));
  const groups = new Set([...Object.keys(base.patterns), ...Object.keys(own.patterns)]);
  return {
    entries: [...base.entries.filter((entry) => !ownKeys.has(keyOf(entry))), ...own.entries],
    patterns: Object.fromEntries([...groups].toSorted().map((group) => [
      group, [...(base.patterns[group] ?? []).filter(({ id }) => !ownPatterns.has(id)), ...(own.patterns[group] ?? [])],
    ])),
    words: [...new Set([...base.words, ...own.words])].toSorted(),
    examples: [...base.examples, ...own.examples],
    problems: [...base.problems, ...own.problems],
  };
}

const SPELLING_FILE = "spelling.yaml";

function gazetteerOf(folder: string): GazetteerName | undefined {
  return (Object.keys(GAZETTEERS) as GazetteerName[]).find((name) => name === folder);
}

function readSpelling(files: readonly DictionaryFile[]): NameSpelling {
  const file = files.find(({ path }) => path === SPELLING_FILE);
  const raw = (file === undefined ? {} : parseYaml(file.text)) as { joined_heads?: string[]; swapped_heads?: [string, string][]; split_heads?: string[] };
  const swaps = (raw.swapped_heads ?? []).map(([a, b]) => [foldText(a), foldText(b)] as const);
  return {
    joinedHeads: new Set((raw.joined_heads ?? []).map(foldText)),
    swappedHeads: new Map(swaps.flatMap(([a, b]) => [[a, b], [b, a]])),
    splitHeads: (raw.split_heads ?? []).map(foldText),
  };
}
