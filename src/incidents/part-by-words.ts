import { Clitic } from "../lexicon/scan.ts";
import type { ActorMention } from "../model/mention.ts";
import { FORCE_TYPES } from "../model/vocabulary.ts";
import type { Chart } from "../pattern/chart.ts";
import { Gap } from "../text/reading.ts";
import { phraseOf, type Phrase } from "./phrase.ts";
import { accuses, cueBefore, isBetween, isCompanion, isJoinedTo, LONGEST_CUE, prepositionBefore, type Cue } from "./role-cues.ts";
import { doesViolence, type Role, type Scene } from "./scene.ts";
import { isThat, speakerPart } from "./speaker.ts";

/** The second of two that are joined by and has the part of the first; of `بين X وY` it is the other side. */
export function joined({ chart, phrase, last }: Scene): Role | undefined {
  if (last === undefined || last.role === "open") return undefined;
  if (!isPhraseJoined(chart, last.phrase.actor.tokens.last, phrase) && !isJoinedTo(chart, last.phrase.actor, phrase.actor))
    return undefined;
  return isBetween(chart, last.phrase) ? "target" : last.role;
}

/** `مدفعية الجيش وفصائل الحركة`, `ثلاثة من قسد وستة من مسلحي العشائر`: the phrase, or who of it are counted, begins with "and" at a token. */
function isPhraseJoined(chart: Chart, at: number, { head }: Phrase): boolean {
  const counted = chart.find(at, chart.classId("people"))?.last ?? at;
  return chart.hasClitic(at, Clitic.And) && head >= at && head <= counted;
}

/** `مسلحون ينتمون إلى الجماعة`, `الجندي فلان من منتسبي اللواء`: whose the one before is. */
export function linked(scene: Scene): Role | undefined {
  return isWhoseLast(scene) ? scene.last?.role : undefined;
}

/** Whether a party is told as the one that the one before it belongs to. */
function isWhoseLast({ chart, phrase, last }: Scene): boolean {
  if (last === undefined || cueBefore(chart, phrase.actor.tokens.first) !== undefined) return false;
  return isUnitOf(chart, phrase, last.phrase.actor) || isMemberOf(chart, phrase, last.phrase.actor);
}

/** Unknown ones or a person, and whose they are. */
function isMemberOf(chart: Chart, { head, headed, isLinked }: Phrase, { tokens, value }: ActorMention): boolean {
  const isOf = chart.find(head - 1, chart.classId("member-link"))?.references[0]?.entry.id === "of";
  if (value.type === "unidentified") return headed === "party" && (isLinked ? head : isOf ? head - 1 : -1) === tokens.last;
  return value.type === "person" && isOf && headed === "people" && head - 1 - tokens.last <= 1;
}

/** `كتيبة كذا التابعة للجيش`. */
function isUnitOf(chart: Chart, { head, headed, isLinked }: Phrase, { tokens, value }: ActorMention): boolean {
  const isNext = head === tokens.last && (chart.reading.gap[head] ?? Gap.LineBreak) <= Gap.Soft;
  return isLinked && headed === "party" && isNext && FORCE_TYPES.has(value.type);
}

/** Whether a party tells who unknown ones right before it are: `مسلحون يشتبه في انتمائهم إلى الجماعة`. */
export function namesLast(scene: Scene): boolean {
  const { chart, phrase, last } = scene;
  if (last?.phrase.actor.value.type !== "unidentified" || !FORCE_TYPES.has(phrase.actor.value.type)) return false;
  return (
    isWhoseLast(scene) || chart.endingAt(phrase.head, [chart.classId("allege-cue")], LONGEST_CUE)?.first === last.phrase.actor.tokens.last
  );
}

/** What follows the name of who takes responsibility: `تنظيم داعش تبنى الهجوم`, `أعلنت الحركة مسؤوليتها`. */
const RESPONSIBLE = ["responsibility-word", "claim-cue"] as const;

/** `نفت الحركة مسؤوليتها`. */
function denies(chart: Chart, head: number): boolean {
  return chart.endingAt(head, [chart.classId("unreal-marker")], 1)?.references[0]?.entry.id === "denial";
}

/** `الحوثيون قالوا إن الطيران نفذ`: the speaker before the verb of saying. */
function saysAfter(chart: Chart, { tokens: { last } }: ActorMention): Cue | undefined {
  const verb = chart.find(last, chart.classId("source-cue"));
  return verb !== undefined && isThat(chart, verb.last) ? "source" : undefined;
}

/** `أعلنت الحركة مسؤوليتها`, `تنظيم داعش تبنى الهجوم`: takes responsibility, or denies it. */
export function claimant({ chart, phrase: { actor, head } }: Scene): Role | undefined {
  if (!RESPONSIBLE.some((name) => chart.find(actor.tokens.last, chart.classId(name)) !== undefined)) return undefined;
  return denies(chart, head) ? "source" : "claimed";
}

