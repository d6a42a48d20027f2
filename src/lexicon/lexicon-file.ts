import { LineCounter, isMap, isScalar, isSeq, parseDocument, type YAMLMap } from "yaml";
import type { Attributes, DictionaryProblem, DictionaryProblemCode, EntryDraft, SourcePlace } from "./entry.ts";
import type { DictionaryPart } from "./entity-rows.ts";
import type { Form } from "./grammar.ts";
import { inflect, INFLECTIONS, type Inflection } from "./inflection.ts";

/**
 * A lexicon file maps class names to entries. An entry has an `id`, words under their inflection (`words`, `noun`,
 * `noun-f`, `plural`, `sound`, `adjective`, `phrase`, `past`, `present`), `suffixes: true` where its forms also carry
 * pronouns, and any attributes that the class's users read:
 *
 *     month:
 *       - { id: jan, month: 1, words: [كانون الثاني, يناير] }
 */
export function readLexicon(file: string, text: string): DictionaryPart {
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines });
  const problems: DictionaryProblem[] = [], entries: EntryDraft[] = [];
  const placeOf = (offset: number): SourcePlace => {
    const { line, col } = lines.linePos(offset);
    return { file, line, column: col };
  };
  const fail = (offset: number, code: DictionaryProblemCode, message: string): void => {
    problems.push({ code, severity: "error", source: placeOf(offset), message });
  };
  for (const error of document.errors) fail(error.pos[0], "DICT_SYNTAX", error.message.split("\n")[0] ?? "not YAML");
  if (problems.length > 0) return { entries, problems };
  if (!isMap(document.contents)) {
    fail(0, "DICT_SYNTAX", "a lexicon file maps class names to lists of entries");
    return { entries, problems };
  }
  for (const { key, value } of document.contents.items) {
    const className = isScalar(key) ? String(key.value) : "";
    if (!isSeq(value)) {
      fail(isScalar(key) ? (key.range?.[0] ?? 0) : 0, "DICT_SYNTAX", `class ${className}: a list of entries belongs here`);
      continue;
    }
    for (const item of value.items) {
      const offset = (item as { range?: [number, number, number] }).range?.[0] ?? 0;
      if (!isMap(item)) {
        fail(offset, "DICT_SYNTAX", `class ${className}: each entry is a mapping such as { id: …, words: […] }`);
        continue;
      }
      const entry = readEntry(className, item, placeOf(offset), (code, message) => fail(offset, code, message));
      if (entry !== undefined) entries.push(entry);
    }
  }
  return { entries, problems };
}

function readEntry(className: string, node: YAMLMap, source: SourcePlace, fail: (code: DictionaryProblemCode, message: string) => void): EntryDraft | undefined {
  const raw = node.toJSON() as Record<string, unknown>;
  const id = raw["id"];
  if (typeof id !== "string" && typeof id !== "number") {
    fail("DICT_VALUE_MISSING", `class ${className}: the entry has no id`);
    return undefined;
  }
  const attributes: Record<string, unknown> = {}, forms: Form[] = [];
  for (const [key, value] of Object.entries(raw)) {
    const inflection = INFLECTIONS.find((name) => name === key);
    if (inflection === undefined) {
      if (key !== "id" && key !== "suffixes") attributes[key] = value;
      continue;
    }
    if (!isWordList(value)) {
      fail("DICT_VALUE_INVALID", `${className} ${id}: ${key} must be a list of words`);
      return undefined;
    }
    forms.push(...formsOf(value, inflection, raw["suffixes"] === true));
  }
  if (forms.length === 0) {
    fail("DICT_VALUE_MISSING", `${className} ${id} has no words; give one of ${INFLECTIONS.join(", ")}`);
    return undefined;
  }
  return { class: className, id: String(id), attributes: attributes satisfies Attributes, forms, source };
}

function isWordList(value: unknown): value is string[] {
  return Array.isArray(value) && value.every((word) => typeof word === "string" || typeof word === "number");
}

function formsOf(words: readonly string[], inflection: Inflection, suffixes: boolean): Form[] {
  return words.flatMap((word) => inflect(String(word), inflection, suffixes));
}
