import type { Found, PlaceValue } from "../../model/mention.ts";
import type { PlaceType } from "../../model/vocabulary.ts";
import { Clitic } from "../../lexicon/scan.ts";
import type { Annotation, Chart } from "../../pattern/chart.ts";
import { Gap } from "../../text/reading.ts";
import { placeOf, valueOf, type GazetteerPlace } from "../gazetteer-place.ts";
import type { Divisions, Setting } from "../setting.ts";
import { findArea } from "./areas.ts";
import { beginRoad } from "./between.ts";
import { evidenceOf } from "./name-evidence.ts";
import { findDefinite, findTailed } from "./definite-name.ts";
import { isHost } from "./host-town.ts";
import { findNameAgain } from "./name-again.ts";
import { findListItem, findSingularItem, listWordAt } from "./name-list.ts";
import { PlaceMemory } from "./place-memory.ts";
import { placeMention, relationBefore, withAdjectives, type PlaceSearch } from "./place-search.ts";
import { adjacent, placeClasses, wordOf } from "./place-words.ts";
import type { NameEvidence } from "./place-score.ts";
import { choosePlace } from "./resolve.ts";
import { findTyped, typedAs } from "./typed-name.ts";

/**
 * Finds the places of a text: gazetteer names with their type words, areas composed by rule (countryside, borders,
 * parts of a country), and names that only their type word tells.
 */
export function findPlaces(chart: Chart, setting: Setting, observe?: PlaceObserver): Found<PlaceValue>[] {
  const memory = new PlaceMemory(),
    first = readPlaces(chart, setting, memory, observe);
  // A headline may name what only the lead locates: names refused before they were known are read again.
  const isWorthAnother =
    memory.hasNames || first.refused.some((place) => memory.has(place.id) || memory.hasNear(place) || memory.isByTown(place));
  return isWorthAnother ? readPlaces(chart, setting, memory, observe).found : first.found;
}

interface PlaceReading {
  readonly found: Found<PlaceValue>[];
  /** Gazetteer places that were not admitted. */
  readonly refused: readonly GazetteerPlace[];
}

/** Told of each name that was weighed: its candidates and the evidence; the last word on a hit holds. For a trace. */
export type PlaceObserver = (hit: Annotation, candidates: readonly GazetteerPlace[], evidence: NameEvidence) => void;

function readPlaces(chart: Chart, setting: Setting, memory: PlaceMemory, observe?: PlaceObserver): PlaceReading {
  const classes = placeClasses(chart),
    found: Found<PlaceValue>[] = [];
  const refused: GazetteerPlace[] = [],
    sentenceAdmin1 = new Map<number, Divisions>();
  const search: PlaceSearch = {
    chart,
    classes,
    setting,
    memory,
    list: undefined,
    lastAdmin1: () => found.findLast(({ value }) => value.admin1 !== null && value.country === setting.country)?.value.admin1 ?? null,
    lastTown: () => found.findLast(({ value }) => isHost(value, setting.country))?.value ?? memory.firstTown(setting.country),
    resolve: (hit, word, wordHit) => {
      const candidates = hit.references.map(({ entry }) => placeOf(entry));
      const evidence = evidenceOf(chart, classes, { hit, word, wordHit, last: found.at(-1), sentenceAdmin1, memory });
      const place = evidence.isSomethingElse ? undefined : choosePlace(candidates, evidence, setting);
      observe?.(hit, candidates, evidence);
      if (place === undefined) refused.push(...candidates);
      return place;
    },
  };
  for (let token = 0; token < chart.reading.tokenCount;) {
    const place = placeAt(search, token);
    if (place === undefined) token++;
    else {
      found.push(place);
      memory.note(place);
      token = place.tokens.last;
    }
  }
  return { found, refused };
}

function placeAt(search: PlaceSearch, token: number): Found<PlaceValue> | undefined {
  return (
    findArea(search, token) ??
    findSingularItem(search, token) ??
    findTailed(search, token) ??
    findNamed(search, token) ??
    findListItem(search, token) ??
    findNameAgain(search, token) ??
    findDefinite(search, token)
  );
}

