import { Clitic } from "../../lexicon/scan.ts";
import type { Chart } from "../../pattern/chart.ts";
import { Gap } from "../../text/reading.ts";

/** End of a person's name that the place is called after: `مسجد الحسين بن علي`, `مستشفى كمال عدوان`, `شارع محمد الخامس`. */
export function personEnd(chart: Chart, token: number): number | undefined {
  // Whatever comes before "son of" is a name.
  let last = token + Number(isSonNext(chart, token)),
    next = nextPart(chart, last, token);
  while (next > last) {
    last = next;
    next = nextPart(chart, last, token);
  }
  if (last > token && isOrdinalNext(chart, last)) last++;
  return last - token >= 2 ? last : undefined;
}

/** End of a further part of a name at a token: a given name, one of two words, or "son of" and one; the token where none is. */
function nextPart(chart: Chart, last: number, token: number): number {
  const { reading } = chart;
  if (last >= reading.tokenCount || reading.gap[last] !== Gap.Space) return last;
  const link = chart.find(last, chart.classId("name-compound"));
  if (link?.clitics === 0 && reading.gap[link.last] === Gap.Space) return link.last + 1;
  if (last > token && isSonNext(chart, last - 1)) return last + 2;
  const name = chart.find(last, chart.classId("given-name"));
  return name !== undefined && (name.clitics & ~Clitic.Article) === 0 ? name.last : last;
}

/** A king's number. */
function isOrdinalNext(chart: Chart, token: number): boolean {
  return chart.reading.gap[token] === Gap.Space && chart.find(token, chart.classId("number-ordinal"))?.clitics === Clitic.Article;
}

export function isSonNext(chart: Chart, token: number): boolean {
  const { reading } = chart;
  return (
    token + 2 < reading.tokenCount &&
    reading.gap[token + 1] === Gap.Space &&
    chart.find(token + 1, chart.classId("name-compound"))?.references[0]?.entry.id === "ibn"
  );
}
