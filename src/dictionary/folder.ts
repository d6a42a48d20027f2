import { createHash } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import { join, relative, sep } from "node:path";
import type { DictionaryProblem, EntryDraft } from "../lexicon/entry.ts";
import { GAZETTEERS, readGazetteer, type GazetteerName } from "../lexicon/entity-rows.ts";
import { readLexicon } from "../lexicon/lexicon-file.ts";
import type { NameSpelling } from "../lexicon/name-variants.ts";
import { readYaml } from "../lexicon/yaml-file.ts";
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
  /** Spelling habits that its names were read with. */
  readonly spelling: NameSpelling;
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

/** Hash of the files' names and bytes: tells what an index was compiled from. */
export function hashFiles(files: readonly DictionaryFile[]): string {
  const hash = createHash("sha256");
  for (const { path, text } of files) hash.update(`${path}\0${text.length}\0`).update(text);
  return hash.digest("hex");
}

/**
 * Reads dictionary files into checked entries and patterns. Later folders come later in `files` and override by id.
 * @param inherited spelling habits of names for files that bring no `spelling.yaml` of their own
 */
export function readDictionary(files: readonly DictionaryFile[], inherited: NameSpelling = NO_SPELLING): DictionaryContents {
  const entries: EntryDraft[] = [],
    problems: DictionaryProblem[] = [],
    words: string[] = [],
    examples: PatternExample[] = [];
  const spelling = readSpelling(files, problems) ?? inherited;
  const patterns: Record<string, PatternSource[]> = {};
  for (const { path, text } of files) {
    const [folder = "", name = ""] = path.split("/");
    const gazetteer = gazetteerOf(folder);
    if (gazetteer !== undefined && path.endsWith(".csv")) collect(readGazetteer(gazetteer, path, text, spelling));
    else if (folder === "lexicon") collect(readLexicon(path, text));
    else if (folder === "patterns") {
      const part = readPatterns(path, text),
        group = name.replace(/\.ya?ml$/u, "");
      (patterns[group] ??= []).push(...part.patterns);
      problems.push(...part.problems);
      words.push(...part.words);
      examples.push(...part.examples);
    } else if (folder !== SPELLING_FILE) {
      problems.push({
        code: "DICT_UNREADABLE",
        severity: "warning",
        source: { file: path, line: 1 },
        message: "not read: dictionaries stand in places/, actors/, weapons/ (CSV), lexicon/ and patterns/ (YAML)",
      });
    }
  }
  return { entries, patterns, words: [...new Set(words.map(foldText))].toSorted(), spelling, examples, problems };

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
    patterns: Object.fromEntries(
      [...groups]
        .toSorted()
        .map((group) => [
          group,
          [...(base.patterns[group] ?? []).filter(({ id }) => !ownPatterns.has(id)), ...(own.patterns[group] ?? [])],
        ]),
    ),
    words: [...new Set([...base.words, ...own.words])].toSorted(),
    spelling: own.spelling,
    examples: [...base.examples, ...own.examples],
    problems: [...base.problems, ...own.problems],
  };
}

const SPELLING_FILE = "spelling.yaml";

function gazetteerOf(folder: string): GazetteerName | undefined {
  return (Object.keys(GAZETTEERS) as GazetteerName[]).find((name) => name === folder);
}

const NO_SPELLING: NameSpelling = { joinedHeads: new Set(), swappedHeads: new Map(), splitHeads: [] };

/** The files' spelling habits; undefined where they have none, or none that can be read (then a problem says so). */
export function readSpelling(files: readonly DictionaryFile[], problems: DictionaryProblem[]): NameSpelling | undefined {
  const file = files.find(({ path }) => path === SPELLING_FILE);
  if (file === undefined) return undefined;
  const { document, problems: found, fail } = readYaml(SPELLING_FILE, file.text);
  const spelling = found.length === 0 ? toSpelling(document.toJSON()) : undefined;
  if (found.length === 0 && spelling === undefined)
    fail(undefined, "DICT_SYNTAX", "joined_heads and split_heads are lists of words, swapped_heads a list of lists of words");
  problems.push(...found.slice(0, 1));
  return spelling;
}

/** The spelling habits that a file's lists tell; undefined where one of them is of another shape. */
function toSpelling(raw: unknown): NameSpelling | undefined {
  const lists = (raw ?? {}) as { readonly joined_heads?: unknown; readonly swapped_heads?: unknown; readonly split_heads?: unknown };
  const joined = lists.joined_heads ?? [],
    swapped = lists.swapped_heads ?? [],
    split = lists.split_heads ?? [];
  if (!isWords(joined) || !isWords(split) || !Array.isArray(swapped) || !swapped.every(isWords)) return undefined;
  return {
    joinedHeads: new Set(joined.map(foldText)),
    swappedHeads: new Map(
      swapped.flatMap((group) => group.map((head) => [foldText(head), group.filter((other) => other !== head).map(foldText)] as const)),
    ),
    splitHeads: split.map(foldText),
  };
}

function isWords(value: unknown): value is string[] {
  return Array.isArray(value) && value.every((word) => typeof word === "string");
}
