import { Grammar } from "../../lexicon/grammar.ts";
import type { Entry } from "../../lexicon/lexicon.ts";
import { readCardinal } from "../numbers/cardinal.ts";
import { isDigits } from "../numbers/digits.ts";
import { flagOf, hasArticle, isAdjacent, isSingular, textOf, type Word } from "../numbers/words.ts";
import { calendarElement, elementOver, type Element } from "./element.ts";
import { NO_FIELDS, type Meaning, type Unit } from "./meaning.ts";
import { isDemonstrative, isNear, joinId, nextWord, relationAfter, shiftOf, word, type Reader } from "./reader.ts";
import { namedYearAt } from "./year.ts";
import { ALEF, KHAH } from "../../text/letters.ts";

export function unitOf(entry: Entry): Unit {
  return (textOf(entry, "unit") ?? "day") as Unit;
}

/** A unit of time with its article, in the singular: `الأسبوع`. */
export function definiteUnitAt(reader: Reader, token: number): Word | undefined {
  const unit = word(reader, token, "time-unit");
  return unit !== undefined && hasArticle(unit) && isSingular(unit) ? unit : undefined;
}

/** `عام 2017`, `سنة 1982م`, `العام الجاري`, `هذا العام`. */
export function yearElementAt(reader: Reader, token: number): Element | undefined {
  const year = namedYearAt(reader, token);
  if (year === undefined) return undefined;
  return calendarElement(year, { ...NO_FIELDS, ...year.fields }, year.fields.year === undefined ? "date.relative-year" : "date.year");
}

/** `الأسبوع الماضي`, `هذا الأسبوع`, `العقد القادم`, `اليوم التالي`, `الشهر نفسه`: one unit counted from now. */
export function periodAt(reader: Reader, token: number): Element | undefined {
  const head = word(reader, token, "date-relation"),
    isThis = head !== undefined && isDemonstrative(head) && isNear(reader, head.last);
  const unit = definiteUnitAt(reader, isThis ? head.last : token);
  if (unit === undefined || SHORT_UNITS.has(unitOf(unit.entry))) return undefined;
  return isThis
    ? elementOver(head, unit, meaningOf(unitOf(unit.entry), 0), `date.period.this-${unitOf(unit.entry)}`)
    : relatedPeriod(reader, unit);
}

const SHORT_UNITS: ReadonlySet<Unit> = new Set(["minute", "hour"]);

function relatedPeriod(reader: Reader, unit: Word): Element | undefined {
  const name = unitOf(unit.entry),
    same = nextWord(reader, unit.last, "date-same");
  if (same !== undefined) return elementOver(unit, same, { kind: "same", unit: name, shift: shiftOf(same) }, `date.same-${name}`);
  const relation = relationAfter(reader, unit.last);
  if (relation === undefined) return undefined;
  if (isLastOf(reader, relation))
    return elementOver(unit, relation, { kind: "window", unit: name, count: 1, sign: -1, counted: true }, `date.window.${name}`);
  return elementOver(unit, relation, meaningOf(name, shiftOf(relation)), `date.period.${relation.entry.id}-${name}`);
}

/** `الأخير`: "the last" of a row rather than "last week". */
export function isLastOf(reader: Reader, relation: Word): boolean {
  const { units, unitStart } = reader.chart.reading,
    at = unitStart[relation.first] ?? 0;
  return relation.entry.id === "last" && units[at + 2] === ALEF && units[at + 3] === KHAH;
}

function meaningOf(unit: Unit, shift: number): Meaning {
  if (unit === "day") return { kind: "day-word", offset: shift };
  if (unit === "month") return { kind: "calendar", fields: { ...NO_FIELDS, monthShift: shift } };
  if (unit === "year") return { kind: "calendar", fields: { ...NO_FIELDS, yearShift: shift } };
  return { kind: "period", unit, shift };
}

