import { digitsOf } from "../../text/reading.ts";
import { digitCount, figurePiece, isDash, isDigits, separatorAfter } from "../numbers/digits.ts";
import { isWholeWithin } from "../numbers/words.ts";
import { calendarElement, type Element } from "./element.ts";
import type { Fields, Piece } from "./meaning.ts";
import { isBeforeNoun, joinId, word, type Reader } from "./reader.ts";
import { eraAt, FIRST_HIJRI, isBareYear, LAST_HIJRI } from "./year.ts";

const LAST_DAY = 31;

/** `17/11/2022`, `2022-11-17`, `4.4.2014`, `1443/8/15هـ`, `3/2015`. */
export function numericDateAt(reader: Reader, token: number): Element | undefined {
  const joint = jointAt(reader, token + 1);
  if (joint === undefined || isDigitJoined(reader, token)) return undefined;
  const isFull = jointAt(reader, token + 2) === joint,
    last = token + (isFull ? 3 : 2);
  if (jointAt(reader, last) === joint) return undefined;
  const figures = figuresBetween(reader, token, last),
    fields = isFull ? fullFields(figures, joint) : monthYearFields(figures, joint);
  return fields === undefined
    ? undefined
    : withEra(reader, figurePiece(reader.chart.reading, token, last), fields, isFull ? "date.numeric" : "date.numeric.month-year");
}

function figuresBetween({ chart }: Reader, first: number, last: number): Figure[] {
  return Array.from({ length: last - first }, (_, i) => ({
    value: digitsOf(chart.reading, first + i) ?? 0,
    digits: digitCount(chart.reading, first + i),
  }));
}

/** The date with the letter of its era; a year of the fourteenth or fifteenth century is Hijri without it. */
function withEra(reader: Reader, piece: Piece, fields: NumberFields, rule: string): Element {
  const era = eraAt(reader, piece.last),
    isHijri = era?.calendar === "hijri" || isWholeWithin(fields.year ?? 0, FIRST_HIJRI, LAST_HIJRI);
  const { last, end } = era ?? piece;
  return calendarElement({ ...piece, last, end }, { ...fields, calendar: isHijri ? "hijri" : "gregorian" }, rule);
}

/** The one sign between a figure and the one before it: a slash, a dash or a dot, blanks around it allowed for slash and dash. */
function jointAt({ chart }: Reader, token: number): string | undefined {
  const separator = separatorAfter(chart.reading, token),
    sign = separator.trim();
  if (sign === "." || sign === "\u{066B}") return separator === sign ? "." : undefined;
  if (sign === "/" || sign === "\\") return "/";
  return isDash(sign) ? "-" : undefined;
}

function isDigitJoined(reader: Reader, token: number): boolean {
  const { reading } = reader.chart;
  return isDigits(reading, token - 1) && ["/", "-", "."].includes(separatorAfter(reading, token));
}

type NumberFields = Omit<Fields, "calendar">;

interface Figure {
  readonly value: number;
  readonly digits: number;
}

const NO_FIGURE: Figure = { value: 0, digits: 0 };

/** Day first, unless the year is or the middle cannot be a month. */
function fullFields(figures: readonly Figure[], joint: string): NumberFields | undefined {
  const [a, b, c] = three(figures),
    year = yearOfThree(a, b, c, joint);
  if (b.digits > 2 || year === undefined) return undefined;
  if (a.digits === 4) return checked(year, b.value, c.value);
  return checked(year, b.value, a.value) ?? checked(year, a.value, b.value);
}

function three([a = NO_FIGURE, b = NO_FIGURE, c = NO_FIGURE]: readonly Figure[]): readonly [Figure, Figure, Figure] {
  return [a, b, c];
}

/** Four figures at either end; two (`12/03/22`) behind slashes alone. */
function yearOfThree(a: Figure, b: Figure, c: Figure, joint: string): number | undefined {
  if (a.digits === 4) return c.digits <= 2 ? a.value : undefined;
  if (a.digits > 2) return undefined;
  if (c.digits === 4) return c.value;
  return c.digits === 2 && b.digits === 2 && joint === "/" ? 2000 + c.value : undefined;
}

function checked(year: number, month: number, day: number): NumberFields | undefined {
  return isWholeWithin(month, 1, 12) && isWholeWithin(day, 1, LAST_DAY) && isWholeWithin(year, 1000, 2200)
    ? { year, month, day }
    : undefined;
}

function monthYearFields([a = NO_FIGURE, b = NO_FIGURE]: readonly Figure[], joint: string): NumberFields | undefined {
  if (joint === ".") return undefined;
  if (b.digits === 4) return monthOfYear(b, a);
  return a.digits === 4 && joint === "/" ? monthOfYear(a, b) : undefined;
}

function monthOfYear(year: Figure, month: Figure): NumberFields | undefined {
  return month.digits <= 2 && isWholeWithin(month.value, 1, 12) && isBareYear(year.value)
    ? { year: year.value, month: month.value }
    : undefined;
}

/** `22/4`, `31-12`: day and month in figures, which only a weekday, `يوم`, `في` or `بتاريخ` before them show. */
export function numericDayMonthAt(reader: Reader, token: number): Element | undefined {
  const joint = jointAt(reader, token + 1),
    last = token + 2;
  if ((joint !== "/" && joint !== "-") || isDigitJoined(reader, token) || jointAt(reader, last) !== undefined || isBeforeNoun(reader, last))
    return undefined;
  const date = dayMonthOf(three(figuresBetween(reader, token, last)), joint, isDayContext(reader, token));
  return (
    date && calendarElement(figurePiece(reader.chart.reading, token, last), { ...date, calendar: "gregorian" }, "date.numeric.day-month")
  );
}

/** A figure over twelve beside one that can be a month is a day behind a slash, whatever stands before. */
function dayMonthOf([a, b]: readonly [Figure, Figure, Figure], joint: string, isTold: boolean): NumberFields | undefined {
  if (a.digits > 2 || b.digits > 2) return undefined;
  const date = checked(2000, b.value, a.value) ?? checked(2000, a.value, b.value);
  const isClear = joint === "/" && Math.max(a.value, b.value) > 12;
  return date !== undefined && (isClear || isTold) ? { month: date.month, day: date.day } : undefined;
}

/** Whether what stands before shows that a day is meant; a text of nothing else does too. */
function isDayContext(reader: Reader, token: number): boolean {
  if (token === 0) return reader.chart.reading.tokenCount === 2;
  const before = joinId(reader, token - 1);
  if (before === "in" || before === "on-date") return true;
  return (
    word(reader, token - 1, "weekday") !== undefined ||
    word(reader, token - 1, "arrival-verb") !== undefined ||
    word(reader, token - 1, "time-unit")?.entry.id === "day" ||
    word(reader, token - 1, "date-step")?.entry.id === "since"
  );
}
