import { closeSync, openSync, readSync } from "node:fs";
import type { Chunks } from "./draft.ts";

const CHUNK_BYTES = 256 * 1024;

/** Reads files chunk by chunk into one buffer, which all files of a run share. */
export class FileReader {
  readonly #buffer = Buffer.allocUnsafe(CHUNK_BYTES);

  /** The file's bytes; each chunk is valid until the next is asked for. @throws the system's error where it cannot be read */
  *chunks(path: string): Generator<Uint8Array, void, undefined> {
    const file = openSync(path, "r");
    try {
      for (let length = readSync(file, this.#buffer); length > 0; length = readSync(file, this.#buffer)) {
        yield this.#buffer.subarray(0, length);
      }
    } finally {
      closeSync(file);
    }
  }
}

/** All bytes of a source in memory of their own; undefined where there are more than `maxBytes`. */
export async function readAll(chunks: Chunks, maxBytes: number): Promise<Buffer | undefined> {
  const parts: Buffer[] = [];
  let length = 0;
  for await (const chunk of chunks) {
    length += chunk.length;
    if (length > maxBytes) return undefined;
    parts.push(Buffer.from(chunk));
  }
  const [only] = parts;
  return parts.length === 1 && only !== undefined ? only : Buffer.concat(parts);
}

/** A source with its first chunk taken off for a look, and put back. The chunk is undefined for an empty source. */
export async function peek(chunks: Chunks): Promise<{ readonly first: Uint8Array | undefined; readonly chunks: Chunks }> {
  const iterator = iterate(chunks),
    { value: first, done } = await iterator.next();
  if (done === true) return { first: undefined, chunks: [] };
  return { first, chunks: chain(first, iterator) };
}

async function* iterate(chunks: Chunks): AsyncGenerator<Uint8Array, void, undefined> {
  yield* chunks;
}

async function* chain(first: Uint8Array, rest: AsyncGenerator<Uint8Array, void, undefined>): AsyncGenerator<Uint8Array, void, undefined> {
  try {
    yield first;
    yield* rest;
  } finally {
    await rest.return();
  }
}
