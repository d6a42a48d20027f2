import type { ActorValue, Found } from "../../model/mention.ts";
import { foldText } from "../../text/fold.ts";
import { Gap, TokenKind, textAfter, textBefore } from "../../text/reading.ts";
import { actorMention, letterCount, type ActorSearch } from "./actor-search.ts";
import { quotedEnd } from "./quoted-name.ts";
import { BEH, FEH, KAF, LAM, WAW } from "../../text/letters.ts";

const OPENING = /[\u{201C}\u{201D}\u{00AB}"(]\s*$/u,
  CLOSING = /^\s*[\u{201C}\u{201D}\u{00BB}")]/u;

/** A name that no dictionary lists, word for word as the article told it before (`راديو دارنا`, `(المدى برس)`). */
export function findRepeated(search: ActorSearch, token: number): Found<ActorValue> | undefined {
  const { chart, told } = search;
  for (const actor of told.endingLike(chart.reading, token)) {
    const clitics = cliticsOf(search, token, actor);
    if (clitics === undefined || !isNameAgain(search, token, actor)) continue;
    const tokens = { first: token, last: token + actor.tokens.last - actor.tokens.first };
    return actorMention(chart, tokens, (chart.reading.start[token] ?? 0) + clitics, actor.value);
  }
  return bareOutlet(search, token);
}

/** `«الساحل الليبي»` in quotes: an outlet, a body or group told of before with its class word (`صحيفة الساحل الليبي`). */
function bareOutlet(search: ActorSearch, token: number): Found<ActorValue> | undefined {
  const { chart, classes, found } = search;
  if (quotedEnd(search, token) === undefined) return undefined;
  for (const { tokens, value } of found) {
    const head = [classes.mediaHead, ...(value.entity === null ? [classes.organizationHead, classes.groupHead] : [])]
      .map((classId) => chart.find(tokens.first, classId))
      .find((hit) => hit !== undefined);
    if (head === undefined || head.last >= tokens.last || !isSameWord(search, token, head.last)) continue;
    const last = token + tokens.last - head.last;
    if (quotedEnd(search, token) !== last || !isSameName(search, token, { first: head.last, last: tokens.last })) continue;
    return actorMention(chart, { first: token, last }, chart.reading.start[token] ?? 0, value);
  }
  return undefined;
}

/** How many letters stand before the name in its first word; undefined where the word is another. */
function cliticsOf(search: ActorSearch, token: number, { tokens, span }: Found<ActorValue>): number | undefined {
  if (!isSameWord(search, token, tokens.first)) return cliticBefore(search, token, span.start);
  return span.start - (search.chart.reading.start[tokens.first] ?? 0);
}

function isNameAgain(search: ActorSearch, token: number, { tokens, value }: Found<ActorValue>): boolean {
  const { chart, classes } = search,
    last = token + tokens.last - tokens.first;
  if (!isSameName(search, token, tokens) || isUnnamed(search, tokens.first)) return false;
  if (value.type === "person" && (chart.find(token, classes.place)?.last ?? 0) >= last) return false;
  return last - token > 1 || standsInQuotes(search, token) || chart.at(token).length === 0;
}

/** Sources and bodies without a name have rules of their own. */
function isUnnamed({ chart, classes }: ActorSearch, token: number): boolean {
  return [classes.sourceNoun, classes.stateHead].some((classId) => chart.find(token, classId) !== undefined);
}

function isSameName(search: ActorSearch, token: number, { first, last }: { readonly first: number; readonly last: number }): boolean {
  const { reading } = search.chart;
  for (let i = 1; i < last - first; i++) {
    if (token + i >= reading.tokenCount || (reading.gap[token + i] ?? Gap.LineBreak) > Gap.Soft) return false;
    if (!isSameWord(search, token + i, first + i)) return false;
  }
  return true;
}

/** Whether two tokens have the same folded letters. */
function isSameWord({ chart: { reading } }: ActorSearch, one: number, other: number): boolean {
  const length = letterCount(reading, one);
  if (length !== letterCount(reading, other) || reading.kind[one] === TokenKind.Number) return false;
  const { units, unitStart } = reading,
    from = unitStart[one] ?? 0,
    otherFrom = unitStart[other] ?? 0;
  for (let i = 0; i < length; i++) if (units[from + i] !== units[otherFrom + i]) return false;
  return true;
}

function standsInQuotes({ chart: { reading } }: ActorSearch, token: number): boolean {
  return OPENING.test(textBefore(reading, token)) && CLOSING.test(textAfter(reading, token + 1));
}

const CLITICS = new Set([WAW, FEH, BEH, LAM, KAF]);

/** 1 where a word is the named one behind one clitic (`لراديو`), else undefined. The name starts at a raw offset. */
function cliticBefore({ chart: { reading } }: ActorSearch, token: number, nameStart: number): number | undefined {
  const word = reading.text.slice(reading.start[token], reading.end[token]);
  if (!CLITICS.has(word.charCodeAt(0)) || word.length < MIN_PREFIXED) return undefined;
  const name = reading.text.slice(nameStart, nameStart + word.length);
  return foldText(name.slice(0, -1)) === foldText(word.slice(1)) && !/^\p{L}/u.test(name.slice(-1)) ? 1 : undefined;
}

const MIN_PREFIXED = 4;
