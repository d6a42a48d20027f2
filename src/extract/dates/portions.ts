import { readCardinal } from "../numbers/cardinal.ts";
import { readOrdinal } from "../numbers/ordinal.ts";
import { flagOf, hasArticle, isWholeWithin, numberOf, textOf, wordAt, type Word } from "../numbers/words.ts";
import { calendarElement, elementOver, type Element } from "./element.ts";
import { NO_FIELDS, type Fields, type Piece, type Portion } from "./meaning.ts";
import { monthAt, relativeMonthAt } from "./month.ts";
import { definiteUnitAt, periodAt } from "./periods.ts";
import { isNear, relationAfter, shiftOf, skipOf, word, type Reader } from "./reader.ts";
import { namedYearAt, yearAfter, yearFigureAt } from "./year.ts";

/** `مطلع نيسان`, `منتصف تشرين الأول`, `نهاية 2020`, `بداية العام`, `أواخر العام الماضي`, `مطلع الأسبوع`. */
export function portionAt(reader: Reader, token: number): Element | undefined {
  const head = word(reader, token, "date-portion");
  if (head === undefined || hasArticle(head) || !isNear(reader, head.last)) return undefined;
  const at = skipOf(reader, head.last),
    month = monthAt(reader, at) ?? relativeMonthAt(reader, at);
  if (month !== undefined) return portionOf(head, month, month.fields, "month");
  if (flagOf(head.entry, "month_only")) return undefined;
  const year = namedYearAt(reader, at) ?? yearFigureAt(reader, at, false);
  return year === undefined ? unitPortion(reader, head, at) : portionOf(head, year, { ...NO_FIELDS, ...year.fields }, "year");
}

function portionNamed({ entry }: Word): Portion {
  return (textOf(entry, "portion") ?? "early") as Portion;
}

function portionOf(head: Word, { last, end }: Piece, fields: Fields, grain: string): Element {
  const portion = portionNamed(head),
    { first, start } = head;
  return calendarElement({ first, start, last, end }, { ...fields, portion }, `date.portion.${portion}-${grain}`);
}

/** `مطلع الأسبوع المقبل`; `بداية العام`, `نهاية الشهر`, `مطلع الأسبوع`: of the present one. */
function unitPortion(reader: Reader, head: Word, at: number): Element | undefined {
  const portion = portionNamed(head),
    week = periodAt(reader, at),
    unit = definiteUnitAt(reader, at);
  // `بدء العام الثاني للعملية`: a year that is counted.
  if (unit !== undefined && readOrdinal(reader.chart, reader.numbers, unit.last)?.isDefinite === true) return undefined;
  if (week?.meaning.kind === "period") return elementOver(head, week, { ...week.meaning, portion }, `date.portion.${portion}-week`);
  switch (unit === undefined ? undefined : textOf(unit.entry, "unit")) {
    case "year":
      return unit && portionOf(head, unit, { ...NO_FIELDS, yearShift: 0 }, "year");
    case "month":
      return unit && portionOf(head, unit, { ...NO_FIELDS, monthShift: 0 }, "month");
    case "week":
      return unit && elementOver(head, unit, { kind: "period", unit: "week", shift: 0, portion }, `date.portion.${portion}-week`);
    default:
      return undefined;
  }
}

/** `خريف 2011`, `صيف العام الماضي`, `الشتاء الماضي`. */
export function seasonAt(reader: Reader, token: number): Element | undefined {
  const found = word(reader, token, "season");
  if (found === undefined || !isNear(reader, found.last)) return undefined;
  const season = numberOf(found.entry, "season") ?? 1;
  if (hasArticle(found)) {
    const relation = relationAfter(reader, found.last);
    return (
      relation &&
      elementOver(
        found,
        relation,
        { kind: "season", season, fields: { ...NO_FIELDS, relation: shiftOf(relation) } },
        "date.season.relative",
      )
    );
  }
  const year = yearAfter(reader, found.last);
  return year && elementOver(found, year, { kind: "season", season, fields: { ...NO_FIELDS, ...year.fields } }, "date.season.year");
}

