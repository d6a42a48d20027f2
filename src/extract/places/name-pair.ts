import type { PlaceType } from "../../model/vocabulary.ts";
import type { Chart } from "../../pattern/chart.ts";
import { WAW } from "../../text/letters.ts";
import { Gap, TokenKind } from "../../text/reading.ts";
import { endsItem } from "./list-item.ts";
import { hasArticle, isNameWord, isVerbLike } from "./name-word.ts";
import { isAccusative } from "./other-phrase.ts";
import type { PlaceClasses } from "./place-words.ts";

/** Countries whose names Arabic writes down from other languages, often as two words. */
const COUNTRIES: ReadonlySet<string> = new Set("AF BF BJ BD CD CF CM ET ID IN IR KE KH ML MM MZ NE NG NP PH PK SO TD TH TZ UG".split(" "));
/** What bears such names. */
const TYPES: ReadonlySet<PlaceType> = new Set(["city", "town", "village", "neighbourhood", "district", "mountain", "region", "camp"]);

/** Whether a place of a type in a country may have a name of two words of another language. */
export function mayBePair(type: PlaceType, country: string | null): boolean {
  return country !== null && COUNTRIES.has(country) && TYPES.has(type);
}

/** `مير علي`, `بولو حوبي`: a name of two words of another language, as the sign or the word of place behind it shows. */
export function isForeignPair(chart: Chart, classes: PlaceClasses, token: number): boolean {
  const { reading } = chart,
    next = token + 1;
  if (next >= reading.tokenCount || reading.gap[next] !== Gap.Space || reading.kind[next] !== TokenKind.Arabic) return false;
  const isFirst = chart.at(token).every(({ classId }) => classes.names.has(classId)) && !hasArticle(chart, token);
  return isFirst && isSecond(chart, next) && isNameWord(chart, classes, next) && endsItem(chart, next + 1);
}

/** A word that no dictionary knows and that is no verb or accusative, or a given name; without "and" and the article. */
function isSecond(chart: Chart, token: number): boolean {
  const { units, unitStart } = chart.reading;
  if (hasArticle(chart, token) || units[unitStart[token] ?? 0] === WAW) return false;
  if (chart.at(token).length === 0) return !isVerbLike(chart, token) && !isAccusative(chart, token);
  const given = chart.classId("given-name");
  return chart.at(token).some(({ classId, clitics }) => classId === given && clitics === 0);
}
