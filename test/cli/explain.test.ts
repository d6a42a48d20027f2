import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Writable } from "node:stream";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { ArticleExplanation, SentenceExplanation } from "../../src/explain/explanation.ts";
import { runCli } from "./run-cli.ts";

const folder = mkdtempSync(join(tmpdir(), "rasid-explain-")),
  at = (name: string): string => join(folder, name);
const ARTICLE = "قتل 3 جنود بقصف على مدينة إدلب أمس. ليرتفع عدد القتلى إلى 9 شهداء.";

beforeAll(() => {
  writeFileSync(at("a.txt"), ARTICLE);
  writeFileSync(at("two.jsonl"), ["one", "two"].map((id) => JSON.stringify({ id, text: `${ARTICLE} ${id}` })).join("\n"));
});
afterAll(() => rmSync(folder, { recursive: true }));

async function explained(text: string, ...args: string[]): Promise<SentenceExplanation[]> {
  const { status, stdout, stderr } = await runCli(["explain", "-", "--format", "json", "--published", "2022-04-08", ...args], {
    stdin: text,
  });
  expect([status, stderr]).toEqual([0, ""]);
  return [...(JSON.parse(stdout) as ArticleExplanation).sentences];
}

describe("how a count came about", () => {
  test.each([
    {
      text: "مقتل 3 جنود",
      rule: "casualty.noun-people",
      count: "«3 جنود»: a number counts the noun",
      captures: ["harm مقتل killing", "people 3 جنود people.counted"],
    },
    { text: "أصيب طفلان", rule: "casualty.verb-people", count: "«طفلان»: the noun's dual form: two" },
    { text: "مقتل مدنيين", rule: "casualty.noun-people", count: "«مدنيين»: a bare plural" },
    { text: "أصيبت سيدة", rule: "casualty.verb-people", count: "«سيدة»: a singular noun: one" },
    {
      text: "سقط أكثر من 30 قتيلا",
      rule: "casualty.number-person",
      count: "the number «أكثر من 30», in digits, the figure itself excluded",
    },
    { text: "لم تسفر الغارة عن ضحايا", rule: "casualty.denied-loss", count: "denial" },
    { text: "ولم يعرف بعد حجم الخسائر البشرية", rule: "casualty.unknown", count: "the number is not known" },
  ])("$text", async ({ text, rule, count, captures }) => {
    const [sentence] = await explained(text),
      [casualty] = sentence!.casualties;
    expect(casualty).toMatchObject({ rule, count: expect.stringContaining(count) as string });
    if (captures !== undefined)
      expect(casualty!.captures.map((capture) => `${capture.name} ${capture.text} ${capture.known}`)).toEqual(captures);
  });
});

describe("what nearly matched, and why it did not", () => {
  test.each([
    {
      name: "an element is missing",
      text: "لم يصب البرج",
      want: { patterns: "casualty.verb-people", text: "يصب", kind: "failed", why: "wanted {people} at «البرج»; «البرج» is" },
    },
    {
      name: "a barred word in the gap",
      text: "مقتل في المدينة 3",
      want: { patterns: "casualty.noun-person-name", text: "مقتل", kind: "failed", why: "«في» (function-word) may not stand between" },
    },
    {
      name: "a negative context",
      text: "القتلى إلى 9 شهداء",
      want: {
        patterns: "casualty.figure-of-persons",
        text: "القتلى إلى 9",
        kind: "barred",
        why: "unless_after {harm role=person !clitic=and}: «شهداء» stands after it",
      },
    },
    {
      name: "a hypothetical",
      text: "محاولة اغتيال قيادي بارز في إدلب",
      want: { patterns: "casualty.noun-people", text: "اغتيال قيادي", kind: "refused", why: "hypothetical: «محاولة»" },
    },
    {
      name: "another pattern",
      text: "دون ورود معلومات عن خسائر بشرية",
      want: { patterns: "casualty.denied-loss", kind: "gave-way", why: "gave way to c1 (casualty.unknown)" },
    },
  ])("$name", async ({ text, want }) => {
    const [sentence] = await explained(text);
    expect(sentence!.nearly.map(({ patterns, ...rest }) => ({ ...rest, patterns: patterns[0] }))).toContainEqual(
      expect.objectContaining({
        ...want,
        ...(want.text === undefined ? {} : { text: `«${want.text}»` }),
        why: expect.stringContaining(want.why) as string,
      }),
    );
  });

  test("--all tells more", async () => {
    const [few] = await explained("مقتل 3 جنود"),
      [all] = await explained("مقتل 3 جنود", "--all");
    expect([few!.nearly.length, all!.nearly.length > 3]).toEqual([0, true]);
  });
});

