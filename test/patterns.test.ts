import { describe, expect, test } from "vitest";
import { readBuiltIn } from "../src/dictionary/load.ts";
import type { PatternExample } from "../src/dictionary/pattern-file.ts";
import { createExtractor } from "../src/index.ts";

/**
 * Runs the examples that stand beside the patterns: in `text` the pattern's kind of mention (`mention`, or anywhere) is
 * found with the values given; in a negative example none of the kind is.
 */
const extractor = createExtractor();
const { examples, patterns } = readBuiltIn();

/** Pattern group → key of the record that its mentions stand under. Groups without one have tests of their own. */
const RECORD_KEYS: Readonly<Record<string, "casualties">> = { casualties: "casualties" };

const groupOf = new Map(Object.entries(patterns).flatMap(([group, sources]) => sources.map(({ id }) => [id, group] as const)));
const keyOf = (example: PatternExample): "casualties" | undefined => RECORD_KEYS[groupOf.get(example.patternId) ?? ""];
const mentionsIn = (example: PatternExample): readonly object[] => {
  const key = keyOf(example);
  return key === undefined ? [] : extractor.extract({ id: "example", text: example.text })[key];
};

const own = examples.filter((example) => keyOf(example) !== undefined);
const positive = own.filter(({ want }) => want !== undefined),
  negative = own.filter(({ want }) => want === undefined);

test("pattern ids are unique and speak", () => {
  const ids = Object.values(patterns).flatMap((sources) => sources.map(({ id }) => id));
  expect(ids.filter((id, i) => ids.indexOf(id) !== i)).toEqual([]);
  expect(ids.filter((id) => !/^[a-z]+(?:\.[a-z][a-z0-9-]*)+$/u.test(id))).toEqual([]);
});

test("casualty patterns carry at least 250 examples", () => {
  expect(own.length).toBeGreaterThanOrEqual(250);
});

describe("examples", () => {
  test.each(positive.map((example) => ({ example, name: `${example.patternId}: ${example.text}` })))("$name", ({ example }) => {
    const { mention, ...values } = example.want ?? {};
    const want = mention === undefined ? values : { ...values, text: mention };
    expect(mentionsIn(example)).toEqual(expect.arrayContaining([expect.objectContaining(want)]));
  });
});

describe("negative examples", () => {
  test.each(negative.map((example) => ({ example, name: `${example.patternId}: ${example.text}` })))("$name", ({ example }) => {
    expect(mentionsIn(example)).toEqual([]);
  });
});
