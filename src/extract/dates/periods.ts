import type { Entry } from "../../lexicon/lexicon.ts";
import { Grammar } from "../../lexicon/grammar.ts";
import { readCardinal } from "../numbers/cardinal.ts";
import { isDigits } from "../numbers/digits.ts";
import { readOrdinal } from "../numbers/ordinal.ts";
import { flagOf, hasArticle, isAdjacent, numberOf, textOf, wordAt, type Word } from "../numbers/words.ts";
import { calendarElement, type Element } from "./calendar-date.ts";
import type { Fields, Meaning, Portion, Unit } from "./meaning.ts";
import { NO_FIELDS } from "./meaning.ts";
import { isDemonstrative, monthAt, monthOfAt, relativeMonthAt } from "./month.ts";
import { isNear, joinId, nextWord, skipOf, word, type Reader } from "./reader.ts";
import { namedYearAt, yearAfter, yearFigureAt } from "./year.ts";

export function unitOf(entry: Entry): Unit {
  return (textOf(entry, "unit") ?? "day") as Unit;
}

const element = (first: number, start: number, { last, end }: Pick<Word, "last" | "end">, meaning: Meaning, rule: string): Element => ({ first, last, start, end, meaning, rule });

/** `عام 2017`, `سنة 1982م`, `العام الجاري`, `هذا العام`. */
export function yearElementAt(reader: Reader, token: number): Element | undefined {
  const year = namedYearAt(reader, token);
  if (year === undefined) return undefined;
  return calendarElement(year, { ...NO_FIELDS, ...year.fields }, year.fields.year === undefined ? "date.relative-year" : "date.year");
}

/** `الأسبوع الماضي`, `هذا الأسبوع`, `العقد القادم`, `اليوم التالي`, `الشهر نفسه`: one unit counted from now. */
export function periodAt(reader: Reader, token: number): Element | undefined {
  const demonstrative = word(reader, token, "date-relation");
  const isThis = demonstrative !== undefined && isDemonstrative(demonstrative) && isNear(reader, token + 1);
  const unit = word(reader, isThis ? token + 1 : token, "time-unit");
  if (unit === undefined || !hasArticle(unit) || (unit.grammar & Grammar.Number) !== Grammar.Singular) return undefined;
  const name = unitOf(unit.entry), start = isThis ? demonstrative.start : unit.start;
  if (name === "minute" || name === "hour") return undefined;
  if (isThis) return element(token, start, unit, meaningOf(name, 0), `date.period.this-${name}`);
  const same = nextWord(reader, unit.last, "date-same");
  if (same !== undefined) return element(token, start, same, { kind: "same", unit: name, shift: numberOf(same.entry, "shift") ?? 0 }, `date.same-${name}`);
  const relation = nextWord(reader, unit.last, "date-relation");
  if (relation === undefined || isDemonstrative(relation)) return undefined;
  const shift = numberOf(relation.entry, "shift") ?? 0;
  if (relation.entry.id === "last" && isLastOf(reader, relation)) return element(token, start, relation, { kind: "window", unit: name, count: 1, sign: -1, counted: true }, `date.window.${name}`);
  return element(token, start, relation, meaningOf(name, shift), `date.period.${relation.entry.id}-${name}`);
}

/** `الأخير`: "the last" of a row rather than "last week". */
function isLastOf(reader: Reader, relation: Word): boolean {
  const { units, unitStart } = reader.chart.reading, at = unitStart[relation.first] ?? 0;
  return units[at + 2] === 0x627 && units[at + 3] === 0x62e;
}

function meaningOf(unit: Unit, shift: number): Meaning {
  if (unit === "day") return { kind: "day-word", offset: shift };
  if (unit === "month") return { kind: "calendar", fields: { ...NO_FIELDS, monthShift: shift } };
  if (unit === "year") return { kind: "calendar", fields: { ...NO_FIELDS, yearShift: shift } };
  return { kind: "period", unit, shift };
}

/** `الأسبوعين الأخيرين`, `الأيام الثلاثة الأخيرة`, `الساعات الفائتة`, `الـ24 ساعة الماضية`, `آخر 24 ساعة`. */
export function windowAt(reader: Reader, token: number): Element | undefined {
  return unitFirst(reader, token) ?? countFirst(reader, token);
}

