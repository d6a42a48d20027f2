import { expect, test } from "vitest";
import { IndexForms } from "../../src/lexicon/forms.ts";
import { columnOf, packEntries, unpackEntry, unpackRows } from "../../src/lexicon/payload.ts";
import { entryOf, lexiconOf } from "./lexicon-of.ts";

const rows = [
  { class: "a", id: "1", attributes: { name: "x", type: "town", at: 1.5 } },
  { class: "a", id: "2", attributes: { name: "y", type: "town", at: null } },
  { class: "a", id: "3", attributes: { name: "z", type: "town", at: 0 } },
  { class: "a", id: "4", attributes: { name: "z, \"'[", type: undefined, list: [["q"]] } },
  { class: "b", id: "1", attributes: {} },
].map((row) => ({ ...row, forms: [], source: { file: "t", line: 1 } }));
const packed = packEntries(rows);

test("attributes come back as JSON would bring them", () => {
  const back = packed.rows.map((row) => unpackEntry(row.toString().slice(0, -1), packed.shapes));
  expect(back).toEqual(JSON.parse(JSON.stringify(rows.map(({ id, attributes }) => ({ id, ...attributes })))));
  expect(back.map((attributes) => Object.keys(attributes))[0]).toEqual(["id", "name", "type", "at"]);
});

test("a column of all entries", () => {
  const all = unpackRows(Buffer.concat(packed.rows).toString());
  expect(columnOf(all, packed.shapes, "type")).toEqual(["town", "town", "town", undefined, undefined]);
  expect(columnOf(all, packed.shapes, "id")).toEqual(["1", "2", "3", "4", "1"]);
});

const named = [
  entryOf("place.deir", ["دير الزور", "الدير"]),
  entryOf("noun.house", ["دير"]),
  entryOf("noun.none", []),
  entryOf("noun.gun", ["ak47"]),
];
const forms = new IndexForms(lexiconOf(named).index);

test.each([
  { name: "دير الزور", want: [0] },
  { name: "دير", want: [1] },
  { name: "الزور", want: [] },
  { name: "دير الزور دير", want: [] },
  { name: "ak47", want: [3] },
  { name: "", want: [] },
])("entries named $name", ({ name, want }) => expect(forms.entriesNamed(name)).toEqual(want));

test("the forms of entries", () => {
  const found = forms.formsOf([0, 2]);
  expect(
    found
      .get(0)
      ?.map(({ folded }) => folded)
      .toSorted(),
  ).toEqual(["الدير", "دير الزور"]);
  expect(found.get(2)).toEqual([]);
  expect([...forms.haveForms()]).toEqual([1, 1, 0, 1]);
});
