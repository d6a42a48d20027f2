import { readFileSync, readdirSync } from "node:fs";
import { expect, test } from "vitest";
import { decodeText } from "../../src/input/decode.ts";

/** Code pages have no encoder in Node; their tables are inverted. */
function encode(text: string, encoding: string): Buffer {
  if (encoding === "utf-16be") return Buffer.from(text, "utf16le").swap16();
  if (encoding === "utf-8" || encoding === "utf-16le") return Buffer.from(text, encoding);
  const decoder = new TextDecoder(encoding),
    byteOf = new Map(Array.from({ length: 256 }, (_, byte) => [decoder.decode(Uint8Array.of(byte)), byte]));
  return Buffer.from(Array.from(text, (sign) => byteOf.get(sign) ?? 0x3f));
}

const SHORT = "قصف حلب",
  LONG = "قتل ثلاثة مدنيين بينهم طفل، وأصيب آخرون بجروح في قصف مدفعي على أطراف مدينة معرة النعمان.\n",
  MIXED = "بيان Reuters: مقتل 12 شخصا (2 women)";

test.each([
  ...["utf-8", "utf-16le", "utf-16be"].flatMap((encoding) => [SHORT, LONG, MIXED].map((text) => ({ encoding, text, certainty: "sure" }))),
  ...["windows-1256", "iso-8859-6"].flatMap((encoding) => [SHORT, LONG, MIXED].map((text) => ({ encoding, text, certainty: "guessed" }))),
])("$encoding without a mark: $text", ({ text, encoding, certainty }) => {
  expect(decodeText(encode(text, encoding))).toEqual({ text, encoding, certainty });
});

test.each(["utf-8", "utf-16le", "utf-16be"])("a byte-order mark of %s is taken off", (encoding) => {
  expect(decodeText(encode(`\u{FEFF}${SHORT}`, encoding))).toEqual({ text: SHORT, encoding, certainty: "sure" });
});

test.each([
  { what: "nothing", bytes: [], want: { text: "", encoding: "utf-8", certainty: "sure" } },
  { what: "ASCII", bytes: [0x68, 0x69], want: { text: "hi", encoding: "utf-8", certainty: "sure" } },
  { what: "a NUL in text", bytes: [...Buffer.from(SHORT), 0, 0x68], want: undefined },
  { what: "a PDF", bytes: [...Buffer.from("%PDF-1.7\n")], want: undefined },
  { what: "control bytes", bytes: [0xff, 0x01, 0x02, 0x03, 0xc7], want: undefined },
  {
    what: "letter cut in half",
    bytes: [...Buffer.from(SHORT)].slice(0, -1),
    want: { text: "قصف حل\u{FFFD}", encoding: "utf-8", certainty: "damaged" },
  },
])("$what", ({ bytes, want }) => expect(decodeText(Buffer.from(bytes))).toEqual(want));

test("French in windows-1252 is not taken for Arabic", () => {
  expect(decodeText(Buffer.from("L'armée a été déployée à l'étranger", "latin1"))?.encoding).toBe("windows-1252");
});

test("all fixtures survive each code page that has their letters", () => {
  const folder = new URL("../../fixtures/articles/", import.meta.url);
  for (const name of readdirSync(folder)) {
    const text = readFileSync(new URL(`${name}/article.txt`, folder), "utf8");
    for (const encoding of ["windows-1256", "utf-16le", "utf-16be"]) {
      const bytes = encode(text, encoding),
        decoded = decodeText(bytes);
      expect([name, decoded?.encoding]).toEqual([name, encoding]);
    }
  }
});
