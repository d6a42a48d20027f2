import { Clitic } from "../lexicon/scan.ts";
import type { ActorMention, CasualtyValue } from "../model/mention.ts";
import type { ActorType } from "../model/vocabulary.ts";
import type { TokenRange } from "../model/span.ts";
import type { Chart } from "../pattern/chart.ts";
import { ALEF, lettersOf } from "../text/letters.ts";
import { Gap } from "../text/reading.ts";
import type { Draft } from "./draft.ts";
import { familyOf, type EventKind } from "./event-kind.ts";
import type { Phrase } from "./phrase.ts";
import { hasComma, isBetween, isForParty, prepositionBefore } from "./role-cues.ts";
import { OBJECT_NOUNS, doesViolence, type Role, type Scene } from "./scene.ts";
import { areOwnSoldiers, isEnemy, isThat } from "./speaker.ts";
import type { Trigger } from "./trigger.ts";

/** `بين الجيش والمسلحين`: the first named is the doer. */
export function oneOfTwo({ chart, phrase, hasDoer }: Scene): Role | undefined {
  if (!isBetween(chart, phrase)) return undefined;
  return hasDoer ? "target" : "perpetrator";
}

const BLASTS: ReadonlySet<EventKind> = new Set(["explosion", "suicide", "projectile"]);

/** `انفجار عبوة بدورية`: what is told with "by" is what was hit. */
export function blownUp({ chart, draft, phrase: { head, headed } }: Scene): Role | undefined {
  if ((headed !== "thing" && headed !== "people") || !chart.hasClitic(head, Clitic.By)) return undefined;
  return draft.triggers.some(({ kind }) => BLASTS.has(kind)) ? "target" : undefined;
}

/** `انفجرت عبوة لدى مرور دورية للحشد`: nobody is told to have done it, so a thing or people told beside it were hit. */
export function besideBlast({ chart, draft, phrase: { head, headed } }: Scene): Role | undefined {
  const blast = draft.triggers.findLast(({ last }) => last <= head);
  if (blast?.isIntransitive !== true || hasComma(chart, { first: blast.last, last: head })) return undefined;
  return headed === "thing" || headed === "people" ? "target" : undefined;
}

/** `العملية التركية` and other set words for an event that name who did it. */
export function withinTrigger({ draft, phrase: { actor } }: Scene): Role | undefined {
  const { first, last } = actor.tokens;
  return draft.triggers.some((trigger) => trigger.first <= first && last <= trigger.last) ? "perpetrator" : undefined;
}

/** `هجوم لداعش`: right after the noun of an attack is who attacks, even where its own people died of it. */
export function attackOf({ chart, draft, phrase: { actor, head, headed } }: Scene): Role | undefined {
  // `هجوم لزوارق الحوثيين`
  if (!doesViolence(actor.value) || (headed === "thing" && !chart.hasClitic(head, Clitic.For))) return undefined;
  const isAttack = ({ kind, isVerb, last }: Trigger): boolean => last === head && !isVerb && (kind === "attack" || kind === "assault");
  return draft.triggers.some(isAttack) ? "perpetrator" : undefined;
}

/** Harmed: named in a figure, or right after it (`مقتل عنصرين من قسد`). */
export function victim(scene: Scene): Role | undefined {
  const { actor } = scene.phrase,
    at = actor.tokens.first,
    isArmed = doesViolence(actor.value);
  const isHarmed = scene.draft.casualties.some(({ tokens, value }) => {
    const isWithin = tokens.first <= at && at < tokens.last;
    if (value.victim === actor.id || (isWithin && (!isArmed || isCountedHere(actor, value, tokens)))) return true;
    return isOfFigure(scene, tokens);
  });
  return isHarmed ? "target" : undefined;
}

/** `مقتل مسلحين`: who is counted is no known party. */
function isCountedHere({ value, tokens }: ActorMention, { group, min }: CasualtyValue, figure: TokenRange): boolean {
  return value.type === "unidentified" && group === "militants" && min !== null && tokens.last >= figure.last;
}

