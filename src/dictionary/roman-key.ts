/** Articles as romanisations write them, with and without assimilation: `ad-`, `ez`, `esh-`. */
const ARTICLE = /^(?:[ae]l|[ae](?:[dnrstz]|[dt]h|sh)|l)$/u;

/** Latin letters that stand for one Arabic letter or vowel, in the order in which they are put in place of each other. */
const SAME_SOUND: readonly (readonly [from: RegExp, to: string])[] = [
  [/[^a-z0-9 ]/gu, ""],
  // The article grown into its word: Ezzor, Assuwayda.
  [/(?<= )[ae]([dnrstz]|sh)(?=\1)/gu, ""],
  [/tch|ch/gu, "sh"],
  [/ph|v/gu, "f"],
  [/p/gu, "b"],
  [/ck|[cq]/gu, "k"],
  // Vowels: Zour, Zor, Zawr; Deir, Dayr, Dair; Saada, Sa'dah.
  [/ou|oo|aw|au|[ow]/gu, "u"],
  [/(?<=[a-z])iy(?=[aeiou])/gu, "i"],
  [/ei|ey|ai|ay|ee|ie|e|(?<=[a-z])y(?![aiu])/gu, "i"],
  [/h(?= )/gu, ""],
  [/(.)\1+/gu, "$1"],
];

/**
 * A Latin spelling of an Arabic name without what romanisations differ in (articles, doubled letters, vowels, apostrophes,
 * final h), so that `Deir ez-Zour`, `Dayr az Zawr` and `Deir Ezzor` have one key. Empty where no Latin letter is.
 */
export function romanKey(name: string): string {
  const letters = name.normalize("NFKD").replaceAll("\u{131}", "i").toLowerCase();
  const words = letters.replace(/['`\u{2018}\u{2019}\u{2BB}-\u{2BF}\p{M}]/gu, "").split(/[^a-z0-9]+/u);
  const named = words.filter((word) => word !== "" && !ARTICLE.test(word));
  const sounds = SAME_SOUND.reduce((text, [from, to]) => text.replace(from, to), ` ${named.join(" ")} `);
  return sounds.replaceAll(" ", "");
}

/** The key without its vowels: short ones are written as a, e or i by ear (`Derna`, `Darnah`). */
export function romanConsonants(name: string): string {
  return romanKey(name).replace(/[aiuy]/gu, "");
}
