import { Clitic } from "../../lexicon/scan.ts";
import type { Chart } from "../../pattern/chart.ts";
import { digitsOf, Gap, TokenKind } from "../../text/reading.ts";
import { digitCount, isDash, isDigits, separatorBefore } from "./digits.ts";
import type { NumberRole } from "./number-value.ts";
import type { Quantity } from "./quantity.ts";
import { flagOf, isAdjacent, isWholeWithin, textOf, wordAt } from "./words.ts";

/** Class numbers that tell what a number is there for. */
export interface RoleClasses {
  readonly head: number;
  readonly unit: number;
  readonly month: number;
  readonly weekday: number;
  readonly timeUnit: number;
  readonly clockWord: number;
  readonly join: number;
  readonly dayWord: number;
  readonly harm: number;
  readonly vague: number;
  /** Nouns that numbers count: a name is not followed by one. */
  readonly counted: readonly number[];
}

export function roleClasses(chart: Chart): RoleClasses {
  const id = (name: string): number => chart.classId(name);
  return {
    head: id("number-head"),
    unit: id("number-unit"),
    month: id("month"),
    weekday: id("weekday"),
    timeUnit: id("time-unit"),
    clockWord: id("clock-word"),
    join: id("number-join"),
    dayWord: id("day-word"),
    harm: id("harm"),
    vague: id("number-vague"),
    counted: ["counted-noun", "victim", "weapon", "number-unit"].map(id),
  };
}

/** What a quantity is there for, read off its neighbours in the order of how sure they make it. */
export function roleOf(chart: Chart, classes: RoleClasses, quantity: Quantity): NumberRole {
  if (quantity.isPercent) return "percent";
  const { first, last } = quantity.core,
    isFigures = quantity.form === "digits";
  if (isFigures && isNameNumber(chart, classes, quantity)) return "designation";
  const unit = unitAfter(chart, classes, last),
    head = headBefore(chart, classes, first);
  if (unit === "calibre" || head === "calibre") return "calibre";
  if (isDate(chart, classes, quantity)) return "date";
  const told = unit ?? (isFigures ? figureRole(chart, classes, quantity, head) : undefined);
  if (told !== undefined) return told;
  if (quantity.isFraction) return "fraction";
  return isOfTotal(chart, classes, first) ? "total" : "count";
}

/** What only figures can be: sums with their sign, names behind their head, telephone numbers. */
function figureRole(chart: Chart, classes: RoleClasses, quantity: Quantity, head: NumberRole | undefined): NumberRole | undefined {
  const { first, last } = quantity.core;
  if (isMoneySign(chart, quantity)) return "money";
  if (isCounting(chart, classes, last)) return undefined;
  if (head !== undefined) return head;
  if (isPhone(chart, first)) return "phone";
  return followsWideHead(chart, classes, first) ? "designation" : undefined;
}

/** Figures joined to letters: `M4`, `F-16`, `5G`, `تي-72`, `دارفور24`. */
function isGlued(chart: Chart, classes: RoleClasses, first: number, last: number): boolean {
  return isGluedAfter(chart, classes, last) || (first > 0 && isGluedBefore(chart, classes, first, last));
}

function isGluedAfter(chart: Chart, classes: RoleClasses, last: number): boolean {
  const { reading } = chart;
  return reading.kind[last] === TokenKind.Other && separatorBefore(reading, last) === "" && unitAfter(chart, classes, last) === undefined;
}

/** The mark of an item, or part of a name. */
function isNameNumber(chart: Chart, classes: RoleClasses, quantity: Quantity): boolean {
  return isListMark(chart, quantity) || isGlued(chart, classes, quantity.core.first, quantity.core.last);
}

/** `2- إصابة طفل`: the mark of an item, at the beginning of its line. */
function isListMark({ reading }: Chart, { core: { first, last } }: Quantity): boolean {
  if (first > 0 && reading.gap[first] !== Gap.LineBreak) return false;
  return last < reading.tokenCount && LIST_MARK.test(reading.text.slice(reading.end[last - 1], reading.start[last]));
}

const LIST_MARK = /^\s*[-\u{2013}\u{2014})]\s+$/u;

/** How long a word may be and still be a clitic or a slip of the blank before a count: `مقتل3 مدنيين`. */
const CLITIC_LETTERS = 4;

function isGluedBefore(chart: Chart, classes: RoleClasses, first: number, last: number): boolean {
  const { reading } = chart,
    joint = separatorBefore(reading, first),
    kind = reading.kind[first - 1];
  if (joint.length > 1 || (joint !== "" && !isDash(joint))) return false;
  if (kind !== TokenKind.Arabic) return kind === TokenKind.Other;
  if (joint === "") return digitCount(reading, first - 1) > CLITIC_LETTERS && !isCounting(chart, classes, last);
  return !endsWith(chart, classes.month, first) && !endsWith(chart, classes.weekday, first);
}

/** Whether a hit of a class ends right before a token. */
function endsWith(chart: Chart, classId: number, token: number): boolean {
  for (let t = token - 1; t >= Math.max(0, token - 3); t--) if (chart.find(t, classId)?.last === token) return true;
  return false;
}

function unitAfter(chart: Chart, classes: RoleClasses, token: number): NumberRole | undefined {
  if (!isAdjacent(chart, token) || isToday(chart, classes, token)) return undefined;
  const unit = wordAt(chart, token, classes.unit);
  // With a clitic the word begins something else: `3 ودولار`.
  return unit === undefined || (unit.clitics & ~64) !== 0 ? undefined : (textOf(unit.entry, "role") as NumberRole | undefined);
}

