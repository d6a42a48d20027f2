import { findNumbers } from "../extract/numbers/find-numbers.ts";
import { findPlaces } from "../extract/places/find-places.ts";
import type { NameEvidence } from "../extract/places/place-score.ts";
import { type RankedPlace, rankPlaces } from "../extract/places/resolve.ts";
import { isNamedByAnother, type Setting } from "../extract/setting.ts";
import type { Mentions, PlaceMention } from "../model/mention.ts";
import { contains, overlaps } from "../model/span.ts";
import { type Annotation, Chart } from "../pattern/chart.ts";
import type { CandidatePlace, PlaceExplanation, RefusedPlace } from "./explanation.ts";
import { isIn, type Scope } from "./scope.ts";

/** A name of the gazetteer with the places that it may mean, as the evidence weighed them. */
export interface WeighedName {
  readonly hit: Annotation;
  readonly ranked: readonly RankedPlace[];
  readonly evidence: NameEvidence;
}

const MAX_CANDIDATES = 5;

/** Resolves all names of an article again, and keeps what was weighed. Mentions are not on the chart then, as in extraction. */
export function weighNames({ reading, lexicon, hits }: Chart, setting: Setting): WeighedName[] {
  const chart = new Chart(reading, lexicon, hits),
    weighed = new Map<Annotation, WeighedName>();
  chart.addMentions("number", findNumbers(chart));
  findPlaces(chart, setting, (hit, candidates, evidence) =>
    weighed.set(hit, { hit, ranked: rankPlaces(candidates, evidence, setting), evidence }),
  );
  return [...weighed.values()];
}

/** The places of a sentence, with what else their names may mean. */
export function explainPlaces(scope: Scope, places: readonly PlaceMention[], names: readonly WeighedName[]): PlaceExplanation[] {
  return places
    .filter(({ tokens }) => isIn(scope, tokens.first))
    .map(({ id, span, value }) => {
      const own = names.filter(({ hit }) => contains(span, hit)),
        name = own.find(({ ranked }) => ranked.some(({ place }) => place.id === value.entity)) ?? own[0];
      const point = value.latitude === null ? "no point" : `${value.latitude}, ${String(value.longitude)} (${String(value.precision)})`;
      const lies = [value.admin1, value.country].filter((part) => part !== null).join(", ");
      return {
        id,
        text: scope.chart.reading.text.slice(span.start, span.end),
        value: [
          `${value.name} (${value.type}${lies === "" ? "" : `; ${lies}`})`,
          point,
          ...(value.relation === null ? [] : [`relation ${value.relation}`]),
        ].join(", "),
        rule: value.entity === null ? `${value.resolution}: named by its type word` : `${value.resolution} ${value.entity}`,
        candidates: name === undefined ? [] : candidatesOf(name),
      };
    });
}

/** Names of a sentence that became no place, and why as far as the evidence tells. */
export function explainRefused(
  scope: Scope,
  mentions: Mentions,
  { names, setting }: { readonly names: readonly WeighedName[]; readonly setting: Setting },
): RefusedPlace[] {
  const free = names.filter(({ hit }) => isIn(scope, hit.first) && !mentions.places.some(({ span }) => overlaps(span, hit)));
  return free.map((name) => ({
    text: scope.chart.reading.text.slice(name.hit.start, name.hit.end),
    candidates: candidatesOf(name),
    why: whyRefused(name, mentions, setting),
  }));
}

function candidatesOf({ ranked }: WeighedName): CandidatePlace[] {
  return ranked.slice(0, MAX_CANDIDATES).map(({ place, score, isAdmitted }) => ({
    entity: place.id,
    what: [place.type, place.admin1, place.country].filter((part) => part !== null).join(", "),
    score: Number(score.toFixed(2)),
    admitted: isAdmitted,
  }));
}

function whyRefused({ hit, ranked, evidence }: WeighedName, { actors, dates }: Mentions, setting: Setting): string {
  const around = [...actors, ...dates].find(({ span }) => overlaps(span, hit));
  if (around !== undefined) return `inside ${around.id}`;
  const [best] = ranked;
  if (best === undefined) return "no candidate";
  if (best.isAdmitted) return "its words are part of another name";
  const { needs, risk } = best.place;
  const asks = [
    ...(needs === "type_word" ? ["asks for a type word"] : needs === "near" ? ["asks for evidence around it"] : []),
    ...(risk === "none" ? [] : [`${risk} risk of being another word`]),
    ...(evidence.isOrdinaryWord ? ["also an ordinary word"] : []),
    ...(evidence.isVariant ? ["a computed spelling"] : []),
  ];
  return `${asks.length === 0 ? "too little evidence for a bare name" : asks.join(", ")}; evidence: ${evidenceText(best, evidence, setting)}`;
}

function evidenceText({ place }: RankedPlace, evidence: NameEvidence, setting: Setting): string {
  const share = place.country === null ? 0 : (setting.countryShare.get(place.country) ?? 0);
  const told: readonly (readonly [boolean, string])[] = [
    [evidence.word !== undefined, `type word ${evidence.word?.id ?? ""}`],
    [evidence.isLocated, "a word of place before it"],
    [evidence.listedIn !== null, "a list of places"],
    [evidence.isDateline, "a dateline"],
    [isNamedByAnother(evidence.sentenceAdmin1, place), "its province in the sentence"],
    [isNamedByAnother(setting.admin1, place), "its province in the article"],
    [share > 0, `${place.country ?? ""} has ${Math.round(100 * share)} % of the article`],
  ];
  const present = told.filter(([isThere]) => isThere).map(([, text]) => text);
  return present.length === 0 ? "none" : present.join(", ");
}
