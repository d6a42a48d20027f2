import { type BatchReport, runBatch } from "../batch/run.ts";
import { readArticles } from "../input/read-articles.ts";
import { OUTPUT_FORMATS } from "../output/formats.ts";
import { createPipeline } from "../pipeline.ts";
import type { Console } from "./console.ts";
import { type ExitStatus, exitOfBatch } from "./exit.ts";
import type { ExtractOptions } from "./extract-command.ts";
import { type ExtractRequest, requestOf } from "./extract-request.ts";
import { lexiconOf } from "./lexicon-of.ts";
import { FileSink, type Sink } from "./sink.ts";

/** `rasid extract`: what was typed is checked before anything is opened for writing. */
export async function extract(paths: readonly string[], options: ExtractOptions, console: Console): Promise<ExitStatus> {
  const request = await requestOf(paths, options, console.io.stdin);
  const pipeline = createPipeline(await lexiconOf(request.dictionaries));
  const writer = await OUTPUT_FORMATS[request.outputFormat].create(request.output);
  const report = await toSink(request, console, async (sink) =>
    runBatch({
      items: readArticles(request.input),
      extract: pipeline,
      writer,
      write: sink.write,
      onFailure: ({ error }) => console.tell(`rasid: ${error.code} ${error.message}`),
      limit: request.limit,
    }),
  );
  await tellReport(report, request, console);
  return exitOfBatch(report);
}

/** Runs into the output that was asked for; a file of a run that broke off or read nothing does not appear. */
async function toSink({ outputFile }: ExtractRequest, console: Console, run: (sink: Sink) => Promise<BatchReport>): Promise<BatchReport> {
  if (outputFile === undefined) return run(console.stdout);
  const sink = new FileSink(outputFile, console.io.processId),
    forget = console.io.onStop(sink.abort);
  try {
    const report = await run(sink);
    if (report.articles > 0 || report.failures === 0) await sink.finish();
    return report;
  } finally {
    sink.abort();
    forget();
  }
}

async function tellReport(report: BatchReport, request: ExtractRequest, console: Console): Promise<void> {
  const unused = request.input.metadata?.unusedCount ?? 0;
  if (unused > 0 && request.limit === undefined)
    console.tell(`rasid: ${unused} rows of the metadata belong to no article; their path or id must be that of an article`);
  if (!console.io.isTerminal || request.isQuiet) return;
  const { summaryOf } = await import("./summary.ts");
  console.show(summaryOf(report, request.hasColor && !console.io.env["NO_COLOR"]));
}
