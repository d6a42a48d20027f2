import { readFileSync, readdirSync } from "node:fs";
import { join, relative } from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, test } from "vitest";
import { readBuiltIn } from "../src/dictionary/load.ts";
import { INPUT_FAILURE_CODES } from "../src/input/draft.ts";
import { DIAGNOSTIC_CODES } from "../src/model/diagnostic.ts";

/** The rules of the house that no other tool holds; CONTRIBUTING.md gives their reasons. */
const top = fileURLToPath(new URL("..", import.meta.url));

function filesBelow(folder: string, ending: RegExp): { readonly path: string; readonly text: string }[] {
  return readdirSync(join(top, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && ending.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name))
    .map((path) => ({ path: relative(top, path), text: readFileSync(path, "utf8") }))
    .toSorted((a, b) => (a.path < b.path ? -1 : 1));
}

const sources = filesBelow("src", /\.ts$/u);
const ARABIC = /[\u{600}-\u{6FF}\u{750}-\u{77F}\u{8A0}-\u{8FF}\u{FB50}-\u{FDFF}\u{FE70}-\u{FEFF}]/u;
const BIDI_CONTROL = /[\u{61C}\u{200E}\u{200F}\u{202A}-\u{202E}\u{2066}-\u{2069}]/u;

/** Code without its comments, as far as regular expressions can tell: strings with `//` lose their rest, which is safe here. */
function codeOf(text: string): string {
  return text.replace(/\/\*.*?\*\//gsu, "").replace(/\/\/.*$/gmu, "");
}

/** `path:line` of the lines that match. */
function placesOf(files: readonly { readonly path: string; readonly text: string }[], pattern: RegExp): string[] {
  return files.flatMap(({ path, text }) => text.split("\n").flatMap((line, i) => (pattern.test(line) ? [`${path}:${i + 1}`] : [])));
}

describe("sources", () => {
  const code = sources.map(({ path, text }) => ({ path, text: codeOf(text) }));

  test("hold no Arabic letter outside comments: words live in dictionaries/", () => expect(placesOf(code, ARABIC)).toEqual([]));

  test("spell no Arabic word by its code points either: src/text knows letters, clitics and the article, no other code a word", () => {
    const spelled = /(?:\\u\{0?6[2-4][0-9a-f]\}){2}/iu;
    const others = code.filter(({ path }) => !path.startsWith("src/text/"));
    expect(placesOf(others, spelled)).toEqual([]);
  });

  test("have at most 300 lines a file", () => {
    expect(sources.filter(({ text }) => text.trimEnd().split("\n").length > 300).map(({ path }) => path)).toEqual([]);
  });

  test("speak of the process in src/cli alone, but for the cache folder of compiled dictionaries", () => {
    const others = code.filter(({ path }) => !path.startsWith("src/cli/") && path !== "src/dictionary/load.ts");
    expect(placesOf(others, /\bprocess\.|\bconsole\.|from "(?:chalk|commander|node:process)"/u)).toEqual([]);
  });

  test("read no clock and no chance", () => {
    const core = code.filter(({ path }) => !path.startsWith("src/cli/"));
    expect(placesOf(core, /Date\.now|new Date\(\)|performance\.|Math\.random|randomUUID/u)).toEqual([]);
  });

  test("never talk to a network", () => {
    expect(placesOf(code, /\bfetch\(|from "node:(?:http|https|net|tls|dns|dgram|child_process)"/u)).toEqual([]);
  });

  test("export by name, and import with the file's ending and from node: by that name", () => {
    expect(placesOf(code, /^export default/u)).toEqual([]);
    expect(placesOf(code, /from "\.[^"]*(?<!\.ts)"/u)).toEqual([]);
    expect(placesOf(code, /from "(?:fs|path|os|crypto|url|util|stream|zlib)"/u)).toEqual([]);
  });

  test("load natural by a deep path: its root loads word nets for a quarter of a second", () => {
    expect(placesOf(code, /["']natural["']|natural\/index/u)).toEqual([]);
  });

  test("are named in small letters and hyphens, for the thing in them", () => {
    expect(
      sources
        .filter(({ path }) => !/^[a-z0-9/-]+\.ts$/u.test(path) || /\/(?:utils?|helpers?|common|misc|manager)\.ts$/u.test(path))
        .map(({ path }) => path),
    ).toEqual([]);
  });
});

test("bidirectional controls stand nowhere: what is read is what runs", () => {
  const folders = ["src", "test", "bin", "docs", "schema", "dictionaries", "gazetteer"];
  const files = folders.flatMap((folder) => filesBelow(folder, /\.(?:ts|js|md|json|csv|tsv|ya?ml|snap)$/u));
  expect(placesOf(files, BIDI_CONTROL)).toEqual([]);
});

test("rule ids speak, and each stands once", () => {
  const ids = Object.values(readBuiltIn().patterns)
    .flat()
    .map(({ id }) => id);
  expect(ids.filter((id, i) => ids.indexOf(id) !== i)).toEqual([]);
  expect(ids.filter((id) => !/^[a-z]+(?:\.[a-z0-9]+(?:-[a-z0-9]+)*)+$/u.test(id))).toEqual([]);
});

test("every diagnostic and failure code is explained", () => {
  const page = readFileSync(join(top, "docs/diagnostics.md"), "utf8");
  expect([...DIAGNOSTIC_CODES, ...INPUT_FAILURE_CODES, "EXTRACT_BUG"].filter((code) => !page.includes(`\`${code}\``))).toEqual([]);
});

test("every dependency has its reason in CONTRIBUTING.md", () => {
  const { dependencies, devDependencies } = JSON.parse(readFileSync(join(top, "package.json"), "utf8")) as Record<
    "dependencies" | "devDependencies",
    Record<string, string>
  >;
  const page = readFileSync(join(top, "CONTRIBUTING.md"), "utf8");
  expect(Object.keys({ ...dependencies, ...devDependencies }).filter((name) => !page.includes(`\`${name}\``))).toEqual([]);
});
