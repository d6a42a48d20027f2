import { readFileSync } from "node:fs";
import { Command } from "commander";
import { type Console, createConsole } from "./console.ts";
import { registerDictionary } from "./dictionary-command.ts";
import { EXIT, EXIT_HELP, type ExitStatus, exitOfError } from "./exit.ts";
import { registerExplain } from "./explain-command.ts";
import { registerExtract } from "./extract-command.ts";
import type { Io } from "./io.ts";

/** A command's way to say how the program ends. */
export type SetExit = (status: ExitStatus) => void;

/** Runs one command line and gives its exit status; throws on bugs alone. */
export async function main(args: readonly string[], io: Io): Promise<ExitStatus> {
  const console = createConsole(io);
  try {
    return await run(args, console);
  } catch (error) {
    const exit = exitOfError(error);
    if (exit === undefined) throw error;
    if (exit.message !== undefined) console.tell(`rasid: ${exit.message}`);
    return exit.status;
  }
}

async function run(args: readonly string[], console: Console): Promise<ExitStatus> {
  let status: ExitStatus = EXIT.done,
    help = "";
  const program = new Command("rasid")
    .description("Reads raw Arabic news on armed conflict and writes traceable incident records.")
    .version(packageVersion(), "-V, --version", "print the version")
    .exitOverride()
    .showHelpAfterError("(add --help for the options)")
    .configureOutput({ writeOut: (text) => (help += text), writeErr: (text) => void console.io.stderr.write(text) })
    .addHelpText("after", EXIT_HELP);
  const setExit: SetExit = (next) => (status = next);
  registerExtract(program, console, setExit);
  registerExplain(program, console, setExit);
  registerDictionary(program, console, setExit);
  try {
    await program.parseAsync(args, { from: "user" });
  } finally {
    // commander ends help and version with an exception; what it had to say goes where data goes.
    await console.stdout.write(help);
    await console.stdout.finish();
  }
  return status;
}

function packageVersion(): string {
  const { version } = JSON.parse(readFileSync(new URL("../../package.json", import.meta.url), "utf8")) as { version: string };
  return version;
}
