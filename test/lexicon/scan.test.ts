import { describe, expect, test } from "vitest";
import { Grammar } from "../../src/lexicon/grammar.ts";
import { Clitic, cliticsBefore, scan } from "../../src/lexicon/scan.ts";
import { readText } from "../../src/text/reading.ts";
import { entryOf, hitsIn, lexiconOf } from "./lexicon-of.ts";

const lexicon = lexiconOf([
  entryOf("place.halab", [["حلب", Grammar.ExactArticle]]),
  entryOf("place.bab", [["الباب", Grammar.ExactArticle]]),
  entryOf("place.bab-hawa", [["باب الهوى", Grammar.ExactArticle]]),
  entryOf("place.deir", [["دير الزور", Grammar.ExactArticle]]),
  entryOf("place.rif-deir", [["ريف دير الزور", Grammar.ExactArticle]]),
  entryOf("place.sur", [["صور", Grammar.ExactArticle]]),
  entryOf("place.sur-2", [["صور", Grammar.ExactArticle]]),
  entryOf("noun.rocket", ["صاروخ"]),
  entryOf("noun.guided", ["صاروخ موجه"]),
  entryOf("noun.gate", ["باب"]),
  entryOf("verb.hit", [
    ["قتل", Grammar.Past],
    ["يقتل", Grammar.Present],
  ]),
  entryOf("noun.killing", ["قتل"]),
  entryOf("actor.isis", ["تنظيم الدولة الإسلامية"]),
  entryOf("actor.network", ["دارفور24"]),
  entryOf("actor.lj", ["لجنة"]),
  entryOf("model.tu", ["tu 22"]),
]);

describe("clitics", () => {
  test.each([
    { text: "حلب", want: ["place.halab:حلب"] },
    { text: "وحلب", want: ["place.halab:حلب"] },
    { text: "فحلب", want: ["place.halab:حلب"] },
    { text: "بحلب كحلب لحلب", want: ["place.halab:حلب", "place.halab:حلب", "place.halab:حلب"] },
    { text: "وبحلب", want: ["place.halab:حلب"] },
    { text: "وَبِحَلَبَ،", want: ["place.halab:حَلَبَ"] },
    { text: "و\u0640حلب", want: ["place.halab:حلب"] },
    { text: "الحلب", want: [] },
    { text: "بوحلب", want: [] },
    { text: "سحلب", want: [] },
    { text: "الصاروخ", want: ["noun.rocket:الصاروخ"] },
    { text: "بالصاروخ وبالصاروخ فالصاروخ", want: ["noun.rocket:الصاروخ", "noun.rocket:الصاروخ", "noun.rocket:الصاروخ"] },
    { text: "للصاروخ", want: ["noun.rocket:لصاروخ"] },
    { text: "وللصاروخ", want: ["noun.rocket:لصاروخ"] },
    { text: "الباب", want: ["noun.gate:الباب", "place.bab:الباب"] },
    { text: "باب", want: ["noun.gate:باب"] },
    { text: "للباب", want: ["noun.gate:لباب", "place.bab:لباب"] },
    { text: "بالباب", want: ["noun.gate:الباب", "place.bab:الباب"] },
    { text: "للجنة", want: ["actor.lj:لجنة"] },
    { text: "لحلبي", want: [] },
  ])("$text", ({ text, want }) => expect(hitsIn(text, lexicon)).toEqual(want));

  test("verbs never stand behind the article, and behind the future's seen only presents", () => {
    expect(hitsIn("قتل", lexicon)).toEqual(["noun.killing:قتل", "verb.hit:قتل"]);
    expect(hitsIn("القتل", lexicon)).toEqual(["noun.killing:القتل"]);
    expect(hitsIn("سيقتل", lexicon)).toEqual(["verb.hit:يقتل"]);
    expect(hitsIn("وسيقتل", lexicon)).toEqual(["verb.hit:يقتل"]);
    expect(hitsIn("سقتل", lexicon)).toEqual([]);
    expect(hitsIn("اليقتل", lexicon)).toEqual([]);
  });

  test.each([
    { text: "وللصاروخ", want: Clitic.And | Clitic.For | Clitic.Article },
    { text: "فبالصاروخ", want: Clitic.So | Clitic.By | Clitic.Article },
    { text: "كصاروخ", want: Clitic.As },
    { text: "صاروخ", want: 0 },
  ])("bits of $text", ({ text, want }) => expect(scan(readText(text), lexicon)[0]!.clitics).toBe(want));

  test("what a span leaves out", () => {
    expect(cliticsBefore(readText("وبحلب"), 0, 2)).toBe(Clitic.And | Clitic.By);
    expect(cliticsBefore(readText("حلب"), 0, 0)).toBe(0);
  });
});

describe("names of several words", () => {
  test.each([
    { text: "دير الزور", want: ["place.deir:دير الزور"] },
    { text: "ريف دير الزور", want: ["place.rif-deir:ريف دير الزور"] },
    { text: "ريف دير", want: [] },
    { text: "ريف دير دير الزور", want: ["place.deir:دير الزور"] },
    { text: "دير «الزور»", want: ["place.deir:دير «الزور"] },
    { text: "دير - الزور", want: ["place.deir:دير - الزور"] },
    { text: "تنظيم “الدولة الإسلامية”", want: ["actor.isis:تنظيم “الدولة الإسلامية"] },
    { text: "دير، الزور", want: [] },
    { text: "دير. الزور", want: [] },
    { text: "دير\nالزور", want: [] },
    { text: "الصاروخ الموجه", want: ["noun.guided:الصاروخ الموجه"] },
    { text: "صاروخ موجه صاروخ", want: ["noun.guided:صاروخ موجه", "noun.rocket:صاروخ"] },
    { text: "باب هوى", want: ["noun.gate:باب"] },
    { text: "باب الهوى", want: ["noun.gate:باب", "place.bab-hawa:باب الهوى"] },
    { text: "تنظيم دولة إسلامية", want: [] },
    { text: "دارفور24 ودارفور 24", want: ["actor.network:دارفور24", "actor.network:دارفور 24"] },
    { text: "Tu-22M3", want: ["model.tu:Tu-22"] },
    { text: "صور", want: ["place.sur|sur-2:صور"] },
    { text: "دَيْر\u200F الزُّور\u0640ِ ثم", want: ["place.deir:دَيْر\u200F الزُّور\u0640ِ"] },
  ])("$text", ({ text, want }) => expect(hitsIn(text, lexicon)).toEqual(want));
});

test("an empty text and an empty dictionary", () => {
  expect(hitsIn("", lexicon)).toEqual([]);
  expect(hitsIn("حلب", lexiconOf([]))).toEqual([]);
});
