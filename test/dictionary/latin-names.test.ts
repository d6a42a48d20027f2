import { expect, test } from "vitest";
import { BUILT_IN_FOLDER } from "../../src/dictionary/built-in.ts";
import { readDictionary, readDictionaryFolder } from "../../src/dictionary/folder.ts";

const files = readDictionaryFolder(BUILT_IN_FOLDER).filter(({ path }) => path.startsWith("places/") || path.endsWith("/latin-names.yaml"));
const { entries } = readDictionary(files);
const typeById = new Map(entries.filter((entry) => entry.class === "place").map(({ id, attributes }) => [id, attributes["type"]]));
const named = entries.filter((entry) => entry.class === "latin-name");

test("every further Latin name is of a place that there is", () =>
  expect(named.map(({ id }) => id).filter((id) => !typeById.has(id))).toEqual([]));

test("150 towns and more have further Latin names", () => {
  const towns = named.filter(({ id }) => ["city", "town", "village"].includes(String(typeById.get(id))));
  expect(towns.length).toBeGreaterThanOrEqual(150);
});
