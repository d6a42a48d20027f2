import { closeSync, openSync, readSync, writeSync } from "node:fs";
import { StringDecoder } from "node:string_decoder";
import { readIndexAt } from "../dist/dictionary/built-in.js";
import { Lexicon } from "../dist/lexicon/lexicon.js";
import { scan } from "../dist/lexicon/scan.js";
import { readText } from "../dist/text/reading.js";
import { readCorpus } from "./corpus.js";

/**
 * A process that does what ripgrep does: reads a corpus, finds the names of an index, writes each on a line.
 *
 *     node bench/scan-file.js INDEX CORPUS
 *
 * With `--memory` it writes its peak resident memory in MB instead.
 */
const [indexPath, corpusPath, option] = process.argv.slice(2);

function* readBlocks(path) {
  const file = openSync(path, "r"),
    buffer = Buffer.allocUnsafe(1 << 20),
    decoder = new StringDecoder("utf8");
  for (let length = readSync(file, buffer); length > 0; length = readSync(file, buffer)) yield decoder.write(buffer.subarray(0, length));
  closeSync(file);
}

const index = readIndexAt(indexPath);
if (index === undefined) throw new Error(`${indexPath} is no sound index`);
const lexicon = new Lexicon(index);
let output = "";
for (const text of readCorpus(corpusPath, readBlocks)) {
  for (const { start, end } of scan(readText(text), lexicon)) output += `${text.slice(start, end)}\n`;
  if (output.length < 1 << 16) continue;
  if (option === undefined) writeSync(1, output);
  output = "";
}
writeSync(1, option === undefined ? output : String(Math.round(process.resourceUsage().maxRSS / 1024)));
