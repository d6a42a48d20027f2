import { readFileSync } from "node:fs";
import { beforeAll, expect, test } from "vitest";
import { coverageOf } from "../../src/dictionary/coverage.ts";
import { readDictionary } from "../../src/dictionary/folder.ts";
import { runCli } from "../cli/run-cli.ts";

const { entries } = readDictionary([
  {
    path: "places/x.csv",
    text: [
      "id,name,type,country,parent,latitude,longitude,coord_precision,name_ar,aliases_ar",
      "x.sy,Syria,country,SY,,35,38,area,سوريا,",
      "x.a,A,village,SY,x.sy,35.9,36.6,point,إدلب,",
      "x.b,B,village,SY,x.sy,36.9,37.6,settlement,منبج,",
      "x.c,C,village,SY,x.sy,,,admin,هجين,",
      "x.sea,Red Sea,sea,,,20,38,area,البحر الأحمر,",
    ].join("\n"),
  },
]);

test("places by country and kind, and how good their points are", () =>
  expect(coverageOf(entries)).toEqual([
    { country: "", kind: "sea", counts: { point: 0, settlement: 0, area: 1, none: 0 } },
    { country: "SY", kind: "country", counts: { point: 0, settlement: 0, area: 1, none: 0 } },
    { country: "SY", kind: "village", counts: { point: 1, settlement: 1, area: 0, none: 1 } },
  ]));

test("rasid dictionary coverage", async () => {
  const text = await runCli(["dictionary", "coverage"]);
  expect(text.stdout).toMatch(/^country +places +located +point +settlement +area +none +divisions /u);
  expect(
    new Set(
      text.stdout
        .trimEnd()
        .split("\n")
        .map((line) => line.length),
    ).size,
  ).toBe(1);
  const { status, stdout } = await runCli(["dictionary", "coverage", "--format", "csv"]);
  expect(status).toBe(0);
  expect(stdout).toMatch(/^country,kind,places,point,settlement,area,none\n/u);
  expect(stdout).toMatch(/^SY,governorate,14,0,0,14,0$/mu);
});

test("docs/coverage.md is current: npm run docs:coverage", async () => {
  const { stdout } = await runCli(["dictionary", "coverage", "--format", "markdown"]);
  expect(readFileSync(new URL("../../docs/coverage.md", import.meta.url), "utf8")).toBe(stdout);
});

const located = new Map<string, number>();

beforeAll(async () => {
  const { stdout } = await runCli(["dictionary", "coverage", "--format", "csv"]);
  for (const line of stdout.split("\n")) {
    const [country = "", , places, , , , none] = line.split(",");
    located.set(country, (located.get(country) ?? 0) + Number(places) - Number(none));
  }
});

/** What the project promises: places with a point of their own. */
test.each([
  ["SY", 1200],
  ["IQ", 700],
  ["YE", 700],
  ["PS", 450],
  ["LB", 350],
  ["SD", 300],
  ["LY", 200],
  ["EG", 180],
  ["SO", 150],
  ["JO", 50],
  ["SA", 50],
  ["TR", 50],
  ["IR", 50],
  ["IL", 50],
] as const)("%s has at least %i located places", (country, least) => expect(located.get(country)).toBeGreaterThanOrEqual(least));
