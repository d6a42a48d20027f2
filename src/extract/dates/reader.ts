import type { Entry } from "../../lexicon/lexicon.ts";
import { Clitic } from "../../lexicon/scan.ts";
import type { Chart } from "../../pattern/chart.ts";
import { Gap, TokenKind } from "../../text/reading.ts";
import { numberClasses, type NumberClasses } from "../numbers/parts.ts";
import { digitCount } from "../numbers/digits.ts";
import { nameTokens } from "../numbers/names.ts";
import { hasArticle, numberOf, wordAt, type Word } from "../numbers/words.ts";
import type { TokenRange } from "../../model/span.ts";

const CLASSES = [
  "month",
  "weekday",
  "day-word",
  "day-part",
  "time-unit",
  "date-pair",
  "date-relation",
  "date-same",
  "date-same-before",
  "date-step",
  "date-portion",
  "season",
  "date-decade",
  "date-era",
  "clock-word",
  "clock-cue",
  "date-join",
  "date-guard",
  "future-marker",
  "arrival-verb",
  "postponing",
  "sitting",
  "published-label",
  "given-name",
  "number-unit",
  "counted-noun",
  "victim",
  "function-word",
] as const;
type DateClass = (typeof CLASSES)[number];

/** One text with what the date rules ask of it: the words of the date lexicon, by token. */
export interface Reader {
  readonly chart: Chart;
  readonly numbers: NumberClasses;
  readonly ids: Readonly<Record<DateClass, number>>;
  /** Token → `Opening` bits: what may begin there. Rules look at nothing else before they read. */
  readonly openings: Int32Array;
  /** Whether tokens are part of a longer name of another kind (سد تشرين). */
  readonly isName: (tokens: TokenRange) => boolean;
  /** Sentence → the token from which on its years are those of a copyright, as far as it was asked. */
  readonly copyrightFrom: Map<number, number>;
}

export function readerOf(chart: Chart): Reader {
  const ids = Object.fromEntries(CLASSES.map((name) => [name, chart.classId(name)])) as Record<DateClass, number>;
  const numbers = numberClasses(chart);
  return {
    chart,
    numbers,
    ids,
    openings: openingsOf(chart, ids, numbers),
    isName: nameTokens(chart, ["place", "actor"]),
    copyrightFrom: new Map(),
  };
}

/** What a date expression may begin with, as bits. */
export const Opening = {
  Digits: 1 << 0,
  Month: 1 << 1,
  Weekday: 1 << 2,
  DayWord: 1 << 3,
  DayPart: 1 << 4,
  Unit: 1 << 5,
  Pair: 1 << 6,
  Relation: 1 << 7,
  Step: 1 << 8,
  Portion: 1 << 9,
  Season: 1 << 10,
  Decade: 1 << 11,
  Clock: 1 << 12,
  Article: 1 << 13,
  From: 1 << 14,
  Number: 1 << 15,
  Ordinal: 1 << 16,
  Fraction: 1 << 17,
} as const;

function openingsOf({ reading, hits }: Chart, ids: Reader["ids"], numbers: NumberClasses): Int32Array {
  const bits = openingBits(ids, numbers),
    openings = new Int32Array(reading.tokenCount);
  reading.kind.forEach((kind, token) => (openings[token] = kind === TokenKind.Number ? Opening.Digits : 0));
  for (const { classId, first, references } of hits) {
    const bit = classId === ids["date-join"] ? JOIN_OPENINGS.get(references[0]?.entry.id ?? "") : bits.get(classId);
    if (bit !== undefined) openings[first] = (openings[first] ?? 0) | bit;
  }
  return openings;
}

const JOIN_OPENINGS: ReadonlyMap<string, number> = new Map([
  ["article", Opening.Article],
  ["of", Opening.From],
  ["between", Opening.From],
]);

function openingBits(ids: Reader["ids"], numbers: NumberClasses): ReadonlyMap<number, number> {
  return new Map<number, number>([
    [ids.month, Opening.Month],
    [ids.weekday, Opening.Weekday],
    [ids["day-word"], Opening.DayWord],
    [ids["day-part"], Opening.DayPart],
    [ids["time-unit"], Opening.Unit],
    [ids["date-pair"], Opening.Pair],
    [ids["date-relation"], Opening.Relation],
    [ids["date-same-before"], Opening.Relation],
    [ids["date-step"], Opening.Step],
    [ids["date-portion"], Opening.Portion],
    [ids.season, Opening.Season],
    [ids["date-decade"], Opening.Decade],
    [ids["clock-word"], Opening.Clock],
    [numbers.word, Opening.Number],
    [numbers.ordinal, Opening.Ordinal],
    [numbers.fraction, Opening.Fraction],
  ]);
}

const COUNTS = Opening.Digits | Opening.Number | Opening.Ordinal | Opening.Article;
const DATE_WORDS =
  Opening.Month | Opening.Weekday | Opening.DayWord | Opening.DayPart | Opening.Unit | Opening.Relation | Opening.Decade | Opening.Clock;
