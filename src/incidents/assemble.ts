import type { Setting } from "../extract/setting.ts";
import type { Incident, IncidentParty, IncidentPerpetrator, IncidentStatus } from "../model/incident.ts";
import type { DateMention, Mentions, PlaceMention } from "../model/mention.ts";
import { SUB_EVENT_TYPES } from "../model/vocabulary.ts";
import type { Chart } from "../pattern/chart.ts";
import { targetByVictims } from "./army-of-victims.ts";
import { confidenceOf } from "./confidence.ts";
import { draftEvents, isOfDayToCome } from "./draft.ts";
import { dropRoundUps, isEvent, toEvent, type Event } from "./event.ts";
import { followUps } from "./follow-up.ts";
import { placeByHeaders } from "./header-place.ts";
import { mergeEvents } from "./merge.ts";
import { placeByBefore, placeByTypeWords } from "./place-again.ts";
import type { Party, Perpetrator } from "./sides.ts";
import { timeEvents, type Timing } from "./timing.ts";
import { shareSentences } from "./same-subject.ts";
import { tollOf } from "./toll.ts";
import { findTriggers } from "./triggers.ts";

/** What is known of the article besides its mentions. */
export interface ArticleContext {
  readonly published: string | null;
  readonly setting: Setting;
}

/**
 * Assembles the mentions of an article into incident records: triggers, drafts, events, what follows them up, one record each.
 * `published`: day of publication (`2022-04-08`), or null.
 */
export function assembleIncidents(chart: Chart, mentions: Mentions, { published, setting }: ArticleContext): Incident[] {
  const triggers = findTriggers(chart, mentions);
  // Nothing has happened yet on a day to come.
  const isToCome = ({ value: { from } }: DateMention): boolean => from !== null && published !== null && from.slice(0, 10) > published;
  const dates = mentions.dates.filter((date) => !isToCome(date)),
    toCome = mentions.dates.filter(isToCome);
  const drafts = draftEvents(chart, triggers, { ...mentions, dates }).filter((draft) => !isOfDayToCome(draft, toCome));
  const told = drafts.map((draft) => toEvent(chart, draft, setting)).filter((event) => event !== undefined);
  const placed = placeByHeaders(chart, shareSentences(chart, told), mentions.places);
  const merged = placeByTypeWords(chart, mergeEvents(chart, placed), mentions.places);
  const events = placeByBefore(chart, dropRoundUps(followUps(chart, merged, mentions).filter(isEvent)));
  const timings = timeEvents(events, dates, published),
    mentionsOf = mentionsByEntity(mentions.actors);
  return targetByVictims(chart, events, mentions.actors).map((event, i) =>
    toIncident(chart, mentions, event, { number: i + 1, mentionsOf, timing: timings[i] }),
  );
}

interface Context {
  readonly number: number;
  /** Ids of the mentions of each listed actor. */
  readonly mentionsOf: ReadonlyMap<string, readonly string[]>;
  readonly timing: Timing | undefined;
}

function toIncident(chart: Chart, mentions: Mentions, event: Event, { number, mentionsOf, timing }: Context): Incident {
  const { type, roles, casualties } = event;
  const { eventType, disorderType } = SUB_EVENT_TYPES[type];
  const perpetrators = partiesOf(knownDoers(roles.perpetrators), mentionsOf);
  return {
    id: `i${number}`,
    disorder_type: disorderType,
    event_type: eventType,
    sub_event_type: type,
    from: timing?.from ?? null,
    to: timing?.to ?? null,
    dates: event.date === undefined ? [] : [event.date.id],
    place: event.place === undefined ? null : placeOf(event.place, mentions.places),
    perpetrators: perpetrators.map((party) => ({ ...party, basis: basisOf(party, roles.perpetrators) })),
    targets: partiesOf(roles.targets, mentionsOf).filter(({ name }) => !perpetrators.some((other) => other.name === name)),
    weapons: event.weapons.map(({ id }) => id),
    casualties: casualties.map(({ id }) => id),
    killed: tollOf(chart, casualties, "killed"),
    wounded: tollOf(chart, casualties, "wounded"),
    background: timing?.isBackground ?? false,
    status: statusOf(event),
    attributed_to: [...new Set(roles.sources.flatMap(({ mention }) => mention ?? []))],
    evidence: event.drafts.map(({ tokens }) => ({
      start: chart.reading.start[tokens.first] ?? 0,
      end: chart.reading.end[tokens.last - 1] ?? 0,
    })),
    rules: [...new Set(rulesOf(event, timing))],
    confidence: confidenceOf(event, timing),
  };
}

/** What made the record: words for the event, what told who did it and whom it hit, a date taken from the report, the main event. */
function rulesOf({ drafts, roles: { perpetrators, targets } }: Event, timing: Timing | undefined): string[] {
  const isDateInferred = timing?.isInferred === true && timing.from !== null;
  return [
    ...drafts.flatMap(({ triggers }) => triggers.map(({ id }) => `event.${id}`)),
    ...perpetrators.map(({ rule }) => `perpetrator.${rule}`),
    ...targets.map(({ rule }) => `target.${rule}`),
    ...(isDateInferred ? ["date.report"] : []),
    ...(timing?.isMain === true ? ["article.main"] : []),
  ];
}

/** Where somebody claims the deed, unknown attackers told before are who claims it. */
function knownDoers(perpetrators: readonly Perpetrator[]): readonly Perpetrator[] {
  if (perpetrators.every(({ basis }) => basis !== "claimed")) return perpetrators;
  return perpetrators.filter(({ value }) => value.type !== "unidentified");
}

function mentionsByEntity(actors: Mentions["actors"]): Map<string, string[]> {
  const byEntity = new Map<string, string[]>();
  for (const { id, value } of actors) {
    if (value.entity === null) continue;
    const ids = byEntity.get(value.entity);
    if (ids === undefined) byEntity.set(value.entity, [id]);
    else ids.push(id);
  }
  return byEntity;
}

/** Mentions of one actor make one party, with all mentions of it in the article: those of the event first. */
function partiesOf(told: readonly Party[], mentionsOf: Context["mentionsOf"]): IncidentParty[] {
  const byName = new Map<string, { entity: string | null; name: string; mentions: string[] }>();
  for (const { mention, value } of told) {
    const known = byName.get(value.name) ?? { entity: value.entity, name: value.name, mentions: [] };
    if (mention !== null && !known.mentions.includes(mention)) known.mentions.push(mention);
    byName.set(value.name, known);
  }
  return [...byName.values()].map((party) => ({
    ...party,
    mentions: [...new Set([...party.mentions, ...(mentionsOf.get(party.entity ?? "") ?? [])])],
  }));
}

function basisOf({ name }: IncidentParty, perpetrators: readonly Perpetrator[]): IncidentPerpetrator["basis"] {
  const bases = perpetrators.filter(({ value }) => value.name === name).map(({ basis }) => basis);
  return bases.includes("stated") ? "stated" : (bases[0] ?? "stated");
}

function placeOf({ value, id }: PlaceMention, places: readonly PlaceMention[]): Incident["place"] {
  const mentions = value.entity === null ? [id] : places.filter((place) => place.value.entity === value.entity).map((place) => place.id);
  return { entity: value.entity, name: value.name, mentions, latitude: value.latitude, longitude: value.longitude };
}

function statusOf({ roles, drafts }: Event): IncidentStatus {
  if (drafts.some(({ triggers }) => triggers.some(({ kind }) => kind === "foil"))) return "foiled";
  return roles.perpetrators.length > 0 && roles.perpetrators.every(({ basis }) => basis === "claimed") ? "claimed" : "reported";
}
