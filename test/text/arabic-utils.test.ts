import { readFileSync, readdirSync } from "node:fs";
import { ArabicClass } from "arabic-utils";
import { expect, test } from "vitest";
import { foldText } from "../../src/text/fold.ts";

const FIXTURES = new URL("../../fixtures/articles/", import.meta.url);

/** What arabic-utils folds too, as a map from text to text. */
const ORACLES = {
  removeDiacritics: (text: string) => ArabicClass.removeDiacritics(text),
  removeTatweel: (text: string) => ArabicClass.removeTatweel(text),
  normalizeAlef: (text: string) => ArabicClass.normalizeAlef(text),
  removeSuperscriptAlef: (text: string) => ArabicClass.removeSuperscriptAlef(text),
};

const texts = readdirSync(FIXTURES)
  .toSorted()
  .map((name) => ({ name, text: readFileSync(new URL(`${name}/article.txt`, FIXTURES), "utf8") }));
const MARKED = { name: "marked text", text: "قُتِلَ ثَلاثَةُ مُقاتِلينَ في هٰذا الهُجومِ علـــى آمِرَلي وأَربيلَ وإِدْلِبَ" };

test.each([...texts, MARKED])("arabic-utils first changes nothing for our fold: $name", ({ text }) => {
  const folded = foldText(text);
  for (const oracle of Object.values(ORACLES)) expect(foldText(oracle(text))).toBe(folded);
});

test.each([...texts, MARKED])("where our fold is done nothing is left to do for arabic-utils: $name", ({ text }) => {
  const folded = foldText(text);
  for (const oracle of Object.values(ORACLES)) expect(oracle(folded)).toBe(folded);
});
