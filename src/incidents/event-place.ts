import { Grammar } from "../lexicon/grammar.ts";
import type { PlaceMention } from "../model/mention.ts";
import type { TokenRange } from "../model/span.ts";
import type { Annotation, Chart } from "../pattern/chart.ts";
import { Gap } from "../text/reading.ts";
import type { Draft } from "./draft.ts";
import { isInSpeakersPhrase } from "./speaker.ts";
import type { PlaceType } from "../model/vocabulary.ts";

/** How narrowly a place of each type says where something happened. */
const RANK: Readonly<Record<PlaceType, number>> = {
  facility: 9,
  bridge: 9,
  checkpoint: 9,
  crossing: 9,
  border_crossing: 9,
  prison: 9,
  airport: 9,
  dam: 9,
  military_base: 9,
  oil_field: 9,
  camp: 8,
  neighbourhood: 8,
  road: 8,
  village: 7,
  town: 6,
  mountain: 6,
  city: 5,
  district: 4,
  river: 4,
  desert: 3,
  border: 3,
  sea: 3,
  region: 3,
  rural_area: 3,
  governorate: 2,
  country: 0,
};

/** The place of a draft's event: of those after its first word, else of those before it, the most specific that is not told of something else. */
export function placeOfEvent(chart: Chart, draft: Draft): PlaceMention | undefined {
  const first = draft.triggers[0]?.first ?? 0;
  const here = draft.places.filter((place) => !isInDateline(chart, draft, place) && !isElsewhere(chart, draft, place));
  const after = here.filter(({ tokens }) => tokens.first >= first);
  return mostSpecific(after.length > 0 ? [...after, ...here.filter(({ tokens }) => tokens.first < first)] : here);
}

/** The place that an agency's report is sent from (`كانو (أ ف ب) - `): that of its event only where no other is told. */
export function datelinePlace(chart: Chart, draft: Draft): PlaceMention | undefined {
  return mostSpecific(draft.places.filter((place) => isInDateline(chart, draft, place)));
}

const LONGEST_DATELINE = 14;

/** Whether a place stands in the beginning of a line that a dash sets off, with an agency or a date. */
function isInDateline({ reading }: Chart, { actors, dates }: Draft, { tokens }: PlaceMention): boolean {
  let first = tokens.first;
  while (first > 0 && tokens.first - first < LONGEST_DATELINE && reading.gap[first] !== Gap.LineBreak) first--;
  if (first > 0 && reading.gap[first] !== Gap.LineBreak) return false;
  for (let token = tokens.last; token < first + LONGEST_DATELINE && (reading.gap[token] ?? Gap.LineBreak) < Gap.LineBreak; token++) {
    if (!DASH.test(reading.text.slice(reading.end[token - 1], reading.start[token]))) continue;
    const isWithin = (mention: { readonly tokens: TokenRange }): boolean => mention.tokens.first >= first && mention.tokens.last <= token;
    if (dates.some(isWithin) || actors.some((actor) => actor.value.type === "media" && isWithin(actor))) return true;
  }
  return false;
}

const DASH = /[-\u{2013}\u{2014}:]\s*$/u;

const REACH = 4,
  LONGEST_CUE = 3;

/** Where the wounded were taken, where the attackers came from, where the source sits: not where it happened. */
function isElsewhere(chart: Chart, draft: Draft, place: PlaceMention): boolean {
  const { actors } = draft,
    { first } = place.tokens,
    { reading } = chart,
    cueId = chart.classId("elsewhere-cue");
  for (let token = first - 1; token >= Math.max(0, first - REACH - LONGEST_CUE); token--) {
    if ((reading.gap[token + 1] ?? Gap.LineBreak) >= Gap.Comma) break;
    const cue = chart.find(token, cueId);
    if (cue !== undefined && governs(chart, draft, cue, first)) return true;
  }
  if (isInTitle(chart, draft, place) || speaks(chart, first) || isInSpeakersPhrase(chart, first) || isWhence(chart, draft, first))
    return true;
  // `مصدر طبي في مستشفى العودة`
  return actors.some(({ tokens, value }) => value.type === "media" && first >= tokens.last && first - tokens.last <= 1);
}

/** `قائد القوات في دير الزور (فلان)`: between a body and the person who heads it there. */
function isInTitle({ reading }: Chart, { actors }: Draft, { tokens: { first, last } }: PlaceMention): boolean {
  const body = actors.findLast(({ tokens }) => tokens.last <= first),
    person = actors.find(({ tokens }) => tokens.first >= last);
  if (body === undefined || first - body.tokens.last > 1 || person?.value.type !== "person") return false;
  return person.tokens.first === last && (reading.gap[last] ?? Gap.LineBreak) < Gap.Stop;
}

/** `ونفت يريفان`: a capital that says something is a government. */
function speaks(chart: Chart, first: number): boolean {
  const verb = chart.find(first - 1, chart.classId("source-cue"));
  return verb?.last === first && verb.references.some(({ grammar }) => (grammar & Grammar.Verb) !== 0);
}

/** Whether a cue speaks of the place that begins at a token: of the first place after it; an institution of the one right after it. */
function governs(chart: Chart, { places }: Draft, { last, references: [reference] }: Annotation, first: number): boolean {
  if (reference?.entry.id === "institution" || reference?.entry.id === "side") return first === last;
  if (reference?.entry.id === "moved" && !isAfter(chart, first, "to")) return false;
  return first - last < REACH && !places.some(({ tokens }) => tokens.first >= last && tokens.first < first);
}

/** `أطلق الحوثيون من صعدة صاروخا على نجران`: what is fired from a place happens at another. */
function isWhence(chart: Chart, { triggers, places }: Draft, first: number): boolean {
  if (places.length < 2 || !triggers.some(({ kind, last }) => kind === "launch" && last <= first)) return false;
  return isAfter(chart, first, "from");
}

function isAfter(chart: Chart, token: number, preposition: "from" | "to"): boolean {
  return chart.find(token - 1, chart.classId("side-preposition"))?.references[0]?.entry.id === preposition;
}

/** A region across governorates (`شمال شرقي نيجيريا`) says less than one of them. */
function rankOf({ value: { type, admin1 } }: PlaceMention): number {
  return type === "region" && admin1 === null ? RANK.governorate - 1 : RANK[type];
}

/** Of several places the most specific; of equal rank the first. Countries say nothing of where in them. */
export function mostSpecific(places: readonly PlaceMention[]): PlaceMention | undefined {
  let best: PlaceMention | undefined;
  for (const place of places) {
    if (place.value.type === "country") continue;
    if (best === undefined || rankOf(place) > rankOf(best)) best = place;
  }
  return best;
}
