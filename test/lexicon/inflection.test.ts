import { describe, expect, test } from "vitest";
import { Grammar } from "../../src/lexicon/grammar.ts";
import { inflect, INFLECTIONS, type Inflection } from "../../src/lexicon/inflection.ts";
import { nameForms, type NameSpelling } from "../../src/lexicon/name-variants.ts";
import { foldText } from "../../src/text/fold.ts";

const NUMBERS = ["", "singular", "dual", "plural"];

/** A form's grammar in letters a reader can check. */
function grammarOf(grammar: number): string {
  const traits = {
    feminine: Grammar.Feminine,
    past: Grammar.Past,
    present: Grammar.Present,
    suffixed: Grammar.Suffixed,
    construct: Grammar.Construct,
    variant: Grammar.Variant,
  };
  return [
    NUMBERS[grammar & Grammar.Number],
    ...Object.entries(traits)
      .filter(([, bit]) => (grammar & bit) !== 0)
      .map(([name]) => name),
  ]
    .filter((name) => name !== "")
    .join(" ");
}

const formsOf = (lemma: string, inflection: Inflection, suffixes = false): Record<string, string> =>
  Object.fromEntries(inflect(lemma, inflection, suffixes).map(({ folded, grammar }) => [folded, grammarOf(grammar)]));

describe("inflection", () => {
  test.each<{ lemma: string; inflection: Inflection; want: Record<string, string> }>([
    { lemma: "على الأقل", inflection: "words", want: { "علي الاقل": "" } },
    { lemma: "صاروخ", inflection: "noun", want: { صاروخ: "singular", صاروخان: "dual", صاروخين: "dual", صاروخا: "singular" } },
    {
      lemma: "قذيفة",
      inflection: "noun-f",
      want: {
        قذيفه: "singular feminine",
        قذيفتان: "dual feminine",
        قذيفتين: "dual feminine",
        قذيفتا: "dual feminine construct",
        قذيفتي: "dual feminine construct",
        قذيفات: "plural feminine",
      },
    },
    {
      lemma: "قذيفة هاون",
      inflection: "noun-f",
      want: {
        "قذيفه هاون": "singular feminine",
        "قذيفتا هاون": "dual feminine construct",
        "قذيفتي هاون": "dual feminine construct",
        "قذيفات هاون": "plural feminine",
      },
    },
    { lemma: "رجال", inflection: "plural", want: { رجال: "plural", رجالا: "plural" } },
    { lemma: "مدنيين", inflection: "plural", want: { مدنيين: "plural" } },
    { lemma: "أبرياء", inflection: "plural", want: { ابرياء: "plural" } },
    {
      lemma: "سوري",
      inflection: "nisba",
      want: {
        سوري: "singular",
        سوريه: "singular feminine",
        سوريان: "dual",
        سوريين: "plural",
        سوريتان: "dual feminine",
        سوريتين: "dual feminine",
        سوريون: "plural",
        سوريات: "plural feminine",
      },
    },
    {
      lemma: "صاروخ موجه",
      inflection: "phrase",
      want: {
        "صاروخ موجه": "singular",
        "صاروخا موجها": "singular",
        "صاروخان موجهان": "dual",
        "صاروخين موجهين": "dual",
      },
    },
    {
      lemma: "قتل",
      inflection: "past",
      want: {
        قتل: "singular past",
        قتلت: "singular feminine past",
        قتلا: "dual past",
        قتلتا: "dual feminine past",
        قتلوا: "plural past",
        قتلن: "plural feminine past",
      },
    },
    {
      lemma: "قتل",
      inflection: "present",
      want: {
        يقتل: "singular present",
        تقتل: "singular feminine present",
        يقتلون: "plural present",
        يقتلوا: "plural present",
        يقتلان: "dual present",
      },
    },
  ])("$inflection of $lemma", ({ lemma, inflection, want }) => expect(formsOf(lemma, inflection)).toEqual(want));

  test.each<{ lemma: string; inflection: Inflection; has: Record<string, string>; hasNot: string[] }>([
    {
      lemma: "مقتل",
      inflection: "noun",
      has: { مقتله: "singular suffixed", مقتلهم: "singular suffixed", مقتلها: "singular suffixed" },
      hasNot: ["مقتلك"],
    },
    {
      lemma: "إصابة",
      inflection: "noun-f",
      has: { اصابته: "singular feminine suffixed", اصابتهم: "singular feminine suffixed" },
      hasNot: ["اصابهه"],
    },
    { lemma: "اختفاء", inflection: "noun", has: { اختفاوه: "singular suffixed", اختفايهم: "singular suffixed" }, hasNot: [] },
    {
      lemma: "قتل",
      inflection: "past",
      has: { قتله: "singular past suffixed", قتلته: "singular feminine past suffixed", قتلوهم: "plural past suffixed" },
      hasNot: ["قتلواهم"],
    },
    {
      lemma: "مقاتل",
      inflection: "sound",
      has: { مقاتلون: "plural", مقاتلين: "plural", مقاتلي: "plural construct", مقاتلو: "plural construct" },
      hasNot: ["مقاتلات"],
    },
  ])("$inflection of $lemma with pronouns", ({ lemma, inflection, has, hasNot }) => {
    const forms = formsOf(lemma, inflection, true);
    expect(forms).toMatchObject(has);
    for (const form of hasNot) expect(forms).not.toHaveProperty(form);
  });

  test("all forms are folded, whatever is inflected", () => {
    for (const inflection of INFLECTIONS) {
      for (const lemma of ["قذيفة", "مستشفى", "هجوم إرهابي", "أبناء"]) {
        for (const { folded } of inflect(lemma, inflection, true)) expect(folded).toBe(foldText(folded));
      }
    }
  });
});

describe("spellings of names", () => {
  const spelling: NameSpelling = {
    joinedHeads: new Set(["تل"]),
    swappedHeads: new Map([
      ["ابو", ["بو", "ابي"]],
      ["بو", ["ابو"]],
    ]),
    splitHeads: ["البو"],
  };
  test.each([
    { name: "إدلب", want: ["ادلب"] },
    { name: "كربلاء", want: ["كربلاء", "كربلا"] },
    { name: "تل رفعت", want: ["تل رفعت", "تلرفعت"] },
    { name: "أبو كمال", want: ["ابو كمال", "ابوكمال", "بو كمال", "ابي كمال"] },
    { name: "البوكمال", want: ["البوكمال", "البو كمال"] },
    { name: "دير الزور", want: ["دير الزور", "ديرالزور", "دير زور"] },
    { name: "مدينة الباب", want: ["مدينه الباب", "مدينهالباب", "مدينه باب"] },
    { name: "عين عيسى", want: ["عين عيسي", "عينعيسي"] },
  ])("$name", ({ name, want }) => {
    const forms = nameForms(name, spelling);
    expect(forms.map(({ folded }) => folded)).toEqual(want);
    expect(forms.map(({ grammar }) => (grammar & Grammar.Variant) !== 0)).toEqual(want.map((_, i) => i > 0));
    expect(forms.every(({ grammar }) => (grammar & Grammar.ExactArticle) !== 0)).toBe(true);
  });
});
