import { peek } from "./bytes.ts";
import type { Chunks, Draft } from "./draft.ts";
import { readJsonl } from "./jsonl.ts";
import { readTxt } from "./txt.ts";

/** A format of input. To add one: a file with a reader, and a line here. */
interface InputFormat {
  /** Endings of its files, lower case. */
  readonly endings: readonly string[];
  readonly read: (chunks: Chunks) => AsyncIterable<Draft>;
}

export const INPUT_FORMATS = {
  txt: { endings: [".txt"], read: readTxt },
  jsonl: { endings: [".jsonl", ".ndjson"], read: readJsonl },
} as const satisfies Record<string, InputFormat>;
export type InputFormatName = keyof typeof INPUT_FORMATS;

const NAMES = Object.keys(INPUT_FORMATS) as InputFormatName[];

/** What `--input-format` may say. */
export const INPUT_FORMAT_CHOICES = ["auto", ...NAMES] as const;
export type InputFormatChoice = (typeof INPUT_FORMAT_CHOICES)[number];

/** Whether a folder's file of this name is read: its ending is one of the format's, or with `auto` of any format's. */
export function isInputFile(name: string, choice: InputFormatChoice): boolean {
  return choice === "auto"
    ? formatOfName(name) !== undefined
    : INPUT_FORMATS[choice].endings.some((ending) => name.toLowerCase().endsWith(ending));
}

/** Reads a source in the chosen format; `auto` goes by the ending of `name`, then by the source's first sign. */
export async function* readDrafts(name: string, source: Chunks, choice: InputFormatChoice): AsyncGenerator<Draft, void, undefined> {
  const known = choice === "auto" ? formatOfName(name) : choice;
  if (known !== undefined) {
    yield* INPUT_FORMATS[known].read(source);
    return;
  }
  const { first, chunks } = await peek(source);
  yield* INPUT_FORMATS[first !== undefined && startsWithBrace(first) ? "jsonl" : "txt"].read(chunks);
}

function formatOfName(name: string): InputFormatName | undefined {
  return NAMES.find((format) => INPUT_FORMATS[format].endings.some((ending) => name.toLowerCase().endsWith(ending)));
}

/** Whether the first byte that is no blank, NUL or byte-order mark is `{`. */
function startsWithBrace(bytes: Uint8Array): boolean {
  return bytes.find((byte) => byte > 0x20 && ![0xef, 0xbb, 0xbf, 0xff, 0xfe].includes(byte)) === 0x7b;
}
