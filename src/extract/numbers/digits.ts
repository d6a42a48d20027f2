import type { Span, TokenRange } from "../../model/span.ts";
import { Fold, foldValues } from "../../text/fold.ts";
import { digitsOf, TokenKind, type Reading } from "../../text/reading.ts";

/** A number in digits: tokens half-open, raw UTF-16 offsets. `parts` over 1 make it a fraction (3/4). */
export interface Numeral {
  readonly first: number;
  readonly last: number;
  readonly start: number;
  readonly end: number;
  readonly value: number;
  readonly isFraction: boolean;
  /** Whether grouped or decimal separators were read: then it is no day, year or name. */
  readonly isFormatted: boolean;
}

/** A run of digits that is a date, a clock time, a version or an address: no number. */
export interface NoNumeral {
  readonly first: number;
  readonly last: number;
  readonly value: undefined;
}

/** A double holds no more for certain: a longer run of digits is the number of an account, not a quantity. */
const MOST_FIGURES = 15;

const ARABIC_COMMA = "\u{060C}",
  ARABIC_THOUSANDS = "\u{066C}",
  ARABIC_DECIMAL = "\u{066B}",
  NO_BREAK_SPACE = "\u{00A0}",
  NARROW_SPACE = "\u{202F}";
const SPACES = new Set([" ", NO_BREAK_SPACE, NARROW_SPACE]);
const GROUPING = new Set([",", ".", ARABIC_COMMA, ARABIC_THOUSANDS, "'", "\u{2019}", ...SPACES]);
const DECIMAL = new Set([".", ",", ARABIC_DECIMAL]);
const DASHES = new Set(["-", "\u{2010}", "\u{2011}", "\u{2012}", "\u{2013}", "\u{2014}", "\u{2212}"]);
const MINUS = new Set(["-", "\u{2212}"]);

export function isDigits(reading: Reading, token: number): boolean {
  return reading.kind[token] === TokenKind.Number;
}

/** How many digits a token has. */
export function digitCount(reading: Reading, token: number): number {
  return (reading.unitStart[token + 1] ?? 0) - (reading.unitStart[token] ?? 0);
}

/** A run of tokens with its raw span. */
export function figurePiece({ start, end }: Reading, first: number, last: number): TokenRange & Span {
  return { first, last, start: start[first] ?? 0, end: end[last - 1] ?? 0 };
}

/** What stands between a token and the one before it, without marks and bidi controls. */
export function separatorBefore(reading: Reading, token: number): string {
  let separator = "";
  for (let i = reading.end[token - 1] ?? 0; i < (reading.start[token] ?? 0); i++) {
    if (foldValues[reading.text.charCodeAt(i)] !== Fold.Deleted) separator += reading.text.charAt(i);
  }
  return separator;
}

export function isDash(separator: string): boolean {
  return DASHES.has(separator.trim());
}

/**
 * Reads the number that starts with the digits of a token: grouped thousands (`12.500 نازح`, `١٠٬٠٠٠`), decimals
 * (`4,5`, `٣٫٥`), fractions (`3/4`, `1 4/5`).
 * @returns no value where the digits belong to a date, a clock time or a version number, or are too many for a quantity
 */
export function readNumeral(reading: Reading, token: number): Numeral | NoNumeral | undefined {
  if (!isDigits(reading, token)) return undefined;
  if (digitCount(reading, token) > MOST_FIGURES) return { first: token, last: token + 1, value: undefined };
  const other = readOther(reading, token);
  if (other !== undefined) return other;
  const grouped = readGroups(reading, token);
  let last = grouped.last,
    text = grouped.text;
  const separator = separatorAfter(reading, last);
  if (DECIMAL.has(separator) && separator !== grouped.separator) {
    text += `.${digitText(reading, last)}`;
    last++;
    if (separatorAfter(reading, last) === ".") return { first: token, last: last + 1, value: undefined };
  }
  if (text.length > 2 * MOST_FIGURES) return { first: token, last, value: undefined };
  return signed(reading, { first: token, last, text, isFormatted: last > token + 1 });
}

/** Separator before a token where that has digits, else the empty string. */
export function separatorAfter(reading: Reading, last: number): string {
  return last < reading.tokenCount && isDigits(reading, last) ? separatorBefore(reading, last) : "";
}

