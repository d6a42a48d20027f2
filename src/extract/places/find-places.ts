import type { Found, PlaceValue } from "../../model/mention.ts";
import type { Annotation, Chart } from "../../pattern/chart.ts";
import { Gap } from "../../text/reading.ts";
import { placeOf, valueOf, type GazetteerPlace } from "../gazetteer-place.ts";
import type { Divisions, Setting } from "../setting.ts";
import { findArea } from "./areas.ts";
import { evidenceOf } from "./name-evidence.ts";
import { findListItem, listWordAt } from "./name-list.ts";
import { placeMention, relationBefore, withAdjectives, type PlaceSearch } from "./place-search.ts";
import { adjacent, placeClasses, wordOf } from "./place-words.ts";
import { choosePlace, type NameEvidence } from "./resolve.ts";
import { findTyped } from "./typed-name.ts";

/**
 * Finds the places of a text: gazetteer names with their type words, areas composed by rule (countryside, borders,
 * parts of a country), and names that only their type word tells.
 */
export function findPlaces(chart: Chart, setting: Setting, observe?: PlaceObserver): Found<PlaceValue>[] {
  const first = readPlaces(chart, setting, new Set(), observe);
  // A headline may name what only the lead locates: names refused before they were known are read again.
  return [...first.refused].some((id) => first.known.has(id)) ? readPlaces(chart, setting, first.known, observe).found : first.found;
}

interface PlaceReading {
  readonly found: Found<PlaceValue>[];
  /** Ids of gazetteer places that were admitted, and of those that were not. */
  readonly known: ReadonlySet<string>;
  readonly refused: ReadonlySet<string>;
}

/** Told of each name that was weighed: its candidates and the evidence; the last word on a hit holds. For a trace. */
export type PlaceObserver = (hit: Annotation, candidates: readonly GazetteerPlace[], evidence: NameEvidence) => void;

function readPlaces(chart: Chart, setting: Setting, knownBefore: ReadonlySet<string>, observe?: PlaceObserver): PlaceReading {
  const classes = placeClasses(chart),
    found: Found<PlaceValue>[] = [];
  const known = new Set(knownBefore),
    refused = new Set<string>(),
    sentenceAdmin1 = new Map<number, Divisions>();
  const search: PlaceSearch = {
    chart,
    classes,
    setting,
    list: undefined,
    lastAdmin1: () => found.findLast(({ value }) => value.admin1 !== null)?.value.admin1 ?? null,
    resolve: (hit, word, wordHit) => {
      const candidates = hit.references.map(({ entry }) => placeOf(entry));
      const evidence = evidenceOf(chart, classes, {
        hit,
        word,
        wordHit,
        last: found.at(-1),
        sentenceAdmin1,
        isKnown: (id) => known.has(id),
      });
      const place = choosePlace(candidates, evidence, setting);
      observe?.(hit, candidates, evidence);
      if (place === undefined) for (const { id } of candidates) refused.add(id);
      return place;
    },
  };
  for (let token = 0; token < chart.reading.tokenCount;) {
    const place = findArea(search, token) ?? findNamed(search, token) ?? findListItem(search, token);
    if (place === undefined) token++;
    else {
      found.push(place);
      if (place.value.entity !== null) known.add(place.value.entity);
      token = place.tokens.last;
    }
  }
  return { found, known, refused };
}

/** A gazetteer name, with or without a type word, or an unlisted name with one. */
function findNamed(search: PlaceSearch, token: number): Found<PlaceValue> | undefined {
  const { chart, classes } = search;
  const wordHit = chart.find(token, classes.placeWord),
    own = chart.find(token, classes.place);
  const typed = wordHit !== undefined && (own === undefined || own.last <= wordHit.last) ? findTyped(search, wordHit) : undefined;
  return typed !== undefined || own === undefined ? typed : findListed(search, own, wordHit);
}

/** A gazetteer name as it stands. One that includes its type word (`حقل العمر`) brings its own evidence. */
function findListed(search: PlaceSearch, own: Annotation, wordHit: Annotation | undefined): Found<PlaceValue> | undefined {
  const { chart } = search,
    listWord = listWordAt(search, own.first);
  const included = wordHit !== undefined && own.last > wordHit.last ? wordHit : undefined;
  const place = search.resolve(own, included === undefined ? listWord : wordOf(included), included);
  if (place === undefined) return undefined;
  if (listWord !== undefined) search.list = { word: listWord, end: own.last };
  if (isNamedAgain(search, own, place) || (included === undefined && endsQuotedName(chart, own))) return undefined;
  const last = withAdjectives(search, own.last, place.type);
  return placeMention(chart, { first: own.first, last }, own.start, valueOf(place, relationBefore(search, own.first)));
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
