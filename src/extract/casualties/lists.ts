import { Grammar } from "../../lexicon/grammar.ts";
import { Clitic } from "../../lexicon/scan.ts";
import type { Annotation, Chart } from "../../pattern/chart.ts";
import { Gap } from "../../text/reading.ts";
import type { Count, Draft, PeopleKind, PeopleValue } from "./draft.ts";
import { sentenceEnd } from "./guards.ts";
import type { HarmClasses } from "./harm-words.ts";
import { numberCount } from "./people.ts";

const WAW = 0x648;
/** Words that may stand between the items of a list (names, ranks, affiliations), and between items told by their places. */
const LIST_REACH_TOKENS = 10,
  PLACE_REACH_TOKENS = 4,
  NEXT_PLACE_REACH_TOKENS = 20;

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

/**
 * Bare numbers that go on a figure from place to place: اعتقال ستة مواطنين من بيت أمر، وخمسة من مخيم الجلزون. The figure's own
 * place stands before the first, a preposition and a place right behind each.
 */
export function listedByPlace(draft: Draft, chart: Chart, classes: HarmClasses, taken: Taken): Draft[] {
  const found: Draft[] = [],
    end = sentenceEnd(chart, draft.tokens.first);
  let hasPlace = false;
  for (let token = draft.tokens.last, until = token + NEXT_PLACE_REACH_TOKENS; token < Math.min(end, until); token++) {
    if (endsPlaces(chart, classes, token)) break;
    hasPlace ||= chart.find(token, classes.place) !== undefined;
    const number = hasPlace ? (another(token, chart, classes) ?? chart.find(token, classes.number)) : undefined,
      next = number === undefined ? undefined : numberAtPlace(number, draft, chart, classes);
    if (next === undefined || taken.has(next.tokens)) continue;
    taken.add(next);
    found.push(next);
    until = next.tokens.last + NEXT_PLACE_REACH_TOKENS;
  }
  return found;
}

/** Further harm; but what is said of the wounded (بجراح) goes on. */
function endsPlaces(chart: Chart, { harm, severity }: HarmClasses, token: number): boolean {
  return chart.find(token, harm) !== undefined && chart.find(token, severity) === undefined;
}

/** `وثالث في قضاء الدبس`: one more, by an ordinal or as "another". */
function another(token: number, chart: Chart, { people }: HarmClasses): Annotation | undefined {
  const hit = chart.find(token, people);
  return (hit?.value as PeopleValue | undefined)?.kind === "other" ? hit : undefined;
}

/** What a bare number, or a word for one more, counts. */
function countAt(hit: Annotation, chart: Chart, classes: HarmClasses): Count | undefined {
  if (hit.classId !== classes.number) return hit.value as PeopleValue;
  return chart.find(hit.first, classes.people) === undefined ? numberCount(hit) : undefined;
}

function numberAtPlace(number: Annotation, draft: Draft, chart: Chart, classes: HarmClasses): Draft | undefined {
  const { first, last, start, end } = number,
    count = isJoined(chart, number, classes) ? countAt(number, chart, classes) : undefined;
  const preposition = count === undefined ? undefined : chart.find(last, classes.functionWord);
  if (count === undefined || preposition?.last !== last + 1 || !isPlaceBehind(chart, last + 1, classes)) return undefined;
  const { outcome, people } = draft;
  return {
    min: count.min,
    max: count.max,
    approximate: count.approximate,
    tokens: { first, last },
    span: { start, end },
    outcome,
    denied: false,
    isElliptic: true,
    people,
    peopleFirst: first,
    rule: "casualty.listed.by-place",
    priority: 0,
  };
}

/** A place, or (`في كل من درعا وحمص`) each of several. */
function isPlaceBehind(chart: Chart, token: number, { place, functionWord, harm }: HarmClasses): boolean {
  if (chart.find(token, place) !== undefined) return true;
  return (
    chart.find(token, harm) === undefined &&
    chart.find(token + 1, functionWord)?.last === token + 2 &&
    chart.find(token + 2, place) !== undefined
  );
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
      const isNext = isRightAfter(people, from, chart, classes);
      const step = { isNext, crossedComma, crossedFunction, isAfterCount: draft.people?.kind === "counted", isAfterOne: draft.max === 1 };
      if (
        isFreeItem(people, chart, classes, taken) &&
        !isSecondNation(people, draft, chart, classes) &&
        maySkipTo(people.value as PeopleValue, step)
      )
        return people;
      token = people.last - 1;
      continue;
    }
    if (endsList(chart, classes, token)) return undefined;
    crossedFunction ||= isFunctionWord(chart, classes, token);
  }
  return undefined;
}

/** Right after the figure, a separate "and" or a "with" between at most. */
function isRightAfter(people: Annotation, from: number, chart: Chart, classes: HarmClasses): boolean {
  const { first } = people;
  return first === from || (first === from + 1 && isWaw(chart, from)) || isAddedTo(people, from, chart, classes);
}

/** Right after "with": قتل ضابط مع سائقه. Several only where they are somebody's: مع مرافقيه. */
function isAddedTo({ first, value }: Annotation, from: number, chart: Chart, { added }: HarmClasses): boolean {
  const { kind, isTheirs } = value as PeopleValue;
  return chart.find(from, added)?.last === first && (kind !== "plural" || isTheirs);
}

