import type { ActorMention } from "../../model/mention.ts";
import type { ActorType, VictimGroup } from "../../model/vocabulary.ts";
import type { Chart } from "../../pattern/chart.ts";
import type { Draft } from "./draft.ts";

/** How far after a mention the actor stands that its people belong to (عناصر من قسد, في صفوف الجيش). */
const AFFILIATION_REACH_TOKENS = 5;

const GROUP_OF_ACTOR: Readonly<Partial<Record<ActorType, VictimGroup>>> = {
  state_forces: "military", external_forces: "military", rebel_group: "militants", political_militia: "militants",
  identity_militia: "militants", civilians: "civilians", protesters: "civilians", rioters: "civilians",
};

/** Who was harmed: the group, and the actor mention they belong to where one is named. */
export interface Victim {
  readonly group: VictimGroup;
  readonly actor: string | null;
}

/**
 * Reads the group off the noun, else off the actor named with it, else off the figure before it that it goes on
 * (مقتل 8 نازحين وإصابة 17 آخرين: the seventeen are civilians too).
 */
export function victimOf(draft: Draft, before: { readonly draft: Draft; readonly group: VictimGroup } | undefined, actors: readonly ActorMention[], chart: Chart): Victim {
  const actor = affiliation(draft, actors, chart), ofActor = actor === undefined ? undefined : GROUP_OF_ACTOR[actor.value.type];
  const own = draft.people?.group ?? "unknown", isVague = own === "unknown" || draft.people?.isMember === true;
  const group = isVague ? (ofActor ?? (own === "unknown" ? inherited(draft, before, chart) : own)) : own;
  return { group, actor: actor?.id ?? null };
}

function affiliation({ tokens, peopleFirst }: Draft, actors: readonly ActorMention[], chart: Chart): ActorMention | undefined {
  const sentence = chart.reading.sentenceOf[tokens.first];
  const isBeside = (actor: ActorMention): boolean =>
    actor.tokens.first >= peopleFirst && actor.tokens.first <= tokens.last + AFFILIATION_REACH_TOKENS && chart.reading.sentenceOf[actor.tokens.first] === sentence;
  return actors.find((actor) => isBeside(actor) && GROUP_OF_ACTOR[actor.value.type] !== undefined && linksTo(chart, tokens.last, actor.tokens.first));
}

/** Words with which an affiliation is told; anything else between breaks it. */
function linksTo(chart: Chart, from: number, to: number): boolean {
  if (to <= from) return true;
  const link = chart.classId("harm-affiliation");
  for (let token = from; token < to;) {
    const hit = chart.find(token, link);
    if (hit === undefined) return false;
    token = Math.max(hit.last, token + 1);
  }
  return true;
}

const PASSED_ON: ReadonlySet<VictimGroup> = new Set(["civilians", "military", "militants"]);

function inherited(draft: Draft, before: { readonly draft: Draft; readonly group: VictimGroup } | undefined, chart: Chart): VictimGroup {
  if (before === undefined || draft.denied || draft.min === null) return "unknown";
  const isSameSentence = chart.reading.sentenceOf[before.draft.tokens.first] === chart.reading.sentenceOf[draft.tokens.first];
  const goesOn = draft.people === undefined || draft.people.kind !== "singular";
  return isSameSentence && goesOn && PASSED_ON.has(before.group) ? before.group : "unknown";
}
