import { isUtf8 } from "node:buffer";

/** How sure the encoding is: known from a mark or from valid bytes, guessed from letters, or known but with bad bytes. */
export type Certainty = "sure" | "guessed" | "damaged";

export interface Decoded {
  /** Without a byte-order mark. */
  readonly text: string;
  readonly encoding: string;
  readonly certainty: Certainty;
}

/**
 * Decodes a text file: by its byte-order mark, as UTF-16 without one, as UTF-8, else as the one of the older Arabic code
 * pages whose letters fit better. Undefined for binary data.
 */
export function decodeText(bytes: Buffer): Decoded | undefined {
  const utf16 = utf16Of(bytes);
  if (utf16 !== undefined) {
    const text = decode(bytes, utf16);
    return isText(text) ? { text, encoding: utf16, certainty: "sure" } : undefined;
  }
  if (bytes.includes(0) || bytes.subarray(0, 5).toString("latin1") === "%PDF-") return undefined;
  const text = decode(bytes, "utf-8");
  if (isUtf8(bytes)) return { text, encoding: "utf-8", certainty: "sure" };
  // A text cut off or glued within a letter is still UTF-8: bytes of a code page hardly ever make a valid letter.
  if (count(text, /\u{FFFD}/gu) * 3 <= count(text, /[\u{80}-\u{10FFFF}]/gu)) return { text, encoding: "utf-8", certainty: "damaged" };
  return isText(text) ? guess(bytes) : undefined;
}

/** `utf-16le` or `utf-16be` by the mark or by the high bytes of Arabic and of blanks, or undefined. */
export function utf16Of(bytes: Uint8Array): "utf-16le" | "utf-16be" | undefined {
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe) return "utf-16le";
  if (first === 0xfe && second === 0xff) return "utf-16be";
  if (bytes.length % 2 === 1) return undefined;
  const sample = bytes.subarray(0, 4096),
    units = sample.length >> 1;
  const high = [0, 0];
  sample.forEach((byte, i) => {
    if (byte === 0x00 || byte === 0x06) high[i & 1] = (high[i & 1] ?? 0) + 1;
  });
  const [even = 0, odd = 0] = high;
  if (odd > units * 0.8 && even < units * 0.2) return "utf-16le";
  return even > units * 0.8 && odd < units * 0.2 ? "utf-16be" : undefined;
}

/** Whether next to no control characters stand in it but tab, line ends, form feed, the old end of file and escape. */
function isText(text: string): boolean {
  // oxlint-disable-next-line no-control-regex -- they are what is sought
  return !text.includes("\0") && count(text, /[\u{1}-\u{8}\u{E}-\u{19}\u{1C}-\u{1F}]/gu) * 50 <= text.length;
}

/** `TextDecoder` takes a byte-order mark off. */
function decode(bytes: Uint8Array, encoding: string): string {
  return new TextDecoder(encoding).decode(bytes);
}

function count(text: string, sign: RegExp): number {
  return text.match(sign)?.length ?? 0;
}

const ARABIC_CODE_PAGES = ["windows-1256", "iso-8859-6"] as const;

/** Letters a thousand, U+0621 to U+064A, counted over the development articles. */
const LETTER_FREQUENCIES = [
  3, 1, 18, 1, 7, 4, 143, 37, 35, 44, 7, 15, 22, 9, 32, 5, 53, 6, 26, 13, 13, 5, 12, 2, 32, 4, 0, 0, 0, 0, 0, 1, 31, 30, 13, 101, 62, 55,
  19, 52, 9, 77,
] as const;

/** The Arabic code page that reads the bytes best; windows-1252 where none reads them as Arabic. */
function guess(bytes: Uint8Array): Decoded {
  const [best] = ARABIC_CODE_PAGES.map((encoding) => ({ encoding, text: decode(bytes, encoding) }))
    .map((decoded) => ({ ...decoded, score: arabicScore(decoded.text) }))
    .toSorted((a, b) => b.score - a.score);
  if (best !== undefined && best.score > 0 && isInRuns(bytes)) return { text: best.text, encoding: best.encoding, certainty: "guessed" };
  return { text: decode(bytes, "windows-1252"), encoding: "windows-1252", certainty: "guessed" };
}

/** Whether letters beyond ASCII stand together, as those of an Arabic word do; accented Latin ones stand alone. */
function isInRuns(bytes: Uint8Array): boolean {
  const high = bytes.filter((byte) => byte >= 0x80).length;
  return 2 * bytes.filter((byte, i) => byte >= 0x80 && (bytes[i + 1] ?? 0) >= 0x80).length >= high;
}

/** How Arabic a text reads: each letter counts by its frequency, each other sign beyond ASCII against it. */
function arabicScore(text: string): number {
  let score = 0;
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i);
    if (unit < 0x80) continue;
    score += Math.log(((LETTER_FREQUENCIES[unit - 0x621] ?? 0) + 0.2) / 4);
  }
  return score;
}
