import type { Setting } from "../extract/setting.ts";
import type { CasualtyMention, DateMention, PlaceMention, WeaponMention } from "../model/mention.ts";
import type { SubEventType } from "../model/vocabulary.ts";
import type { Chart } from "../pattern/chart.ts";
import type { Draft } from "./draft.ts";
import { subEventType, type EventKind } from "./event-kind.ts";
import { assignRoles, type Roles } from "./roles.ts";
import { mostSpecific } from "./event-place.ts";

/** One thing that happened, told by one or more drafts. */
export interface Event {
  readonly drafts: readonly Draft[];
  readonly type: SubEventType;
  readonly date: DateMention | undefined;
  readonly place: PlaceMention | undefined;
  readonly roles: Roles;
  readonly weapons: readonly WeaponMention[];
  readonly casualties: readonly CasualtyMention[];
}

/** Reads a draft as an event; undefined where its words alone tell none. */
export function toEvent(chart: Chart, draft: Draft, setting: Setting): Event | undefined {
  const roles = assignRoles(chart, draft, setting);
  const { casualties, weapons } = draft;
  const kinds = draft.triggers.map(({ kind }) => kind);
  if (
    kinds.includes("explosion") &&
    chart.ofClass(chart.classId("suicide-word")).some(({ first }) => first >= draft.tokens.first && first < draft.tokens.last)
  )
    kinds.push("suicide");
  const type = subEventType({
    kinds,
    weapons: new Set(weapons.map(({ value }) => value.category)),
    perpetrators: roles.perpetrators.map(({ value }) => value.type),
    targets: roles.targets.map(({ value }) => value.type),
    victims: casualties.filter(({ value }) => !value.cumulative).map(({ value }) => value.group),
    isActive: draft.triggers[0]?.isVerb === true && roles.perpetrators.length > 0,
    hasCasualties: casualties.some(({ value }) => value.max !== 0 && (value.outcome === "killed" || value.outcome === "wounded")),
  });
  if (type === undefined || (draft.isHabit && draft.dates.length === 0) || !isTold(draft, roles)) return undefined;
  return { drafts: [draft], type, date: dateOf(draft), place: mostSpecific(placesOf(draft)), roles, weapons, casualties };
}

/**
 * Events of one sentence share what the sentence tells once of where and when: one without a place or date of its own
 * has those of the one before it.
 */
export function shareSentences(events: readonly Event[]): Event[] {
  const shared: Event[] = [];
  for (const told of events) {
    const before = shared.at(-1);
    const isSame = before !== undefined && before.drafts.at(-1)?.sentence === told.drafts[0]?.sentence;
    const event =
      told.roles.perpetrators.length === 0 && before !== undefined && isSameSubject(before, told)
        ? { ...told, roles: { ...told.roles, perpetrators: before.roles.perpetrators } }
        : told;
    shared.push(isSame ? { ...event, place: event.place ?? before.place, date: event.date ?? before.date } : event);
  }
  return shared;
}

/** A sentence or clause that begins with an active verb and names no doer goes on with the doer before: `وفجرت عبوة`. */
function isSameSubject(before: Event, { drafts: [draft], roles }: Event): boolean {
  const trigger = draft?.triggers[0],
    last = before.drafts.at(-1);
  if (draft === undefined || trigger === undefined || last === undefined || !trigger.isVerb || trigger.isUndergone) return false;
  const isFirst = trigger.first - draft.tokens.first <= 1;
  return (
    isFirst &&
    draft.sentence - last.sentence <= 1 &&
    roles.targets.every(({ value }) => before.roles.perpetrators.every((doer) => doer.value.name !== value.name))
  );
}

/** Whether an event, with all that was told of it, is one: bare talk of fighting with no time, place or figure is none. */
export function isEvent({ date, place, casualties, drafts, roles }: Event): boolean {
  if (place === undefined && drafts.every(({ triggers }) => triggers.every(({ kind }) => PLACE_BOUND.has(kind)))) return false;
  if (date !== undefined && isLong(date) && (place === undefined || WIDE.has(place.value.type))) return false;
  if (date !== undefined || place !== undefined) return true;
  if (casualties.some(({ value }) => value.min !== null || value.max !== null)) return true;
  const isGeneral = drafts.every(({ triggers }) => triggers.every(({ kind }) => GENERAL.has(kind)));
  return !isGeneral && (roles.perpetrators.length > 0 || roles.targets.length > 0);
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
  const isWeak = draft.triggers.every((trigger) => trigger.isWeak || WEAK_ALONE.has(trigger.kind));
  if (draft.casualties.some(({ value }) => value.cumulative) && figures.length === 0) return false;
  const signs =
    Number(draft.places.length > 0) +
    Number(draft.dates.length > 0) +
    Number(perpetrators.length > 0) +
    Number(targets.length > 0) +
    Number(figures.length > 0);
  return isWeak ? signs >= 2 && (figures.length > 0 || perpetrators.length > 0) : signs >= 1;
}

/** Kinds that plural and bare nouns tell of in general (`المعارك`, `احتجاجات`). */
const WEAK_ALONE: ReadonlySet<EventKind> = new Set(["operation", "killing"]);

function placesOf(draft: Draft): readonly PlaceMention[] {
  const first = draft.triggers[0]?.first ?? 0;
  const after = draft.places.filter(({ tokens }) => tokens.first >= first);
  // What follows the trigger is where it happened; what stands before it, where nothing follows.
  return after.length > 0 ? [...after, ...draft.places.filter(({ tokens }) => tokens.first < first)] : draft.places;
}

/** The date nearest to the trigger, those after it first; vague ones only where no other is told. */
function dateOf(draft: Draft): DateMention | undefined {
  const at = draft.triggers[0]?.first ?? 0;
  const distance = ({ tokens }: DateMention): number => (tokens.first >= at ? tokens.first - at : at - tokens.last + 2);
  const dated = draft.dates.filter(({ value }) => value.from !== null && value.precision !== "decade");
  return dated.toSorted(
    (a, b) => Number(a.value.precision === "vague") - Number(b.value.precision === "vague") || distance(a) - distance(b),
  )[0];
}