const COUNT_WINDOW_TOKENS = 6;

/**
 * Whether a date expression may begin at a token. Most numbers of a text count something: they are passed over unless a
 * word of dates follows soon, `في` stands before them, or they look like a year, a date in figures or a clock time.
 */
export function mayBegin(reader: Reader, token: number): boolean {
  const { openings } = reader,
    here = openings[token] ?? 0;
  if ((here & ~COUNTS) !== 0 || here === 0) return here !== 0;
  for (let t = token + 1; t <= token + COUNT_WINDOW_TOKENS; t++) if (((openings[t] ?? 0) & DATE_WORDS) !== 0) return true;
  return joinBefore(reader, token) === "in" || looksLikeDate(reader, token);
}

/** Four figures, two runs of figures side by side, or a year in words. */
function looksLikeDate({ openings, chart, numbers }: Reader, token: number): boolean {
  if (((openings[token] ?? 0) & Opening.Digits) !== 0)
    return digitCount(chart.reading, token) === 4 || ((openings[token + 1] ?? 0) & Opening.Digits) !== 0;
  return chart.find(token, numbers.word)?.references[0]?.entry.id === "two-thousand";
}

/** The word of a date class that starts at a token. */
export function word(reader: Reader, token: number, name: DateClass, accepts?: (entry: Entry) => boolean): Word | undefined {
  return wordAt(reader.chart, token, reader.ids[name], accepts);
}

/** The word of a class at a token, where it continues the phrase: joined to what is before, and no "and" in front. */
export function nextWord(reader: Reader, token: number, name: DateClass, accepts?: (entry: Entry) => boolean): Word | undefined {
  if (!isNear(reader, token)) return undefined;
  const found = word(reader, token, name, accepts);
  return found === undefined || (found.clitics & (Clitic.And | Clitic.So)) !== 0 ? undefined : found;
}

/** Whether a token goes on with the phrase before it: blanks, brackets, dashes or slashes between. */
export function isNear(reader: Reader, token: number): boolean {
  const { gap, tokenCount } = reader.chart.reading;
  return token > 0 && token < tokenCount && (gap[token] ?? Gap.LineBreak) <= Gap.Soft;
}

/** Like `isNear`, a comma allowed. */
export function isNearOrComma(reader: Reader, token: number): boolean {
  const { gap, tokenCount } = reader.chart.reading;
  return token > 0 && token < tokenCount && (gap[token] ?? Gap.LineBreak) <= Gap.Comma;
}

/** The id of the joining word (`of`, `and`, `to` …) at a token. */
export function joinId(reader: Reader, token: number): string | undefined {
  return isNear(reader, token) || token === 0 ? reader.chart.find(token, reader.ids["date-join"])?.references[0]?.entry.id : undefined;
}

/** The id of the joining word right before a token, whatever stands before that (`مرتين، في 2014`). */
export function joinBefore({ chart, ids }: Reader, token: number): string | undefined {
  return chart.find(token - 1, ids["date-join"])?.references[0]?.entry.id;
}

/** The token after an "of" (or `in`) at a token, or the token itself. */
export function skipOf(reader: Reader, token: number, ids: readonly string[] = ["of"]): number {
  const id = joinId(reader, token);
  return id !== undefined && ids.includes(id) && isNear(reader, token + 1) ? token + 1 : token;
}

/** `هذا`, `هذه`: the forms of "this", which stand before their noun. */
export function isDemonstrative(found: Word): boolean {
  return found.entry.id === "this" && !hasArticle(found);
}

/** What tells which of a series is meant, behind its noun: `الماضي`, `الجاري`, `قبل الماضي`. */
export function relationAfter(reader: Reader, token: number): Word | undefined {
  const found = nextWord(reader, token, "date-relation");
  return found === undefined || isDemonstrative(found) ? undefined : found;
}

/** How many units from the present one a relation counts. */
export function shiftOf({ entry }: Word): number {
  return numberOf(entry, "shift") ?? 0;
}

/** Whether a noun that numbers count follows. */
export function isCounted(reader: Reader, token: number): boolean {
  const { chart, ids } = reader,
    { gap } = chart.reading;
  if ((gap[token] ?? Gap.LineBreak) > Gap.Space) return false;
  return [ids["counted-noun"], ids.victim, ids["number-unit"]].some((id) => chart.find(token, id)?.clitics === 0);
}

/** Whether a word with blanks alone before it follows that begins no new part of the sentence. */
export function isBeforeNoun(reader: Reader, token: number): boolean {
  const { chart, ids } = reader,
    { gap, kind, tokenCount } = chart.reading;
  if (token >= tokenCount || (gap[token] ?? Gap.LineBreak) > Gap.Space || kind[token] !== 1) return false;
  return ![ids["function-word"], ids["date-join"], ids["day-part"], ids["clock-word"], ids["date-era"]].some(
    (id) => chart.find(token, id) !== undefined,
  );
}
