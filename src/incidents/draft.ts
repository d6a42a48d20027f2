import type { ActorMention, CasualtyMention, DateMention, Mentions, PlaceMention, WeaponMention } from "../model/mention.ts";
import type { TokenRange } from "../model/span.ts";
import type { Chart } from "../pattern/chart.ts";
import { Gap } from "../text/reading.ts";
import { familyOf } from "./event-kind.ts";
import type { Trigger } from "./triggers.ts";

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
  /** Somebody takes responsibility: it tells of an event told before. */
  readonly isClaim: boolean;
  /** Told as what happens again and again, not once. */
  readonly isHabit: boolean;
  /** A marker or a fronted place opens it as an item of its own. */
  readonly isNewItem: boolean;
}

/** Cuts each sentence into drafts at its triggers; sentences without a trigger give none. */
export function draftEvents(chart: Chart, triggers: readonly Trigger[], mentions: Mentions): Draft[] {
  return chart.reading.sentences.flatMap((sentence, number) => {
    const own = triggers.filter(({ first }) => first >= sentence.first && first < sentence.last);
    const groups = groupTriggers(chart, own, mentions.places);
    return groups.map((group, i) => draft(chart, mentions, { group, next: groups[i + 1], isFirst: i === 0, previous: groups[i - 1], sentence, number }));
  });
}

/** Triggers of one family stay together unless both have a place of their own. */
function groupTriggers(chart: Chart, triggers: readonly Trigger[], places: readonly PlaceMention[]): Trigger[][] {
  const groups: Trigger[][] = [];
  triggers.forEach((trigger, i) => {
    const group = groups.at(-1), last = group?.at(-1);
    if (group === undefined || last === undefined || familyOf(last.kind) !== familyOf(trigger.kind) || isApart(chart, places, last, trigger, triggers[i + 1])) groups.push([trigger]);
    else group.push(trigger);
  });
  return groups;
}

/** A clause of its own (after a comma, or joined by and) with its own place, after one that had its place already. */
function isApart(chart: Chart, places: readonly PlaceMention[], before: Trigger, trigger: Trigger, next: Trigger | undefined): boolean {
  const { reading } = chart;
  const sentenceEnd = reading.sentences[reading.sentenceOf[trigger.first] ?? 0]?.last ?? reading.tokenCount;
  const isMarked = between(chart, before.last, trigger.first, "new-item-marker");
  const isClause = isMarked || startsClause(chart, before.last, trigger.first);
  if (!isClause) return false;
  const here = places.filter(({ tokens }) => tokens.first >= trigger.last && tokens.first < (next?.first ?? sentenceEnd));
  const there = places.filter(({ tokens }) => tokens.first >= before.last && tokens.first < trigger.first);
  return isMarked || (here.length > 0 && there.length > 0 && here.every(({ value }) => there.every((other) => other.value.entity !== value.entity)));
}

function startsClause({ reading }: Chart, from: number, to: number): boolean {
  for (let token = from; token <= to; token++) {
    if ((reading.gap[token] ?? 0) === Gap.Comma) return true;
  }
  return false;
}

function between(chart: Chart, from: number, to: number, className: string): boolean {
  const classId = chart.classId(className);
  for (let token = from; token < to; token++) if (chart.find(token, classId) !== undefined) return true;
  return false;
}

interface Piece {
  readonly group: readonly Trigger[];
  readonly previous: readonly Trigger[] | undefined;
  readonly next: readonly Trigger[] | undefined;
  readonly isFirst: boolean;
  readonly sentence: TokenRange;
  readonly number: number;
}

function draft(chart: Chart, mentions: Mentions, { group, next, previous, isFirst, sentence, number }: Piece): Draft {
  const first = isFirst || previous === undefined ? sentence.first : boundary(chart, previous.at(-1)?.last ?? sentence.first, group[0]?.first ?? sentence.last);
  const last = next === undefined ? sentence.last : boundary(chart, group.at(-1)?.last ?? sentence.first, next[0]?.first ?? sentence.last);
  const within = <M extends { readonly tokens: TokenRange }>(list: readonly M[]): M[] => list.filter(({ tokens }) => tokens.first >= first && tokens.first < last);
  return {
    triggers: group, tokens: { first, last }, sentence: number,
    dates: within(mentions.dates), places: within(mentions.places), actors: within(mentions.actors),
    weapons: within(mentions.weapons), casualties: within(mentions.casualties),
    isReminder: between(chart, first, group[0]?.first ?? first, "background-marker"),
    isClaim: between(chart, first, last, "claim-cue"),
    isHabit: between(chart, first, last, "habit-marker"),
    isNewItem: between(chart, first, group[0]?.first ?? first, "new-item-marker"),
  };
}

/** Where one event's words end and the next one's begin: at the last comma between them, else at a joining and, else at the trigger. */
function boundary({ reading }: Chart, from: number, to: number): number {
  for (let token = to; token > from; token--) if (reading.gap[token] === Gap.Comma) return token;
  return to;
}
