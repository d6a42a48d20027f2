import { readFileSync } from "node:fs";
import { Command } from "commander";
import { createConsole } from "./console.ts";
import { registerDictionary } from "./dictionary-command.ts";
import { EXIT, EXIT_HELP, type ExitStatus, exitOfError } from "./exit.ts";
import { registerExtract } from "./extract-command.ts";
import type { Io } from "./io.ts";

/** A command's way to say how the program ends. */
export type SetExit = (status: ExitStatus) => void;

/** Runs one command line and gives its exit status; throws on bugs alone. */
export async function main(args: readonly string[], io: Io): Promise<ExitStatus> {
  const console = createConsole(io);
  let status: ExitStatus = EXIT.done;
  const program = new Command("rasid")
    .description("Reads raw Arabic news on armed conflict and writes traceable incident records.")
    .version(packageVersion(), "-V, --version", "print the version")
    .exitOverride()
    .showHelpAfterError("(add --help for the options)")
    .configureOutput({ writeOut: (text) => void console.stdout.write(text), writeErr: (text) => void io.stderr.write(text) })
    .addHelpText("after", EXIT_HELP);
  const setExit: SetExit = (next) => (status = next);
  registerExtract(program, console, setExit);
  registerDictionary(program, console, setExit);
  try {
    await program.parseAsync(args, { from: "user" });
    await console.stdout.finish();
    return status;
  } catch (error) {
    const exit = exitOfError(error);
    if (exit === undefined) throw error;
    if (exit.message !== undefined) console.tell(`rasid: ${exit.message}`);
    return exit.status;
  }
}

function packageVersion(): string {
  const { version } = JSON.parse(readFileSync(new URL("../../package.json", import.meta.url), "utf8")) as { version: string };
  return version;
}
