import type { Setting } from "../extract/setting.ts";
import type { CasualtyMention, DateMention, PlaceMention, WeaponMention } from "../model/mention.ts";
import { SUB_EVENT_TYPES, type SubEventType, type WeaponCategory } from "../model/vocabulary.ts";
import type { Annotation, Chart } from "../pattern/chart.ts";
import { Gap } from "../text/reading.ts";
import type { Draft } from "./draft.ts";
import { subEventType, type EventKind } from "./event-kind.ts";
import { prepositionBefore } from "./role-cues.ts";
import { assignRoles, type Roles } from "./roles.ts";
import { placeOfEvent } from "./event-place.ts";

/** One thing that happened, told by one or more drafts. */
export interface Event {
  readonly drafts: readonly Draft[];
  readonly type: SubEventType;
  readonly date: DateMention | undefined;
  readonly place: PlaceMention | undefined;
  readonly roles: Roles;
  readonly weapons: readonly WeaponMention[];
  readonly casualties: readonly CasualtyMention[];
  /** A bang heard, with nothing told of what made it: an event only with what is told further on. */
  readonly isHeardOnly: boolean;
}

/** Reads a draft as an event; undefined where its words alone tell none. */
export function toEvent(chart: Chart, draft: Draft, setting: Setting): Event | undefined {
  const roles = assignRoles(chart, draft, setting);
  const { casualties, weapons } = draft;
  const kinds = kindsOf(draft);
  if (hasSuicideBombing(chart, draft, kinds)) kinds.push("suicide");
  const type = subEventType({
    kinds,
    weapons: new Set([...weapons.map(({ value }) => value.category), ...meansOf(roles)]),
    perpetrators: roles.perpetrators.map(({ value }) => value.type),
    targets: roles.targets.map(({ value }) => value.type),
    victims: casualties.filter(({ value }) => !value.cumulative).map(({ value }) => value.group),
    isActive: draft.triggers[0]?.isVerb === true && roles.perpetrators.length > 0,
    hasCasualties: casualties.some(({ value }) => value.max !== 0 && (value.outcome === "killed" || value.outcome === "wounded")),
  });
  if (kinds.every((kind) => kind === "withdrawal") && !leavesPlace(chart, draft)) return undefined;
  if (type === undefined || (draft.isHabit && draft.dates.length === 0) || !isTold(draft, roles)) return undefined;
  return {
    drafts: [draft],
    type,
    date: dateOf(chart, draft),
    place: placeOfEvent(chart, draft),
    // Who agrees does nothing to anybody.
    roles: type === "Agreement" ? { ...roles, perpetrators: [], targets: [] } : roles,
    weapons,
    casualties,
    isHeardOnly: isBangAlone(draft, roles),
  };
}

/** Whether a place is told that forces leave to others: none but where they went (`انسحبوا باتجاه الجبل`) is no such place. */
function leavesPlace(chart: Chart, { places }: Draft): boolean {
  return places.some(({ tokens: { first } }) => {
    const preposition = prepositionBefore(chart, first);
    return preposition !== "to" && preposition !== "toward";
  });
}

/** The kinds that a draft's words tell; who fired what was brought down (`أسقطت مسيرة أطلقها`) tells of no launch. */
function kindsOf({ triggers }: Draft): EventKind[] {
  const kinds = triggers.map(({ kind }) => kind);
  // `تصدت المضادات لهجوم بالمسيرات`, `أسقطت مسيرات حاولت استهداف المطار`
  if (kinds[0] === "disruption" && MEETS.has(triggers[0]?.id)) return ["disruption"];
  if (kinds.includes("disruption")) return kinds.filter((kind) => kind !== "launch");
  // What is undergone is told by the word after it.
  return kinds.every((kind) => kind === "undergo") ? kinds : kinds.filter((kind) => kind !== "undergo");
}

/** Ids of words that tell that what flies was met. */
const MEETS: ReadonlySet<string | undefined> = new Set(["repel", "shootdown"]);

const AIR_FORCE = /-(?:air|aerospace)-forces?$|^unidentified-aircraft/u;

/** What a perpetrator fights with by its name: `قصف الطيران الروسي`. */
function meansOf({ perpetrators }: Roles): WeaponCategory[] {
  return perpetrators.some(({ value }) => AIR_FORCE.test(value.entity ?? "")) ? ["warplane"] : [];
}

/** Kinds that somebody who blows himself up makes a suicide bombing. */
const BLASTS: ReadonlySet<EventKind> = new Set(["explosion", "attack", "operation"]);

/** A blast with somebody who blows himself up in it; who fights before he does (`انغماسي`), only where an explosion is told. */
function hasSuicideBombing(chart: Chart, draft: Draft, kinds: readonly EventKind[]): boolean {
  if (!kinds.some((kind) => BLASTS.has(kind))) return false;
  const bombers = bombersIn(chart, draft);
  return kinds.includes("explosion")
    ? bombers.length > 0
    : bombers.some(({ references: [reference] }) => reference?.entry.id !== "inghimasi");
}

/** Somebody who blows himself up; a drone that does (`مسيرات انتحارية`) is a drone. */
function bombersIn(chart: Chart, { tokens, weapons }: Draft): Annotation[] {
  return chart
    .ofClass(chart.classId("suicide-word"))
    .filter(
      ({ first, last }) =>
        first >= tokens.first &&
        first < tokens.last &&
        !weapons.some(
          (weapon) =>
            weapon.value.category === "drone" &&
            (weapon.tokens.last === first || (weapon.tokens.first < last && first < weapon.tokens.last)),
        ),
    );
}