/** A gazetteer name, with or without a type word, or an unlisted name with one. */
function findNamed(search: PlaceSearch, token: number): Found<PlaceValue> | undefined {
  const { chart, classes } = search;
  const wordHit = chart.find(token, classes.placeWord),
    own = chart.find(token, classes.place);
  const typed = wordHit !== undefined && (own === undefined || own.last <= wordHit.last) ? findTyped(search, wordHit) : undefined;
  if (typed !== undefined || own === undefined) return typed;
  const listed = findListed(search, own, wordHit);
  // `مستشفى الثورة` that is not the listed one, in another city, is still a hospital of that name.
  return listed !== undefined || wordHit === undefined || own.last <= wordHit.last ? listed : findTyped(search, wordHit);
}

/** A gazetteer name as it stands. One that includes its type word (`حقل العمر`) brings its own evidence. */
function findListed(search: PlaceSearch, own: Annotation, wordHit: Annotation | undefined): Found<PlaceValue> | undefined {
  const { chart } = search,
    listWord = listWordAt(search, own.first, own);
  const included = wordHit !== undefined && own.last > wordHit.last ? wordHit : undefined;
  const place = search.resolve(own, included === undefined ? listWord : wordOf(included), included);
  if (place === undefined) return undefined;
  if (listWord === undefined) beginRoad(search, own);
  if (listWord !== undefined) search.list = { word: listWord, end: own.last, isDual: false, isOpen: search.list?.isOpen === true };
  if (isNamedAgain(search, own, place) || (included === undefined && endsQuotedName(chart, own))) return undefined;
  const last = wholeOf(search, own, place) ?? withAdjectives(search, own.last, place.type),
    value = typedAs(valueOf(place, relationBefore(search, own.first)), listWord);
  const name = withoutOuterWord(search, own, included);
  return placeMention(chart, { first: name.first, last }, name.start, value);
}

/** End of what a region or quarter is told to be of, right after its name: `الغوطة الشرقية لدمشق`. */
function wholeOf(search: PlaceSearch, { last }: Annotation, place: GazetteerPlace): number | undefined {
  const whole = PARTS.has(place.type) ? adjacent(search.chart, last, search.classes.place) : undefined;
  if (whole === undefined || whole.clitics !== Clitic.For || search.chart.reading.gap[last] !== Gap.Space) return undefined;
  const { country, type } = search.resolve(whole, undefined, undefined) ?? {};
  return country === place.country && (type === "city" || type === "governorate") ? whole.last : undefined;
}

const PARTS: ReadonlySet<PlaceType> = new Set(["region", "rural_area", "neighbourhood"]);

/** `منطقة الزاب`: a type word that is no part of a mention is none where the gazetteer has it in the name, either. */
function withoutOuterWord(search: PlaceSearch, own: Annotation, included: Annotation | undefined): { first: number; start: number } {
  if (included === undefined || (included.clitics & Clitic.Article) !== 0 || wordOf(included)?.type !== "region") return own;
  if (wordOf(included)?.isInside === true || !isNameAlone(search, included.last, own)) return own;
  return { first: included.last, start: search.chart.reading.start[included.last] ?? own.start };
}

/** Whether the gazetteer has a name without its type word, too: not `منطقة خفض التصعيد`. */
function isNameAlone({ chart, classes }: PlaceSearch, token: number, { last }: Annotation): boolean {
  return chart.find(token, classes.place)?.last === last;
}

/** `العاصمة الليبية طرابلس`: the name right after is the mention. */
function isNamedAgain({ chart, classes }: PlaceSearch, hit: Annotation, place: GazetteerPlace): boolean {
  return adjacent(chart, hit.last, classes.place)?.references.some(({ entry }) => entry.id === place.id) === true;
}

const OPENING = /[\u{00AB}\u{201C}"]/u,
  CLOSING = /^[\u{00BB}\u{201D}"]/u,
  MAX_QUOTED_BEFORE = 3;

/** Whether a hit is the last word of a short quoted name of something else: `«نداء البقاع»`. */
function endsQuotedName({ reading }: Chart, hit: Annotation): boolean {
  if (!CLOSING.test(reading.text.slice(reading.end[hit.last - 1])) || (reading.gap[hit.first] ?? Gap.LineBreak) !== Gap.Space) return false;
  for (let token = hit.first - 1; token >= Math.max(0, hit.first - MAX_QUOTED_BEFORE); token--) {
    if (OPENING.test(reading.text.slice(reading.end[token - 1] ?? 0, reading.start[token]))) return true;
    if ((reading.gap[token] ?? Gap.LineBreak) !== Gap.Space) return false;
  }
  return false;
}
