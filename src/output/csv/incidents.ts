import type { Incident } from "../../model/incident.ts";
import type { PlaceValue } from "../../model/mention.ts";
import type { ArticleRecord, MentionRecord } from "../../model/record.ts";
import { cellTable, joined, sliceCodePoints } from "./table.ts";

interface IncidentRow {
  readonly article: ArticleRecord;
  readonly text: string;
  readonly incident: Incident;
  /** The place mention that the incident's place was read from. */
  readonly place: MentionRecord<PlaceValue> | undefined;
}

/** `--rows incidents`: one row an incident. The order of columns is fixed; new ones come last. */
export const incidentTable = cellTable<IncidentRow>({
  rows: (article, text) =>
    article.incidents.map((incident) => ({
      article,
      text,
      incident,
      place: article.places.find(({ id }) => id === incident.place?.mentions[0]),
    })),
  columns: {
    incident_id: ({ article, incident }) => `${article.id}#${incident.id}`,
    article_id: ({ article }) => article.id,
    path: ({ article }) => article.path,
    published: ({ article }) => article.published,
    source: ({ article }) => article.source,
    url: ({ article }) => article.url,
    date_from: ({ incident }) => incident.from,
    date_to: ({ incident }) => incident.to,
    event_type: ({ incident }) => incident.event_type,
    sub_event_type: ({ incident }) => incident.sub_event_type,
    disorder_type: ({ incident }) => incident.disorder_type,
    place: ({ incident }) => incident.place?.name ?? null,
    place_entity: ({ incident }) => incident.place?.entity ?? null,
    admin1: ({ place }) => place?.admin1 ?? null,
    country: ({ place }) => place?.country ?? null,
    latitude: ({ incident }) => incident.place?.latitude ?? null,
    longitude: ({ incident }) => incident.place?.longitude ?? null,
    place_precision: ({ place }) => place?.precision ?? null,
    perpetrators: ({ incident }) => joined(incident.perpetrators.map(({ name }) => name)),
    perpetrator_basis: ({ incident }) => joined(incident.perpetrators.map(({ basis }) => basis)),
    targets: ({ incident }) => joined(incident.targets.map(({ name }) => name)),
    weapons: ({ article, incident }) =>
      joined(article.weapons.filter(({ id }) => incident.weapons.includes(id)).map(({ category }) => category)),
    killed_min: ({ incident }) => incident.killed.min,
    killed_max: ({ incident }) => incident.killed.max,
    wounded_min: ({ incident }) => incident.wounded.min,
    wounded_max: ({ incident }) => incident.wounded.max,
    background: ({ incident }) => incident.background,
    status: ({ incident }) => incident.status,
    attributed_to: ({ article, incident }) =>
      joined(article.actors.filter(({ id }) => incident.attributed_to.includes(id)).map(({ name }) => name)),
    confidence: ({ incident }) => incident.confidence,
    evidence: ({ incident, text }) => incident.evidence.map(({ start, end }) => sliceCodePoints(text, start, end)).join(" … "),
    evidence_start: ({ incident }) => incident.evidence[0]?.start ?? null,
    evidence_end: ({ incident }) => incident.evidence.at(-1)?.end ?? null,
    rules: ({ incident }) => joined(incident.rules),
    title: ({ article }) => article.title,
  },
});
