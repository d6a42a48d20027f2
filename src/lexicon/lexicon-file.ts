import { isMap, isScalar, isSeq, type YAMLMap } from "yaml";
import type { Attributes, DictionaryProblemCode, EntryDraft, SourcePlace } from "./entry.ts";
import type { DictionaryPart } from "./entity-rows.ts";
import type { Form } from "./grammar.ts";
import { inflect, INFLECTIONS, type Inflection } from "./inflection.ts";
import { readYaml, type YamlFile } from "./yaml-file.ts";

/**
 * A lexicon file maps class names to entries. An entry has an `id`, words under their inflection (`words`, `noun`,
 * `noun-f`, `plural`, `sound`, `adjective`, `phrase`, `past`, `present`), `suffixes: true` where its forms also carry
 * pronouns, and any attributes that the class's users read. `words: []` makes an entry of facts, found in no text:
 *
 *     month:
 *       - { id: jan, month: 1, words: [كانون الثاني, يناير] }
 */
export function readLexicon(file: string, text: string): DictionaryPart {
  const yaml = readYaml(file, text),
    entries: EntryDraft[] = [],
    { document, problems } = yaml;
  if (problems.length > 0) return { entries, problems };
  if (!isMap(document.contents)) {
    yaml.fail(undefined, "DICT_SYNTAX", "a lexicon file maps class names to lists of entries");
    return { entries, problems };
  }
  for (const { key, value } of document.contents.items) {
    const className = isScalar(key) ? String(key.value) : "";
    if (isSeq(value)) entries.push(...readClass(yaml, className, value.items));
    else yaml.fail(isScalar(key) ? key : undefined, "DICT_SYNTAX", `class ${className}: a list of entries belongs here`);
  }
  return { entries, problems };
}

function readClass(yaml: YamlFile, className: string, items: readonly unknown[]): EntryDraft[] {
  return items.flatMap((item) => {
    if (!isMap(item)) {
      yaml.fail(item, "DICT_SYNTAX", `class ${className}: each entry is a mapping such as { id: …, words: […] }`);
      return [];
    }
    return readEntry(className, item, yaml.placeOf(item), (code, message) => yaml.fail(item, code, message)) ?? [];
  });
}

function readEntry(
  className: string,
  node: YAMLMap,
  source: SourcePlace,
  fail: (code: DictionaryProblemCode, message: string) => void,
): EntryDraft | undefined {
  const raw = node.toJSON() as Record<string, unknown>;
  const id = raw["id"];
  if (typeof id !== "string" && typeof id !== "number") {
    fail("DICT_VALUE_MISSING", `class ${className}: the entry has no id`);
    return undefined;
  }
  const attributes: Record<string, unknown> = {},
    forms: Form[] = [];
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
  // An empty list of words is said, not forgotten: an entry of facts.
  if (forms.length === 0 && !INFLECTIONS.some((name) => name in raw)) {
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
