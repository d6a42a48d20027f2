import type { TriggerRefusal } from "../incidents/trigger-refusal.ts";
import type { Trigger } from "../incidents/trigger.ts";
import { findTriggers } from "../incidents/triggers.ts";
import { unrealMarker } from "../incidents/unreal.ts";
import type { Incident, IncidentParty } from "../model/incident.ts";
import type { Mentions } from "../model/mention.ts";
import { contains, overlaps } from "../model/span.ts";
import type { Chart } from "../pattern/chart.ts";
import type { IncidentExplanation, PartyExplanation, TriggerExplanation } from "./explanation.ts";
import { bounds, isIn, quoted, type Scope } from "./scope.ts";

/** A word that may tell of an event, with why it was taken to tell of none. */
export interface JudgedTrigger {
  readonly trigger: Trigger;
  readonly refusal: TriggerRefusal | undefined;
}

/** Judges the triggers of an article again, and keeps each verdict. */
export function judgeTriggers(chart: Chart, mentions: Mentions): JudgedTrigger[] {
  const judged: JudgedTrigger[] = [];
  findTriggers(chart, mentions, (trigger, refusal) => judged.push({ trigger, refusal }));
  return judged;
}

/** The incidents whose evidence touches a sentence. */
export function explainIncidents(
  { chart: { reading }, span }: Scope,
  incidents: readonly Incident[],
  mentions: Mentions,
): IncidentExplanation[] {
  const textById = new Map(mentions.actors.map(({ id, span: { start, end } }) => [id, reading.text.slice(start, end)]));
  const party = ({ name, mentions: ids }: IncidentParty, basis: string | null): PartyExplanation => ({
    name,
    basis,
    mentions: [...new Set(ids.flatMap((id) => textById.get(id) ?? []))],
  });
  return incidents
    .filter(({ evidence }) => evidence.some((part) => overlaps(part, span)))
    .map((incident) => ({
      id: incident.id,
      value: [
        `${incident.event_type} / ${incident.sub_event_type}`,
        incident.from === null ? "no date" : incident.from === incident.to ? incident.from : `${incident.from}..${incident.to ?? ""}`,
        incident.place?.name ?? "no place",
      ].join(", "),
      rules: incident.rules,
      perpetrators: incident.perpetrators.map((perpetrator) => party(perpetrator, perpetrator.basis)),
      targets: incident.targets.map((target) => party(target, null)),
      toll: `killed ${bounds(incident.killed)}, wounded ${bounds(incident.wounded)}`,
      status: `${incident.status}${incident.background ? ", background" : ""}, confidence ${incident.confidence}`,
    }));
}

/** The words of a sentence that may tell of events, with what became of each. */
export function explainTriggers(
  scope: Scope,
  judged: readonly JudgedTrigger[],
  { incidents, mentions }: { readonly incidents: readonly Incident[]; readonly mentions: Mentions },
): TriggerExplanation[] {
  const { chart } = scope;
  return judged
    .filter(({ trigger }) => isIn(scope, trigger.first))
    .map(({ trigger, refusal }) => {
      const isTold = incidents.some(({ evidence }) => evidence.some((part) => contains(part, trigger)));
      return {
        text: chart.reading.text.slice(trigger.start, trigger.end),
        event: `${trigger.kind} (event.${trigger.id})`,
        taken: refusal === undefined,
        why:
          refusal === undefined
            ? isTold
              ? null
              : "tells of no incident: too little beside it says where, when, who or what harm"
            : refusalText(refusal, trigger, { chart, mentions }),
      };
    });
}

const REFUSALS: Readonly<Record<TriggerRefusal, string>> = {
  unreal: "governed by a word that makes it planned, possible, denied or a habit",
  "in-name": "inside a name",
  counted: "a number before it makes it many: a summary, not one event",
  "related-link": "the line leads to another article",
  "weapon-seized": "what is taken is a weapon, not a place",
  "no-gathering": "a march only where people, a cause or what they do is told beside it",
  "no-doer": "a verb only right before the forces that did it",
  "no-object": "tells of an event only with its object, and none is close by",
  body: "tells of a dead body: found, it is an event, held back, none",
  war: "tells of a war, not of one event",
  "no-harm": "tells of an event only with people harmed",
  freed: "people were freed, no place taken",
  accident: "a fall or death that the sentence puts down to an accident",
  game: "told of a game",
  epithet: 'describes a thing or a person, as in "remnants of the shelling"',
  "needs-weapon": "tells of an event only with a weapon close by, and none is",
};

function refusalText(
  refusal: TriggerRefusal,
  trigger: Trigger,
  { chart, mentions }: { readonly chart: Chart; readonly mentions: Mentions },
): string {
  return `${REFUSALS[refusal]}${causeText(refusal, trigger, { chart, mentions })}`;
}

function causeText(
  refusal: TriggerRefusal,
  trigger: Trigger,
  { chart, mentions }: { readonly chart: Chart; readonly mentions: Mentions },
): string {
  const { text } = chart.reading;
  if (refusal === "unreal") {
    const hit = chart.find(trigger.first, chart.classId("event-trigger")),
      marker = hit === undefined ? undefined : unrealMarker(chart, hit);
    return marker === undefined ? "" : `: ${quoted(text.slice(marker.start, marker.end))}, ${marker.references[0]?.entry.id ?? ""}`;
  }
  if (refusal !== "in-name") return "";
  const name = [...mentions.dates, ...mentions.places, ...mentions.actors, ...mentions.weapons].find(({ span }) => contains(span, trigger));
  return name === undefined ? "" : `: ${name.id} ${quoted(text.slice(name.span.start, name.span.end))}`;
}
