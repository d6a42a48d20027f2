import type { PlaceType } from "../../model/vocabulary.ts";
import type { GazetteerPlace } from "../gazetteer-place.ts";
import { type Divisions, isNamedByAnother, type Setting } from "../setting.ts";
import type { PlaceWord } from "./place-words.ts";

/** What stands around one name, as evidence for which place it is, and whether it is one at all. */
export interface NameEvidence {
  /** The type word before it, if any. */
  readonly word: PlaceWord | undefined;
  /** A preposition or relation word of place before it (`في`, `ب`, `قرب`). */
  readonly isLocated: boolean;
  /** It continues a list of places (`س وص`): the country of the one before. */
  readonly listedIn: string | null;
  /** It heads a report: alone at the start of a line, before a dash, colon or bracket. */
  readonly isDateline: boolean;
  /** It stands after another place that it may contain (`سراقب بإدلب`), or after a direction (`شمالي إدلب`). */
  readonly wantsArea: boolean;
  /** A larger place follows that may contain it (`الباب بريف حلب`): its governorate's id. */
  readonly sentenceAdmin1: Divisions;
  readonly isVariant: boolean;
  /** Whether a place was admitted before in the article. */
  readonly isKnown: (id: string) => boolean;
  /** The name is one word. */
  readonly isSingleWord: boolean;
  /** A dictionary of words knows it too. */
  readonly isOrdinaryWord: boolean;
}

/** Chooses among the places of one name; undefined where the evidence says that it is no place here. */
export function choosePlace(places: readonly GazetteerPlace[], evidence: NameEvidence, setting: Setting): GazetteerPlace | undefined {
  let best: GazetteerPlace | undefined,
    bestScore = -Infinity;
  for (const place of places) {
    if (!isAdmitted(place, evidence, setting)) continue;
    const score = scoreOf(place, evidence, setting);
    if (score > bestScore) {
      best = place;
      bestScore = score;
    }
  }
  return best;
}

/** A place that a name may mean, as the evidence weighs it; for a trace. */
export interface RankedPlace {
  readonly place: GazetteerPlace;
  readonly score: number;
  readonly isAdmitted: boolean;
}

/** All places of one name with their scores, as `choosePlace` weighs them, best first. */
export function rankPlaces(places: readonly GazetteerPlace[], evidence: NameEvidence, setting: Setting): RankedPlace[] {
  return places
    .map((place) => ({ place, score: scoreOf(place, evidence, setting), isAdmitted: isAdmitted(place, evidence, setting) }))
    .toSorted((a, b) => Number(b.isAdmitted) - Number(a.isAdmitted) || b.score - a.score);
}

/** What the names of an article say for a place: its country's share of them, and whether they name its division. */
interface Support {
  readonly share: number;
  readonly isInSentence: boolean;
  readonly isInArticle: boolean;
}

function supportOf(place: GazetteerPlace, { sentenceAdmin1 }: NameEvidence, setting: Setting): Support {
  return {
    share: place.country === null ? 0 : (setting.countryShare.get(place.country) ?? 0),
    isInSentence: isNamedByAnother(sentenceAdmin1, place),
    isInArticle: isNamedByAnother(setting.admin1, place),
  };
}

/** A country with more of the evidence than this is one where the article plays. */
const LARGE_SHARE = 0.3;

/** Whether a risky name has the evidence that its row asks for. */
function isAdmitted(place: GazetteerPlace, evidence: NameEvidence, setting: Setting): boolean {
  if (LOCAL.has(place.type) && !isNearby(place, evidence, setting)) return false;
  if (evidence.word?.fits.has(place.type) === true || (evidence.isDateline && place.type === "city")) return true;
  if (place.needs === "type_word" && evidence.isSingleWord) return false;
  return evidence.isKnown(place.id) || hasEvidence(place, evidence, supportOf(place, evidence, setting));
}

function hasEvidence(place: GazetteerPlace, evidence: NameEvidence, support: Support): boolean {
  const points = pointsOf(place, evidence, support);
  if (!evidence.isSingleWord) return points >= (place.needs === null ? 0 : 1);
  if (place.needs === "near") return points >= pointsAskedNear(place, support);
  return !isStray(place, evidence, support, points) && points >= pointsAsked(place, evidence);
}

