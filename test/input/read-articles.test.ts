import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { type InputRequest, readArticles } from "../../src/input/read-articles.ts";
import { parseMetadata } from "../../src/input/metadata.ts";

const folder = mkdtempSync(join(tmpdir(), "rasid-input-"));
const FILES: Readonly<Record<string, string | Buffer>> = {
  "news/b.txt": "ب",
  "news/a.txt": "ا",
  "news/a/c.txt": "ج",
  "news/2022-04-08-d.TXT": "د",
  "news/empty.txt": "",
  "news/binary.txt": Buffer.from([0, 1, 2, 3, 0]),
  "news/notes.md": "not read",
  "news/gold.json": "{}",
  "other/a.txt": "آخر",
  "lines/x.jsonl": [
    '{"id":"1","text":"نص","published":"2020-01-02","title":"عنوان","source":"وكالة","url":"u"}',
    "",
    "{oops",
    '{"id":7,"text":"سبعة"}',
    '{"text":"بلا رقم"}',
    '{"id":"2"}',
    '"text"',
    '{"id":"1","text":"مكرر"}',
    '{"id":"3","text":"x","published":20200102}',
  ].join("\n"),
  "bom.jsonl": Buffer.from('\u{FEFF}{"id":"1","text":"نص"}\n'),
  "utf16.jsonl": Buffer.from('\u{FEFF}{"id":"1","text":"نص"}\n', "utf16le"),
  "cp1256.jsonl": Buffer.from('{"id":"1","text":"\u{e3}\u{de}"}\n', "latin1"),
  "pretty.jsonl": '{\n  "id": "1",\n  "text": "x"\n}\n',
  "nothing.jsonl": "",
  list: '{"id":"1","text":"نص"}\n',
  "big.txt": Buffer.alloc(16 * 1024 * 1024 + 1, "a"),
};

beforeAll(() => {
  for (const [name, content] of Object.entries(FILES)) {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), content);
  }
  mkdirSync(join(folder, "none"));
  symlinkSync("..", join(folder, "news/a/loop"));
  symlinkSync("nowhere", join(folder, "news/a/broken.txt"));
});
afterAll(() => rmSync(folder, { recursive: true }));

async function* streamOf(...texts: string[]): AsyncGenerator<Uint8Array> {
  for (const text of texts) yield Buffer.from(text);
}

/** `id` or `id CODE`, in order. */
async function read(paths: readonly string[], options: Partial<InputRequest> = {}): Promise<string[]> {
  const seen: string[] = [];
  for await (const item of readArticles({
    paths: paths.map((path) => (path === "-" ? path : join(folder, path))),
    stdin: streamOf(),
    format: "auto",
    ...options,
  })) {
    const told = item.kind === "article" ? item.article.id : `${item.failure.id} ${item.failure.error.code}`;
    seen.push(told.replaceAll(folder, "/"));
  }
  return seen;
}

test.each<{ paths: string[]; format?: InputRequest["format"]; want: string[] }>([
  { paths: ["news"], want: ["2022-04-08-d", "a", "a/broken INPUT_NOT_FOUND", "a/c", "b", "binary INPUT_BINARY", "empty"] },
  { paths: ["news/a.txt"], want: ["a"] },
  { paths: ["news/a.txt", "other/a.txt"], want: ["a", "//other/a.txt"] },
  { paths: ["other", "other"], want: ["a", "//other/a.txt"] },
  { paths: ["other", "other", "other"], want: ["a", "//other/a.txt", "//other/a.txt~2"] },
  { paths: ["news/notes.md"], want: ["notes"] },
  { paths: ["gone.txt", "other"], want: ["gone INPUT_NOT_FOUND", "a"] },
  { paths: ["none"], want: ["none INPUT_FOLDER_EMPTY"] },
  { paths: ["other"], format: "jsonl", want: ["other INPUT_FOLDER_EMPTY"] },
  { paths: ["news/a.txt/x"], want: ["x INPUT_NOT_FOUND"] },
  { paths: ["big.txt"], want: ["big INPUT_TOO_LARGE"] },
  {
    paths: ["lines"],
    want: [
      "1",
      "x.jsonl:3 INPUT_JSON_INVALID",
      "7",
      "x.jsonl:5",
      "2 INPUT_TEXT_MISSING",
      "x.jsonl:7 INPUT_JSON_INVALID",
      "//lines/x.jsonl:8",
      "3",
    ],
  },
  { paths: ["bom.jsonl"], want: ["1"] },
  { paths: ["utf16.jsonl"], want: ["1"] },
  { paths: ["cp1256.jsonl"], want: ["cp1256.jsonl:1 INPUT_JSON_INVALID"] },
  { paths: ["pretty.jsonl"], want: ["pretty.jsonl:1 INPUT_JSON_INVALID"] },
  { paths: ["nothing.jsonl"], want: [] },
  { paths: ["list"], want: ["1"] },
  { paths: ["list"], format: "txt", want: ["list"] },
])("$paths as $format", async ({ paths, format, want }) => expect(await read(paths, { format: format ?? "auto" })).toEqual(want));

