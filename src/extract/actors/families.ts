import { Clitic } from "../../lexicon/scan.ts";
import type { ActorValue, Found } from "../../model/mention.ts";
import type { Annotation } from "../../pattern/chart.ts";
import { Gap, TokenKind } from "../../text/reading.ts";
import { ARTICLE, HEH, TEH } from "../../text/letters.ts";
import { isDefinite, letterCount, unlistedActor, type ActorSearch } from "./actor-search.ts";
import { isUnknownName } from "./person-names.ts";

/**
 * A family by its name (`عائلة سالم`, `أسرة الحرازي`: one mention with the noun), or one of two behind a noun in the dual
 * (`بين عشيرتي السلامات والحمر`: two mentions without it).
 */
export function findFamily(search: ActorSearch, token: number): Found<ActorValue> | undefined {
  const { chart, classes } = search,
    head = chart.find(token, classes.familyHead);
  if (head !== undefined) return head.references[0]?.entry.attributes["dual"] === true ? undefined : familyOf(search, head);
  return oneOfTwo(search, token);
}

function familyOf(search: ActorSearch, head: Annotation): Found<ActorValue> | undefined {
  const { chart, classes } = search;
  if ((head.clitics & Clitic.Article) !== 0 || chart.endingAt(head.first, [classes.number], 3) !== undefined) return undefined;
  const last = familyNameEnd(search, head.last);
  return last === undefined ? undefined : unlistedActor(chart, { first: head.first, last }, head.start, "civilians");
}

/** The first name right behind a dual noun, or the second one joined to that. */
function oneOfTwo(search: ActorSearch, token: number): Found<ActorValue> | undefined {
  const { chart, found } = search;
  if (token === 0 || chart.reading.gap[token] !== Gap.Space) return undefined;
  const first = dualBefore(search, token);
  if (first !== undefined) return nameAlone(search, token, first, 0);
  const before = found.at(-1);
  if (before?.tokens.last !== token || !beginsWithAnd(search, token)) return undefined;
  const second = dualBefore(search, before.tokens.first);
  return second === undefined ? undefined : nameAlone(search, token, second, 1);
}

function nameAlone(search: ActorSearch, token: number, head: Annotation, prefixLetters: number): Found<ActorValue> | undefined {
  const last = familyNameEnd(search, token);
  if (last === undefined) return undefined;
  const type = head.references[0]?.entry.attributes["clan"] === true ? "identity_militia" : "civilians";
  return unlistedActor(search.chart, { first: token, last }, (search.chart.reading.start[token] ?? 0) + prefixLetters, type);
}

function dualBefore({ chart, classes }: ActorSearch, token: number): Annotation | undefined {
  const head = chart.find(token - 1, classes.familyHead);
  return head?.references[0]?.entry.attributes["dual"] === true ? head : undefined;
}

function beginsWithAnd({ chart: { reading } }: ActorSearch, token: number): boolean {
  return reading.text.charAt(reading.start[token] ?? 0) === AND;
}

/** `و`. */
const AND = "\u{0648}";

/** End of a family's name: a word with its article, a given name, a word that no dictionary knows, or `أبو`, `البو` and the next. */
function familyNameEnd(search: ActorSearch, token: number): number | undefined {
  const { chart, classes } = search,
    { reading } = chart;
  if (token >= reading.tokenCount || reading.gap[token] !== Gap.Space || reading.kind[token] !== TokenKind.Arabic) return undefined;
  const compound = chart.find(token, classes.nameCompound);
  if (compound !== undefined && reading.gap[compound.last] === Gap.Space) return compound.last + 1;
  if (chart.find(token, classes.functionWord) !== undefined) return undefined;
  if (chart.find(token, classes.nisba) !== undefined && !isDefinite(chart, token)) return undefined;
  if ([classes.givenName, classes.place].some((classId) => chart.find(token, classId)?.last === token + 1)) return token + 1;
  return isFamilyWord(search, token) ? token + 1 : undefined;
}

/** No kind of person (`الشهيد`), particle, adjective of a country or feminine (`كاملة`), nor a verb. */
function isFamilyWord(search: ActorSearch, token: number): boolean {
  const { chart, classes } = search;
  if (isDefinite(chart, token) || beginsWithAndArticle(search, token))
    return [classes.victim, classes.rank, classes.role, classes.functionWord, classes.pronounWord, classes.nisba].every(
      (classId) => chart.find(token, classId) === undefined,
    );
  const ending = chart.reading.units[(chart.reading.unitStart[token + 1] ?? 0) - 1];
  return isUnknownName(search, token) && ending !== HEH && ending !== TEH && letterCount(chart.reading, token) <= MAX_LETTERS;
}

/** Longer words that no dictionary knows are seldom a name. */
const MAX_LETTERS = 7;

/** `والفهد`. */
function beginsWithAndArticle(search: ActorSearch, token: number): boolean {
  const { chart } = search;
  return beginsWithAnd(search, token) && chart.reading.text.slice((chart.reading.start[token] ?? 0) + 1).startsWith(ARTICLE);
}
