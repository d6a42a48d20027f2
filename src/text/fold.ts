/**
 * The fold table: what each UTF-16 code unit of raw text becomes before anything is looked up. This folder knows Arabic
 * script, not conflict; it imports the model alone.
 *
 * Folding maps one unit to nothing, to a separator, to one unit, or (presentation-form ligatures) to several. It never
 * looks at neighbours, so it is idempotent and offsets into raw text can be kept for token ends alone.
 */

/** Values below `FIRST_LETTER` are not letters: a deleted unit, or how strongly the unit separates two words. */
export const Fold = {
  /** Marks, tatweel, zero-width and bidi controls: not there at all. */
  Deleted: 0,
  Space: 1,
  /** Quotes, brackets, dashes, slashes, symbols: names may run across them. */
  Soft: 2,
  /** Comma, semicolon, colon: names end here, a sentence does not. */
  Comma: 3,
  /** Full stop, question and exclamation mark, ellipsis: a sentence may end here. */
  Stop: 4,
  LineBreak: 5,
  FirstLetter: 0x30,
  /** From here (private use area) a value is `Expansion + i`: entry i of the expansions. */
  Expansion: 0xe000,
  ExpansionEnd: 0xf900,
} as const;

/** Inclusive ranges of code units → one fold value. Later lines win. */
const RANGES: readonly (readonly [from: number, to: number, value: number])[] = [
  [0x0000, 0x0020, Fold.Space],
  [0x000a, 0x000d, Fold.LineBreak],
  [0x0021, 0x002f, Fold.Soft],
  [0x003a, 0x0040, Fold.Soft],
  [0x005b, 0x0060, Fold.Soft],
  [0x007b, 0x00bf, Fold.Soft],
  [0x0085, 0x0085, Fold.LineBreak],
  [0x00a0, 0x00a0, Fold.Space],
  [0x00ad, 0x00ad, Fold.Deleted], // SOFT HYPHEN
  [0x00d7, 0x00d7, Fold.Soft],
  [0x00f7, 0x00f7, Fold.Soft],
  [0x0300, 0x036f, Fold.Deleted], // COMBINING DIACRITICAL MARKS
  [0x0600, 0x060b, Fold.Soft],
  [0x060c, 0x060d, Fold.Comma], // ARABIC COMMA, DATE SEPARATOR
  [0x060e, 0x060f, Fold.Soft],
  [0x0610, 0x061a, Fold.Deleted], // HONORIFIC AND KORANIC SIGNS
  [0x061b, 0x061b, Fold.Comma], // ARABIC SEMICOLON
  [0x061c, 0x061c, Fold.Deleted], // ARABIC LETTER MARK
  [0x061d, 0x061e, Fold.Stop],
  [0x061f, 0x061f, Fold.Stop], // ARABIC QUESTION MARK
  [0x0640, 0x0640, Fold.Deleted], // TATWEEL
  [0x064b, 0x065f, Fold.Deleted], // TANWIN, HARAKAT, SHADDA, SUKUN, COMBINING MADDA AND HAMZA
  [0x066a, 0x066d, Fold.Soft], // PERCENT, DECIMAL AND THOUSANDS SEPARATOR, STAR
  [0x0670, 0x0670, Fold.Deleted], // SUPERSCRIPT ALEF
  [0x06d4, 0x06d4, Fold.Stop], // ARABIC FULL STOP
  [0x06d6, 0x06ed, Fold.Deleted], // KORANIC ANNOTATION SIGNS
  [0x08d3, 0x08ff, Fold.Deleted], // EXTENDED MARKS
  [0x1680, 0x1680, Fold.Space],
  [0x2000, 0x200a, Fold.Space],
  [0x200b, 0x200f, Fold.Deleted], // ZERO-WIDTH SPACE, JOINERS, LEFT-TO-RIGHT AND RIGHT-TO-LEFT MARK
  [0x2010, 0x2027, Fold.Soft], // DASHES, QUOTES, BULLETS
  [0x2028, 0x2029, Fold.LineBreak],
  [0x202a, 0x202e, Fold.Deleted], // BIDI EMBEDDINGS AND OVERRIDES
  [0x202f, 0x202f, Fold.Space],
  [0x2030, 0x205e, Fold.Soft],
  [0x205f, 0x205f, Fold.Space],
  [0x2060, 0x206f, Fold.Deleted], // WORD JOINER, BIDI ISOLATES
  [0x20a0, 0x2bff, Fold.Soft], // CURRENCY, LETTERLIKE, ARROWS, MATHEMATICS, DINGBATS
  [0x2e00, 0x2e7f, Fold.Soft],
  [0x3000, 0x3000, Fold.Space],
  [0x3001, 0x303f, Fold.Soft],
  [0xd800, 0xdfff, Fold.Soft], // HALVES OF EMOJI AND OTHER SUPPLEMENTARY CHARACTERS
  [0xe000, 0xf8ff, Fold.Soft], // PRIVATE USE
  [0xfe00, 0xfe0f, Fold.Deleted], // VARIATION SELECTORS
  [0xfe10, 0xfe6f, Fold.Soft],
  [0xfeff, 0xfeff, Fold.Deleted], // BYTE-ORDER MARK
  [0xff01, 0xff65, Fold.Soft],
  [0xffe0, 0xffff, Fold.Soft],
];

