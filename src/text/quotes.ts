import type { Span } from "../model/span.ts";

/** Opening quotation mark or bracket → its partner. Straight quotes close themselves. */
const PARTNERS: ReadonlyMap<string, string> = new Map([
  ["\u{201C}", "\u{201D}"], // LEFT DOUBLE QUOTATION MARK
  ["\u{201D}", "\u{201C}"], // right-to-left text sets them either way round
  ["\u{00AB}", "\u{00BB}"], // LEFT-POINTING DOUBLE ANGLE
  ["\u{00BB}", "\u{00AB}"],
  ["\u{2018}", "\u{2019}"], // LEFT SINGLE QUOTATION MARK
  ["\u{2019}", "\u{2018}"],
  ["\u{0022}", "\u{0022}"],
  ["\u{0027}", "\u{0027}"],
  ["\u{0028}", "\u{0029}"],
  ["\u{005B}", "\u{005D}"],
]);

/**
 * Widens a span by the one closing quote or bracket that stands right after it where its partner opens inside:
 * `تنظيم “داعش` becomes `تنظيم “داعش”`. Offsets are UTF-16 units into the raw text.
 */
export function closeQuotes(text: string, span: Span): Span {
  const next = text.charAt(span.end);
  for (const [open, close] of PARTNERS) {
    if (next !== close) continue;
    const inside = text.slice(span.start, span.end);
    const opened = inside.split(open).length - 1,
      closed = open === close ? 0 : inside.split(close).length - 1;
    if (open === close ? opened % 2 === 1 : opened > closed) return { start: span.start, end: span.end + 1 };
  }
  return span;
}
