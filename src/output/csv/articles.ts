import type { ArticleRecord } from "../../model/record.ts";
import { cellTable, joined } from "./table.ts";

/** `--rows articles`: one row an article, with how much was found in it. */
export const articleTable = cellTable<ArticleRecord>({
  rows: (article) => [article],
  columns: {
    article_id: ({ id }) => id,
    path: ({ path }) => path,
    published: ({ published }) => published,
    published_basis: (article) => article.published_basis,
    source: ({ source }) => source,
    url: ({ url }) => url,
    title: ({ title }) => title,
    encoding: ({ encoding }) => encoding,
    length: ({ length }) => length,
    sha256: ({ sha256 }) => sha256,
    dates: ({ dates }) => dates.length,
    places: ({ places }) => places.length,
    actors: ({ actors }) => actors.length,
    weapons: ({ weapons }) => weapons.length,
    casualties: ({ casualties }) => casualties.length,
    incidents: ({ incidents }) => incidents.length,
    diagnostics: ({ diagnostics }) => joined(diagnostics.map(({ code }) => code)),
  },
});
