import type { Span, TokenRange } from "../../model/span.ts";
import type { Outcome, VictimGroup } from "../../model/vocabulary.ts";

/** Inclusive bounds of a count; null where open or not known. */
export interface Count {
  readonly min: number | null;
  readonly max: number | null;
  readonly approximate: boolean;
}

export const ONE: Count = { min: 1, max: 1, approximate: false };
export const TWO: Count = { min: 2, max: 2, approximate: false };
/** A bare plural: at least two. */
export const MANY: Count = { min: 2, max: null, approximate: false };
export const NONE: Count = { min: 0, max: 0, approximate: false };
export const UNKNOWN: Count = { min: null, max: null, approximate: false };

/**
 * What a phrase for people is: counted by a number, told by its form, a part of a figure before (خمسة منهم "five of
 * them"), or only "others".
 */
export type PeopleKind = "counted" | "dual" | "singular" | "plural" | "partial" | "other";

/** A phrase that names people, as patterns see it under the class `people`. */
export interface PeopleValue extends Count {
  readonly kind: PeopleKind;
  readonly group: VictimGroup;
  /** The noun only says that they belong to something (عنصر "member"): the actor beside it decides the group. */
  readonly isMember: boolean;
  /** A relative (ابنته "his daughter"). */
  readonly isKin: boolean;
  readonly isDefinite: boolean;
  /** Carries a pronoun: مقاتليه "his fighters". */
  readonly isTheirs: boolean;
  /** Names nobody: 17 آخرين "17 others". */
  readonly isOthers: boolean;
  /** Prisoners and the like: their flight displaces nobody. */
  readonly isHeld: boolean;
}

/** A casualty as a pattern or a list gives it, before its group, its source and its id are settled. */
export interface Draft extends Count {
  readonly tokens: TokenRange;
  readonly span: Span;
  readonly outcome: Outcome;
  readonly denied: boolean;
  readonly people: PeopleValue | undefined;
  /** Where the phrase for people begins; the mention's own start where there is none. */
  readonly peopleFirst: number;
  readonly rule: string;
  readonly priority: number;
  /** Who was harmed is left to what was told before: a bare number (جرح ثلاثة), others, or a pronoun (مقتله). */
  readonly isElliptic: boolean;
  /** The draft that this one is a part of. */
  readonly whole?: Draft;
}

/** A part of a figure that a word or number alone tells: who was harmed, and how, is left to the whole. */
export function partOfWhole(word: TokenRange & Span, count: Count, whole: Draft, rule: string): Draft {
  const { first, last, start, end } = word;
  return {
    ...count,
    tokens: { first, last },
    span: { start, end },
    outcome: whole.outcome,
    denied: false,
    isElliptic: true,
    people: undefined,
    peopleFirst: first,
    rule,
    priority: 0,
    whole,
  };
}

/** Reading order: by start, longer first. */
export function byPosition(a: Draft, b: Draft): number {
  return a.span.start - b.span.start || b.span.end - a.span.end;
}