/** Whether an event, with all that was told of it, is one: bare talk of fighting with no time, place or figure is none. */
export function isEvent({ date, place, casualties, drafts, roles, isHeardOnly }: Event): boolean {
  if (isHeardOnly || (place === undefined && tellsOnly(drafts, PLACE_BOUND))) return false;
  if (date !== undefined && isLong(date) && (place === undefined || WIDE.has(place.value.type))) return false;
  if (date !== undefined || place !== undefined) return true;
  if (casualties.some(({ value }) => value.min !== null || value.max !== null)) return true;
  return !tellsOnly(drafts, GENERAL) && roles.perpetrators.length + roles.targets.length > 0;
}

function tellsOnly(drafts: readonly Draft[], kinds: ReadonlySet<EventKind>): boolean {
  return drafts.every(({ triggers }) => triggers.every(({ kind }) => kinds.has(kind)));
}

/** Leaves out what sums up the single events that the article goes on to tell. */
export function dropRoundUps(events: readonly Event[]): Event[] {
  return events.filter((event, i) => !isRoundUp(event) || !events.slice(i + 1).some((later) => isPartOf(later, event)));
}

function isRoundUp({ drafts }: Event): boolean {
  return drafts.every((draft) => draft.isRoundUp);
}

/** Of the same disorder, told as a single event of the report itself. */
function isPartOf(later: Event, event: Event): boolean {
  if (isRoundUp(later) || later.place === undefined || later.drafts.some(({ isReminder }) => isReminder)) return false;
  return SUB_EVENT_TYPES[later.type].disorderType === SUB_EVENT_TYPES[event.type].disorderType;
}

/** Kinds that say nothing without what was taken or left. */
const PLACE_BOUND: ReadonlySet<EventKind> = new Set(["takeover", "recapture", "withdrawal", "base", "loss"]);
const WIDE: ReadonlySet<string> = new Set(["country", "region", "governorate", "desert", "border"]);
const LONG_DAYS = 45;

/** A stretch of months: what is told of it is a summary. */
function isLong({ value: { from, to, precision } }: DateMention): boolean {
  if (from === null || to === null || precision === "year" || precision === "season") return false;
  return Date.parse(to.slice(0, 10)) - Date.parse(from.slice(0, 10)) > LONG_DAYS * 86_400_000;
}

/** Kinds that are talked of in general: without time and place they are a topic, not an event. */
const GENERAL: ReadonlySet<EventKind> = new Set([
  "attack",
  "undergo",
  "clash",
  "operation",
  "explosion",
  "killing",
  "shooting",
  "shelling",
  "airstrike",
  "takeover",
  "recapture",
  "protest",
  "launch",
  "strike",
  "projectile",
  "assault",
  "withdrawal",
  "neutralize",
  "destruction",
  "disruption",
  "raid",
]);

/** A weak word needs a figure or a party beside it, any word something that tells where, when, who or what. */
function isTold(draft: Draft, { perpetrators, targets }: Roles): boolean {
  const figures = draft.casualties.filter(({ value }) => !value.cumulative);
  // A claim is of an event told before.
  if (draft.isClaim && draft.triggers.every(({ isAnaphor }) => isAnaphor)) return true;
  const isWeak = draft.triggers.every((trigger) => trigger.isWeak || WEAK_ALONE.has(trigger.kind));
  if (draft.casualties.some(({ value }) => value.cumulative) && figures.length === 0) return false;
  const signs =
    Number(draft.places.length > 0) +
    Number(draft.dates.length > 0) +
    Number(perpetrators.length > 0) +
    Number(targets.length > 0) +
    Number(figures.length > 0);
  const isHarmful = figures.some(({ value }) => value.outcome !== "captured");
  return isWeak ? signs >= 2 && (isHarmful || perpetrators.length > 0) : signs >= 1;
}

/** An explosion of nothing known that hit nobody was heard, not seen. */
function isBangAlone(draft: Draft, { perpetrators, targets }: Roles): boolean {
  const figures = draft.casualties.filter(({ value }) => !value.cumulative);
  return signsOfMeans(draft) === 0 && perpetrators.length + targets.length + figures.length === 0;
}

/** Weapons of a draft, and words of it that tell more than that something exploded. */
function signsOfMeans({ triggers, weapons }: Draft): number {
  return weapons.length + triggers.filter(({ isIntransitive }) => !isIntransitive).length;
}

/** Kinds that plural and bare nouns tell of in general (`المعارك`, `احتجاجات`). */
const WEAK_ALONE: ReadonlySet<EventKind> = new Set(["operation", "killing"]);

/** The date nearest to the trigger, those after it first; vague ones and a dateline's only where no other is told. */
function dateOf(chart: Chart, draft: Draft): DateMention | undefined {
  const at = draft.triggers[0]?.first ?? 0;
  const distance = ({ tokens }: DateMention): number => (tokens.first >= at ? tokens.first - at : at - tokens.last + 2);
  const weakness = (date: DateMention): number => Number(date.value.precision === "vague") + 2 * Number(isDateline(chart, date));
  const dated = draft.dates.filter(
    ({ value, tokens }) =>
      value.from !== null && value.precision !== "decade" && (!draft.isTried || tokens.first >= at || value.basis === "stated"),
  );
  return dated.toSorted((a, b) => weakness(a) - weakness(b) || distance(a) - distance(b))[0];
}

/** `الخرطوم، 6 نوفمبر – `: a date that a dash sets off from the sentence. */
function isDateline({ reading }: Chart, { tokens: { last }, span }: DateMention): boolean {
  return reading.gap[last] === Gap.Soft && DASH.test(reading.text.slice(span.end, reading.start[last]));
}

const DASH = /^\s*[-\u{2013}\u{2014}]\s*$/u;
