import { describe, expect, test } from "vitest";
import { compileContents } from "../../src/dictionary/load.ts";
import { readDictionary } from "../../src/dictionary/folder.ts";
import { Lexicon } from "../../src/lexicon/lexicon.ts";
import { scan } from "../../src/lexicon/scan.ts";
import { Chart } from "../../src/pattern/chart.ts";
import { PatternSet } from "../../src/pattern/match.ts";
import { patternGroup } from "../../src/pattern/pattern.ts";
import { parsePattern } from "../../src/pattern/syntax.ts";
import { readText } from "../../src/text/reading.ts";

const LEXICON = `
verb:
  - { id: hit, past: [ضرب], suffixes: true }
person:
  - { id: man, noun: [رجل], plural: [رجال] }
  - { id: child, noun: [طفل], plural: [أطفال] }
stop:
  - { id: then, words: [ثم] }
`;

/** What one pattern finds in a text: the marked raw texts. */
function found(pattern: string, text: string): string[] {
  const contents = readDictionary([
    { path: "lexicon/test.yaml", text: LEXICON },
    { path: "patterns/test/one.yaml", text: JSON.stringify([{ id: "test.one", pattern }]) },
  ]);
  expect(contents.problems).toEqual([]);
  const lexicon = new Lexicon(compileContents(contents, "test")),
    reading = readText(text);
  const set = new PatternSet(patternGroup(lexicon, "test"), lexicon);
  return set.matches(new Chart(reading, lexicon, scan(reading, lexicon))).map(({ span }) => text.slice(span.start, span.end));
}

describe("gaps that bar classes", () => {
  test.each([
    { pattern: "{verb} _{0,3} {person}", text: "ضرب ثم طفل", want: ["ضرب ثم طفل"] },
    { pattern: "{verb} _{0,3 !stop} {person}", text: "ضرب ثم طفل", want: [] },
    { pattern: "{verb} _{0,3 !stop|person} {person id=child}", text: "ضرب رجل طفل", want: [] },
    { pattern: "{verb} _{0,3 !stop} {person id=child}", text: "ضرب رجل طفل", want: ["ضرب رجل طفل"] },
    { pattern: "[{verb}] _{1,2 !stop} {person}", text: "ضرب هناك طفل", want: ["ضرب"] },
  ])("$pattern in $text", ({ pattern, text, want }) => expect(found(pattern, text)).toEqual(want));

  test("parse with their classes", () => {
    expect(parsePattern("_{0,4 !verb|stop}")).toEqual({
      kind: "sequence",
      items: [{ kind: "gap", min: 0, max: 4, acrossCommas: false, barred: ["verb", "stop"] }],
    });
  });

  test("name a class that no dictionary defines", () => expect(() => found("{verb} _{0,1 !nothing} {person}", "ضرب")).toThrow(/nothing/u));
});

describe("what a pattern needs", () => {
  test.each([
    { pattern: "({person id=man} | {verb}) _{0,4} {person id=child}", text: "رجل ضرب طفلا", want: ["رجل ضرب طفلا", "ضرب طفلا"] },
    { pattern: "({person id=man} | {verb}) _{0,4} {person id=child}", text: "طفل ثم رجل ضرب", want: [] },
    { pattern: "{person number=plural}", text: "رجال ورجل وأطفالا", want: ["رجال", "أطفالا"] },
    { pattern: "{verb suffixed}", text: "ضربه الضربه ضرب", want: ["ضربه"] },
  ])("$pattern in $text", ({ pattern, text, want }) => expect(found(pattern, text)).toEqual(want));
});