function unitFirst(reader: Reader, token: number): Element | undefined {
  const unit = word(reader, token, "time-unit");
  if (unit === undefined || !hasArticle(unit)) return undefined;
  const number = unit.grammar & Grammar.Number;
  if (number !== Grammar.Dual && number !== Grammar.Plural) return undefined;
  const behind = joinId(reader, unit.last) === "article" ? unit.last + 1 : unit.last;
  const counted = isNear(reader, behind) ? readCardinal(reader.chart, reader.numbers, behind) : undefined;
  const few = counted === undefined ? fewAfter(reader, unit.last) : undefined;
  const relation = nextWord(reader, counted?.last ?? few ?? unit.last, "date-relation");
  if (relation === undefined || isDemonstrative(relation) || relation.entry.id === "this") return undefined;
  const count = number === Grammar.Dual ? 2 : counted?.value;
  const sign = (numberOf(relation.entry, "shift") ?? -1) > 0 ? 1 : -1;
  return element(token, unit.start, relation, { kind: "window", unit: unitOf(unit.entry), count, sign, counted: count !== undefined }, `date.window.${unitOf(unit.entry)}s`);
}

/** `الأيام القليلة الماضية`: one word may qualify the units. */
function fewAfter(reader: Reader, token: number): number | undefined {
  if (!isAdjacent(reader.chart, token + 1) || !isNear(reader, token)) return undefined;
  const next = nextWord(reader, token + 1, "date-relation");
  return next !== undefined && hasArticle(next) && word(reader, token, "date-relation") === undefined ? token + 1 : undefined;
}

function countFirst(reader: Reader, token: number): Element | undefined {
  const lead = word(reader, token, "date-step", (entry) => flagOf(entry, "last"));
  const isArticle = joinId(reader, token) === "article";
  if (lead === undefined && !isArticle && isDigits(reader.chart.reading, token)) return undefined;
  const at = lead !== undefined ? lead.last : isArticle ? token + 1 : token;
  const count = readCardinal(reader.chart, reader.numbers, at);
  if (count === undefined || !isNear(reader, count.last) || (lead === undefined && !isArticle && !count.isDefinite)) return undefined;
  const unit = word(reader, count.last, "time-unit");
  if (unit === undefined) return undefined;
  const start = lead?.start ?? (isArticle ? word(reader, token, "date-join")?.start ?? count.start : count.start);
  const relation = nextWord(reader, unit.last, "date-relation");
  if (relation === undefined && lead === undefined) return undefined;
  const sign = relation !== undefined && (numberOf(relation.entry, "shift") ?? -1) > 0 ? 1 : -1;
  return element(token, start, relation ?? unit, { kind: "window", unit: unitOf(unit.entry), count: count.value, sign, counted: true }, `date.window.${unitOf(unit.entry)}s`);
}

/** `مطلع نيسان`, `منتصف تشرين الأول`, `نهاية 2020`, `بداية العام`, `أواخر العام الماضي`, `مطلع الأسبوع`. */
export function portionAt(reader: Reader, token: number): Element | undefined {
  const found = word(reader, token, "date-portion");
  if (found === undefined || hasArticle(found) || !isNear(reader, found.last)) return undefined;
  const portion = textOf(found.entry, "portion") as Portion, at = skipOf(reader, found.last);
  const month = monthAt(reader, at) ?? relativeMonthAt(reader, at);
  if (month === undefined && flagOf(found.entry, "month_only")) return undefined;
  if (month !== undefined) {
    return calendarElement({ first: token, last: month.last, start: found.start, end: month.end }, { ...month.fields, portion }, `date.portion.${portion}-month`);
  }
  const year = namedYearAt(reader, at) ?? yearFigureAt(reader, at, false);
  if (year !== undefined) {
    return calendarElement({ first: token, last: year.last, start: found.start, end: year.end }, { ...NO_FIELDS, ...year.fields, portion }, `date.portion.${portion}-year`);
  }
  const week = periodAt(reader, at);
  if (week?.meaning.kind === "period") return element(token, found.start, week, { ...week.meaning, portion }, `date.portion.${portion}-week`);
  return bareUnit(reader, token, found, at, portion);
}

