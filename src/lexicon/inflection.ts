import { foldText } from "../text/fold.ts";
import { Grammar, type Form } from "./grammar.ts";
import * as Letter from "../text/letters.ts";
import { lettersOf } from "../text/letters.ts";

/**
 * Declared inflection classes: from a lemma as a dictionary lists it to all its forms. Everything happens on folded
 * spelling (teh marbuta is heh, hamza carriers are bare). What folding and the clitic readings of the tokenizer give
 * (و ف ب ك ل س and the article) is not generated.
 */
export const INFLECTIONS = [
  "words",
  "noun",
  "noun-f",
  "plural",
  "sound",
  "adjective",
  "nisba",
  "phrase",
  "past",
  "past-form",
  "present",
] as const;
export type Inflection = (typeof INFLECTIONS)[number];

const ALEF = lettersOf(Letter.ALEF),
  TEH = lettersOf(Letter.TEH),
  HEH = lettersOf(Letter.HEH),
  NOON = lettersOf(Letter.NOON),
  WAW = lettersOf(Letter.WAW),
  YEH = lettersOf(Letter.YEH),
  MEEM = lettersOf(Letter.MEEM),
  HAMZA = lettersOf(Letter.HAMZA),
  TEH_MARBUTA = lettersOf(Letter.TEH_MARBUTA);
/** Stands for teh marbuta while a word is inflected (an IPA letter, which folds to itself): folding makes it heh, and a heh that belongs to the word (موجه) inflects otherwise. */
const MARBUTA = "\u{0250}";
const DUAL = [ALEF + NOON, YEH + NOON],
  DUAL_CONSTRUCT = [ALEF, YEH];
const SOUND_PLURAL = [WAW + NOON, YEH + NOON],
  SOUND_CONSTRUCT = [WAW, YEH];
const FEMININE_PLURAL = ALEF + TEH;
/** -h, -hā, -hm, -hmā, -nā: pronouns of the third person and "our". */
const PRONOUNS = [HEH, HEH + ALEF, HEH + MEEM, HEH + MEEM + ALEF, NOON + ALEF];

const INFLECT: Readonly<Record<Inflection, (words: string[], suffixes: boolean) => Form[]>> = {
  words: ([...words]) => [form(words, 0)],
  plural: (words, suffixes) => [
    form(words, Grammar.Plural),
    ...accusativePlural(words),
    ...(suffixes ? withPronouns(words, Grammar.Plural) : []),
  ],
  noun: (words, suffixes) => nounForms(words, suffixes, false),
  "noun-f": (words, suffixes) => nounForms(words, suffixes, true),
  sound: (words, suffixes) => [...nounForms(words, suffixes, false), ...soundPlural(words)],
  adjective: (words) => adjectiveForms(words, true),
  // Without the accusative: with it `سوري` (Syrian) would be `سوريا` (Syria).
  nisba: (words) => adjectiveForms(words, false),
  phrase: (words) => phraseForms(words),
  past: (words, suffixes) => pastForms(words, suffixes),
  // Finite verbs and phrases that begin with one, as they stand.
  "past-form": (words) => [form(words, Grammar.Past)],
  present: (words, suffixes) => presentForms(words, suffixes),
};

/**
 * All forms of a lemma under a declared inflection.
 * @param suffixes also with possessive (nouns) or object pronouns (verbs)
 * @example inflect("قذيفة", "noun-f", false) // قذيفه, قذيفتان, قذيفتين, قذيفتا, قذيفتي, قذيفات
 */
export function inflect(lemma: string, inflection: Inflection, suffixes: boolean): Form[] {
  const words = foldText(lemma.replaceAll(TEH_MARBUTA, MARBUTA)).split(" ");
  return INFLECT[inflection](words, suffixes);
}

function form(words: readonly string[], grammar: number): Form {
  return { folded: words.join(" ").replaceAll(MARBUTA, HEH), grammar };
}

/** The lemma's words with the first one replaced: in an annexation only the head inflects. */
function withHead(words: readonly string[], head: string, grammar: number): Form {
  return form([head, ...words.slice(1)], grammar);
}

/** A feminine head without its teh marbuta: `قذيفة` → `قذيف`. */
function stemOf(word: string): string {
  return word.endsWith(MARBUTA) ? word.slice(0, -1) : word;
}

function nounForms(words: readonly string[], suffixes: boolean, isFeminine: boolean): Form[] {
  const [head = ""] = words;
  const gender = isFeminine ? Grammar.Feminine : 0;
  const bound = isFeminine ? stemOf(head) + TEH : head;
  const forms = [form(words, Grammar.Singular | gender)];
  forms.push(...dualForms(words, bound, gender));
  if (isFeminine) forms.push(withHead(words, stemOf(head) + FEMININE_PLURAL, Grammar.Plural | gender));
  if (suffixes) forms.push(...withPronouns(words, Grammar.Singular | gender, bound));
  return forms;
}

/** The dual alone and in construct, on the stem that takes its endings. */
function dualForms(words: readonly string[], bound: string, gender: number): Form[] {
  const dual = Grammar.Dual | gender,
    construct = dual | Grammar.Construct;
  if (words.length > 1) return DUAL_CONSTRUCT.map((ending) => withHead(words, bound + ending, construct));
  const forms = DUAL.map((ending) => withHead(words, bound + ending, dual));
  if (gender !== 0) return [...forms, ...DUAL_CONSTRUCT.map((ending) => withHead(words, bound + ending, construct))];
  // A masculine singular with the alef of the accusative (صاروخا) looks like a dual in construct; it is a singular when it stands alone.
  return [...forms, withHead(words, bound + ALEF, Grammar.Singular)];
}

