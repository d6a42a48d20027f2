import type { Io } from "./io.ts";
import { type Sink, StreamSink } from "./sink.ts";

/** What commands write to: data on standard output, words to the user on standard error. */
export interface Console {
  readonly io: Io;
  readonly stdout: Sink;
  /** One or more lines for the user. Control characters, which may come from input, are made visible. */
  readonly tell: (message: string) => void;
  /** As `tell`, for text of our own, which may hold colours. */
  readonly show: (text: string) => void;
}

/** The console over an Io. */
export function createConsole(io: Io): Console {
  // A closed standard error silences the words to the user, not the run.
  io.stderr.on("error", () => undefined);
  const show = (text: string): void => void io.stderr.write(`${text}\n`);
  return { io, stdout: new StreamSink(io.stdout), show, tell: (message) => show(visible(message)) };
}

/** Control characters but line breaks and tabs as `\u{1b}`: input must not steer the user's terminal. */
function visible(text: string): string {
  // oxlint-disable-next-line no-control-regex -- they are what is sought
  return text.replace(/[\u{0}-\u{8}\u{B}-\u{1F}\u{7F}-\u{9F}]/gu, (sign) => `\\u{${sign.charCodeAt(0).toString(16)}}`);
}