/** `بداية العام`, `نهاية الشهر`, `مطلع الأسبوع`: the present one. */
function bareUnit(reader: Reader, token: number, head: Word, at: number, portion: Portion): Element | undefined {
  const unit = word(reader, at, "time-unit");
  if (unit === undefined || !hasArticle(unit) || (unit.grammar & Grammar.Number) !== Grammar.Singular) return undefined;
  const name = unitOf(unit.entry), piece = { first: token, last: unit.last, start: head.start, end: unit.end };
  if (name === "year") return calendarElement(piece, { ...NO_FIELDS, yearShift: 0, portion }, `date.portion.${portion}-year`);
  if (name === "month") return calendarElement(piece, { ...NO_FIELDS, monthShift: 0, portion }, `date.portion.${portion}-month`);
  if (name !== "week") return undefined;
  return element(token, head.start, unit, { kind: "period", unit: name, shift: 0, portion }, `date.portion.${portion}-week`);
}

/** `خريف 2011`, `صيف العام الماضي`, `الشتاء الماضي`. */
export function seasonAt(reader: Reader, token: number): Element | undefined {
  const found = word(reader, token, "season");
  if (found === undefined || !isNear(reader, found.last)) return undefined;
  const season = numberOf(found.entry, "season") ?? 1;
  if (hasArticle(found)) {
    const relation = nextWord(reader, found.last, "date-relation");
    if (relation === undefined || isDemonstrative(relation)) return undefined;
    return element(token, found.start, relation, { kind: "season", season, fields: { ...NO_FIELDS, relation: numberOf(relation.entry, "shift") ?? 0 } }, "date.season.relative");
  }
  const year = yearAfter(reader, found.last);
  return year === undefined ? undefined : element(token, found.start, year, { kind: "season", season, fields: { ...NO_FIELDS, ...year.fields } }, "date.season.year");
}

/** `النصف الثاني من 2021`, `الربع الأول من العام الجاري`. */
export function partOfYearAt(reader: Reader, token: number): Element | undefined {
  const { chart, numbers } = reader;
  const fraction = wordAt(chart, token, numbers.fraction, (entry) => entry.id === "half" || entry.id === "quarter" || entry.id === "third");
  if (fraction === undefined || !hasArticle(fraction) || !isNear(reader, fraction.last)) return undefined;
  const parts = numberOf(fraction.entry, "parts") ?? 1, months = 12 / parts;
  const relation = nextWord(reader, fraction.last, "date-relation");
  const ordinal = readOrdinal(chart, numbers, fraction.last), nth = ordinal?.isDefinite === true ? ordinal.value : relation?.entry.id === "last" ? parts : undefined;
  const last = ordinal?.isDefinite === true ? ordinal.last : relation?.last;
  if (nth === undefined || last === undefined || nth > parts) return undefined;
  const at = skipOf(reader, last, ["of", "in"]);
  const year = isNear(reader, at) ? namedYearAt(reader, at) ?? yearFigureAt(reader, at, at > last) : undefined;
  if (year === undefined) return undefined;
  const fields: Fields = { ...NO_FIELDS, ...year.fields };
  return element(token, fraction.start, year, { kind: "months", from: months * (nth - 1) + 1, to: months * nth, fields }, parts === 2 ? "date.half-year" : "date.quarter");
}

const CENTURY = 100, PRESENT_CENTURY_FROM = 1900;

/** `السبعينيات`, `ثمانينيات القرن الماضي`, `القرن التاسع عشر`. */
export function decadeAt(reader: Reader, token: number): Element | undefined {
  const found = word(reader, token, "date-decade");
  const century = centuryAt(reader, found === undefined ? token : found.last);
  if (found === undefined) return century === undefined ? undefined : element(token, century.start, century, { kind: "years", from: century.from, to: century.from + CENTURY - 1, precision: "range" }, "date.century");
  const from = (century === undefined ? PRESENT_CENTURY_FROM : century.from - 1) + (numberOf(found.entry, "year") ?? 0);
  return element(token, found.start, century ?? found, { kind: "years", from, to: from + 9, precision: "decade" }, "date.decade");
}

