import type { Chunks } from "./draft.ts";

const LINE_FEED = 0x0a;

/** A line of a source without its line feed; `bytes` is undefined where it is longer than allowed. */
export interface Line {
  /** Counts from 1. */
  readonly number: number;
  /** Valid only until the next line is asked for. */
  readonly bytes: Buffer | undefined;
}

/** Splits a source into lines, holding one line at a time; one longer than `maxBytes` is passed over. */
export async function* splitLines(chunks: Chunks, maxBytes: number): AsyncGenerator<Line, void, undefined> {
  const held = new HeldLine(maxBytes);
  let number = 0;
  for await (const chunk of chunks) {
    const bytes = Buffer.from(chunk.buffer, chunk.byteOffset, chunk.byteLength);
    let from = 0;
    for (let end = bytes.indexOf(LINE_FEED); end >= 0; end = bytes.indexOf(LINE_FEED, from)) {
      yield { number: ++number, bytes: held.finish(bytes.subarray(from, end)) };
      from = end + 1;
    }
    held.add(bytes.subarray(from));
  }
  if (held.length > 0) yield { number: ++number, bytes: held.finish(Buffer.alloc(0)) };
}

/** The start of a line whose end is not yet read. */
class HeldLine {
  readonly #maxBytes: number;
  #parts: Buffer[] = [];
  length = 0;

  constructor(maxBytes: number) {
    this.#maxBytes = maxBytes;
  }

  /** Keeps a copy of a part, or only its length once the line is too long. */
  add(part: Buffer): void {
    this.length += part.length;
    if (this.length > this.#maxBytes) this.#parts = [];
    else if (part.length > 0) this.#parts.push(Buffer.from(part));
  }

  /** The whole line, and an empty hold after. */
  finish(last: Buffer): Buffer | undefined {
    const parts = this.#parts,
      length = this.length + last.length;
    this.#parts = [];
    this.length = 0;
    if (length > this.#maxBytes) return undefined;
    return parts.length === 0 ? last : Buffer.concat([...parts, last]);
  }
}
