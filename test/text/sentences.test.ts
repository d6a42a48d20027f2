import { expect, test } from "vitest";
import { readText } from "../../src/text/reading.ts";

const sentencesOf = (text: string): string[] => readText(text).sentences.map(({ start, end }) => text.slice(start, end));

test.each([
  { name: "full stops", text: "قتل ثلاثة. جرح اثنان.", want: ["قتل ثلاثة", "جرح اثنان"] },
  { name: "a stop with no blank after it", text: "قتل ثلاثة.جرح اثنان", want: ["قتل ثلاثة", "جرح اثنان"] },
  { name: "question, exclamation, ellipsis, Urdu stop", text: "من؟ هو! نعم… لا۔ بلى", want: ["من", "هو", "نعم", "لا", "بلى"] },
  { name: "two dots", text: "قال.. ثم ذهب", want: ["قال", "ثم ذهب"] },
  { name: "a title", text: "قال د. محمد إن أ. علي قتل.", want: ["قال د. محمد إن أ. علي قتل"] },
  { name: "an agency", text: "دمشق (أ.ف.ب) قتل ثلاثة", want: ["دمشق (أ.ف.ب) قتل ثلاثة"] },
  { name: "an agency at the end of a sentence", text: "نقلت أ.ف.ب. وقتل ثلاثة", want: ["نقلت أ.ف.ب. وقتل ثلاثة"] },
  { name: "a time zone", text: "الساعة 10:15 ت.غ من صباح السبت", want: ["الساعة 10:15 ت.غ من صباح السبت"] },
  { name: "a number with a point", text: "بقوة 3.5 درجات", want: ["بقوة 3.5 درجات"] },
  { name: "a number at the end", text: "قتل 3. وجرح 5.", want: ["قتل 3", "وجرح 5"] },
  { name: "an address", text: "عبر example.com أمس", want: ["عبر example.com أمس"] },
  { name: "a stop before a closing quote", text: "قال “قتل ثلاثة.” وأضاف", want: ["قال “قتل ثلاثة", "وأضاف"] },
  { name: "a stop after a closing quote", text: "قال «قتل ثلاثة». وأضاف", want: ["قال «قتل ثلاثة", "وأضاف"] },
  { name: "a headline without a stop", text: "قتلى بغارة\nدمشق - قتل ثلاثة.", want: ["قتلى بغارة", "دمشق - قتل ثلاثة"] },
  { name: "a numbered list", text: "1- مقتل جندي\n2- إصابة آخر\n3. تدمير آلية", want: ["1- مقتل جندي", "2- إصابة آخر", "3. تدمير آلية"] },
  { name: "a year at the start of a line is no number of a list", text: "قتل منذ\n2011. وجرح", want: ["قتل منذ", "2011", "وجرح"] },
  { name: "commas and colons do not end one", text: "وقال: قتل ثلاثة، وجرح اثنان؛ ثم عاد", want: ["وقال: قتل ثلاثة، وجرح اثنان؛ ثم عاد"] },
  { name: "no text", text: " \n ", want: [] },
])("$name", ({ text, want }) => expect(sentencesOf(text)).toEqual(want));

test("paragraphs are counted by line breaks between tokens", () => {
  expect(readText("قتل ثلاثة. جرح اثنان.\n\nدمشق\r\nحلب").sentences.map(({ paragraph }) => paragraph)).toEqual([0, 0, 1, 2]);
});
