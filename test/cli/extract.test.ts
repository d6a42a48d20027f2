import { existsSync, mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Writable } from "node:stream";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { ArticleRecord } from "../../src/model/record.ts";
import { runCli } from "./run-cli.ts";

const folder = mkdtempSync(join(tmpdir(), "rasid-cli-")),
  at = (name: string): string => join(folder, name);
const TEXT = "مقتل 3 مدنيين بقصف على مدينة إدلب";

beforeAll(() => {
  mkdirSync(at("news"));
  mkdirSync(at("none"));
  writeFileSync(at("news/a.txt"), TEXT);
  writeFileSync(at("news/b.txt"), "");
  writeFileSync(at("binary.txt"), Buffer.from([0, 1, 2]));
  writeFileSync(at("list"), `${at("news/a.txt")}\n${at("news/b.txt")}\n`);
  writeFileSync(at("list0"), `${at("news/a.txt")}\0${at("news/b.txt")}\0`);
  writeFileSync(at("meta.csv"), `path,published,source\n${at("news/a.txt")},2022-04-08,SANA\nnothing.txt,2022-01-01,\n`);
  mkdirSync(at("own/places"), { recursive: true });
  writeFileSync(at("own/places/x.csv"), "id,name,type\n");
});
afterAll(() => rmSync(folder, { recursive: true }));

describe("what is typed wrong", () => {
  test.each([
    { args: [], want: "Usage: rasid" },
    { args: ["extrakt"], want: "unknown command 'extrakt'" },
    { args: ["extract"], want: "nothing to read" },
    { args: ["extract", "-", "-"], want: "read once only" },
    { args: ["extract", "-", "--files-from", "-"], want: "read once only" },
    { args: ["extract", "-", "--nonsense"], want: "unknown option" },
    { args: ["extract", "-", "--format", "xml"], want: "Allowed choices are json, jsonl, csv" },
    { args: ["extract", "-", "--input-format", "doc"], want: "Allowed choices are auto, txt, jsonl" },
    { args: ["extract", "-", "--format", "csv", "--rows", "x"], want: "Allowed choices are incidents, mentions, casualties, articles" },
    { args: ["extract", "-", "--rows", "mentions"], want: "--rows is for tables" },
    { args: ["extract", "-", "--bom"], want: "--bom is for tables" },
    { args: ["extract", "-", "--published", "8/4/2022"], want: '--published "8/4/2022" is not a day; write YYYY-MM-DD' },
    { args: ["extract", "-", "--published", "2022-02-30"], want: "is not a day" },
    { args: ["extract", "-", "--limit", "0"], want: "whole number from 1 up" },
    { args: ["extract", "-", "--metadata", "gone.csv"], want: "--metadata gone.csv: cannot be read (ENOENT)" },
    { args: ["extract", "--files-from", "gone"], want: "--files-from gone: cannot be read (ENOENT)" },
    { args: ["extract", "-", "--dictionaries", "gone"], want: "gone: the dictionary folder cannot be read" },
    { args: ["extract", "-", "--dictionaries", at("own")], want: "places/x.csv:1 error DICT_COLUMN_MISSING" },
    { args: ["extract", "-", "-o", at("gone/out.json")], want: "cannot be written (ENOENT)" },
    { args: ["extract", "-", "-o", at("news")], want: "cannot be written (EISDIR)" },
    { args: ["extract", "gone.txt"], want: "INPUT_NOT_FOUND gone.txt: no such file or folder" },
    { args: ["extract", at("none")], want: "INPUT_FOLDER_EMPTY" },
    { args: ["dictionary", "check", "gone"], want: "gone: the dictionary folder cannot be read" },
    { args: ["dictionary", "find"], want: "missing required argument" },
  ])("$args", async ({ args, want }) => {
    const { status, stderr } = await runCli(args);
    expect(stderr).toContain(want);
    expect(status).toBe(2);
  });
});

describe("exit status and failures", () => {
  test.each([
    { paths: ["news"], status: 0, stderr: "" },
    {
      paths: ["news", "binary.txt"],
      status: 1,
      stderr: "rasid: INPUT_BINARY /binary.txt: not a text file (it holds binary data); save the article as plain text in UTF-8\n",
    },
    {
      paths: ["binary.txt", "news/a.txt"],
      status: 1,
      stderr: "rasid: INPUT_BINARY /binary.txt: not a text file (it holds binary data); save the article as plain text in UTF-8\n",
    },
    {
      paths: ["binary.txt"],
      status: 2,
      stderr: "rasid: INPUT_BINARY /binary.txt: not a text file (it holds binary data); save the article as plain text in UTF-8\n",
    },
  ])("$paths", async ({ paths, status, stderr }) => {
    const run = await runCli(["extract", ...paths.map(at), "--quiet"]);
    expect({ status: run.status, stderr: run.stderr.replaceAll(folder, "") }).toEqual({ status, stderr });
  });

  test("control characters of the input do not reach the terminal", async () => {
    const { stderr } = await runCli(["extract", "\u{1b}[2Jx.txt"]);
    expect(stderr).toContain("\\u{1b}[2Jx.txt");
  });
});

