import { Grammar } from "../../lexicon/grammar.ts";
import { readCardinal } from "../numbers/cardinal.ts";
import { flagOf, hasAnd, hasArticle, isAdjacent, numberOf, textOf, wordAt, type Word } from "../numbers/words.ts";
import type { Element } from "./element.ts";
import { looksAhead } from "./future.ts";
import type { Unit, UnitCount } from "./meaning.ts";
import { unitOf } from "./periods.ts";
import { isNear, joinId, word, type Reader } from "./reader.ts";

/** A length of time: so many units, or some. */
interface Length {
  readonly last: number;
  readonly end: number;
  readonly unit: Unit;
  readonly count: number | undefined;
  readonly isHijri: boolean;
  readonly more: readonly UnitCount[];
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
  if (sign > 0 && !isAhead(reader, token, length.last)) return undefined;
  const { last, end, unit, count, isHijri, more } = length;
  return {
    first: token,
    last,
    start: step.start,
    end,
    meaning: { kind: "offset", unit, count, sign, isSince, isHijri, more },
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
    count = cardinal?.value ?? countOf(unit, vague);
  if (hijri !== undefined || count === undefined)
    return { ...place(hijri ?? unit), unit: unitOf(unit.entry), count, isHijri: hijri !== undefined, more: [] };
  return withMore(reader, { ...place(unit), unit: unitOf(unit.entry), count, isHijri: false, more: [] });
}

function place({ last, end }: Word): Pick<Length, "last" | "end"> {
  return { last, end };
}

const UNITS: readonly Unit[] = ["century", "decade", "year", "month", "week", "day", "hour", "minute"];

/** `عام ونصف`, `سنة وشهرين`, `عام و3 أشهر و5 أيام`. */
function withMore(reader: Reader, length: Length): Length {
  let whole = length,
    { unit } = length;
  for (;;) {
    const half = halfAfter(reader, whole.last);
    if (half !== undefined) return { ...whole, ...place(half), more: [...whole.more, { unit, count: 0.5 }] };
    const next = nextLength(reader, whole.last);
    if (next === undefined || UNITS.indexOf(next.unit) <= UNITS.indexOf(unit)) return whole;
    ({ unit } = next);
    whole = { ...whole, last: next.last, end: next.end, more: [...whole.more, { unit, count: next.count }] };
  }
}

/** `و3 أشهر`, `وشهرين`; a bare singular (`ويوم الجمعة`) may begin another date. */
function nextLength(reader: Reader, token: number): (UnitCount & Pick<Length, "last" | "end">) | undefined {
  if (!isAdjacent(reader.chart, token)) return undefined;
  const isAnd = joinId(reader, token) === "and",
    at = isAnd ? token + 1 : token;
  const pair = word(reader, at, "time-unit");
  if (pair !== undefined && (isAnd || hasAnd(pair)))
    return isDual(pair) ? { ...place(pair), unit: unitOf(pair.entry), count: 2 } : undefined;
  const number = wordAt(reader.chart, at, reader.numbers.word);
  return isAnd || (number !== undefined && hasAnd(number)) ? countedLength(reader, at) : undefined;
}

function countedLength(reader: Reader, token: number): (UnitCount & Pick<Length, "last" | "end">) | undefined {
  const cardinal = readCardinal(reader.chart, reader.numbers, token),
    unit = cardinal && unitBehind(reader, cardinal, token);
  return cardinal && unit && { ...place(unit), unit: unitOf(unit.entry), count: cardinal.value };
}

function isDual({ grammar }: Word): boolean {
  return (grammar & Grammar.Number) === Grammar.Dual;
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

/** `ونصف`, `ونصف العام`. */
function halfAfter(reader: Reader, token: number): Word | undefined {
  if (!isNear(reader, token)) return undefined;
  const isAnd = joinId(reader, token) === "and";
  const found = wordAt(reader.chart, isAnd ? token + 1 : token, reader.numbers.fraction, (entry) => entry.id === "half");
  if (found === undefined || !(isAnd || hasAnd(found))) return undefined;
  const again = isNear(reader, found.last) ? word(reader, found.last, "time-unit") : undefined;
  return again !== undefined && hasArticle(again) ? again : found;
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

/** Whether a length ahead is a date: news mostly says "after three days" of what is over, counted from what it tells. */
function isAhead(reader: Reader, first: number, last: number): boolean {
  const { reading } = reader.chart,
    sentence = reading.sentences[reading.sentenceOf[first] ?? 0];
  const isAlone = sentence !== undefined && sentence.first === first && sentence.last - last <= 2;
  return isAlone || looksAhead(reader, first);
}
