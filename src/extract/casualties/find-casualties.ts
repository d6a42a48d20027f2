import type { Lexicon } from "../../lexicon/lexicon.ts";
import { type ActorMention, type CasualtyMention, type CasualtyValue, type Found, numbered } from "../../model/mention.ts";
import type { Chart } from "../../pattern/chart.ts";
import { PatternSet } from "../../pattern/match.ts";
import { patternGroup } from "../../pattern/pattern.ts";
import { closeQuotes } from "../../text/quotes.ts";
import { findCores } from "./core.ts";
import { byPosition, type Draft } from "./draft.ts";
import { type Settled, victimOf } from "./groups.ts";
import { harmClasses } from "./harm-words.ts";
import { listedAfter, Taken } from "./lists.ts";
import { findPeople } from "./people.ts";
import { SentenceFrames } from "./sources.ts";
import { findSubsets } from "./subsets.ts";

/**
 * Finds stated figures of people harmed or seized. Patterns of the group `casualties` find, first, the phrases that name
 * people and, over these, the cores of harm; then lists and parts of figures are read off what follows the cores.
 */
export class CasualtyFinder {
  readonly people: PatternSet;
  readonly harm: PatternSet;

  constructor(lexicon: Lexicon) {
    const sources = patternGroup(lexicon, "casualties");
    this.people = new PatternSet(
      sources.filter(({ emit }) => emit["stage"] === "people"),
      lexicon,
    );
    this.harm = new PatternSet(
      sources.filter(({ emit }) => emit["stage"] !== "people"),
      lexicon,
    );
  }

  find(chart: Chart, actors: readonly ActorMention[]): CasualtyMention[] {
    const classes = harmClasses(chart);
    chart.addMentions("people", findPeople(this.people, chart));
    const cores = findCores(this.harm, chart, classes).toSorted(byPosition);
    const taken = new Taken(chart.reading.tokenCount, cores);
    const listed = cores
      .filter(({ people, denied }) => people !== undefined && !denied)
      .flatMap((core) => listedAfter(core, chart, classes, taken));
    const parts = findSubsets([...cores, ...listed], chart, classes, taken);
    return finished([...cores, ...listed, ...parts].toSorted(byPosition), chart, actors);
  }
}

/** Settles group, source and ids of drafts in reading order. */
function finished(drafts: readonly Draft[], chart: Chart, actors: readonly ActorMention[]): CasualtyMention[] {
  const actorAt = new Map(actors.map((actor) => [actor.tokens.first, actor])),
    frames = new SentenceFrames(chart, actorAt);
  let before: Settled | undefined;
  const idOf = new Map(drafts.map((draft, i) => [draft, `c${i + 1}`]));
  const found = drafts.map((draft): Found<CasualtyValue> => {
    const victim = victimOf(draft, before, actorAt, chart);
    if (draft.whole === undefined) before = { draft, group: victim.group };
    return {
      tokens: draft.tokens,
      span: closeQuotes(chart.reading.text, draft.span),
      value: {
        outcome: draft.outcome,
        min: draft.min,
        max: draft.max,
        approximate: draft.approximate,
        denied: draft.denied,
        group: victim.group,
        victim: victim.actor,
        subset_of: draft.whole === undefined ? null : (idOf.get(draft.whole) ?? null),
        cumulative: frames.isCumulative(draft),
        attributed_to: frames.sourcesOf(draft),
        rule: draft.rule,
      },
    };
  });
  return numbered("c", found);
}