/** `الأسبوعين الأخيرين`, `الأيام الثلاثة الأخيرة`, `الساعات الفائتة`, `الـ24 ساعة الماضية`, `آخر 24 ساعة`. */
export function windowAt(reader: Reader, token: number): Element | undefined {
  return unitFirst(reader, token) ?? lastSoMany(reader, token) ?? countFirst(reader, token);
}

/** The units first: `الساعات الـ24 الأخيرة`. */
function unitFirst(reader: Reader, token: number): Element | undefined {
  const unit = word(reader, token, "time-unit");
  if (unit === undefined || !hasArticle(unit) || (unit.grammar & Grammar.Number) === 0 || isSingular(unit)) return undefined;
  const counted = countBehind(reader, unit.last),
    relation = relationAfter(reader, counted.last);
  if (relation === undefined || relation.entry.id === "this") return undefined;
  const isDual = (unit.grammar & Grammar.Number) === Grammar.Dual;
  return windowElement(unit, unit, relation, isDual ? 2 : counted.count);
}

/** `الثلاثة`, `الـ24`, `القليلة` behind their units, if any. */
function countBehind(reader: Reader, token: number): { readonly last: number; readonly count: number | undefined } {
  const at = joinId(reader, token) === "article" ? token + 1 : token;
  const cardinal = isNear(reader, at) ? readCardinal(reader.chart, reader.numbers, at) : undefined;
  return cardinal === undefined
    ? { last: fewAfter(reader, token) ?? token, count: undefined }
    : { last: cardinal.last, count: cardinal.value };
}

function windowElement(from: Pick<Element, "first" | "start">, unit: Word, last: Word, count: number | undefined): Element {
  const sign = last.entry.classId !== unit.entry.classId && shiftOf(last) > 0 ? 1 : -1,
    name = unitOf(unit.entry);
  return elementOver(from, last, { kind: "window", unit: name, count, sign, counted: count !== undefined }, `date.window.${name}s`);
}

/** `الأيام القليلة الماضية`: one word may qualify the units. */
function fewAfter(reader: Reader, token: number): number | undefined {
  if (!isAdjacent(reader.chart, token + 1) || !isNear(reader, token)) return undefined;
  const next = nextWord(reader, token + 1, "date-relation");
  return next !== undefined && hasArticle(next) && word(reader, token, "date-relation") === undefined ? token + 1 : undefined;
}

/** `آخر 24 ساعة`. */
function lastSoMany(reader: Reader, token: number): Element | undefined {
  const lead = word(reader, token, "date-step", (entry) => flagOf(entry, "last"));
  const counted = lead === undefined ? undefined : countedUnits(reader, lead.last);
  if (lead === undefined || counted === undefined) return undefined;
  return windowElement(lead, counted.unit, relationAfter(reader, counted.unit.last) ?? counted.unit, counted.count);
}

/** `الـ24 ساعة الماضية`, `الثلاثة أيام الأخيرة`: a definite count first. */
function countFirst(reader: Reader, token: number): Element | undefined {
  const article = joinId(reader, token) === "article" ? word(reader, token, "date-join") : undefined;
  if (article === undefined && isDigits(reader.chart.reading, token)) return undefined;
  const counted = countedUnits(reader, article?.last ?? token);
  const relation = counted === undefined ? undefined : relationAfter(reader, counted.unit.last);
  if (counted === undefined || relation === undefined || (article === undefined && !counted.isDefinite)) return undefined;
  return windowElement(article ?? counted, counted.unit, relation, counted.count);
}

interface CountedUnits extends Pick<Element, "first" | "start"> {
  readonly unit: Word;
  readonly count: number;
  readonly isDefinite: boolean;
}

function countedUnits(reader: Reader, token: number): CountedUnits | undefined {
  const cardinal = readCardinal(reader.chart, reader.numbers, token);
  const unit = cardinal !== undefined && isNear(reader, cardinal.last) ? word(reader, cardinal.last, "time-unit") : undefined;
  if (cardinal === undefined || unit === undefined) return undefined;
  const { first, start, value, isDefinite } = cardinal;
  return { first, start, unit, count: value, isDefinite };
}
