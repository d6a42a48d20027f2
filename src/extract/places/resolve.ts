import type { PlaceType } from "../../model/vocabulary.ts";
import type { GazetteerPlace } from "../gazetteer-place.ts";
import { isCountryTold, isNamedByAnother, type Setting } from "../setting.ts";
import { bearsMarks, LOCAL, type NameEvidence, RISK_POINTS, scoreOf, type Support, supportOf } from "./place-score.ts";

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

/** A country with more of the evidence than this is one where the article plays. */
const LARGE_SHARE = 0.3;

/** Whether a risky name has the evidence that its row asks for. */
function isAdmitted(place: GazetteerPlace, evidence: NameEvidence, setting: Setting): boolean {
  if (isElsewhere(place, evidence, setting)) return false;
  if (evidence.word?.fits.has(place.type) === true) return isOfKind(place, evidence, setting);
  if (evidence.isDateline && (place.type === "city" || place.type === "country" || isNamedByAnother(evidence.sentenceAdmin1, place)))
    return true;
  return isHeaded(place, evidence) || isAdmittedBare(place, evidence, setting);
}

/** Whether a name without a type word of its kind has that evidence. */
function isAdmittedBare(place: GazetteerPlace, evidence: NameEvidence, setting: Setting): boolean {
  const isKnown = evidence.memory.has(place.id);
  if (place.needs === "type_word" && evidence.isSingleWord)
    return (isKnown && isCalledByName(place, evidence)) || isHost(place, evidence, setting) || isWellPlaced(place, evidence, setting);
  return isKnown || hasEvidence(place, evidence, supportOf(place, evidence, setting));
}

/**
 * Whether a place that is not known all over lies elsewhere: a quarter or facility of a province that is not named, in a country that nothing else tells of, far from what was
 * found, or in another province than the one that the text says right after it (`قرية القفلة بمديرية قعطبة`).
 */
function isElsewhere(place: GazetteerPlace, evidence: NameEvidence, setting: Setting): boolean {
  if (isOutOfReach(place, evidence, setting)) return true;
  if (WELL_KNOWN.has(place.type) || place.type === "sea") return false;
  const { inCountry } = evidence;
  if (inCountry !== null && inCountry !== place.country) return true;
  if (place.admin1_id !== null && isContradicted(place, evidence)) return true;
  return place.country !== setting.country && !isCountryTold(setting, place) && isForeign(place, evidence, setting);
}

/** A quarter or facility of a province that is not named, or a settler colony in another country. */
function isOutOfReach(place: GazetteerPlace, evidence: NameEvidence, setting: Setting): boolean {
  if (LOCAL.has(place.type) && !isNearby(place, evidence, setting)) return true;
  return evidence.word?.liesIn?.includes(place.country ?? "") === false;
}

/** Of a place in a country that nothing else tells of: far off, or a kind that each country has (`الريف الجنوبي`, a village). */
function isForeign(place: GazetteerPlace, { memory }: NameEvidence, { country, placeShare }: Setting): boolean {
  if (place.type === "village" && !isOneLand(country, place.country)) return (placeShare.get(country ?? "") ?? 0) > HOME_SHARE;
  return place.type === "rural_area" || memory.isFar(place);
}

/** More of the places that are named lie in the article's country than this: a village of another one is a namesake. */
const HOME_SHARE = 0.5;

/** A name of several words is one place: there the gazetteer, not the text, may have the wrong province. */
function isContradicted(place: GazetteerPlace, { within, isSingleWord }: NameEvidence): boolean {
  const mayBeTwo = isSingleWord || place.risk !== "none";
  return mayBeTwo && within !== null && within !== place.admin1_id && within !== place.id;
}

/** `في فركيا`, where the sentence names its province by another name: a small place whose row asks for a type word. */
function isWellPlaced(place: GazetteerPlace, evidence: NameEvidence, setting: Setting): boolean {
  if (place.risk !== "medium" || !VILLAGES.has(place.type) || evidence.isVariant || !isCalledByName(place, evidence)) return false;
  const { isInSentence, share } = supportOf(place, evidence, setting);
  return isInSentence && share > LARGE_SHARE;
}

const VILLAGES: ReadonlySet<PlaceType> = new Set(["village", "town"]);