/** Right after a figure, in one breath with it. */
function isOfFigure({ chart, draft, phrase: { actor, head } }: Scene, { first, last }: TokenRange): boolean {
  if (head < last || head - last > 2 || isCut(chart, draft, { first: last, last: head })) return false;
  // `اعتقلته`: its object is in it, so who comes next is its subject.
  const isVerbAlone =
    last - first === 1 && draft.triggers.some((trigger) => trigger.isVerb && !trigger.isUndergone && trigger.first === first);
  const opensClause = chart.hasClitic(head, Clitic.And) || draft.triggers.some((next) => next.isVerb && next.first === actor.tokens.last);
  return !isVerbAlone && !opensClause;
}

/** A comma or an event's word stands between two tokens. */
function isCut(chart: Chart, { triggers }: Draft, range: TokenRange): boolean {
  return hasComma(chart, range) || triggers.some(({ first }) => first >= range.first && first < range.last);
}

/** `مصدر في شرطة الأنبار`, `ناطق باسم البعثة`: the body that a source belongs to speaks, it does not act. */
export function speakerOf({ chart, draft, phrase: { actor, head, isLinked }, last }: Scene): Role | undefined {
  if (last?.role !== "source") return undefined;
  // `قناة المسيرة التابعة للجماعة`: a group's own outlet tells the group's deeds.
  if (last.phrase.actor.value.type === "media" && isLinked && doesViolence(actor.value)) return undefined;
  const from = last.phrase.actor.tokens.last;
  if (head < from || head - from > 2 || isCut(chart, draft, { first: from, last: head })) return undefined;
  for (let token = from; token < head; token++) if (isThat(chart, token)) return undefined;
  return "source";
}

const TAKEN: ReadonlySet<EventKind> = new Set(["takeover", "recapture"]);

/** Deeds done from afar. */
const FIRED: ReadonlySet<EventKind> = new Set(["launch", "shooting", "shelling", "projectile", "airstrike"]);

/** `هجوم على X`, `اشتباك مع X`. */
export function afterPreposition({ chart, draft, phrase: { head, headed } }: Scene): Role | undefined {
  const preposition = prepositionBefore(chart, head);
  // `استعادة البلدة من المسلحين`
  if (preposition === "from") return draft.triggers.some(({ kind, last }) => TAKEN.has(kind) && last <= head) ? "target" : undefined;
  // `تسلل إلى موقع للقوات`
  if (preposition === "to") return headed === "thing" && draft.triggers.some(({ kind }) => kind === "assault") ? "target" : undefined;
  // `أطلقت دبابة قذيفتين باتجاه سيارة للدفاع المدني`
  if (preposition === "toward") return draft.triggers.some(({ kind, last }) => FIRED.has(kind) && last <= head) ? "target" : undefined;
  if (preposition !== "on" && preposition !== "with") return undefined;
  // `على حاجز للجيش فجر انتحاري نفسه`
  return headed === "thing" || draft.triggers.some(({ first }) => first < head) ? "target" : "open";
}

/** `إسقاط طائرة من طراز كذا تابعة للتحالف`. */
export function downed({ draft, phrase: { head, isLinked } }: Scene): Role | undefined {
  return isLinked && draft.triggers.some(({ id, last }) => id === "shootdown" && last <= head) ? "target" : undefined;
}

const OBJECT_REACH = 12;

/** `استهدفت فجر اليوم رتلا لداعش`, `قصفت طائرات مواقع لقسد`: a thing of a party after a deed is its object, unless it is who acts. */
export function struckThing(scene: Scene): Role | undefined {
  const {
    chart,
    draft: { triggers },
    phrase,
    hasDoer,
  } = scene;
  const { head, canAct } = phrase,
    before = triggers.filter(({ last }) => last <= head),
    nearest = before.at(-1);
  if (!isThing(phrase) || nearest === undefined || head - nearest.last >= OBJECT_REACH) return undefined;
  if (prepositionBefore(chart, head) !== undefined) return undefined;
  const deed = before.find(({ isVerb }) => isVerb) ?? nearest;
  const isSubject = deed.isVerb && head === deed.last && (canAct || strikesPlace(scene) || deed.kind === "arrest");
  return hasDoer || !isSubject ? "target" : undefined;
}

