import type { Found, PlaceValue } from "../../model/mention.ts";
import type { TokenRange } from "../../model/span.ts";
import type { PlaceType } from "../../model/vocabulary.ts";
import type { Annotation, Chart } from "../../pattern/chart.ts";
import { closeQuotes } from "../../text/quotes.ts";
import type { GazetteerPlace } from "../gazetteer-place.ts";
import type { Setting } from "../setting.ts";
import { adjacent, type PlaceClasses, type PlaceWord } from "./place-words.ts";

/** One article's places as they are found, left to right. */
export interface PlaceSearch {
  readonly chart: Chart;
  readonly classes: PlaceClasses;
  readonly setting: Setting;
  /** A plural type word that the names being read stand under (`حيي الثورة والرياض`), and where the list has got to. */
  list: { readonly word: PlaceWord; readonly end: number } | undefined;
  /** First-level division of the place named last: where a name that no gazetteer has is taken to be. */
  readonly lastAdmin1: () => string | null;
  /** Admitted place of a gazetteer hit, with what stands around it; undefined where it is no place here. */
  readonly resolve: (hit: Annotation, word: PlaceWord | undefined, wordHit: Annotation | undefined) => GazetteerPlace | undefined;
}

/** A mention over tokens that starts at a raw offset; a quote that opens inside is closed inside. */
export function placeMention(chart: Chart, tokens: TokenRange, start: number, value: PlaceValue): Found<PlaceValue> {
  const { reading } = chart;
  return { span: closeQuotes(reading.text, { start, end: reading.end[tokens.last - 1] ?? start }), tokens, value };
}

/** What the words before a mention say of where it lies: `قرب` → near, `شمالي` → north. */
export function relationBefore({ chart, classes }: PlaceSearch, token: number): string | null {
  for (let first = token - 1; first >= Math.max(0, token - 3); first--) {
    for (const classId of [classes.direction, classes.relation]) {
      const hit = chart.find(first, classId);
      if (hit !== undefined && hit.last === token) return hit.references[0]?.entry.id ?? null;
    }
  }
  return null;
}

/** End of a name with the adjectives that belong to a name of its type: `مطار بغداد الدولي`. */
export function withAdjectives({ chart, classes }: PlaceSearch, last: number, type: PlaceType): number {
  const adjective = adjacent(chart, last, classes.adjective);
  const [reference] = adjective?.references ?? [];
  const types = reference?.entry.attributes["types"];
  return adjective !== undefined && Array.isArray(types) && types.includes(type) ? adjective.last : last;
}
