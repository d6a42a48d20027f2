import { foldText } from "../text/fold.ts";
import { Grammar, type Form } from "./grammar.ts";
import { ALEF, ARTICLE, HAMZA, HEH, lettersOf } from "../text/letters.ts";

/** Names of two short words are also written as one: ديرالزور, طوزخورماتو. */
const MAX_JOINED_LETTERS = 13;

/** Spelling habits of proper names, as `dictionaries/spelling.yaml` lists them; words folded. */
export interface NameSpelling {
  readonly joinedHeads: ReadonlySet<string>;
  readonly swappedHeads: ReadonlyMap<string, readonly string[]>;
  readonly splitHeads: readonly string[];
}

/**
 * A proper name and the spellings of it that news prints, computed and not listed: without its final hamza
 * (كربلا), with a final alef for heh (داعا for داعه), joined (تلرفعت, ديرالزور), abu for bu, and without the article of a later
 * word. Computed ones carry `Grammar.Variant`. All forms keep their article: `باب` is not the town `الباب`.
 */
export function nameForms(name: string, spelling: NameSpelling): Form[] {
  const folded = foldText(name),
    forms = new Map<string, number>([[folded, Grammar.ExactArticle]]);
  for (const variant of variantsOf(folded, spelling)) {
    if (variant !== "" && !forms.has(variant)) forms.set(variant, Grammar.ExactArticle | Grammar.Variant);
  }
  return [...forms].map(([form, grammar]) => ({ folded: form, grammar }));
}

function variantsOf(folded: string, spelling: NameSpelling): string[] {
  const words = folded.split(" "),
    [head = "", ...rest] = words;
  const hasLastLetter = (letter: number): boolean => folded.endsWith(lettersOf(letter)) && (words.at(-1) ?? "").length > 3;
  const variants = hasLastLetter(HAMZA) ? [folded.slice(0, -1)] : [];
  const splits = spelling.splitHeads.filter((split) => head.startsWith(split) && head.length > split.length + 2);
  variants.push(...splits.map((split) => [split, head.slice(split.length), ...rest].join(" ")));
  if (rest.length === 0) return variants;
  if (hasLastLetter(HEH)) variants.push(folded.slice(0, -1) + lettersOf(ALEF));
  if (spelling.joinedHeads.has(head) || isShortPair(words)) variants.push([head + (rest[0] ?? ""), ...rest.slice(1)].join(" "));
  variants.push(...(spelling.swappedHeads.get(head) ?? []).map((swapped) => [swapped, ...rest].join(" ")));
  variants.push([head, ...rest.map(withoutArticle)].join(" "));
  return variants;
}

function isShortPair(words: readonly string[]): boolean {
  return words.length === 2 && words.join(" ").length <= MAX_JOINED_LETTERS && words.every((word) => word.length >= 3);
}

function withoutArticle(word: string): string {
  return word.startsWith(ARTICLE) && word.length > 4 ? word.slice(ARTICLE.length) : word;
}
