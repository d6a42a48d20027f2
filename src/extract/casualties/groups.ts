import type { TokenRange } from "../../model/span.ts";
import { Clitic } from "../../lexicon/scan.ts";
import type { ActorMention } from "../../model/mention.ts";
import type { ActorType, VictimGroup } from "../../model/vocabulary.ts";
import type { Chart } from "../../pattern/chart.ts";
import type { NumberValue } from "../numbers/number-value.ts";
import type { Draft, PeopleValue } from "./draft.ts";
import { sentenceEnd, sentenceStart } from "./guards.ts";

/** How far after a mention the actor stands that its people belong to (عناصر من قسد, في صفوف الجيش), or an age; how far before, its owner. */
const AFFILIATION_REACH_TOKENS = 6,
  AGE_REACH_TOKENS = 5,
  OWNER_REACH_TOKENS = 40,
  BEARER_REACH_TOKENS = 8,
  ADULT_AGE = 18;

const GROUP_OF_ACTOR: Readonly<Partial<Record<ActorType, VictimGroup>>> = {
  state_forces: "military",
  external_forces: "military",
  rebel_group: "militants",
  political_militia: "militants",
  identity_militia: "militants",
  civilians: "civilians",
  protesters: "civilians",
  rioters: "civilians",
};

/** Actor mentions by the token where each begins. */
export type ActorsByToken = ReadonlyMap<number, ActorMention>;

/** Who was harmed: the group, and the actor mention they belong to where one is named. */
export interface Victim {
  readonly group: VictimGroup;
  readonly actor: string | null;
}

/** A figure told before, with its group. */
export interface Settled {
  readonly draft: Draft;
  readonly group: VictimGroup;
}

/**
 * Reads the group off the noun, else off the actor named with it, else off the figure before it that it goes on
 * (مقتل 8 نازحين وإصابة 17 آخرين: the seventeen are civilians too). Who is displaced or missing, and nothing else, is a civilian.
 */
export function victimOf(draft: Draft, before: Settled | undefined, actors: ActorsByToken, chart: Chart): Victim {
  const actor = affiliation(draft, actors, chart) ?? owner(draft, actors, chart) ?? bearer(draft, actors, chart);
  const group = sameSide(
    groupWith(draft, actor) ?? ranks(draft, chart) ?? joined(draft, before) ?? inherited(draft, before, chart),
    draft,
    before,
  );
  return { group: refined(group, draft, chart), actor: actor?.id ?? null };
}

/** Fighters among soldiers are soldiers, and the other way round: 5 جنود بينهم قائد سرية. */
function sameSide(group: VictimGroup, { whole }: Draft, before: Settled | undefined): VictimGroup {
  const isArmed = ARMED.has(group) && before !== undefined && before.draft === whole && ARMED.has(before.group);
  return isArmed ? before.group : group;
}

const ARMED: ReadonlySet<VictimGroup> = new Set(["military", "militants"]);

/** The noun's own group, or the actor's where the noun leaves it to the actor; undefined where neither tells. */
function groupWith({ people }: Draft, actor: ActorMention | undefined): VictimGroup | undefined {
  const ofActor = actor === undefined ? undefined : GROUP_OF_ACTOR[actor.value.type];
  if (people === undefined || people.group === "unknown") return ofActor;
  // Riders of a car and pupils of a school are its own, and not of a force named near it.
  const isTheirMan = people.isTheirs && !people.isKin && ARMED.has(people.group);
  return (people.isMember && !people.isKin) || isTheirMan ? (ofActor ?? people.group) : people.group;
}

function refined(group: VictimGroup, draft: Draft, chart: Chart): VictimGroup {
  if (group === "unknown" && CIVILIAN_OUTCOMES.has(draft.outcome)) return "civilians";
  return group === "civilians" && isMinor(draft, chart) ? "children" : group;
}

function affiliation({ tokens, peopleFirst }: Draft, actors: ActorsByToken, chart: Chart): ActorMention | undefined {
  const until = Math.min(sentenceEnd(chart, tokens.first), tokens.last + AFFILIATION_REACH_TOKENS + 1);
  for (let token = peopleFirst; token < until; token++) {
    const actor = actors.get(token);
    if (actor === undefined || GROUP_OF_ACTOR[actor.value.type] === undefined || isDoer(chart, tokens, actor)) continue;
    if (linksTo(chart, tokens.last, token)) return actor;
  }
  return undefined;
}

/** `أعدمت قوات الدعم السريع ستة أسرى`: a party inside a figure, and before its number, is who did it. */
function isDoer(chart: Chart, { first, last }: TokenRange, { tokens }: ActorMention): boolean {
  return tokens.first > first && tokens.last < last && chart.firstIn({ first: tokens.last, last }, chart.classId("number")) !== undefined;
}

