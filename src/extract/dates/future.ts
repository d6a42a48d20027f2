import { Clitic } from "../../lexicon/scan.ts";
import type { Moment } from "./meaning.ts";
import { joinBefore, word, type Reader } from "./reader.ts";

/** How far before an expression its sentence is searched for a word that looks ahead. */
const MAX_BACK_TOKENS = 12;
/** A text of no more tokens that an expression begins is little more than that expression. */
const FEW_TOKENS = 8;

/** Whether a sentence looks ahead before a token: `من المقرر`, `سيعقد`, `سأعود`. */
export function looksAhead(reader: Reader, token: number): boolean {
  return isBehind(reader, token, "future-marker") || isBehind(reader, token, "arrival-verb");
}

/** Whether hours may be said without more: a sentence that looks ahead, or a text that begins with them and soon ends. */
export function isInPlan(reader: Reader, token: number): boolean {
  return looksAhead(reader, token) || (token === 0 && reader.chart.reading.tokenCount <= FEW_TOKENS);
}

/** `تؤجل المحاكمة إلى 24 أبريل`, `تأجيل القضية لجلسة الأحد`: the day to which something is put off. */
export function isPutOffTo(reader: Reader, { first }: Pick<Moment, "first">): boolean {
  const sitting = word(reader, first - 1, "sitting"),
    head = sitting?.first ?? first;
  const join = joinBefore(reader, head);
  const isTo = join === "to" || reader.chart.hasClitic(head, Clitic.For) || (sitting !== undefined && join !== "in");
  return isTo && isBehind(reader, head, "postponing");
}

/** Whether a word of a class stands before a token in its sentence. */
export function isBehind(reader: Reader, token: number, name: "future-marker" | "arrival-verb" | "postponing"): boolean {
  const { sentences, sentenceOf } = reader.chart.reading,
    first = Math.max(sentences[sentenceOf[token] ?? 0]?.first ?? token, token - MAX_BACK_TOKENS);
  for (let t = token - 1; t >= first; t--) if (word(reader, t, name) !== undefined) return true;
  return false;
}
