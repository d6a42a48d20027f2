import { Grammar } from "../lexicon/grammar.ts";
import { Clitic } from "../lexicon/scan.ts";
import type { Annotation, Chart } from "../pattern/chart.ts";
import { Gap } from "../text/reading.ts";

/** How far an unreal marker reaches to the word it governs, in tokens. */
const REACH = 3,
  FAR_REACH = 9,
  LONGEST_MARKER = 3;

/** Kinds of markers whose subject may stand between them and what they govern: `نفى متحدث باسم الجماعة استهداف`. */
const FAR_MARKERS: ReadonlySet<unknown> = new Set(["denial", "court", "call"]);

/** Agreements not reached and death sentences: what governs them may stand far before. */
const FAR_GOVERNED: ReadonlySet<unknown> = new Set(["agreement", "execution"]);

/** The marker of the hypothetical, threatened, planned, condemned, denied or drilled that governs an event's word. */
export function unrealMarker(chart: Chart, event: Annotation): Annotation | undefined {
  const classId = chart.classId("unreal-marker"),
    { gap } = chart.reading;
  const bar = FAR_GOVERNED.has(eventOf(event)) ? Gap.Stop : Gap.Comma;
  for (let token = event.first - 1; token >= Math.max(0, event.first - FAR_REACH - LONGEST_MARKER); token--) {
    if ((gap[token + 1] ?? Gap.LineBreak) >= bar) return undefined;
    const marker = chart.find(token, classId);
    if (marker === undefined || marker.last > event.first || isInName(chart, marker)) continue;
    if (idOf(marker) === "denial" && hasObject(chart, marker, event)) return undefined;
    if (reaches(marker, event) && governs(marker, event)) return marker;
  }
  return undefined;
}

const LONGEST_NAME = 8;

/** `جهاز مكافحة الإرهاب`: a marker inside a party's name governs nothing, save a court's own. */
function isInName(chart: Chart, marker: Annotation): boolean {
  if (idOf(marker) === "court") return false;
  const classId = chart.classId("actor-mention"),
    token = marker.first;
  for (let first = token; first >= Math.max(0, token - LONGEST_NAME); first--)
    if ((chart.find(first, classId)?.last ?? 0) > token) return true;
  return false;
}

function reaches(marker: Annotation, event: Annotation): boolean {
  if (idOf(marker) === "talks") return event.first - marker.last < REACH;
  // `هدد الجيش أمس بقصف المدينة`
  const isThreatened = idOf(marker) === "threat" && (event.clitics & Clitic.By) !== 0;
  const isFar = isThreatened || FAR_GOVERNED.has(eventOf(event)) || FAR_MARKERS.has(idOf(marker));
  return event.first - marker.last < (isFar ? FAR_REACH : REACH);
}

function idOf({ references: [reference] }: Annotation): string | undefined {
  return reference?.entry.id;
}

function eventOf({ references: [reference] }: Annotation): unknown {
  return reference?.entry.attributes["event"];
}

/** `نفى الحزب ذلك مؤكدا أن الغارة`: what is denied stands before the word. */
function hasObject(chart: Chart, { last }: Annotation, { first }: Annotation): boolean {
  return chart.firstIn({ first: last, last: first }, chart.classId("denial-object")) !== undefined;
}

/** Kinds that one event of is told in the plural: `تصاعدت الاشتباكات`. */
const TOLD_IN_PLURAL: ReadonlySet<unknown> = new Set(["clash", "protest"]);

/** What is called for: `دعا المجلس إلى إعلان وقف لإطلاق النار`. */
const CALLED_FOR: ReadonlySet<unknown> = new Set(["agreement", "protest"]);

/** Whether what a marker says can be said of an event: only places are under control, only executions are for courts. */
function governs(marker: Annotation, event: Annotation): boolean {
  switch (idOf(marker)) {
    case "state":
      return eventOf(event) === "takeover";
    case "court":
      return eventOf(event) === "execution";
    case "escalation":
      return !TOLD_IN_PLURAL.has(eventOf(event)) && event.references.some(({ grammar }) => (grammar & Grammar.Number) === Grammar.Plural);
    case "call":
      return CALLED_FOR.has(eventOf(event));
    case "reference":
      return marker.last === event.first || event.references.every(({ grammar }) => (grammar & Grammar.Verb) === 0);
    case "talks":
      return eventOf(event) === "agreement";
    case "heard":
      // A bang that was heard is an event with what is told of it further on.
      return eventOf(event) !== "explosion";
    case "verb-negation":
      return marker.last === event.first || FAR_GOVERNED.has(eventOf(event));
    case "may":
      // `قد` governs the verb right after it: a perfect is real (`كان قد قصف`), an imperfect only possible.
      return marker.last === event.first && event.references.every(({ grammar }) => (grammar & Grammar.Past) === 0);
    default:
      return true;
  }
}
