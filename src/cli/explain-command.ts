import { type Command, InvalidArgumentError, Option } from "commander";
import type { Console } from "./console.ts";
import type { SetExit } from "./main.ts";

/** What was typed after `rasid explain`; `undefined` is not given. */
export interface ExplainTyped {
  readonly sentence?: number;
  readonly id?: string;
  readonly all?: true;
  readonly published?: string;
  readonly dictionaries?: string;
  readonly format: "text" | "json";
  readonly color: boolean;
}

const AFTER = `
Examples:
  rasid explain article.txt --published 2022-04-08
  rasid explain article.txt --sentence 3            one sentence
  rasid explain news.jsonl --id 4711 --format json  one article of many, for a program

Exit status: 0 done, 2 usage error, or the article could not be read`;

/** Adds `rasid explain`. What it does is loaded when it runs. */
export function registerExplain(program: Command, console: Console, setExit: SetExit): void {
  program
    .command("explain")
    .summary("show, sentence by sentence, which rule gave what, and what nearly matched")
    .description(
      "Shows what was read from each sentence of one article and by which rule, how counts came about, which patterns of harm nearly matched and what stopped them, and which places and words of events were refused and why.",
    )
    .argument("<ARTICLE>", "a file, or - for standard input")
    .option("--sentence <n>", "this sentence alone, from 1", sentenceNumber)
    .option("--id <id>", "which article, where the file holds several")
    .option("--all", "also near misses inside what was found and without a word of harm")
    .option("--published <date>", "day on which the article was published (YYYY-MM-DD)")
    .option("--dictionaries <folder>", "dictionaries of your own, which add to and override the built-in ones")
    .addOption(new Option("--format <format>", "format of the output").choices(["text", "json"]).default("text"))
    .option("--no-color", "no colours on a terminal (so does the variable NO_COLOR)")
    .addHelpText("after", AFTER)
    .action(async (path: string, options: ExplainTyped) => {
      const { explainCommand } = await import("./explain.ts");
      setExit(await explainCommand(path, options, console));
    });
}

function sentenceNumber(text: string): number {
  if (!/^[1-9]\d{0,5}$/u.test(text)) throw new InvalidArgumentError("Give a whole number from 1 up.");
  return Number(text);
}
