import { CommanderError } from "commander";
import type { BatchReport } from "../batch/run.ts";
import { InputError, systemCode, UsageError } from "../model/errors.ts";

/** Exit statuses; `--help` lists them in these words. */
export const EXIT = { done: 0, someFailed: 1, nothingDone: 2 } as const;
export type ExitStatus = (typeof EXIT)[keyof typeof EXIT];

export const EXIT_HELP = `
Exit status:
  0  done
  1  some articles failed (each is named on standard error), or a dictionary has errors
  2  usage error, or nothing could be read`;

/** How a run of articles ends. */
export function exitOfBatch({ articles, failures }: BatchReport): ExitStatus {
  if (failures === 0) return EXIT.done;
  return articles === 0 ? EXIT.nothingDone : EXIT.someFailed;
}

/** How the program ends on an error: its status and what to tell the user; undefined for a bug, which keeps its stack. */
export function exitOfError(error: unknown): { readonly status: ExitStatus; readonly message?: string } | undefined {
  // commander has told the user already.
  if (error instanceof CommanderError) return { status: error.exitCode === 0 ? EXIT.done : EXIT.nothingDone };
  if (error instanceof UsageError || error instanceof InputError) return { status: EXIT.nothingDone, message: error.message };
  // The reader of a pipe has seen enough.
  return systemCode(error) === "EPIPE" ? { status: EXIT.done } : undefined;
}
