import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { loadBuiltIn } from "../../src/dictionary/built-in.ts";
import { readDictionary } from "../../src/dictionary/folder.ts";
import { compileContents, loadLexicon } from "../../src/dictionary/load.ts";
import { CasualtyFinder } from "../../src/extract/casualties/find-casualties.ts";
import { Lexicon } from "../../src/lexicon/lexicon.ts";
import { scan } from "../../src/lexicon/scan.ts";
import { Chart } from "../../src/pattern/chart.ts";
import { PatternSet } from "../../src/pattern/match.ts";
import { patternGroup } from "../../src/pattern/pattern.ts";
import { type Trace, traceMatch } from "../../src/pattern/trace.ts";
import { createAnalyser } from "../../src/pipeline.ts";
import { readText } from "../../src/text/reading.ts";

const LEXICON = `
verb:
  - { id: hit, past: [ضرب] }
person:
  - { id: man, noun: [رجل], plural: [رجال] }
  - { id: child, noun: [طفل], plural: [أطفال] }
stop:
  - { id: then, words: [ثم] }
`;

/** Traces of one pattern at the first word of a text. */
function traced({
  text,
  ...source
}: {
  readonly pattern: string;
  readonly unless_before?: string[];
  readonly unless_after?: string[];
  readonly text: string;
  readonly at?: number;
}): Trace | undefined {
  const { at = 0, ...rest } = source;
  const contents = readDictionary([
    { path: "lexicon/test.yaml", text: LEXICON },
    { path: "patterns/test/one.yaml", text: JSON.stringify([{ id: "test.one", ...rest }]) },
  ]);
  expect(contents.problems).toEqual([]);
  const lexicon = new Lexicon(compileContents(contents, "test")),
    reading = readText(text);
  const [pattern] = new PatternSet(patternGroup(lexicon, "test"), lexicon).patterns;
  return traceMatch(pattern!, new Chart(reading, lexicon, scan(reading, lexicon)), at);
}

describe("an attempt", () => {
  test.each([
    { name: "matches", pattern: "{verb} {person}", text: "ضرب رجل", want: { kind: "matched", last: 2 } },
    { name: "does not begin", pattern: "{verb} {person}", text: "رجل ضرب", want: undefined },
    {
      name: "meets another word",
      pattern: "{verb} {person}",
      text: "ضرب ثم",
      want: {
        kind: "failed",
        taken: ["verb"],
        wanted: ["{person}"],
        first: 1,
        last: 2,
        obstacle: { kind: "other", token: 1, classes: ["stop"] },
      },
    },
    {
      name: "meets a word of the wrong kind",
      pattern: "{verb} {person number=plural id=child}",
      text: "ضرب رجال",
      want: { wanted: ["{person number=plural id=child}"], obstacle: { kind: "filter", filters: ["id=child"] } },
    },
    {
      name: "wants a word",
      pattern: "{verb} (رجل | امرأة)",
      text: "ضرب ثم",
      want: { wanted: ["رجل", "امرأة"], obstacle: { kind: "other", token: 1 } },
    },
    {
      name: "looks for it across a gap",
      pattern: "{verb} _{0,2} {person}",
      text: "ضرب ثم ثم ثم رجل",
      want: { first: 1, last: 4, takenLast: 1, obstacle: { token: 3 } },
    },
    {
      name: "is kept from going on by a barred word",
      pattern: "{verb} _{0,3 !stop} {person}",
      text: "ضرب ثم رجل",
      want: { wanted: ["{person}"], obstacle: { kind: "barred-word", token: 1, className: "stop" } },
    },
    { name: "ends at a comma", pattern: "{verb} {person}", text: "ضرب، رجل", want: { obstacle: { kind: "separator" } } },
    { name: "ends with the text", pattern: "{verb} {person}", text: "ضرب", want: { first: 1, last: 1, obstacle: { kind: "end" } } },
    {
      name: "tells what is needed, not what may stand before it",
      pattern: "{verb} {stop}? {person}",
      text: "ضرب ضرب",
      want: { wanted: ["{person}"] },
    },
    {
      name: "tells of the alternative that came furthest",
      pattern: "{verb} ({person} {stop} | {person} {person} {verb})",
      text: "ضرب رجل طفل",
      want: { taken: ["verb", "person", "person"], wanted: ["{verb}"] },
    },
    {
      name: "is barred by what stands before",
      pattern: "{verb}",
      unless_before: ["{stop}", "{person}"],
      text: "رجل ضرب",
      at: 1,
      want: { kind: "barred", context: "unless_before", pattern: "{person}", first: 0, last: 1, matchedLast: 2 },
    },
    {
      name: "is barred by what stands after",
      pattern: "{verb}",
      unless_after: ["{stop} {person}"],
      text: "ضرب ثم رجل",
      want: { kind: "barred", context: "unless_after", pattern: "{stop} {person}", first: 1, last: 3, matchedLast: 1 },
    },
    {
      name: "is not barred by half of a negative context",
      pattern: "{verb}",
      unless_after: ["{stop} {person}"],
      text: "ضرب ثم",
      want: { kind: "matched", last: 1 },
    },
  ])("$name", ({ name, want, ...attempt }) => {
    void name;
    const trace = traced(attempt);
    if (want === undefined) expect(trace).toBeUndefined();
    else expect(trace).toMatchObject(want);
  });
});

test("traces agree with the matcher on all patterns and articles", { timeout: 60_000 }, () => {
  const folder = new URL("../../fixtures/articles/", import.meta.url),
    lexicon = loadBuiltIn() ?? loadLexicon(undefined);
  const analyse = createAnalyser(lexicon),
    finder = new CasualtyFinder(lexicon);
  for (const name of readdirSync(folder).slice(0, 12)) {
    const { chart } = analyse({ text: readFileSync(new URL(`${name}/article.txt`, folder), "utf8"), published: null });
    const matched = finder.harm.matches(chart).map(({ pattern, tokens }) => `${pattern.id} ${tokens.first} ${tokens.last}`);
    const told: string[] = [];
    for (let token = 0; token < chart.reading.tokenCount; token++) {
      for (const pattern of finder.harm.patterns) {
        const trace = traceMatch(pattern, chart, token);
        if (trace?.kind === "matched") told.push(`${pattern.source.id} ${token} ${trace.last}`);
      }
    }
    expect(told.toSorted(), name).toEqual(matched.toSorted());
  }
});
