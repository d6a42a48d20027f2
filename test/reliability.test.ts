import { readFileSync, readdirSync, writeFileSync } from "node:fs";
import { expect, test } from "vitest";
import { createExtractor } from "../src/index.ts";
import { type Gold, judgeIncidents, type JudgedIncident } from "./gold-score.ts";

/**
 * How far the confidence of an incident can be trusted, over the annotated fixtures, as docs/reliability.md shows it.
 *
 *     UPDATE_RELIABILITY=1 npx vitest run test/reliability.test.ts    writes the page's table anew
 */
const FIXTURES = new URL("../fixtures/articles/", import.meta.url),
  PAGE = new URL("../docs/reliability.md", import.meta.url),
  TABLE = /<!-- table -->\n[^]*<!-- end -->/u;

const extractor = createExtractor();
const judged = readdirSync(FIXTURES).flatMap((name) => {
  const folder = new URL(`${name}/`, FIXTURES),
    text = readFileSync(new URL("article.txt", folder), "utf8").replace(/^\u{FEFF}/u, ""),
    gold = JSON.parse(readFileSync(new URL("gold.json", folder), "utf8")) as Gold;
  return judgeIncidents(gold, extractor.extract({ id: name, text, published: gold.published }), text);
});

const BANDS = [0, 0.7, 0.8, 0.9, 1] as const;

/** The incidents of each band of confidence, lowest first. */
const bands = BANDS.slice(0, -1).map((from, i) => {
  const to = BANDS[i + 1] ?? 1;
  return { from, to, incidents: judged.filter(({ confidence }) => confidence >= from && confidence < to) };
});

const share = (incidents: readonly JudgedIncident[], least: number): number =>
  Math.round((100 * incidents.filter(({ agreed }) => agreed >= least).length) / incidents.length);

test("incidents of more confidence are right more often", () => {
  const found = bands.map(({ incidents }) => share(incidents, 2));
  expect(found.toSorted((a, b) => a - b)).toEqual(found);
});

test("docs/reliability.md shows what the fixtures give", () => {
  const rows = bands.map(
    ({ from, to, incidents }) =>
      `| ${from.toFixed(1)}–${to.toFixed(1)} | ${incidents.length} | ${share(incidents, 2)} % | ${share(incidents, 3)} % |`,
  );
  const table = `<!-- table -->\n| confidence | incidents | found in the annotation | date, place and type all right |\n| --- | ---: | ---: | ---: |\n${rows.join("\n")}\n<!-- end -->`;
  const page = readFileSync(PAGE, "utf8");
  if (process.env["UPDATE_RELIABILITY"] === "1") writeFileSync(PAGE, page.replace(TABLE, table));
  else expect(TABLE.exec(page)?.[0]).toBe(table);
});
