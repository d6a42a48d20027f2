import { Clitic } from "../lexicon/scan.ts";
import { Grammar } from "../lexicon/grammar.ts";
import type { TokenRange } from "../model/span.ts";
import type { Annotation, Chart } from "../pattern/chart.ts";

/** Words that open a clause: `فيما`, `كما`. */
const OPENERS = ["clause-opener", "new-item-marker"] as const;

/** Words that do where "and" joins them: `وإن قذائف سقطت`. */
const JOINED_OPENERS = ["that-word", "self-word"] as const;

/** Classes whose finite verbs do, joined by and: `وأعلنت`, `فقتلت`. */
const VERBS = ["event-trigger", "harm", "source-cue", "response-verb"] as const;

/** What does, joined by and, right before its verb: `والقوات تصد`. */
const SUBJECTS = ["actor-mention", "weapon-mention"] as const;

/**
 * Tokens of a sentence at which a clause of its own begins, in order; a fronted place (`وفي بلدة صيدا`) begins one too. A comma alone opens
 * none: what it sets off may be an aside.
 */
export function clauseStarts(chart: Chart, { first, last }: TokenRange): number[] {
  const opens = opener(chart),
    starts: number[] = [];
  for (let token = first + 1; token < last; token++) if (chart.at(token).some(opens)) starts.push(token);
  return starts;
}

/** Tells whether a word opens a clause. */
function opener(chart: Chart): (word: Annotation) => boolean {
  const idsOf = (names: readonly string[]): readonly number[] => names.map((name) => chart.classId(name));
  const always = idsOf(OPENERS),
    joined = idsOf(JOINED_OPENERS),
    verbs = idsOf(VERBS),
    subjects = idsOf(SUBJECTS);
  return (word) => {
    const { classId } = word;
    if (always.includes(classId)) return !isOtherSide(chart, word);
    if (!isJoined(word)) return false;
    if (joined.includes(classId) || (verbs.includes(classId) && isVerb(word))) return true;
    return frontsPlace(chart, word) || (subjects.includes(classId) && isBeforeVerb(chart, word));
  };
}

/** Whether a marker in a run of tokens opens an item of its own (`في سياق متصل`). */
export function opensNewItem(chart: Chart, { first, last }: TokenRange): boolean {
  const classId = chart.classId("new-item-marker");
  for (let token = first; token < last; token++) {
    const marker = chart.find(token, classId);
    if (marker !== undefined && !isOtherSide(chart, marker)) return true;
  }
  return false;
}

/** `من جهة أخرى` opens nothing after `من جهة`: it closes the two sides of a fight. */
function isOtherSide(chart: Chart, { first, references: [reference] }: Annotation): boolean {
  if (reference?.entry.id !== "other-side") return false;
  const sentence = chart.reading.sentences[chart.reading.sentenceOf[first] ?? 0];
  return sentence !== undefined && chart.firstIn({ first: sentence.first, last: first }, chart.classId("one-side")) !== undefined;
}

/** `وفي بلدة صيدا`. */
function frontsPlace(chart: Chart, { classId, last }: Annotation): boolean {
  return classId === chart.classId("member-link") && chart.find(last, chart.classId("place-mention")) !== undefined;
}

function isJoined({ clitics }: Annotation): boolean {
  return (clitics & (Clitic.And | Clitic.So)) !== 0;
}

function isVerb({ references }: Annotation): boolean {
  return references.some(({ grammar }) => (grammar & Grammar.Verb) !== 0);
}

function isBeforeVerb(chart: Chart, { last }: Annotation): boolean {
  const next = chart.find(last, chart.classId("event-trigger"));
  // `والقوات فجر اليوم`: dawn, not a verb.
  const isDate = chart.find(last, chart.classId("date-mention")) !== undefined;
  return next !== undefined && next.clitics === 0 && isVerb(next) && !isDate;
}