/** `تبادل الجيش وقوات الدعم السريع الاتهامات بقصف الجسر`: before what they blame each other for. */
export function blamer({ chart, draft: { triggers }, phrase: { actor } }: Scene): Role | undefined {
  const deed = triggers.find(({ first }) => first >= actor.tokens.last);
  if (deed === undefined) return undefined;
  return chart.firstIn({ first: actor.tokens.last, last: deed.first }, chart.classId("accusation-word")) === undefined
    ? undefined
    : "source";
}

/** `الجيش اللبناني ينعى المجند فلانا`: who mourns its own. */
export function mourner({ chart, phrase: { actor } }: Scene): Role | undefined {
  const verb = chart.find(actor.tokens.last, chart.classId("source-cue"));
  return verb?.references[0]?.entry.id === "mourn" && doesViolence(actor.value) ? "target" : undefined;
}

/** What the words right before the actor's phrase say, or a verb of saying after it. */
export function cued({ chart, draft, phrase, next }: Scene): Role | undefined {
  const { actor, head } = phrase,
    cue = cueBefore(chart, head) ?? saysAfter(chart, actor);
  if (cue === "source") return maySpeakOfItself(actor) ? speakerPart(chart, actor, draft) : "source";
  if (cue === "alleged" && (!doesViolence(actor.value) || (next !== undefined && accuses(chart, draft, phrase, next)))) return "source";
  return cue === "target" && isFollowedByObject(chart, actor, next) ? "perpetrator" : cue;
}

/** `استهداف خلايا التنظيم دورية للجيش`, `استهداف مسلحين دورية لهم`: of two after the noun the first does it. */
function isFollowedByObject(chart: Chart, { tokens: { last } }: ActorMention, next: ActorMention | undefined): boolean {
  if (chart.hasClitic(last, Clitic.And)) return false;
  if (next !== undefined && phraseOf(chart, next, last).head === last) return true;
  const thing = chart.find(last, chart.classId("belonging-noun"));
  return (
    thing?.clitics === 0 &&
    thing.references.some(({ entry }) => OBJECTS.has(entry.id)) &&
    (chart.reading.gap[last] ?? Gap.LineBreak) <= Gap.Soft
  );
}

const OBJECTS: ReadonlySet<string> = new Set(["thing", "vehicle", "unit"]);

function maySpeakOfItself({ value }: ActorMention): boolean {
  return doesViolence(value) || value.type === "protesters";
}

/** `عضو المجموعة فلان`: the body that a person belongs to. */
export function membership({ phrase: { actor }, next }: Scene): Role | undefined {
  const isOf = actor.value.type !== "person" && next?.value.type === "person" && next.tokens.first === actor.tokens.last;
  return isOf ? "bystander" : undefined;
}

/** `عثرت الشرطة على جثة`: who finds a body did not make it one. */
export function finder({ draft: { triggers }, phrase: { actor } }: Scene): Role | undefined {
  if (actor.value.type === "person" || triggers.some(({ kind }) => kind !== "body")) return undefined;
  const isFinder = triggers.some(({ isVerb, first, last }) => isVerb && (last === actor.tokens.first || actor.tokens.last === first));
  return isFinder ? "bystander" : undefined;
}

/** `سقطت قذائف قرب الجيش`: where it was near to. */
export function nearby({ chart, draft: { triggers }, phrase: { head, headed } }: Scene): Role | undefined {
  const relation = chart.endingAt(head, [chart.classId("place-relation")], LONGEST_CUE);
  if (relation === undefined || relation.references[0]?.entry.id === "between" || prepositionBefore(chart, head) === "toward")
    return undefined;
  return (headed === "party" || headed === "people") && triggers.some(({ last }) => last <= relation.first) ? "bystander" : undefined;
}

/** `دون إصابة أحد من المدنيين`: named in a denial of harm, or right after it. */
export function spared({ draft: { casualties }, phrase: { actor } }: Scene): Role | undefined {
  const at = actor.tokens.first;
  const isSpared = casualties.some(({ tokens: { first, last }, value }) => value.denied && first <= at && at - last <= 1);
  return isSpared ? "bystander" : undefined;
}

/** `اتهمت الحكومة المسلحين ب…`: the one whom the party before accuses. */
export function accused({ chart, draft, phrase, last }: Scene): Role | undefined {
  return last !== undefined && accuses(chart, draft, last.phrase, phrase.actor) ? "alleged" : undefined;
}

/** `بدعم من X`: on the side of the party before. */
export function companion({ chart, phrase, last }: Scene): Role | undefined {
  return last !== undefined && isCompanion(chart, phrase) ? last.role : undefined;
}
