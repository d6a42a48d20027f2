import type { CasualtyMention, Mentions } from "../model/mention.ts";
import type { Chart } from "../pattern/chart.ts";
import { familyOf } from "./event-kind.ts";
import type { Event } from "./event.ts";

/** How many sentences after an event its figures may still be told in sentences of their own. */
const MAX_SENTENCES = 2;

/**
 * Gives figures that stand in a sentence without an event of its own to the event told last before it: `وأسفر ذلك عن مقتل
 * ثلاثة`. Cumulative figures belong to no event.
 */
export function followUps(chart: Chart, events: readonly Event[], mentions: Mentions): Event[] {
  const taken = new Set(events.flatMap(({ casualties }) => casualties.map(({ id }) => id)));
  const added = new Map<Event, CasualtyMention[]>();
  const isMany = events.length >= MANY;
  for (const casualty of mentions.casualties) {
    if (taken.has(casualty.id) || casualty.value.cumulative) continue;
    const sentence = chart.reading.sentenceOf[casualty.tokens.first] ?? 0;
    const event = lastBefore(events, sentence);
    if (event === undefined || !bears(event, casualty) || (isMany && isTotal(chart, sentence))) continue;
    added.set(event, [...(added.get(event) ?? []), casualty]);
  }
  return events.map((event) => {
    const more = added.get(event);
    return more === undefined ? event : { ...event, casualties: [...event.casualties, ...more] };
  });
}

/** A report of so many events tells figures of all of them too. */
const MANY = 3;

/** `وأعلنت الوزارة وصول 40 شهيدا إلى المستشفيات`: a figure for the day. */
function isTotal(chart: Chart, sentence: number): boolean {
  const tokens = chart.reading.sentences[sentence];
  return tokens !== undefined && chart.firstIn(tokens, chart.classId("total-word")) !== undefined;
}

/** Whether an event of its family can have such a figure: nobody dies of an agreement. */
function bears({ drafts: [draft] }: Event, { value }: CasualtyMention): boolean {
  const family = familyOf(draft?.triggers[0]?.kind ?? "attack");
  if (value.outcome === "captured") return family === "arrest" || family === "abduction";
  return HARMFUL.has(family);
}

const HARMFUL: ReadonlySet<string> = new Set(["violence", "demonstration", "mob", "territory", "jailbreak", "property"]);

function lastBefore(events: readonly Event[], sentence: number): Event | undefined {
  let best: Event | undefined,
    bestSentence = -1;
  for (const event of events) {
    for (const draft of event.drafts) {
      if (draft.sentence <= sentence && sentence - draft.sentence <= MAX_SENTENCES && draft.sentence >= bestSentence) {
        best = event;
        bestSentence = draft.sentence;
      }
    }
  }
  return best;
}
