import { expect, test } from "vitest";
import type { EntryDraft } from "../../src/lexicon/entry.ts";
import { Grammar } from "../../src/lexicon/grammar.ts";
import { scan } from "../../src/lexicon/scan.ts";
import { readText } from "../../src/text/reading.ts";
import { pick, randomOf, randomText } from "../random-text.ts";
import { entryOf, lexiconOf } from "./lexicon-of.ts";
import { hitKey, naiveScan } from "./naive-scan.ts";

/** Few letters, clitics among them, so that nearly everything is a hit in several ways. */
const LETTERS = [..."ابلوسكفق"],
  GRAMMARS = [0, Grammar.Singular, Grammar.ExactArticle, Grammar.Past, Grammar.Present];
const SEPARATORS = [" ", " ", " ", " ", " «", "» ", "، ", ". ", "\n", "-", "\u200F ", "\u064E "];
const FRONTS = ["", "", "", "ال", "و", "ب", "لل", "وال", "وب", "س", "بال", "ولل", "فل"];

type Random = () => number;
const wordOf = (random: Random): string => Array.from({ length: 1 + Math.floor(random() * 3) }, () => pick(random, LETTERS)).join("");
const nameOf = (random: Random): string =>
  Array.from({ length: 1 + Math.floor(random() * 3) }, () => (random() < 0.2 ? `ال${wordOf(random)}` : wordOf(random))).join(" ");

function entriesOf(random: Random): EntryDraft[] {
  return Array.from({ length: 40 }, (_, i) => {
    const forms = Array.from({ length: 1 + Math.floor(random() * 3) }, () => [nameOf(random), pick(random, GRAMMARS)] as const);
    return entryOf(`${pick(random, ["alpha", "beta", "gamma"])}.e${i}`, forms);
  });
}

test("the scan and the naive scan find the same in random texts", () => {
  for (let seed = 0; seed < 60; seed++) {
    const random = randomOf(seed),
      entries = entriesOf(random),
      lexicon = lexiconOf(entries);
    const names = entries.flatMap(({ forms }) => forms.map(({ folded }) => folded));
    let text = "";
    for (let i = 0; i < 60; i++)
      text +=
        pick(random, FRONTS) +
        (random() < 0.7 ? pick(random, names) : wordOf(random)) +
        (random() < 0.95 ? pick(random, SEPARATORS) : randomText(random, 3));
    const reading = readText(text);
    const found = scan(reading, lexicon).map(({ classId, first, last, clitics, references }) =>
      hitKey(
        lexicon.index.classes[classId]!,
        [first, last],
        clitics,
        references.map(({ entry, grammar }) => `${entry.id}/${grammar}`),
      ),
    );
    expect(found, text).toEqual(naiveScan(reading, entries));
  }
});

test("hits slice to raw text that begins and ends with their letters, in any text", () => {
  const random = randomOf(99),
    lexicon = lexiconOf(entriesOf(random));
  for (let i = 0; i < 300; i++) {
    const text = randomText(random, 80),
      reading = readText(text);
    for (const { first, last, start, end } of scan(reading, lexicon)) {
      expect(start).toBeGreaterThanOrEqual(reading.start[first]!);
      expect(start).toBeLessThan(reading.end[first]!);
      expect(end).toBe(reading.end[last - 1]);
      expect(text.slice(start, end)).toMatch(/^[\p{L}\p{N}]/u);
    }
  }
});