/** `وقتلت خمسة اليوم`: no days are counted. */
function isToday(chart: Chart, { dayWord }: RoleClasses, token: number): boolean {
  const day = chart.find(token, dayWord);
  return day !== undefined && (day.clitics & Clitic.Article) !== 0;
}

/** The role that a word before a number gives it, `رقم` set aside: `اللواء 104`, `القرار رقم 2254`. */
function headBefore(chart: Chart, classes: RoleClasses, token: number): NumberRole | undefined {
  if (!isAdjacent(chart, token)) return undefined;
  for (let t = token - 1; t >= Math.max(0, token - 3); t--) {
    const head = wordAt(chart, t, classes.head);
    if (head?.last === token) return textOf(head.entry, "role") as NumberRole | undefined;
  }
  return undefined;
}

/** Whether a noun that numbers count follows: then a word before it is no name. */
function isCounting(chart: Chart, classes: RoleClasses, token: number): boolean {
  if (!isAdjacent(chart, token)) return false;
  return isHarmed(chart, classes, token) || classes.counted.some((classId) => chart.find(token, classId)?.clitics === 0);
}

/** `سقط من الجيش 3 قتلى`: the people themselves by what befell them; a verb of harm counts nobody (`اللواء 104 قتل`). */
function isHarmed(chart: Chart, { harm }: RoleClasses, token: number): boolean {
  const hit = chart.find(token, harm);
  return hit?.clitics === 0 && hit.references.every(({ entry }) => HARMED.has(textOf(entry, "role")));
}

const HARMED: ReadonlySet<string | undefined> = new Set(["person", "body"]);

const WIDE_WINDOW_TOKENS = 5;

/** `قرار مجلس الأمن الدولي 2254`: a head a few words back, no other number between. */
function followsWideHead(chart: Chart, classes: RoleClasses, token: number): boolean {
  const value = digitsOf(chart.reading, token);
  if (value === undefined || value < 100) return false;
  for (let t = token - 1; t >= Math.max(0, token - WIDE_WINDOW_TOKENS); t--) {
    if (!isAdjacent(chart, t + 1) || isDigits(chart.reading, t)) return false;
    const head = wordAt(chart, t, classes.head);
    if (head !== undefined && flagOf(head.entry, "wide")) return true;
  }
  return false;
}

/** A day before a month, a year after one or after the word, an hour after the word. */
function isDate(chart: Chart, classes: RoleClasses, { core, form, excludes }: Quantity): boolean {
  if (form === "vague" || excludes !== null) return false;
  if (isBeforeMonth(chart, classes, core.last)) return true;
  return form === "digits" && isAdjacent(chart, core.first) && isBehindDateWord(chart, classes, core);
}

/** `17 آذار`, `17 من آذار`, `17 من الشهر الماضي`. */
function isBeforeMonth(chart: Chart, classes: RoleClasses, last: number): boolean {
  if (!isAdjacent(chart, last)) return false;
  const next = chart.find(last, classes.join)?.references[0]?.entry.id === "from" ? last + 1 : last;
  const unit = chart.find(next, classes.month) === undefined ? wordAt(chart, next, classes.timeUnit) : undefined;
  if (unit === undefined) return chart.find(next, classes.month) !== undefined;
  return textOf(unit.entry, "unit") === "month" && (next > last || unit.clitics !== 0);
}

const LAST_DAY = 31,
  LAST_HOUR = 24,
  FIRST_NAMED_YEAR = 100,
  FIRST_YEAR = 1300,
  LAST_YEAR = 2200;

function isBehindDateWord(chart: Chart, classes: RoleClasses, { first, last }: Quantity["core"]): boolean {
  const value = digitsOf(chart.reading, first) ?? 0,
    isFree = !isCounting(chart, classes, last);
  if (endsWith(chart, classes.month, first)) return isWholeWithin(value, FIRST_YEAR, LAST_YEAR) || (value <= LAST_DAY && isFree);
  const before = wordAt(chart, first - 1, classes.timeUnit);
  if (before !== undefined && textOf(before.entry, "unit") === "year") return isFree && isWholeWithin(value, FIRST_NAMED_YEAR, LAST_YEAR);
  return value <= LAST_HOUR && chart.find(first - 1, classes.clockWord) !== undefined;
}

const MONEY_SIGNS = new Set(["$", "\u{20AC}", "\u{00A3}", "\u{20AA}"]);

function isMoneySign(chart: Chart, { start, end }: Quantity): boolean {
  const { text } = chart.reading;
  return MONEY_SIGNS.has(text.charAt(start - 1)) || MONEY_SIGNS.has(text.charAt(end)) || MONEY_SIGNS.has(text.charAt(end + 1));
}

function isPhone(chart: Chart, token: number): boolean {
  const { text, start } = chart.reading,
    from = start[token] ?? 0;
  return (
    digitCount(chart.reading, token) >= 7 &&
    (text.charAt(from) === "0" || text.charAt(from) === "\u{0660}" || text.charAt(from - 1) === "+")
  );
}

function isOfTotal(chart: Chart, classes: RoleClasses, token: number): boolean {
  for (let t = token - 1; t >= Math.max(0, token - 3); t--) {
    const join = chart.find(t, classes.join);
    if (join?.last === token && join.references[0]?.entry.id === "of-total") return true;
  }
  return false;
}
