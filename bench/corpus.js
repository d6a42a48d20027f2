import { closeSync, openSync, readdirSync, readFileSync, writeSync } from "node:fs";

/**
 * The deterministic material of the benchmark: a gazetteer of made-up names and a corpus of articles put together from
 * sentences of the fixtures, with made-up words as the long tail that news has, and names of the gazetteer planted.
 */

/** Numbers in [0, 1) from a seed (mulberry32). */
export function randomOf(seed) {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 0x100000000;
  };
}

/** Arabic letters about as often as news has them. */
const LETTERS = [..."ااااااالللللييييمممموووننننررررتتتبببدددعععسسكككففقققححجششخطصهههزثغضظذىةةءئ"];
/** Share of forms of one word, two words, …: as in a gazetteer of places and groups. */
const FORM_LENGTHS = [0.13, 0.5, 0.85, 0.946, 0.982, 1];

function madeUpWord(random) {
  let word = random() < 0.25 ? "ال" : "";
  for (let left = 4 + Math.floor(random() * 5); left > 0; left--) word += LETTERS[Math.floor(random() * LETTERS.length)];
  return word;
}

/** Distinct made-up words. */
function madeUpWords(count, random) {
  const words = new Set();
  while (words.size < count) words.add(madeUpWord(random));
  return [...words];
}

/** `count` distinct names of one to six words; the first n of them are the gazetteer of n names. */
export function makeGazetteer(count, seed = 1) {
  const random = randomOf(seed),
    words = madeUpWords(Math.ceil(count * 0.6), random),
    names = new Set();
  while (names.size < count) {
    const drawn = random(),
      length = 1 + FORM_LENGTHS.findIndex((share) => drawn < share);
    names.add(Array.from({ length }, () => words[Math.floor(random() * words.length)]).join(" "));
  }
  return [...names];
}

/** Sentences of the fixtures' articles, in order of folder. */
export function fixtureSentences(folder) {
  return readdirSync(folder)
    .toSorted()
    .flatMap((name) =>
      readFileSync(new URL(`${name}/article.txt`, folder), "utf8")
        .split(/\n|(?<=\.) /u)
        .map((part) => part.trim())
        .filter((part) => part.length > 20),
    );
}

const TAIL_WORDS = 150_000,
  TAIL_SHARE = 0.12,
  PLANTED_SHARE = 0.022;

/** Articles of about `bytes` UTF-8 bytes, without end; the same ones for the same arguments. */
export function* makeArticles({ sentences, gazetteer, bytes, seed = 1 }) {
  const random = randomOf(seed + 1),
    tail = madeUpWords(TAIL_WORDS, random);
  const pick = (list) => list[Math.floor(random() * list.length)];
  for (;;) {
    let text = "",
      size = 0,
      inParagraph = 0;
    while (size < bytes) {
      const words = pick(sentences)
        .split(" ")
        .flatMap((word) => {
          const drawn = random();
          if (drawn < PLANTED_SHARE) return [word, pick(gazetteer)];
          // The head of the tail is common, its end is met once.
          return [drawn < PLANTED_SHARE + TAIL_SHARE ? tail[Math.floor(TAIL_WORDS * random() ** 3)] : word];
        });
      const sentence = words.join(" ");
      text += sentence + (++inParagraph % 3 === 0 || text === "" ? "\n" : " ");
      size += 2 * sentence.length - words.length;
    }
    yield text.trim();
  }
}

/** Writes `count` articles to a file, a blank line between them. */
export function writeCorpus(path, articles, count) {
  const file = openSync(path, "w");
  let written = 0,
    block = "";
  for (const article of articles) {
    block += `${article}\n\n`;
    if (++written === count || block.length > 1 << 20) {
      writeSync(file, block);
      block = "";
    }
    if (written === count) break;
  }
  closeSync(file);
}

/** Articles of a corpus file, read in blocks of a MiB so that memory stays flat. */
export function* readCorpus(path, readBlock) {
  let rest = "";
  for (const block of readBlock(path)) {
    const articles = (rest + block).split("\n\n");
    rest = articles.pop() ?? "";
    yield* articles;
  }
  if (rest !== "") yield rest;
}
