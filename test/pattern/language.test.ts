import { describe, expect, test } from "vitest";
import { leftmostLongestOf, matchesOf, rawTexts } from "./matches-of.ts";

describe("elements", () => {
  test.each([
    { name: "classes in a row", pattern: "{verb} {person}", text: "ضرب رجل ضرب ثم رجل", want: ["ضرب رجل"] },
    { name: "across blanks, quotes and dashes", pattern: "{verb} {person}", text: "ضرب «رجلا» ضرب - رجلا", want: ["ضرب «رجلا", "ضرب - رجلا"] },
    { name: "not across commas, stops, line breaks", pattern: "{verb} {person}", text: "ضرب، رجل ضرب. رجل ضرب\nرجل", want: [] },
    {
      name: "across a comma where the pattern has one",
      pattern: "{verb} , {person}",
      text: "ضرب، رجل ضرب رجلا",
      want: ["ضرب، رجل", "ضرب رجلا"],
    },
    { name: "but not across a stop", pattern: "{verb} , {person}", text: "ضرب. رجل", want: [] },
    {
      name: "an optional part, there or not",
      pattern: "{verb} {cause}? {person}",
      text: "ضرب بسبب رجل ضرب رجل",
      want: ["ضرب بسبب رجل", "ضرب رجل"],
    },
    {
      name: "a comma of an optional part",
      pattern: "{verb} (, {cause})? {person}",
      text: "ضرب، جراء رجل ضرب، رجل",
      want: ["ضرب، جراء رجل"],
    },
    { name: "alternatives", pattern: "{verb} ({cause} | {person})", text: "ضرب جراء ضرب رجل ضرب ثم", want: ["ضرب جراء", "ضرب رجل"] },
    {
      name: "alternatives of several elements",
      pattern: "({verb} {person} | {person}) {cause}",
      text: "ضرب رجل جراء",
      want: ["ضرب رجل جراء", "رجل جراء"],
    },
    { name: "a gap takes the fewest words", pattern: "{verb} _{0,3} {person}", text: "ضرب رجل رجل", want: ["ضرب رجل"] },
    {
      name: "a gap has an upper bound",
      pattern: "{verb} _{0,2} {person}",
      text: "ضرب من هنا رجل ضرب من هنا ثم رجل",
      want: ["ضرب من هنا رجل"],
    },
    { name: "a gap has a lower bound", pattern: "{verb} _{1,2} {person}", text: "ضرب رجل ضرب هنا رجل", want: ["ضرب هنا رجل"] },
    { name: "a gap stops at commas", pattern: "{verb} _{0,3} {person}", text: "ضرب هنا، رجل", want: [] },
    { name: "a gap across commas", pattern: "{verb} ~{0,3} {person}", text: "ضرب هنا، رجل", want: ["ضرب هنا، رجل"] },
    { name: "no gap across stops", pattern: "{verb} ~{0,3} {person}", text: "ضرب هنا. رجل", want: [] },
    { name: "a literal word", pattern: "{verb} على {person}", text: "ضرب على رجل ضرب عن رجل", want: ["ضرب على رجل"] },
    { name: "a literal word folds", pattern: "{verb} إلى {person}", text: "ضرب الى رجل", want: ["ضرب الى رجل"] },
    {
      name: "a literal word lets and, so stand before it, no other clitic",
      pattern: "من {person}",
      text: "ومن رجل فمن رجل المن رجل",
      want: ["من رجل", "من رجل"],
    },
    {
      name: "the marked part alone is the span",
      pattern: "{verb} [{person} {cause}] {person}",
      text: "ضرب رجل جراء رجل",
      want: ["رجل جراء"],
    },
    { name: "clitics of the first token are outside", pattern: "{person}", text: "وللرجل", want: ["لرجل"] },
    { name: "and of the marked part's first token", pattern: "{verb} [{person}]", text: "ضرب بالرجل", want: ["الرجل"] },
  ])("$name", ({ pattern, text, want }) => expect(rawTexts(text, matchesOf([{ pattern }], text))).toEqual(want));
});

