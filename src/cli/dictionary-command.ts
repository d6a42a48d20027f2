import { type Command, Option } from "commander";
import type { Console } from "./console.ts";
import { EXIT_HELP } from "./exit.ts";
import type { CoverageFormat } from "./dictionary-coverage.ts";
import type { SetExit } from "./main.ts";

/** Adds `rasid dictionary check`, `find` and `coverage`. What they do is loaded when they run. */
export function registerDictionary(program: Command, console: Console, setExit: SetExit): void {
  const dictionary = program
    .command("dictionary")
    .summary("check dictionaries, look names up in them, count their places")
    .description("Checks dictionaries, looks names up in them, and counts their places.");
  dictionary
    .command("check")
    .description(
      "Reads dictionaries as `extract` would and lists what is wrong in them: one problem a line, with file, line and what to do.",
    )
    .argument("[DIR]", "folder of dictionaries of your own; without it the built-in ones are checked")
    .addHelpText("after", EXIT_HELP)
    .action(async (folder: string | undefined) => {
      const { checkCommand } = await import("./dictionary-check.ts");
      setExit(await checkCommand(folder, console));
    });
  dictionary
    .command("find")
    .description("Shows what the dictionaries know under a name, in Arabic or in Latin letters, or under an id.")
    .argument("<NAME...>", "the name; its words need no quotes")
    .option("--dictionaries <folder>", "dictionaries of your own, which add to and override the built-in ones")
    .addHelpText(
      "after",
      `\nExamples:\n  rasid dictionary find Deir ez-Zor\n  rasid dictionary find sy.damascus\n\nExit status: 0 found, 1 not found (the nearest spellings are shown), 2 usage error`,
    )
    .action(async (words: string[], options: { readonly dictionaries?: string }) => {
      const { findCommand } = await import("./dictionary-find.ts");
      setExit(await findCommand(words.join(" "), options.dictionaries, console));
    });
  dictionary
    .command("coverage")
    .description("Counts places by country and kind, and by how good their points are.")
    .addOption(new Option("--format <format>", "format of the output").choices(["text", "csv", "markdown"]).default("text"))
    .option("--dictionaries <folder>", "dictionaries of your own, which add to and override the built-in ones")
    .addHelpText("after", EXIT_HELP)
    .action(async ({ format, dictionaries }: { readonly format: CoverageFormat; readonly dictionaries?: string }) => {
      const { coverageCommand } = await import("./dictionary-coverage.ts");
      setExit(await coverageCommand(format, dictionaries, console));
    });
}