const PLACE_REACH = 3;

/** `استهدف حاجز للجيش مدينة كذا بالدبابات`: a place right after a party, with no preposition, is the object. */
function strikesPlace({ chart, draft: { places }, phrase: { actor } }: Scene): boolean {
  const place = places.find(({ tokens }) => tokens.first >= actor.tokens.last);
  if (place === undefined || place.tokens.first - actor.tokens.last > PLACE_REACH) return false;
  return prepositionBefore(chart, place.tokens.first) === undefined && !chart.hasClitic(place.tokens.first, Clitic.By);
}

/** `رتل لداعش`, `سيارة تقل عناصر لقسد`. */
function isThing({ headed, isLinked }: Phrase): boolean {
  return headed === "thing" || (headed === "people" && isLinked);
}

/** `تعرضت القوات لهجوم`, `استُهدفت دورية`: who stands after a passive. */
export function subjectOfPassive({ draft: { triggers }, phrase: { head } }: Scene): Role | undefined {
  return triggers.findLast(({ last }) => last <= head)?.isUndergone === true ? "target" : undefined;
}

const AFTER_REACH = 3,
  BEFORE_REACH = 4;

/** Right after an event's word. */
export function afterEvent(scene: Scene): Role | undefined {
  const { draft, phrase } = scene,
    event = eventRightBefore(scene);
  if (event === undefined) return undefined;
  if (event.isIntransitive) return "open";
  if (UNARMED.has(phrase.actor.value.type) && BEFALLS.has(familyOf(event.kind))) return "target";
  // `فرقت الشرطة وقفة للأهالي`
  if (event.kind === "protest" && draft.triggers.some(({ kind }) => kind === "dispersal")) return "target";
  if (event.isVerb) return afterVerb(scene, event);
  return isHitByStrike(scene, event) ? "target" : afterNoun(scene, event);
}

/** `استهدفت غارة قياديا في الحزب`: the noun is the subject, and people or a thing of a party its object. */
function isHitByStrike({ draft: { triggers }, phrase: { headed, head } }: Scene, noun: Trigger): boolean {
  if (headed !== "people" && headed !== "thing") return false;
  return head - noun.last <= 1 && FIRED.has(noun.kind) && triggers.some(({ isVerb, last }) => isVerb && last === noun.first);
}

function eventRightBefore({ chart, draft: { triggers }, phrase: { head } }: Scene): Trigger | undefined {
  return triggers.findLast(({ first, last }) => {
    // `تصدت الدفاعات الجوية السورية`: the set phrase ends within the party's name.
    if (first < head && head < last) return true;
    return last <= head && head - last <= AFTER_REACH && !hasComma(chart, { first: last, last: head });
  });
}

/** Ids of nouns of what is struck more often than it strikes: vehicles, columns, patrols. */
const STRUCK_NOUNS: ReadonlySet<string> = new Set(["thing", "vehicle", "unit"]);

/** `استهدفت دورية للجيش بعبوة`: with no object after its subject, a verb whose letters do not show its voice is passive. */
function lacksObject({ chart, phrase: { actor, head } }: Scene, verb: Trigger): boolean {
  const isEither = chart
    .find(verb.first, chart.classId("event-trigger"))
    ?.references.some(({ entry }) => entry.attributes["undergo"] === true);
  const noun = chart.find(head, chart.classId("belonging-noun"));
  if (isEither !== true || verb.isUndergone || noun?.references.some(({ entry }) => STRUCK_NOUNS.has(entry.id)) !== true) return false;
  for (let token = actor.tokens.last; token < verb.last + OBJECT_REACH && (chart.reading.gap[token] ?? Gap.LineBreak) < Gap.Comma; token++)
    if (isObject(chart, token)) return false;
  return true;
}

