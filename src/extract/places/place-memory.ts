import type { Found, PlaceValue } from "../../model/mention.ts";
import type { TokenRange } from "../../model/span.ts";
import { distanceKm, type GazetteerPlace } from "../gazetteer-place.ts";
import { isHost } from "./host-town.ts";
import { type Reading, foldedTokens } from "../../text/reading.ts";

const FAR_KM = 400,
  CLOSE_KM = 12,
  KM_A_DEGREE = 111;

/** A name that only its type word told, for where it stands again without that word. */
export interface RememberedName {
  readonly words: readonly string[];
  readonly value: PlaceValue;
}

/** What the places found so far in one article say for names that stand further on, or, read again, further up. */
export class PlaceMemory {
  readonly #ids = new Set<string>();
  readonly #divisions = new Set<string>();
  readonly #points: PlaceValue[] = [];
  readonly #names = new Map<string, RememberedName[]>();

  /** Notes a found place: its entity, and the division that a gazetteer's place puts the article in. */
  note({ value }: Found<PlaceValue>): void {
    if (value.entity === null) return;
    if (!this.#ids.has(value.entity) && value.latitude !== null) this.#points.push(value);
    this.#ids.add(value.entity);
    if (value.admin1 !== null) this.#divisions.add(divisionKey(value));
  }

  /** Notes a name that no gazetteer has, as its type word introduced it; `name` in tokens, without the type word, its "and" if so. */
  noteName(reading: Reading, name: TokenRange, value: PlaceValue, isJoined = false): void {
    const [head = "", ...rest] = foldedTokens(reading, name);
    const first = isJoined ? head.slice(1) : head,
      words = [first, ...rest];
    const there = this.#names.get(first) ?? [];
    if (there.some((known) => known.words.join(" ") === words.join(" "))) return;
    this.#names.set(
      first,
      [...there, { words, value: { ...value, relation: null } }].toSorted((a, b) => b.words.length - a.words.length),
    );
  }

  /** Whether a gazetteer's place was found. */
  has(id: string): boolean {
    return this.#ids.has(id);
  }

  /** Whether a place was found in the first-level division of another. */
  hasNear(place: GazetteerPlace): boolean {
    return place.admin1 !== null && this.#divisions.has(divisionKey(place));
  }

  /** Whether a town was found right by a place: quarters of one town may lie in the next province. */
  isByTown(place: GazetteerPlace): boolean {
    return this.#points.some(
      (found) =>
        found.type === "city" && found.entity !== place.id && isOnLatitude(place, found) && (distanceKm(place, found) ?? FAR_KM) < CLOSE_KM,
    );
  }

  /** Whether a place lies far from all that was found; false where nothing else has a point. */
  isFar(place: GazetteerPlace): boolean {
    const distances = this.#points.filter(({ entity }) => entity !== place.id).map((found) => distanceKm(place, found));
    const known = distances.filter((km) => km !== undefined);
    return known.length > 0 && Math.min(...known) > FAR_KM;
  }

  /** The first town found in a country; undefined where none was. */
  firstTown(country: string | null): PlaceValue | undefined {
    return this.#points.find((value) => isHost(value, country));
  }

  /** Names known by their type words that begin with a folded word, longest first. */
  namesFrom(word: string): readonly RememberedName[] {
    return this.#names.get(word) ?? [];
  }

  get hasNames(): boolean {
    return this.#names.size > 0;
  }
}

/** A cheap test before a distance is worked out. */
function isOnLatitude({ latitude }: GazetteerPlace, found: PlaceValue): boolean {
  return latitude !== null && found.latitude !== null && Math.abs(latitude - found.latitude) < CLOSE_KM / KM_A_DEGREE;
}

function divisionKey({ country, admin1 }: Pick<PlaceValue, "country" | "admin1">): string {
  return `${country ?? ""}/${admin1 ?? ""}`;
}
