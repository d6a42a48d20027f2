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
  let best: GazetteerPlace | undefined, bestScore = -Infinity;
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

/** Whether a risky name has the evidence that its row asks for. */
function isAdmitted(place: GazetteerPlace, evidence: NameEvidence, setting: Setting): boolean {
  const { word } = evidence;
  if (LOCAL.has(place.type) && !isNearby(place, evidence, setting)) return false;
  if (word?.fits.has(place.type) === true || (evidence.isDateline && place.type === "city")) return true;
  if (place.needs === "type_word" && evidence.isSingleWord) return false;
  const share = place.country === null ? 0 : (setting.countryShare.get(place.country) ?? 0);
  const isInSentence = isNamedByAnother(evidence.sentenceAdmin1, place), isInArticle = isNamedByAnother(setting.admin1, place);
  if (evidence.isKnown(place.id)) return true;
  const points = Number(evidence.isLocated) + Number(evidence.listedIn !== null && evidence.listedIn === place.country) + Number(isInSentence) + Number(isInArticle) + Number(share > 0.3) - Number(evidence.isVariant);
  if (!evidence.isSingleWord) return points >= (place.needs === null ? 0 : 1);
  if (place.needs === "near") return points >= (place.risk === "high" && !(WELL_KNOWN.has(place.type) && share > 0.3) && place.type !== "country" ? 3 : 2);
  if (evidence.isOrdinaryWord && points < 2) return false;
  if (share < FAR_SHARE && !WELL_KNOWN.has(place.type) && points < 1) return false;
  const isPlaced = evidence.isLocated || evidence.isDateline || evidence.wantsArea || isInSentence || isInArticle || evidence.listedIn === place.country;
  if (SMALL.has(place.type) && evidence.isSingleWord && !isPlaced) return false;
  switch (place.risk) {
    case "high": return points >= 2;
    case "medium": return points >= 1;
    case "low": case "none": return !(evidence.isVariant && evidence.isSingleWord) || points >= 2;
  }
}

/** Quarters, streets, hospitals, … bear the same names in many cities: one in a part of the country that the article does not name is not meant. */
const LOCAL: ReadonlySet<PlaceType> = new Set(["neighbourhood", "facility", "road", "checkpoint", "crossing", "bridge"]);

function isNearby(place: GazetteerPlace, { sentenceAdmin1, isSingleWord }: NameEvidence, setting: Setting): boolean {
  if (place.admin1_id === null) return setting.country === place.country;
  if (setting.admin1.size === 0) return (setting.countryShare.get(place.country ?? "") ?? 0) > FAR_SHARE;
  return isNamedByAnother(sentenceAdmin1, place) || isNamedByAnother(setting.admin1, place) || (!isSingleWord && place.risk === "none" && place.needs === null && place.type !== "neighbourhood" && setting.country === place.country);
}

/** A country that the article hardly names: its small places are not meant by a bare name that nothing locates. */
const FAR_SHARE = 0.12;
const WELL_KNOWN: ReadonlySet<PlaceType> = new Set(["country", "governorate", "city"]);
/** Small places in the country of the article: one word that nothing locates is as likely another word. */
const SMALL: ReadonlySet<PlaceType> = new Set(["village", "neighbourhood", "region", "mountain", "town", "facility"]);

/** How likely a bare name means a place of this type, other things being equal. */
const TYPE_PRIOR: Readonly<Partial<Record<PlaceType, number>>> = {
  country: 3, city: 2.5, governorate: 2, region: 1.6, town: 1.5, district: 1.2, camp: 1, village: 0.8, neighbourhood: 0.6,
};

function scoreOf(place: GazetteerPlace, evidence: NameEvidence, setting: Setting): number {
  const { word } = evidence;
  const share = place.country === null ? 0 : (setting.countryShare.get(place.country) ?? 0);
  const isInSentence = isNamedByAnother(evidence.sentenceAdmin1, place), isInArticle = isNamedByAnother(setting.admin1, place);
  let score = (TYPE_PRIOR[place.type] ?? 0.9) + 4 * share + (isInSentence ? 2.5 : isInArticle ? 1.2 : 0);
  if (word !== undefined) score += word.type === place.type ? 6 : word.fits.has(place.type) ? 4 : -2;
  if (evidence.wantsArea && word === undefined && (place.type === "governorate" || place.type === "rural_area")) score += 1;
  if (evidence.isDateline && place.type === "city") score += 6;
  if (place.precision === "admin" || place.precision === null) score -= 0.5;
  if (place.needs === "type_word") score -= 0.5;
  return score;
}
