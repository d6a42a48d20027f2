/**
 * Arabic letters as folded text has them (UTF-16 code units), and the signs that folding takes off. The one home of what
 * code knows of orthography: clitics, endings, the article. Whole words live in `dictionaries/`.
 */
export const ALEF = 0x627,
  BEH = 0x628,
  TEH = 0x62a,
  KHAH = 0x62e,
  SEEN = 0x633,
  FEH = 0x641,
  KAF = 0x643,
  LAM = 0x644,
  MEEM = 0x645,
  NOON = 0x646,
  HEH = 0x647,
  WAW = 0x648,
  YEH = 0x64a;

/** Letters of raw text alone: folding makes them others. */
export const HAMZA = 0x621,
  TEH_MARBUTA = 0x629,
  ALEF_MAKSURA = 0x649;

/** The article before a noun. */
export const ARTICLE = lettersOf(ALEF, LAM);
/** The article's lam behind "to", whose alef is not written. */
export const TO_THE = lettersOf(LAM, LAM);

/** What marks an indefinite noun or adverb. */
export const TANWIN = /[\u{064B}\u{064C}\u{064D}]/u;
export const FATHATAN = "\u{064B}",
  SHADDA = "\u{0651}",
  TATWEEL = "\u{0640}";

/** The ending of a dual whose mark tells it from the plural's (`مسعفَيْن`), in raw text. */
export const MARKED_DUAL = /\u{064E}\u{064A}\u{0652}?\u{0646}[\u{064B}-\u{0652}]?$/u;

/** Letters as a string. */
export function lettersOf(...units: readonly number[]): string {
  return String.fromCharCode(...units);
}

/** Whether letters from a unit on begin with the article. */
export function isArticleAt(units: Uint16Array, at: number): boolean {
  return units[at] === ALEF && units[at + 1] === LAM;
}
