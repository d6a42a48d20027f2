import { describe, expect, test } from "vitest";
import { readPatterns } from "../../src/dictionary/pattern-file.ts";
import { PatternSyntaxError, parsePattern, wordsOf } from "../../src/pattern/syntax.ts";
import { matchesOf } from "./matches-of.ts";

describe("errors of a pattern say what and where", () => {
  test.each([
    { pattern: "", at: 0, message: /empty/u },
    { pattern: "{verb} ()", at: 8, message: /empty/u },
    { pattern: "{verb} (a | )", at: 12, message: /empty/u },
    { pattern: "{verb} (a", at: 7, message: /not closed/u },
    { pattern: "{verb} a)", at: 8, message: /unexpected "\)"/u },
    { pattern: "{verb} ??", at: 8, message: /unexpected "\?"/u },
    { pattern: "? {verb}", at: 0, message: /unexpected "\?"/u },
    { pattern: "{verb} & {person}", at: 6, message: /no pattern element/u },
    { pattern: "{verb", at: 0, message: /no pattern element/u },
    { pattern: "{Verb}", at: 0, message: /no class name/u },
    { pattern: "{}", at: 0, message: /no class name/u },
    { pattern: "{verb =x}", at: 0, message: /no filter/u },
    { pattern: "{verb} _{3,1} {person}", at: 7, message: /gap of 3 to 1/u },
    { pattern: "{verb} _{0,99} {person}", at: 7, message: /at most 12/u },
  ])("$pattern", ({ pattern, at, message }) => {
    let error: unknown;
    try {
      parsePattern(pattern);
    } catch (thrown) {
      error = thrown;
    }
    expect(error).toBeInstanceOf(PatternSyntaxError);
    expect((error as PatternSyntaxError).message).toMatch(message);
    expect((error as PatternSyntaxError).at).toBe(at);
  });

  test("a pattern cannot begin with a gap", () => expect(() => matchesOf([{ pattern: "_{0,1} {verb}" }], "ضرب")).toThrow(/begins with/u));
});

test("literal words are found wherever they stand", () => {
  expect(wordsOf(parsePattern("من {verb} (إلى | على ({cause} في)?) _{0,2} عن?"))).toEqual(["من", "إلى", "على", "في", "عن"]);
});

describe("errors of a pattern file", () => {
  test.each([
    { name: "not YAML", text: "- id: [", line: 1, code: "DICT_SYNTAX" },
    { name: "no list", text: "id: a", line: 1, code: "DICT_SYNTAX" },
    { name: "an item that is no mapping", text: "- id: a\n  pattern: x\n- b", line: 3, code: "DICT_SYNTAX" },
    { name: "no pattern", text: "- pattern: x\n  id: a\n- id: b", line: 3, code: "DICT_VALUE_MISSING" },
    { name: "a pattern that cannot be read", text: "- id: a\n  pattern: x\n\n- id: b\n  pattern: '{x'", line: 4, code: "DICT_PATTERN" },
    { name: "a negative context that cannot be read", text: "- id: b\n  pattern: x\n  unless_after: '(y'", line: 1, code: "DICT_PATTERN" },
  ])("$name", ({ text, line, code }) => {
    const { problems } = readPatterns("patterns/x.yaml", text);
    expect(problems.map((problem) => ({ code: problem.code, ...problem.source, column: undefined }))[0]).toEqual({
      code,
      file: "patterns/x.yaml",
      line,
      column: undefined,
    });
    expect(problems[0]!.source.column).toBeGreaterThan(0);
  });

  test("the others of the file are kept, with their examples", () => {
    const part = readPatterns(
      "patterns/x.yaml",
      "- id: a\n  pattern: 'x {y}'\n  examples: [{ text: t, min: 1 }]\n  not: [n]\n- id: b\n  pattern: '{'",
    );
    expect(part.patterns.map(({ id }) => id)).toEqual(["a"]);
    expect(part.examples).toMatchObject([
      { text: "t", want: { min: 1 } },
      { text: "n", want: undefined },
    ]);
    expect(part.words).toEqual(["x"]);
  });
});
