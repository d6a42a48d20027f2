import type { Found, PlaceValue } from "../../model/mention.ts";
import type { PlaceType } from "../../model/vocabulary.ts";
import type { Annotation } from "../../pattern/chart.ts";
import { Clitic } from "../../lexicon/scan.ts";
import { Grammar } from "../../lexicon/grammar.ts";
import { placeMention, relationBefore, type PlaceSearch } from "./place-search.ts";
import { countriesOf } from "./countries.ts";
import { valueOf, type GazetteerPlace } from "../gazetteer-place.ts";
import { adjacent } from "./place-words.ts";

/**
 * Areas that no gazetteer lists one by one, composed by rule: the countryside of a place, a part of a country, a border,
 * a bank of a river. Each rule begins at its own word, so nothing is tried where none stands.
 */
export function findArea(search: PlaceSearch, token: number): Found<PlaceValue> | undefined {
  const { chart, classes } = search,
    listed = chart.find(token, classes.place);
  for (const annotation of chart.at(token)) {
    const rule = AREA_RULES.find(([key]) => classes[key] === annotation.classId);
    const found = rule?.[1](search, annotation);
    // What the gazetteer lists whole (`البادية السورية`) is not composed.
    if (found !== undefined && (listed === undefined || listed.last < found.tokens.last || rule?.[0] === "countryside")) return found;
  }
  return undefined;
}

type AreaRule = (search: PlaceSearch, head: Annotation) => Found<PlaceValue> | undefined;

const AREA_RULES = [
  ["countryside", countryside],
  ["direction", partOfCountry],
  ["countryPart", partByAdjective],
  ["territory", territory],
  ["bank", partOf],
  ["sector", partOf],
  ["partHead", namedPartOf],
] as const satisfies readonly (readonly [keyof PlaceSearch["classes"], AreaRule])[];

