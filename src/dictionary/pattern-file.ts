import { isMap, isSeq } from "yaml";
import type { DictionaryProblem, DictionaryProblemCode, SourcePlace } from "../lexicon/entry.ts";
import { readYaml } from "../lexicon/yaml-file.ts";
import { PatternSyntaxError, parsePattern, wordsOf } from "../pattern/syntax.ts";
import type { PatternSource } from "../pattern/pattern.ts";

/** An example that stands beside a pattern and runs as a test: what must be found in a text, or (`not`) nothing. */
export interface PatternExample {
  readonly patternId: string;
  readonly text: string;
  /** Expected values by key; undefined for a negative example. */
  readonly want: Readonly<Record<string, unknown>> | undefined;
  readonly file: string;
  readonly line: number;
}

export interface PatternPart {
  readonly patterns: PatternSource[];
  readonly examples: PatternExample[];
  readonly problems: DictionaryProblem[];
  /** Literal words of all patterns. */
  readonly words: string[];
}

/** Reads a pattern file: a YAML list of `{ id, pattern, emit?, unless_before?, unless_after?, examples?, not? }`. */
export function readPatterns(file: string, text: string): PatternPart {
  const yaml = readYaml(file, text),
    { document } = yaml;
  const part: PatternPart = { patterns: [], examples: [], problems: yaml.problems, words: [] };
  if (part.problems.length > 0) return part;
  if (!isSeq(document.contents)) {
    yaml.fail(undefined, "DICT_SYNTAX", "a pattern file is a list of patterns");
    return part;
  }
  for (const item of document.contents.items) {
    if (isMap(item))
      readOne(item.toJSON() as Record<string, unknown>, part, yaml.placeOf(item), (code, message) => yaml.fail(item, code, message));
    else yaml.fail(item, "DICT_SYNTAX", "each pattern is a mapping with id and pattern");
  }
  return part;
}

function readOne(
  raw: Record<string, unknown>,
  part: PatternPart,
  { file, line }: SourcePlace,
  fail: (code: DictionaryProblemCode, message: string) => void,
): void {
  const { id, pattern } = raw;
  if (typeof id !== "string" || typeof pattern !== "string") {
    fail("DICT_VALUE_MISSING", "a pattern needs an id and a pattern");
    return;
  }
  const source: PatternSource = {
    id,
    pattern,
    emit: (raw["emit"] ?? {}) as Record<string, unknown>,
    unless_before: stringList(raw["unless_before"]),
    unless_after: stringList(raw["unless_after"]),
  };
  for (const [key, text] of [
    ["pattern", pattern],
    ...source.unless_before.map((one) => ["unless_before", one]),
    ...source.unless_after.map((one) => ["unless_after", one]),
  ] as [string, string][]) {
    try {
      part.words.push(...wordsOf(parsePattern(text)));
    } catch (error) {
      if (!(error instanceof PatternSyntaxError)) throw error;
      fail("DICT_PATTERN", `${id}, ${key}, character ${error.at + 1}: ${error.message}`);
      return;
    }
  }
  part.patterns.push(source);
  for (const example of (raw["examples"] ?? []) as Record<string, unknown>[]) {
    const { text, ...want } = example;
    part.examples.push({ patternId: id, text: String(text), want, file, line });
  }
  for (const text of stringList(raw["not"])) part.examples.push({ patternId: id, text, want: undefined, file, line });
}

function stringList(value: unknown): string[] {
  if (value === undefined || value === null) return [];
  return Array.isArray(value) ? value.map(String) : [String(value)];
}