/** Whether only words that tell an affiliation, or further harm told with "and" (قتلى ومصابين في صفوف), stand between. */
function linksTo(chart: Chart, from: number, to: number): boolean {
  const link = chart.classId("harm-affiliation"),
    harm = chart.classId("harm");
  for (let token = from; token < to;) {
    const further = chart.find(token, harm),
      hit = chart.find(token, link) ?? (further !== undefined && (further.clitics & Clitic.And) !== 0 ? further : undefined);
    if (hit === undefined) return false;
    token = Math.max(hit.last, token + 1);
  }
  return true;
}

/** "Four of his fighters", "a member of its forces": of the force named last before. */
function owner({ tokens, people }: Draft, actors: ActorsByToken, chart: Chart): ActorMention | undefined {
  if (people?.isTheirs !== true || people.isKin) return undefined;
  for (let token = tokens.first - 1; token >= Math.max(sentenceStart(chart, tokens.first), tokens.first - OWNER_REACH_TOKENS); token--) {
    const actor = actors.get(token),
      group = actor === undefined ? undefined : GROUP_OF_ACTOR[actor.value.type];
    if (group === "military" || group === "militants") return actor;
  }
  return undefined;
}

/** `تكبد الحوثيون 30 قتيلا`, `كبدوا المليشيا 45 قتيلا`: the side named right before, behind a verb of losing. */
function bearer({ people, tokens: { first } }: Draft, actors: ActorsByToken, chart: Chart): ActorMention | undefined {
  if (people !== undefined) return undefined;
  const light = chart.classId("harm-light");
  let last: ActorMention | undefined;
  for (let token = first - 1; token >= Math.max(sentenceStart(chart, first), first - BEARER_REACH_TOKENS); token--) {
    const actor = actors.get(token);
    if (last === undefined && actor !== undefined && actor.tokens.last === first) last = actor;
    if (chart.find(token, light)?.references[0]?.entry.attributes["bears"] === true) return last;
  }
  return undefined;
}

/** `9 قتلى في صفوف المسلحين`: of people that are no party. */
function ranks({ people, tokens, min }: Draft, chart: Chart): VictimGroup | undefined {
  if (people !== undefined || min === null) return undefined;
  const named = chart.classId("people"),
    until = Math.min(sentenceEnd(chart, tokens.first), tokens.last + AFFILIATION_REACH_TOKENS);
  for (let token = tokens.last + 1; token < until; token++) {
    const hit = chart.find(token, named);
    if (hit === undefined) continue;
    const { group, kind, max } = hit.value as PeopleValue;
    const isKind = kind === "plural" || max === 1,
      isLinked = (hit.clitics & Clitic.And) === 0 && linksTo(chart, tokens.last, token);
    return isKind && isLinked && group !== "unknown" ? group : undefined;
  }
  return undefined;
}

/** `30 قتيلا وعشرات الجرحى`: the dead and the wounded told in one breath. */
function joined({ people, tokens, isElliptic }: Draft, before: Settled | undefined): VictimGroup | undefined {
  if (people !== undefined || isElliptic || before === undefined || before.draft.people !== undefined) return undefined;
  return before.draft.tokens.last === tokens.first && ARMED.has(before.group) ? before.group : undefined;
}

/** An age under 18 in brackets soon after: نجله (16 عاما). */
function isMinor({ tokens, min, max }: Draft, chart: Chart): boolean {
  if (min !== 1 || max !== 1) return false;
  const numbers = chart.classId("number"),
    { reading } = chart;
  for (let token = tokens.last; token < Math.min(sentenceEnd(chart, tokens.first), tokens.last + AGE_REACH_TOKENS); token++) {
    const number = chart.find(token, numbers);
    if (number === undefined) continue;
    const { role, max: age } = number.value as NumberValue;
    return role === "time" && age !== null && age < ADULT_AGE && reading.text[number.start - 1] === "(";
  }
  return false;
}

const CIVILIAN_OUTCOMES: ReadonlySet<string> = new Set(["displaced", "missing"]);
const PASSED_ON: ReadonlySet<VictimGroup> = new Set(["civilians", "military", "militants"]);

function inherited(draft: Draft, before: Settled | undefined, chart: Chart): VictimGroup {
  if (before === undefined || !draft.isElliptic || draft.denied || draft.min === null) return "unknown";
  const isSameSentence = chart.reading.sentenceOf[before.draft.tokens.first] === chart.reading.sentenceOf[draft.tokens.first];
  return isSameSentence && PASSED_ON.has(before.group) ? before.group : "unknown";
}
