import { Clitic } from "../../lexicon/scan.ts";
import type { Found, PlaceValue } from "../../model/mention.ts";
import type { TokenRange } from "../../model/span.ts";
import type { Annotation, Chart } from "../../pattern/chart.ts";
import { WAW } from "../../text/letters.ts";
import { Gap, rawOffsetOfUnit, textBefore } from "../../text/reading.ts";
import { beginsItem, beginsOpenItem, type ListKind } from "./list-item.ts";
import { placeMention, type PlaceSearch } from "./place-search.ts";
import type { PlaceWord } from "./place-words.ts";
import { singularItem } from "./singular-name.ts";
import { OPENING_QUOTE, unlistedName, unlistedValue } from "./unlisted-name.ts";

/**
 * The plural type word of a list of names that a token goes on with (`والرياض`, `، والمدارس`); undefined where it does not.
 * `own` is the gazetteer's name there, whose "and" is read off; of an unknown word "and" is its first letter.
 */
export function listWordAt({ chart, list }: PlaceSearch, token: number, own?: Annotation): PlaceWord | undefined {
  if (list?.end !== token || (chart.reading.gap[token] ?? Gap.LineBreak) > Gap.Comma) return undefined;
  if (isAndBeforeQuote(chart, token)) return list.word;
  const isJoined = own === undefined ? joinsList(chart, token, list) : (own.clitics & Clitic.And) !== 0;
  return chart.reading.gap[token] === Gap.Comma || isJoined ? list.word : undefined;
}

function joinsList(chart: Chart, token: number, { isDual, isOpen }: ListKind): boolean {
  return beginsItem(chart, token, isDual) || (isOpen && beginsOpenItem(chart, token));
}

/** A name of such a list that the gazetteer has with the singular of its type word (`مخيمي جنين وطولكرم`). */
export function findSingularItem(search: PlaceSearch, token: number): Found<PlaceValue> | undefined {
  const { chart, classes, list } = search,
    own = chart.find(token, classes.place);
  const word = list === undefined ? undefined : listWordAt(search, token, own);
  if (list === undefined || word === undefined) return undefined;
  return singularItem(search, word, token, own === undefined ? joinsList(chart, token, list) : (own.clitics & Clitic.And) !== 0);
}

/** A name of such a list that no gazetteer has. */
export function findListItem(search: PlaceSearch, token: number): Found<PlaceValue> | undefined {
  const { chart, classes } = search,
    word = listWordAt(search, token);
  if (word === undefined) return undefined;
  const { isDual, isOpen } = search.list ?? { isDual: false, isOpen: false };
  const isLoneAnd = isAndBeforeQuote(chart, token);
  const name = unlistedName(chart, classes, { ...word, isDual: isDual || isOpen, isItem: true }, isLoneAnd ? token + 1 : token);
  if (name === undefined) return undefined;
  if (isLoneAnd) return listItem(search, word, name, { start: chart.reading.start[name.first] ?? 0, isJoined: false });
  const isJoined = joinsList(chart, token, { isDual, isOpen }),
    start = isJoined ? rawOffsetOfUnit(chart.reading, token, 1) : (chart.reading.start[token] ?? 0);
  return listItem(search, word, name, { start, isJoined });
}

/** A name of a list as a mention; `start` is its raw offset without the "and" that it may be joined by. */
function listItem(
  search: PlaceSearch,
  word: PlaceWord,
  name: TokenRange,
  { start, isJoined }: { readonly start: number; readonly isJoined: boolean },
): Found<PlaceValue> {
  search.list = { word, end: name.last, isDual: false, isOpen: search.list?.isOpen === true };
  const value = unlistedValue(search, { name, start }, word, null);
  search.memory.noteName(search.chart.reading, name, value, isJoined);
  return placeMention(search.chart, name, start, value);
}

/** `"كذا" و"كذا"`: "and" stands alone before a quoted name. */
function isAndBeforeQuote({ reading }: Chart, token: number): boolean {
  const from = reading.unitStart[token] ?? 0,
    isAnd = reading.units[from] === WAW && (reading.unitStart[token + 1] ?? 0) - from === 1;
  return isAnd && token + 1 < reading.tokenCount && OPENING_QUOTE.test(textBefore(reading, token + 1));
}
