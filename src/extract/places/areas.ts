import { Clitic } from "../../lexicon/scan.ts";
import type { Found, PlaceValue } from "../../model/mention.ts";
import type { Annotation } from "../../pattern/chart.ts";
import { isQuoted, joins, placeMention, type PlaceSearch } from "./place-search.ts";
import { countriesOf } from "./countries.ts";
import { areaValue, countryOf, sideName, sideOf, title } from "./area-value.ts";
import { countryside } from "./countryside.ts";
import { valueOf, type GazetteerPlace } from "../gazetteer-place.ts";
import { isOutlet } from "./not-a-place.ts";
import { adjacent, locativeAt } from "./place-words.ts";

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
    if (found === undefined || isOutlet(chart, classes, annotation)) continue;
    const isOwn = rule?.[0] === "countryside" || OWN_BORDER.test(found.value.entity ?? "");
    if (listed === undefined || listed.last < found.tokens.last || isOwn) return found;
  }
  return undefined;
}

const OWN_BORDER = /:border-(?:north|south|east|west)/u;

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

/** `شمال شرقي سوريا`, `جنوب لبنان`: with a country a direction is part of the name. */
function partOfCountry(search: PlaceSearch, head: Annotation): Found<PlaceValue> | undefined {
  const { chart, classes } = search;
  const hit = adjacent(chart, head.last, classes.place),
    listed = listedPart(search, head);
  if (listed !== undefined) return listed;
  if (hit === undefined || (hit.clitics & ~Clitic.Article) !== 0) return undefined;
  // `جنوب الأراضي المحتلة` is the territory, and where in it.
  if (chart.find(hit.first, classes.territory) !== undefined) return undefined;
  const place = search.resolve(hit, undefined, head);
  if (place === undefined || !hasPart(place, sideOf(head))) return undefined;
  return placeMention(chart, { first: head.first, last: hit.last }, head.start, areaValue(place, "part", sideOf(head)));
}

/** A part that the gazetteer has as a name (`شمال دارفور`). */
function listedPart(search: PlaceSearch, head: Annotation): Found<PlaceValue> | undefined {
  const own = search.chart.find(head.first, search.classes.place);
  const listed = own === undefined || own.last <= head.last ? undefined : search.resolve(own, undefined, undefined);
  if (own === undefined || listed === undefined) return undefined;
  return placeMention(search.chart, { first: own.first, last: own.last }, own.start, valueOf(listed, null));
}

/** Only its east and its west are parts that a river divides a country into; `جنوب نهر الفرات` is near the river. */
function hasPart({ type }: GazetteerPlace, side: string | undefined): boolean {
  return side !== "centre" && (type === "country" || (type === "river" && BANKS.has(side ?? "")));
}

const BANKS: ReadonlySet<string> = new Set(["east", "west"]);

/** `الشمال السوري`, `الجنوب اللبناني`, `الساحل السوري`. */
function partByAdjective(search: PlaceSearch, head: Annotation): Found<PlaceValue> | undefined {
  const { chart, classes } = search;
  const nisba = adjacent(chart, head.last, classes.nisba);
  const country = nisba === undefined ? undefined : countryOf(search, nisba);
  // `«الساحل الليبي»`: in quotes of its own a paper.
  if (nisba === undefined || country === undefined || isQuoted(chart, { first: head.first, last: nisba.last })) return undefined;
  return placeMention(chart, { first: head.first, last: nisba.last }, head.start, areaValue(country, "part", sideOf(head)));
}

