import type { WeaponValue } from "../../model/mention.ts";
import type { Span, TokenRange } from "../../model/span.ts";
import type { Chart } from "../../pattern/chart.ts";
import type { WeaponClasses, WeaponWord } from "./weapon-words.ts";

/** A weapon as it is being read: the word that heads it, and what is known of it so far. */
export interface WeaponDraft {
  readonly word: WeaponWord;
  readonly span: Span;
  readonly tokens: TokenRange;
  readonly value: WeaponValue;
  /** The noun has the article: it may point back at a weapon told before. */
  readonly isDefinite: boolean;
  /** An adjective that a strike carries (`قصف صاروخي`). */
  readonly isCarried: boolean;
}

/** What has been found before the word that is judged. */
export interface Before {
  readonly chart: Chart;
  readonly classes: WeaponClasses;
  readonly drafts: readonly WeaponDraft[];
}
