import type { Span, TokenRange } from "./span.ts";
import type { ActorType, Outcome, PlaceType, VictimGroup, WeaponCategory } from "./vocabulary.ts";

/**
 * A value found in the text. The value's keys are those of the output contract, so that a record is the mention's id,
 * text and offsets followed by its value; null in a value means "not known", as it does in the output.
 */
export interface Mention<Value> {
  /** `d1`, `p3`, …: the kind's letter and the mention's number in reading order. */
  readonly id: string;
  readonly span: Span;
  readonly tokens: TokenRange;
  readonly value: Value;
}

/** A mention before it is numbered. */
export type Found<Value> = Omit<Mention<Value>, "id">;

export type DatePrecision = "minute" | "day" | "week" | "month" | "season" | "year" | "decade" | "range" | "vague";
export type DateBasis = "stated" | "publication" | "context";

export interface DateValue {
  /** First and last day (`2022-04-08`) or minute (`2021-07-07T10:15`), inclusive; null where it cannot be resolved. */
  readonly from: string | null;
  readonly to: string | null;
  readonly precision: DatePrecision;
  readonly basis: DateBasis | null;
  readonly edtf: string | null;
  readonly calendar: "gregorian" | "hijri";
  readonly part_of_day: string | null;
  readonly rule: string;
}

export interface PlaceValue {
  readonly entity: string | null;
  readonly name: string;
  readonly name_ar: string;
  readonly type: PlaceType;
  readonly country: string | null;
  readonly admin1: string | null;
  readonly admin2: string | null;
  readonly latitude: number | null;
  readonly longitude: number | null;
  /** How good the point is: of the place itself, of its settlement, the middle of an area, or its admin area's. */
  readonly precision: "point" | "settlement" | "area" | "admin" | null;
  readonly geonames: number | null;
  readonly pcode: string | null;
  /** `near`, `north`, `outskirts`, … where the text places something relative to the place. */
  readonly relation: string | null;
  readonly resolution: "gazetteer" | "pattern";
}

export interface ActorValue {
  readonly entity: string | null;
  readonly name: string;
  readonly name_ar: string;
  readonly type: ActorType;
  readonly country: string | null;
}

export interface WeaponValue {
  readonly category: WeaponCategory;
  readonly entity: string | null;
  readonly min: number | null;
  readonly max: number | null;
}

export interface CasualtyValue {
  readonly outcome: Outcome;
  readonly min: number | null;
  readonly max: number | null;
  readonly approximate: boolean;
  /** The text denies harm: a stated zero, as against an unknown number. */
  readonly denied: boolean;
  readonly group: VictimGroup;
  /** Id of the actor mention harmed, where the text names it. */
  readonly victim: string | null;
  /** Id of the casualty mention that this one is a part of. */
  readonly subset_of: string | null;
  readonly cumulative: boolean;
  readonly attributed_to: readonly string[];
  readonly rule: string;
}

export type DateMention = Mention<DateValue>;
export type PlaceMention = Mention<PlaceValue>;
export type ActorMention = Mention<ActorValue>;
export type WeaponMention = Mention<WeaponValue>;
export type CasualtyMention = Mention<CasualtyValue>;

export interface Mentions {
  readonly dates: readonly DateMention[];
  readonly places: readonly PlaceMention[];
  readonly actors: readonly ActorMention[];
  readonly weapons: readonly WeaponMention[];
  readonly casualties: readonly CasualtyMention[];
}

/** Sorts what was found into reading order (longer first at one start) and numbers it with the kind's letter. */
export function numbered<Value>(letter: string, found: readonly Found<Value>[]): Mention<Value>[] {
  return found
    .toSorted((a, b) => a.span.start - b.span.start || b.span.end - a.span.end)
    .map((mention, i) => ({ id: `${letter}${i + 1}`, ...mention }));
}
