import type { Found, PlaceValue } from "../../model/mention.ts";
import type { Annotation } from "../../pattern/chart.ts";
import { Gap, textBefore } from "../../text/reading.ts";
import { valueOf, type GazetteerPlace } from "../gazetteer-place.ts";
import { placeMention, relationBefore, withAdjectives, type PlaceSearch } from "./place-search.ts";
import { wordOf } from "./place-words.ts";
import { unlistedName, unlistedValue } from "./unlisted-name.ts";

const DASH = /^\s*[-\u{2013}\u{2014}\u{0640}/]\s*$/u;
const TOWNS: ReadonlySet<string> = new Set(["city", "town", "governorate"]);
const MAX_ENDS = 4;

/** One end of a road: its place, and where its name ends. */
interface RoadEnd {
  /** Undefined where no gazetteer has the name. */
  readonly place: GazetteerPlace | undefined;
  readonly last: number;
}

/**
 * A road by the places that it runs between (`طريق دمشق – السويداء`), from its type word and first place on: one mention,
 * its point the middle of the two ends. Undefined where no dash and second place follow.
 */
export function findRoadOf(search: PlaceSearch, hit: Annotation, from: RoadEnd): Found<PlaceValue> | undefined {
  const ends: RoadEnd[] = [from];
  for (let end = nextEnd(search, hit, from); end !== undefined && ends.length < MAX_ENDS; end = nextEnd(search, hit, end)) ends.push(end);
  const to = ends.at(-1);
  if (to === undefined || ends.length < 2) return undefined;
  const tokens = { first: hit.first, last: withAdjectives(search, to.last, "road") },
    relation = relationBefore(search, hit.first);
  const { place: start } = from,
    { place: end } = to;
  if (start !== undefined && end !== undefined) return placeMention(search.chart, tokens, hit.start, roadValue(start, end, relation));
  const known = start ?? end,
    word = wordOf(hit);
  if (word === undefined) return undefined;
  const name = { first: hit.last, last: to.last },
    unlisted = unlistedValue(search, { name, start: search.chart.reading.start[hit.last] ?? 0 }, word, relation);
  const value = known === undefined ? unlisted : { ...unlisted, country: known.country, admin1: known.admin1 };
  return placeMention(search.chart, tokens, hit.start, value);
}

function nextEnd(search: PlaceSearch, hit: Annotation, { last }: RoadEnd): RoadEnd | undefined {
  const { chart, classes } = search;
  const isDashed = DASH.test(textBefore(chart.reading, last)),
    name = isDashed || chart.reading.gap[last] === Gap.Space ? chart.find(last, classes.place) : undefined;
  const place = name === undefined || name.clitics !== 0 ? undefined : search.resolve(name, undefined, hit);
  // Without a dash only towns make one road: `طريق حلب دمشق`.
  if (name !== undefined && place !== undefined && (isDashed || TOWNS.has(place.type))) return { place, last: name.last };
  return isDashed ? unlistedEnd(search, hit, last) : undefined;
}

/** A further end that no gazetteer has. */
function unlistedEnd({ chart, classes }: PlaceSearch, hit: Annotation, token: number): RoadEnd | undefined {
  const word = wordOf(hit),
    name = word === undefined ? undefined : unlistedName(chart, classes, { ...word, afterDash: true }, token);
  return name === undefined ? undefined : { place: undefined, last: name.last };
}

function roadValue(from: GazetteerPlace, to: GazetteerPlace, relation: string | null): PlaceValue {
  const middle = (a: number | null, b: number | null): number | null =>
    a === null || b === null ? null : Math.round(((a + b) / 2) * 10_000) / 10_000;
  const latitude = middle(from.latitude, to.latitude),
    longitude = middle(from.longitude, to.longitude);
  return {
    ...valueOf(from, relation),
    entity: `${from.id}--${to.id}:road`,
    name: `${from.name}-${to.name} road`,
    name_ar: `${from.name_ar} - ${to.name_ar}`,
    type: "road",
    admin2: null,
    latitude,
    longitude,
    precision: latitude === null ? null : "area",
    geonames: null,
    pcode: null,
  };
}
