import { Gap, TokenKind, textAfter } from "../../text/reading.ts";
import { letterCount, type ActorSearch } from "./actor-search.ts";

const MAX_DATELINE_TOKENS = 14,
  CREDIT = /^\s*:/u;

/** Whether all that stands before a token in its line is a dateline: a place, with dates, writers and outlets. */
export function isDateline(search: ActorSearch, token: number): boolean {
  const { reading } = search.chart;
  let first = token - 1;
  while (first > 0 && reading.gap[first] !== Gap.LineBreak) first--;
  if (token - first > MAX_DATELINE_TOKENS) return false;
  let hasAnchor = isCredit(search, first);
  for (let at = hasAnchor ? first + 1 : first; at < token;) {
    const anchor = anchorEnd(search, at);
    if (anchor === undefined && !isDateWord(search, at)) return false;
    hasAnchor ||= anchor !== undefined;
    at = anchor ?? at + 1;
  }
  return hasAnchor;
}

/** `المصدر: …`. */
function isCredit({ chart, classes }: ActorSearch, token: number): boolean {
  return chart.find(token, classes.sourceNoun)?.references[0]?.entry.id === "source" && CREDIT.test(textAfter(chart.reading, token + 1));
}

/** End of a writer, an outlet or a place that begins at a token. */
function anchorEnd({ chart, classes, found }: ActorSearch, token: number): number | undefined {
  const actor = found.find(({ tokens }) => tokens.first === token);
  if (actor !== undefined && (actor.value.type === "person" || actor.value.type === "media")) return actor.tokens.last;
  return chart.find(token, classes.place)?.last;
}

function isDateWord({ chart, classes }: ActorSearch, token: number): boolean {
  if (chart.reading.kind[token] === TokenKind.Number) return true;
  return (
    chart.find(token, classes.bylineWord) !== undefined ||
    DATE_CLASSES.some((name) => chart.find(token, chart.classId(name)) !== undefined) ||
    letterCount(chart.reading, token) < 2 ||
    chart.find(token, chart.classId("locative"))?.references[0]?.entry.id === "inside"
  );
}

const DATE_CLASSES = ["month", "weekday", "date-era", "day-part"];
