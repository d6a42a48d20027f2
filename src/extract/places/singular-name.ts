import { scan } from "../../lexicon/scan.ts";
import type { Found, PlaceValue } from "../../model/mention.ts";
import type { Annotation } from "../../pattern/chart.ts";
import { Gap, foldedTokens, rawOffsetOfUnit, readText } from "../../text/reading.ts";
import { valueOf } from "../gazetteer-place.ts";
import { placeMention, relationBefore, type PlaceSearch } from "./place-search.ts";
import type { PlaceWord } from "./place-words.ts";
import type { TypeWord } from "./typed-name.ts";

const MAX_NAME_TOKENS = 3;

/**
 * The first name after a dual or plural type word whose singular the gazetteer has in the name: in `حقلي العمر وكونيكو`
 * the field `حقل العمر`, not what else is called `العمر`.
 */
export function singularName(search: PlaceSearch, { word, hit, isDual }: TypeWord, token: number): Found<PlaceValue> | undefined {
  const found = singularItem(search, word, token, false);
  if (found === undefined) return undefined;
  search.list = { word, end: found.tokens.last, isDual, isOpen: false };
  return { ...found, value: { ...found.value, relation: relationBefore(search, hit.first) } };
}

/** A further name of such a list; with its "and" set aside where it has one. */
export function singularItem(search: PlaceSearch, word: PlaceWord, token: number, isJoined: boolean): Found<PlaceValue> | undefined {
  const { chart } = search,
    { reading } = chart;
  for (let last = Math.min(token + MAX_NAME_TOKENS, reading.tokenCount); last > token; last--) {
    if (!isOneName(search, token, last)) continue;
    const name = foldedTokens(reading, { first: token, last }).join(" ");
    const hit = lookUp(search, word, isJoined ? name.slice(1) : name);
    if (hit === undefined) continue;
    const start = isJoined ? rawOffsetOfUnit(reading, token, 1) : (reading.start[token] ?? 0);
    const own: Annotation = { ...hit, first: token, last, start, end: reading.end[last - 1] ?? start, clitics: 0 };
    const place = search.resolve(own, word, own);
    if (place === undefined) continue;
    search.list = { word, end: last, isDual: false, isOpen: false };
    return placeMention(chart, { first: token, last }, start, valueOf(place, null));
  }
  return undefined;
}

function isOneName({ chart: { reading } }: PlaceSearch, first: number, last: number): boolean {
  return Array.from({ length: last - first - 1 }, (_, i) => reading.gap[first + 1 + i]).every((gap) => gap === Gap.Space);
}

/** The gazetteer's name of singular type word and name, if it has it whole. */
function lookUp({ chart, classes }: PlaceSearch, { singulars }: PlaceWord, name: string): Annotation | undefined {
  for (const singular of singulars) {
    const reading = readText(`${singular} ${name}`);
    const hit = scan(reading, chart.lexicon).find(
      ({ classId, first, last }) => classId === classes.place && first === 0 && last === reading.tokenCount,
    );
    if (hit !== undefined) return hit;
  }
  return undefined;
}
