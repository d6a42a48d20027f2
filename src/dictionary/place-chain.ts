import { countryParts } from "./country-parts.ts";
import type { Attributes, DictionaryProblem, EntryDraft } from "../lexicon/entry.ts";

/**
 * Completes place entries from their parents: the names of the first- and second-level divisions above them, and for a
 * place without a point of its own the point of the nearest parent that has one, with precision `admin`.
 */
export function completePlaces(entries: readonly EntryDraft[]): { readonly entries: EntryDraft[]; readonly problems: DictionaryProblem[] } {
  const places = new Map(entries.filter((entry) => entry.class === "place").map((entry) => [entry.id, entry]));
  const problems: DictionaryProblem[] = [];
  const completed = entries.map((entry) => {
    if (entry.class !== "place") return entry;
    const chain = parentsOf(entry, places);
    const { parent } = entry.attributes;
    if (typeof parent === "string" && !places.has(parent)) {
      problems.push({
        code: "DICT_PARENT_UNKNOWN",
        severity: "error",
        source: entry.source,
        message: `parent "${parent}" of ${entry.id} is no place's id`,
      });
    }
    return { ...entry, attributes: complete(entry.attributes, chain) };
  });
  // Countries and state bodies again as classes of their own, without forms: they are looked up by code, not in the text.
  const countries = withParts(completed).filter(({ class: name, attributes }) => name === "place" && attributes["type"] === "country");
  const bodies = entries.filter((entry) => entry.class === "actor" && entry.source.file.endsWith("states.csv"));
  return {
    entries: [
      ...withParts(completed),
      ...countries.map((entry) => ({ ...entry, class: "country", forms: [] })),
      ...bodies.map((entry) => ({ ...entry, class: "state-body", forms: [] })),
    ],
    problems,
  };
}

/** Countries with the middles of their northern, southern, … parts, by the name of the side. */
function withParts(entries: readonly EntryDraft[]): EntryDraft[] {
  const divisions = new Map<string, Attributes[]>();
  for (const { class: name, attributes } of entries) {
    if (name !== "place" || attributes["type"] !== "governorate" || attributes["precision"] === "admin") continue;
    const country = String(attributes["country"]);
    divisions.set(country, [...(divisions.get(country) ?? []), attributes]);
  }
  const told = new Map(
    entries.filter((entry) => entry.class === "country-sides").map(({ attributes }) => [attributes["country"], attributes]),
  );
  return entries.map((entry) => {
    if (entry.class !== "place" || entry.attributes["type"] !== "country") return entry;
    const { country } = entry.attributes,
      parts = { ...countryParts(divisions.get(String(country)) ?? []), ...sidesOf(told.get(country)) };
    return { ...entry, attributes: { ...entry.attributes, parts } };
  });
}

/** Sides with the points that the lexicon tells for them. */
function sidesOf(told: Attributes | undefined): Record<string, unknown> {
  return Object.fromEntries(Object.entries(told ?? {}).filter(([, point]) => Array.isArray(point) && point.length === 2));
}

/** The place's parents from the nearest up; a cycle ends the chain. */
function parentsOf(entry: EntryDraft, places: ReadonlyMap<string, EntryDraft>): EntryDraft[] {
  const chain: EntryDraft[] = [];
  for (
    let at = places.get(String(entry.attributes["parent"]));
    at !== undefined && !chain.includes(at);
    at = places.get(String(at.attributes["parent"]))
  ) {
    chain.push(at);
  }
  return chain;
}

function complete(own: Attributes, chain: readonly EntryDraft[]): Attributes {
  const above = (type: string): EntryDraft | undefined => chain.find(({ attributes }) => attributes["type"] === type);
  const admin1 = above("governorate"),
    admin2 = above("district");
  return {
    ...own,
    admin1: own["type"] === "governorate" ? own["name"] : (admin1?.attributes["name"] ?? null),
    admin1_id: admin1?.id ?? null,
    admin2: own["type"] === "district" ? own["name"] : (admin2?.attributes["name"] ?? null),
    ...pointFromParents(own, chain),
  };
}

/** For a place without a point: that of the nearest parent below the country, or none. */
function pointFromParents(own: Attributes, chain: readonly EntryDraft[]): Attributes {
  if (own["latitude"] !== null) return {};
  const located = chain.find(({ attributes }) => attributes["latitude"] !== null && attributes["type"] !== "country")?.attributes;
  return located === undefined
    ? { precision: null }
    : { latitude: located["latitude"], longitude: located["longitude"], precision: "admin" };
}
