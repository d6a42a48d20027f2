import { Grammar } from "../../lexicon/grammar.ts";
import { Clitic } from "../../lexicon/scan.ts";
import type { Annotation, Chart } from "../../pattern/chart.ts";
import { Gap } from "../../text/reading.ts";
import type { Draft, PeopleValue } from "./draft.ts";
import { sentenceEnd } from "./guards.ts";
import type { HarmClasses } from "./harm-words.ts";

const WAW = 0x648;
/** Words that may stand between the items of a list (names, ranks, affiliations). */
const LIST_REACH_TOKENS = 8;

/** Tokens that mentions stand on, so that none is made twice. */
export class Taken {
  readonly #tokens: Uint8Array;

  constructor(tokenCount: number, drafts: readonly Draft[]) {
    this.#tokens = new Uint8Array(tokenCount);
    for (const draft of drafts) this.add(draft);
  }

  has({ first, last }: { readonly first: number; readonly last: number }): boolean {
    return this.#tokens.subarray(first, last).includes(1);
  }

  add({ tokens }: Draft): void {
    this.#tokens.fill(1, tokens.first, tokens.last);
  }
}

/** A casualty read off a phrase for people alone; its harm is told by what it follows. */
export function draftOfPeople(people: Annotation, from: Pick<Draft, "outcome">, rule: string, whole?: Draft): Draft {
  const value = people.value as PeopleValue;
  return {
    min: value.min,
    max: value.max,
    approximate: value.approximate,
    tokens: { first: people.first, last: people.last },
    span: { start: people.start, end: people.end },
    outcome: from.outcome,
    denied: false,
    isElliptic: value.isOthers,
    people: value,
    peopleFirst: people.first,
    rule,
    priority: 0,
    ...(whole === undefined ? {} : { whole }),
  };
}

/**
 * The people that go on a casualty with "and": مقتل رجل وابنته, أودى بحياة 121 من عناصر قسد و374 من مسلحي التنظيم.
 * Counts, duals and relatives may stand some words on; other nouns only right after it.
 */
export function listedAfter(draft: Draft, chart: Chart, classes: HarmClasses, taken: Taken): Draft[] {
  const found: Draft[] = [];
  for (let last: Draft | undefined = draft; last !== undefined;) {
    const next = nextListed(last, chart, classes, taken);
    if (next === undefined) break;
    last = draftOfPeople(next, draft, "casualty.listed", draft.whole);
    taken.add(last);
    found.push(last);
  }
  return found;
}

function nextListed(draft: Draft, chart: Chart, classes: HarmClasses, taken: Taken): Annotation | undefined {
  const { reading } = chart,
    from = draft.tokens.last,
    until = Math.min(sentenceEnd(chart, draft.tokens.first), from + LIST_REACH_TOKENS);
  let crossedComma = false,
    crossedFunction = false;
  for (let token = from; token < until; token++) {
    crossedComma ||= (reading.gap[token] ?? 0) >= Gap.Comma;
    const people = chart.find(token, classes.people);
    if (people !== undefined) {
      const isNext = token === from || (token === from + 1 && isWaw(chart, from));
      const step = { isNext, crossedComma, crossedFunction, isAfterCount: draft.people?.kind === "counted" };
      if (isFreeItem(people, chart, classes, taken) && maySkipTo(people.value as PeopleValue, step)) return people;
      token = people.last - 1;
      continue;
    }
    if (endsList(chart, classes, token)) return undefined;
    crossedFunction ||= isFunctionWord(chart, classes, token);
  }
  return undefined;
}

function endsList(chart: Chart, { harm, subset, stop }: HarmClasses, token: number): boolean {
  return [harm, subset, stop].some((classId) => chart.find(token, classId) !== undefined);
}

function isFunctionWord(chart: Chart, { functionWord, affiliation }: HarmClasses, token: number): boolean {
  return chart.find(token, functionWord) !== undefined && chart.find(token, affiliation) === undefined;
}

function isFreeItem(people: Annotation, chart: Chart, classes: HarmClasses, taken: Taken): boolean {
  return isJoined(chart, people, classes) && !taken.has(people) && !isVictimOfNext(people, chart, classes);
}

interface Step {
  readonly isNext: boolean;
  readonly crossedComma: boolean;
  /** A preposition or particle other than "of" stood between. */
  readonly crossedFunction: boolean;
  readonly isAfterCount: boolean;
}

function maySkipTo({ kind, isKin }: PeopleValue, { isNext, crossedComma, crossedFunction, isAfterCount }: Step): boolean {
  if (kind === "other" || kind === "partial" || (kind === "plural" && isAfterCount)) return false;
  if (isNext && !crossedComma) return true;
  if (kind === "counted") return true;
  if (crossedComma) return false;
  return isKin || (kind !== "plural" && !crossedFunction);
}

/** The phrase is the subject of a harm verb of its own: "and three others were hurt". */
function isVictimOfNext(people: Annotation, chart: Chart, classes: HarmClasses): boolean {
  if (people.last >= chart.reading.tokenCount || (chart.reading.gap[people.last] ?? Gap.LineBreak) > Gap.Soft) return false;
  const verb = chart.find(people.last, classes.harm)?.references[0];
  if (verb?.entry.attributes["role"] !== "verb") return false;
  // One person and a dual verb: the verb is said of both (امرأة وطفلها استشهدا).
  return (verb.grammar & Grammar.Number) !== Grammar.Dual || (people.value as PeopleValue).kind !== "singular";
}

/** Whether "and" stands before a phrase, as its clitic or (before digits) as a token of its own, or "along with" does. */
function isJoined(chart: Chart, { first, clitics }: Annotation, classes: HarmClasses): boolean {
  if ((clitics & Clitic.And) !== 0 || (first > 0 && isWaw(chart, first - 1))) return true;
  return [first - 1, first - 2].some((token) => token >= 0 && chart.find(token, classes.added)?.last === first);
}

function isWaw({ reading }: Chart, token: number): boolean {
  const from = reading.unitStart[token] ?? 0;
  return (reading.unitStart[token + 1] ?? 0) - from === 1 && reading.units[from] === WAW;
}