/** Single code units → fold value, after the ranges. */
const SINGLES: readonly (readonly [from: string, to: string | number])[] = [
  ["\u{002C}\u{003A}\u{003B}", Fold.Comma],
  ["\u{0021}\u{002E}\u{003F}\u{2026}\u{203C}\u{203D}", Fold.Stop],
  ["\u{0622}\u{0623}\u{0625}\u{0671}\u{0672}\u{0673}\u{0675}", "\u{0627}"], // ALEF WITH MADDA, HAMZA, WASLA → ALEF
  ["\u{0624}\u{0676}", "\u{0648}"], // WAW WITH HAMZA → WAW
  ["\u{0626}\u{0649}\u{06CC}\u{06CD}\u{06D0}\u{06D2}\u{06D3}\u{0678}\u{063D}", "\u{064A}"], // YEH WITH HAMZA, ALEF MAKSURA, FARSI YEH → YEH
  ["\u{0629}\u{06C0}\u{06C1}\u{06C2}\u{06C3}\u{06D5}\u{06BE}", "\u{0647}"], // TEH MARBUTA, HEH VARIANTS → HEH
  ["\u{06A9}\u{06AA}\u{06AB}\u{06AC}\u{06AD}\u{06AF}", "\u{0643}"], // KEHEH, GAF → KAF
  ["\u{0686}", "\u{062C}"], // TCHEH → JEEM
  ["\u{067E}", "\u{0628}"], // PEH → BEH
  ["\u{06A4}\u{06A8}", "\u{0641}"], // VEH → FEH
  ["\u{0698}", "\u{0632}"], // JEH → ZAIN
  ["\u{06C4}\u{06C6}\u{06C7}\u{06C8}\u{06CB}", "\u{0648}"], // KURDISH AND OTHER WAWS → WAW
];

/** Digit zero of each decimal digit set that Arabic news prints: Arabic-Indic, extended Arabic-Indic, full width. */
const DIGIT_ZEROS = [0x0660, 0x06f0, 0xff10] as const;

/** Code-unit ranges folded by Unicode's compatibility decomposition: Arabic presentation forms, full-width Latin. */
const COMPATIBILITY_RANGES = [
  [0xfb50, 0xfdff],
  [0xfe70, 0xfefc],
  [0xff21, 0xff3a],
  [0xff41, 0xff5a],
] as const;

/** Latin letters, folded to lower case; those with accents to the letter that their decomposed spelling begins with. */
const LATIN_RANGES = [
  [0x41, 0x5a],
  [0xc0, 0x24f],
  [0x1e00, 0x1eff],
] as const;

interface FoldTable {
  /** Code unit → fold value. */
  readonly value: Uint16Array;
  readonly expansions: readonly (readonly number[])[];
}

function buildTable(): FoldTable {
  const value = new Uint16Array(0x10000);
  for (let unit = 0; unit < value.length; unit++) value[unit] = unit;
  const expansions: number[][] = [];
  foldLatin(value);
  for (const [from, to, folded] of RANGES) value.fill(folded, from, to + 1);
  for (const [from, to] of SINGLES) {
    for (const char of from) value[char.charCodeAt(0)] = typeof to === "number" ? to : to.charCodeAt(0);
  }
  for (const zero of DIGIT_ZEROS) for (let digit = 0; digit <= 9; digit++) value[zero + digit] = 0x30 + digit;
  for (const [from, to] of COMPATIBILITY_RANGES) {
    for (let unit = from; unit <= to; unit++) value[unit] = foldCompatible(unit, value, expansions);
  }
  return { value, expansions };
}

function foldLatin(value: Uint16Array): void {
  for (const [from, to] of LATIN_RANGES) {
    for (let unit = from; unit <= to; unit++) value[unit] = String.fromCharCode(unit).normalize("NFD").toLowerCase().charCodeAt(0);
  }
}

/** Fold value of a presentation form: that of its decomposition, letter by letter; several letters make an expansion. */
function foldCompatible(unit: number, value: Uint16Array, expansions: number[][]): number {
  const decomposed = String.fromCharCode(unit).normalize("NFKC");
  if (decomposed.charCodeAt(0) === unit) return Fold.Soft;
  const folded: number[] = [];
  for (let i = 0; i < decomposed.length; i++) {
    const letter = value[decomposed.charCodeAt(i)] ?? Fold.Soft;
    if (letter >= Fold.FirstLetter) folded.push(letter);
  }
  const [only] = folded;
  if (only === undefined) return Fold.Deleted;
  return folded.length === 1 ? only : Fold.Expansion + expansions.push(folded) - 1;
}

const TABLE = buildTable();

/** Code unit → fold value; see `Fold` for what values mean. Indexed by any UTF-16 code unit. */
export const foldValues: Uint16Array = TABLE.value;

/** Letters of the ligature whose fold value is `Fold.Expansion + i`. */
export function expansionOf(foldValue: number): readonly number[] {
  return TABLE.expansions[foldValue - Fold.Expansion] ?? [];
}

/** Changes whenever the fold table does: a compiled index made with another table is stale. */
export const FOLD_VERSION = 2;

/**
 * Folds a string for use as a key or a display of what is compared: letters folded, marks gone, every run of
 * separators one blank, none at the ends. `foldText(foldText(x)) === foldText(x)`.
 *
 * @example foldText("إدْلِـب، ٢٠٢٢") // "ادلب 2022"
 */
export function foldText(text: string): string {
  const units: number[] = [];
  let isPending = false;
  for (let i = 0; i < text.length; i++) {
    const folded = foldValues[text.charCodeAt(i)] ?? Fold.Deleted;
    if (folded === Fold.Deleted) continue;
    if (folded < Fold.FirstLetter) {
      isPending = units.length > 0;
      continue;
    }
    if (isPending) units.push(0x20);
    isPending = false;
    if (folded >= Fold.Expansion && folded < Fold.ExpansionEnd) units.push(...expansionOf(folded));
    else units.push(folded);
  }
  let folded = "";
  for (let from = 0; from < units.length; from += 8192) folded += String.fromCharCode(...units.slice(from, from + 8192));
  return folded;
}
