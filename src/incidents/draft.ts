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
    return groups.map((group, i) => draft(chart, mentions, { group, next: groups[i + 1], previous: groups[i - 1], sentence, number }));
  });
}

/** Triggers of one family stay together unless both have a place of their own. */
function groupTriggers(chart: Chart, triggers: readonly Trigger[], places: readonly PlaceMention[]): Trigger[][] {
  const groups: Trigger[][] = [];
  triggers.forEach((trigger, i) => {
    const group = groups.at(-1),
      last = group?.at(-1);
    if (
      group === undefined ||
      last === undefined ||
      familyOf(last.kind) !== familyOf(trigger.kind) ||
      isApart(chart, places, { before: last, trigger, next: triggers[i + 1] })
    )
      groups.push([trigger]);
    else group.push(trigger);
  });
  return groups;
}

/** A trigger between those of its sentence. */
interface Neighbours {
  readonly before: Trigger;
  readonly trigger: Trigger;
  readonly next: Trigger | undefined;
}

/** A clause of its own (after a comma, or joined by and) with its own place, after one that had its place already. */
function isApart(chart: Chart, places: readonly PlaceMention[], { before, trigger, next }: Neighbours): boolean {
  const { reading } = chart;
  const sentenceEnd = reading.sentences[reading.sentenceOf[trigger.first] ?? 0]?.last ?? reading.tokenCount;
  const isMarked = between(chart, before.last, trigger.first, "new-item-marker");
  const isClause = isMarked || startsClause(chart, before.last, trigger.first);
  if (!isClause) return false;
  const here = places.filter(({ tokens }) => tokens.first >= trigger.last && tokens.first < (next?.first ?? sentenceEnd));
  const there = places.filter(({ tokens }) => tokens.first >= before.last && tokens.first < trigger.first);
  return (
    isMarked ||
    (here.length > 0 && there.length > 0 && here.every(({ value }) => there.every((other) => other.value.entity !== value.entity)))
  );
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
  readonly sentence: TokenRange;
  readonly number: number;
}

function draft(chart: Chart, mentions: Mentions, piece: Piece): Draft {
  const { group, number } = piece,
    tokens = stretchOf(chart, piece),
    { first, last } = tokens,
    opened = group[0]?.first ?? first;
  const within = <M extends { readonly tokens: TokenRange }>(list: readonly M[]): M[] =>
    list.filter((mention) => mention.tokens.first >= first && mention.tokens.first < last);
  return {
    triggers: group,
    tokens,
    sentence: number,
    dates: within(mentions.dates),
    places: within(mentions.places),
    actors: within(mentions.actors),
    weapons: within(mentions.weapons),
    casualties: within(mentions.casualties),
    isReminder: between(chart, first, opened, "background-marker"),
    isClaim: between(chart, first, last, "claim-cue"),
    isHabit: between(chart, first, last, "habit-marker"),
    isNewItem: between(chart, first, opened, "new-item-marker"),
  };
}

/** Tokens from the end of the event before to the beginning of the next one, within the sentence. */
function stretchOf(chart: Chart, { group, next, previous, sentence }: Piece): TokenRange {
  const startOf = (triggers: readonly Trigger[]): number => triggers[0]?.first ?? sentence.last;
  const endOf = (triggers: readonly Trigger[]): number => triggers.at(-1)?.last ?? sentence.first;
  return {
    first: previous === undefined ? sentence.first : boundary(chart, endOf(previous), startOf(group)),
    last: next === undefined ? sentence.last : boundary(chart, endOf(group), startOf(next)),
  };
}

/** Where one event's words end and the next one's begin: at the last comma between them, else at a joining and, else at the trigger. */
function boundary({ reading }: Chart, from: number, to: number): number {
  for (let token = to; token > from; token--) if (reading.gap[token] === Gap.Comma) return token;
  return to;
}
