import { digitsOf } from "../../text/reading.ts";
import { digitCount, isDigits } from "../numbers/digits.ts";
import { calendarElement, type Element } from "./element.ts";
import { NO_FIELDS } from "./meaning.ts";
import { isBeforeNoun, isCounted, isNear, joinId, word, type Reader } from "./reader.ts";
import { eraAt, yearFigureAt } from "./year.ts";

const FIRST = 1900, LAST = 2100, ROUND = 2000;

/**
 * A year in figures without its word: `منذ 2012`, `في 2017`, `بين 2014 و2018`, `(2015)`, `2010م`. Only where what stands
 * before it shows that no count is meant.
 */
export function bareYearAt(reader: Reader, token: number): Element | undefined {
  const { reading } = reader.chart;
  if (!isDigits(reading, token)) return wordsYearAt(reader, token);
  if (digitCount(reading, token) !== 4) return undefined;
  const value = digitsOf(reading, token) ?? 0, era = eraAt(reader, token + 1);
  if ((era === undefined && (value < FIRST || value > LAST)) || isCounted(reader, token + 1)) return undefined;
  if (era === undefined && (!isYearContext(reader, token) || (value === ROUND && isBeforeNoun(reader, token + 1)))) return undefined;
  const year = yearFigureAt(reader, token, false);
  return year === undefined ? undefined : calendarElement(year, { ...NO_FIELDS, ...year.fields }, "date.year.bare");
}

/** `في ألفين وعشرين`: a year in words behind `من`, `في` or `إلى`. */
function wordsYearAt(reader: Reader, token: number): Element | undefined {
  if (token === 0 || joinId(reader, token - 1) === undefined || reader.chart.find(token, reader.numbers.word)?.references[0]?.entry.id !== "two-thousand") return undefined;
  const year = yearFigureAt(reader, token, false);
  return year === undefined || isBeforeNoun(reader, year.last) ? undefined : calendarElement(year, { ...NO_FIELDS, ...year.fields }, "date.year.words");
}

function isYearContext(reader: Reader, token: number): boolean {
  const { reading } = reader.chart;
  if (token === 0) return reading.tokenCount === 1;
  const { text, start, end } = reading;
  if (text.charAt((start[token] ?? 0) - 1) === "(" && text.charAt(end[token] ?? 0) === ")") return true;
  if (!isNear(reader, token)) return false;
  if (word(reader, token - 1, "date-step")?.entry.id === "since" || word(reader, token - 1, "date-pair")?.entry.id === "years") return true;
  const join = joinId(reader, token - 1);
  if (join === "in" || join === "between") return true;
  if (join === "to" || join === "and" || join === "of") return isRangeOfYears(reader, token);
  return isDigits(reading, token - 1) && digitCount(reading, token - 1) === 4 && isRangeOfYears(reader, token);
}

/** Whether another year stands on the other side of the joining word. */
function isRangeOfYears(reader: Reader, token: number): boolean {
  const { reading } = reader.chart;
  return [token - 2, token - 1, token + 2, token + 1].some((t) => t >= 0 && t < reading.tokenCount && isDigits(reading, t) && digitCount(reading, t) === 4);
}
