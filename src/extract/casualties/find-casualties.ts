import type { Lexicon } from "../../lexicon/lexicon.ts";
import { type ActorMention, type CasualtyMention, type CasualtyValue, type Found, numbered } from "../../model/mention.ts";
import type { VictimGroup } from "../../model/vocabulary.ts";
import type { Chart } from "../../pattern/chart.ts";
import { PatternSet } from "../../pattern/match.ts";
import { patternGroup } from "../../pattern/pattern.ts";
import { closeQuotes } from "../../text/quotes.ts";
import { brokenDown } from "./breakdown.ts";
import { findCores } from "./core.ts";
import { byPosition, type Draft } from "./draft.ts";
import { type Settled, victimOf } from "./groups.ts";
import { harmClasses } from "./harm-words.ts";
import { itemized } from "./itemized.ts";
import { listedAfter, listedByPlace, Taken } from "./lists.ts";
import { findPeople } from "./people.ts";
import { cumulativeFigures } from "./periods.ts";
import { SentenceSources } from "./sources.ts";
import { asParts, findSubsets } from "./subsets.ts";

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

  /** @param published day of publication, null where not known: figures since a day are judged by how long ago it was */
  find(chart: Chart, actors: readonly ActorMention[], published: string | null): CasualtyMention[] {
    const classes = harmClasses(chart);
    chart.addMentions("people", findPeople(this.people, chart));
    const cores = asParts(findCores(this.harm, chart, classes).toSorted(byPosition), chart, classes);
    const taken = new Taken(chart.reading.tokenCount, cores);
    const listed = cores
      .filter(({ people, denied, min, max }) => !denied && (people !== undefined || (min === 1 && max === 1)))
      .flatMap((core) => listedAfter(core, chart, classes, taken));
    listed.push(...cores.filter(isOfSeveral).flatMap((core) => listedByPlace(core, chart, classes, taken)));
    listed.push(...itemized([...cores, ...listed], chart, classes, taken));
    const parts = findSubsets([...cores, ...listed], chart, classes, taken);
    const places = brokenDown([...cores, ...listed], chart, classes, taken);
    const drafts = [...cores, ...listed, ...parts, ...places].toSorted(byPosition);
    return finished(drafts, chart, { actors, cumulative: cumulativeFigures(drafts, chart, published) });
  }
}

/** `16 قتلوا في إدلب و11 في حمص`: a count of people whom nothing names. */
const NUMBER_VERB = "casualty.number-verb";

/** People counted, and more than one, that are no part of a figure told before. */
function isOfSeveral({ people, denied, max, whole, rule }: Draft): boolean {
  return (people?.kind === "counted" || rule === NUMBER_VERB) && !denied && max !== 1 && whole === undefined;
}

/** What drafts are settled by. */
interface Surroundings {
  readonly actors: readonly ActorMention[];
  readonly cumulative: ReadonlySet<Draft>;
}

/** Settles group, source and ids of drafts in reading order. */
function finished(drafts: readonly Draft[], chart: Chart, { actors, cumulative }: Surroundings): CasualtyMention[] {
  const actorAt = new Map(actors.map((actor) => [actor.tokens.first, actor])),
    sources = new SentenceSources(chart, actorAt);
  const groups = new Map<Draft, VictimGroup>();
  let before: Settled | undefined;
  const idOf = new Map(drafts.map((draft, i) => [draft, `c${i + 1}`]));
  const found = drafts.map((draft): Found<CasualtyValue> => {
    const told = victimOf(draft, before, actorAt, chart),
      ofWhole = draft.isElliptic && draft.whole !== undefined ? groups.get(draft.whole) : undefined,
      victim = told.group === "unknown" && ofWhole !== undefined ? { ...told, group: ofWhole } : told;
    groups.set(draft, victim.group);
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
        cumulative: cumulative.has(draft),
        attributed_to: sources.sourcesOf(draft),
        rule: draft.rule,
      },
    };
  });
  return numbered("c", found);
}