/** `ريف دير الزور الشرقي`, `الريف الشمالي لحلب`; two countrysides (`ريفي حلب وإدلب`) are left to their names. */
function countryside(search: PlaceSearch, head: Annotation): Found<PlaceValue> | undefined {
  const { chart, classes } = search,
    listed = listedCountryside(search, head);
  if (listed !== undefined) return listed;
  if (head.references.some(({ grammar }) => (grammar & Grammar.Number) === Grammar.Dual)) return undefined;
  let side = (head.clitics & Clitic.Article) === 0 ? undefined : adjacent(chart, head.last, classes.directionAdjective);
  const hit = adjacent(chart, side?.last ?? head.last, classes.place);
  const place = hit === undefined ? undefined : search.resolve(hit, undefined, head);
  if (hit === undefined || place === undefined) return undefined;
  side ??= adjacent(chart, hit.last, classes.directionAdjective);
  const last = Math.max(hit.last, side?.last ?? 0);
  return placeMention(chart, { first: head.first, last }, head.start, areaValue(place, "countryside", sideOf(side)));
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

/** `شمال شرقي سوريا`, `جنوب لبنان`: with a country a direction is part of the name. */
function partOfCountry(search: PlaceSearch, head: Annotation): Found<PlaceValue> | undefined {
  const { chart, classes } = search;
  const hit = adjacent(chart, head.last, classes.place);
  const own = chart.find(head.first, classes.place);
  if (own !== undefined && own.last > head.last) {
    const listed = search.resolve(own, undefined, undefined);
    if (listed !== undefined) return placeMention(chart, { first: own.first, last: own.last }, own.start, valueOf(listed, null));
  }
  if (hit === undefined || (hit.clitics & ~Clitic.Article) !== 0) return undefined;
  const place = search.resolve(hit, undefined, head),
    isRiver = place?.type === "river";
  if (place === undefined || (place.type !== "country" && !isRiver) || sideOf(head) === "centre") return undefined;
  return placeMention(chart, { first: head.first, last: hit.last }, head.start, areaValue(place, "part", sideOf(head)));
}

/** `الشمال السوري`, `الجنوب اللبناني`, `الساحل السوري`. */
function partByAdjective(search: PlaceSearch, head: Annotation): Found<PlaceValue> | undefined {
  const { chart, classes } = search;
  const nisba = adjacent(chart, head.last, classes.nisba);
  const country = nisba === undefined ? undefined : countryOf(search, nisba);
  if (nisba === undefined || country === undefined) return undefined;
  return placeMention(chart, { first: head.first, last: nisba.last }, head.start, areaValue(country, "part", sideOf(head)));
}

/** `الأراضي السورية`; `الحدود السورية – العراقية`, `الحدود السورية اللبنانية`. */
function territory(search: PlaceSearch, head: Annotation): Found<PlaceValue> | undefined {
  const { chart, classes } = search;
  const isBorder = head.references.some(({ entry }) => entry.attributes["border"] === true);
  const nisba = adjacent(chart, head.last, classes.nisba);
  const country = nisba === undefined ? undefined : countryOf(search, nisba);
  if (nisba === undefined || country === undefined) return undefined;
  if (!isBorder) return placeMention(chart, { first: head.first, last: nisba.last }, head.start, { ...valueOf(country, null) });
  const other = adjacent(chart, nisba.last, classes.nisba),
    otherCountry = other === undefined ? undefined : countryOf(search, other);
  const name = otherCountry === undefined ? `${country.name} border` : `${country.name}-${otherCountry.name} border`;
  const value = {
    ...areaValue(country, "border", undefined),
    entity: `${country.id}:border${otherCountry === undefined ? "" : `-${otherCountry.id}`}`,
    name,
  };
  const last = other !== undefined && otherCountry !== undefined ? other.last : nisba.last;
  return placeMention(chart, { first: head.first, last }, head.start, {
    ...value,
    type: "border",
    latitude: null,
    longitude: null,
    precision: null,
  });
}

/** `الضفة الشرقية لنهر الفرات`, `القطاع الشرقي من ريف دير الزور`, `الجانب الأيمن من الموصل`. */
function partOf(search: PlaceSearch, head: Annotation): Found<PlaceValue> | undefined {
  const { chart, classes } = search;
  const own = chart.find(head.first, classes.place);
  const side = adjacent(chart, head.last, classes.directionAdjective);
  if (side === undefined || (own !== undefined && own.last >= side.last && !joins(search, side.last))) return undefined;
  const isOf = chart.find(side.last, chart.classId("locative")) !== undefined;
  const at = isOf ? side.last + 1 : side.last;
  const inner = chart.find(at, classes.countryside);
  const whole = inner === undefined ? wholeAt(search, at) : countryside(search, inner);
  if (whole === undefined) return undefined;
  const { value } = whole;
  return placeMention(chart, { first: head.first, last: whole.tokens.last }, head.start, {
    ...value,
    entity: value.entity === null ? null : `${value.entity}:${sideOf(side) ?? "part"}`,
    name: `${title(sideOf(side))} ${value.name}`,
    type: value.type === "rural_area" ? "rural_area" : "region",
    precision: value.precision === null ? null : "area",
  });
}

/** `البلدة القديمة من مدينة نابلس`, `الأحياء الشرقية لحلب`: a part that is called so in many cities, by its city. */
function namedPartOf(search: PlaceSearch, head: Annotation): Found<PlaceValue> | undefined {
  const { chart } = search;
  const isOf = chart.find(head.last, chart.classId("locative")) !== undefined;
  const whole = wholeAt(search, isOf ? head.last + 1 : head.last);
  if (whole === undefined || (!isOf && !joins(search, head.last))) return undefined;
  const { value } = whole,
    part = head.references[0]?.entry.id ?? "part";
  return placeMention(chart, { first: head.first, last: whole.tokens.last }, head.start, {
    ...value,
    entity: value.entity === null ? null : `${value.entity}:${part}`,
    name: `${value.name} ${part.replaceAll("-", " ")}`,
    type: "neighbourhood",
    precision: value.precision === "point" ? "settlement" : value.precision,
    geonames: null,
    pcode: null,
  });
}

/** Whether a place follows that a part could be of. */
function joins({ chart, classes }: PlaceSearch, token: number): boolean {
  return chart.find(token, classes.placeWord)?.clitics === Clitic.For || chart.find(token, classes.place)?.clitics === Clitic.For;
}

function wholeAt(search: PlaceSearch, token: number): Found<PlaceValue> | undefined {
  const { chart, classes } = search;
  const word = chart.find(token, classes.placeWord),
    own = chart.find(token, classes.place);
  const hit = own ?? (word === undefined ? undefined : adjacent(chart, word.last, classes.place));
  const place = hit === undefined ? undefined : search.resolve(hit, undefined, hit);
  if (hit === undefined || place === undefined) return undefined;
  return placeMention(chart, { first: token, last: hit.last }, hit.start, valueOf(place, null));
}

function sideOf(hit: Annotation | undefined): string | undefined {
  return hit?.references[0]?.entry.id;
}

function title(side: string | undefined): string {
  return side === undefined ? "" : side.charAt(0).toUpperCase() + side.slice(1);
}

/** `north` → `Northern`; `coast` → `Coast of`. */
function sideName(side: string | undefined): string {
  if (side === undefined) return "";
  return /^(?:north|south|east|west)/u.test(side) ? `${title(side)}ern ` : `${title(side)} `;
}

/** A composed area takes the middle of what it is part of, and says so: precision `area`. */
function areaValue(place: GazetteerPlace, kind: "countryside" | "part" | "border", side: string | undefined): PlaceValue {
  const type: PlaceType = kind === "countryside" ? "rural_area" : "region";
  const suffix = [kind, side].filter((part) => part !== undefined).join("-");
  const middle = kind === "part" && side !== undefined ? place.parts?.[side] : undefined;
  return {
    ...valueOf(place, null),
    ...(middle === undefined ? {} : { latitude: middle[0], longitude: middle[1] }),
    entity: `${place.id}:${suffix}`,
    name: kind === "countryside" ? `${sideName(side)}${place.name} countryside` : `${sideName(side)}${place.name}`,
    type,
    precision: place.latitude === null ? null : "area",
    geonames: null,
    pcode: null,
  };
}

/** The country that an adjective stands for, from the gazetteer. */
function countryOf({ chart }: PlaceSearch, nisba: Annotation): GazetteerPlace | undefined {
  const code = nisba.references[0]?.entry.attributes["country"];
  if (typeof code !== "string") return undefined;
  return countriesOf(chart.lexicon).get(code);
}
