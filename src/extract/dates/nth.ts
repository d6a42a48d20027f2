import { readOrdinal } from "../numbers/ordinal.ts";
import { flagOf, hasArticle, isSingular, numberOf, wordAt, type Word } from "../numbers/words.ts";
import { elementOver, type Element } from "./element.ts";
import { NO_FIELDS } from "./meaning.ts";
import { monthOfAt } from "./month.ts";
import { isLastOf } from "./periods.ts";
import { isNear, relationAfter, skipOf, word, type Reader } from "./reader.ts";
import { namedYearAt } from "./year.ts";

/** `أول ثلاثاء من تشرين الأول`, `آخر خميس من شهر 9`, `الأسبوع الثاني من عام 2015`, `الاثنين الأخير من آذار`. */
export function nthAt(reader: Reader, token: number): Element | undefined {
  const counted = countBefore(reader, token) ?? countBehind(reader, token);
  const of = counted === undefined ? undefined : (monthOfAt(reader, counted.last) ?? yearOf(reader, counted));
  if (counted === undefined || of === undefined) return undefined;
  const { nth, what, weekday } = counted;
  return elementOver(
    { first: token, start: counted.start },
    of,
    { kind: "nth", nth, what, weekday, fields: { ...NO_FIELDS, ...of.fields } },
    `date.nth-${what}`,
  );
}

function yearOf(reader: Reader, { last, what }: Counted): ReturnType<typeof namedYearAt> {
  const at = skipOf(reader, last, ["of", "in"]);
  return at > last || what === "week" ? namedYearAt(reader, at) : undefined;
}

interface Unit {
  readonly what: "weekday" | "week" | "day";
  readonly weekday: number;
  readonly found: Word;
}

interface Counted extends Omit<Unit, "found"> {
  readonly start: number;
  readonly last: number;
  readonly nth: number;
}

const MONDAY = 1;

function unitAt(reader: Reader, token: number): Unit | undefined {
  const day = weekdayUnit(word(reader, token, "weekday"));
  if (day !== undefined) return day;
  const found = word(reader, token, "time-unit", (entry) => entry.id === "week" || entry.id === "day");
  if (found === undefined || !isSingular(found)) return undefined;
  if (found.entry.id === "week") return { found, what: "week", weekday: MONDAY };
  // `أول يوم جمعة`.
  const named = isNear(reader, found.last) ? weekdayUnit(word(reader, found.last, "weekday")) : undefined;
  return named !== undefined && !hasArticle(named.found) ? named : { found, what: "day", weekday: 0 };
}

function weekdayUnit(found: Word | undefined): Unit | undefined {
  return found && { found, what: "weekday", weekday: numberOf(found.entry, "weekday") ?? 0 };
}

/** `أول ثلاثاء`, `آخر يوم`. */
function countBefore(reader: Reader, token: number): Counted | undefined {
  const last = word(reader, token, "date-step", (entry) => flagOf(entry, "last"));
  const head = last ?? wordAt(reader.chart, token, reader.numbers.ordinal);
  if (head === undefined || hasArticle(head) || !isNear(reader, head.last)) return undefined;
  const unit = unitAt(reader, head.last);
  if (unit === undefined || hasArticle(unit.found)) return undefined;
  const { what, weekday, found } = unit;
  return { start: head.start, last: found.last, nth: last === undefined ? (numberOf(head.entry, "value") ?? 1) : -1, what, weekday };
}

/** `الأسبوع الأول`, `الاثنين الأخير`. */
function countBehind(reader: Reader, token: number): Counted | undefined {
  const unit = unitAt(reader, token);
  if (unit === undefined || !hasArticle(unit.found) || !isNear(reader, unit.found.last)) return undefined;
  const {
      found: { start, last },
      what,
      weekday,
    } = unit,
    ordinal = readOrdinal(reader.chart, reader.numbers, last);
  if (ordinal?.isDefinite === true) return { start, last: ordinal.last, nth: ordinal.value, what, weekday };
  const relation = relationAfter(reader, last);
  return relation !== undefined && isLastOf(reader, relation) ? { start, last: relation.last, nth: -1, what, weekday } : undefined;
}
