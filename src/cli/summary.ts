import { Chalk } from "chalk";
import type { BatchReport } from "../batch/run.ts";

/** A run in a few lines, for a terminal. */
export function summaryOf({ articles, failures, mentions, incidents, diagnostics }: BatchReport, hasColor: boolean): string {
  const { bold, cyan, dim, green, red, yellow } = new Chalk({ level: hasColor ? 1 : 0 });
  const kinds = Object.entries(mentions)
    .map(([kind, count]) => `${cyan(amount(count))} ${kind}`)
    .join(dim(" · "));
  const warnings = Object.entries(diagnostics)
    .toSorted()
    .map(([code, count]) => `  ${yellow(amount(count))} ${articlesWord(count)} with ${yellow(code)}`);
  return [
    `${bold(amount(articles))} ${articlesWord(articles)}${dim(" · ")}${green(bold(amount(incidents)))} ${incidents === 1 ? "incident" : "incidents"}${dim(" · ")}${kinds}`,
    ...(failures === 0 ? [] : [`  ${red(bold(`${amount(failures)} failed`))}, named above`]),
    ...warnings,
  ].join("\n");
}

function articlesWord(count: number): string {
  return count === 1 ? "article" : "articles";
}

/** `12,345`, in every locale. */
function amount(count: number): string {
  return count.toLocaleString("en");
}
