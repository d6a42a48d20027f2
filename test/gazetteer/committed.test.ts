import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";
import { generatePlaces } from "../../gazetteer/generate.ts";

const top = fileURLToPath(new URL("../..", import.meta.url));
const folder = join(top, "dictionaries", "places");

test("dictionaries/places is what `npm run build:gazetteer` makes: edit gazetteer/own, then run it", () => {
  const files = generatePlaces(join(top, "gazetteer"));
  expect(readdirSync(folder).toSorted()).toEqual([...files.keys()]);
  const lines = (text: string): string[] => text.split("\n");
  for (const [name, text] of files) {
    const committed = lines(readFileSync(join(folder, name), "utf8"));
    // Line by line: a difference names its row.
    const differing = lines(text).filter((line, i) => line !== committed[i]);
    expect(differing, name).toEqual([]);
    expect(committed.length, name).toBe(lines(text).length);
  }
});
