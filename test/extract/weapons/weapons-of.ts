import { expect } from "vitest";
import { loadLexicon } from "../../../src/dictionary/load.ts";
import { findNumbers } from "../../../src/extract/numbers/find-numbers.ts";
import { findWeapons } from "../../../src/extract/weapons/find-weapons.ts";
import { scan } from "../../../src/lexicon/scan.ts";
import { Chart } from "../../../src/pattern/chart.ts";
import { readText } from "../../../src/text/reading.ts";

const lexicon = loadLexicon();

/** The weapons of a text, each as `text category` or `text category min..max`, in text order. */
function weaponsOf(text: string): string[] {
  const reading = readText(text),
    chart = new Chart(reading, lexicon, scan(reading, lexicon));
  chart.addMentions("number", findNumbers(chart));
  return findWeapons(chart).map(({ span, value: { category, min, max } }) => {
    const counted = min === null && max === null ? "" : ` ${min}..${max ?? ""}`;
    return `${text.slice(span.start, span.end)} ${category}${counted}`;
  });
}

/** Expects the weapons of each text, where and what. */
export function expectWeapons({ text, want }: { readonly text: string; readonly want: readonly string[] }): void {
  expect(weaponsOf(text)).toEqual(want);
}
