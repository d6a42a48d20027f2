/**
 * Errors that are not bugs: their message is all that the user needs, so no stack is shown. Which exit status each has is
 * decided in one place, `src/cli/exit.ts`.
 */

/** The command line asks for something that cannot be done. */
export class UsageError extends Error {
  override readonly name: string = "UsageError";
}

/** An input or output that the whole run depends on cannot be read or written. */
export class InputError extends Error {
  override readonly name: string = "InputError";
}

/** What a system error says of its cause (`ENOENT`, …), or undefined for any other error. */
export function systemCode(error: unknown): string | undefined {
  if (!(error instanceof Error) || !("code" in error) || !("syscall" in error)) return undefined;
  return typeof error.code === "string" ? error.code : undefined;
}