/** `إدلب: سرمين`: after its province, or the city that bears its name. */
function isHeaded({ country, admin1 }: GazetteerPlace, { headedBy }: NameEvidence): boolean {
  if (headedBy === null || admin1 === null || headedBy.country !== country || headedBy.admin1 !== admin1) return false;
  return headedBy.type === "governorate" || headedBy.type === "city";
}

/** `مستشفى عابدين`, where the article names the province: what a facility that bears no one else's name is called after. */
function isHost(place: GazetteerPlace, { word, sentenceAdmin1 }: NameEvidence, setting: Setting): boolean {
  if (word?.type !== "facility" || word.isNamedAfterOthers || place.risk === "high") return false;
  return isNamedByAnother(sentenceAdmin1, place) || isNamedByAnother(setting.admin1, place);
}

/** A name that asks for its type word, standing without it where the article has named it with it. */
function isCalledByName({ country }: GazetteerPlace, { isLocated, listedIn, isOrdinaryWord }: NameEvidence): boolean {
  return !isOrdinaryWord && (isLocated || listedIn === country);
}

/**
 * Whether a place that a type word accepts is meant by it: of the word's own kind, or, where the word means something
 * else that may bear the same name (`حي الجغيفي`, a village far away), near to what the article names.
 */
function isOfKind(place: GazetteerPlace, evidence: NameEvidence, setting: Setting): boolean {
  const { word, sentenceAdmin1, memory } = evidence;
  if (word?.type !== "neighbourhood" || place.type === "neighbourhood") return true;
  if (setting.admin1.size === 0) return place.country === setting.country;
  return (
    isNamedByAnother(sentenceAdmin1, place) || isNamedByAnother(setting.admin1, place) || memory.hasNear(place) || memory.isByTown(place)
  );
}

function hasEvidence(place: GazetteerPlace, evidence: NameEvidence, support: Support): boolean {
  const points = pointsOf(place, evidence, support);
  if (!evidence.isSingleWord) return points >= (place.needs === null ? 0 : 1);
  if (place.needs === "near") return points >= pointsAskedNear(place, support);
  return !isStray(place, evidence, support, points) && points >= pointsAsked(place, evidence);
}

/** One point for each thing that speaks for a place, one off for a spelling that is computed. */
function pointsOf(place: GazetteerPlace, evidence: NameEvidence, { share, isInSentence, isInArticle }: Support): number {
  const isListed = evidence.listedIn !== null && (evidence.listedIn === place.country || place.type === "country");
  const isSaid = evidence.saidOf !== null && evidence.saidOf === place.country;
  const expected = place.type === "country" ? FAR_SHARE : LARGE_SHARE;
  const signs = [evidence.isLocated, isListed, isSaid, bearsMarks(place, evidence.marks), isInSentence, isInArticle, share > expected];
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

/** One in a part of the country that the article does not name is not meant: they bear the same names in many cities. */
function isNearby(place: GazetteerPlace, { sentenceAdmin1, isSingleWord, memory }: NameEvidence, setting: Setting): boolean {
  if (place.admin1_id === null) return setting.country === place.country;
  if (setting.admin1.size === 0) return (setting.countryShare.get(place.country ?? "") ?? 0) > FAR_SHARE;
  return (
    isNamedByAnother(sentenceAdmin1, place) ||
    isNamedByAnother(setting.admin1, place) ||
    memory.hasNear(place) ||
    memory.isByTown(place) ||
    (!isSingleWord && isPlainName(place) && isOneLand(setting.country, place.country))
  );
}

/** Its row asks for no caution, and it is no quarter. */
function isPlainName({ risk, needs, type }: GazetteerPlace): boolean {
  return risk === "none" && needs === null && type !== "neighbourhood";
}

/** One country, or the two of one land, each of which is told of in reports of the other. */
function isOneLand(one: string | null, other: string | null): boolean {
  return one === other || (ONE_LAND.has(one ?? "") && ONE_LAND.has(other ?? ""));
}

const ONE_LAND: ReadonlySet<string> = new Set(["IL", "PS"]);

/** A country that the article hardly names: its small places are not meant by a bare name that nothing locates. */
const FAR_SHARE = 0.12;
const WELL_KNOWN: ReadonlySet<PlaceType> = new Set(["country", "governorate", "city"]);
/** Small places in the country of the article: one word that nothing locates is as likely another word. */
const SMALL: ReadonlySet<PlaceType> = new Set(["village", "neighbourhood", "region", "mountain", "town", "facility"]);
