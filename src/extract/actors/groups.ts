import { Clitic } from "../../lexicon/scan.ts";
import type { ActorValue, Found } from "../../model/mention.ts";
import type { ActorType } from "../../model/vocabulary.ts";
import type { Annotation } from "../../pattern/chart.ts";
import { Gap, TokenKind, textBefore } from "../../text/reading.ts";
import { actorMention, adjacent, isAdjacent, isDefinite, isNameWord, isRelational, unlistedActor, type ActorSearch } from "./actor-search.ts";
import { typeOf } from "./composed.ts";
import { actorOf, actorValue } from "./gazetteer-actor.ts";

const OPENING_QUOTE = /[\u{201C}\u{201D}\u{00AB}"]/u, ANY_QUOTE = /[\u{201C}\u{201D}\u{00AB}\u{00BB}"]/u;
const MAX_QUOTED_TOKENS = 5, MAX_NAME_TOKENS = 4;

/**
 * An armed group or unit by its head noun: `كتيبة «فرسان جنزور»`, `الوحدة 127`. Before a listed name a singular class word
 * belongs to the mention (`ميليشيا حزب الله`), a plural or `قوات` does not (`قوات التحالف`), unless the name is a person's
 * (`قوات حفتر`).
 */
export function findGroup(search: ActorSearch, token: number): Found<ActorValue> | undefined {
  const { chart, classes, setting } = search, head = chart.find(token, classes.groupHead);
  const [reference] = head?.references ?? [];
  if (head === undefined || reference === undefined || adjacent(search, head.last, classes.anaphor) !== undefined) return undefined;
  if ((chart.find(token, classes.actor)?.last ?? 0) > head.last) return undefined;
  const listed = adjacent(search, head.last, classes.actor), tokens = { first: head.first, last: listed?.last ?? head.last };
  const type = typeOf(head, "political_militia");
  if (listed !== undefined && (listed.clitics & ~Clitic.Article) === 0) {
    const actor = listed.references.map(({ entry }) => actorOf(entry))[0];
    if (actor?.type === "person") return unlistedActor(chart, tokens, head.start, type);
    if (actor === undefined || reference.entry.attributes["inside"] !== true || !ARMED.has(actor.type)) return undefined;
    return actorMention(chart, tokens, head.start, actorValue(actor, setting));
  }
  const isUnit = reference.entry.attributes["unit"] === true;
  const last = quotedEnd(search, head.last) ?? (isUnit ? unitNumberEnd(search, head.last) : undefined) ?? properEnd(search, head);
  if (last === undefined || (reference.entry.attributes["place"] === true && chart.find(head.last, classes.place) !== undefined)) return undefined;
  return unlistedActor(chart, { first: head.first, last }, head.start, type);
}

const ARMED: ReadonlySet<ActorType> = new Set(["rebel_group", "political_militia", "identity_militia", "state_forces", "external_forces"]);

/** A medium by its head noun and name: `وكالة "أعماق"`, `صحيفة «الصباح»`, `شبكة عين الفرات`. */
export function findMedium(search: ActorSearch, token: number): Found<ActorValue> | undefined {
  const { chart, classes } = search, head = chart.find(token, classes.mediaHead);
  if (head === undefined || (head.clitics & Clitic.Article) !== 0) return undefined;
  const last = quotedEnd(search, head.last) ?? (isDefinite(chart, head.first) ? undefined : properEnd(search, head));
  return last === undefined ? undefined : unlistedActor(chart, { first: head.first, last }, head.start, "media");
}

