import { Grammar } from "../../lexicon/grammar.ts";
import { Clitic } from "../../lexicon/scan.ts";
import type { Found, PlaceValue } from "../../model/mention.ts";
import type { Annotation } from "../../pattern/chart.ts";
import { valueOf, type GazetteerPlace } from "../gazetteer-place.ts";
import { areaValue, sideName, sideOf } from "./area-value.ts";
import { joins, placeMention, relationBefore, type PlaceSearch } from "./place-search.ts";
import { adjacent, wordOf, type PlaceWord } from "./place-words.ts";

/** `ريف دير الزور الشرقي`, `الريف الشمالي لحلب`; two countrysides (`ريفي حلب وإدلب`) are left to their names. */
export function countryside(search: PlaceSearch, head: Annotation): Found<PlaceValue> | undefined {
  const { chart, classes } = search,
    listed = listedCountryside(search, head);
  if (listed !== undefined) return listed;
  if (head.references.some(({ grammar, entry }) => (grammar & Grammar.Number) === Grammar.Dual || entry.attributes["many"] === true))
    return undefined;
  let side = (head.clitics & Clitic.Article) === 0 ? undefined : adjacent(chart, head.last, classes.directionAdjective);
  const { hit, place } = countrysideOf(search, head, side?.last ?? head.last);
  if (hit === undefined || place === undefined) return side === undefined ? undefined : ownCountryside(search, head, side);
  side ??= adjacent(chart, hit.last, classes.directionAdjective);
  const last = Math.max(hit.last, side?.last ?? 0);
  return placeMention(chart, { first: head.first, last }, head.start, areaValue(place, "countryside", sideOf(side)));
}

/** `قرى الريف الغربي`: the countryside of the province that the place named last lies in. */
function ownCountryside(search: PlaceSearch, head: Annotation, side: Annotation): Found<PlaceValue> | undefined {
  const { chart } = search,
    last = search.lastTown();
  if (last === undefined || last.admin1 === null || joins(search, side.last)) return undefined;
  const value: PlaceValue = {
    ...last,
    entity: null,
    name: `${sideName(sideOf(side))}${last.admin1} countryside`,
    name_ar: chart.reading.text.slice(head.start, side.end),
    type: "rural_area",
    admin2: null,
    precision: "area",
    geonames: null,
    pcode: null,
    relation: null,
    resolution: "pattern",
  };
  return placeMention(chart, { first: head.first, last: side.last }, head.start, value);
}

interface CountrysideOf {
  readonly hit?: Annotation;
  readonly place?: GazetteerPlace;
}

/** What a countryside is of: a name, or one with its type word (`الريف الشمالي لمدينة حمص`). */
function countrysideOf(search: PlaceSearch, head: Annotation, at: number): CountrysideOf {
  const { chart, classes } = search,
    own = adjacent(chart, at, classes.place);
  const word = own === undefined ? adjacent(chart, at, classes.placeWord) : undefined,
    first = own ?? word;
  // "And" goes on with something else: `الريف الشمالي وبلدة كذا`.
  if (first === undefined || (first.clitics & Clitic.And) !== 0 || ((word?.clitics ?? 0) & Clitic.Article) !== 0) return {};
  const hit = own ?? adjacent(chart, first.last, classes.place);
  return hit === undefined ? {} : resolved(search, hit, word ?? head, word === undefined ? undefined : wordOf(word));
}

function resolved(search: PlaceSearch, hit: Annotation, wordHit: Annotation, word: PlaceWord | undefined): CountrysideOf {
  const place = search.resolve(hit, word, wordHit);
  return place === undefined ? {} : { hit, place };
}

/** A countryside that the gazetteer has as a name (`ريف دمشق`), with its side where it is a governorate. */
function listedCountryside(search: PlaceSearch, head: Annotation): Found<PlaceValue> | undefined {
  const { chart, classes } = search,
    listed = chart.find(head.first, classes.place);
  const place = listed !== undefined && listed.last > head.last ? search.resolve(listed, undefined, undefined) : undefined;
  if (listed === undefined || place === undefined) return undefined;
  const side = place.type === "governorate" ? adjacent(chart, listed.last, classes.directionAdjective) : undefined;
  const value = side === undefined ? valueOf(place, relationBefore(search, head.first)) : areaValue(place, "countryside", sideOf(side));
  return placeMention(chart, { first: head.first, last: side?.last ?? listed.last }, head.start, value);
}
