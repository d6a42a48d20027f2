import { compileContents } from "../../src/dictionary/load.ts";
import { readDictionary } from "../../src/dictionary/folder.ts";
import { Lexicon } from "../../src/lexicon/lexicon.ts";
import { scan } from "../../src/lexicon/scan.ts";
import { Chart, type Annotation } from "../../src/pattern/chart.ts";
import { type PatternMatch, PatternSet } from "../../src/pattern/match.ts";
import { patternGroup } from "../../src/pattern/pattern.ts";
import { readText } from "../../src/text/reading.ts";

const WORDS = `
verb:
  - { id: hit, past: [ضرب], present: [ضرب], suffixes: true }
person:
  - { id: man, noun: [رجل], plural: [رجال], group: civilians }
  - { id: girl, noun-f: [طفلة], group: [children, women] }
  - { id: soldier, sound: [مقاتل] }
cause:
  - { id: by, words: [جراء, بسبب] }
`;

export interface TestPattern {
  readonly pattern: string;
  readonly unless_before?: string;
  readonly unless_after?: string;
}

/** A chart that counts how often a pattern asked it: the work of matching, whatever the machine. */
class CountingChart extends Chart {
  asked = 0;

  override at(token: number): readonly Annotation[] {
    this.asked++;
    return super.at(token);
  }

  override find(token: number, classId: number): Annotation | undefined {
    this.asked++;
    return super.find(token, classId);
  }
}

function setOf(patterns: readonly TestPattern[]): { readonly lexicon: Lexicon; readonly set: PatternSet } {
  const contents = readDictionary([
    { path: "lexicon/test.yaml", text: WORDS },
    { path: "patterns/test/all.yaml", text: JSON.stringify(patterns.map((pattern, i) => ({ id: `test.p${i}`, ...pattern }))) },
  ]);
  if (contents.problems.length > 0) throw new Error(contents.problems[0]!.message);
  const lexicon = new Lexicon(compileContents(contents, "test"));
  return { lexicon, set: new PatternSet(patternGroup(lexicon, "test"), lexicon) };
}

/** All matches of patterns in a text. */
export function matchesOf(patterns: readonly TestPattern[], text: string): PatternMatch[] {
  const { lexicon, set } = setOf(patterns),
    reading = readText(text);
  return set.matches(new Chart(reading, lexicon, scan(reading, lexicon)));
}

/** Those of them that do not overlap. */
export function leftmostLongestOf(patterns: readonly TestPattern[], text: string): PatternMatch[] {
  const { lexicon, set } = setOf(patterns),
    reading = readText(text);
  return set.leftmostLongest(new Chart(reading, lexicon, scan(reading, lexicon)));
}

/** How often matching asked the chart. */
export function workOf(pattern: string, text: string): number {
  const { lexicon, set } = setOf([{ pattern }]),
    reading = readText(text);
  const chart = new CountingChart(reading, lexicon, scan(reading, lexicon));
  set.matches(chart);
  return chart.asked;
}

/** The raw texts that matches mark. */
export function rawTexts(text: string, matches: readonly PatternMatch[]): string[] {
  return matches.map(({ span }) => text.slice(span.start, span.end));
}
