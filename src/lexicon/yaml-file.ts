import { LineCounter, parseDocument, type Document } from "yaml";
import type { DictionaryProblem, DictionaryProblemCode, SourcePlace } from "./entry.ts";

/** A dictionary file in YAML, with the places of what is wrong in it. */
export interface YamlFile {
  readonly document: Document;
  /** What was found wrong so far; errors of syntax at first. */
  readonly problems: DictionaryProblem[];
  readonly placeOf: (node: unknown) => SourcePlace;
  /** Notes an error at a node. */
  readonly fail: (node: unknown, code: DictionaryProblemCode, message: string) => void;
}

/** Parses a dictionary file. Where `problems` is not empty afterwards it is no YAML and has no contents to speak of. */
export function readYaml(file: string, text: string): YamlFile {
  const lines = new LineCounter(),
    document = parseDocument(text, { lineCounter: lines });
  const problems: DictionaryProblem[] = [];
  const placeAt = (offset: number): SourcePlace => {
    const { line, col } = lines.linePos(offset);
    return { file, line, column: col };
  };
  const failAt = (source: SourcePlace, code: DictionaryProblemCode, message: string): void => {
    problems.push({ code, severity: "error", source, message });
  };
  for (const error of document.errors) failAt(placeAt(error.pos[0]), "DICT_SYNTAX", error.message.split("\n")[0] ?? "not YAML");
  const placeOf = (node: unknown): SourcePlace => placeAt(offsetOf(node));
  return { document, problems, placeOf, fail: (node, code, message) => failAt(placeOf(node), code, message) };
}

/** Offset of a node, as the parser noted it; 0 for what has none. */
function offsetOf(node: unknown): number {
  return (node as { readonly range?: readonly [number, number, number] } | null | undefined)?.range?.[0] ?? 0;
}
