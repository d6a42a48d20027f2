import type { Writable } from "node:stream";

/**
 * What a command has of the world outside, so that tests can run commands in-process. The command line is the only floor
 * that knows of the process, of terminals and of colours.
 */
export interface Io {
  readonly stdin: AsyncIterable<Uint8Array>;
  /** `isTTY` where it is a terminal, as Node says it. */
  readonly stdout: Writable & { readonly isTTY?: boolean };
  readonly stderr: Writable;
  /** Whether standard error is a terminal, where a summary is welcome. */
  readonly isTerminal: boolean;
  readonly env: Readonly<Record<string, string | undefined>>;
  /** Tells this run's temporary files from another's. */
  readonly processId: number;
  /** Runs `cleanup` when the user stops the program, which then ends; the result takes that back. */
  readonly onStop: (cleanup: () => void) => () => void;
}

const STOP_SIGNALS = ["SIGINT", "SIGTERM", "SIGHUP"] as const;

/** The real world. */
export function processIo(): Io {
  return {
    // Node opens standard input when it is first asked for.
    get stdin() {
      return process.stdin;
    },
    stdout: process.stdout,
    stderr: process.stderr,
    isTerminal: process.stderr.isTTY,
    env: process.env,
    processId: process.pid,
    onStop: (cleanup) => {
      const stop = (signal: NodeJS.Signals): void => {
        cleanup();
        forget();
        process.kill(process.pid, signal);
      };
      const forget = (): void => STOP_SIGNALS.forEach((signal) => process.off(signal, stop));
      STOP_SIGNALS.forEach((signal) => process.once(signal, stop));
      return forget;
    },
  };
}
