import { readFileSync } from "node:fs";
import { readAll } from "../input/bytes.ts";
import type { Metadata } from "../input/metadata.ts";
import { parsePublished } from "../input/published.ts";
import type { InputRequest } from "../input/read-articles.ts";
import { systemCode, UsageError } from "../model/errors.ts";
import { OUTPUT_FORMATS, type OutputFormatName, type OutputOptions } from "../output/formats.ts";
import type { ExtractOptions } from "./extract-command.ts";
import type { Io } from "./io.ts";

/** What will run: the options checked, defaults filled in, files named by options read. */
export interface ExtractRequest {
  readonly input: InputRequest;
  readonly outputFormat: OutputFormatName;
  readonly output: OutputOptions;
  /** Undefined is standard output. */
  readonly outputFile: string | undefined;
  readonly dictionaries: string | undefined;
  readonly limit: number | undefined;
  readonly isQuiet: boolean;
  readonly hasColor: boolean;
}

/** Checks what was typed. @throws UsageError where it cannot be done */
export async function requestOf(typedPaths: readonly string[], options: ExtractOptions, stdin: Io["stdin"]): Promise<ExtractRequest> {
  const { format, rows, bom, output, dictionaries, limit, quiet, color } = options;
  if (!OUTPUT_FORMATS[format].isTable) {
    if (rows !== undefined) throw new UsageError(`--rows is for tables: add --format csv (${format} has all of an article in one place)`);
    if (bom === true) throw new UsageError("--bom is for tables: add --format csv");
  }
  const published = publishedOf(options.published);
  const metadata = await metadataOf(options.metadata);
  const paths = await pathsOf(typedPaths, options.filesFrom, stdin);
  return {
    input: { paths, stdin, format: options.inputFormat, published, metadata },
    outputFormat: format,
    output: { rows: rows ?? "incidents", bom: bom === true },
    outputFile: output,
    dictionaries,
    limit,
    isQuiet: quiet === true,
    hasColor: color,
  };
}

async function pathsOf(typed: readonly string[], listFile: string | undefined, stdin: Io["stdin"]): Promise<readonly string[]> {
  if (listFile === undefined) {
    if (typed.length === 0)
      throw new UsageError("nothing to read: give files or folders, or - for standard input (see rasid extract --help)");
    checkStdin(typed.filter((path) => path === "-").length);
    return typed;
  }
  const list =
    listFile === "-" ? ((await readAll(stdin, Infinity)) ?? "").toString() : readNamed("--files-from", listFile).toString("utf8");
  const listed = list.split(list.includes("\0") ? "\0" : /\r?\n/u).filter((path) => path !== "");
  const paths = [...typed, ...listed];
  if (paths.length === 0) throw new UsageError(`--files-from ${listFile}: the list names no file`);
  checkStdin([...paths, listFile].filter((path) => path === "-").length);
  return paths;
}

function checkStdin(uses: number): void {
  if (uses > 1) throw new UsageError("standard input (-) can be read once only");
}

/** The day after --published, checked. @throws UsageError where it is none */
export function publishedOf(typed: string | undefined): string | undefined {
  if (typed === undefined) return undefined;
  const published = parsePublished(typed);
  if (published === undefined) throw new UsageError(`--published "${typed}" is not a day; write YYYY-MM-DD, such as 2022-04-08`);
  return published;
}

async function metadataOf(file: string | undefined): Promise<Metadata | undefined> {
  if (file === undefined) return undefined;
  const bytes = readNamed("--metadata", file),
    { parseMetadata } = await import("../input/metadata.ts");
  return parseMetadata(file, bytes);
}

function readNamed(option: string, file: string): Buffer {
  try {
    return readFileSync(file);
  } catch (error) {
    throw new UsageError(`${option} ${file}: cannot be read (${systemCode(error) ?? "unknown"}); check the path`, { cause: error });
  }
}
