import { Clitic } from "../../lexicon/scan.ts";
import type { Annotation, Chart } from "../../pattern/chart.ts";
import { Gap, textAfter, textBefore } from "../../text/reading.ts";
import type { ActorSearch } from "./actor-search.ts";
import { isDateline } from "./datelines.ts";

/** `مراسل سبأ`, `المدى برس`, `(بترا)`, `صعدة - سبأ:`. */
export function isOutletHere(search: ActorSearch, hit: Annotation): boolean {
  return (
    isOfReporter(search, hit) ||
    endsAsOutlet(search, hit) ||
    standsInBrackets(search.chart, hit) ||
    isSigned(search, hit) ||
    isBeforeSeat(search, hit) ||
    isCredited(search, hit)
  );
}

/** `المصدر: الجزيرة + وكالات`: in the line of credits. */
function isCredited({ chart, classes }: ActorSearch, { first, clitics }: Annotation): boolean {
  const { reading } = chart;
  if ((clitics & ~Clitic.And) !== 0 || reading.gap[first] === Gap.LineBreak || reading.gap[first] === Gap.Stop) return false;
  for (let token = first - 1; token >= Math.max(0, first - CREDIT_TOKENS); token--) {
    if (reading.gap[token] === Gap.LineBreak)
      return chart.find(token, classes.sourceNoun)?.last === token + 1 && /^\s*:/u.test(textAfter(reading, token + 1));
  }
  return false;
}

/** So many words a line of credits has before its last. */
const CREDIT_TOKENS = 4;

/** Whether a name stands alone in brackets: `وكالة الأنباء السعودية (واس)`. */
export function standsInBrackets({ reading }: Chart, { first, last }: Annotation): boolean {
  return /\(\s*$/u.test(textBefore(reading, first)) && /^\s*\)/u.test(textAfter(reading, last));
}

/** An outlet's short name in a dateline, or alone in its line. */
function isSigned(search: ActorSearch, { first, last, clitics }: Annotation): boolean {
  const { reading } = search.chart;
  if (clitics !== 0 || reading.gap[first] === Gap.Space || isBylineWord(search, first)) return false;
  const endsLine = last >= reading.tokenCount || reading.gap[last] === Gap.LineBreak,
    after = textAfter(reading, last);
  if (reading.gap[first] === Gap.LineBreak && /^\s*:/u.test(after)) return isBylineWord(search, last);
  if (reading.gap[first] === Gap.LineBreak) return endsLine || /^\s*[-\u{2013}\u{2014}/|]/u.test(after);
  return (endsLine || /^\s*[-\u{2013}\u{2014}/|:]/u.test(after)) && isDateline(search, first);
}

/** `الأخبار (نواكشوط) –`: its seat in brackets right behind. */
function isBeforeSeat({ chart, classes }: ActorSearch, { first, last, clitics }: Annotation): boolean {
  const seat = clitics === 0 && chart.reading.gap[first] === Gap.LineBreak ? chart.find(last, classes.place) : undefined;
  return seat !== undefined && standsInBrackets(chart, seat) && /^\s*\)\s*[-\u{2013}\u{2014}:]/u.test(textAfter(chart.reading, seat.last));
}

/** `الأخبار` alone: a heading. */
function isBylineWord({ chart, classes }: ActorSearch, token: number): boolean {
  return chart.find(token, classes.bylineWord) !== undefined;
}

/** `المدى برس`: no other thing ends so. */
function endsAsOutlet({ chart, classes }: ActorSearch, { first, last }: Annotation): boolean {
  return last - first > 1 && chart.find(last - 1, classes.mediaTail)?.last === last;
}

/** `مراسل الجزيرة`. */
function isOfReporter({ chart, classes }: ActorSearch, { first }: Annotation): boolean {
  const reporter = chart.find(first - 1, classes.role);
  return reporter?.last === first && reporter.references.some(({ entry }) => entry.attributes["kind"] === "press");
}
