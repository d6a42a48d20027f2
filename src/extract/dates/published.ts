import type { Span, TokenRange } from "../../model/span.ts";
import type { Chart } from "../../pattern/chart.ts";
import { flagOf } from "../numbers/words.ts";
import { formatDay } from "./calendar.ts";
import type { Moment } from "./meaning.ts";
import { expressionAt } from "./ranges.ts";
import { mayBegin, readerOf, word, type Reader } from "./reader.ts";
import { resolveMoment } from "./resolve.ts";

/** The day on which an article says that it appeared, and where it says so (raw UTF-16 offsets). */
export interface PublishedInText {
  readonly published: string;
  readonly span: Span;
}

const HEAD_PARAGRAPHS = 4,
  FOOT_PARAGRAPHS = 2;
/** Words that a dateline may have before its date (`ود مدني`), and a page stamp around it. */
const DATELINE_TOKENS = 4,
  STAMP_TOKENS = 5,
  LABEL_TOKENS = 3;
const DATELINE_END = new Set(["-", "\u{2013}", "\u{2014}", ":", "|", "/"]);

/**
 * Reads the day of publication off the text itself: a labelled date (`تاريخ النشر: …`), a line that is a date stamp, or a
 * dateline (`دمشق - 12 آذار 2022 -`), in the first and last paragraphs. Only a day with its month and year counts.
 */
export function findPublished(chart: Chart): PublishedInText | null {
  const reader = readerOf(chart),
    paragraphs = paragraphsOf(chart);
  const head = paragraphs.slice(0, HEAD_PARAGRAPHS),
    foot = paragraphs.slice(HEAD_PARAGRAPHS).slice(-FOOT_PARAGRAPHS);
  const tests = [
    ...[...head, ...foot].map((paragraph) => () => find(reader, paragraph, isLabelled)),
    ...head.map((paragraph) => () => find(reader, paragraph, isStampOrDateline)),
    ...foot.map((paragraph) => () => find(reader, paragraph, isStamp)),
  ];
  for (const test of tests) {
    const found = test();
    if (found !== undefined) return found;
  }
  return null;
}

function paragraphsOf({ reading }: Chart): TokenRange[] {
  const paragraphs: { first: number; last: number }[] = [];
  let number = -1;
  for (const { first, last, paragraph } of reading.sentences) {
    const open = paragraphs.at(-1);
    if (open !== undefined && paragraph === number) open.last = last;
    else paragraphs.push({ first, last });
    number = paragraph;
  }
  return paragraphs;
}

type Test = (reader: Reader, paragraph: TokenRange, moment: Moment) => boolean;

function find(reader: Reader, paragraph: TokenRange, test: Test): PublishedInText | undefined {
  for (let token = paragraph.first; token < paragraph.last;) {
    const moment = mayBegin(reader, token) ? expressionAt(reader, token) : undefined;
    const day =
      moment === undefined || !isStated(moment)
        ? undefined
        : resolveMoment(moment, { published: undefined, anchor: undefined, period: undefined, isBare: false, isAhead: false });
    if (moment !== undefined && day !== undefined && test(reader, paragraph, moment)) {
      return { published: formatDay(day.from), span: { start: moment.start, end: moment.end } };
    }
    token = moment?.last ?? token + 1;
  }
  return undefined;
}

/** A whole Gregorian date: a Hijri one may be a day off. */
function isStated({ meaning }: Moment): boolean {
  if (meaning?.kind !== "calendar") return false;
  const { calendar, year, month, day, lastDay } = meaning.fields;
  return calendar === "gregorian" && year !== undefined && month !== undefined && day !== undefined && lastDay === undefined;
}

function isLabelled(reader: Reader, { first }: TokenRange, moment: Moment): boolean {
  for (let t = moment.first - 1; t >= Math.max(first, moment.first - LABEL_TOKENS - 1); t--) {
    const label = word(reader, t, "published-label");
    if (label !== undefined && moment.first - label.last <= 1) return !flagOf(label.entry, "copyright");
  }
  return false;
}

/** A line of little more than the date. */
function isStamp(reader: Reader, { first, last }: TokenRange, moment: Moment): boolean {
  const around = last - first - (moment.last - moment.first);
  return around <= STAMP_TOKENS && !isInSentence(reader, first, moment);
}

function isStampOrDateline(reader: Reader, paragraph: TokenRange, moment: Moment): boolean {
  if (isStamp(reader, paragraph, moment)) return true;
  const { text } = reader.chart.reading;
  if (moment.first - paragraph.first > DATELINE_TOKENS || isInSentence(reader, paragraph.first, moment)) return false;
  const after = text.slice(moment.end, moment.end + 3).replace(/[)\]\s]/gu, "");
  return DATELINE_END.has(after.charAt(0)) || /^\s*[)\]]/u.test(text.slice(moment.end));
}

/** Whether a preposition or another word of sentences leads up to the date: `قتل في 5 آذار 2020`. */
function isInSentence(reader: Reader, first: number, moment: Moment): boolean {
  for (let t = first; t < moment.first; t++) if (reader.chart.find(t, reader.ids["function-word"]) !== undefined) return true;
  return word(reader, moment.first, "date-step") !== undefined;
}
