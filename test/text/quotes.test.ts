import { expect, test } from "vitest";
import { closeQuotes } from "../../src/text/quotes.ts";

/** The span before is what stands between bars. */
test.each([
  { marked: "|تنظيم “داعش|” في", want: "تنظيم “داعش”" },
  { marked: "|تنظيم ”داعش|“ في", want: "تنظيم ”داعش“" },
  { marked: "|قوات «قسد|» في", want: "قوات «قسد»" },
  { marked: '|قوات "قسد|" في', want: 'قوات "قسد"' },
  { marked: "|حركة (حماس|)", want: "حركة (حماس)" },
  { marked: "|حركة [حماس|]", want: "حركة [حماس]" },
  { marked: "“|داعش|” في", want: "داعش" },
  { marked: "|تنظيم “داعش”|” في", want: "تنظيم “داعش”" },
  { marked: "|تنظيم “داعش| في”", want: "تنظيم “داعش" },
  { marked: '|قوات "قسد" و|"', want: 'قوات "قسد" و' },
  { marked: "|قسد|", want: "قسد" },
])("$marked", ({ marked, want }) => {
  const [before = "", inside = "", after = ""] = marked.split("|"),
    text = before + inside + after;
  const { start, end } = closeQuotes(text, { start: before.length, end: before.length + inside.length });
  expect(text.slice(start, end)).toBe(want);
});
