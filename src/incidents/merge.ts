import type { Chart } from "../pattern/chart.ts";
import type { Reading } from "../text/reading.ts";
import type { SubEventType } from "../model/vocabulary.ts";
import type { Draft } from "./draft.ts";
import type { Event } from "./event.ts";
import { Clitic } from "../lexicon/scan.ts";
import { mostSpecific } from "./event-place.ts";
import { compareDates, comparePlaces, comparePlacesLoosely, partiesDiffer } from "./agreement.ts";
import type { Party } from "./sides.ts";
import { familyOf, type EventKind } from "./event-kind.ts";

/**
 * Joins events that tell of the same thing: a follow-up that takes the event up again, the lead that repeats the
 * headline, the same kind at the same place on the same day.
 */
export function mergeEvents(chart: Chart, events: readonly Event[]): Event[] {
  const merged: Event[] = [];
  for (const event of events) {
    const isAgain = isAnaphoric(chart, event);
    const fits = (earlier: Event, i: number): boolean => isSame(chart, earlier, event, { back: merged.length - 1 - i, isAgain });
    const alike = merged.findLastIndex((earlier, i) => earlier.type === event.type && fits(earlier, i));
    const at = alike >= 0 && isAgain && (!isGeneric(event) || isBlast(event)) ? alike : merged.findLastIndex(fits);
    const earlier = merged[at];
    if (earlier === undefined) merged.push(event);
    else merged[at] = join(earlier, event, takesType(chart, earlier, event) ? event.type : earlier.type);
  }
  return merged;
}

/** Whether the later of two says more of what it was: the earlier one's words leave the means open, or tell a protest alone. */
function takesType(chart: Chart, earlier: Event, event: Event): boolean {
  if (earlier.type === "Peaceful protest") return true;
  return isGeneric(earlier) && (!isGeneric(event) || isHeadline(chart, earlier));
}

/** How many events back a repetition may refer. */
const MAX_BACK = 4;

function isSame(chart: Chart, a: Event, b: Event, { back, isAgain }: Pick<Pair, "back" | "isAgain">): boolean {
  const isAfterHeadline = isHeadline(chart, a);
  if (!isInReach(back, isAgain || isAfterHeadline) || !canBeOne(a, b, back)) return false;
  const places = isAfterHeadline ? comparePlacesLoosely(a, b) : comparePlaces(a.place, b.place),
    dates = compareDates(a, b);
  if (places === "different") return false;
  if (isClaim(b)) return true;
  if (dates === "different" || partiesDiffer(a, b)) return false;
  const isNewItem = b.drafts[0]?.isNewItem === true;
  const pair: Pair = { a, b, back, isAgain, isNewItem, isSamePlace: places === "same", isSameDay: dates === "same" };
  if (!isToldAlike(pair)) return false;
  return isAfterHeadline ? repeatsHeadline(pair) : tellsMore(pair);
}

/** Close behind, or told so that the distance does not matter. */
function isInReach(back: number, isTaken: boolean): boolean {
  return back <= MAX_BACK || isTaken;
}

/** Of one family, or the fight for a place right after it was taken. */
function canBeOne(a: Event, b: Event, back: number): boolean {
  return familyOfEvent(a) === familyOfEvent(b) || (back === 0 && isBattleOf(a, b));
}

/** Both told as reminders or neither, unless the later takes the earlier up again or repeats its type, place and day. */
function isToldAlike({ a, b, isAgain, isSamePlace, isSameDay }: Pair): boolean {
  if (b.drafts[0]?.isReminder === a.drafts.at(-1)?.isReminder || isAgain) return true;
  return isSamePlace && isSameDay && a.type === b.type;
}

/** An event and an earlier one that nothing contradicts being the same. */
interface Pair {
  readonly a: Event;
  readonly b: Event;
  /** How many events lie between them. */
  readonly back: number;
  /** The later one takes an event up again by its words. */
  readonly isAgain: boolean;
  /** The later one opens an item of its own. */
  readonly isNewItem: boolean;
  readonly isSamePlace: boolean;
  readonly isSameDay: boolean;
}

/** The same type of event, or words that leave the type open right after each other or at one place on one day. */
function isSameType({ a, b, back, isNewItem, isSamePlace, isSameDay }: Pair): boolean {
  return a.type === b.type || ((isGeneric(a) || isGeneric(b)) && (back === 0 || (isSamePlace && isSameDay)) && !isNewItem);
}

/** Whether the text below a headline tells its event. */
function repeatsHeadline(pair: Pair): boolean {
  const { a, b, back, isAgain, isSamePlace } = pair;
  const isPlaced = a.place !== undefined && b.place !== undefined;
  return isSameType(pair) || isAgain ? isSamePlace || isPlaced || back <= 1 : back === 0 && a.weapons.length === 0;
}

/** Whether a later event of the text is the earlier one, told on. */
function tellsMore(pair: Pair): boolean {
  const { a, b, back, isAgain, isNewItem, isSamePlace } = pair,
    isType = isSameType(pair);
  if (isThin(b) && (back === 0 || (back === 1 && isType))) return true;
  if (isAgain && !isNewItem) return back === 0 || isSamePlace || (b.place === undefined && a.type === b.type);
  return isType && isSameOccasion(pair);
}

/** At the same place on the same day or in one breath; or on the same day, no place told, right after. */
function isSameOccasion({ a, b, back, isNewItem, isSamePlace, isSameDay }: Pair): boolean {
  if (isSamePlace) return isSameDay || !isNewItem;
  // The same doer on the same day in the area and in a place of it.
  if (isSameDay && back === 0 && !isNewItem && shareDoer(a, b)) return true;
  return b.place === undefined && isSameDay && back === 0 && !isNewItem;
}

