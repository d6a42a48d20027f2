import type { Entry } from "../../lexicon/lexicon.ts";
import { flagOf, hasArticle, textOf } from "../numbers/words.ts";
import type { Piece } from "./meaning.ts";
import { hasArticleInside } from "./part-after.ts";
import { isBeforeNoun, Opening, word, type Reader } from "./reader.ts";

export interface PartPiece extends Piece {
  readonly part: string;
  readonly mayBeAdverb: boolean;
  readonly mayBeConstruct: boolean;
  /** `ساعات الصباح الأولى`: of the day of publication where no day follows. */
  readonly isAlone: boolean;
  /** `عصرا`: without a day of its own, of the one told before it. */
  readonly isBare: boolean;
}

/** A part of the day at a token: `مساء`, `فجر`, `بعد ظهر`, `صباحا`. */
export function partAt(reader: Reader, token: number): PartPiece | undefined {
  const hit = reader.chart.find(token, reader.ids["day-part"]),
    found = word(reader, token, "day-part");
  if (hit === undefined || found === undefined) return undefined;
  const entries = hit.references.map(({ entry }) => entry).filter((entry) => !flagOf(entry, "clock_only"));
  if (entries[0] === undefined) return undefined;
  const { first, last, start, end } = found,
    isAlone = flagOf(entries[0], "alone"),
    // `الساعات الأولى من صباح`: the article of the first of several words leaves the last in construct.
    isDefinite = (last === first + 1 && hasArticle(found)) || (!isAlone && hasArticleInside(reader, found));
  return {
    first,
    last,
    start,
    end,
    part: textOf(entries[0], "part") ?? "",
    mayBeAdverb: entries.some((entry) => flagOf(entry, "adverb")) || isDefinite,
    mayBeConstruct: !isDefinite && entries.some((entry) => !flagOf(entry, "adverb")),
    isAlone,
    isBare: !isDefinite && isAdverbHere(reader, found, entries),
  };
}

/** One word, an adverb, written with its ending, or (`فجرا` is also "the two blew up") with no object behind it, and behind no figure or day. */
function isAdverbHere(reader: Reader, { first, last, start, end }: Piece, entries: readonly Entry[]): boolean {
  if (last !== first + 1 || !entries.some((entry) => flagOf(entry, "bare"))) return false;
  const { text, units, unitStart } = reader.chart.reading,
    written = text.slice(start, end);
  if (((reader.openings[first - 1] ?? 0) & ~Opening.Article) !== 0) return false;
  if (written.includes(FATHATAN)) return true;
  return (
    written.endsWith(ALEF) &&
    (!entries.some((entry) => flagOf(entry, "verb_too")) || units[unitStart[last] ?? 0] === WAW || !isBeforeNoun(reader, last))
  );
}

const FATHATAN = "\u{064B}",
  ALEF = "\u{0627}",
  WAW = 0x648;
