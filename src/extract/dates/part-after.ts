import { flagOf, hasArticle, textOf, type Word } from "../numbers/words.ts";
import type { Piece } from "./meaning.ts";
import { isNear, skipOf, word, type Reader } from "./reader.ts";
import { isArticleAt } from "../../text/letters.ts";

/** A part of day behind an hour. */
export interface PartAfter extends Piece {
  readonly part: string;
  /** It belongs to the hour (`صباحا`); a construct (`من مساء`) belongs to the day. */
  readonly isAdverb: boolean;
}

/** A part of day right after an hour. */
export function partAfter(reader: Reader, token: number): PartAfter | undefined {
  if (!isNear(reader, token)) return undefined;
  const tonight = word(reader, token, "day-word", (entry) => textOf(entry, "part") !== undefined);
  if (tonight !== undefined) return { ...tonight, part: textOf(tonight.entry, "part") ?? "", isAdverb: false };
  const found = word(reader, skipOf(reader, token), "day-part") ?? word(reader, token, "day-part") ?? inPart(reader, token);
  if (found === undefined) return undefined;
  const { first, last, start, end } = found;
  return { first, last, start, end, part: textOf(found.entry, "part") ?? "", isAdverb: isAdverb(reader, found) };
}

/** `في الليل`, `في المساء`; `في الليلة` is of another night. */
function inPart(reader: Reader, token: number): Word | undefined {
  const at = skipOf(reader, token, ["in"]),
    found = at > token && word(reader, at, "day-word") === undefined ? word(reader, at, "day-part") : undefined;
  return found !== undefined && hasArticle(found) ? found : undefined;
}

/** Whether a part of day stands for itself: with its article, or as an adverb whose construct no day follows. */
function isAdverb(reader: Reader, found: Word): boolean {
  if (hasArticle(found) || hasArticleInside(reader, found)) return true;
  const entries = reader.chart.find(found.first, reader.ids["day-part"])?.references.map(({ entry }) => flagOf(entry, "adverb")) ?? [];
  return entries.includes(true) && !(entries.includes(false) && isDayAfter(reader, found.last));
}

/** Whether the last word of several has the article (`بعد العصر`): then no day can follow in construct. */
export function hasArticleInside(reader: Reader, { first, last }: Pick<Word, "first" | "last">): boolean {
  const { units, unitStart } = reader.chart.reading,
    at = unitStart[last - 1] ?? 0;
  return last > first + 1 && isArticleAt(units, at);
}

/** Whether a day follows a part of day, which then belongs to it: `مساء الإثنين`. */
function isDayAfter(reader: Reader, token: number): boolean {
  if (!isNear(reader, token)) return false;
  return ["day-word", "weekday", "time-unit"].some((name) => word(reader, token, name as "day-word") !== undefined);
}
