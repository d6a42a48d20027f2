import { Clitic } from "../lexicon/scan.ts";
import type { Chart } from "../pattern/chart.ts";
import { Gap } from "../text/reading.ts";
import type { Draft } from "./draft.ts";
import type { Event } from "./event.ts";
import type { Trigger } from "./trigger.ts";

/**
 * Events of one sentence share what the sentence tells once of where and when: one without a place or date of its own
 * has those of the one before it. One that names no doer and goes on with the one before has its doer.
 */
export function shareSentences(chart: Chart, events: readonly Event[]): Event[] {
  const shared: Event[] = [];
  for (const told of events) {
    const before = shared.at(-1);
    const isSame = before !== undefined && before.drafts.at(-1)?.sentence === told.drafts[0]?.sentence;
    const event = before !== undefined && goesOn(chart, before, told) ? withDoersOf(before, told) : told;
    shared.push(isSame ? { ...event, place: event.place ?? before.place, date: event.date ?? before.date } : event);
  }
  return shared;
}

function withDoersOf(before: Event, event: Event): Event {
  const perpetrators = before.roles.perpetrators.map((party) => ({ ...party, rule: "same-subject" }));
  return { ...event, roles: { ...event.roles, perpetrators } };
}

/** A sentence or clause that begins with an active verb and names no doer goes on with the doer before: `وفجرت عبوة`. */
function goesOn(chart: Chart, before: Event, { drafts: [draft], roles }: Event): boolean {
  const last = before.drafts.at(-1);
  if (roles.perpetrators.length > 0 || draft === undefined || last === undefined || draft.sentence - last.sentence > 1) return false;
  const hitsDoer = roles.targets.some(({ value }) => before.roles.perpetrators.some((doer) => doer.value.name === value.name));
  return !hitsDoer && opensWithDeed(chart, draft, draft.sentence === last.sentence);
}

/** Whether a draft begins with a deed whose doer it leaves out; within one sentence a noun may go on too (`وتوقيف ثلاثة`). */
function opensWithDeed(chart: Chart, draft: Draft, isSameSentence: boolean): boolean {
  const [trigger] = draft.triggers;
  if (trigger === undefined || trigger.isUndergone || (!isSameSentence && isDoerless(draft, trigger))) return false;
  if (isDone(chart, draft, trigger)) return true;
  if (!trigger.isVerb && !(trigger.kind === "arrest" && isSameSentence)) return false;
  return trigger.first - draft.tokens.first <= 1 || isFronted(chart, draft, trigger);
}

/** `وشنت حملة دهم`: the noun of a deed right behind a verb that opens the draft and names nobody. */
function isDone(chart: Chart, { tokens }: Draft, { first, isVerb }: Trigger): boolean {
  const verb = isVerb ? undefined : chart.find(first - 1, chart.classId("agent-cue"));
  return verb?.last === first && verb.first - tokens.first <= 1 && (verb.clitics & Clitic.And) !== 0;
}

/** `وانفجر لغم`, `وقتل جنديان بكمين`: what has no doer, or is told with what killed. */
function isDoerless({ triggers }: Draft, { isIntransitive, kind }: Trigger): boolean {
  return isIntransitive || (kind === "killing" && triggers.some((cause) => !cause.isVerb && cause.kind !== "killing"));
}

/** `ففي جنين اعتقلت أربعة`: nothing but a place before a deed whose doer its sentence leaves out. */
function isFronted({ reading }: Chart, { tokens, places, actors }: Draft, { first, kind, isIntransitive }: Trigger): boolean {
  if (isIntransitive || kind === "body" || actors.length > 0 || (reading.gap[first] ?? Gap.LineBreak) >= Gap.Comma) return false;
  return places.some((front) => front.tokens.last === first && front.tokens.first - tokens.first <= 1);
}
