import { type Command, InvalidArgumentError, Option } from "commander";
import { INPUT_FORMAT_CHOICES, type InputFormatChoice } from "../input/formats.ts";
import { OUTPUT_FORMATS, type OutputFormatName } from "../output/formats.ts";
import { type RowsName, TABLES } from "../output/csv/tables.ts";
import type { Console } from "./console.ts";
import { EXIT_HELP } from "./exit.ts";
import type { SetExit } from "./main.ts";

/** What was typed after `rasid extract`; `undefined` is not given. */
export interface ExtractOptions {
  readonly inputFormat: InputFormatChoice;
  readonly filesFrom?: string;
  readonly published?: string;
  readonly metadata?: string;
  readonly format: OutputFormatName;
  readonly rows?: RowsName;
  readonly bom?: true;
  readonly output?: string;
  readonly dictionaries?: string;
  readonly limit?: number;
  readonly quiet?: true;
  readonly color: boolean;
}

const EXAMPLES = `
Examples:
  rasid extract news/                                     all articles of a folder, as JSON
  rasid extract news/ --format csv --bom -o incidents.csv a table of incidents for Excel
  rasid extract news/ --format csv --rows casualties      a table of counts of people harmed
  rasid extract a.txt --published 2022-04-08              an article of a known day
  rasid extract news/ --metadata news.csv                 days, sources and titles from a table
  cat news.jsonl | rasid extract - --format jsonl         a stream: one article a line, in and out
${EXIT_HELP}`;

/** Adds `rasid extract`. What it does is loaded when it runs. */
export function registerExtract(program: Command, console: Console, setExit: SetExit): void {
  program
    .command("extract")
    .summary("read articles and write what happened, with every value traced to its text")
    .description(
      "Reads Arabic articles and writes dates, places, actors, weapons, casualties and incidents.\n\nPATH is a file, a folder (searched with those below it for .txt, .jsonl and .ndjson files), or - for standard input.",
    )
    .argument("[PATH...]", "files and folders, or - for standard input")
    .addOption(
      new Option("--input-format <format>", "format of the articles; auto goes by file ending, then by the first sign")
        .choices(INPUT_FORMAT_CHOICES)
        .default("auto"),
    )
    .option("--files-from <file>", "read more paths from a file (- for standard input), one a line or NUL-separated")
    .option("--published <date>", "day on which all articles were published (YYYY-MM-DD); overrides what they say")
    .option("--metadata <file>", "CSV with path or id and any of published, source, url, title")
    .addOption(new Option("--format <format>", "format of the output").choices(Object.keys(OUTPUT_FORMATS)).default("json"))
    .addOption(new Option("--rows <table>", "which table, with --format csv (default: incidents)").choices(Object.keys(TABLES)))
    .option("--bom", "begin CSV with a byte-order mark, so that Excel reads it as UTF-8")
    .option("-o, --output <file>", "write to a file, which appears whole or not at all")
    .option("--dictionaries <folder>", "dictionaries of your own, which add to and override the built-in ones")
    .option("--limit <count>", "stop after so many articles", wholeNumber)
    .option("-q, --quiet", "no summary; failures are still named")
    .option("--no-color", "no colours in the summary (so does the variable NO_COLOR)")
    .addHelpText("after", EXAMPLES)
    .action(async (paths: string[], options: ExtractOptions) => {
      const { extract } = await import("./extract.ts");
      setExit(await extract(paths, options, console));
    });
}

function wholeNumber(text: string): number {
  if (!/^[1-9]\d{0,8}$/u.test(text)) throw new InvalidArgumentError("Give a whole number from 1 up.");
  return Number(text);
}
