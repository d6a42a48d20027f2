import type { PlaceValue } from "../../model/mention.ts";
import type { PlaceType } from "../../model/vocabulary.ts";
import type { GazetteerPlace } from "../gazetteer-place.ts";
import { type Divisions, divisionOf, isNamed, isNamedByAnother, type Setting } from "../setting.ts";
import type { PlaceMemory } from "./place-memory.ts";
import type { PlaceWord } from "./place-words.ts";

/** What stands around one name, as evidence for which place it is, and whether it is one at all. */
export interface NameEvidence {
  /** The type word before it, if any. */
  readonly word: PlaceWord | undefined;
  /** A preposition or relation word of place before it (`في`, `ب`, `قرب`). */
  readonly isLocated: boolean;
  /** It continues a list of places (`س وص`): the country of the one before. */
  readonly listedIn: string | null;
  /** The place that it stands after, with a colon, dash or slash between them (`إدلب: سرمين`). */
  readonly headedBy: PlaceValue | null;
  /** It heads a report: alone at the start of a line, before a dash, colon or bracket. */
  readonly isDateline: boolean;
  /** It stands after another place that it may contain (`سراقب بإدلب`), or after a direction (`شمالي إدلب`). */
  readonly wantsArea: boolean;
  /** A larger place follows that may contain it (`الباب بريف حلب`): its governorate's id. */
  readonly sentenceAdmin1: Divisions;
  readonly isVariant: boolean;
  /** A state that acts, an adjective, a direction or a paper stands here, no place. */
  readonly isSomethingElse: boolean;
  /** A distance is told from it (`45 كم شرق س`): a town rather than a province. */
  readonly isMeasuredFrom: boolean;
  /** The first-level division that the words right after it say it lies in (`بمديرية س`, `في محافظة س`). */
  readonly within: string | null;
  /** Its short vowels and doublings, where the text writes any: `عمّان` is Amman, `عُمان` Oman. */
  readonly marks: string;
  /** Country that the words right after it put it in (`بوسط مالي`). */
  readonly inCountry: string | null;
  /** Country of an adjective right after it (`محافظة الجوف اليمنية`). */
  readonly saidOf: string | null;
  /** What was found before in the article. */
  readonly memory: PlaceMemory;
  /** The name is one word. */
  readonly isSingleWord: boolean;
  /** A dictionary of words knows it too. */
  readonly isOrdinaryWord: boolean;
}

/** What the names of an article say for a place: its country's share of them, and whether they name its division. */
export interface Support {
  readonly share: number;
  readonly isInSentence: boolean;
  readonly isInArticle: boolean;
}

/**
 * Weighs a place by what the article names. `tells` says what counts: by its score a place is set against its namesakes, so that
 * other names alone do; for being a place at all, the province of the same name does, too.
 */
export function supportOf(
  place: GazetteerPlace,
  { sentenceAdmin1, memory }: NameEvidence,
  setting: Setting,
  tells: typeof isNamed = isNamed,
): Support {
  return {
    share: place.country === null ? 0 : (setting.countryShare.get(place.country) ?? 0),
    isInSentence: tells(sentenceAdmin1, place),
    isInArticle: tells(setting.admin1, place) || (mayBeByTown(place) && memory.isByTown(place)),
  };
}

/** A name that is likelier another word is not a village because a city is near. */
function mayBeByTown({ risk, type }: GazetteerPlace): boolean {
  return risk !== "high" || type === "neighbourhood" || type === "town";
}

/** Quarters, streets, hospitals, …: many cities have one of the name. */
export const LOCAL: ReadonlySet<PlaceType> = new Set(["neighbourhood", "facility", "road", "checkpoint", "crossing", "bridge"]);

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

/** How much evidence the name of a place asks for. */
export const RISK_POINTS: Readonly<Record<GazetteerPlace["risk"], number>> = { none: 0, low: 0, medium: 1, high: 2 };

/** What one point of risk takes from a score: it decides between places that are else alike. */
const RISK_WEIGHT = 0.1;

/** How well a place fits what stands around its name; higher is better. */
export function scoreOf(place: GazetteerPlace, evidence: NameEvidence, setting: Setting): number {
  const { share, isInSentence, isInArticle } = supportOf(place, evidence, setting, isNamedByAnother);
  const prior = TYPE_PRIOR[place.type] ?? 0.9,
    named = isInSentence ? 2.5 : isInArticle ? 1.2 : 0;
  const dateline = evidence.isDateline && place.type === "city" ? 6 : 0;
  const vague = place.precision === "admin" || place.precision === null ? 0.5 : 0,
    dependent = place.needs === "type_word" ? 0.5 : 0;
  return (
    prior +
    4 * share +
    named +
    wordScore(place, evidence) +
    dateline +
    toldScore(place, evidence) -
    vague -
    dependent -
    RISK_WEIGHT * RISK_POINTS[place.risk]
  );
}

/** What is said of a name, and what was called so before. */
function toldScore(place: GazetteerPlace, { isMeasuredFrom, saidOf, memory, marks, within }: NameEvidence): number {
  const { id, type, country } = place;
  const measured = isMeasuredFrom && type === "city" ? 3 : 0,
    said = saidOf !== null && saidOf === country ? 6 : 0;
  const isWithin = within !== null && within === divisionOf(place);
  return measured + said + (isWithin ? 3 : 0) + (bearsMarks(place, marks) ? 3 : 0) + (memory.has(id) && type !== "governorate" ? 0.8 : 0);
}

/** Whether the gazetteer writes a place with one of the marks that the text has. */
export function bearsMarks({ name_ar }: GazetteerPlace, marks: string): boolean {
  return [...marks].some((mark) => name_ar.includes(mark));
}

/** What the type word says for a place, or, without one, the place before that asks for an area. */
function wordScore({ type }: GazetteerPlace, { word, wantsArea }: NameEvidence): number {
  const area = wantsArea && (type === "governorate" || type === "rural_area") ? 1 : 0;
  if (word === undefined) return area;
  if (word.type === type) return 6;
  if (word.fits.has(type)) return 4;
  // `مستشفى مرزق`: in the town, not somewhere in its province.
  return LOCAL.has(word.type) && (type === "city" || type === "town") ? 0 : area - 2;
}
