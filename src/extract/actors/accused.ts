import { Clitic } from "../../lexicon/scan.ts";
import type { Annotation, Chart } from "../../pattern/chart.ts";
import { BEH } from "../../text/letters.ts";
import { Gap } from "../../text/reading.ts";
import type { ActorSearch } from "./actor-search.ts";

/** Words between the verb and whom it accuses: its subject, and where it said so. */
const MAX_ACCUSER_TOKENS = 8;

/**
 * Whether a deed is laid to a country: `اتهم البيان تركيا بالقصف`, `تشاد وإثيوبيا بدعم التمرد`, `حملت الحركة إسرائيل المسؤولية`,
 * `اتهامات لإثيوبيا بقصف بلدة`.
 */
export function isAccused({ chart, classes }: ActorSearch, hit: Annotation): boolean {
  const { first, last, clitics } = hit;
  if (chart.reading.gap[first] !== Gap.Space || (!isCharge(chart, last) && !isCharge(chart, joinedEnd(chart, last, classes.place))))
    return false;
  if ((clitics & Clitic.For) !== 0) return chart.find(first - 1, chart.classId("accuse-word"))?.last === first;
  if ((clitics & Clitic.And) !== 0 && chart.endingAt(first, [classes.place], MAX_PLACE_TOKENS) === undefined) return false;
  if (chart.find(first - 1, chart.classId("locative"))?.last === first) return false;
  const from = Math.max(0, first - MAX_ACCUSER_TOKENS),
    accuser = chart.firstIn({ first: from, last: first }, chart.classId("accuse-word"));
  return accuser !== undefined && chart.reading.sentenceOf[accuser.first] === chart.reading.sentenceOf[first];
}

const MAX_PLACE_TOKENS = 3;

/** End of a second country joined by and. */
function joinedEnd(chart: Chart, token: number, place: number): number {
  const second = chart.find(token, place);
  return second !== undefined && (second.clitics & Clitic.And) !== 0 ? second.last : token;
}

/** `بالقصف`, `مسؤولية`: what one is accused of. */
function isCharge(chart: Chart, token: number): boolean {
  const { reading } = chart;
  if (token >= reading.tokenCount || reading.gap[token] !== Gap.Space) return false;
  return reading.units[reading.unitStart[token] ?? 0] === BEH || chart.find(token, chart.classId("charge-noun")) !== undefined;
}
