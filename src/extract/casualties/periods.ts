import { Grammar } from "../../lexicon/grammar.ts";
import type { DateValue } from "../../model/mention.ts";
import type { Annotation, Chart } from "../../pattern/chart.ts";
import { Gap } from "../../text/reading.ts";
import type { Draft } from "./draft.ts";

/** A period sums up where it lasts this long; how far after its word its date may begin (منذ اندلاع الحرب في أبريل), and before. */
const LONG_DAYS = 6,
  DATE_REACH_TOKENS = 5,
  FEW = 2,
  MILLISECONDS_A_DAY = 86_400_000;

/** A run of tokens between commas, stops and words that turn to another statement (ليرتفع, فيما): half-open. */
interface Clause {
  readonly first: number;
  readonly last: number;
  readonly sentence: number;
  /** Begins with a word that turns to another statement: what stands before is not spoken of. */
  readonly isTurn: boolean;
  readonly isPeriod: boolean;
  /** Names a whole month or year gone by: of one event, when it was. */
  readonly isLast: boolean;
  /** Names a day of its own. */
  readonly isDated: boolean;
}

/** What is known of an article's times: where long periods are told, and where days are. */
interface Times {
  readonly chart: Chart;
  readonly turns: number;
  readonly periods: readonly number[];
  readonly lasts: readonly number[];
  readonly days: readonly number[];
}

/**
 * The figures that sum up a long period rather than tell one event (منذ بداية العام, خلال عام 2023, حصيلة الحرب): those of the
 * period's clause and of the clauses after it up to one with a day of its own; where there is none in its own, those of the
 * clause before it.
 * @param published day of publication, up to which "since" counts; null where not known
 */
export function cumulativeFigures(drafts: readonly Draft[], chart: Chart, published: string | null): ReadonlySet<Draft> {
  const found = new Set<Draft>();
  const times = drafts.length === 0 ? undefined : timesOf(chart, published);
  if (times === undefined || times.periods.length + times.lasts.length === 0) return found;
  const clauses = clausesOf(times);
  for (const [i, clause] of clauses.entries()) {
    const spoken = clause.isPeriod || clause.isLast ? spokenOf(i, clauses, drafts) : [];
    for (const draft of spoken.flatMap((one) => summedUp(drafts, one, clause.isPeriod ? undefined : chart))) found.add(draft);
  }
  for (const draft of drafts) if (draft.whole !== undefined && found.has(draft.whole)) found.add(draft);
  return found;
}

/** The figures of a clause; with a chart, without those of one event. */
function summedUp(drafts: readonly Draft[], clause: Clause, chart: Chart | undefined): Draft[] {
  return drafts.filter((draft) => isWithin(draft, clause) && (chart === undefined || !isOfOneEvent(draft, clause, chart)));
}

/** One or two people, or a clause that names an attack (قتل جندي بكمين ... الشهر الماضي), but not several (في هجمات). */
function isOfOneEvent({ tokens, max }: Draft, { first, last }: Clause, chart: Chart): boolean {
  if (max !== null && max <= FEW) return true;
  const triggers = chart.classId("event-trigger");
  for (let token = first; token < last; token++) {
    const hit = token >= tokens.first && token < tokens.last ? undefined : chart.find(token, triggers);
    if (hit?.references.some(({ grammar }) => (grammar & (Grammar.Number | Grammar.Verb)) === Grammar.Singular) === true) return true;
  }
  return false;
}

const isWithin = ({ tokens }: Draft, { first, last }: Clause): boolean => tokens.first >= first && tokens.first < last;

/** The clauses that a period speaks of. */
function spokenOf(at: number, clauses: readonly Clause[], drafts: readonly Draft[]): Clause[] {
  const own = clauses[at],
    before = clauses[at - 1];
  if (own === undefined) return [];
  const spoken = [own];
  const isBare = !drafts.some((draft) => isWithin(draft, own));
  if (isBare && !own.isTurn && before?.sentence === own.sentence) spoken.push(before);
  for (let i = at + 1; i < clauses.length; i++) {
    const clause = clauses[i];
    if (clause === undefined || clause.sentence !== own.sentence || (clause.isDated && !clause.isPeriod)) break;
    spoken.push(clause);
  }
  return spoken;
}

function timesOf(chart: Chart, published: string | null): Times {
  const dates = chart.ofClass(chart.classId("date-mention"));
  const long = chart.ofClass(chart.classId("cumulative")).filter((hit) => isLong(hit, dateOf(chart, hit, dates), published));
  const isLast = ({ references }: Annotation): boolean => references[0]?.entry.id === "last-period";
  const days = dates.filter(({ value }) => (value as DateValue).precision === "day" || (value as DateValue).precision === "minute");
  return {
    chart,
    turns: chart.classId("clause-turn"),
    periods: long.filter((hit) => !isLast(hit)).map(({ first }) => first),
    lasts: long.filter(isLast).map(({ first }) => first),
    days: days.map(({ first }) => first),
  };
}

/** The date that a word of time goes with: it stands in it (منذ فجر اليوم, 12 آب من العام الماضي), or soon before it. */
function dateOf({ reading: { sentenceOf } }: Chart, { first, last }: Annotation, dates: readonly Annotation[]): DateValue | undefined {
  const date = dates.find((one) => one.last > first && one.first < last + DATE_REACH_TOKENS && sentenceOf[one.first] === sentenceOf[first]);
  return date?.value as DateValue | undefined;
}

function isLong({ references }: Annotation, date: DateValue | undefined, published: string | null): boolean {
  const { time, long } = references[0]?.entry.attributes ?? {};
  if (time === undefined) return true;
  if (date === undefined || date.from === null || date.to === null) return long === true;
  const until = time === "since" ? (published ?? date.to) : date.to;
  return daysBetween(date.from, until) >= LONG_DAYS;
}

function daysBetween(from: string, to: string): number {
  return (Date.parse(to.slice(0, 10)) - Date.parse(from.slice(0, 10))) / MILLISECONDS_A_DAY;
}

function clausesOf({ chart, turns, periods, lasts, days }: Times): Clause[] {
  const { reading } = chart,
    clauses: Clause[] = [];
  let first = 0;
  for (let token = 1; token <= reading.tokenCount; token++) {
    const isTurn = token < reading.tokenCount && chart.find(token, turns) !== undefined;
    if (token < reading.tokenCount && (reading.gap[token] ?? 0) < Gap.Comma && !isTurn) continue;
    const from = first,
      hasAny = (tokens: readonly number[]): boolean => tokens.some((at) => at >= from && at < token);
    clauses.push({
      first,
      last: token,
      sentence: reading.sentenceOf[first] ?? 0,
      isTurn: chart.find(first, turns) !== undefined,
      isPeriod: hasAny(periods),
      isLast: hasAny(lasts),
      isDated: hasAny(days),
    });
    first = token;
  }
  return clauses;
}
