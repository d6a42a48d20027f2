import { flagOf, hasArticle, textOf } from "../numbers/words.ts";
import type { Piece } from "./meaning.ts";
import { word, type Reader } from "./reader.ts";

export interface PartPiece extends Piece {
  readonly part: string;
  readonly mayBeAdverb: boolean;
  readonly mayBeConstruct: boolean;
  /** `ساعات الصباح الأولى`: of the day of publication where no day follows. */
  readonly isAlone: boolean;
}

/** A part of the day at a token: `مساء`, `فجر`, `بعد ظهر`, `صباحا`. */
export function partAt(reader: Reader, token: number): PartPiece | undefined {
  const hit = reader.chart.find(token, reader.ids["day-part"]),
    found = word(reader, token, "day-part");
  if (hit === undefined || found === undefined) return undefined;
  const entries = hit.references.map(({ entry }) => entry).filter((entry) => !flagOf(entry, "clock_only"));
  if (entries[0] === undefined) return undefined;
  const { first, last, start, end } = found,
    isDefinite = hasArticle(found);
  return {
    first,
    last,
    start,
    end,
    part: textOf(entries[0], "part") ?? "",
    mayBeAdverb: entries.some((entry) => flagOf(entry, "adverb")) || isDefinite,
    mayBeConstruct: !isDefinite && entries.some((entry) => !flagOf(entry, "adverb")),
    isAlone: flagOf(entries[0], "alone"),
  };
}
