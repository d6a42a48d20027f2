import type { Event } from "./event.ts";
import type { Timing } from "./timing.ts";

/** What each stated part of a record adds to its confidence; a record of triggers alone starts at `BASE`. */
const BASE = 0.35,
  STRONG_TRIGGER = 0.15,
  STATED_DATE = 0.15,
  PLACE = 0.15,
  PERPETRATOR = 0.1,
  HARM = 0.1,
  REMINDER = -0.05;

/** Confidence of a record from what was stated against what was inferred, 0..1 to two decimals. */
export function confidenceOf({ drafts, place, roles, casualties }: Event, timing: Timing | undefined): number {
  const triggers = drafts.flatMap((draft) => draft.triggers);
  let sum = BASE;
  if (triggers.some(({ isWeak }) => !isWeak)) sum += STRONG_TRIGGER;
  if (timing?.isInferred === false && timing.from !== null) sum += STATED_DATE;
  if (place !== undefined) sum += PLACE;
  if (roles.perpetrators.some(({ basis }) => basis === "stated")) sum += PERPETRATOR;
  if (casualties.length > 0 || roles.targets.length > 0) sum += HARM;
  if (drafts.some(({ isReminder }) => isReminder)) sum += REMINDER;
  return Math.round(Math.min(1, sum) * 100) / 100;
}
