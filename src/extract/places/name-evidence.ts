import { Grammar } from "../../lexicon/grammar.ts";
import { Clitic } from "../../lexicon/scan.ts";
import type { Found, PlaceValue } from "../../model/mention.ts";
import type { Annotation, Chart } from "../../pattern/chart.ts";
import { Gap } from "../../text/reading.ts";
import { placeOf } from "../gazetteer-place.ts";
import { addDivision, type Divisions } from "../setting.ts";
import type { PlaceClasses, PlaceWord } from "./place-words.ts";
import type { NameEvidence } from "./resolve.ts";

/** A name that is weighed, and what was read before it. */
interface Weighed {
  readonly hit: Annotation;
  readonly word: PlaceWord | undefined;
  readonly wordHit: Annotation | undefined;
  /** The place found last. */
  readonly last: Found<PlaceValue> | undefined;
  /** Sentence → its divisions, kept from name to name. */
  readonly sentenceAdmin1: Map<number, Divisions>;
  readonly isKnown: (id: string) => boolean;
}

/** Reads off a text what speaks for a name being a place, and which. */
export function evidenceOf(
  chart: Chart,
  classes: PlaceClasses,
  { hit, word, wordHit, last, sentenceAdmin1, isKnown }: Weighed,
): NameEvidence {
  const head = wordHit ?? hit;
  const follows = last?.tokens.last === head.first,
    isDirected = hasDirectionBefore(chart, classes, head);
  return {
    word,
    isKnown,
    isLocated: isPreposed(chart, classes, head) || (head.clitics & Clitic.By) !== 0,
    isDateline: isDateline(chart, hit),
    listedIn: follows && isJoined(chart, head) ? last.value.country : null,
    wantsArea: isDirected || (follows && (head.clitics & Clitic.By) !== 0),
    sentenceAdmin1: admin1Of(chart, classes, hit, sentenceAdmin1),
    isVariant: hit.references.every(({ grammar }) => (grammar & Grammar.Variant) !== 0),
    isSingleWord: hit.last - hit.first === 1,
    isOrdinaryWord: isOrdinaryWord(chart, classes, hit),
  };
}

/** `شمالي`, `إلى الشمال من`: a direction of one or two words. */
function hasDirectionBefore(chart: Chart, classes: PlaceClasses, head: Annotation): boolean {
  return [head.first - 1, head.first - 2].some((token) => chart.find(token, classes.direction)?.last === head.first);
}

/** `في`, `قرب`, `ريف`, `شمالي`: a word of place right before. */
function isPreposed(chart: Chart, classes: PlaceClasses, head: Annotation): boolean {
  if ((chart.reading.gap[head.first] ?? Gap.LineBreak) > Gap.Soft) return false;
  const words = [chart.classId("locative"), classes.relation, classes.countryside];
  return hasDirectionBefore(chart, classes, head) || words.some((classId) => chart.find(head.first - 1, classId)?.last === head.first);
}

/** Goes on with a list: by "and", or after a comma. */
function isJoined({ reading }: Chart, head: Annotation): boolean {
  return (head.clitics & Clitic.And) !== 0 || reading.gap[head.first] === Gap.Comma;
}

const DATELINE_SIGN = /^\s*[-\u{2013}\u{2014}:/(|]/u;

/** Whether a hit stands alone at the start of a line, before a dash, colon, slash or bracket, or fills the line. */
function isDateline({ reading }: Chart, hit: Annotation): boolean {
  if (reading.gap[hit.first] !== Gap.LineBreak) return false;
  const after = reading.text.slice(hit.end, hit.end + 4);
  return DATELINE_SIGN.test(after) || /^\s*(?:\n|$)/u.test(after);
}

/** Whether a dictionary of words, not of names, knows the hit's one word too (`التحالف`, `الباب`). */
function isOrdinaryWord(chart: Chart, classes: PlaceClasses, hit: Annotation): boolean {
  if (hit.last - hit.first > 1) return false;
  return chart
    .at(hit.first)
    .some(({ classId, last, clitics }) => last === hit.last && clitics === hit.clitics && !classes.names.has(classId));
}

/** First-level divisions that the other, certain names of the hit's sentence lie in. */
function admin1Of(chart: Chart, classes: PlaceClasses, hit: Annotation, cache: Map<number, Divisions>): Divisions {
  const sentence = chart.reading.sentenceOf[hit.first] ?? 0,
    known = cache.get(sentence);
  if (known !== undefined) return known;
  const divisions = new Map<string, Set<string>>(),
    { first = 0, last = 0 } = chart.reading.sentences[sentence] ?? {};
  for (let token = first; token < last; token++) {
    const there = chart.find(token, classes.place);
    if (there === undefined) continue;
    const places = there.references.map(({ entry }) => placeOf(entry)).filter(({ needs, risk }) => needs === null && risk !== "high");
    addDivision(divisions, places);
  }
  cache.set(sentence, divisions);
  return divisions;
}
