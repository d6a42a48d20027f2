import type { CasualtyMention } from "../model/mention.ts";
import type { Toll } from "../model/incident.ts";
import type { Outcome } from "../model/vocabulary.ts";
import type { Chart } from "../pattern/chart.ts";

/**
 * The toll of one outcome from the figures told of an event: figures of one sentence and source are parts and add up (subsets are
 * left out); figures of different sentences tell the same toll again and give the lowest and the highest.
 */
export function tollOf(chart: Chart, casualties: readonly CasualtyMention[], outcome: Outcome): Toll {
  const own = casualties.filter(
    ({ value }) =>
      value.subset_of === null && !value.cumulative && (value.outcome === outcome || (value.outcome === "casualties" && value.denied)),
  );
  const figures = own.filter(({ value }) => value.min !== null || value.max !== null);
  const update = updateOf(chart, figures);
  if (update !== undefined) return { min: update.value.min, max: update.value.max };
  // `مقتله` tells again of the one whose killing was told.
  const told = figures.length > 1 ? figures.filter(({ value }, i) => i === 0 || !RESTATING.test(value.rule)) : figures;
  if (told.length === 0) return { min: null, max: null };
  const statements = new Map<string, Toll>();
  for (const { tokens, value } of told) {
    // Two sources in one sentence make two statements.
    const statement = `${chart.reading.sentenceOf[tokens.first] ?? 0} ${value.attributed_to.join(" ")}`,
      sum = statements.get(statement);
    statements.set(statement, sum === undefined ? { min: value.min, max: value.max } : addTolls(sum, value));
  }
  return [...statements.values()].reduce(spanTolls);
}

const RESTATING = /-(?:suffixed|him)$/u,
  UPDATE_REACH = 6;

/** The figure right after the last words that say that it takes an earlier one's place (`ارتفعت الحصيلة إلى`). */
function updateOf(chart: Chart, figures: readonly CasualtyMention[]): CasualtyMention | undefined {
  const classId = chart.classId("toll-update");
  let update: CasualtyMention | undefined,
    lastMarker = -1;
  for (const figure of figures) {
    const { first } = figure.tokens;
    for (let token = first; token >= Math.max(0, first - UPDATE_REACH); token--) {
      if (token <= lastMarker || chart.find(token, classId) === undefined) continue;
      update = figure;
      lastMarker = token;
    }
  }
  return update;
}

function addTolls(a: Toll, b: Toll): Toll {
  return {
    min: a.min === null && b.min === null ? null : (a.min ?? 0) + (b.min ?? 0),
    max: a.max === null || b.max === null ? null : a.max + b.max,
  };
}

/** Lowest and highest of two statements; an open bare plural (2 or more) says nothing beside a figure. */
function spanTolls(a: Toll, b: Toll): Toll {
  if (isBarePlural(a)) return b;
  if (isBarePlural(b)) return a;
  return { min: Math.min(a.min ?? 0, b.min ?? 0), max: a.max === null || b.max === null ? null : Math.max(a.max, b.max) };
}

function isBarePlural({ min, max }: Toll): boolean {
  return min === 2 && max === null;
}
