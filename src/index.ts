import { loadLexicon } from "./dictionary/load.ts";
import { findDates as findDatesIn } from "./extract/dates/find-dates.ts";
import { findNumbers as findNumbersIn, isName, statedBounds, type StatedNumber } from "./extract/numbers/find-numbers.ts";
import { findRatios } from "./extract/numbers/ratios.ts";
import { settlePublished } from "./input/published.ts";
import { codePointMap } from "./article-record.ts";
import type { Lexicon } from "./lexicon/lexicon.ts";
import { scan } from "./lexicon/scan.ts";
import type { DateValue, Found } from "./model/mention.ts";
import type { ArticleRecord } from "./model/record.ts";
import { Chart } from "./pattern/chart.ts";
import { createPipeline } from "./pipeline.ts";
import { readText } from "./text/reading.ts";

export type * from "./model/incident.ts";
export type { ActorValue, CasualtyValue, DateBasis, DatePrecision, DateValue, PlaceValue, WeaponValue } from "./model/mention.ts";
export type { ArticleRecord, FailureRecord, MentionRecord } from "./model/record.ts";
export type { Diagnostic, DiagnosticCode } from "./model/diagnostic.ts";
export type { NumberRole, StatedNumber } from "./extract/numbers/find-numbers.ts";
export type { ActorType, Outcome, PlaceType, SubEventType, VictimGroup, WeaponCategory } from "./model/vocabulary.ts";

/** An article to extract from. `text` is the raw text; `published` its day of publication (`2022-04-08`). */
export interface ArticleInput {
  readonly id: string;
  readonly text: string;
  readonly published?: string | null;
  readonly title?: string | null;
  readonly source?: string | null;
  readonly url?: string | null;
}

export interface Extractor {
  /** Extracts one article. Offsets in the record are Unicode code points into `text`, half-open. */
  extract(article: ArticleInput): ArticleRecord;
}

/**
 * Makes an extractor over the built-in dictionaries, and those of the folder `dictionaries` where one is given.
 * @throws DictionaryError where that folder cannot be read or has errors
 * @example
 * const extractor = createExtractor();
 * extractor.extract({ id: "1", text: "مقتل 3 مدنيين", published: "2022-04-08" }).casualties[0]?.min; // 3
 */
export function createExtractor(options: { readonly dictionaries?: string } = {}): Extractor {
  const pipeline = createPipeline(loadLexicon(options.dictionaries));
  return {
    // A day that is none is a diagnostic of the record, as it is on the command line.
    extract: ({ id, text, published = null, title = null, source = null, url = null }) =>
      pipeline({
        id,
        text,
        title,
        source,
        url,
        path: null,
        encoding: "utf-8",
        ...settlePublished({ option: undefined, metadata: undefined, field: published ?? undefined, fileName: undefined }),
      }),
  };
}

/** A value with its exact text and its place: Unicode code points into the given text, half-open. */
export type Located<Value> = Value & { readonly text: string; readonly start: number; readonly end: number };

/** Finds the dates of a text. `published` (`2022-04-08`) resolves relative ones; without it they have no value. */
export function findDates(text: string, options: { readonly published?: string } = {}): Located<DateValue>[] {
  return locate(text, findDatesIn(chartOf(text), options.published ?? null));
}

/**
 * Finds the numbers of a text: digits of all sets and number words, with bounds as stated and approximations. Shares told
 * by two numbers (`واحد من ثلاثة`) or a percentage follow them as fractions of one, over the same text. Digits that are
 * part of a name (unit, model, resolution) are left out; a calibre has a role and no bounds.
 */
export function findNumbers(text: string): Located<StatedNumber>[] {
  const chart = chartOf(text),
    numbers = findNumbersIn(chart);
  const stated = [...numbers, ...findRatios(chart, numbers)].filter(({ value }) => !isName(value));
  return locate(
    text,
    stated.map((number) => ({ ...number, value: statedBounds(number.value) })),
  );
}

let sharedLexicon: Lexicon | undefined;

function chartOf(text: string): Chart {
  sharedLexicon ??= loadLexicon();
  const reading = readText(text),
    chart = new Chart(reading, sharedLexicon, scan(reading, sharedLexicon));
  chart.addMentions("number", findNumbersIn(chart));
  return chart;
}

function locate<Value>(text: string, found: readonly Found<Value>[]): Located<Value>[] {
  const toCodePoint = codePointMap(text);
  return found.map(({ span, value }) => ({
    ...value,
    text: text.slice(span.start, span.end),
    start: toCodePoint(span.start),
    end: toCodePoint(span.end),
  }));
}
