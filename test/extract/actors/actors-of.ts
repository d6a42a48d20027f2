import { expect } from "vitest";
import { loadLexicon } from "../../../src/dictionary/load.ts";
import { findActors } from "../../../src/extract/actors/find-actors.ts";
import { findNumbers } from "../../../src/extract/numbers/find-numbers.ts";
import { readSetting } from "../../../src/extract/setting.ts";
import { scan } from "../../../src/lexicon/scan.ts";
import { Chart } from "../../../src/pattern/chart.ts";
import { readText } from "../../../src/text/reading.ts";

const lexicon = loadLexicon();

/** The actors of a text, each as `text type`, in text order. */
function actorsOf(text: string): string[] {
  const reading = readText(text),
    chart = new Chart(reading, lexicon, scan(reading, lexicon));
  chart.addMentions("number", findNumbers(chart));
  return findActors(chart, readSetting(chart)).map(({ span, value }) => `${text.slice(span.start, span.end)} ${value.type}`);
}

/** Expects the actors of each text, where and what. */
export function expectActors({ text, want }: { readonly text: string; readonly want: readonly string[] }): void {
  expect(actorsOf(text)).toEqual(want);
}
