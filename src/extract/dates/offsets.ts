import { Grammar } from "../../lexicon/grammar.ts";
import { readCardinal } from "../numbers/cardinal.ts";
import { flagOf, hasArticle, isAdjacent, numberOf, textOf, wordAt, type Word } from "../numbers/words.ts";
import type { Element } from "./element.ts";
import type { Unit } from "./meaning.ts";
import { unitOf } from "./periods.ts";
import { isNear, joinId, word, type Reader } from "./reader.ts";

/** A length of time: so many units, or some. */
interface Length {
  readonly last: number;
  readonly end: number;
  readonly unit: Unit;
  readonly count: number | undefined;
  readonly isHijri: boolean;
}

/** `قبل يومين`, `منذ 10 أيام`, `قبل نحو 3 أشهر`, `منذ عدة أيام`, `قبل أسبوع`, `بعد 3 أيام`. */
export function offsetAt(reader: Reader, token: number): Element | undefined {
  const step = word(reader, token, "date-step", (entry) => numberOf(entry, "sign") !== undefined);
  if (step === undefined || hasArticle(step) || !isNear(reader, step.last)) return undefined;
  const length = lengthAt(reader, step.last);
  if (length === undefined || length.unit === "minute") return undefined;
  const sign = numberOf(step.entry, "sign") ?? -1,
    isSince = flagOf(step.entry, "since");
  if (!isSince && isFromEvent(reader, length.last)) return undefined;
  if (sign > 0 && !looksAhead(reader, token, length.last)) return undefined;
  const { last, end, unit, count, isHijri } = length;
  return {
    first: token,
    last,
    start: step.start,
    end,
    meaning: { kind: "offset", unit, count, sign, isSince, isHijri },
    rule: `date.${step.entry.id}.${count === undefined ? "some-" : ""}${unit}s`,
  };
}

function lengthAt(reader: Reader, token: number): Length | undefined {
  const { chart, numbers } = reader;
  const at = wordAt(chart, token, numbers.bound, (entry) => textOf(entry, "side") === "before")?.last ?? token;
  if (!isNear(reader, at)) return undefined;
  const vague = wordAt(chart, at, numbers.vague),
    cardinal = vague === undefined ? readCardinal(chart, numbers, at) : undefined;
  const unit = unitBehind(reader, vague ?? cardinal, at);
  if (unit === undefined) return undefined;
  const hijri = hijriAfter(reader, unit.last),
    { last, end } = halfAfter(reader, unit.last) ?? hijri ?? unit;
  return { last, end, unit: unitOf(unit.entry), count: cardinal?.value ?? countOf(unit, vague), isHijri: hijri !== undefined };
}

/** The unit of a length, indefinite and, behind a number, without a clitic. */
function unitBehind(reader: Reader, number: { readonly last: number } | undefined, at: number): Word | undefined {
  const token = number?.last ?? at,
    unit = isNear(reader, token) ? word(reader, token, "time-unit") : undefined;
  return unit === undefined || hasArticle(unit) || (number !== undefined && unit.clitics !== 0) ? undefined : unit;
}

/** `سنوات هجرية`, `سنتان هجريتان`. */
function hijriAfter(reader: Reader, token: number): Word | undefined {
  return isNear(reader, token) ? word(reader, token, "date-era", (entry) => textOf(entry, "calendar") === "hijri") : undefined;
}

/** A bare singular is one, a dual two, a bare plural (`قبل أيام`) or a vague number some. */
function countOf(unit: Word, vague: Word | undefined): number | undefined {
  if (vague !== undefined) return undefined;
  const number = unit.grammar & Grammar.Number;
  return number === Grammar.Plural ? undefined : number === Grammar.Dual ? 2 : 1;
}

/** `عام ونصف`. */
function halfAfter(reader: Reader, token: number): Word | undefined {
  if (!isNear(reader, token)) return undefined;
  const isAnd = joinId(reader, token) === "and";
  const found = wordAt(reader.chart, isAnd ? token + 1 : token, reader.numbers.fraction, (entry) => entry.id === "half");
  return found !== undefined && (isAnd || (found.clitics & 1) !== 0) ? found : undefined;
}

/** `بعد أيام من الاستهداف`, `بعد يوم على الهجوم`: counted from another event. */
function isFromEvent(reader: Reader, token: number): boolean {
  if (!isAdjacent(reader.chart, token)) return false;
  const join = reader.chart.find(token, reader.numbers.join)?.references[0]?.entry.id;
  if (join === "over") return true;
  return join === "from" && reader.chart.find(token + 1, reader.ids["day-word"]) === undefined && !isNow(reader, token + 1);
}

/** `من الآن`. */
function isNow(reader: Reader, token: number): boolean {
  return reader.chart.find(token, reader.ids["function-word"]) !== undefined;
}

/** Whether a sentence looks ahead: news mostly says "after three days" of what is over, counted from what it tells. */
function looksAhead(reader: Reader, first: number, last: number): boolean {
  const { reading } = reader.chart,
    sentence = reading.sentences[reading.sentenceOf[first] ?? 0];
  if (sentence === undefined) return false;
  if (sentence.first === first && sentence.last - last <= 2) return true;
  for (let t = sentence.first; t < first; t++) if (reader.chart.find(t, reader.ids["future-marker"]) !== undefined) return true;
  return false;
}
