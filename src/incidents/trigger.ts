import type { Span, TokenRange } from "../model/span.ts";
import type { EventKind } from "./event-kind.ts";

/** A word or phrase that tells of an event. */
export interface Trigger extends Span, TokenRange {
  readonly kind: EventKind;
  readonly id: string;
  readonly isVerb: boolean;
  /** A verb of the past. */
  readonly isPast: boolean;
  /** Its subject is who it happens to (`تعرضت`). */
  readonly isUndergone: boolean;
  /** What it tells of has no doer (`انفجرت`): who stands beside it was hit. */
  readonly isIntransitive: boolean;
  /** Only an event beside a place, date, party or figure. */
  readonly isWeak: boolean;
  /** It takes a named event up again (`الهجوم`, `القصف`). */
  readonly isAnaphor: boolean;
  /** It tells of something that did not happen, or not as one event: what stands with it belongs to no event beside it. */
  readonly isVoid: boolean;
}
