import { mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, statSync, utimesSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { DictionaryError, loadLexicon } from "../../src/dictionary/load.ts";
import type { Lexicon } from "../../src/lexicon/lexicon.ts";
import { scan } from "../../src/lexicon/scan.ts";
import { readText } from "../../src/text/reading.ts";

const PLACES = "id,name,type,country,parent,latitude,longitude,coord_precision,name_ar,aliases_ar";

let root = "",
  cacheBefore: string | undefined;

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), "rasid-dictionaries-"));
  cacheBefore = process.env["XDG_CACHE_HOME"];
  process.env["XDG_CACHE_HOME"] = join(root, "cache");
});

afterEach(() => {
  if (cacheBefore === undefined) delete process.env["XDG_CACHE_HOME"];
  else process.env["XDG_CACHE_HOME"] = cacheBefore;
  rmSync(root, { recursive: true });
});

/** Writes a user's dictionary folder and gives its path. */
function userFolder(files: Readonly<Record<string, string>>): string {
  const folder = join(root, "own");
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
  return folder;
}

/** Ids of the places found in a text. */
function placesIn(text: string, lexicon: Lexicon): string[] {
  const place = lexicon.classId("place");
  return scan(readText(text), lexicon)
    .filter(({ classId }) => classId === place)
    .flatMap(({ references }) => references.map(({ entry }) => entry.id));
}

const cached = (): string[] => readdirSync(join(root, "cache", "rasid")).map((name) => join(root, "cache", "rasid", name));
const nowhere = { "places/own.csv": `${PLACES}\nxx.nowhere,Nowhere,town,SY,,35.1,36.2,point,بلدة لا وجود لها قط,` };

describe("a user's dictionaries", () => {
  test("add to the built-in ones", () => {
    expect(placesIn("قصف بلدة لا وجود لها قط قرب كفرنبل", loadLexicon(userFolder(nowhere)))).toContain("xx.nowhere");
    expect(placesIn("قصف كفرنبل", loadLexicon(userFolder(nowhere)))).toEqual(placesIn("قصف كفرنبل", loadLexicon()));
    expect(placesIn("قصف كفرنبل", loadLexicon())).not.toEqual([]);
    expect(placesIn("قصف بلدة لا وجود لها قط", loadLexicon())).not.toContain("xx.nowhere");
  });

  test("override built-in entries by class and id", () => {
    const [id] = placesIn("كفرنبل", loadLexicon());
    const own = loadLexicon(userFolder({ "places/own.csv": `${PLACES}\n${id},Elsewhere,town,YE,,15.5,44.5,point,بلدة لا وجود لها قط,` }));
    expect(placesIn("كفرنبل", own)).not.toContain(id);
    expect(placesIn("بلدة لا وجود لها قط", own)).toEqual([id]);
    expect(own.entriesOf("place").find((entry) => entry.id === id)!.attributes).toMatchObject({ name: "Elsewhere", country: "YE" });
  });

  test("bring classes of their own and words to them", () => {
    const lexicon = loadLexicon(userFolder({ "lexicon/own.yaml": "colour:\n  - { id: red, adjective: [أحمر] }\n" }));
    expect(lexicon.entriesOf("colour").map(({ id }) => id)).toEqual(["red"]);
  });

  test("spell names as the built-in ones do where they bring no spelling.yaml", () => {
    const names = { "places/own.csv": `${PLACES}\nxx.hill,Hill,town,SY,,35.1,36.2,point,تل غغغغ,` };
    expect(placesIn("تلغغغغ", loadLexicon(userFolder(names)))).toEqual(["xx.hill"]);
    expect(placesIn("تلغغغغ", loadLexicon(userFolder({ ...names, "spelling.yaml": "joined_heads: []\n" })))).toEqual([]);
  });
});

describe("the cache", () => {
  test("keeps what was compiled, and is used the next time", () => {
    const folder = userFolder(nowhere);
    loadLexicon(folder);
    const [file] = cached(),
      long = new Date("2020-01-01");
    utimesSync(file!, long, long);
    loadLexicon(folder);
    expect(cached()).toEqual([file]);
    expect(statSync(file!).mtime).toEqual(long);
  });

  test("is not used for other contents", () => {
    loadLexicon(userFolder(nowhere));
    expect(
      placesIn("غغغغ ظظظظ", loadLexicon(userFolder({ "places/own.csv": `${PLACES}\nxx.other,Other,town,SY,,35.1,36.2,point,غغغغ ظظظظ,` }))),
    ).toEqual(["xx.other"]);
    expect(cached()).toHaveLength(2);
  });

  test.each([
    { name: "corrupt", damage: (bytes: Buffer) => bytes.fill(0xaa, bytes.length >> 1, (bytes.length >> 1) + 1) },
    { name: "cut short", damage: (bytes: Buffer) => bytes.subarray(0, 1000) },
    { name: "empty", damage: () => Buffer.alloc(0) },
    { name: "of another version", damage: (bytes: Buffer) => bytes.fill(9, 8, 9) },
  ])("a file that is $name is compiled anew", ({ damage }) => {
    const folder = userFolder(nowhere);
    loadLexicon(folder);
    const [file] = cached(),
      sound = readFileSync(file!);
    writeFileSync(file!, damage(Buffer.from(sound)));
    expect(placesIn("بلدة لا وجود لها قط", loadLexicon(folder))).toContain("xx.nowhere");
    expect(readFileSync(file!).equals(sound)).toBe(true);
  });

  test("that cannot be written costs nothing but time", () => {
    writeFileSync(join(root, "cache"), "a file where the folder would be");
    expect(placesIn("بلدة لا وجود لها قط", loadLexicon(userFolder(nowhere)))).toContain("xx.nowhere");
  });
});

