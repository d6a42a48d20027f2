import { Session } from "node:inspector";

/** An article of the corpus as an input format would give it. */
export function articleOf(text) {
  return {
    id: "bench",
    path: null,
    text,
    title: null,
    source: null,
    url: null,
    published: "2024-05-14",
    publishedBasis: "option",
    encoding: "utf-8",
    diagnostics: [],
  };
}

/** Which stage a file of `dist/` belongs to where the pipeline calls into it. */
const STAGE_BY_FOLDER = [
  [/\/dist\/text\//u, "fold"],
  [/\/dist\/lexicon\//u, "scan"],
  [/\/dist\/pattern\//u, "chart"],
  [/\/dist\/extract\/(?<kind>[a-z]+)\//u, undefined],
  [/\/dist\/extract\//u, "setting and overlaps"],
  [/\/dist\/incidents\//u, "incidents"],
  [/\/dist\//u, "record"],
];

/**
 * Milliseconds by stage while `work` runs the pipeline, by the sampling profiler: a sample belongs to the first file that
 * the pipeline called into. So the pipeline itself is measured, whatever its stages are.
 */
export function msByStage(work) {
  const session = new Session();
  session.connect();
  session.post("Profiler.enable");
  session.post("Profiler.setSamplingInterval", { interval: 200 });
  session.post("Profiler.start");
  work();
  let profile;
  session.post("Profiler.stop", (error, result) => {
    if (error !== null) throw error;
    profile = result.profile;
  });
  session.disconnect();
  return sumByStage(profile);
}

function sumByStage({ nodes, samples, timeDeltas }) {
  const stageById = new Map(),
    sums = new Map(),
    nodeById = new Map(nodes.map((node) => [node.id, node]));
  const visit = (node, stage, isInPipeline) => {
    const { url, functionName } = node.callFrame;
    const here = stage ?? (functionName === "(garbage collector)" ? "garbage collection" : isInPipeline ? stageOf(url) : undefined);
    stageById.set(node.id, here);
    const isBelow = isInPipeline || url.endsWith("/dist/pipeline.js");
    for (const child of node.children ?? []) visit(nodeById.get(child), here, isBelow);
  };
  visit(nodes[0], undefined, false);
  samples.forEach((id, i) => {
    const stage = stageById.get(id) ?? "program and compilation";
    sums.set(stage, (sums.get(stage) ?? 0) + timeDeltas[i] / 1000);
  });
  return sums;
}

function stageOf(url) {
  if (url.endsWith("/dist/pipeline.js")) return undefined;
  for (const [folder, stage] of STAGE_BY_FOLDER) {
    const match = folder.exec(url);
    if (match !== null) return stage ?? match.groups.kind;
  }
  return undefined;
}
