/**
 * What a form says of itself, as bits kept with each form in the compiled index. The lexicon floor knows words and their
 * forms; it imports `model` and `text`.
 */
export const Grammar = {
  Singular: 1,
  Dual: 2,
  Plural: 3,
  /** Mask over the three above; 0 where the form does not tell. */
  Number: 3,
  Feminine: 1 << 2,
  Past: 1 << 3,
  Present: 1 << 4,
  /** Mask: the form is a finite verb. */
  Verb: 3 << 3,
  /** Carries a possessive or object pronoun: `مقتله`. */
  Suffixed: 1 << 5,
  /** The article is part of the form or forbidden: `الباب` is a place, `باب` is not. */
  ExactArticle: 1 << 6,
  /** A spelling computed from the listed one (dropped article, joined words): weaker evidence. */
  Variant: 1 << 7,
  /** First part of an annexation: `قذيفتا هاون`, `مقاتلو`. */
  Construct: 1 << 8,
} as const;

/** One form of an entry: folded words joined by single blanks, and its grammar bits. */
export interface Form {
  readonly folded: string;
  readonly grammar: number;
}
