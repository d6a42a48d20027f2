import type { Attributes } from "../../lexicon/entry.ts";
import { Clitic } from "../../lexicon/scan.ts";
import type { ActorValue, Found } from "../../model/mention.ts";
import { FORCE_TYPES, type ActorType } from "../../model/vocabulary.ts";
import type { Annotation } from "../../pattern/chart.ts";
import { Gap, TokenKind, textBefore } from "../../text/reading.ts";
import {
  actorMention,
  adjacent,
  isAdjacent,
  isDefinite,
  isDefiniteHit,
  isNameWord,
  isRelational,
  unlistedActor,
  type ActorSearch,
} from "./actor-search.ts";
import { actorOf, actorValue } from "./gazetteer-actor.ts";
import { typeOf } from "./head-type.ts";
import { isUnknownName } from "./person-names.ts";
import { OPENING_QUOTE, quotedEnd } from "./quoted-name.ts";

const MAX_NAME_TOKENS = 4;

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
  if (listed === undefined || (listed.clitics & ~Clitic.Article) !== 0 || isMediumAlone(listed)) return unlistedGroup(search, head);
  return groupOfListed(search, head, listed);
}

/** `ألوية الفرقان`: what is also an outlet's name, behind a group's noun. */
function isMediumAlone({ references }: Annotation): boolean {
  return references.every(({ entry }) => entry.attributes["type"] === "media");
}

/** A class word with the listed name after it, where the two are one mention. */
function groupOfListed({ chart, classes, setting }: ActorSearch, head: Annotation, listed: Annotation): Found<ActorValue> | undefined {
  if ((head.clitics & Clitic.Article) !== 0) return undefined;
  const tokens = { first: head.first, last: listed.last },
    actor = listed.references.map(({ entry }) => actorOf(entry))[0];
  if (actor?.type === "person" && chart.find(head.first, classes.rank)?.last === head.last) return undefined;
  if (actor?.type === "person") return unlistedActor(chart, tokens, head.start, typeOf(head, "political_militia"));
  if (actor === undefined || attributesOf(head)["inside"] !== true || !FORCE_TYPES.has(actor.type)) return undefined;
  return actorMention(chart, tokens, head.start, actorValue(actor, setting));
}

/** A group by its quoted name, its number or its proper name. */
function unlistedGroup(search: ActorSearch, head: Annotation): Found<ActorValue> | undefined {
  const { unit, place } = attributesOf(head);
  if (attributesOf(head)["seated"] === true) return seatedUnit(search, head);
  const quoted = quotedEnd(search, head.last);
  if (quoted !== undefined && isSaying(search, head, quoted)) return undefined;
  const numbered = unit === true ? numberedEnd(search, head, quoted) : undefined;
  if (numbered !== undefined) return numberedUnit(search, head, numbered);
  const last = quoted ?? properEnd(search, head);
  if (last === undefined || (place === true && isFrontLine(search, head, last))) return undefined;
  return unlistedActor(search.chart, { first: head.first, last }, head.start, typeOf(head, "political_militia"));
}

/** End of a unit's number, right behind its noun, quoted or behind its arm. */
function numberedEnd(search: ActorSearch, head: Annotation, quoted: number | undefined): number | undefined {
  const last = isNumberQuoted(search, head.last, quoted) ? unitNumberEnd(search, head.last) : undefined;
  return last ?? armedUnitEnd(search, head);
}

/** `فوج المشاة الثالث`, `لواء المدرعات 12`: an indefinite noun with its arm, and the number behind that. */
function armedUnitEnd(search: ActorSearch, head: Annotation): number | undefined {
  const { chart } = search;
  if (isDefiniteHit(chart, head) || chart.reading.gap[head.last] !== Gap.Space) return undefined;
  const arm = chart.find(head.last, chart.classId("unit-arm"));
  return arm?.clitics === Clitic.Article ? unitNumberEnd(search, arm.last) : undefined;
}

/** `اللواء «89»`: what is quoted, if anything is, is a number alone. */
function isNumberQuoted({ chart: { reading } }: ActorSearch, first: number, quoted: number | undefined): boolean {
  return quoted === undefined || (quoted - first === 1 && reading.kind[first] === TokenKind.Number);
}

/** `القوات "حيدت 24 إرهابيا"`, `للجيش "حيدت عشرات"`: a phrase in quotes behind a definite noun is said, not a name. */
function isSaying({ chart, classes }: ActorSearch, head: Annotation, end: number): boolean {
  if (attributesOf(head)["unit"] === true || end - head.last < 2) return false;
  if (chart.reading.kind.subarray(head.last, end).includes(TokenKind.Number)) return true;
  if (!isDefiniteHit(chart, head) || isDefinite(chart, head.last)) return false;
  return [classes.actor, classes.nameNoun, classes.groupHead].every((classId) => chart.find(head.last, classId) === undefined);
}

