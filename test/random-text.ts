/** Numbers in [0, 1) from a seed (mulberry32): tests that draw texts draw the same ones on every run. */
export function randomOf(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 0x1_0000_0000;
  };
}

export function pick<T>(random: () => number, list: readonly T[]): T {
  return list[Math.floor(random() * list.length)]!;
}

/** What raw text is mixed from: each line a kind of thing that news, the web or an enemy puts into it. */
const PIECES: readonly (readonly string[])[] = [
  [..."ابتثجحخدذرزسشصضطظعغفقكلمنهوي"],
  [..."أإآٱؤئىةءپچڤگکیے"],
  ["\u064B", "\u064E", "\u0651", "\u0652", "\u0654", "\u0670", "\u06D6", "\u0640", "\u0640\u0640", "\u08F0"],
  ["و", "ف", "ب", "ك", "ل", "لل", "ال", "س"],
  [..."0123456789٠١٢٣٤٥٦٧٨٩۰۱۲۳۴۵۶۷۸۹"],
  [..."aBzÉ", "M4", "Tu-22"],
  [" ", " ", " ", "  ", "\u00A0", "\t", "\n", "\r\n", "\u2028"],
  [".", "..", "…", "،", ",", "؛", ":", "؟", "!", "۔", ".”", "د.", "أ.ف.ب"],
  ["“", "”", "«", "»", '"', "'", "(", ")", "[", "-", "–", "/", "%", "٪", "٬", "٫"],
  ["\u200B", "\u200D", "\u200E", "\u200F", "\u061C", "\u202B", "\u2067", "\uFEFF", "\u00AD"],
  ["ﷲ", "ﷺ", "ﻻ", "ﻷ", "ﻣ", "ﭘ", "ﯾ", "\uFDFD"],
  ["😀", "👨\u200D👩", "🇸🇾", "𞸀", "\uD83D", "\uDE00", "\u0000", "\u0007", "\uE000", "\uFFFF"],
];

/** A text of so many pieces, mostly Arabic letters. */
export function randomText(random: () => number, pieces: number): string {
  let text = "";
  for (let i = 0; i < pieces; i++) text += pick(random, random() < 0.5 ? PIECES[0]! : pick(random, PIECES));
  return text;
}
