import type { Attributes } from "../../lexicon/entry.ts";
import { Clitic } from "../../lexicon/scan.ts";
import type { ActorValue, Found } from "../../model/mention.ts";
import type { ActorType } from "../../model/vocabulary.ts";
import type { Annotation } from "../../pattern/chart.ts";
import { Gap, TokenKind, textAfter, textBefore } from "../../text/reading.ts";
import {
  actorMention,
  adjacent,
  isAdjacent,
  isDefinite,
  isNameWord,
  isRelational,
  unlistedActor,
  type ActorSearch,
} from "./actor-search.ts";
import { typeOf } from "./composed.ts";
import { actorOf, actorValue } from "./gazetteer-actor.ts";

const OPENING_QUOTE = /[\u{201C}\u{201D}\u{00AB}"]/u,
  ANY_QUOTE = /[\u{201C}\u{201D}\u{00AB}\u{00BB}"]/u;
const MAX_QUOTED_TOKENS = 5,
  MAX_NAME_TOKENS = 4;

/**
 * An armed group or unit by its head noun: `كتيبة «فرسان جنزور»`, `الوحدة 127`. Before a listed name a singular class word
 * belongs to the mention (`ميليشيا حزب الله`), a plural or `قوات` does not (`قوات التحالف`), unless the name is a person's
 * (`قوات حفتر`).
 */
export function findGroup(search: ActorSearch, token: number): Found<ActorValue> | undefined {
  const { chart, classes } = search,
    head = chart.find(token, classes.groupHead);
  if (head === undefined || adjacent(search, head.last, classes.anaphor) !== undefined) return undefined;
  if ((chart.find(token, classes.actor)?.last ?? 0) > head.last) return undefined;
  const listed = adjacent(search, head.last, classes.actor);
  return listed !== undefined && (listed.clitics & ~Clitic.Article) === 0
    ? groupOfListed(search, head, listed)
    : unlistedGroup(search, head);
}

/** A class word with the listed name after it, where the two are one mention. */
function groupOfListed({ chart, setting }: ActorSearch, head: Annotation, listed: Annotation): Found<ActorValue> | undefined {
  const tokens = { first: head.first, last: listed.last },
    actor = listed.references.map(({ entry }) => actorOf(entry))[0];
  if (actor?.type === "person") return unlistedActor(chart, tokens, head.start, typeOf(head, "political_militia"));
  if (actor === undefined || attributesOf(head)["inside"] !== true || !ARMED.has(actor.type)) return undefined;
  return actorMention(chart, tokens, head.start, actorValue(actor, setting));
}

/** A group by its quoted name, its number or its proper name. */
function unlistedGroup(search: ActorSearch, head: Annotation): Found<ActorValue> | undefined {
  const { chart, classes } = search,
    { unit, place } = attributesOf(head);
  const last = quotedEnd(search, head.last) ?? (unit === true ? unitNumberEnd(search, head.last) : undefined) ?? properEnd(search, head);
  if (last === undefined || (place === true && chart.find(head.last, classes.place) !== undefined)) return undefined;
  return unlistedActor(chart, { first: head.first, last }, head.start, typeOf(head, "political_militia"));
}

/** What the dictionary says of a head noun. */
function attributesOf(head: Annotation): Attributes {
  return head.references[0]?.entry.attributes ?? {};
}

const ARMED: ReadonlySet<ActorType> = new Set(["rebel_group", "political_militia", "identity_militia", "state_forces", "external_forces"]);

/** A medium by its head noun and name: `وكالة "أعماق"`, `صحيفة «الصباح»`, `شبكة عين الفرات`. */
export function findMedium(search: ActorSearch, token: number): Found<ActorValue> | undefined {
  const { chart, classes } = search,
    head = chart.find(token, classes.mediaHead);
  if (head === undefined || (head.clitics & Clitic.Article) !== 0) return undefined;
  const last = quotedEnd(search, head.last) ?? (isDefinite(chart, head.first) ? undefined : properEnd(search, head));
  return last === undefined ? undefined : unlistedActor(chart, { first: head.first, last }, head.start, "media");
}

/** An organization by its head noun: the noun phrase up to its definite end, and the adjectives after it. */
export function findOrganization(search: ActorSearch, token: number): Found<ActorValue> | undefined {
  const { chart, classes } = search,
    head = chart.find(token, classes.organizationHead);
  if (head === undefined) return undefined;
  const known = adjacent(search, head.last, classes.actor),
    actor = known?.references[0];
  if (
    known !== undefined &&
    actor !== undefined &&
    known.clitics === 0 &&
    !isDefinite(chart, head.first) &&
    NAMED_BODIES.has(actorOf(actor.entry).type)
  ) {
    return actorMention(chart, { first: head.first, last: known.last }, head.start, actorValue(actorOf(actor.entry), search.setting));
  }
  const last = quotedEnd(search, head.last) ?? nounPhraseEnd(search, head);
  return last === undefined ? undefined : unlistedActor(chart, { first: head.first, last }, head.start, "organization");
}

/** `بعثة أتميس`, `منظمة أطباء بلا حدود`: the head belongs to a listed body's name. */
const NAMED_BODIES: ReadonlySet<ActorType> = new Set(["organization", "external_forces"]);

/**
 * An outlet that no dictionary lists, by where it stands: after the place of a dateline in brackets, behind a slash or a
 * dash (`مقديشو (صدى القرن) –`, `بغداد/ المدى برس`), up to the closing sign or the end of the line.
 */
export function findByline(search: ActorSearch, token: number): Found<ActorValue> | undefined {
  const { chart, classes } = search,
    { reading } = chart;
  if (!endsDateline(search, token)) return undefined;
  const sign = BYLINE_SIGN.exec(textBefore(reading, token))?.[0];
  if (sign === undefined || !isNameWord(search, token)) return undefined;
  const end = sign === "(" ? BYLINE_BRACKET : BYLINE_END;
  for (let last = token + 1; last <= Math.min(token + MAX_NAME_TOKENS, reading.tokenCount); last++) {
    if (end.test(textAfter(reading, last)))
      return last - token >= 2 ? unlistedActor(chart, { first: token, last }, reading.start[token] ?? 0, "media") : undefined;
    if (!isAdjacent(chart, last) || chart.find(last, classes.functionWord) !== undefined) return undefined;
  }
  return undefined;
}

/** Whether the place that opens a line ends right before a token. */
function endsDateline({ chart, classes }: ActorSearch, token: number): boolean {
  const { reading } = chart,
    sentence = reading.sentences[reading.sentenceOf[token] ?? 0];
  if (sentence === undefined || reading.gap[sentence.first] !== Gap.LineBreak) return false;
  return chart.find(sentence.first, classes.place)?.last === token;
}

const BYLINE_SIGN = /[(/\u{2013}\u{2014}-]/u,
  BYLINE_BRACKET = /^\)/u,
  BYLINE_END = /^\s*(?:[:\u{2013}-]|\n|$)/u;

/** Unnamed sources with their adjectives: `مصادر أمنية وطبية`, `مصدر عسكري`, `شهود عيان`. Quoted officials count as media. */
export function findSource(search: ActorSearch, token: number): Found<ActorValue> | undefined {
  const { chart, classes } = search,
    head = chart.find(token, classes.sourceNoun);
  const [reference] = head?.references ?? [];
  if (head === undefined || reference === undefined) return undefined;
  let last = head.last;
  for (
    let next = adjacent(search, last, classes.sourceAdjective);
    next !== undefined && (next.clitics & ~(Clitic.And | Clitic.Article)) === 0;
    next = adjacent(search, last, classes.sourceAdjective)
  ) {
    last = next.last;
  }
  if (reference.entry.attributes["described"] === true && last === head.last) return undefined;
  return unlistedActor(chart, { first: head.first, last }, head.start, "media" satisfies ActorType);
}

/** End of a quoted name that opens right before a token. */
function quotedEnd({ chart }: ActorSearch, token: number): number | undefined {
  const { reading } = chart;
  if (!isAdjacent(chart, token) || !OPENING_QUOTE.test(textBefore(reading, token))) return undefined;
  for (let last = token + 1; last <= Math.min(token + MAX_QUOTED_TOKENS, reading.tokenCount); last++) {
    if (ANY_QUOTE.test(textAfter(reading, last))) return last;
    if (!isAdjacent(chart, last)) return undefined;
  }
  return undefined;
}

/** `اللواء 52`, `الكتيبة 103 مشاة`, `الفرقة الأولى`: a number in figures, or an ordinal. */
function unitNumberEnd(search: ActorSearch, token: number): number | undefined {
  const { chart, classes } = search;
  if (!isAdjacent(chart, token)) return undefined;
  if (chart.reading.kind[token] === TokenKind.Number) return token + 1;
  const number = chart.find(token, classes.number),
    kind = (number?.value as { kind?: string } | undefined)?.kind;
  return number !== undefined && kind === "ordinal" ? number.last : undefined;
}

/** End of a proper name after an indefinite head: words with the article, or names that a dictionary knows. */
function properEnd(search: ActorSearch, head: Annotation): number | undefined {
  const { chart, classes } = search,
    { reading } = chart;
  if (isDefinite(chart, head.first)) return undefined;
  let last = head.last;
  while (last - head.last < MAX_NAME_TOKENS && isAdjacent(chart, last) && reading.gap[last] === Gap.Space) {
    if (chart.find(last, classes.functionWord) !== undefined) break;
    const listed = [classes.place, classes.actor, classes.givenName]
      .map((classId) => chart.find(last, classId))
      .find((hit) => hit !== undefined && (hit.clitics & ~Clitic.Article) === 0);
    if (listed !== undefined) last = listed.last;
    else if (isDefinite(chart, last) && isNameWord(search, last) && (last === head.last || isRelational(chart, last))) last++;
    else break;
  }
  return last === head.last ? undefined : last;
}

/** End of a noun phrase: indefinite nouns up to a definite one or a name (`محكمة جنايات الرصافة`), then definite adjectives. */
function nounPhraseEnd(search: ActorSearch, head: Annotation): number | undefined {
  const { chart, classes } = search;
  let last = head.last,
    isClosed = isDefinite(chart, head.first);
  while (last - head.last < MAX_NAME_TOKENS && isAdjacent(chart, last) && chart.find(last, classes.functionWord) === undefined) {
    const next = isClosed ? closedPhraseEnd(search, last) : openPhraseEnd(search, last);
    if (next === undefined) break;
    ({ last, isClosed } = next);
  }
  return last === head.last || !isClosed ? undefined : last;
}

/** How far a noun phrase goes with the next word, and whether a definite word or a name has closed it. */
interface PhraseEnd {
  readonly last: number;
  readonly isClosed: boolean;
}

/** A definite adjective after the definite noun. */
function closedPhraseEnd(search: ActorSearch, token: number): PhraseEnd | undefined {
  return isDefinite(search.chart, token) && isNameWord(search, token) ? { last: token + 1, isClosed: true } : undefined;
}

function openPhraseEnd(search: ActorSearch, token: number): PhraseEnd | undefined {
  const { chart, classes } = search;
  const listed = [classes.place, classes.givenName].map((classId) => chart.find(token, classId)).find((hit) => hit?.clitics === 0);
  if (listed !== undefined) return { last: listed.last, isClosed: true };
  const isNoun = isNameWord(search, token) || chart.find(token, classes.organizationHead) !== undefined;
  return isNoun ? { last: token + 1, isClosed: isDefinite(chart, token) } : undefined;
}
