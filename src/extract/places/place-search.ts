import { Clitic } from "../../lexicon/scan.ts";
import type { Found, PlaceValue } from "../../model/mention.ts";
import type { TokenRange } from "../../model/span.ts";
import type { PlaceType } from "../../model/vocabulary.ts";
import type { Annotation, Chart } from "../../pattern/chart.ts";
import { closeQuotes } from "../../text/quotes.ts";
import { textAfter, textBefore } from "../../text/reading.ts";
import type { GazetteerPlace } from "../gazetteer-place.ts";
import type { Setting } from "../setting.ts";
import type { ListKind } from "./list-item.ts";
import type { PlaceMemory } from "./place-memory.ts";
import { adjacent, type PlaceClasses, type PlaceWord } from "./place-words.ts";

/** One article's places as they are found, left to right. */
export interface PlaceSearch {
  readonly chart: Chart;
  readonly classes: PlaceClasses;
  readonly setting: Setting;
  /** What was found so far; in a second reading, in all of the article. */
  readonly memory: PlaceMemory;
  /** A plural type word that the names being read stand under (`حيي الثورة والرياض`), and where the list has got to. */
  list: (ListKind & { readonly word: PlaceWord; readonly end: number }) | undefined;
  /** First-level division of the place named last: where a name that no gazetteer has is taken to be. */
  readonly lastAdmin1: () => string | null;
  /** The town named last, else, in a second reading, the first of the article: where what has no point of its own is taken to be. */
  readonly lastTown: () => PlaceValue | undefined;
  /** Admitted place of a gazetteer hit, with what stands around it; undefined where it is no place here. */
  readonly resolve: (hit: Annotation, word: PlaceWord | undefined, wordHit: Annotation | undefined) => GazetteerPlace | undefined;
}

/** A mention over tokens that starts at a raw offset; a quote that opens inside is closed inside. */
export function placeMention(chart: Chart, tokens: TokenRange, start: number, value: PlaceValue): Found<PlaceValue> {
  const { reading } = chart;
  return { span: closeQuotes(reading.text, { start, end: reading.end[tokens.last - 1] ?? start }), tokens, value };
}

const OPENING = /[\u{00AB}\u{201C}\u{201D}"]$/u,
  CLOSING = /^[\u{00BB}\u{201D}\u{201C}"]/u;

/** Whether tokens stand alone between quotation marks. */
export function isQuoted({ reading }: Chart, { first, last }: TokenRange): boolean {
  return OPENING.test(textBefore(reading, first)) && CLOSING.test(textAfter(reading, last));
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

/** Whether a place follows that a part could be of. */
export function joins({ chart, classes }: PlaceSearch, token: number): boolean {
  return chart.find(token, classes.placeWord)?.clitics === Clitic.For || chart.find(token, classes.place)?.clitics === Clitic.For;
}
