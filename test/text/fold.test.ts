import { describe, expect, test } from "vitest";
import { foldText } from "../../src/text/fold.ts";
import { randomOf, randomText } from "../random-text.ts";

describe("foldText", () => {
  test.each([
    { name: "alef with hamza, madda, wasla", text: "أمل إدلب آمد ٱلحق", want: "امل ادلب امد الحق" },
    { name: "wavy-hamza and high-hamza alef", text: "\u0672\u0673\u0675", want: "ااا" },
    { name: "hamza on waw and yeh", text: "مسؤول شائع بئر", want: "مسوول شايع بير" },
    { name: "alef maqsura", text: "مستشفى", want: "مستشفي" },
    { name: "teh marbuta", text: "قذيفة", want: "قذيفه" },
    { name: "Farsi yeh, keheh, gaf", text: "علی کرکوک گاز", want: "علي كركوك كاز" },
    { name: "peh, tcheh, veh, jeh", text: "پچڤژ", want: "بجفز" },
    { name: "Urdu and Kurdish heh and waw", text: "\u06C1\u06BE\u06D5\u06C6\u06CB", want: "هههوو" },
    { name: "a hamza of its own stays", text: "سماء", want: "سماء" },
    { name: "Arabic-Indic digits", text: "٠١٢٣٤٥٦٧٨٩", want: "0123456789" },
    { name: "extended Arabic-Indic digits", text: "۰۱۲۳۴۵۶۷۸۹", want: "0123456789" },
    { name: "full-width digits and letters", text: "１２Ａｚ", want: "12az" },
    { name: "harakat, tanwin, shadda, sukun", text: "مُقَاتِلٌ وَشَدَّةٌ سُكُونْ", want: "مقاتل وشده سكون" },
    { name: "superscript alef", text: "هٰذا رحمٰن", want: "هذا رحمن" },
    { name: "Koranic signs", text: "قا\u06D6ل\u06ED", want: "قال" },
    { name: "tatweel", text: "داعــــش", want: "داعش" },
    { name: "presentation forms", text: "ﺩﺍﻋﺶ", want: "داعش" },
    { name: "lam-alef ligatures, with hamza and madda", text: "ﻻ ﻷ ﻹ ﻵ", want: "لا لا لا لا" },
    { name: "word ligatures", text: "ﷲ ﷴ", want: "الله محمد" },
    {
      name: "zero-width and bidi controls",
      text: "دا\u200Bع\u200Cش\u200D \u200E\u200F\u202Bحلب\u202C\u2067\u2069\u061C\uFEFF",
      want: "داعش حلب",
    },
    { name: "soft hyphen", text: "دا\u00ADعش", want: "داعش" },
    { name: "Latin case and accents", text: "ISIS É Ġ", want: "isis e g" },
    { name: "a run of separators is one blank, none at the ends", text: "  «حلب»، – (إدلب)! ", want: "حلب ادلب" },
    { name: "emoji separate", text: "حلب😀إدلب", want: "حلب ادلب" },
    { name: "nothing", text: "", want: "" },
    { name: "signs alone", text: "…«»\u064E\u0640", want: "" },
  ])("$name", ({ text, want }) => expect(foldText(text)).toBe(want));

  test.each(["أ", "إ", "آ", "ؤ", "ئ", "é", "إِدْلِب", "مَسْؤُول"])("composed and decomposed %s fold alike", (text) => {
    expect(foldText(text.normalize("NFD"))).toBe(foldText(text.normalize("NFC")));
  });

  test.each([
    { a: "باب", b: "بان" },
    { a: "سماء", b: "سما" },
    { a: "قتل", b: "قتال" },
    { a: "حرب", b: "جرب" },
    { a: "عين", b: "غين" },
    { a: "1", b: "11" },
  ])("$a and $b stay apart", ({ a, b }) => expect(foldText(a)).not.toBe(foldText(b)));

  test("folding what is folded changes nothing", () => {
    const random = randomOf(1);
    for (let i = 0; i < 2000; i++) {
      const folded = foldText(randomText(random, 40));
      expect(foldText(folded)).toBe(folded);
    }
  });

  test("every code unit folds, alone and beside a letter, without an exception", () => {
    const unstable = Array.from({ length: 0x10000 }, (_, unit) => foldText(`ب${String.fromCharCode(unit)}ب`)).filter(
      (folded) => foldText(folded) !== folded,
    );
    expect(unstable).toEqual([]);
  });

  test("every Arabic and Latin letter folds alike composed and decomposed", () => {
    const letters = Array.from({ length: 0x900 }, (_, unit) => String.fromCharCode(unit)).filter((letter) =>
      /[\p{Script=Arabic}\p{Script=Latin}]/u.test(letter),
    );
    expect(letters.filter((letter) => foldText(letter.normalize("NFD")) !== foldText(letter.normalize("NFC")))).toEqual([]);
  });

  test("a text longer than an argument list", () => expect(foldText("أب ".repeat(100_000))).toHaveLength(299_999));
});