describe("filters", () => {
  test.each([
    { pattern: "{person id=man}", text: "رجل طفلة", want: ["رجل"] },
    { pattern: "{person id=man|girl}", text: "رجل طفلة مقاتل", want: ["رجل", "طفلة"] },
    { pattern: "{person !id=man}", text: "رجل طفلة", want: ["طفلة"] },
    { pattern: "{person group=women}", text: "رجل طفلة مقاتل", want: ["طفلة"] },
    { pattern: "{person group}", text: "رجل طفلة مقاتل", want: ["رجل", "طفلة"] },
    { pattern: "{person !group}", text: "رجل طفلة مقاتل", want: ["مقاتل"] },
    { pattern: "{person number=dual}", text: "طفلة طفلتان طفلات", want: ["طفلتان"] },
    { pattern: "{person number=dual|plural}", text: "طفلة طفلتان طفلات", want: ["طفلتان", "طفلات"] },
    { pattern: "{person feminine}", text: "رجل طفلة", want: ["طفلة"] },
    { pattern: "{person construct}", text: "مقاتلون مقاتلو", want: ["مقاتلو"] },
    { pattern: "{verb verb=present}", text: "ضرب يضرب", want: ["يضرب"] },
    { pattern: "{verb suffixed}", text: "ضرب ضربه", want: ["ضربه"] },
    { pattern: "{person clitic=by}", text: "رجل برجل لرجل", want: ["رجل"] },
    { pattern: "{person clitic=article}", text: "رجل الرجل بالرجل", want: ["الرجل", "الرجل"] },
    { pattern: "{person !clitic}", text: "رجل الرجل ورجل", want: ["رجل"] },
    { pattern: "{person id=man clitic=by number=singular}", text: "برجل برجال", want: ["رجل"] },
  ])("$pattern in $text", ({ pattern, text, want }) => expect(rawTexts(text, matchesOf([{ pattern }], text))).toEqual(want));
});

describe("negative contexts", () => {
  test.each([
    { pattern: { pattern: "{person}", unless_before: "{verb}" }, text: "ضرب رجل ثم رجل", want: ["رجل"] },
    { pattern: { pattern: "{person}", unless_before: "{verb} _{0,2}" }, text: "ضرب هنا ثم رجل", want: [] },
    { pattern: { pattern: "{person}", unless_after: "{cause}" }, text: "رجل جراء رجل ثم", want: ["رجل"] },
    { pattern: { pattern: "{person}", unless_after: "هنا {cause}" }, text: "رجل هنا جراء", want: [] },
    { pattern: { pattern: "{person}", unless_before: "{verb}", unless_after: "{cause}" }, text: "رجل", want: ["رجل"] },
  ])("$pattern in $text", ({ pattern, text, want }) => expect(rawTexts(text, matchesOf([pattern], text))).toEqual(want));
});

describe("captures", () => {
  test("stand under their name, or their class", () => {
    const [match] = matchesOf([{ pattern: "v:{verb} {person} {cause} {person}" }], "ضرب رجل جراء طفلة");
    const ids = [...match!.captures].map(
      ([name, captures]) => `${name}: ${captures.map(({ reference }) => reference!.entry.id).join(" ")}`,
    );
    expect(ids).toEqual(["v: hit", "person: man girl", "cause: by"]);
  });

  test("hold the reading that passed the filters", () => {
    const [match] = matchesOf([{ pattern: "{verb verb=past}" }], "ضرب");
    expect(match!.captures.get("verb")![0]!.reference!.grammar & 8).toBe(8);
  });
});

describe("several patterns", () => {
  const patterns = [{ pattern: "{verb} {person}" }, { pattern: "{verb} {person} {cause}" }, { pattern: "{person} {cause}" }];
  const text = "ضرب رجل جراء";

  test("all matches, in text order, then in file order", () => {
    expect(matchesOf(patterns, text).map(({ pattern }) => pattern.id)).toEqual(["test.p0", "test.p1", "test.p2"]);
  });

  test("the leftmost, and of those the longest, keep out what overlaps", () => {
    expect(leftmostLongestOf(patterns, text).map(({ pattern }) => pattern.id)).toEqual(["test.p1"]);
  });
});
