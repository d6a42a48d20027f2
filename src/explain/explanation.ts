/**
 * What `rasid explain` says of an article: plain data, words ready to be read. Built after extraction, over what the
 * stages left behind and traces of them, so that extraction itself keeps none of this.
 */
export interface ArticleExplanation {
  readonly id: string;
  readonly published: string | null;
  readonly published_basis: string | null;
  readonly sentences: readonly SentenceExplanation[];
}

export interface SentenceExplanation {
  /** From 1. */
  readonly number: number;
  readonly text: string;
  readonly dates: readonly MentionExplanation[];
  readonly places: readonly PlaceExplanation[];
  readonly actors: readonly MentionExplanation[];
  readonly weapons: readonly MentionExplanation[];
  readonly casualties: readonly CasualtyExplanation[];
  /** Patterns of harm that began and gave no casualty. */
  readonly nearly: readonly NearlyExplanation[];
  /** Names that the gazetteer knows and that were not taken for places. */
  readonly refused_places: readonly RefusedPlace[];
  readonly triggers: readonly TriggerExplanation[];
  readonly incidents: readonly IncidentExplanation[];
}

export interface MentionExplanation {
  readonly id: string;
  /** The raw text. */
  readonly text: string;
  readonly value: string;
  /** What gave it: a rule, or the dictionary's entry. */
  readonly rule: string;
}

export interface PlaceExplanation extends MentionExplanation {
  readonly candidates: readonly CandidatePlace[];
}

export interface CandidatePlace {
  readonly entity: string;
  readonly what: string;
  readonly score: number;
  readonly admitted: boolean;
}

export interface RefusedPlace {
  readonly text: string;
  readonly candidates: readonly CandidatePlace[];
  readonly why: string;
}

export interface CasualtyExplanation extends MentionExplanation {
  /** What each capture of the pattern matched. */
  readonly captures: readonly CaptureExplanation[];
  /** How the count came about. */
  readonly count: string;
}

export interface CaptureExplanation {
  readonly name: string;
  readonly text: string;
  /** What the dictionary or an earlier rule knows of it. */
  readonly known: string;
}

export interface NearlyExplanation {
  /** Ids of all patterns that were stopped in the same way. */
  readonly patterns: readonly string[];
  /** The words taken before they were stopped. */
  readonly text: string;
  /** `failed`: an element was missing; `barred`: by a negative context; `refused`: it matched, and made no figure; `gave-way`: to another. */
  readonly kind: "failed" | "barred" | "refused" | "gave-way";
  readonly why: string;
}

export interface TriggerExplanation {
  readonly text: string;
  readonly event: string;
  readonly taken: boolean;
  /** Why it was refused, or why it tells of no incident; null where it tells of one. */
  readonly why: string | null;
}

export interface IncidentExplanation {
  readonly id: string;
  readonly value: string;
  readonly rules: readonly string[];
  readonly perpetrators: readonly PartyExplanation[];
  readonly targets: readonly PartyExplanation[];
  readonly toll: string;
  readonly status: string;
}

export interface PartyExplanation {
  readonly name: string;
  /** Stated, claimed or alleged; null for a target. */
  readonly basis: string | null;
  /** Raw texts of its mentions; empty where an adjective alone names it. */
  readonly mentions: readonly string[];
}
