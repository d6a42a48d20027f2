import type { Fields, Meaning, Piece } from "./meaning.ts";

/** A date element: where it stands, what it says, which rule read it. */
export interface Element extends Piece {
  readonly meaning: Meaning;
  readonly rule: string;
}

/** An element from the start of one piece to the end of another. */
export function elementOver(
  { first, start }: Pick<Piece, "first" | "start">,
  { last, end }: Pick<Piece, "last" | "end">,
  meaning: Meaning,
  rule: string,
): Element {
  return { first, last, start, end, meaning, rule };
}

export function calendarElement(piece: Piece, fields: Fields, rule: string): Element {
  return elementOver(piece, piece, { kind: "calendar", fields }, rule);
}