const PARTS_OF_YEAR: ReadonlyMap<string, string> = new Map([
  ["half", "date.half-year"],
  ["third", "date.third-of-year"],
  ["quarter", "date.quarter"],
]);
const MONTHS_A_YEAR = 12;

/** `النصف الثاني من 2021`, `الربع الأول من العام الجاري`. */
export function partOfYearAt(reader: Reader, token: number): Element | undefined {
  const fraction = wordAt(reader.chart, token, reader.numbers.fraction, (entry) => PARTS_OF_YEAR.has(entry.id));
  if (fraction === undefined || !hasArticle(fraction) || !isNear(reader, fraction.last)) return undefined;
  const parts = numberOf(fraction.entry, "parts") ?? 1,
    which = whichPart(reader, fraction.last, parts);
  const year = which === undefined || which.nth > parts ? undefined : yearOfPart(reader, which.last);
  if (which === undefined || year === undefined) return undefined;
  const months = MONTHS_A_YEAR / parts,
    to = months * which.nth,
    fields: Fields = { ...NO_FIELDS, ...year.fields };
  return elementOver(fraction, year, { kind: "months", from: to - months + 1, to, fields }, PARTS_OF_YEAR.get(fraction.entry.id) ?? "");
}

/** `الثاني`, `الأخير`. */
function whichPart(reader: Reader, token: number, parts: number): { readonly nth: number; readonly last: number } | undefined {
  const ordinal = readOrdinal(reader.chart, reader.numbers, token);
  if (ordinal?.isDefinite === true) return { nth: ordinal.value, last: ordinal.last };
  const relation = relationAfter(reader, token);
  return relation?.entry.id === "last" ? { nth: parts, last: relation.last } : undefined;
}

function yearOfPart(reader: Reader, token: number): ReturnType<typeof namedYearAt> {
  const at = skipOf(reader, token, ["of", "in"]);
  return isNear(reader, at) ? (namedYearAt(reader, at) ?? yearFigureAt(reader, at, at > token)) : undefined;
}

const CENTURY = 100,
  PRESENT_CENTURY_FROM = 2001,
  LAST_CENTURY = 21;

/** `السبعينيات`, `ثمانينيات القرن الماضي`, `القرن التاسع عشر`. */
export function decadeAt(reader: Reader, token: number): Element | undefined {
  const decade = word(reader, token, "date-decade");
  if (decade === undefined) {
    const century = centuryAt(reader, token);
    return (
      century &&
      elementOver(
        century,
        century,
        { kind: "years", from: century.from, to: century.from + CENTURY - 1, precision: "range" },
        "date.century",
      )
    );
  }
  const century = isNear(reader, decade.last) ? centuryAt(reader, decade.last) : undefined;
  const from = (century?.from ?? PRESENT_CENTURY_FROM - CENTURY) - 1 + (numberOf(decade.entry, "year") ?? 0);
  return elementOver(decade, century ?? decade, { kind: "years", from, to: from + 9, precision: "decade" }, "date.decade");
}

/** A century by its first year: the ninth is 801 to 900, "last century" is the twentieth. */
function centuryAt(reader: Reader, token: number): (Piece & { readonly from: number }) | undefined {
  const unit = definiteUnitAt(reader, token);
  if (unit === undefined || textOf(unit.entry, "unit") !== "century" || !isNear(reader, unit.last)) return undefined;
  const { first, start } = unit,
    relation = relationAfter(reader, unit.last);
  if (relation !== undefined)
    return { first, start, last: relation.last, end: relation.end, from: PRESENT_CENTURY_FROM + CENTURY * shiftOf(relation) };
  const number = readOrdinal(reader.chart, reader.numbers, unit.last) ?? readCardinal(reader.chart, reader.numbers, unit.last);
  if (number === undefined || !number.isDefinite || !isWholeWithin(number.value, 1, LAST_CENTURY)) return undefined;
  return { first, start, last: number.last, end: number.end, from: CENTURY * (number.value - 1) + 1 };
}
