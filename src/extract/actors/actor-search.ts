import { Clitic } from "../../lexicon/scan.ts";
import type { ActorValue, Found } from "../../model/mention.ts";
import type { TokenRange } from "../../model/span.ts";
import type { Annotation, Chart } from "../../pattern/chart.ts";
import { foldText } from "../../text/fold.ts";
import { closeQuotes } from "../../text/quotes.ts";
import { Gap, TokenKind } from "../../text/reading.ts";
import type { Setting } from "../setting.ts";
import type { NamesTold } from "./names-told.ts";
import { ARTICLE, HEH, YEH, isArticleAt } from "../../text/letters.ts";

/** Class numbers of the words that actors are made of, looked up once an article. */
export interface ActorClasses {
  readonly actor: number;
  readonly place: number;
  readonly nisba: number;
  readonly stateHead: number;
  readonly groupHead: number;
  readonly mediaHead: number;
  readonly organizationHead: number;
  readonly sourceNoun: number;
  readonly sourceAdjective: number;
  readonly affiliation: number;
  readonly membership: number;
  readonly memberNoun: number;
  readonly ministryHead: number;
  /** Classes of words that only places' and papers' rules read: a word of theirs can be a name's all the same. */
  readonly otherRules: readonly number[];
  readonly affiliatedNoun: number;
  readonly militiaNoun: number;
  readonly anaphor: number;
  readonly nameNoun: number;
  readonly familyHead: number;
  readonly statementNoun: number;
  readonly alliedCommittees: number;
  readonly governmentVerb: number;
  readonly governmentSeat: number;
  readonly functionWord: number;
  readonly placeWord: number;
  readonly givenName: number;
  readonly nameCompound: number;
  readonly divineName: number;
  readonly nameHead: number;
  readonly bylineWord: number;
  readonly mediaTail: number;
  readonly ordinaryNoun: number;
  readonly purposeNoun: number;
  readonly originAdjective: number;
  readonly independent: number;
  readonly countedPeople: number;
  readonly venueNoun: number;
  readonly national: number;
  readonly pronounWord: number;
  readonly victim: number;
  readonly rank: number;
  readonly role: number;
  readonly number: number;
}

/** One article's actors as they are found, left to right. */
export interface ActorSearch {
  readonly chart: Chart;
  readonly classes: ActorClasses;
  readonly setting: Setting;
  /** What was found so far, in text order: antecedents of class nouns. */
  readonly found: readonly Found<ActorValue>[];
  readonly told: NamesTold;
}

export function actorClasses(chart: Chart): ActorClasses {
  return {
    actor: chart.classId("actor"),
    place: chart.classId("place"),
    nisba: chart.classId("nisba"),
    stateHead: chart.classId("state-head"),
    groupHead: chart.classId("group-head"),
    mediaHead: chart.classId("media-head"),
    organizationHead: chart.classId("organization-head"),
    sourceNoun: chart.classId("source-noun"),
    sourceAdjective: chart.classId("source-adjective"),
    affiliation: chart.classId("affiliation"),
    otherRules: [
      "facility-adjective",
      "paper-tail",
      "name-noun",
      "statement-noun",
      "speech-verb",
      "stronghold-noun",
      "youth-noun",
      "owned-house",
    ].map((name) => chart.classId(name)),
    ministryHead: chart.classId("ministry-head"),
    memberNoun: chart.classId("member-noun"),
    membership: chart.classId("membership"),
    affiliatedNoun: chart.classId("affiliated-noun"),
    militiaNoun: chart.classId("militia-noun"),
    anaphor: chart.classId("anaphor"),
    nameNoun: chart.classId("name-noun"),
    familyHead: chart.classId("family-head"),
    statementNoun: chart.classId("statement-noun"),
    alliedCommittees: chart.classId("allied-committees"),
    governmentSeat: chart.classId("government-seat"),
    governmentVerb: chart.classId("government-verb"),
    functionWord: chart.classId("function-word"),
    placeWord: chart.classId("place-word"),
    givenName: chart.classId("given-name"),
    nameCompound: chart.classId("name-compound"),
    divineName: chart.classId("divine-name"),
    nameHead: chart.classId("name-head"),
    bylineWord: chart.classId("byline-word"),
    mediaTail: chart.classId("media-tail"),
    ordinaryNoun: chart.classId("ordinary-noun"),
    purposeNoun: chart.classId("purpose-noun"),
    originAdjective: chart.classId("origin-adjective"),
    independent: chart.classId("independent-adjective"),
    pronounWord: chart.classId("pronoun-word"),
    national: chart.classId("victim-national"),
    venueNoun: chart.classId("venue-noun"),
    countedPeople: chart.classId("counted-people"),
    victim: chart.classId("victim"),
    rank: chart.classId("rank"),
    role: chart.classId("role"),
    number: chart.classId("number"),
  };
}