/** `المنطقة العسكرية الثانية`, `المنطقة العسكرية سبها`: by its number, its side or its seat. */
function seatedUnit(search: ActorSearch, head: Annotation): Found<ActorValue> | undefined {
  const { chart, classes } = search,
    seat = adjacent(search, head.last, classes.place);
  const last = unitNumberEnd(search, head.last) ?? (seat?.clitics === 0 ? seat.last : undefined);
  return last === undefined ? undefined : unlistedActor(chart, { first: head.first, last }, head.start, typeOf(head, "state_forces"));
}

/** `لواء 43 في الجيش`: a unit with the body that it is in; alone, an army's in countries where only armies number theirs. */
function numberedUnit(search: ActorSearch, head: Annotation, last: number): Found<ActorValue> {
  const { chart, setting } = search,
    body = bodyBehind(search, last);
  const { armies } = attributesOf(head);
  const isArmys = Array.isArray(armies) && armies.includes(setting.country);
  const type = body?.type ?? (isArmys || hasStateArm(search, last) ? "state_forces" : typeOf(head, "political_militia"));
  return unlistedActor(chart, { first: head.first, last: body?.last ?? last }, head.start, type);
}

/** `اللواء الخامس شرطة اتحادية`. */
function hasStateArm({ chart }: ActorSearch, end: number): boolean {
  const arm = chart.endingAt(end, [chart.classId("unit-arm")], 2);
  return arm?.references.some(({ entry }) => entry.attributes["state"] === true) === true;
}

/** `في الجيش`, `في الحشد الشعبي`, `بالجيش`. */
function bodyBehind({ chart, classes }: ActorSearch, token: number): { readonly last: number; readonly type: ActorType } | undefined {
  if (token >= chart.reading.tokenCount || chart.reading.gap[token] !== Gap.Space) return undefined;
  const inside = chart.find(token, chart.classId("locative")),
    isInside = inside?.references[0]?.entry.id === "inside";
  const at = isInside ? inside.last : token,
    clitics = isInside ? 0 : Clitic.By;
  const body = [classes.actor, classes.stateHead].map((classId) => chart.find(at, classId)).find((hit) => hit?.clitics === clitics);
  if (body === undefined || (!isInside && !isDefiniteHit(chart, body))) return undefined;
  return { last: body.last, type: body.classId === classes.stateHead ? "state_forces" : typeOf(body, "political_militia") };
}

/** `جبهة الكسارة`: a place, or one unquoted word, after the front where it is fought. */
function isFrontLine({ chart, classes }: ActorSearch, head: Annotation, last: number): boolean {
  return (
    chart.find(head.last, classes.place) !== undefined ||
    (last - head.last === 1 && !OPENING_QUOTE.test(textBefore(chart.reading, head.last)))
  );
}

/** What the dictionary says of a head noun. */
function attributesOf(head: Annotation): Attributes {
  return head.references[0]?.entry.attributes ?? {};
}

/** A medium by its head noun and name: `وكالة "أعماق"`, `صحيفة «الصباح»`, `شبكة عين الفرات`. */
export function findMedium(search: ActorSearch, token: number): Found<ActorValue> | undefined {
  const { chart, classes } = search,
    head = chart.find(token, classes.mediaHead);
  if (head === undefined || (head.clitics & Clitic.Article) !== 0) return undefined;
  if (attributesOf(head)["quotable"] === true && !isQuotedSource(search, head)) return undefined;
  const last = quotedEnd(search, head.last) ?? (isDefiniteHit(chart, head) ? ownerEnd(search, head) : outletEnd(search, head));
  return last === undefined ? undefined : unlistedActor(chart, { first: head.first, last }, head.start, "media");
}

/** `المركز الإعلامي لمحور الضالع`, `المكتب الإعلامي لجيش الإسلام`: the media office of a body. */
function ownerEnd({ chart, classes }: ActorSearch, { first, last }: Annotation): number | undefined {
  if (last - first < 2 || chart.reading.gap[last] !== Gap.Space) return undefined;
  const owner = [classes.actor, classes.stateHead, classes.groupHead, classes.organizationHead, classes.placeWord]
    .map((classId) => chart.find(last, classId))
    .find((hit) => hit !== undefined && (hit.clitics & Clitic.For) !== 0);
  const end = owner?.last ?? (chart.reading.text.charCodeAt(chart.reading.start[last] ?? 0) === LAM ? last + 1 : undefined);
  return end === undefined ? undefined : (chart.find(end, classes.place)?.last ?? end);
}