describe("articles", () => {
  const extract = async (args: readonly string[], stdin = ""): Promise<ArticleRecord[]> => {
    const { status, stdout, stderr } = await runCli(["extract", ...args, "--format", "jsonl"], { stdin });
    expect([status, stderr]).toEqual([0, ""]);
    return stdout
      .split("\n")
      .filter((line) => line !== "")
      .map((line) => JSON.parse(line) as ArticleRecord);
  };

  test.each([
    { args: [at("news")], want: ["a", "b"] },
    { args: [at("news"), "--limit", "1"], want: ["a"] },
    { args: ["--files-from", at("list")], want: ["a", "b"] },
    { args: ["--files-from", at("list0")], want: ["a", "b"] },
    { args: ["--files-from", "-"], stdin: `${at("news/b.txt")}\r\n`, want: ["b"] },
    { args: ["-"], stdin: TEXT, want: ["stdin"] },
    { args: ["-"], stdin: `{"id":"7","text":"${TEXT}"}`, want: ["7"] },
    { args: ["-", "--input-format", "txt"], stdin: `{"id":"7","text":"${TEXT}"}`, want: ["stdin"] },
    { args: ["-", "--input-format", "jsonl"], want: [] },
  ])("$args", async ({ args, stdin, want }) => expect((await extract(args, stdin)).map(({ id }) => id)).toEqual(want));

  test("an empty one is an article with a diagnostic", async () => {
    const [, empty] = await extract([at("news")]);
    expect(empty?.diagnostics.map(({ code }) => code)).toEqual(["TEXT_EMPTY"]);
  });

  test("their day of publication", async () => {
    const [article] = await extract(["-", "--published", "2022-04-08"], TEXT);
    expect([article?.published, article?.published_basis]).toEqual(["2022-04-08", "option"]);
  });

  test("every mention slices to its text", async () => {
    const [article] = await extract(["-"], `💥 ${TEXT}`);
    const signs = [...`💥 ${TEXT}`];
    if (article === undefined) throw new Error("no article");
    const { dates, places, actors, weapons, casualties } = article;
    const mentions = [...dates, ...places, ...actors, ...weapons, ...casualties];
    expect(mentions.length).toBeGreaterThan(0);
    for (const { text, start, end } of mentions) expect(signs.slice(start, end).join("")).toBe(text);
  });
});

test("metadata: rows that belong to no article are told", async () => {
  const { status, stdout, stderr } = await runCli([
    "extract",
    at("news"),
    "--metadata",
    at("meta.csv"),
    "--format",
    "csv",
    "--rows",
    "articles",
  ]);
  expect(stdout).toContain(",2022-04-08,metadata,SANA,");
  expect([status, stderr]).toEqual([
    0,
    "rasid: 1 rows of the metadata belong to no article; their path or id must be that of an article\n",
  ]);
});

describe("a summary", () => {
  test.each([
    { args: [], changes: { isTerminal: true }, want: /\[1m2.\[22m articles/u },
    { args: ["--no-color"], changes: { isTerminal: true }, want: /^2 articles · \d+ incidents? · /u },
    { args: [], changes: { isTerminal: true, env: { NO_COLOR: "1" } }, want: /^2 articles/u },
    { args: ["--quiet"], changes: { isTerminal: true }, want: /^$/u },
    { args: [], changes: {}, want: /^$/u },
  ])("$args $changes", async ({ args, changes, want }) =>
    expect((await runCli(["extract", at("news"), ...args], changes)).stderr).toMatch(want),
  );
});

describe("-o", () => {
  const left = (): string[] => readdirSync(folder).filter((name) => name.startsWith("out"));

  test("writes a whole file, and nothing to standard output", async () => {
    const { status, stdout } = await runCli(["extract", at("news"), "-o", at("out.json")]);
    expect([status, stdout, left()]).toEqual([0, "", ["out.json"]]);
    expect((JSON.parse(readFileSync(at("out.json"), "utf8")) as { articles: unknown[] }).articles.length).toBe(2);
  });

  test("leaves what stood there where nothing could be read", async () => {
    writeFileSync(at("out.json"), "before");
    expect((await runCli(["extract", "gone.txt", "-o", at("out.json")])).status).toBe(2);
    expect([readFileSync(at("out.json"), "utf8"), left()]).toEqual(["before", ["out.json"]]);
  });

  test("leaves no part of a file when the user stops the run", async () => {
    let stopped = 0;
    const onStop = (cleanup: () => void) => {
      cleanup();
      stopped++;
      return () => undefined;
    };
    // The real program ends here; this one finds its file closed.
    expect((await runCli(["extract", at("news"), "-o", at("out2.json")], { onStop })).status).toBe(2);
    expect([stopped, left()]).toEqual([1, ["out.json"]]);
  });

  test("writes to where a link leads", async () => {
    symlinkSync(at("out.json"), at("out-link.json"));
    await runCli(["extract", at("news"), "-o", at("out-link.json")]);
    expect(JSON.parse(readFileSync(at("out.json"), "utf8"))).toHaveProperty("articles");
    rmSync(at("out-link.json"));
  });

  test("does not replace a device", async () => {
    expect((await runCli(["extract", at("news"), "-o", "/dev/null"])).status).toBe(0);
    expect(existsSync("/dev/null")).toBe(true);
  });
});

test("the reader of a pipe may stop reading", async () => {
  const stdout = new Writable({
    write: (_chunk, _encoding, done) => done(Object.assign(new Error("write EPIPE"), { code: "EPIPE", syscall: "write" })),
  });
  expect(await runCli(["extract", at("news")], { stdout })).toMatchObject({ status: 0, stderr: "" });
  expect(await runCli(["--help"], { stdout: new Writable({ write: (_chunk, _encoding, done) => done() }) })).toMatchObject({ status: 0 });
});

test("the same input gives the same bytes", async () => {
  for (const format of ["json", "jsonl", "csv"]) {
    const runs = [await runCli(["extract", at("news"), "--format", format]), await runCli(["extract", at("news"), "--format", format])];
    expect(runs[0]).toEqual(runs[1]);
  }
});
