import { readFileSync } from "node:fs";
import { parse } from "csv-parse/sync";
import { describe, expect, test } from "vitest";
import type { ArticleRecord, FailureRecord } from "../../src/model/record.ts";
import { TABLES } from "../../src/output/csv/tables.ts";
import { OUTPUT_FORMATS, type OutputFormatName, type OutputOptions } from "../../src/output/formats.ts";
import { articleText, record } from "./sample.ts";

const FAILURE: FailureRecord = { id: "x", path: "x.txt", error: { code: "INPUT_NOT_FOUND", message: "x.txt: no such file" } };

async function written(
  format: OutputFormatName,
  items: readonly (ArticleRecord | FailureRecord)[],
  options: Partial<OutputOptions> = {},
): Promise<string> {
  const writer = await OUTPUT_FORMATS[format].create({ rows: "incidents", bom: false, ...options });
  return [
    writer.begin(),
    ...items.map((item) => ("error" in item ? writer.failure(item) : writer.article(item, articleText))),
    writer.end(),
  ].join("");
}

describe("json", () => {
  test.each([
    { items: [], want: { articles: [], failures: [] } },
    { items: [record()], want: { articles: [record()], failures: [] } },
    {
      items: [FAILURE, record(), FAILURE, record({ id: "2" })],
      want: { articles: [record(), record({ id: "2" })], failures: [FAILURE, FAILURE] },
    },
  ])("$items.length items", async ({ items, want }) => {
    const text = await written("json", items);
    expect(JSON.parse(text)).toEqual(want);
    // As JSON.stringify would indent the whole; empty lists stand alone.
    expect(text).toBe(`${JSON.stringify(want, null, 2)}\n`);
  });
});

test("jsonl has a line for each article and failure, in their order", async () => {
  const lines = (await written("jsonl", [record(), FAILURE])).split("\n");
  expect(lines.pop()).toBe("");
  expect(lines.map((line) => JSON.parse(line) as unknown)).toEqual([record(), FAILURE]);
});

describe("csv", () => {
  test.each(Object.keys(TABLES) as (keyof typeof TABLES)[])("%s has its documented columns and as many cells in each row", async (rows) => {
    const [header, ...body] = parse(await written("csv", [record(), FAILURE], { rows }));
    expect(header).toMatchSnapshot();
    expect(body.length).toBe({ incidents: 1, mentions: 5, casualties: 1, articles: 1 }[rows]);
  });

  test("every column is explained in docs/output.md", () => {
    const page = readFileSync(new URL("../../docs/output.md", import.meta.url), "utf8");
    expect(Object.values(TABLES).flatMap(({ header }) => header.filter((name) => !page.includes(`\`${name}\``)))).toEqual([]);
  });

  test("a row of incidents", async () => {
    const [row] = parse(await written("csv", [record()]), { columns: true }) as Record<string, string>[];
    expect(row).toEqual({
      incident_id: "1#i1",
      article_id: "1",
      path: "news/1.txt",
      published: "2022-04-08",
      source: 'وكالة, "الأنباء"',
      url: "",
      date_from: "2022-04-07",
      date_to: "2022-04-07",
      event_type: "Explosions/Remote violence",
      sub_event_type: "Shelling/artillery/missile attack",
      disorder_type: "Political violence",
      place: "Idlib",
      place_entity: "sy.idlib",
      admin1: "Idlib",
      country: "SY",
      latitude: "35.93",
      longitude: "-36.63",
      place_precision: "settlement",
      perpetrators: "Syrian Army; Russia",
      perpetrator_basis: "stated; alleged",
      targets: "",
      weapons: "rocket",
      killed_min: "3",
      killed_max: "",
      wounded_min: "0",
      wounded_max: "0",
      background: "false",
      status: "reported",
      attributed_to: "Syrian Army",
      confidence: "0.9",
      evidence: 'قصف\n💥 … "إدلب"',
      evidence_start: "0",
      evidence_end: "16",
      rules: "event.shelling",
      title: "'=1+1",
    });
  });

  test("all mentions in reading order", async () => {
    const rows = parse(await written("csv", [record()], { rows: "mentions" }), { columns: true }) as Record<string, string>[];
    expect(rows.map(({ kind, mention_id, text, start, min, denied }) => [kind, mention_id, text, start, min, denied])).toEqual([
      ["weapon", "w1", "قصف", "0", "", ""],
      ["place", "p1", "إدلب", "11", "", ""],
      ["date", "d1", "أمس", "17", "", ""],
      ["actor", "a1", "'-الجيش", "21", "", ""],
      ["casualty", "c1", "3 قتلى", "28", "3", "false"],
    ]);
  });

  test.each([
    { value: "=1+1", want: "'=1+1" },
    { value: "+9", want: "'+9" },
    { value: "-5", want: "'-5" },
    { value: "@x", want: "'@x" },
    { value: "\t=x", want: "'\t=x" },
    { value: 'a,"b"', want: 'a,"b"' },
    { value: "a\nb", want: "a\nb" },
    { value: "a\rb", want: "a\rb" },
    { value: "a\r\nb", want: "a\r\nb" },
    { value: "نص؛ عربي", want: "نص؛ عربي" },
  ])("a cell of $value", async ({ value, want }) => {
    const text = await written("csv", [record({ title: value })], { rows: "articles" });
    const [row] = parse(text, { columns: true, record_delimiter: "\n" }) as Record<string, string>[];
    expect(row?.["title"]).toBe(want);
    // Any reader takes a bare line break for the end of a row, so it stands in quotes.
    if (/[\r\n]/u.test(value)) expect(text).toContain(`"${value}"`);
  });

  test("begins with a byte-order mark where asked to", async () => {
    expect((await written("csv", [], { bom: true })).charCodeAt(0)).toBe(0xfeff);
    expect((await written("csv", [])).startsWith("incident_id,")).toBe(true);
  });
});
