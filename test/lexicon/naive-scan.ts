import type { EntryDraft } from "../../src/lexicon/entry.ts";
import { Grammar } from "../../src/lexicon/grammar.ts";
import { Clitic } from "../../src/lexicon/scan.ts";
import { Gap, TokenKind, foldedToken, type Reading } from "../../src/text/reading.ts";

/** A way to read a token: clitics off its front, and the letters that are left. */
interface Front {
  readonly clitics: number;
  readonly rest: string;
  /** Where the span begins: letters of the token outside it. */
  readonly cut: number;
}

const PREPOSITIONS: Readonly<Record<string, number>> = { ب: Clitic.By, ك: Clitic.As, ل: Clitic.For, س: Clitic.Will };

/** All readings of an Arabic word, in the order in which they count: at least two letters are left after each clitic. */
function frontsOf(word: string): Front[] {
  const fronts: Front[] = [{ clitics: 0, rest: word, cut: 0 }];
  const cutOf = (rest: string): number => word.length - rest.length;
  const article = (rest: string, clitics: number): void => {
    if (/^ال..+$/su.test(rest)) fronts.push({ clitics: clitics | Clitic.Article, rest: rest.slice(2), cut: cutOf(rest) });
  };
  const preposition = (rest: string, clitics: number): void => {
    const bit = PREPOSITIONS[rest.charAt(0)];
    if (bit === undefined || rest.length < 3) return;
    const behind = rest.slice(1),
      all = clitics | bit;
    fronts.push({ clitics: all, rest: behind, cut: cutOf(behind) });
    if (bit === Clitic.Will) return;
    article(behind, all);
    if (rest.startsWith("لل"))
      fronts.push(
        { clitics: all, rest: `ال${rest.slice(2)}`, cut: cutOf(behind) },
        { clitics: all | Clitic.Article, rest: rest.slice(2), cut: cutOf(behind) },
      );
  };
  if (word.length < 3) return fronts;
  article(word, 0);
  if (word.startsWith("و") || word.startsWith("ف")) {
    const bit = word.startsWith("و") ? Clitic.And : Clitic.So;
    fronts.push({ clitics: bit, rest: word.slice(1), cut: 1 });
    article(word.slice(1), bit);
    preposition(word.slice(1), bit);
  }
  preposition(word, 0);
  return fronts;
}

/** A hit as text: class, tokens, clitics and the ids with their grammar. */
export function hitKey(
  className: string,
  [first, last]: readonly [number, number],
  clitics: number,
  references: readonly string[],
): string {
  return `${className} ${first}-${last} ${clitics} ${references.toSorted().join(" ")}`;
}

/** The scan's contract, written the slow way: every form of every entry is tried at every token. */
export function naiveScan(reading: Reading, entries: readonly EntryDraft[]): string[] {
  const words = Array.from({ length: reading.tokenCount }, (_, token) => foldedToken(reading, token)),
    hits: string[] = [];
  const classes = [...new Set(entries.map((entry) => entry.class))].toSorted(),
    free = new Map<string, number>();
  for (let token = 0; token < words.length; token++) {
    for (const className of classes) {
      if (token < (free.get(className) ?? 0)) continue;
      const best = bestAt(
        reading,
        words,
        token,
        entries.filter((entry) => entry.class === className),
      );
      if (best === undefined) continue;
      free.set(className, best.last);
      hits.push(hitKey(className, [token, best.last], best.clitics, best.references));
    }
  }
  return hits;
}

interface Best {
  readonly last: number;
  readonly clitics: number;
  readonly cut: number;
  readonly references: string[];
}

function bestAt(reading: Reading, words: readonly string[], token: number, entries: readonly EntryDraft[]): Best | undefined {
  let best: Best | undefined;
  const word = words[token]!,
    fronts = reading.kind[token] === TokenKind.Arabic ? frontsOf(word) : [{ clitics: 0, rest: word, cut: 0 }];
  for (const { clitics, rest, cut } of fronts) {
    const cuts = endsOf(reading, words, { token, rest, clitics }, entries);
    const last = Math.max(-1, ...cuts.keys());
    if (last > (best?.last ?? -1)) best = { last, clitics, cut, references: [...cuts.get(last)!] };
    // A word that begins with two lams is read in two ways behind the same clitics.
    else if (best !== undefined && last === best.last && clitics === best.clitics && cut === best.cut)
      best.references.push(...cuts.get(last)!);
  }
  return best;
}

/** Where forms of some entries end that begin with what is left of a token, and which they are. */
function endsOf(
  reading: Reading,
  words: readonly string[],
  { token, rest, clitics }: { token: number; rest: string; clitics: number },
  entries: readonly EntryDraft[],
): Map<number, Set<string>> {
  const ends = new Map<number, Set<string>>();
  for (const { id, forms } of entries) {
    for (const { folded, grammar } of forms) {
      const last = lastOf(reading, words, { token, rest, isBare: (clitics & Clitic.Article) !== 0 }, { words: folded.split(" "), grammar });
      if (last === undefined || ((clitics & Clitic.Will) !== 0 && (grammar & Grammar.Present) === 0)) continue;
      ends.set(last, (ends.get(last) ?? new Set()).add(`${id}/${grammar}`));
    }
  }
  return ends;
}

interface Start {
  readonly token: number;
  readonly rest: string;
  readonly isBare: boolean;
}

/** Where a form that begins with what is left of a token ends; later words may carry the article if the form allows it. */
function lastOf(
  reading: Reading,
  words: readonly string[],
  { token, rest, isBare }: Start,
  form: { readonly words: readonly string[]; readonly grammar: number },
): number | undefined {
  if (form.words[0] !== rest) return undefined;
  let hasBare = isBare;
  for (let i = 1; i < form.words.length; i++) {
    const word = words[token + i];
    if (word === undefined || reading.gap[token + i]! > Gap.Soft) return undefined;
    if (word === form.words[i]) continue;
    if (!/^ال..+$/su.test(word) || word.slice(2) !== form.words[i]) return undefined;
    hasBare = true;
  }
  return hasBare && (form.grammar & (Grammar.ExactArticle | Grammar.Verb)) !== 0 ? undefined : token + form.words.length;
}
