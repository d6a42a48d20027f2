import { expect, test } from "vitest";
import { loadLexicon } from "../../../src/dictionary/load.ts";
import { findPublished } from "../../../src/extract/dates/published.ts";
import { scan } from "../../../src/lexicon/scan.ts";
import { Chart } from "../../../src/pattern/chart.ts";
import { readText } from "../../../src/text/reading.ts";

const lexicon = loadLexicon();

test.each([
  { text: "عنوان\nدمشق - 12 آذار 2022 - قتل مدني", want: "12 آذار 2022", published: "2022-03-12" },
  { text: "تاريخ النشر: 2022/03/12\nنص الخبر عن يوم 5 مارس 2020", want: "2022/03/12", published: "2022-03-12" },
  { text: "[2023.11.14 | 09:41] دمشق\nدير الزور", want: "2023.11.14 | 09:41", published: "2023-11-14" },
  { text: "الخرطوم، ٦ نوفمبر ٢٠٢٣ – لقي", want: "٦ نوفمبر ٢٠٢٣", published: "2023-11-06" },
  { text: "ن\nن\nن\nن\nن\nن\nآخر تحديث: 5 مارس 2021", want: "5 مارس 2021", published: "2021-03-05" },
])("$text", ({ text, want, published }) => {
  const reading = readText(text),
    found = findPublished(new Chart(reading, lexicon, scan(reading, lexicon)));
  expect(found?.published).toBe(published);
  expect(text.slice(found?.span.start, found?.span.end)).toBe(want);
});

test.each([
  "قتل مدني في 5 آذار 2020 في قصف على القرية",
  "في 5 آذار 2020 – قتل مدني",
  "دمشق - 12 آذار - قتل مدني",
  "قال يوم أمس",
  "السبت 12 شعبان 1444هـ",
  "",
])("no day of publication in %s", (text) => {
  const reading = readText(text);
  expect(findPublished(new Chart(reading, lexicon, scan(reading, lexicon)))).toBeNull();
});