/** First year of a century: the ninth is 801 to 900; "last century" is the twentieth. */
function centuryAt(reader: Reader, token: number): (Pick<Word, "last" | "end" | "start"> & { readonly from: number }) | undefined {
  if (token > 0 && !isNear(reader, token) && word(reader, token, "time-unit") === undefined) return undefined;
  const unit = word(reader, token, "time-unit", (entry) => textOf(entry, "unit") === "century");
  if (unit === undefined || !hasArticle(unit) || !isNear(reader, unit.last)) return undefined;
  const relation = nextWord(reader, unit.last, "date-relation");
  if (relation !== undefined && !isDemonstrative(relation)) return { start: unit.start, last: relation.last, end: relation.end, from: 2001 + CENTURY * (numberOf(relation.entry, "shift") ?? 0) };
  const ordinal = readOrdinal(reader.chart, reader.numbers, unit.last) ?? readCardinal(reader.chart, reader.numbers, unit.last);
  if (ordinal === undefined || !ordinal.isDefinite || ordinal.value > 21) return undefined;
  return { start: unit.start, last: ordinal.last, end: ordinal.end, from: CENTURY * (ordinal.value - 1) + 1 };
}

/** `أول ثلاثاء من تشرين الأول`, `آخر خميس من شهر 9`, `الأسبوع الثاني من عام 2015`, `الاثنين الأخير من آذار`. */
export function nthAt(reader: Reader, token: number): Element | undefined {
  const counted = countBefore(reader, token) ?? countBehind(reader, token);
  if (counted === undefined) return undefined;
  const month = monthOfAt(reader, counted.last), at = skipOf(reader, counted.last, ["of", "in"]);
  const year = month === undefined && at > counted.last ? namedYearAt(reader, at) : month === undefined && counted.what === "week" ? namedYearAt(reader, at) : undefined;
  const of = month ?? year;
  if (of === undefined) return undefined;
  const { nth, what, weekday } = counted;
  return element(token, counted.start, of, { kind: "nth", nth, what, weekday, fields: { ...NO_FIELDS, ...of.fields } }, `date.nth-${what}`);
}

interface Counted extends Pick<Word, "start" | "last"> {
  readonly nth: number;
  readonly what: "weekday" | "week" | "day";
  readonly weekday: number;
}

function countedUnit(reader: Reader, token: number): (Pick<Counted, "what" | "weekday"> & { readonly found: Word }) | undefined {
  const day = word(reader, token, "weekday");
  if (day !== undefined) return { found: day, what: "weekday", weekday: numberOf(day.entry, "weekday") ?? 0 };
  const unit = word(reader, token, "time-unit", (entry) => entry.id === "week" || entry.id === "day");
  if (unit === undefined || (unit.grammar & Grammar.Number) !== Grammar.Singular) return undefined;
  if (unit.entry.id === "week") return { found: unit, what: "week", weekday: 1 };
  const named = isNear(reader, unit.last) ? word(reader, unit.last, "weekday") : undefined;
  if (named !== undefined && !hasArticle(named)) return { found: named, what: "weekday", weekday: numberOf(named.entry, "weekday") ?? 0 };
  return { found: unit, what: "day", weekday: 0 };
}

/** `أول ثلاثاء`, `آخر يوم`. */
function countBefore(reader: Reader, token: number): Counted | undefined {
  const last = word(reader, token, "date-step", (entry) => flagOf(entry, "last"));
  const ordinal = last === undefined ? wordAt(reader.chart, token, reader.numbers.ordinal) : undefined;
  const head = last ?? ordinal;
  if (head === undefined || hasArticle(head) || !isNear(reader, head.last)) return undefined;
  const counted = countedUnit(reader, head.last);
  if (counted === undefined || hasArticle(counted.found)) return undefined;
  const { what, weekday, found } = counted;
  return { start: head.start, last: found.last, nth: last !== undefined ? -1 : numberOf(head.entry, "value") ?? 1, what, weekday };
}

/** `الأسبوع الأول`, `الاثنين الأخير`. */
function countBehind(reader: Reader, token: number): Counted | undefined {
  const counted = countedUnit(reader, token);
  if (counted === undefined || !hasArticle(counted.found) || !isNear(reader, counted.found.last)) return undefined;
  const { found, what, weekday } = counted;
  const ordinal = readOrdinal(reader.chart, reader.numbers, found.last);
  if (ordinal?.isDefinite === true) return { start: found.start, last: ordinal.last, nth: ordinal.value, what, weekday };
  const relation = nextWord(reader, found.last, "date-relation");
  return relation !== undefined && isLastOf(reader, relation) ? { start: found.start, last: relation.last, nth: -1, what, weekday } : undefined;
}
