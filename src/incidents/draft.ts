import type { ActorMention, CasualtyMention, DateMention, Mentions, PlaceMention, WeaponMention } from "../model/mention.ts";
import type { TokenRange } from "../model/span.ts";
import type { Chart } from "../pattern/chart.ts";
import { Gap } from "../text/reading.ts";
import { asShootDown } from "./air-defence.ts";
import { clauseStarts, opensNewItem } from "./clauses.ts";
import { groupTriggers, isAfterPreposition } from "./segmentation.ts";
import type { Trigger } from "./trigger.ts";

/** A stretch of one sentence that tells of one event, with the mentions in it. */
export interface Draft {
  readonly triggers: readonly Trigger[];
  /** Tokens of the stretch; mentions before the first trigger of a sentence belong to all its stretches. */
  readonly tokens: TokenRange;
  readonly sentence: number;
  readonly dates: readonly DateMention[];
  readonly places: readonly PlaceMention[];
  readonly actors: readonly ActorMention[];
  readonly weapons: readonly WeaponMention[];
  readonly casualties: readonly CasualtyMention[];
  /** Told as something earlier (`كان قد`, `يذكر أن`). */
  readonly isReminder: boolean;
  /** Told because somebody is tried for it: days told of from that of the report are the court's. */
  readonly isTried: boolean;
  /** It comes back to an event told before (`وتعود الحادثة إلى`). */
  readonly isRetelling: boolean;
  /** Somebody takes responsibility: it tells of an event told before. */
  readonly isClaim: boolean;
  /** Told as what happens again and again, not once. */
  readonly isHabit: boolean;
  /** Told in sum of many places (`في مناطق متفرقة`). */
  readonly isRoundUp: boolean;
  /** A marker or a fronted place opens it as an item of its own. */
  readonly isNewItem: boolean;
}

/** Cuts each sentence into drafts at its triggers; sentences without a trigger give none. */
export function draftEvents(chart: Chart, triggers: readonly Trigger[], mentions: Mentions): Draft[] {
  return chart.reading.sentences.flatMap((sentence, number) => {
    const own = triggers.filter(({ first }) => first >= sentence.first && first < sentence.last);
    if (own.length === 0) return [];
    const clauses = clauseStarts(chart, sentence);
    const groups = groupTriggers(chart, own, { clauses, places: mentions.places, end: sentence.last });
    return groups.flatMap((group, i) =>
      group[0]?.isVoid === true
        ? []
        : [draft(chart, mentions, { group, next: groups[i + 1], previous: groups[i - 1], sentence, number, clauses })],
    );
  });
}

const TO_COME_REACH = 5;

/** `تنطلق غدا حملة أمنية`, `مظاهرات في 20 مايو المقبل`: a draft whose first word is no past verb and stands with a day to come. */
export function isOfDayToCome({ triggers: [first], dates, tokens }: Draft, toCome: readonly DateMention[]): boolean {
  if (first === undefined || first.isPast || dates.length > 0) return false;
  return toCome.some(({ tokens: day }) => {
    const away = Math.max(day.first - first.last, first.first - day.last);
    return day.first >= tokens.first && day.last <= tokens.last && away <= TO_COME_REACH;
  });
}

function has(chart: Chart, tokens: TokenRange, className: string): boolean {
  return chart.firstIn(tokens, chart.classId(className)) !== undefined;
}

/** `يذكر أن الجيش قصف`, `كان الجيش قد قصف`; but of `كان الجيش أعلن قصف` the saying alone is earlier. */
function isToldAsEarlier(chart: Chart, lead: TokenRange): boolean {
  const marker = chart.firstIn(lead, chart.classId("background-marker"));
  if (marker === undefined) return false;
  const said = { first: marker.last, last: lead.last };
  return marker.references[0]?.entry.id !== "had" || chart.firstIn(said, chart.classId("source-cue")) === undefined;
}

/** One of a sentence's groups of triggers among the others. */
interface Piece {
  readonly group: readonly Trigger[];
  readonly previous: readonly Trigger[] | undefined;
  readonly next: readonly Trigger[] | undefined;
  readonly sentence: TokenRange;
  readonly number: number;
  /** Where clauses of the sentence begin. */
  readonly clauses: readonly number[];
}

function draft(chart: Chart, mentions: Mentions, piece: Piece): Draft {
  const { group, number } = piece,
    tokens = stretchOf(chart, piece),
    { first, last } = tokens,
    lead = { first, last: group[0]?.first ?? first };
  const within = <M extends { readonly tokens: TokenRange }>(list: readonly M[]): M[] =>
    list.filter((mention) => mention.tokens.first >= first && mention.tokens.first < last);
  const weapons = within(mentions.weapons),
    actors = within(mentions.actors);
  return {
    triggers: asShootDown(group, { weapons, actors }),
    tokens,
    sentence: number,
    dates: within(mentions.dates),
    places: within(mentions.places),
    actors,
    weapons,
    casualties: within(mentions.casualties),
    isReminder: isToldAsEarlier(chart, lead),
    isTried: chart.firstIn(lead, chart.classId("background-marker"))?.references[0]?.entry.id === "court",
    isRetelling: has(chart, lead, "retelling-cue"),
    isClaim: has(chart, tokens, "claim-cue"),
    isHabit: has(chart, tokens, "habit-marker"),
    isRoundUp: has(chart, tokens, "round-up-marker"),
    isNewItem: opensNewItem(chart, lead),
  };
}

/** Tokens from the end of the event before to the beginning of the next one, within the sentence. */
function stretchOf(chart: Chart, { group, next, previous, sentence, clauses }: Piece): TokenRange {
  const startOf = (triggers: readonly Trigger[]): number => triggers[0]?.first ?? sentence.last;
  const endOf = (triggers: readonly Trigger[]): number => triggers.at(-1)?.last ?? sentence.first;
  return {
    first: previous === undefined ? sentence.first : boundary(chart, clauses, { first: endOf(previous), last: startOf(group) }),
    last: next === undefined ? sentence.last : boundary(chart, clauses, { first: endOf(group), last: startOf(next) }),
  };
}

/**
 * Where one event's words end and the next one's begin: where a clause begins between them; before the preposition that hangs the next
 * on the first (`بعد معارك`); at the last comma that sets off no outcome of the first; else at the trigger.
 */
function boundary(chart: Chart, clauses: readonly number[], { first, last }: TokenRange): number {
  const clause = clauses.findLast((start) => start >= first && start <= last);
  if (clause !== undefined) return clause;
  const resultId = chart.classId("result-cue");
  if (last - 1 > first && isAfterPreposition(chart, { first: last })) return last - 1;
  for (let token = last; token > first; token--) {
    if (chart.reading.gap[token] !== Gap.Comma) continue;
    return chart.find(token, resultId) === undefined ? token : last;
  }
  return last;
}