/** `وتبنت الجماعة الهجوم`: a claim adds its author and figures to the event that it names. */
function isClaim({ drafts: [draft] }: Event): boolean {
  return draft?.isClaim === true && draft.triggers[0]?.isAnaphor === true;
}

const GENERIC: ReadonlySet<EventKind> = new Set(["explosion", "attack", "undergo", "operation", "killing", "raid", "shooting"]);

/** `وأسفر التفجير عن`: of the last explosion told, whatever was told since. */
function isBlast({ drafts: [draft] }: Event): boolean {
  return draft?.triggers[0]?.kind === "explosion";
}

/** Words that leave the means open, and no weapon told. */
function isGeneric({ drafts, weapons }: Event): boolean {
  return weapons.length === 0 && drafts.every(({ triggers }) => triggers.every(({ kind }) => GENERIC.has(kind)));
}

/** The family of the first word that tells more than that people died or were hurt. */
function familyOfEvent({ drafts: [draft] }: Event): string {
  const kinds = draft?.triggers.map(({ kind }) => kind) ?? [];
  return familyOf(kinds.find((kind) => kind !== "killing") ?? "killing");
}

/** What is told right after a place was taken, with no place or day of its own, is the fight for it. */
function isBattleOf(a: Event, b: Event): boolean {
  return familyOfEvent(a) === "territory" && familyOfEvent(b) === "violence" && isThin(b) && b.drafts[0]?.isNewItem !== true;
}

const LONGEST_HEADLINE = 40;

/** A sentence of the first lines of an article, a short one with text below, that tells no date: what follows tells it again. */
function isHeadline(chart: Chart, { drafts }: Event): boolean {
  const number = drafts.at(-1)?.sentence ?? 0;
  return number <= 2 && drafts.every(({ dates }) => dates.length === 0) && isHeadLine(chart.reading, number);
}

/** Whether a sentence stands in one of the first two lines, a short one, with text below. */
function isHeadLine({ sentences }: Reading, number: number): boolean {
  const paragraph = sentences[number]?.paragraph ?? 0,
    line = sentences.filter((sentence) => sentence.paragraph === paragraph);
  if (paragraph > 1 || paragraph === sentences.at(-1)?.paragraph) return false;
  return (line.at(-1)?.last ?? 0) - (line[0]?.first ?? 0) <= LONGEST_HEADLINE;
}

/** It tells by definite nouns that need an event before them, and by harm (`قتلوا في الهجوم`). */
function isAnaphoric(chart: Chart, { drafts: [draft] }: Event): boolean {
  return (
    draft !== undefined &&
    (draft.isRetelling ||
      chart.firstIn(draft.tokens, chart.classId("attackers-again")) !== undefined ||
      tellsByKnownWeapon(chart, draft) ||
      draft.triggers[0]?.isAnaphor === true ||
      (draft.triggers.some(({ isAnaphor }) => isAnaphor) && draft.triggers.every(({ isAnaphor, kind }) => isAnaphor || kind === "killing")))
  );
}

/** `إن العبوة انفجرت لدى مرور الرتل`: a definite charge or shell is one told before. */
function tellsByKnownWeapon(chart: Chart, { triggers, weapons: [weapon] }: Draft): boolean {
  if (weapon === undefined || !BY_WEAPON.has(triggers[0]?.kind ?? "attack")) return false;
  const word = chart.find(weapon.tokens.first, chart.classId("weapon"));
  return word !== undefined && (word.clitics & Clitic.Article) !== 0;
}

const BY_WEAPON: ReadonlySet<EventKind> = new Set(["explosion", "projectile"]);

/** Nothing of its own says where or when: it tells more of the event before, whatever its words. */
function isThin({ drafts, place, date }: Event): boolean {
  return place === undefined && date === undefined && drafts.every(({ isNewItem, casualties }) => !isNewItem || casualties.length === 0);
}

function shareDoer(a: Event, b: Event): boolean {
  const theirs = new Set(b.roles.perpetrators.map(({ value }) => value.name));
  return a.roles.perpetrators.some(({ value }) => value.type !== "unidentified" && theirs.has(value.name));
}

function isAmong(parties: readonly Party[], { value }: Party): boolean {
  return parties.some((party) => party.rule !== "kind" && party.value.name === value.name);
}

/** Parties of both, without those that an adjective alone names where a body of that country is named (`مقرات إيرانية`, `الحرس الثوري`). */
function together<P extends Party>(a: readonly P[], b: readonly P[]): P[] {
  const all = [...a, ...b],
    named = new Set(all.filter(({ rule }) => rule !== "adjective").map(({ value }) => value.country));
  return all.filter(({ rule, value }) => rule !== "adjective" || value.country === null || !named.has(value.country));
}

function join(a: Event, b: Event, type: SubEventType): Event {
  const place = mostSpecific([a.place, b.place].filter((one) => one !== undefined));
  return {
    drafts: [...a.drafts, ...b.drafts],
    type,
    date: a.date ?? b.date,
    place,
    roles: {
      // Whom it hit may strike back within it.
      perpetrators: together(
        a.roles.perpetrators,
        b.roles.perpetrators.filter((doer) => !isAmong(a.roles.targets, doer)),
      ),
      targets: together(a.roles.targets, b.roles.targets),
      sources: [...a.roles.sources, ...b.roles.sources],
    },
    weapons: [...a.weapons, ...b.weapons],
    casualties: [...a.casualties, ...b.casualties],
    isHeardOnly: a.isHeardOnly && b.isHeardOnly,
  };
}