describe("what was refused", () => {
  test.each([
    { text: "تخطط القوات لشن هجوم على بلدة سراقب", want: { text: "هجوم", why: "governed by a word that makes it planned" } },
    { text: "وصل الوفد إلى سراقب فجر الجمعة", want: { text: "فجر", why: "inside a name" } },
    { text: "نفذ الطيران 40 هجوما على إدلب", want: { text: "هجوما", why: "a number before it makes it many" } },
  ])("as the word of an event in $text", async ({ text, want }) => {
    const [sentence] = await explained(text);
    expect(sentence!.triggers).toContainEqual(
      expect.objectContaining({ text: want.text, taken: false, why: expect.stringContaining(want.why) as string }),
    );
  });

  test("as a place, with its candidates", async () => {
    const [sentence] = await explained("فتح الرجل الباب بهدوء");
    expect(sentence!.places).toEqual([]);
    expect(sentence!.refused_places).toMatchObject([
      {
        text: "الباب",
        why: expect.stringContaining("evidence") as string,
        candidates: expect.arrayContaining([expect.objectContaining({ entity: "sy.al-bab", admitted: false })]) as unknown,
      },
    ]);
  });
});

test("an incident with its rules, parties and toll", async () => {
  const [sentence] = await explained("قصفت قوات النظام مدينة إدلب أمس ما أدى إلى مقتل 3 مدنيين");
  expect(sentence!.incidents).toMatchObject([
    { id: "i1", toll: "killed 3, wounded ?", perpetrators: [{ basis: "stated", mentions: ["قوات النظام"] }] },
  ]);
  expect(sentence!.places).toMatchObject([
    {
      rule: "gazetteer sy.idlib-city",
      candidates: expect.arrayContaining([expect.objectContaining({ entity: "sy.idlib-city", admitted: true })]) as unknown,
    },
  ]);
  expect(sentence!.dates).toMatchObject([{ text: "أمس", value: "2022-04-07, day, basis publication" }]);
});

describe("as text", () => {
  test("all sentences, or one", async () => {
    const all = await runCli(["explain", at("a.txt"), "--published", "2022-04-08"]),
      second = await runCli(["explain", at("a.txt"), "--sentence", "2"]);
    expect([all.status, all.stderr]).toEqual([0, ""]);
    expect(all.stdout).toContain("a, published 2022-04-08 (option)\n\n[1] قتل 3 جنود");
    expect(all.stdout).toContain("c1 «قتل 3 جنود» killed 3, military [casualty.");
    expect(second.stdout).toMatch(/^a, day of publication not known\n\n\[2\] ليرتفع/u);
    expect(second.stdout).not.toContain("[1]");
  });

  test.each([
    { args: [], env: {}, want: true },
    { args: ["--no-color"], env: {}, want: false },
    { args: [], env: { NO_COLOR: "1" }, want: false },
  ])("colours on a terminal: $args $env", async ({ args, env, want }) => {
    let text = "";
    const stdout = Object.assign(new Writable({ write: (chunk, _encoding, done) => ((text += String(chunk)), done()) }), { isTTY: true });
    await runCli(["explain", at("a.txt"), ...args], { stdout, env });
    expect(text.includes("\u{1B}[")).toBe(want);
  });

  test("never steers a terminal", async () => {
    const { stdout } = await runCli(["explain", "-"], { stdin: "قتل 3 \u{1B}[31m جنود" });
    expect(stdout).not.toContain("\u{1B}");
  });
});

describe("which article", () => {
  test.each([
    { args: ["two.jsonl"], want: "holds several articles; say which with --id, such as --id one" },
    { args: ["two.jsonl", "--id", "three"], want: "holds no article of this id" },
    { args: ["none.txt"], want: "INPUT_NOT_FOUND" },
    { args: ["a.txt", "--sentence", "9"], want: "--sentence 9: the article has 2 sentences" },
    { args: ["a.txt", "--sentence", "0"], want: "Give a whole number from 1 up" },
    { args: ["a.txt", "--published", "yesterday"], want: "is not a day" },
  ])("$args", async ({ args: [name, ...rest], want }) => {
    const { status, stdout, stderr } = await runCli(["explain", at(name!), ...rest]);
    expect([status, stdout]).toEqual([2, ""]);
    expect(stderr).toContain(want);
  });

  test("one of many by its id", async () => {
    expect((await runCli(["explain", at("two.jsonl"), "--id", "two"])).stdout).toMatch(/^two, /u);
  });
});
