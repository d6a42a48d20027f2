import type { Diagnostic } from "../model/diagnostic.ts";
import { readAll } from "./bytes.ts";
import { decodeText } from "./decode.ts";
import { type Chunks, type Draft, MAX_ARTICLE_BYTES, tooLarge } from "./draft.ts";

/** Reads a text file: the whole of it is one article. */
export async function* readTxt(chunks: Chunks): AsyncGenerator<Draft, void, undefined> {
  const bytes = await readAll(chunks, MAX_ARTICLE_BYTES);
  if (bytes === undefined) {
    yield tooLarge();
    return;
  }
  const decoded = decodeText(bytes);
  if (decoded === undefined) {
    yield {
      kind: "failure",
      code: "INPUT_BINARY",
      message: "not a text file (it holds binary data); save the article as plain text in UTF-8",
    };
    return;
  }
  const { text, encoding, certainty } = decoded;
  const diagnostics: Diagnostic[] = [];
  const warn = (code: Diagnostic["code"], message: string): void => {
    diagnostics.push({ code, severity: "warning", message, start: null, end: null });
  };
  if (certainty === "guessed")
    warn(
      "ENCODING_GUESSED",
      `the file is not UTF-8 and was read as ${encoding}, which is a guess from its letters; save it as UTF-8 to be sure`,
    );
  if (certainty === "damaged") warn("ENCODING_DAMAGED", `bytes that are not ${encoding} were read as U+FFFD`);
  yield { kind: "article", text, encoding, diagnostics };
}
