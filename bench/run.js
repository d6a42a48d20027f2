import { mkdtempSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { BUILT_IN_INDEX, loadBuiltIn, readIndexAt } from "../dist/dictionary/built-in.js";
import { compileIndex } from "../dist/lexicon/compile.js";
import { writeIndex } from "../dist/lexicon/index-file.js";
import { Lexicon } from "../dist/lexicon/lexicon.js";
import { scan } from "../dist/lexicon/scan.js";
import { createPipeline } from "../dist/pipeline.js";
import { foldText } from "../dist/text/fold.js";
import { readText } from "../dist/text/reading.js";
import { fixtureSentences, makeArticles, makeGazetteer, writeCorpus } from "./corpus.js";
import { isThere, leastMs, medianProcessMs, processRun, row } from "./measure.js";
import { articleOf, msByStage } from "./stages.js";

/**
 * `npm run bench`: what the program costs, on material that is the same each time. `--quick` takes a tenth of it.
 * MB are millions of UTF-8 bytes of raw text. Times are processor time of one process unless a line says wall.
 */
const isQuick = process.argv.includes("--quick");
const ARTICLES = isQuick ? 2000 : 20_000,
  SAMPLE = isQuick ? 600 : 3000,
  PIPELINE_SAMPLE = isQuick ? 300 : 1000,
  FORMS = 100_000;
const FIXTURES = new URL("../fixtures/articles/", import.meta.url),
  pathOf = (name) => fileURLToPath(new URL(name, import.meta.url));

const WISHED = { dates: "<= 15 % wished", casualties: "<= 25 % wished" };

const bytesOf = (texts) => texts.reduce((sum, text) => sum + Buffer.byteLength(text), 0);
const speed = (texts, ms) => `${(bytesOf(texts) / 1000 / ms).toFixed(1)} MB/s`;
const times = (ratio) => `${ratio.toFixed(2)}×`;

const folder = mkdtempSync(join(tmpdir(), "rasid-bench-"));
try {
  run();
} finally {
  rmSync(folder, { recursive: true });
}

function run() {
  const gazetteer = makeGazetteer(FORMS),
    sentences = fixtureSentences(FIXTURES);
  const articles = () => makeArticles({ sentences, gazetteer, bytes: 3000 });
  const corpus = join(folder, "corpus.txt"),
    smallCorpus = join(folder, "tenth.txt"),
    index = join(folder, "100k.index"),
    smallIndex = join(folder, "10k.index");
  writeCorpus(corpus, articles(), ARTICLES);
  writeCorpus(smallCorpus, articles(), ARTICLES / 10);
  writeFileSync(index, compiled(gazetteer));
  writeFileSync(smallIndex, compiled(gazetteer.slice(0, FORMS / 10)));
  console.log(`${ARTICLES} articles, ${(statSync(corpus).size / 1e6).toFixed(1)} MB; ${FORMS} forms; node ${process.version}\n`);
  scanAlone(take(articles(), SAMPLE), index, smallIndex);
  againstRipgrep(corpus, index, gazetteer);
  corpusSize(corpus, smallCorpus, index);
  pipelineStages(take(articles(), PIPELINE_SAMPLE));
  start(take(articles(), 1));
}

function take(articles, count) {
  const taken = [];
  for (const article of articles) if (taken.push(article) === count) break;
  return taken;
}

function compiled(names) {
  const source = { file: "bench", line: 1 };
  const entries = names.map((name, i) => ({
    class: "place",
    id: `bench.${i}`,
    attributes: { name },
    forms: [{ folded: foldText(name), grammar: 0 }],
    source,
  }));
  return writeIndex(compileIndex(entries, {}, "bench"));
}

function scanAlone(texts, index, smallIndex) {
  const lexicons = [smallIndex, index].map((path) => new Lexicon(readIndexAt(path)));
  const [small, large] = lexicons.map((lexicon) => () => texts.forEach((text) => scan(readText(text), lexicon)));
  const fold = leastMs(5, () => texts.forEach(readText)),
    smallMs = leastMs(5, small),
    largeMs = leastMs(5, large);
  row("fold, tokens and sentences alone", speed(texts, fold));
  row("fold and scan, 10,000 forms", speed(texts, smallMs));
  row("fold and scan, 100,000 forms", speed(texts, largeMs), ">= 60 MB/s");
  row("10× dictionary: time of 100,000 over 10,000 forms", times(largeMs / smallMs), "<= 1.3×");
}

function againstRipgrep(corpus, index, gazetteer) {
  if (!isThere("rg")) {
    row("time over ripgrep's", "skipped", "no rg here: apt-get install ripgrep");
    return;
  }
  const names = join(folder, "names.txt");
  writeFileSync(names, `${gazetteer.join("\n")}\n`);
  const ours = medianProcessMs(3, process.execPath, [pathOf("scan-file.js"), index, corpus]);
  const theirs = medianProcessMs(3, "rg", ["-j1", "-a", "-F", "-f", names, "-o", corpus]);
  row("scan of the corpus end to end, wall", `${(ours / 1000).toFixed(2)} s`);
  row("ripgrep on it, wall", `${(theirs / 1000).toFixed(2)} s`);
  row("time over ripgrep's", times(ours / theirs), "<= 1.0×");
}

function corpusSize(corpus, smallCorpus, index) {
  const memory = (path) => Number(processRun(process.execPath, [pathOf("scan-file.js"), index, path, "--memory"], "pipe").output);
  const once = memory(smallCorpus),
    tenfold = memory(corpus);
  row("peak memory of scan, corpus and 10× corpus", `${once} → ${tenfold} MB`, "<= 1.3×, under 300 MB");
  const extractMemory = (count) => Number(processRun(process.execPath, [pathOf("extract-memory.js"), String(count)], "pipe").output);
  const few = PIPELINE_SAMPLE / 10,
    small = extractMemory(few),
    large = extractMemory(PIPELINE_SAMPLE);
  row(`peak memory of extract, ${few} and ${PIPELINE_SAMPLE} articles`, `${small} → ${large} MB`, "<= 1.3×, under 300 MB");
}

function pipelineStages(texts) {
  const pipeline = createPipeline(loadBuiltIn()),
    list = texts.map(articleOf),
    extract = () => list.forEach(pipeline);
  list.slice(0, 300).forEach(pipeline);
  const wholeMs = leastMs(2, extract),
    stages = msByStage(extract),
    scanMs = (stages.get("fold") ?? 0) + (stages.get("scan") ?? 0);
  console.log("");
  row("full pipeline, built-in dictionaries", speed(texts, wholeMs));
  row("its fold and scan", speed(texts, scanMs));
  for (const [stage, ms] of [...stages].toSorted((x, y) => y[1] - x[1])) {
    if (stage !== "fold" && stage !== "scan")
      row(`  ${stage}, over fold and scan`, `${Math.round((100 * ms) / scanMs)} %`, WISHED[stage] ?? "");
  }
}

function start([article]) {
  const file = join(folder, "article.txt"),
    runs = isQuick ? 7 : 15;
  writeFileSync(file, article);
  const bare = medianProcessMs(runs, process.execPath, ["-e", "0"]);
  const ours = medianProcessMs(runs, process.execPath, [pathOf("../bin/rasid.js"), "extract", file, "--published", "2024-05-14"]);
  console.log("");
  row("one small article over bare node, wall", `${Math.round(ours - bare)} ms`, "<= 120 ms");
  const load = leastMs(9, () => loadBuiltIn());
  row("loading the built-in index again", `${load.toFixed(1)} ms`, "<= 25 ms");
  const firstLoads = Array.from({ length: runs }, firstLoadMs).toSorted((a, b) => a - b);
  row("loading it for the first time in a process, wall", `${firstLoads[runs >> 1].toFixed(1)} ms`, "<= 25 ms");
  row("its size", `${(statSync(BUILT_IN_INDEX).size / 1e6).toFixed(1)} MB`, "< 15 MB");
}

/** Wall milliseconds of the first load in a process of its own: nothing is compiled or in its memory yet. */
function firstLoadMs() {
  const module = new URL("../dist/dictionary/built-in.js", import.meta.url).href;
  const script = `import { loadBuiltIn } from "${module}"; const start = performance.now(); loadBuiltIn(); console.log(performance.now() - start);`;
  return Number(processRun(process.execPath, ["--input-type=module", "-e", script], "pipe").output);
}