/** `الأراضي السورية`; `الحدود السورية – العراقية`, `الحدود السورية اللبنانية`. */
function territory(search: PlaceSearch, head: Annotation): Found<PlaceValue> | undefined {
  const { chart, classes } = search;
  const isBorder = head.references.some(({ entry }) => entry.attributes["border"] === true);
  const nisba = adjacent(chart, head.last, classes.nisba);
  const country = nisba === undefined ? undefined : countryOf(search, nisba);
  if (nisba === undefined || country === undefined) return isBorder ? ownBorder(search, head) : undefined;
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

/** `الحدود الشمالية`: a side of the border of the country where the article plays, where no place there is called so. */
function ownBorder(search: PlaceSearch, head: Annotation): Found<PlaceValue> | undefined {
  const { chart, classes, setting } = search,
    side = adjacent(chart, head.last, classes.directionAdjective);
  const country = countriesOf(chart.lexicon).get(setting.country ?? "");
  if (side === undefined || country === undefined) return undefined;
  const listed = chart.find(head.first, classes.place)?.references ?? [];
  if (listed.some(({ entry }) => entry.attributes["country"] === country.country)) return undefined;
  const value = { ...areaValue(country, "border", sideOf(side)), name: `${country.name} ${sideName(sideOf(side)).toLowerCase()}border` };
  return placeMention(chart, { first: head.first, last: side.last }, head.start, {
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
  const own = chart.find(head.first, classes.place),
    listed = listedPartOf(search, head, own);
  if (listed !== undefined) return listed;
  const side = adjacent(chart, head.last, classes.directionAdjective);
  if (side === undefined || (own !== undefined && own.last >= side.last && !joins(search, side.last))) return undefined;
  const isOf = locativeAt(chart, side.last) !== undefined;
  const at = isOf ? side.last + 1 : side.last;
  const inner = chart.find(at, classes.countryside);
  const all = inner === undefined ? wholeAt(search, at) : countryside(search, inner);
  if (all === undefined) return undefined;
  return placeMention(chart, { first: head.first, last: all.tokens.last }, head.start, sideValue(all.value, sideOf(side)));
}

/** A side of a place: the place's point, as an area. */
function sideValue(value: PlaceValue, side: string | undefined): PlaceValue {
  return {
    ...value,
    entity: value.entity === null ? null : `${value.entity}:${side ?? "part"}`,
    name: `${title(side)} ${value.name}`,
    type: value.type === "rural_area" ? "rural_area" : "region",
    precision: value.precision === null ? null : "area",
  };
}

/** A listed part with what it is of: `الجانب الأيمن من الموصل`. */
function listedPartOf(search: PlaceSearch, head: Annotation, own: Annotation | undefined): Found<PlaceValue> | undefined {
  if (own === undefined || own.last <= head.last) return undefined;
  const { chart } = search,
    whole = locativeAt(chart, own.last) === "from" ? wholeAt(search, own.last + 1) : undefined;
  const part = whole === undefined ? undefined : search.resolve(own, undefined, undefined);
  if (whole === undefined || part === undefined) return undefined;
  return placeMention(chart, { first: own.first, last: whole.tokens.last }, own.start, valueOf(part, null));
}

/** `البلدة القديمة من مدينة نابلس`, `الأحياء الشرقية لحلب`: a part that is called so in many cities, by its city. */
function namedPartOf(search: PlaceSearch, head: Annotation): Found<PlaceValue> | undefined {
  const { chart } = search;
  const locative = locativeAt(chart, head.last),
    isOf = locative !== undefined;
  const whole = wholeAt(search, isOf ? head.last + 1 : head.last);
  if (whole === undefined || (!isOf && !joins(search, head.last))) return undefined;
  const value = partValue(whole.value, head.references[0]?.entry.id ?? "part"),
    // `البلدة القديمة في الخليل` names two places, `البلدة القديمة من الخليل` one.
    last = isOf && locative !== "from" ? head.last : whole.tokens.last;
  search.memory.noteName(chart.reading, head, value);
  return placeMention(chart, { first: head.first, last }, head.start, value);
}

function partValue(value: PlaceValue, part: string): PlaceValue {
  return {
    ...value,
    entity: value.entity === null ? null : `${value.entity}:${part}`,
    name: `${value.name} ${part.replaceAll("-", " ")}`,
    type: "neighbourhood",
    precision: value.precision === "point" ? "settlement" : value.precision,
    geonames: null,
    pcode: null,
  };
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
