import type { ActorMention, CasualtyMention } from "../model/mention.ts";
import { FORCE_TYPES, type ActorType, type VictimGroup } from "../model/vocabulary.ts";
import type { TokenRange } from "../model/span.ts";
import type { Chart } from "../pattern/chart.ts";
import { Gap } from "../text/reading.ts";
import type { Draft } from "./draft.ts";
import type { Phrase } from "./phrase.ts";
import type { Trigger } from "./trigger.ts";

const LONGEST_VERB = 4,
  /** How many tokens a speaker's own deed or loss may stand after it. */
  LEAD_REACH = 9,
  /** The same of a deed's noun after a verb like `زعم`. */
  CLAIM_REACH = 1,
  /** The same where a word like `أنها` takes the speaker up again. */
  SELF_REACH = 18;
const ARMED: ReadonlySet<VictimGroup> = new Set(["military", "militants"]);
const ARMIES: ReadonlySet<ActorType> = new Set(["state_forces", "external_forces"]);

/** How a party is in what it says: it did it (`announcer`), it befell its own people (`target`), or it only tells of it. */
export function speakerPart(chart: Chart, speaker: ActorMention, draft: Draft): "announcer" | "target" | "source" {
  const verb = chart.endingAt(speaker.tokens.first, [chart.classId("source-cue")], LONGEST_VERB)?.references[0]?.entry.id;
  if (tellsOwnLoss(chart, speaker, draft, verb)) return "target";
  return tellsOwnDeed(chart, speaker, draft, verb) ? "announcer" : "source";
}

/** `نعت الحركة ثلاثة من مقاتليها`, `اعترف الجيش بمقتل جنديين`: the first harm that a force tells of befell its own people. */
function tellsOwnLoss(chart: Chart, { tokens, value }: ActorMention, { casualties }: Draft, verb: string | undefined): boolean {
  const harm = casualties.find(({ tokens: { first } }) => first >= tokens.last);
  if (!FORCE_TYPES.has(value.type) || harm === undefined || harm.tokens.first - tokens.last > LEAD_REACH) return false;
  if (harm.value.outcome === "captured" || harm.value.max === 0) return false;
  if ((verb === "mourn" || verb === "admit") && ARMED.has(harm.value.group)) return true;
  return (verb === "announce" && areOwnSoldiers(chart, value.type, harm)) || hasOwnPeople(chart, harm);
}

/** `أعلن الجيش مقتل ثلاثة جنود`: whether an army that tells of a death means its own soldiers: nobody else's are told. */
export function areOwnSoldiers(chart: Chart, speaker: ActorType, harm: CasualtyMention): boolean {
  return ARMIES.has(speaker) && harm.value.group === "military" && harm.value.outcome === "killed" && isOfNobody(chart, harm);
}

/** No party and no country's adjective tells whose the harmed were. */
function isOfNobody(chart: Chart, { tokens: { last }, value }: CasualtyMention): boolean {
  const named = ["nisba", "group-nisba", "actor-mention", "owner-link"].map((name) => chart.classId(name));
  if (value.victim !== null || chart.find(last, chart.classId("member-link"))?.references[0]?.entry.id === "of") return false;
  return !chart.at(last).some(({ classId }) => named.includes(classId));
}

/** `إصابة ثمانية من جنودها`. */
function hasOwnPeople(chart: Chart, { tokens: { first, last } }: CasualtyMention): boolean {
  for (let token = first; token <= last; token++) if (isOwnPeople(chart, token)) return true;
  return false;
}

/** `قواتها`, `مقاتلاتنا`. */
function isOwnPeople(chart: Chart, token: number): boolean {
  return chart.find(token, chart.classId("self-word"))?.references[0]?.entry.id === "own-people";
}

/** `أعلنت الحركة استهداف رتل`, `قال الحزب إنه قصف`: the first deed told is the speaker's; `قال الجيش إن طائرة قصفت` tells another's. */
function tellsOwnDeed(chart: Chart, { tokens, value }: ActorMention, { triggers, casualties }: Draft, verb: string | undefined): boolean {
  const deed = triggers.find(({ first }) => first >= tokens.last);
  if (deed === undefined || deed.first - tokens.last > SELF_REACH) return false;
  const harmed = casualties.find(({ tokens: { last } }) => last > deed.first)?.value.group;
  if (deed.kind === "killing" && !isEnemy(value.type, harmed) && (isBareKilling(deed) || harmed === "military")) return false;
  if (deed.isVerb ? isOwnPeople(chart, deed.last) : isDoneBySpeaker(chart, deed.last)) return true;
  return isOwnBetween(chart, { first: tokens.last, last: deed.first }) ?? deed.first - tokens.last <= reachOf(verb, deed);
}