const LAM = 0x644;

/** `موقع`, which is a post or a place as often, is a medium after a verb of saying or `ل` ("told"). */
function isQuotedSource({ chart }: ActorSearch, head: Annotation): boolean {
  return (head.clitics & Clitic.For) !== 0 || chart.find(head.first - 1, chart.classId("source-cue"))?.last === head.first;
}

/** A medium's name after its head noun, with the adjectives and the `للأنباء` that belong to it. */
function outletEnd(search: ActorSearch, head: Annotation): number | undefined {
  const { chart, classes } = search;
  let last = properEnd(search, head) ?? (isUnknownName(search, head.last) && isAdjacent(chart, head.last) ? head.last + 1 : undefined);
  if (last === undefined) last = isDefinite(chart, head.last) && mediaTail(search, head.last + 1) !== undefined ? head.last + 1 : head.last;
  for (let next = mediaTail(search, last); next !== undefined; next = mediaTail(search, last)) last = next;
  const isNamed = last > head.last && (last - head.last > 1 || chart.find(head.last, classes.mediaTail) === undefined);
  return isNamed ? last : undefined;
}

function mediaTail(search: ActorSearch, token: number): number | undefined {
  return adjacent(search, token, search.classes.mediaTail)?.last;
}

/** `اللواء 52`, `الكتيبة 103 مشاة`, `الفرقة الأولى`: a number in figures, or an ordinal, and the arm. */
function unitNumberEnd(search: ActorSearch, token: number): number | undefined {
  const { chart, classes } = search;
  if (!isAdjacent(chart, token)) return undefined;
  const number = chart.find(token, classes.number),
    kind = (number?.value as { kind?: string } | undefined)?.kind;
  const last = chart.reading.kind[token] === TokenKind.Number ? token + 1 : kind === "ordinal" ? number?.last : undefined;
  if (last === undefined || chart.reading.gap[last] !== Gap.Space) return last;
  const arm = chart.find(last, chart.classId("unit-arm"));
  return arm?.clitics === 0 ? arm.last : last;
}

/** End of a proper name after an indefinite head: words with the article, or names that a dictionary knows. */
function properEnd(search: ActorSearch, head: Annotation): number | undefined {
  const { chart } = search;
  if (isDefinite(chart, head.first) || isDefiniteHit(chart, head)) return undefined;
  let last = head.last;
  while (last - head.last < MAX_NAME_TOKENS && isAdjacent(chart, last) && chart.reading.gap[last] === Gap.Space) {
    const next = properPartEnd(search, last, last === head.last);
    if (next === undefined) break;
    last = next;
  }
  return last === head.last ? undefined : last;
}

/** `تحرير الجنوب`, `أحرار الساحل`, `بني هلال`, `البو عطوان`: an indefinite word that opens a name, and the definite one, place or name behind. */
function openedNameEnd(search: ActorSearch, token: number): number | undefined {
  const { chart, classes } = search,
    opening = chart.find(token, classes.nameNoun) ?? chart.find(token, classes.nameCompound),
    next = token + 1;
  if (opening?.clitics !== 0 || next >= chart.reading.tokenCount || chart.reading.gap[next] !== Gap.Space) return undefined;
  const listed = [classes.place, classes.givenName].map((classId) => chart.find(next, classId)).find((hit) => hit?.clitics === 0);
  if (listed !== undefined) return listed.last;
  if (chart.find(next, classes.ordinaryNoun) !== undefined) return undefined;
  const isOpen = opening.classId === classes.nameCompound && chart.find(next, classes.functionWord) === undefined;
  return isOpen || (isDefinite(chart, next) && chart.find(next, classes.functionWord) === undefined) ? next + 1 : undefined;
}

function properPartEnd(search: ActorSearch, token: number, isFirst: boolean): number | undefined {
  const { chart, classes } = search;
  const opened = isFirst ? openedNameEnd(search, token) : undefined;
  if (opened !== undefined) return opened;
  if (chart.find(token, classes.functionWord) !== undefined || chart.find(token, classes.ordinaryNoun) !== undefined) return undefined;
  const listed = [classes.place, classes.actor, classes.givenName]
    .map((classId) => chart.find(token, classId))
    .find((hit) => hit !== undefined && (hit.clitics & ~Clitic.Article) === 0);
  if (listed !== undefined) return listed.last;
  return isDefinite(chart, token) && isNameWord(search, token) && (isFirst || isRelational(chart, token)) ? token + 1 : undefined;
}
