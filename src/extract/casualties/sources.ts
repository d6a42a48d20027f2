import type { ActorMention } from "../../model/mention.ts";
import type { ActorType } from "../../model/vocabulary.ts";
import type { Chart } from "../../pattern/chart.ts";
import type { Draft } from "./draft.ts";
import { sentenceEnd, sentenceStart } from "./guards.ts";

/** How many words may stand between a verb or preposition of saying and the source it names. */
const SOURCE_REACH_TOKENS = 3;
const SOURCES: ReadonlySet<ActorType> = new Set(["media", "organization", "state_forces", "external_forces", "rebel_group", "person"]);

/** Ids of the actors that a sentence gives as its sources (قالت الوزارة, بحسب المرصد): the one nearest to the figure. */
export function sourcesOf({ tokens }: Draft, actors: readonly ActorMention[], chart: Chart): string[] {
  const saying = chart.classId("attribution"), from = sentenceStart(chart, tokens.first), to = sentenceEnd(chart, tokens.first);
  let nearest: ActorMention | undefined, distance = Infinity;
  for (let token = from; token < to; token++) {
    const verb = chart.find(token, saying);
    if (verb === undefined) continue;
    const source = actors.find((actor) => SOURCES.has(actor.value.type) && actor.tokens.first >= verb.last && actor.tokens.first <= verb.last + SOURCE_REACH_TOKENS && actor.tokens.first < to);
    if (source === undefined || Math.abs(source.tokens.first - tokens.first) >= distance) continue;
    nearest = source;
    distance = Math.abs(source.tokens.first - tokens.first);
  }
  return nearest === undefined ? [] : [nearest.id];
}

/** Whether the sentence sums up a period (منذ بداية العام, حصيلة الحرب) rather than one event. */
export function isCumulative({ tokens }: Draft, chart: Chart): boolean {
  const cumulative = chart.classId("cumulative");
  for (let token = sentenceStart(chart, tokens.first); token < sentenceEnd(chart, tokens.first); token++) {
    if (chart.find(token, cumulative) !== undefined) return true;
  }
  return false;
}
