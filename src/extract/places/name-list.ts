import type { Found, PlaceValue } from "../../model/mention.ts";
import { Gap } from "../../text/reading.ts";
import { placeMention, type PlaceSearch } from "./place-search.ts";
import type { PlaceWord } from "./place-words.ts";
import { beginsWithAnd, unlistedName, unlistedValue } from "./unlisted-name.ts";

/** The plural type word of a list of names that a token goes on with (`والرياض`, `، والمدارس`); undefined where it does not. */
export function listWordAt({ chart, list }: PlaceSearch, token: number): PlaceWord | undefined {
  if (list?.end !== token || (chart.reading.gap[token] ?? Gap.LineBreak) > Gap.Comma) return undefined;
  return chart.reading.gap[token] === Gap.Comma || beginsWithAnd(chart, token) ? list.word : undefined;
}

/** A name of such a list that no gazetteer has. */
export function findListItem(search: PlaceSearch, token: number): Found<PlaceValue> | undefined {
  const { chart, classes } = search,
    word = listWordAt(search, token);
  if (word === undefined) return undefined;
  const name = unlistedName(chart, classes, word, token);
  if (name === undefined) return undefined;
  const start = (chart.reading.start[token] ?? 0) + (beginsWithAnd(chart, token) ? 1 : 0);
  search.list = { word, end: name.last };
  return placeMention(chart, name, start, unlistedValue(search, { name, start }, word, null));
}