describe("errors name file, line and remedy", () => {
  test.each([
    {
      name: "a coordinate that is none",
      files: { "places/a.csv": `${PLACES}\nxx.a,A,town,SY,,95,36,point,حلب,` },
      want: 'places/a.csv:2 error DICT_COORDINATES: latitude "95" is not a number of degrees up to 90',
    },
    {
      name: "one coordinate of two",
      files: { "places/a.csv": `${PLACES}\nxx.a,A,town,SY,,35,,point,حلب,` },
      want: "places/a.csv:2 error DICT_COORDINATES: give both",
    },
    {
      name: "an unknown type",
      files: { "places/a.csv": `${PLACES}\n\nxx.a,A,hamlet,SY,,35,36,point,حلب,` },
      want: 'places/a.csv:3 error DICT_VALUE_INVALID: type "hamlet" is not one of country',
    },
    {
      name: "a bad id",
      files: { "places/a.csv": `${PLACES}\nXX A,A,town,SY,,35,36,point,حلب,` },
      want: 'places/a.csv:2 error DICT_VALUE_INVALID: id "XX A": use lower-case',
    },
    {
      name: "no Arabic name",
      files: { "places/a.csv": `${PLACES}\nxx.a,A,town,SY,,35,36,point,,` },
      want: "places/a.csv:2 error DICT_VALUE_MISSING: xx.a has no Arabic name",
    },
    {
      name: "a missing column",
      files: { "places/a.csv": "id,name\nxx.a,A" },
      want: "places/a.csv:1 error DICT_COLUMN_MISSING: no column type, country",
    },
    {
      name: "too few cells",
      files: { "places/a.csv": `${PLACES}\nxx.a,A,town` },
      want: "places/a.csv:2 error DICT_SYNTAX: 3 cells where the header has 10; quote cells that hold commas",
    },
    { name: "a quote not closed", files: { "places/a.csv": `${PLACES}\n"xx.a,A` }, want: "places/a.csv:2 error DICT_SYNTAX: " },
    { name: "YAML that is none", files: { "lexicon/a.yaml": "month:\n  - { id: [\n" }, want: "lexicon/a.yaml:3:1 error DICT_SYNTAX: " },
    {
      name: "an entry without words",
      files: { "lexicon/a.yaml": "month:\n  - { id: jan }\n" },
      want: "lexicon/a.yaml:2:5 error DICT_VALUE_MISSING: month jan has no words; give one of words, noun",
    },
    {
      name: "words that are no list",
      files: { "lexicon/a.yaml": "month:\n  - { id: jan, words: يناير }\n" },
      want: "lexicon/a.yaml:2:5 error DICT_VALUE_INVALID: month jan: words must be a list",
    },
    {
      name: "an entry without id",
      files: { "lexicon/a.yaml": "month:\n  - { words: [يناير] }\n" },
      want: "lexicon/a.yaml:2:5 error DICT_VALUE_MISSING: class month: the entry has no id",
    },
    {
      name: "a pattern that cannot be read",
      files: { "patterns/casualties/a.yaml": "- id: a.b\n  pattern: '{x'\n" },
      want: "patterns/casualties/a.yaml:1:3 error DICT_PATTERN: a.b, pattern, character 1: ",
    },
    { name: "spelling that is no YAML", files: { "spelling.yaml": "joined_heads: [تل\n" }, want: "spelling.yaml:2:1 error DICT_SYNTAX: " },
    {
      name: "spelling of another shape",
      files: { "spelling.yaml": "joined_heads: تل\n" },
      want: "spelling.yaml:1:1 error DICT_SYNTAX: joined_heads and split_heads are lists",
    },
  ])("$name", ({ files, want }) => {
    let error: unknown;
    try {
      loadLexicon(userFolder(files as Record<string, string>));
    } catch (thrown) {
      error = thrown;
    }
    expect(error).toBeInstanceOf(DictionaryError);
    expect(
      (error as Error).message.split("\n").some((line) => line.startsWith(want)),
      (error as Error).message,
    ).toBe(true);
  });

  test("all errors at once, and nothing is cached", () => {
    const folder = userFolder({ "places/a.csv": `${PLACES}\nxx.a,A,hamlet,SY,,95,36,point,حلب,\nxx.b,B,town,SY,,35,,point,حلب,` });
    expect(() => loadLexicon(folder)).toThrow(/a\.csv:2 .*\n.*a\.csv:2 .*\n.*a\.csv:3 /u);
    expect(() => cached()).toThrow(/ENOENT/u);
  });

  test("a folder that is not there", () =>
    expect(() => loadLexicon(join(root, "nothing"))).toThrow(/nothing: the dictionary folder cannot be read \(ENOENT\)/u));
});
