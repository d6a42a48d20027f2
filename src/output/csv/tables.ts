import { articleTable } from "./articles.ts";
import { casualtyTable } from "./casualties.ts";
import { incidentTable } from "./incidents.ts";
import { mentionTable } from "./mentions.ts";
import type { CellTable } from "./table.ts";

/** What `--rows` may name. To add a table: a file with its columns, and a line here. */
export const TABLES = {
  incidents: incidentTable,
  mentions: mentionTable,
  casualties: casualtyTable,
  articles: articleTable,
} as const satisfies Record<string, CellTable>;
export type RowsName = keyof typeof TABLES;
