import { compileIndex } from "../lexicon/compile.ts";
import type { DictionaryProblem, EntryDraft } from "../lexicon/entry.ts";
import { Lexicon } from "../lexicon/lexicon.ts";
import { compilePattern } from "../pattern/pattern.ts";
import { foreignCharacters } from "./check-characters.ts";
import { ordinaryNames, sharedForms } from "./check-forms.ts";
import { oddCoordinates } from "./check-places.ts";
import { type DictionaryContents, type DictionaryFile, mergeContents, readDictionary } from "./folder.ts";
import { entriesWithLiterals } from "./load.ts";
import { completePlaces } from "./place-chain.ts";

/**
 * Everything that is wrong in dictionary files, sorted by place. With `base` they are a user's files over those: problems
 * are sought in what the two make together and told where they are the user's.
 */
export function checkDictionary(files: readonly DictionaryFile[], base?: DictionaryContents): DictionaryProblem[] {
  const own = readDictionary(files, base?.spelling),
    all = base === undefined ? own : mergeContents(base, own);
  const ownSources = new Set(own.entries.map(({ source }) => source));
  const ofEntries = [
    completePlaces(all.entries).problems,
    sharedForms(all.entries),
    ordinaryNames(all.entries),
    oddCoordinates(all.entries),
  ].flat();
  return [
    ...own.problems,
    ...foreignCharacters(files),
    ...repeatedIds(own.entries),
    ...ofEntries.filter(({ source }) => ownSources.has(source)),
    ...unusablePatterns(all, own),
  ].toSorted(byPlace);
}

function byPlace({ source: a }: DictionaryProblem, { source: b }: DictionaryProblem): number {
  return a.file === b.file ? a.line - b.line || (a.column ?? 0) - (b.column ?? 0) : a.file < b.file ? -1 : 1;
}

/** Two entries of one class with one id: the later would be lost. */
function repeatedIds(entries: readonly EntryDraft[]): DictionaryProblem[] {
  const firstByKey = new Map<string, EntryDraft>(),
    problems: DictionaryProblem[] = [];
  for (const entry of entries) {
    const key = `${entry.class} ${entry.id}`,
      first = firstByKey.get(key);
    if (first === undefined) firstByKey.set(key, entry);
    else
      problems.push({
        code: "DICT_DUPLICATE_ID",
        severity: "error",
        source: entry.source,
        message: `${key} stands already in ${first.source.file}:${first.source.line}; give it an id of its own, or merge the two`,
      });
  }
  return problems;
}

/** Patterns that do not compile, for instance for a class that no dictionary defines. */
function unusablePatterns(all: DictionaryContents, own: DictionaryContents): DictionaryProblem[] {
  const lexicon = new Lexicon(compileIndex(entriesWithLiterals(all), {}, ""));
  return Object.entries(own.patterns).flatMap(([group, patterns]) =>
    patterns.flatMap((pattern): DictionaryProblem[] => {
      try {
        compilePattern(pattern, lexicon);
        return [];
      } catch (error) {
        const message = `${pattern.id}: ${error instanceof Error ? error.message : "cannot be compiled"}`;
        return [{ code: "DICT_PATTERN", severity: "error", source: { file: `patterns/${group}`, line: 1 }, message }];
      }
    }),
  );
}
