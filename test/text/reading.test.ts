import { describe, expect, test } from "vitest";
import { foldText } from "../../src/text/fold.ts";
import { Gap, TokenKind, digitsOf, foldedToken, rawOffsetOfUnit, readText, textBefore, type Reading } from "../../src/text/reading.ts";
import { randomOf, randomText } from "../random-text.ts";

const rawToken = (reading: Reading, token: number): string => reading.text.slice(reading.start[token], reading.end[token]);
const rawTokens = (text: string): string[] => {
  const reading = readText(text);
  return Array.from({ length: reading.tokenCount }, (_, token) => rawToken(reading, token));
};
const names = (table: Readonly<Record<string, number>>, values: Iterable<number>): string[] =>
  [...values].map((value) => Object.keys(table).find((name) => table[name] === value) ?? "?");

describe("tokens", () => {
  test.each([
    { text: "", want: [] },
    { text: " \n\t…«»", want: [] },
    { text: "قتل 7 عناصر", want: ["قتل", "7", "عناصر"] },
    { text: "دارفور24", want: ["دارفور", "24"] },
    { text: "M4 وM16", want: ["M", "4", "و", "M", "16"] },
    { text: "و159", want: ["و", "159"] },
    { text: "٣٠٬٠٠٠", want: ["٣٠", "٠٠٠"] },
    { text: "قُتِلَ داعــش،", want: ["قُتِلَ", "داعــش"] },
    { text: "حلب\u200F إدلب", want: ["حلب", "إدلب"] },
    { text: "دا\u200Bعش", want: ["دا\u200Bعش"] },
    { text: "د. محمد (أ.ف.ب)", want: ["د", "محمد", "أ", "ف", "ب"] },
    { text: "ﷲ أكبر", want: ["ﷲ", "أكبر"] },
    { text: "حلب😀إدلب", want: ["حلب", "إدلب"] },
    { text: "\u064Eحلب", want: ["حلب"] },
    { text: "حلب\u0640\u0640 ", want: ["حلب\u0640\u0640"] },
    { text: "سوريا_اليوم", want: ["سوريا", "اليوم"] },
  ])("$text", ({ text, want }) => expect(rawTokens(text)).toEqual(want));

  test("kinds", () => expect(names(TokenKind, readText("حلب 12 BBC ﷲ ٣").kind)).toEqual(["Arabic", "Number", "Other", "Arabic", "Number"]));

  test.each([
    { text: "M4", want: ["LineBreak", "None"] },
    { text: "أ ب", want: ["LineBreak", "Space"] },
    { text: "أ «ب»-ج", want: ["LineBreak", "Soft", "Soft"] },
    { text: "أ، ب؛ ج: د", want: ["LineBreak", "Comma", "Comma", "Comma"] },
    { text: "أ. ب؟ ج… د", want: ["LineBreak", "Stop", "Stop", "Stop"] },
    { text: "أ.\nب", want: ["LineBreak", "LineBreak"] },
    { text: "أ😀ب", want: ["LineBreak", "Soft"] },
    { text: "أ 🇸🇾 ب", want: ["LineBreak", "Soft"] },
    { text: "أ\u200F\u202B ب", want: ["LineBreak", "Space"] },
    { text: "أ\u2028ب", want: ["LineBreak", "LineBreak"] },
  ])("gaps of $text", ({ text, want }) => expect(names(Gap, readText(text).gap)).toEqual(want));

  test.each([
    { text: "7", want: 7 },
    { text: "٠٠٧", want: 7 },
    { text: "۱۴۰۰", want: 1400 },
    { text: "999999999999999", want: 999_999_999_999_999 },
    { text: "9999999999999999", want: undefined },
    { text: "سبعة", want: undefined },
  ])("digits of $text", ({ text, want }) => expect(digitsOf(readText(text), 0)).toBe(want));

  test("text between tokens", () => {
    const reading = readText("«حلب»، إدلب.");
    expect([0, 1].map((token) => textBefore(reading, token))).toEqual(["«", "»، "]);
    expect(textBefore(readText("حلب"), 0)).toBe("");
  });

  test.each([
    { text: "وحلب", unit: 1, want: 1 },
    { text: "وَحَلَب", unit: 1, want: 2 },
    { text: "و\u0640\u0640حلب", unit: 1, want: 3 },
    { text: "بﷲ", unit: 1, want: 1 },
    { text: "ﷲم", unit: 4, want: 1 },
  ])("letter $unit of $text stands at $want", ({ text, unit, want }) => expect(rawOffsetOfUnit(readText(text), 0, unit)).toBe(want));

  test("letters shorter and longer than room was made for", () => {
    expect(readText("ب ".repeat(5000)).tokenCount).toBe(5000);
    const ligatures = readText("\uFDFA ".repeat(3000));
    expect(ligatures.tokenCount).toBe(3000 * foldText("\uFDFA").split(" ").length);
    expect(foldedToken(ligatures, ligatures.tokenCount - 1)).toBe(foldText("\uFDFA"));
    expect(foldedToken(readText("\uFDFA".repeat(3000)), 0)).toBe(foldText("\uFDFA").repeat(3000));
  });
});

describe("of random text", () => {
  const random = randomOf(2),
    texts = Array.from({ length: 400 }, (_, i) => randomText(random, i % 60));

  test("tokens stand in order and each folds to its letters", () => {
    for (const text of texts) {
      const reading = readText(text);
      let free = 0;
      for (let token = 0; token < reading.tokenCount; token++) {
        expect(reading.start[token]).toBeGreaterThanOrEqual(free);
        expect(foldText(rawToken(reading, token))).toBe(foldedToken(reading, token));
        expect(reading.end[token]).toBeGreaterThan(reading.start[token]!);
        free = reading.end[token]!;
      }
      expect(reading.unitStart).toHaveLength(reading.tokenCount + 1);
      expect(reading.unitStart.at(-1)).toBe(reading.units.length);
    }
  });

  test("tokens together hold all letters", () => {
    for (const text of texts) {
      const reading = readText(text);
      expect(String.fromCharCode(...reading.units)).toBe(foldText(text).replaceAll(" ", ""));
    }
  });

  test("marks and tatweel after the last letter belong to the token, nothing else does", () => {
    for (const text of texts) {
      const reading = readText(text);
      for (let token = 0; token < reading.tokenCount; token++) {
        const end = reading.end[token]!;
        expect(text.slice(end)).not.toMatch(/^(?:\u0640|\p{M})/u);
        expect(rawToken(reading, token)).not.toMatch(/\p{Cf}$/u);
      }
    }
  });

  test("sentences partition the tokens and slice by them", () => {
    for (const text of texts) {
      const { sentences, sentenceOf, tokenCount, start, end } = readText(text);
      let next = 0,
        paragraph = 0;
      for (const [i, sentence] of sentences.entries()) {
        expect(sentence.first).toBe(next);
        expect(sentence.last).toBeGreaterThan(sentence.first);
        expect({ start: sentence.start, end: sentence.end }).toEqual({ start: start[sentence.first], end: end[sentence.last - 1] });
        expect(sentence.paragraph).toBeGreaterThanOrEqual(paragraph);
        for (let token = sentence.first; token < sentence.last; token++) expect(sentenceOf[token]).toBe(i);
        next = sentence.last;
        paragraph = sentence.paragraph;
      }
      expect(next).toBe(tokenCount);
    }
  });
});
