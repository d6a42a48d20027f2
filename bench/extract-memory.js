import { loadBuiltIn } from "../dist/dictionary/built-in.js";
import { createPipeline } from "../dist/pipeline.js";
import { fixtureSentences, makeArticles, makeGazetteer } from "./corpus.js";
import { articleOf } from "./stages.js";

/** A process that extracts so many articles, one in memory at a time, and writes its peak resident memory in MB. */
const count = Number(process.argv[2]),
  pipeline = createPipeline(loadBuiltIn());
const sentences = fixtureSentences(new URL("../fixtures/articles/", import.meta.url));
let seen = 0,
  bytes = 0;
for (const text of makeArticles({ sentences, gazetteer: makeGazetteer(1000), bytes: 3000 })) {
  if (seen++ === count) break;
  bytes += JSON.stringify(pipeline(articleOf(text))).length;
}
if (bytes === 0) throw new Error("nothing was extracted");
process.stdout.write(String(Math.round(process.resourceUsage().maxRSS / 1024)));
