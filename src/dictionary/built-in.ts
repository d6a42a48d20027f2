import { closeSync, openSync, readFileSync, readSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { CHECKSUM_AT, type IndexFile, readIndex } from "../lexicon/index-file.ts";
import { Lexicon } from "../lexicon/lexicon.ts";

/**
 * The dictionaries that come with the package, as compiled. Apart from `load.ts`, so that the common start needs none of
 * the code that reads dictionary files.
 */

/** Folder of the dictionaries that come with the package. */
export const BUILT_IN_FOLDER = fileURLToPath(new URL("../../dictionaries", import.meta.url));
/** Where `npm run build` puts their compiled index; the same for `src` and `dist`, so that tests use it too. */
export const BUILT_IN_INDEX = fileURLToPath(new URL("../../dist/rasid.index", import.meta.url));

/** The built-in lexicon; undefined where its index is not there or not sound, and `loadLexicon` compiles it. */
export function loadBuiltIn(): Lexicon | undefined {
  const index = readIndexAt(BUILT_IN_INDEX);
  return index === undefined ? undefined : new Lexicon(index);
}

/** Reads a compiled index; undefined where there is none that can be trusted. */
export function readIndexAt(path: string): IndexFile | undefined {
  try {
    return readIndex(readFileSync(path));
  } catch {
    return undefined;
  }
}

/** The checksum that the built-in index carries; "" where there is none. Changes with the dictionaries and with the program that compiles them. */
export function builtInChecksum(): string {
  const bytes = Buffer.alloc(4);
  try {
    const file = openSync(BUILT_IN_INDEX, "r");
    readSync(file, bytes, 0, bytes.length, CHECKSUM_AT);
    closeSync(file);
  } catch {
    return "";
  }
  return bytes.toString("hex");
}
