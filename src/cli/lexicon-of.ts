import { loadBuiltIn } from "../dictionary/built-in.ts";
import type { Lexicon } from "../lexicon/lexicon.ts";

/** The lexicon of a run: the built-in index alone needs none of the code that reads dictionaries. */
export async function lexiconOf(userFolder: string | undefined): Promise<Lexicon> {
  const builtIn = userFolder === undefined ? loadBuiltIn() : undefined;
  return builtIn ?? (await import("../dictionary/load.ts")).loadLexicon(userFolder);
}