/** The annotation of a class that starts at a token right after the one before it (quotes let through). */
export function adjacent({ chart }: ActorSearch, token: number, classId: number): Annotation | undefined {
  return isAdjacent(chart, token) ? chart.find(token, classId) : undefined;
}

/** Whether a token stands right after the one before it: no comma, stop or line break between. */
export function isAdjacent({ reading }: Chart, token: number): boolean {
  return token < reading.tokenCount && (reading.gap[token] ?? Gap.LineBreak) <= Gap.Soft;
}

/** A mention over tokens that starts at a raw offset; a quote that opens inside is closed inside. */
export function actorMention(chart: Chart, tokens: TokenRange, start: number, value: ActorValue): Found<ActorValue> {
  const { reading } = chart;
  return { tokens, span: closeQuotes(reading.text, { start, end: reading.end[tokens.last - 1] ?? start }), value };
}

/** The value of an actor that no dictionary lists: its Arabic text is its name. */
export function unlistedActor(chart: Chart, tokens: TokenRange, start: number, type: ActorValue["type"]): Found<ActorValue> {
  const { reading } = chart,
    name = reading.text.slice(start, reading.end[tokens.last - 1]);
  return actorMention(chart, tokens, start, { entity: null, name, name_ar: name, type, country: null });
}

/** Whether a token begins with the article. */
export function isDefinite({ reading }: Chart, token: number): boolean {
  const from = reading.unitStart[token] ?? 0;
  return isArticleAt(reading.units, from) && letterCount(reading, token) > 3;
}

/** Whether a hit's form begins with the article, also behind `لل`. */
export function isDefiniteHit({ reading }: Chart, hit: Annotation): boolean {
  const unit = foldText(reading.text.slice(hit.start, hit.start + 4));
  return (
    unit.startsWith(ARTICLE) ||
    ((hit.clitics & Clitic.For) !== 0 &&
      unit.startsWith(ARTICLE.charAt(1)) &&
      foldText(reading.text.charAt(hit.start - 1)) === ARTICLE.charAt(1))
  );
}

/** Whether a token looks like an adjective of relation: ends in yeh, or in yeh and heh. */
export function isRelational({ reading }: Chart, token: number): boolean {
  const to = reading.unitStart[token + 1] ?? 0,
    last = reading.units[to - 1];
  return last === YEH || (last === HEH && reading.units[to - 2] === YEH);
}

export function letterCount(reading: Chart["reading"], token: number): number {
  return (reading.unitStart[token + 1] ?? 0) - (reading.unitStart[token] ?? 0);
}

/** A word that could be (part of) a proper name: Arabic, two letters or more, no function word, number or verb. */
export function isNameWord({ chart, classes }: ActorSearch, token: number): boolean {
  const { reading } = chart;
  if (token >= reading.tokenCount || reading.kind[token] !== TokenKind.Arabic || letterCount(reading, token) < 2) return false;
  return chart
    .at(token)
    .every(
      ({ classId, clitics }) =>
        classId === classes.actor ||
        classId === classes.place ||
        classId === classes.givenName ||
        classId === classes.nameCompound ||
        classId === classes.nisba ||
        classes.otherRules.includes(classId) ||
        (clitics & ~(Clitic.Article | Clitic.And)) !== 0,
    );
}
