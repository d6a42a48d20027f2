import { foldText } from "../text/fold.ts";
import { Grammar, type Form } from "./grammar.ts";

const ARTICLE = "\u{0627}\u{0644}", HAMZA = "\u{0621}", HEH = "\u{0647}", ALEF = "\u{0627}";

/** Names of two short words are also written as one: ديرالزور, طوزخورماتو. */
const MAX_JOINED_LETTERS = 13;

/** Spelling habits of proper names, as `dictionaries/spelling.yaml` lists them; words folded. */
export interface NameSpelling {
  readonly joinedHeads: ReadonlySet<string>;
  readonly swappedHeads: ReadonlyMap<string, string>;
  readonly splitHeads: readonly string[];
}

/**
 * A proper name and the spellings of it that news prints, computed and not listed: without its final hamza
 * (كربلا), with a final alef for heh (داعا for داعه), joined (تلرفعت, ديرالزور), abu for bu, and without the article of a later
 * word. Computed ones carry `Grammar.Variant`. All forms keep their article: `باب` is not the town `الباب`.
 */
export function nameForms(name: string, spelling: NameSpelling): Form[] {
  const folded = foldText(name), words = folded.split(" ");
  const forms = new Map<string, number>([[folded, Grammar.ExactArticle]]);
  const add = (variant: string): void => {
    if (variant !== "" && !forms.has(variant)) forms.set(variant, Grammar.ExactArticle | Grammar.Variant);
  };
  const [head = "", ...rest] = words;
  const last = words.at(-1) ?? "";
  if (last.endsWith(HAMZA) && last.length > 3) add(folded.slice(0, -1));
  for (const split of spelling.splitHeads) {
    if (head.startsWith(split) && head.length > split.length + 2) add([split, head.slice(split.length), ...rest].join(" "));
  }
  if (words.length > 1) {
    if (last.endsWith(HEH) && last.length > 3) add(folded.slice(0, -1) + ALEF);
    if (spelling.joinedHeads.has(head) || (words.length === 2 && folded.length <= MAX_JOINED_LETTERS && words.every((word) => word.length >= 3))) add([head + (rest[0] ?? ""), ...rest.slice(1)].join(" "));
    const swapped = spelling.swappedHeads.get(head);
    if (swapped !== undefined) add([swapped, ...rest].join(" "));
    add([head, ...rest.map((word) => (word.startsWith(ARTICLE) && word.length > 4 ? word.slice(2) : word))].join(" "));
  }
  return [...forms].map(([form, grammar]) => ({ folded: form, grammar }));
}
