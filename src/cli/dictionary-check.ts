import { join } from "node:path";
import { checkDictionary } from "../dictionary/check.ts";
import { readDictionaryFolder } from "../dictionary/folder.ts";
import { BUILT_IN_FOLDER } from "../dictionary/built-in.ts";
import { readBuiltIn, readUserFolder } from "../dictionary/load.ts";
import { formatProblem } from "../lexicon/entry.ts";
import type { Console } from "./console.ts";
import { EXIT, type ExitStatus } from "./exit.ts";

/** `rasid dictionary check`: problems are data, so they go to standard output; the count goes to standard error. */
export async function checkCommand(folder: string | undefined, { stdout, tell }: Console): Promise<ExitStatus> {
  const problems =
    folder === undefined ? checkDictionary(readDictionaryFolder(BUILT_IN_FOLDER)) : checkDictionary(readUserFolder(folder), readBuiltIn());
  for (const problem of problems) {
    const file = join(folder ?? "dictionaries", problem.source.file);
    await stdout.write(`${formatProblem({ ...problem, source: { ...problem.source, file } })}\n`);
  }
  const errors = problems.filter(({ severity }) => severity === "error").length;
  tell(`rasid: ${counted(errors, "error")}, ${counted(problems.length - errors, "warning")} in ${folder ?? "the built-in dictionaries"}`);
  return errors === 0 ? EXIT.done : EXIT.someFailed;
}

function counted(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? "" : "s"}`;
}
