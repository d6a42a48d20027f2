import type { Lexicon } from "../../lexicon/lexicon.ts";
import { placeOf, type GazetteerPlace } from "../gazetteer-place.ts";

const known = new WeakMap<Lexicon, ReadonlyMap<string, GazetteerPlace>>();

/** Country code → the gazetteer's country, made once a lexicon. */
export function countriesOf(lexicon: Lexicon): ReadonlyMap<string, GazetteerPlace> {
  const there = known.get(lexicon);
  if (there !== undefined) return there;
  const countries = new Map<string, GazetteerPlace>();
  for (const entry of lexicon.entriesOf("country")) {
    const place = placeOf(entry);
    if (place.country !== null) countries.set(place.country, place);
  }
  known.set(lexicon, countries);
  return countries;
}