test.each([
  { chunks: ['{"id":"1","te', 'xt":"نص"}\n{"text":"x"}'], want: ["1", "stdin:2"] },
  { chunks: ["\n  ", "{"], want: ["stdin"] },
  { chunks: ["قصف"], want: ["stdin"] },
  { chunks: [], want: ["stdin"] },
])("standard input $chunks", async ({ chunks, want }) => expect(await read(["-"], { stdin: streamOf(...chunks) })).toEqual(want));

test("an article has what its line says", async () => {
  for await (const item of readArticles({ paths: [join(folder, "lines/x.jsonl")], stdin: streamOf(), format: "auto" })) {
    expect(item).toEqual({
      kind: "article",
      article: {
        id: "1",
        path: join(folder, "lines/x.jsonl"),
        text: "نص",
        title: "عنوان",
        source: "وكالة",
        url: "u",
        published: "2020-01-02",
        publishedBasis: "metadata",
        encoding: "utf-8",
        diagnostics: [],
      },
    });
    break;
  }
});

test("messages name the file, the line and a remedy", async () => {
  const messages: string[] = [];
  for await (const item of readArticles({ paths: [join(folder, "lines/x.jsonl"), "gone.txt"], stdin: streamOf(), format: "auto" })) {
    if (item.kind === "failure") messages.push(item.failure.error.message.replace(folder, ""));
  }
  expect(messages.map((message) => message.replace(/not valid JSON: .*/u, "not valid JSON"))).toEqual([
    "/lines/x.jsonl:3: not valid JSON",
    '/lines/x.jsonl:6: no "text" with the article\'s text; an article is {"id", "text", "published"?, "title"?, "source"?, "url"?}',
    '/lines/x.jsonl:7: not a JSON object; an article is {"id", "text", "published"?, "title"?, "source"?, "url"?}',
    "gone.txt: no such file or folder; check the path and quote blanks in it",
  ]);
});

test.each([
  { csv: "path,published,source\nnews/b.txt,2021-01-01,SANA", want: ["2021-01-01", "metadata", "SANA"] },
  { csv: "id,published\nb,2021-01-01", want: ["2021-01-01", "metadata", null] },
  { csv: "\u{FEFF}Path;Published;Title\r\nb.txt;2021-01-01;x\r\n", want: ["2021-01-01", "metadata", null] },
  { csv: "id\tpublished\nb\t1.1.2021", want: [null, null, null] },
  { csv: "id,published\nc,2021-01-01", want: [null, null, null] },
])("metadata $csv", async ({ csv, want }) => {
  const metadata = parseMetadata("m.csv", Buffer.from(csv.replace("news/b.txt", join(folder, "news/b.txt"))));
  for await (const item of readArticles({ paths: [join(folder, "news/b.txt")], stdin: streamOf(), format: "auto", metadata })) {
    if (item.kind === "article") expect([item.article.published, item.article.publishedBasis, item.article.source]).toEqual(want);
  }
  expect(metadata.unusedCount).toBe(csv.includes("\nc,") ? 1 : 0);
});

test.each([
  { csv: "name,published\nb,2021-01-01", want: /no column path or id/u },
  { csv: 'id,published\n"b,2021', want: /not CSV/u },
  { csv: "id,published\nb", want: /not CSV/u },
])("metadata that is none: $csv", ({ csv, want }) => expect(() => parseMetadata("m.csv", Buffer.from(csv))).toThrow(want));