/** An organization by its head noun: the noun phrase up to its definite end, and the adjectives after it. */
export function findOrganization(search: ActorSearch, token: number): Found<ActorValue> | undefined {
  const { chart, classes } = search, head = chart.find(token, classes.organizationHead);
  if (head === undefined) return undefined;
  const known = adjacent(search, head.last, classes.actor), actor = known?.references[0];
  if (known !== undefined && actor !== undefined && known.clitics === 0 && !isDefinite(chart, head.first) && NAMED_BODIES.has(actorOf(actor.entry).type)) {
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
  const { chart, classes } = search, { reading } = chart;
  const sentence = reading.sentences[reading.sentenceOf[token] ?? 0];
  const place = sentence === undefined ? undefined : chart.find(sentence.first, classes.place);
  if (sentence === undefined || place === undefined || place.last !== token || reading.gap[sentence.first] !== Gap.LineBreak) return undefined;
  const sign = BYLINE_SIGN.exec(textBefore(reading, token))?.[0];
  if (sign === undefined || !isNameWord(search, token)) return undefined;
  for (let last = token + 1; last <= Math.min(token + MAX_NAME_TOKENS, reading.tokenCount); last++) {
    const after = reading.text.slice(reading.end[last - 1], last < reading.tokenCount ? reading.start[last] : reading.text.length);
    const isEnd = sign === "(" ? after.startsWith(")") : /^\s*(?:[:\u{2013}-]|\n|$)/u.test(after);
    if (isEnd) return last - token >= 2 ? unlistedActor(chart, { first: token, last }, reading.start[token] ?? 0, "media") : undefined;
    if (!isAdjacent(chart, last) || chart.find(last, classes.functionWord) !== undefined) return undefined;
  }
  return undefined;
}

const BYLINE_SIGN = /[(/\u{2013}\u{2014}-]/u;

/** Unnamed sources with their adjectives: `مصادر أمنية وطبية`, `مصدر عسكري`, `شهود عيان`. Quoted officials count as media. */
export function findSource(search: ActorSearch, token: number): Found<ActorValue> | undefined {
  const { chart, classes } = search, head = chart.find(token, classes.sourceNoun);
  const [reference] = head?.references ?? [];
  if (head === undefined || reference === undefined) return undefined;
  let last = head.last;
  for (let next = adjacent(search, last, classes.sourceAdjective); next !== undefined && (next.clitics & ~(Clitic.And | Clitic.Article)) === 0; next = adjacent(search, last, classes.sourceAdjective)) {
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
    const to = last < reading.tokenCount ? reading.start[last] : reading.text.length;
    if (ANY_QUOTE.test(reading.text.slice(reading.end[last - 1], to))) return last;
    if (!isAdjacent(chart, last)) return undefined;
  }
  return undefined;
}

/** `اللواء 52`, `الكتيبة 103 مشاة`, `الفرقة الأولى`: a number in figures, or an ordinal. */
function unitNumberEnd(search: ActorSearch, token: number): number | undefined {
  const { chart, classes } = search;
  if (!isAdjacent(chart, token)) return undefined;
  if (chart.reading.kind[token] === TokenKind.Number) return token + 1;
  const number = chart.find(token, classes.number), kind = (number?.value as { kind?: string } | undefined)?.kind;
  return number !== undefined && kind === "ordinal" ? number.last : undefined;
}

/** End of a proper name after an indefinite head: words with the article, or names that a dictionary knows. */
function properEnd(search: ActorSearch, head: Annotation): number | undefined {
  const { chart, classes } = search, { reading } = chart;
  if (isDefinite(chart, head.first)) return undefined;
  let last = head.last;
  while (last - head.last < MAX_NAME_TOKENS && isAdjacent(chart, last) && reading.gap[last] === Gap.Space) {
    if (chart.find(last, classes.functionWord) !== undefined) break;
    const listed = [classes.place, classes.actor, classes.givenName].map((classId) => chart.find(last, classId)).find((hit) => hit !== undefined && (hit.clitics & ~Clitic.Article) === 0);
    if (listed !== undefined) last = listed.last;
    else if (isDefinite(chart, last) && isNameWord(search, last) && (last === head.last || isRelational(chart, last))) last++;
    else break;
  }
  return last === head.last ? undefined : last;
}

/** End of a noun phrase: indefinite nouns up to a definite one or a name (`محكمة جنايات الرصافة`), then definite adjectives. */
function nounPhraseEnd(search: ActorSearch, head: Annotation): number | undefined {
  const { chart, classes } = search;
  let last = head.last, isClosed = isDefinite(chart, head.first);
  while (last - head.last < MAX_NAME_TOKENS && isAdjacent(chart, last)) {
    if (chart.find(last, classes.functionWord) !== undefined) break;
    const listed = [classes.place, classes.givenName].map((classId) => chart.find(last, classId)).find((hit) => hit?.clitics === 0);
    if (isClosed && !(isDefinite(chart, last) && isNameWord(search, last))) break;
    if (!isClosed && listed !== undefined) {
      last = listed.last;
      isClosed = true;
    } else if (isNameWord(search, last) || chart.find(last, classes.organizationHead) !== undefined) {
      isClosed = isClosed || isDefinite(chart, last);
      last++;
    } else break;
  }
  return last === head.last || !isClosed ? undefined : last;
}
