import type { ActorValue, Found } from "../../model/mention.ts";
import type { TokenRange } from "../../model/span.ts";
import { Gap, TokenKind, textAfter, textBefore } from "../../text/reading.ts";
import { actorMention, isAdjacent, isDefinite, isNameWord, letterCount, unlistedActor, type ActorSearch } from "./actor-search.ts";
import { actorOf, actorValue, type GazetteerActor } from "./gazetteer-actor.ts";
import { isDateline } from "./datelines.ts";
import { quotedEnd } from "./quoted-name.ts";

const MAX_OUTLET_TOKENS = 4;
const SIGN = /[(/|_\u{2013}\u{2014}\u{0640}:-]\s*\P{L}*$/u,
  QUOTE = /[\u{201C}\u{00AB}"]\s*$/u,
  BRACKET = /\(\s*\P{L}*$/u,
  CLOSING_BRACKET = /^\P{L}*?\)/u,
  END = /^\s*(?:[:\u{2013}\u{2014}\u{0640}/|+]|-(?=\s))/u,
  DASH = /^\s*[\u{2013}\u{2014}\u{0640}|-]/u,
  MAX_HEAD_TOKENS = 80;

/**
 * An outlet that no dictionary lists, by where it stands: in a dateline, beside the place, the writer and the date
 * (`مقديشو (صدى القرن) –`, `نابلس/ سامي القواسمي/ المنار`, `المدى برس/ الأنبار`), up to the closing sign or the end of the
 * line.
 */
export function findByline(search: ActorSearch, token: number): Found<ActorValue> | undefined {
  const { reading } = search.chart,
    before = textBefore(reading, token);
  const lineStart = reading.gap[token] === Gap.LineBreak,
    inBracket = BRACKET.test(before);
  if (!lineStart && QUOTE.test(before)) return findQuoted(search, token);
  if (!lineStart && (!SIGN.test(before) || !isDateline(search, token))) return undefined;
  return findUnquoted(search, token, inBracket);
}

/** `تعز «نبأ اليمن» خاص`: in quotes. */
function findQuoted(search: ActorSearch, token: number): Found<ActorValue> | undefined {
  const last = quotedEnd(search, token);
  if (last === undefined || !isDateline(search, token) || isMerePlace(search, { first: token, last })) return undefined;
  return outlet(search, { first: token, last });
}

function findUnquoted(search: ActorSearch, token: number, inBracket: boolean): Found<ActorValue> | undefined {
  const lineStart = search.chart.reading.gap[token] === Gap.LineBreak;
  const last = initialsEnd(search, token) ?? outletEnd(search, token, inBracket);
  if (last === undefined || isMerePlace(search, { first: token, last })) return undefined;
  if (lineStart && !isBeforePlaceAlone(search, last) && !isBeforeSpeech(search, { first: token, last })) return undefined;
  if (last - token === 1 && !inBracket && !isSingleWordOutlet(search, token)) return undefined;
  return outlet(search, { first: token, last });
}

/** The outlet that a dictionary lists under this name, else one that bears it. */
function outlet(search: ActorSearch, tokens: TokenRange): Found<ActorValue> {
  const { chart, setting } = search,
    start = chart.reading.start[tokens.first] ?? 0,
    actor = listedOutlet(search, tokens);
  return actor === undefined
    ? unlistedActor(chart, tokens, start, "media")
    : actorMention(chart, tokens, start, actorValue(actor, setting));
}

function listedOutlet({ chart, classes }: ActorSearch, { first, last }: TokenRange): GazetteerActor | undefined {
  const listed = chart.find(first, classes.actor);
  return listed?.last === last ? listed.references.map(({ entry }) => actorOf(entry)).find(({ type }) => type === "media") : undefined;
}

/** A place, and no outlet that is named like one (`الأناضول`). */
function isMerePlace(search: ActorSearch, tokens: TokenRange): boolean {
  const { chart, classes } = search;
  return chart.find(tokens.first, classes.place)?.last === tokens.last && listedOutlet(search, tokens) === undefined;
}

/** `و.م.ع`, `د. ب. أ`, `أ ش أ`: single letters with stops between, or three with blanks. */
function initialsEnd({ chart: { reading } }: ActorSearch, token: number): number | undefined {
  let last = token;
  while (last < reading.tokenCount && letterCount(reading, last) === 1 && reading.kind[last] === TokenKind.Arabic) {
    if (last > token && !/^(?:\.\s?|\s)$/u.test(textBefore(reading, last))) break;
    last++;
  }
  const isSpaced = last - token >= 2 && textBefore(reading, token + 1) === " ";
  return last - token >= (isSpaced ? 3 : 2) ? last : undefined;
}

function outletEnd(search: ActorSearch, token: number, inBracket: boolean): number | undefined {
  const { chart } = search,
    isWord = inBracket ? isBracketWord : isOutletWord;
  if (!isWord(search, token) || isSide(search, token)) return undefined;
  for (let last = token + 1; last <= Math.min(token + MAX_OUTLET_TOKENS, chart.reading.tokenCount); last++) {
    const after = textAfter(chart.reading, last);
    if (inBracket ? CLOSING_BRACKET.test(after) : END.test(after) || endsLine(search, last)) return last;
    if (!isAdjacent(chart, last) || !isWord(search, last)) return undefined;
  }
  return undefined;
}

/** A word of an outlet's name: no verb, number, unit of time or word of the language. `صدى` and the like are names here. */
function isOutletWord(search: ActorSearch, token: number): boolean {
  const { chart, classes } = search;
  const kind = chart.reading.kind[token];
  if (kind !== TokenKind.Arabic || letterCount(chart.reading, token) < 2) return false;
  if (chart.find(token, classes.bylineWord) !== undefined) return false;
  if (chart.find(token, classes.mediaTail) !== undefined) return true;
  if (chart.find(token, classes.placeWord) !== undefined) return isDefinite(chart, token);
  return (
    isNameWord(search, token) || chart.at(token).every(({ classId, references }) => isOutletsOwn(search, classId, references[0]?.entry.id))
  );
}

/** `(جنوب لبنان)`, `(مدينة غزة)`: a part or a kind of place first. */
function isSide({ chart, classes }: ActorSearch, token: number): boolean {
  return [classes.placeWord, chart.classId("direction")].some((classId) => chart.find(token, classId) !== undefined);
}

/** In brackets any word, but for what else datelines bracket: numbers, days, notes. */
function isBracketWord({ chart, classes }: ActorSearch, token: number): boolean {
  const isOther = [classes.bylineWord, chart.classId("weekday"), chart.classId("month")].some(
    (classId) => chart.find(token, classId) !== undefined,
  );
  return chart.reading.kind[token] === TokenKind.Arabic && letterCount(chart.reading, token) > 1 && !isOther;
}

/** `صدى كردفان`, `المدى برس`: adjectives and last words that outlets bear. */
function isOutletsOwn({ classes }: ActorSearch, classId: number, id: string | undefined): boolean {
  return (
    classId === classes.mediaTail ||
    classes.otherRules.includes(classId) ||
    (classId === classes.functionWord && id === "general-adjective")
  );
}

/** A class noun of armed people: no outlet alone. */
function isDefaultWord({ chart, classes }: ActorSearch, token: number): boolean {
  return chart.find(token, classes.anaphor)?.references.some(({ entry }) => !OUTLET_NOUNS.has(entry.id)) === true;
}

/** Class nouns that are outlets' names too. */
const OUTLET_NOUNS: ReadonlySet<string> = new Set(["observatory", "agency", "network", "television", "radio"]);

function endsLine({ chart: { reading } }: ActorSearch, last: number): boolean {
  return last >= reading.tokenCount || reading.gap[last] === Gap.LineBreak;
}

/** One word alone is an outlet where the line ends with it, and it has an article (`المدى`) or stands behind a writer's name. */
function isSingleWordOutlet(search: ActorSearch, token: number): boolean {
  const { chart } = search;
  const isKnown = chart.find(token, chart.classId("actor")) !== undefined;
  const writer = search.found.at(-1),
    isOfWriter = writer?.value.type === "person" && writer.tokens.last === token;
  const isFree = isKnown || chart.at(token).every(({ classId }) => classId === search.classes.anaphor);
  if (chart.reading.gap[token] === Gap.LineBreak) return isDefinite(chart, token) && isFree && !isDefaultWord(search, token);
  return (isDefinite(chart, token) || isOfWriter) && isFree && endsLine(search, token + 1);
}

/** `مدار الساعة - صرح مصدر`: at the head of a report two words or more, a dash and a verb of saying. */
function isBeforeSpeech({ chart }: ActorSearch, { first, last }: TokenRange): boolean {
  if (last - first < 2 || first > MAX_HEAD_TOKENS || !DASH.test(textAfter(chart.reading, last))) return false;
  return chart.find(last, chart.classId("source-cue"))?.clitics === 0;
}

/** `المدى برس/ الأنبار`, `المرصد – خاص`: behind the sign stands a place, and then the line ends. */
function isBeforePlaceAlone(search: ActorSearch, token: number): boolean {
  const { chart, classes } = search,
    { reading } = chart;
  if (token >= reading.tokenCount || reading.gap[token] === Gap.LineBreak) return false;
  const place = chart.find(token, classes.place) ?? chart.find(token, classes.bylineWord);
  return place !== undefined && place.clitics === 0 && endsLine(search, place.last);
}