function withPronouns(words: readonly string[], grammar: number, bound = words[0] ?? ""): Form[] {
  if (words.length > 1) return [];
  const stem = grammar & Grammar.Feminine || !bound.endsWith(MARBUTA) ? bound : stemOf(bound) + TEH;
  return stemsBeforePronoun(stem).flatMap((one) => PRONOUNS.map((pronoun) => form([one + pronoun], grammar | Grammar.Suffixed)));
}

/** A final hamza sits on waw or yeh before a pronoun, by case: اختفاء → اختفاؤه، اختفائه. */
function stemsBeforePronoun(stem: string): string[] {
  return stem.endsWith(HAMZA) ? [stem, stem.slice(0, -1) + WAW, stem.slice(0, -1) + YEH] : [stem];
}

/** A broken plural takes alef in the accusative (رجالا); sound plurals and those in alef, teh marbuta, yeh or hamza do not. */
function accusativePlural(words: readonly string[]): Form[] {
  const [head = ""] = words,
    hasNoAlef = [YEH + NOON, WAW + NOON, ALEF + TEH, ALEF, MARBUTA, YEH, HAMZA].some((ending) => head.endsWith(ending));
  return words.length > 1 || hasNoAlef ? [] : [form([head + ALEF], Grammar.Plural)];
}

function soundPlural(words: readonly string[]): Form[] {
  const [head = ""] = words;
  return [
    ...SOUND_PLURAL.map((ending) => withHead(words, head + ending, Grammar.Plural)),
    ...SOUND_CONSTRUCT.map((ending) => withHead(words, head + ending, Grammar.Plural | Grammar.Construct)),
    ...PRONOUNS.map((pronoun) => withHead(words, head + YEH + pronoun, Grammar.Plural | Grammar.Suffixed)),
  ];
}

function adjectiveForms(words: readonly string[], hasAccusative: boolean): Form[] {
  const [head = ""] = words;
  const feminine = head + HEH;
  return [
    form(words, Grammar.Singular),
    ...(hasAccusative ? [withHead(words, head + ALEF, Grammar.Singular)] : []),
    withHead(words, feminine, Grammar.Singular | Grammar.Feminine),
    ...DUAL.map((ending) => withHead(words, head + ending, Grammar.Dual)),
    ...DUAL.map((ending) => withHead(words, head + TEH + ending, Grammar.Dual | Grammar.Feminine)),
    ...SOUND_PLURAL.map((ending) => withHead(words, head + ending, Grammar.Plural)),
    withHead(words, head + FEMININE_PLURAL, Grammar.Plural | Grammar.Feminine),
  ];
}

/** A noun and its adjective(s), all words agreeing in the dual: `صاروخين موجهين`. */
function phraseForms(words: readonly string[]): Form[] {
  const dual = (ending: string): Form =>
    form(
      words.map((word) => (word.endsWith(MARBUTA) ? stemOf(word) + TEH : word) + ending),
      Grammar.Dual,
    );
  const accusative = words.map((word) => (word.endsWith(MARBUTA) ? word : word + ALEF));
  return [form(words, Grammar.Singular), form(accusative, Grammar.Singular), ...DUAL.map(dual)];
}

/** Third person of the perfect: he, she, they two, they: قتل، قتلت، قتلا، قتلتا، قتلوا، قتلن. */
function pastForms(words: readonly string[], suffixes: boolean): Form[] {
  const [stem = ""] = words;
  const past = (ending: string, grammar: number): Form => withHead(words, stem + ending, Grammar.Past | grammar);
  const forms = [
    past("", Grammar.Singular),
    past(TEH, Grammar.Singular | Grammar.Feminine),
    past(ALEF, Grammar.Dual),
    past(TEH + ALEF, Grammar.Dual | Grammar.Feminine),
    past(WAW + ALEF, Grammar.Plural),
    past(NOON, Grammar.Plural | Grammar.Feminine),
  ];
  if (!suffixes) return forms;
  for (const pronoun of PRONOUNS) {
    forms.push(past(pronoun, Grammar.Singular | Grammar.Suffixed));
    forms.push(past(TEH + pronoun, Grammar.Singular | Grammar.Feminine | Grammar.Suffixed));
    forms.push(past(WAW + pronoun, Grammar.Plural | Grammar.Suffixed));
  }
  return forms;
}

/** Third person of the imperfect from its stem without prefix: قتل → يقتل، تقتل، يقتلون، يقتلوا، يقتلان. */
function presentForms(words: readonly string[], suffixes: boolean): Form[] {
  const [stem = ""] = words;
  const present = (prefix: string, ending: string, grammar: number): Form =>
    withHead(words, prefix + stem + ending, Grammar.Present | grammar);
  const forms = [
    present(YEH, "", Grammar.Singular),
    present(TEH, "", Grammar.Singular | Grammar.Feminine),
    present(YEH, WAW + NOON, Grammar.Plural),
    present(YEH, WAW + ALEF, Grammar.Plural),
    present(YEH, ALEF + NOON, Grammar.Dual),
  ];
  if (!suffixes) return forms;
  for (const pronoun of PRONOUNS) {
    forms.push(present(YEH, pronoun, Grammar.Singular | Grammar.Suffixed));
    forms.push(present(TEH, pronoun, Grammar.Singular | Grammar.Feminine | Grammar.Suffixed));
  }
  return forms;
}
