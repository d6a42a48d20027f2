import type { Found, PlaceValue } from "../../model/mention.ts";
import type { PlaceType } from "../../model/vocabulary.ts";
import { Gap, foldedToken, rawOffsetOfUnit, textAfter, textBefore } from "../../text/reading.ts";
import { isPreposed } from "./preposed.ts";
import { placeMention, relationBefore, type PlaceSearch } from "./place-search.ts";
import { OPENING_QUOTE } from "./unlisted-name.ts";
import { ARTICLE, BEH, FEH, TO_THE, WAW } from "../../text/letters.ts";

/** Kinds of places that are called by their name alone once they were introduced. */
const CALLED_BY_NAME: ReadonlySet<PlaceType> = new Set([
  "city",
  "town",
  "village",
  "neighbourhood",
  "camp",
  "district",
  "region",
  "mountain",
  "checkpoint",
]);

/** A word read with letters before its name set aside. */
interface Cut {
  readonly name: string;
  /** Letters before the name. */
  readonly units: number;
  /** One of them says where (`ب`). */
  readonly isLocated: boolean;
}

/**
 * A name that no gazetteer has and that its type word introduced elsewhere in the article (`حي التعمير`), standing alone
 * (`في التعمير`): the same place. It needs a word of place before it, quotes, or to be no word of the language.
 */
export function findNameAgain(search: PlaceSearch, token: number): Found<PlaceValue> | undefined {
  if (!search.memory.hasNames) return undefined;
  for (const cut of cutsOf(foldedToken(search.chart.reading, token))) {
    for (const { words, value } of search.memory.namesFrom(cut.name)) {
      const last = token + words.length;
      if (!CALLED_BY_NAME.has(value.type) || !goesOn(search, token, words) || !isMeant(search, token, last, cut)) continue;
      const start = rawOffsetOfUnit(search.chart.reading, token, cut.units);
      return placeMention(search.chart, { first: token, last }, start, { ...value, relation: relationBefore(search, token) });
    }
  }
  return undefined;
}

const AND: ReadonlySet<number> = new Set([WAW, FEH]);

/** A word as it stands, and without "and", "in" or "to" before it. */
function cutsOf(word: string): Cut[] {
  const cuts: Cut[] = [{ name: word, units: 0, isLocated: false }];
  const and = AND.has(word.charCodeAt(0)) ? 1 : 0,
    rest = word.slice(and);
  if (and > 0) cuts.push({ name: rest, units: and, isLocated: false });
  if (rest.charCodeAt(0) === BEH) cuts.push({ name: rest.slice(1), units: and + 1, isLocated: true });
  if (rest.startsWith(TO_THE)) cuts.push({ name: ARTICLE + rest.slice(2), units: and + 1, isLocated: false });
  return cuts;
}

function goesOn({ chart: { reading } }: PlaceSearch, token: number, words: readonly string[]): boolean {
  return words.every(
    (word, i) =>
      i === 0 || (token + i < reading.tokenCount && reading.gap[token + i] === Gap.Space && foldedToken(reading, token + i) === word),
  );
}

function isMeant({ chart, classes }: PlaceSearch, token: number, last: number, cut: Cut): boolean {
  const { reading } = chart;
  if (cut.isLocated || isPreposed(chart, classes, token)) return true;
  if (OPENING_QUOTE.test(textBefore(reading, token)) && /^["\u{00BB}\u{201D}]/u.test(textAfter(reading, last))) return true;
  return !cut.name.startsWith(ARTICLE) && chart.at(token).length === 0;
}
