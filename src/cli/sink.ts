import { closeSync, openSync, realpathSync, renameSync, rmSync, statSync, writeSync } from "node:fs";
import type { Writable } from "node:stream";
import { InputError, systemCode, UsageError } from "../model/errors.ts";

/** Where data goes: standard output or a file. */
export interface Sink {
  /** A promise where the receiver asks to wait. @throws the receiver's error, such as EPIPE */
  readonly write: (text: string) => Promise<void> | undefined;
  /** All is written: waits until the receiver has it, or gives the file its name. */
  readonly finish: () => Promise<void>;
  /** Something went wrong: a file disappears. */
  readonly abort: () => void;
}

/** A stream as a sink: back-pressure is kept, and its errors come out of the next `write` or `finish`. */
export class StreamSink implements Sink {
  readonly #stream: Writable;
  #error: Error | undefined;
  #wake: (() => void) | undefined;

  constructor(stream: Writable) {
    this.#stream = stream;
    stream.on("error", (error) => {
      this.#error ??= error;
      this.#wake?.();
    });
    stream.on("drain", () => this.#wake?.());
  }

  readonly write = (text: string): Promise<void> | undefined => {
    this.#check();
    return text === "" || this.#stream.write(text) ? undefined : this.#until((wake) => (this.#wake = wake));
  };

  readonly finish = async (): Promise<void> => {
    this.#check();
    await this.#until((wake) => {
      this.#wake = wake;
      this.#stream.write("", () => wake());
    });
  };

  readonly abort = (): void => undefined;

  async #until(start: (wake: () => void) => void): Promise<void> {
    await new Promise<void>((resolve) => start(resolve));
    this.#wake = undefined;
    this.#check();
  }

  #check(): void {
    if (this.#error !== undefined) throw this.#error;
  }
}

const WRITE_CHARACTERS = 1 << 16;

/** A file that appears whole or not at all: written beside its place under another name, renamed at the end. */
export class FileSink implements Sink {
  readonly #path: string;
  readonly #partial: string;
  readonly #file: number;
  #pending = "";
  #isOpen = true;

  /** @throws UsageError where no file can be written there */
  constructor(path: string, processId: number) {
    this.#path = targetOf(path);
    this.#partial = isSpecial(this.#path) ? this.#path : `${this.#path}.${processId}.partial`;
    try {
      this.#file = openSync(this.#partial, "w");
    } catch (error) {
      throw new UsageError(
        `-o ${path}: cannot be written (${systemCode(error) ?? "unknown"}); name a file in a folder that exists and that you may write to`,
        { cause: error },
      );
    }
  }

  readonly write = (text: string): undefined => {
    this.#pending += text;
    if (this.#pending.length >= WRITE_CHARACTERS) this.#flush();
  };

  readonly finish = async (): Promise<void> => {
    this.#flush();
    this.#close();
    if (this.#partial !== this.#path) renameSync(this.#partial, this.#path);
  };

  readonly abort = (): void => {
    if (!this.#isOpen) return;
    this.#close();
    if (this.#partial !== this.#path) rmSync(this.#partial, { force: true });
  };

  #flush(): void {
    const bytes = Buffer.from(this.#pending);
    this.#pending = "";
    try {
      for (let at = 0; at < bytes.length;) at += writeSync(this.#file, bytes, at);
    } catch (error) {
      if (systemCode(error) === "EPIPE") throw error;
      throw new InputError(`-o ${this.#path}: writing failed (${systemCode(error) ?? "unknown"}); is the disk full?`, { cause: error });
    }
  }

  #close(): void {
    this.#isOpen = false;
    closeSync(this.#file);
  }
}

/** Where a link leads, so that the link stays; the path itself where nothing is there. */
function targetOf(path: string): string {
  try {
    return realpathSync(path);
  } catch {
    return path;
  }
}

/** Whether the path is something that must not be replaced by a file, such as `/dev/null` or a named pipe. */
function isSpecial(path: string): boolean {
  const stats = statSync(path, { throwIfNoEntry: false });
  return stats !== undefined && !stats.isFile();
}