/** Digits joined by colons, slashes or dashes: clock times, dates, fractions. */
function readOther(reading: Reading, token: number): Numeral | NoNumeral | undefined {
  const joint = separatorAfter(reading, token + 1),
    next = token + 1;
  if (joint === "" || !(JOINTS.has(joint) || DASHES.has(joint))) return undefined;
  const joint2 = separatorAfter(reading, next + 1),
    isThree = joint === joint2;
  if (joint === ":" || (isThree && !(joint === "." && isGroup(reading, next))))
    return { first: token, last: next + (isThree ? 2 : 1), value: undefined };
  return joint === "/" ? readFraction(reading, token, joint2) : undefined;
}

const JOINTS = new Set([":", "/", "."]);

/** `3/4`, `-12/10`; more figures behind a dash, or more than two below, make it a date. */
function readFraction(reading: Reading, token: number, joint2: string): Numeral | NoNumeral {
  const next = token + 1,
    above = digitsOf(reading, token),
    below = digitsOf(reading, next);
  const piece = figurePiece(reading, token, next + 1);
  if (!above || !below || digitCount(reading, next) > 2 || joint2 === "-") return { first: token, last: next + 1, value: undefined };
  const isNegative = minusBefore(reading, token) && !isBeforeWord(reading, next + 1);
  const sign = isNegative ? -1 : 1;
  return {
    ...piece,
    start: isNegative ? piece.start - 1 : piece.start,
    value: (sign * above) / below,
    isFraction: true,
    isFormatted: true,
  };
}

function isGroup(reading: Reading, token: number): boolean {
  return digitCount(reading, token) === 3;
}

/** Thousands in groups of three behind one kind of separator. */
function readGroups(reading: Reading, token: number): { readonly last: number; readonly text: string; readonly separator: string } {
  const text = digitText(reading, token),
    none = { last: token + 1, text, separator: "" };
  const separator = separatorAfter(reading, token + 1);
  if (!GROUPING.has(separator) || text.length > 3 || text.startsWith("0")) return none;
  let last = token + 1,
    grouped = text;
  while (separatorAfter(reading, last) === separator && isGroup(reading, last)) grouped += digitText(reading, last++);
  const groups = last - token - 1;
  if (groups === 0) return none;
  // One group behind a dot or a blank is a thousand only where it counts something: `12.500 نازح`, but `4.800`.
  const isAmbiguous = groups === 1 && (separator === "." || SPACES.has(separator));
  if (isAmbiguous && !isBeforeWord(reading, last)) return none;
  return { last, text: grouped, separator };
}

/** Whether a word follows on the same line with blanks alone between. */
function isBeforeWord(reading: Reading, token: number): boolean {
  return (
    token < reading.tokenCount &&
    reading.kind[token] === TokenKind.Arabic &&
    separatorBefore(reading, token).trim() === "" &&
    (reading.gap[token] ?? 5) <= 1
  );
}

function signed(
  reading: Reading,
  read: { readonly first: number; readonly last: number; readonly text: string; readonly isFormatted: boolean },
): Numeral {
  const { first, last, isFormatted } = read;
  let start = reading.start[first] ?? 0,
    text = read.text,
    formatted = isFormatted;
  const before = reading.text.charAt(start - 1);
  if ((before === "." || before === ARABIC_DECIMAL) && !text.includes(".") && isEdge(reading.text.charAt(start - 2))) {
    text = `0.${text}`;
    start--;
    formatted = true;
  }
  // A dash before a counted noun is a bullet or a model's dash, never a sign.
  const isNegative = minusBefore(reading, first) && !isBeforeWord(reading, last);
  const value = Number(text) * (isNegative ? -1 : 1);
  return {
    first,
    last,
    start: isNegative ? start - 1 : start,
    end: reading.end[last - 1] ?? start,
    value,
    isFraction: false,
    isFormatted: formatted,
  };
}

function minusBefore(reading: Reading, token: number): boolean {
  const start = reading.start[token] ?? 0;
  if (!MINUS.has(reading.text.charAt(start - 1)) || !isEdge(reading.text.charAt(start - 2))) return false;
  // After a word on the same line (`إس -300`) or a number (`5 -7`) the dash joins.
  return token === 0 || (reading.gap[token] ?? 5) >= 3;
}

function isEdge(char: string): boolean {
  return char === "" || char.trim() === "" || char === "(";
}

/** The digits of a token, those of an endless fraction cut off. */
function digitText(reading: Reading, token: number): string {
  const first = reading.unitStart[token] ?? 0;
  return String.fromCharCode(...reading.units.subarray(first, Math.min(reading.unitStart[token + 1] ?? first, first + 2 * MOST_FIGURES)));
}
