import { describe, expect, test } from "vitest";
import { compileIndex } from "../../src/lexicon/compile.ts";
import { readIndex, writeIndex } from "../../src/lexicon/index-file.ts";
import { Lexicon } from "../../src/lexicon/lexicon.ts";
import { entryOf, hitsIn } from "./lexicon-of.ts";

const entries = [entryOf("place.deir", ["دير الزور"]), entryOf("noun.rocket", ["صاروخ", "صواريخ"]), entryOf("noun.odd", [])];
const compiled = compileIndex(entries, { group: [{ id: "a.b" }] }, "hash"),
  file = writeIndex(compiled);

describe("a compiled index", () => {
  test("reads back as it was", () => {
    const read = readIndex(Buffer.from(file))!;
    expect(read).toEqual(compiled);
    expect(hitsIn("صواريخ على دير الزور", new Lexicon(read))).toEqual(["noun.rocket:صواريخ", "place.deir:دير الزور"]);
  });

  test("reads back from memory at an odd address", () => {
    const shifted = Buffer.alloc(file.length + 3);
    file.copy(shifted, 3);
    expect(readIndex(shifted.subarray(3))).toEqual(compiled);
  });

  test("has the same bytes each time", () =>
    expect(writeIndex(compileIndex(entries, { group: [{ id: "a.b" }] }, "hash")).equals(file)).toBe(true));

  test("is not trusted with any byte changed", () => {
    for (let at = 0; at < file.length; at++) {
      const corrupt = Buffer.from(file);
      corrupt[at] = corrupt[at]! ^ 0x40;
      expect(readIndex(corrupt), `byte ${at}`).toBeUndefined();
    }
  });

  test("is not trusted cut short or with bytes added", () => {
    for (let length = 0; length < file.length; length += 7) expect(readIndex(Buffer.from(file.subarray(0, length)))).toBeUndefined();
    expect(readIndex(Buffer.concat([file, Buffer.from([1])]))).toBeUndefined();
  });

  test.each([
    { name: "format", at: 8 },
    { name: "fold table", at: 12 },
  ])("is not trusted of another $name", ({ at }) => {
    const other = Buffer.from(file);
    other.writeUInt32LE(other.readUInt32LE(at) + 1, at);
    expect(readIndex(other)).toBeUndefined();
  });
});

describe("entries", () => {
  const lexicon = new Lexicon(compiled);

  test("by class, in dictionary order; a class without name has none", () => {
    expect(lexicon.entriesOf("noun").map(({ id }) => id)).toEqual(["rocket", "odd"]);
    expect(lexicon.entriesOf("nothing")).toEqual([]);
    expect(lexicon.classId("nothing")).toBe(-1);
  });

  test("are parsed once", () => expect(lexicon.entry(0)).toBe(lexicon.entry(0)));
});
