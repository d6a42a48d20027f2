import type { CasualtyFinder } from "../extract/casualties/find-casualties.ts";
import type { Refusal, RefusalReason } from "../extract/casualties/guards.ts";
import type { CasualtyMention } from "../model/mention.ts";
import { type Chart, MENTION_CLASSES } from "../pattern/chart.ts";
import { type Barred, type NearMiss, type Obstacle, traceMatch } from "../pattern/trace.ts";
import type { ReadMatch } from "./casualties.ts";
import type { NearlyExplanation } from "./explanation.ts";
import { knownAs, quoted, type Scope, words } from "./scope.ts";

/** How many ways of being stopped are told of one word, unless all are asked for. */
const MAX_PER_WORD = 3;

interface Request {
  readonly finder: CasualtyFinder;
  readonly casualties: readonly CasualtyMention[];
  readonly matches: readonly ReadMatch[];
  /** Also what began inside a casualty that was found, or at no word of harm. */
  readonly hasAll: boolean;
}

/** Patterns of harm that began in a sentence and gave no casualty, and why: by word, the furthest first. */
export function explainNearly(scope: Scope, request: Request): NearlyExplanation[] {
  const {
      chart,
      tokens: { first, last },
    } = scope,
    told: NearlyExplanation[] = [];
  for (let token = first; token < last; token++) {
    if (!request.hasAll && request.casualties.some(({ tokens }) => token >= tokens.first && token < tokens.last)) continue;
    const here = grouped([...matchedAt(scope, token, request), ...stoppedAt(chart, token, request)]);
    told.push(...(request.hasAll ? here : here.slice(0, MAX_PER_WORD)));
  }
  return told;
}

interface Stopped {
  readonly pattern: string;
  /** How far it came. */
  readonly rank: number;
  readonly text: string;
  readonly kind: NearlyExplanation["kind"];
  readonly why: string;
}

/** One for all patterns that were stopped in the same way. */
function grouped(stopped: readonly Stopped[]): NearlyExplanation[] {
  const groups = new Map<string, NearlyExplanation & { readonly patterns: string[] }>();
  for (const { pattern, text, kind, why } of stopped.toSorted((a, b) => b.rank - a.rank)) {
    const key = `${text} ${why}`,
      group = groups.get(key);
    if (group === undefined) groups.set(key, { patterns: [pattern], text, kind, why });
    else group.patterns.push(pattern);
  }
  return [...groups.values()];
}

/** Matches that begin at a token and became no mention; these came all the way. */
function matchedAt({ chart }: Scope, token: number, { matches, casualties }: Request): Stopped[] {
  return matches
    .filter(({ match, mention }) => match.tokens.first === token && mention === undefined)
    .map(({ match, core }) => {
      const stopped = { pattern: match.pattern.id, rank: Infinity, text: words(chart, match.tokens) };
      if ("refused" in core) return { ...stopped, kind: "refused", why: refusalText(core, chart) };
      const winner = casualties.find(({ tokens }) => tokens.first < core.tokens.last && core.tokens.first < tokens.last);
      return {
        ...stopped,
        kind: "gave-way",
        why: winner === undefined ? "gave way to another pattern" : `gave way to ${winner.id} (${winner.value.rule})`,
      };
    });
}

/** Attempts at a token that failed, or that a negative context barred. */
function stoppedAt(chart: Chart, token: number, { finder, hasAll }: Request): Stopped[] {
  return finder.harm.patterns.flatMap((pattern): Stopped[] => {
    const trace = traceMatch(pattern, chart, token),
      { id } = pattern.source;
    switch (trace?.kind) {
      case "failed":
        if (!hasAll && !isTelling(trace)) return [];
        return [
          {
            pattern: id,
            rank: trace.taken.length,
            text: words(chart, { first: token, last: trace.takenLast }),
            kind: "failed",
            why: missText(trace, chart),
          },
        ];
      case "barred":
        return [
          {
            pattern: id,
            rank: Infinity,
            text: words(chart, { first: token, last: trace.matchedLast }),
            kind: "barred",
            why: barredText(trace, chart),
          },
        ];
      case "matched":
      case undefined:
        return [];
    }
  });
}

/** Classes of words that tell of harm, its denial or that it is not known. */
const HARM: ReadonlySet<string> = new Set(["harm", "harm-denial", "harm-unknown"]);

/** A word of harm was taken, or one stood where it was looked for and was of the wrong kind. */
function isTelling({ taken, obstacle, wanted }: NearMiss): boolean {
  return (
    taken.some((name) => HARM.has(name)) ||
    (obstacle.kind === "filter" && taken.some((name) => name !== "literal") && wanted.some((element) => element.startsWith("{harm")))
  );
}

function missText({ wanted, first, last, obstacle }: NearMiss, chart: Chart): string {
  const where = first >= last ? "" : last - first === 1 ? ` at ${words(chart, { first, last })}` : ` in ${words(chart, { first, last })}`;
  const sought = wanted.length === 0 ? "the gap ended" : `wanted ${wanted.slice(0, 4).join(" or ")}${wanted.length > 4 ? " …" : ""}`;
  return `${sought}${where}; ${obstacleText(obstacle, chart)}`;
}

function obstacleText(obstacle: Obstacle, chart: Chart): string {
  switch (obstacle.kind) {
    case "end":
      return "the text ends there";
    case "separator":
      return "a comma, stop or line break stands before it";
    case "filter":
      return `${words(chart, one(obstacle.token))} is ${knownAs(chart, obstacle.annotation)}, but not ${obstacle.filters.join(" ")}`;
    case "barred-word":
      return `${words(chart, one(obstacle.token))} (${obstacle.className}) may not stand between`;
    case "other":
      return `${words(chart, one(obstacle.token))} is ${classesText(obstacle.classes)}`;
  }
}

/** What is known of a word: finds before dictionaries' classes, the most telling few. */
function classesText(classes: readonly string[]): string {
  const known = classes.filter((name) => name !== "literal").toSorted((a, b) => Number(FINDS.has(b)) - Number(FINDS.has(a)));
  return known.length === 0 ? "no word that patterns know by its kind" : known.slice(0, MAX_CLASSES).join(", ");
}

const FINDS: ReadonlySet<string> = new Set(MENTION_CLASSES),
  MAX_CLASSES = 4;

function one(token: number): { first: number; last: number } {
  return { first: token, last: token + 1 };
}

function barredText({ context, pattern, first, last }: Barred, chart: Chart): string {
  return `${context} ${pattern}: ${words(chart, { first, last })} stands ${context === "unless_before" ? "before" : "after"} it`;
}

const REFUSALS: Readonly<Record<RefusalReason, string>> = {
  "no-outcome": "neither the pattern nor its harm word says what became of them",
  "no-count": "what should count them is no count",
  "number-of-people": "the number counts a phrase for people, which other patterns read",
  "number-of-date": "the number is part of a date",
  "number-of-things": "the number counts things, not people",
  "not-exact": "its harm word asks for people counted by a number or a dual",
  "not-asserted": "a bare plural that no word says there was",
  agent: "the people after its verb are those who harmed",
  "not-divided": "no colon or comma stands before the figure",
  "no-figure": "it speaks of all of a kind, or of the freed, not of a figure",
  "in-name": "its harm word is part of a name",
  hypothetical: "a word before it makes it hypothetical",
  "other-cause": "a word beside it names a cause other than conflict",
};

function refusalText({ refused, by }: Refusal, chart: Chart): string {
  return `${REFUSALS[refused]}${by === undefined ? "" : `: ${quoted(chart.reading.text.slice(by.start, by.end))}`}`;
}
