import { existsSync, readFileSync, readdirSync, writeFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { createExtractor } from "../src/index.ts";
import type { ArticleRecord } from "../src/model/record.ts";
import { addScore, emptyScore, figuresOf, type Gold, locate } from "./gold-score.ts";

/**
 * One folder a case: `article.txt`, its annotation `gold.json`, and `expected.json`, what the program makes of it now.
 *
 *     UPDATE_GOLDEN=1 npx vitest run test/golden.test.ts    writes expected.json anew; the diff is read in review
 *     UPDATE_FLOORS=1 npx vitest run test/golden.test.ts    raises the floors to what is reached; none is ever lowered
 */
const FIXTURES = new URL("../fixtures/articles/", import.meta.url),
  FLOORS = new URL("gold-floors.json", import.meta.url);
const extractor = createExtractor();

interface Case {
  readonly name: string;
  readonly folder: URL;
  readonly text: string;
  readonly gold: Gold;
}

const cases = readdirSync(FIXTURES)
  .toSorted()
  .map((name): Case => {
    const folder = new URL(`${name}/`, FIXTURES);
    const text = readFileSync(new URL("article.txt", folder), "utf8").replace(/^\u{FEFF}/u, "");
    return { name, folder, text, gold: JSON.parse(readFileSync(new URL("gold.json", folder), "utf8")) as Gold };
  });
const recordOf = ({ name, text, gold }: Case): ArticleRecord => extractor.extract({ id: name, text, published: gold.published });
const records = new Map<string, ArticleRecord>();
for (const one of cases) records.set(one.name, recordOf(one));

describe.each(cases)("$name", ({ name, folder, text, gold }) => {
  const record = records.get(name)!;

  test("is what it was", () => {
    const file = new URL("expected.json", folder),
      written = `${JSON.stringify(record, null, 2)}\n`;
    if (process.env["UPDATE_GOLDEN"] === "1") writeFileSync(file, written);
    expect(existsSync(file), "no expected.json; write it with UPDATE_GOLDEN=1").toBe(true);
    expect(record).toEqual(JSON.parse(readFileSync(file, "utf8")));
  });

  test("all mentions slice to their text, in code points", () => {
    const points = [...text];
    for (const mention of [record.dates, record.places, record.actors, record.weapons, record.casualties].flat()) {
      expect(points.slice(mention.start, mention.end).join("")).toBe(mention.text);
    }
  });

  test("its gold is found in its text", () => expect(() => locate(text, gold.mentions)).not.toThrow());
});

test("the same article gives the same bytes", () => {
  for (const one of cases.slice(0, 5)) expect(JSON.stringify(recordOf(one))).toBe(JSON.stringify(records.get(one.name)));
});

describe("the gold of all fixtures", () => {
  const score = emptyScore();
  for (const { name, text, gold } of cases) addScore(score, gold, records.get(name)!, text);
  const reached = figuresOf(score);
  const floors = existsSync(FLOORS) ? (JSON.parse(readFileSync(FLOORS, "utf8")) as Record<string, number>) : {};
  if (process.env["UPDATE_FLOORS"] === "1") {
    for (const [figure, value] of Object.entries(reached)) floors[figure] = Math.max(floors[figure] ?? 0, value);
    writeFileSync(FLOORS, `${JSON.stringify(floors, null, 2)}\n`);
  }

  test("has a floor for every figure", () => expect(Object.keys(floors).toSorted()).toEqual(Object.keys(reached).toSorted()));

  test.each(Object.entries(floors))("%s is at least %d", (figure, floor) => expect(reached[figure]).toBeGreaterThanOrEqual(floor));
});