/** One point for each thing that speaks for a place, one off for a spelling that is computed. */
function pointsOf(place: GazetteerPlace, evidence: NameEvidence, { share, isInSentence, isInArticle }: Support): number {
  const isListed = evidence.listedIn !== null && evidence.listedIn === place.country;
  const signs = [evidence.isLocated, isListed, isInSentence, isInArticle, share > LARGE_SHARE];
  return signs.filter(Boolean).length - Number(evidence.isVariant);
}

/** Points that a name of one word needs where its row asks for evidence around it. */
function pointsAskedNear({ risk, type }: GazetteerPlace, { share }: Support): number {
  const isExpected = type === "country" || (WELL_KNOWN.has(type) && share > LARGE_SHARE);
  return risk === "high" && !isExpected ? 3 : 2;
}

/** Points that a name of one word needs by its risk; a computed spelling is never without risk. */
function pointsAsked({ risk }: GazetteerPlace, { isVariant }: NameEvidence): number {
  const asked = RISK_POINTS[risk];
  return asked === 0 && isVariant ? 2 : asked;
}

const RISK_POINTS: Readonly<Record<GazetteerPlace["risk"], number>> = { none: 0, low: 0, medium: 1, high: 2 };

/** One word that is likelier another word, or another place: ordinary, far off, or small and with nothing that places it. */
function isStray(place: GazetteerPlace, evidence: NameEvidence, support: Support, points: number): boolean {
  if (evidence.isOrdinaryWord && points < 2) return true;
  if (support.share < FAR_SHARE && !WELL_KNOWN.has(place.type) && points < 1) return true;
  return SMALL.has(place.type) && !isPlaced(place, evidence, support);
}

function isPlaced(place: GazetteerPlace, evidence: NameEvidence, { isInSentence, isInArticle }: Support): boolean {
  return (
    evidence.isLocated || evidence.isDateline || evidence.wantsArea || isInSentence || isInArticle || evidence.listedIn === place.country
  );
}

/** Quarters, streets, hospitals, … bear the same names in many cities: one in a part of the country that the article does not name is not meant. */
const LOCAL: ReadonlySet<PlaceType> = new Set(["neighbourhood", "facility", "road", "checkpoint", "crossing", "bridge"]);

function isNearby(place: GazetteerPlace, { sentenceAdmin1, isSingleWord }: NameEvidence, setting: Setting): boolean {
  if (place.admin1_id === null) return setting.country === place.country;
  if (setting.admin1.size === 0) return (setting.countryShare.get(place.country ?? "") ?? 0) > FAR_SHARE;
  return (
    isNamedByAnother(sentenceAdmin1, place) ||
    isNamedByAnother(setting.admin1, place) ||
    (!isSingleWord && place.risk === "none" && place.needs === null && place.type !== "neighbourhood" && setting.country === place.country)
  );
}

/** A country that the article hardly names: its small places are not meant by a bare name that nothing locates. */
const FAR_SHARE = 0.12;
const WELL_KNOWN: ReadonlySet<PlaceType> = new Set(["country", "governorate", "city"]);
/** Small places in the country of the article: one word that nothing locates is as likely another word. */
const SMALL: ReadonlySet<PlaceType> = new Set(["village", "neighbourhood", "region", "mountain", "town", "facility"]);

/** How likely a bare name means a place of this type, other things being equal. */
const TYPE_PRIOR: Readonly<Partial<Record<PlaceType, number>>> = {
  country: 3,
  city: 2.5,
  governorate: 2,
  region: 1.6,
  town: 1.5,
  district: 1.2,
  camp: 1,
  village: 0.8,
  neighbourhood: 0.6,
};

function scoreOf(place: GazetteerPlace, evidence: NameEvidence, setting: Setting): number {
  const { share, isInSentence, isInArticle } = supportOf(place, evidence, setting);
  const prior = TYPE_PRIOR[place.type] ?? 0.9,
    named = isInSentence ? 2.5 : isInArticle ? 1.2 : 0;
  const dateline = evidence.isDateline && place.type === "city" ? 6 : 0;
  const vague = place.precision === "admin" || place.precision === null ? 0.5 : 0,
    dependent = place.needs === "type_word" ? 0.5 : 0;
  return prior + 4 * share + named + wordScore(place, evidence) + dateline - vague - dependent;
}

/** What the type word says for a place, or, without one, the place before that asks for an area. */
function wordScore({ type }: GazetteerPlace, { word, wantsArea }: NameEvidence): number {
  if (word === undefined) return wantsArea && (type === "governorate" || type === "rural_area") ? 1 : 0;
  if (word.type === type) return 6;
  return word.fits.has(type) ? 4 : -2;
}
