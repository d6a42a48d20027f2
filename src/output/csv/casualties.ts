import type { CasualtyValue } from "../../model/mention.ts";
import type { ArticleRecord, MentionRecord } from "../../model/record.ts";
import { cellTable, joined } from "./table.ts";

interface CasualtyRow {
  readonly article: ArticleRecord;
  readonly casualty: MentionRecord<CasualtyValue>;
}

/** `--rows casualties`: one row a count of people harmed, with the incidents that it belongs to. */
export const casualtyTable = cellTable<CasualtyRow>({
  rows: (article) => article.casualties.map((casualty) => ({ article, casualty })),
  columns: {
    article_id: ({ article }) => article.id,
    path: ({ article }) => article.path,
    published: ({ article }) => article.published,
    casualty_id: ({ casualty }) => casualty.id,
    incident_ids: ({ article, casualty }) =>
      joined(article.incidents.filter(({ casualties }) => casualties.includes(casualty.id)).map(({ id }) => `${article.id}#${id}`)),
    text: ({ casualty }) => casualty.text,
    start: ({ casualty }) => casualty.start,
    end: ({ casualty }) => casualty.end,
    outcome: ({ casualty }) => casualty.outcome,
    min: ({ casualty }) => casualty.min,
    max: ({ casualty }) => casualty.max,
    approximate: ({ casualty }) => casualty.approximate,
    denied: ({ casualty }) => casualty.denied,
    group: ({ casualty }) => casualty.group,
    victim: ({ article, casualty }) => article.actors.find(({ id }) => id === casualty.victim)?.name ?? null,
    victim_id: ({ casualty }) => casualty.victim,
    subset_of: ({ casualty }) => casualty.subset_of,
    cumulative: ({ casualty }) => casualty.cumulative,
    attributed_to: ({ article, casualty }) =>
      joined(article.actors.filter(({ id }) => casualty.attributed_to.includes(id)).map(({ name }) => name)),
    rule: ({ casualty }) => casualty.rule,
  },
});