function endsList(chart: Chart, { harm, subset, stop }: HarmClasses, token: number): boolean {
  if ([harm, subset].some((classId) => chart.find(token, classId) !== undefined)) return true;
  const word = chart.find(token, stop);
  return word !== undefined && word.references[0]?.entry.attributes["naming"] !== true;
}

function isFunctionWord(chart: Chart, { functionWord, affiliation }: HarmClasses, token: number): boolean {
  return chart.find(token, functionWord) !== undefined && chart.find(token, affiliation) === undefined;
}

function isFreeItem(people: Annotation, chart: Chart, classes: HarmClasses, taken: Taken): boolean {
  return (
    isJoined(chart, people, classes) && !taken.has(people) && !isVictimOfNext(people, chart, classes) && !opensName(people, chart, classes)
  );
}

/** `بارا وأم روابة`: a word that names begin with, and no preposition, nation or further victim behind it. */
function opensName({ first, last }: Annotation, chart: Chart, { functionWord, national, people }: HarmClasses): boolean {
  const [reference] = chart.find(first, chart.classId("victim"))?.references ?? [];
  if (reference?.entry.attributes["opens_names"] !== true || last >= chart.reading.tokenCount) return false;
  const isApart = (chart.reading.gap[last] ?? Gap.LineBreak) > Gap.Space || chart.hasClitic(last, ~Clitic.Article) || isWaw(chart, last);
  return !isApart && [functionWord, national, people].every((classId) => chart.find(last, classId) === undefined);
}

/** `جنديان تركي وسوري`: what nation each of those told is. */
function isSecondNation({ first, last }: Annotation, { tokens, max }: Draft, chart: Chart, { national }: HarmClasses): boolean {
  const one = max === 1 ? undefined : chart.find(tokens.last, national);
  return one !== undefined && one.last === first && chart.find(first, national)?.last === last;
}

const NEVER_LISTED: ReadonlySet<PeopleKind> = new Set(["other", "partial"]);

interface Step {
  readonly isNext: boolean;
  readonly crossedComma: boolean;
  /** A preposition or particle other than "of" stood between. */
  readonly crossedFunction: boolean;
  readonly isAfterCount: boolean;
  readonly isAfterOne: boolean;
}

function maySkipTo(people: PeopleValue, { isNext, crossedComma, crossedFunction, isAfterCount, isAfterOne }: Step): boolean {
  const { kind, isKin } = people;
  if (NEVER_LISTED.has(kind) || (kind === "plural" && isAfterCount)) return false;
  if (kind === "counted" || (isNext && !crossedComma)) return true;
  if (crossedFunction) return isKin && !crossedComma;
  return crossedComma ? isAfterOne && isOneUnnamed(people) : isKin || kind !== "plural";
}

const isOneUnnamed = ({ kind, isDefinite }: PeopleValue): boolean => kind === "singular" && !isDefinite;

/** The phrase is the subject of a harm verb of its own: "and three others were hurt". */
function isVictimOfNext(people: Annotation, chart: Chart, classes: HarmClasses): boolean {
  if (people.last >= chart.reading.tokenCount || (chart.reading.gap[people.last] ?? Gap.LineBreak) > Gap.Soft) return false;
  const next = chart.find(people.last, classes.harm),
    verb = next?.references[0];
  // "And" before the verb begins a clause with victims of its own: قتل أربعة أطفال وامرأة وأصيب رجل.
  if (next === undefined || (next.clitics & Clitic.And) !== 0 || verb?.entry.attributes["role"] !== "verb") return false;
  // One person and a verb of several: the verb is said of all (امرأة وطفلها استشهدا, عشرة متطوعين ومدني قتلوا).
  const number = verb.grammar & Grammar.Number,
    isOfSeveral = number === Grammar.Dual || number === Grammar.Plural;
  return !isOfSeveral || (people.value as PeopleValue).kind !== "singular";
}

/** Whether "and" stands before a phrase, as its clitic or (before digits) as a token of its own, or "along with" does. */
function isJoined(chart: Chart, { first, clitics }: Annotation, classes: HarmClasses): boolean {
  if ((clitics & Clitic.And) !== 0 || (first > 0 && isWaw(chart, first - 1))) return true;
  if ([first - 1, first - 2].some((token) => token >= 0 && chart.find(token, classes.added)?.last === first)) return true;
  return isAtNextPlace(chart, first, classes);
}

/** The place of the next victims stands before them: قتل في حمص 12 شخصا، وفي إدلب ثمانية أشخاص. */
function isAtNextPlace(chart: Chart, first: number, { place, functionWord }: HarmClasses): boolean {
  for (let token = first - 1; token > Math.max(0, first - PLACE_REACH_TOKENS); token--) {
    const before = chart.find(token, place)?.last === first ? chart.find(token - 1, functionWord) : undefined;
    if (before !== undefined && before.last === token) return (before.clitics & Clitic.And) !== 0;
  }
  return false;
}

function isWaw({ reading }: Chart, token: number): boolean {
  const from = reading.unitStart[token] ?? 0;
  return (reading.unitStart[token + 1] ?? 0) - from === 1 && reading.units[from] === WAW;
}
