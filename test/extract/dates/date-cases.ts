import { expect, test } from "vitest";
import { findDates } from "../../../src/index.ts";

interface Want {
  readonly text: string;
  readonly from: string | null;
  readonly to?: string | null;
  readonly precision?: string;
  readonly basis?: string | null;
  readonly edtf?: string | null;
  readonly calendar?: string;
  readonly part_of_day?: string | null;
  readonly rule?: string;
}

interface Case {
  readonly text: string;
  /** Tuesday 2022-11-15 unless given; null for unknown. */
  readonly published?: string | null;
  readonly want: readonly Want[];
}

/** A test for each text: the dates found in it, in order, with what is wanted of each. */
export function run(cases: readonly Case[]): void {
  test.each(cases)("$text", ({ text, published = "2022-11-15", want }) => {
    const found = findDates(text, published === null ? {} : { published });
    expect(found.map(({ text: span }) => span)).toEqual(want.map(({ text: span }) => span));
    want.forEach(({ text: span, from, to = from, ...rest }, i) => {
      expect(found[i]).toMatchObject({ from, to, ...rest });
      expect([...text].slice(found[i]?.start, found[i]?.end).join("")).toBe(span);
    });
  });
}
