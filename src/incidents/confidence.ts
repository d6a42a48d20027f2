import type { Event } from "./event.ts";
import type { Party } from "./sides.ts";
import type { Timing } from "./timing.ts";

/**
 * What each stated part of a record adds to its confidence. A record of words for an event alone starts at `BASE`. The weights follow
 * how often records of annotated articles were right with each part and without it (docs/reliability.md).
 */
const BASE = 0.4,
  PLACE = 0.25,
  STRONG_TRIGGER = 0.06,
  STATED_DATE = 0.06,
  WEAPON = 0.06,
  HARM = 0.06,
  PERPETRATOR = 0.06,
  TARGET = 0.04,
  MOST = 0.97;

/** Confidence of a record from what was stated against what was inferred, 0..1 to two decimals. */
export function confidenceOf(event: Event, timing: Timing | undefined): number {
  const { drafts, place, roles, casualties, weapons } = event;
  const parts: readonly (readonly [weight: number, isStated: boolean])[] = [
    [PLACE, place !== undefined],
    [STRONG_TRIGGER, drafts.some(({ triggers }) => triggers.some(({ isWeak }) => !isWeak))],
    [STATED_DATE, timing?.isInferred === false && timing.from !== null],
    [WEAPON, weapons.length > 0],
    [HARM, casualties.length > 0],
    [PERPETRATOR, roles.perpetrators.some(isTold)],
    [TARGET, roles.targets.some(isTold)],
  ];
  const sum = parts.reduce((total, [weight, isStated]) => (isStated ? total + weight : total), BASE);
  return Math.round(Math.min(MOST, sum) * 100) / 100;
}

/** Words tell the party's part; else its kind alone does. */
function isTold({ rule }: Party): boolean {
  return rule !== "kind";
}
