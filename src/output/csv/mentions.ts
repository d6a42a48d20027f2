import type { ActorValue, CasualtyValue, DateValue, PlaceValue, WeaponValue } from "../../model/mention.ts";
import type { ArticleRecord, MentionRecord } from "../../model/record.ts";
import { cellTable, type Cell } from "./table.ts";

/** A mention of any kind: which values it has depends on the kind. */
interface MentionRow {
  readonly article: ArticleRecord;
  readonly kind: string;
  readonly mention: { readonly id: string; readonly text: string; readonly start: number; readonly end: number };
  readonly values: Partial<
    Omit<DateValue, "precision"> & Omit<PlaceValue, "precision" | "type"> & Omit<ActorValue, "type"> & WeaponValue & CasualtyValue
  > & {
    readonly type?: string;
    readonly precision?: string | null;
  };
}

type ValueKey = keyof MentionRow["values"];

/** `--rows mentions`: one row a date, place, actor, weapon or casualty count, in reading order. */
export const mentionTable = cellTable<MentionRow>({
  rows: (article) =>
    [
      ...rowsOf<DateValue>(article, "date", article.dates),
      ...rowsOf<PlaceValue>(article, "place", article.places),
      ...rowsOf<ActorValue>(article, "actor", article.actors),
      ...rowsOf<WeaponValue>(article, "weapon", article.weapons),
      ...rowsOf<CasualtyValue>(article, "casualty", article.casualties),
    ].toSorted((a, b) => a.mention.start - b.mention.start || b.mention.end - a.mention.end),
  columns: {
    article_id: ({ article }) => article.id,
    path: ({ article }) => article.path,
    published: ({ article }) => article.published,
    kind: ({ kind }) => kind,
    mention_id: ({ mention }) => mention.id,
    text: ({ mention }) => mention.text,
    start: ({ mention }) => mention.start,
    end: ({ mention }) => mention.end,
    entity: value("entity"),
    name: value("name"),
    name_ar: value("name_ar"),
    type: value("type"),
    category: value("category"),
    outcome: value("outcome"),
    group: value("group"),
    min: value("min"),
    max: value("max"),
    approximate: value("approximate"),
    denied: value("denied"),
    from: value("from"),
    to: value("to"),
    basis: value("basis"),
    edtf: value("edtf"),
    calendar: value("calendar"),
    part_of_day: value("part_of_day"),
    country: value("country"),
    admin1: value("admin1"),
    admin2: value("admin2"),
    latitude: value("latitude"),
    longitude: value("longitude"),
    precision: value("precision"),
    relation: value("relation"),
    resolution: value("resolution"),
    geonames: value("geonames"),
    pcode: value("pcode"),
    rule: value("rule"),
  },
});

function rowsOf<Value>(
  article: ArticleRecord,
  kind: string,
  mentions: readonly (MentionRecord<Value> & MentionRow["values"])[],
): MentionRow[] {
  return mentions.map((mention) => ({ article, kind, mention, values: mention }));
}

function value(key: Exclude<ValueKey, "attributed_to">): (row: MentionRow) => Cell {
  return ({ values }) => values[key] ?? null;
}
