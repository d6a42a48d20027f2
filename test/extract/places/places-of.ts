import { expect } from "vitest";
import { type ArticleRecord, createExtractor } from "../../../src/index.ts";

const extractor = createExtractor();

export interface PlaceCase {
  readonly text: string;
  /** Each mention as `text > entity`, or `text > type` where no gazetteer has the place. */
  readonly want: readonly string[];
}

/** The places of a text. */
export function placesOf(text: string): ArticleRecord["places"] {
  return extractor.extract({ id: "case", text }).places;
}

/** The places of a text, where they stand and what they are. */
export function expectPlaces({ text, want }: PlaceCase): void {
  const places = placesOf(text);
  expect(places.map((place) => `${place.text} > ${place.entity ?? place.type}`)).toEqual(want);
  const letters = [...text];
  for (const place of places) expect(letters.slice(place.start, place.end).join("")).toBe(place.text);
}