/** `مقتل ثلاثة`: the word tells nobody who did it. */
function isBareKilling({ id, isVerb }: Trigger): boolean {
  return id === "killing" && !isVerb;
}

/** How far behind a verb of saying the speaker's own deed may stand, where no word between tells whose it is. */
function reachOf(verb: string | undefined, deed: Trigger): number {
  if (verb === "announce" || verb === "admit") return LEAD_REACH;
  return verb === "claim" && !deed.isVerb ? CLAIM_REACH : -1;
}

const OWN_REACH = 3;

/** `أن غارة جوية نفذتها أمس قتلت ثلاثة`: the deed's doer is told by a verb that names nobody. */
function isDoneBySpeaker(chart: Chart, after: number): boolean {
  const verb = chart.firstIn({ first: after, last: after + OWN_REACH }, chart.classId("own-deed"));
  return verb !== undefined && ["date-mention", "function-word"].some((name) => isWord(chart, verb.last, name));
}

/** Of whom a speaker that announces their death is the author: an army of militants (soldiers are its own), an armed group of either. */
export function isEnemy(speaker: ActorType, harmed: VictimGroup | undefined): boolean {
  return harmed === "militants" || (harmed === "military" && !ARMIES.has(speaker));
}

/** Whose deed the words between a speaker and a deed tell: true for the speaker's (`أنها`), false for another's (`أن طائرة`). */
function isOwnBetween(chart: Chart, { first, last }: TokenRange): boolean | undefined {
  let isOwn: true | undefined;
  for (let token = first; token < last; token++) {
    if (isWord(chart, token, "self-word")) isOwn = true;
    else if (isWord(chart, token, "that-word") && !isWord(chart, token + 1, "self-word")) return false;
  }
  return isOwn;
}

const QUOTED_REACH = 5;

/** `بحسب رئيس بلديتها فلان`: some words of who one is may stand between a verb of saying and a person. */
export function isQuotedPerson(chart: Chart, { actor, head }: Phrase, { triggers }: Draft): boolean {
  if (actor.value.type !== "person") return false;
  // `اعلن قائد عمليات دجلة الفريق فلان، ان`
  const isFirst = triggers.every(({ first }) => first >= actor.tokens.last);
  if (isFirst && isThatNext(chart, actor.tokens.last) && followsSaying(chart, head)) return true;
  const classId = chart.classId("source-cue");
  for (let token = head - 1; token >= Math.max(0, head - QUOTED_REACH); token--) {
    if ((chart.reading.gap[token + 1] ?? Gap.LineBreak) >= Gap.Comma || triggers.some(({ last }) => last === token + 1)) return false;
    if (isThat(chart, token)) return false;
    if (chart.find(token, classId) !== undefined) return true;
  }
  return false;
}

/** `على أحد مواقعها`: a thing of the party told before was hit. */
export function hitsOwnThing(chart: Chart, draft: Draft, { tokens }: ActorMention): boolean {
  return chart.firstIn({ first: tokens.last, last: draft.tokens.last }, chart.classId("own-thing")) !== undefined;
}

const PHRASE_REACH = 12;

/** `قال المتحدث باسم الدفاع المدني في غزة إن`: whether a token stands between a verb of saying and "that". */
export function isInSpeakersPhrase(chart: Chart, token: number): boolean {
  return followsSaying(chart, token) && precedesThat(chart, token);
}

/** "That" stands at a token, or an event's word does after it. */
function isThatNext(chart: Chart, token: number): boolean {
  return isThat(chart, token) || (isThat(chart, token + 1) && (chart.reading.gap[token + 1] ?? Gap.LineBreak) < Gap.Stop);
}

function followsSaying(chart: Chart, at: number): boolean {
  const classId = chart.classId("source-cue");
  for (let token = at; token >= Math.max(0, at - PHRASE_REACH); token--) {
    if (chart.find(token, classId) !== undefined) return true;
    if (isThat(chart, token) || (chart.reading.gap[token] ?? Gap.LineBreak) >= Gap.Stop) return false;
  }
  return false;
}

function precedesThat(chart: Chart, at: number): boolean {
  for (let token = at; token < at + PHRASE_REACH && (chart.reading.gap[token] ?? Gap.LineBreak) < Gap.Stop; token++) {
    if (isThat(chart, token)) return true;
  }
  return false;
}

/** "That", with or without a subject of its own after it. */
export function isThat(chart: Chart, token: number): boolean {
  return isWord(chart, token, "that-word") || isWord(chart, token, "self-word");
}

function isWord(chart: Chart, token: number, className: string): boolean {
  return chart.find(token, chart.classId(className)) !== undefined;
}