/** What can be struck, with no preposition before it. */
function isObject(chart: Chart, token: number): boolean {
  const isWhere = ["direction", "place-relation"].some((name) => chart.find(token - 1, chart.classId(name)) !== undefined);
  const isNamed =
    !isWhere &&
    ["belonging-noun", "place-mention", "actor-mention", "victim"].some((name) => chart.find(token, chart.classId(name)) !== undefined);
  return (
    isNamed && !chart.hasClitic(token, Clitic.By) && !chart.hasClitic(token, Clitic.For) && prepositionBefore(chart, token) === undefined
  );
}

/** `استهدف قناص ضابطا من الجيش`: people in the object's case. */
function isAccusative({ chart, phrase: { actor, head } }: Scene): boolean {
  const isMember = ["victim", "rank", "role"].some((name) => chart.find(head, chart.classId(name)) !== undefined);
  return isMember && head < actor.tokens.first && chart.reading.text[(chart.reading.end[head] ?? 0) - 1] === ACCUSATIVE_ENDING;
}

const ACCUSATIVE_ENDING = lettersOf(ALEF);

/** Subject of a verb, its object where the subject was told. */
function afterVerb(scene: Scene, verb: Trigger): Role {
  const {
    chart,
    draft: { weapons, triggers },
    phrase,
    hasDoer,
  } = scene;
  if (lacksObject(scene, verb) || isAccusative(scene)) return "target";
  const isSubject = ({ first, last }: TokenRange): boolean =>
    first >= verb.last && last <= phrase.head && !chart.hasClitic(first, Clitic.By);
  // `استهدفت غارة مرافقا لقيادي في الحزب`
  const isAfterWeapon =
    weapons.some(({ tokens }) => isSubject(tokens)) || triggers.some((noun) => !noun.isVerb && FIRED.has(noun.kind) && isSubject(noun));
  return hasDoer || isAfterWeapon || isForParty(chart, phrase) ? "target" : "perpetrator";
}

/** Genitive of a noun. */
function afterNoun({ chart, phrase, hasDoer }: Scene, noun: Trigger): Role {
  // `كلف كمين لداعش الجيش 17 جنديا`: the second is no genitive.
  if ((phrase.head - noun.last > 1 || hasDoer) && !isForParty(chart, phrase)) return "open";
  return OBJECT_NOUNS.has(noun.kind) || noun.id === "expel" ? "target" : "perpetrator";
}

/** `الجيش الإسرائيلي يقصف`, `القوات التي استهدفت`: the subject stands before its verb. */
export function beforeVerb({ chart, draft, phrase: { actor } }: Scene): Role | undefined {
  const { last } = actor.tokens;
  const verb = draft.triggers.find(
    ({ isVerb, first }) =>
      isVerb &&
      first >= last &&
      first - last <= BEFORE_REACH &&
      !chart.hasClitic(first, Clitic.And | Clitic.So) &&
      !hasComma(chart, { first: last, last: first }),
  );
  if (verb === undefined) return undefined;
  if (verb.isUndergone) return "target";
  return UNARMED.has(actor.value.type) && BEFALLS.has(familyOf(verb.kind)) ? "open" : "perpetrator";
}

/** `الجيش: القضاء على ثلاثة مسلحين`: a party before a colon, and its deed after it. */
export function announcer({ chart, draft: { triggers, casualties }, phrase: { actor } }: Scene): Role | undefined {
  const { last } = actor.tokens;
  const deed = triggers.find(({ first }) => first === last);
  if (deed === undefined || !doesViolence(actor.value) || !OBJECT_NOUNS.has(deed.kind)) return undefined;
  if ((chart.reading.gap[last] ?? 0) < Gap.Comma) return undefined;
  // `الشرطة: مقتل شخصين` tells of a death; only of its enemies' is it the author.
  const [harm] = casualties;
  if (deed.id === "killing" && harm !== undefined && areOwnSoldiers(chart, actor.value.type, harm)) return "target";
  return deed.id === "killing" && !isEnemy(actor.value.type, casualties[0]?.value.group) ? "source" : "perpetrator";
}

/** Who does none: after `خطف` and `قتل`, which do not show their voice, they are whom it befell. */
const UNARMED: ReadonlySet<ActorType> = new Set(["person", "civilians", "organization"]);
const BEFALLS: ReadonlySet<string> = new Set(["violence", "arrest", "abduction", "sexual"]);
