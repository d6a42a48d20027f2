import { expect, test } from "vitest";
import { workOf } from "./matches-of.ts";

/** Patterns that a backtracking matcher would take an exponential time over, and texts that nearly match them. */
test.each([
  { name: "gaps in a row", pattern: "{person} _{0,12} _{0,12} _{0,12} _{0,12} {verb}", unit: "رجل هنا " },
  { name: "gaps between the same class", pattern: "{person} _{0,12} {person} _{0,12} {person} _{0,12} {person} {verb}", unit: "رجل " },
  { name: "optional parts in a row", pattern: `{person} ${"{person}? ".repeat(12)}{verb}`, unit: "رجل " },
  {
    name: "nested alternatives",
    pattern:
      "{person} (({person} | {person} {person}) | ({person} {person} | {person})) (({person} | {person} {person}) | {person})? {verb}",
    unit: "رجل ",
  },
  { name: "gaps across commas", pattern: "{person} ~{0,12} {person} ~{0,12} {person} ~{0,12} {verb}", unit: "رجل، " },
])("$name: work grows with the text alone, and is bounded for each token", ({ pattern, unit }) => {
  // The last required element stands somewhere ahead, so that the search is not spared.
  const hostile = (times: number): string => `${unit.repeat(times)}. ضرب`;
  const once = workOf(pattern, hostile(400)),
    tenfold = workOf(pattern, hostile(4000));
  expect(tenfold).toBeLessThan(10.5 * once);
  // (instructions × window): at most some 60 instructions and 52 tokens.
  expect(tenfold / 4000).toBeLessThan(60 * 52);
});
