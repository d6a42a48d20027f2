import type { DictionaryProblem } from "../lexicon/entry.ts";
import type { DictionaryFile } from "./folder.ts";

/** What dictionaries must not hold: folding takes it away (a warning), or it misleads who reads the file (an error). */
const FOREIGN = [
  { sign: /[\u{064B}-\u{065F}\u{0670}\u{06D6}-\u{06ED}]/u, name: "a vowel mark", severity: "warning" },
  { sign: /\u{0640}/u, name: "a tatweel", severity: "warning" },
  { sign: /[\u{FB50}-\u{FDFF}\u{FE70}-\u{FEFC}]/u, name: "a presentation form", severity: "warning" },
  {
    sign: /[\u{061C}\u{200B}-\u{200F}\u{202A}-\u{202E}\u{2060}-\u{2069}\u{FEFF}]/u,
    name: "an invisible control character",
    severity: "error",
  },
] as const;

/** Patterns carry examples, which are raw text: there only invisible characters are foreign. */
const INVISIBLE = FOREIGN.slice(-1);

/** Marks, tatweel, presentation forms and invisible controls, and lines that are not in Unicode's composed form (NFC). */
export function foreignCharacters(files: readonly DictionaryFile[]): DictionaryProblem[] {
  return files.flatMap(({ path, text }) => {
    const foreign = path.startsWith("patterns/") ? INVISIBLE : FOREIGN;
    const body = text.startsWith("\u{FEFF}") ? text.slice(1) : text;
    return body.split("\n").flatMap((line, i) =>
      problemsOf(line, foreign).map(({ column, message, severity }): DictionaryProblem => ({
        code: "DICT_CHARACTER",
        severity,
        source: { file: path, line: i + 1, column },
        message,
      })),
    );
  });
}

type LineProblem = Pick<DictionaryProblem, "severity" | "message"> & { readonly column: number };

function problemsOf(line: string, foreign: readonly (typeof FOREIGN)[number][]): LineProblem[] {
  const found = foreign.flatMap(({ sign, name, severity }): LineProblem[] => {
    const at = line.search(sign);
    return at < 0 ? [] : [{ column: at + 1, severity, message: `${name} (${codePoint(line, at)}); take it out, folding does not need it` }];
  });
  if (found.length === 0 && line !== line.normalize("NFC"))
    found.push({ column: 1, severity: "error", message: "not in composed form (NFC); save the file as NFC" });
  return found;
}

function codePoint(line: string, at: number): string {
  return `U+${(line.codePointAt(at) ?? 0).toString(16).toUpperCase().padStart(4, "0")}`;
}
