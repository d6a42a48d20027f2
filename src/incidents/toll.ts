import type { CasualtyMention } from "../model/mention.ts";
import type { Toll } from "../model/incident.ts";
import type { Outcome } from "../model/vocabulary.ts";
import type { Chart } from "../pattern/chart.ts";

/**
 * The toll of one outcome from the figures told of an event. Figures of one sentence and source are parts and add up (subsets are left
 * out); different statements on one side give the lowest and the highest; the sides add up after that, as the annotation guide has it.
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
  const told = figures.filter((figure, i) => (i === 0 || !RESTATING.test(figure.value.rule)) && !isOneSided(chart, figure, casualties));
  if (told.length === 0) return { min: null, max: null };
  const sides = new Map<Side, Toll>();
  const sideOfFigure = new Map(told.map((figure) => [figure, sideOf(chart, figure)]));
  for (const side of new Set(sideOfFigure.values())) {
    sides.set(
      side,
      ofStatements(
        chart,
        told.filter((figure) => sideOfFigure.get(figure) === side),
      ),
    );
  }
  return ofSides(sides, isOneBreath(chart, told));
}

/** Whether one sentence tells all figures, and sets none against another: then they are parts, and none is the sum of the others. */
function isOneBreath(chart: Chart, figures: readonly CasualtyMention[]): boolean {
  return new Set(figures.map(({ tokens: { first } }) => `${chart.reading.sentenceOf[first]} ${contrastBefore(chart, first)}`)).size === 1;
}

/** `قتل ثلاثة مسلحين دون خسائر في صفوفه`: a denial in a sentence that tells of harm speaks for one side alone. */
function isOneSided(chart: Chart, { tokens, value }: CasualtyMention, casualties: readonly CasualtyMention[]): boolean {
  const clause = contrastBefore(chart, tokens.first),
    sentence = chart.reading.sentenceOf[tokens.first];
  const harmed = value.denied ? casualties.filter((other) => !other.value.denied && HARM.has(other.value.outcome)) : [];
  // `دون إصابة مدنيين` says nothing of the fighters killed, wherever it stands.
  if (value.group !== "unknown" && harmed.some((other) => other.value.group !== value.group)) return true;
  return harmed.some(
    (other) => chart.reading.sentenceOf[other.tokens.first] === sentence && contrastBefore(chart, other.tokens.first) === clause,
  );
}

const HARM: ReadonlySet<Outcome> = new Set(["killed", "wounded", "casualties"]);

/** Whose dead and wounded are counted together: of two sides without uniform, the one whose dead are called martyrs is the other one. */
type Side = "military" | "militants" | "martyrs" | "others";

function sideOf(chart: Chart, { tokens, value: { group } }: CasualtyMention): Side {
  if (group !== "militants") return group === "military" ? group : "others";
  const harmId = chart.classId("harm");
  for (let token = tokens.first; token < tokens.last; token++)
    if (chart.find(token, harmId)?.references[0]?.entry.attributes["martyr"] === true) return "martyrs";
  return group;
}

/** Two sources in one sentence make two statements, and so do two sentences, and two clauses set against each other (`فيما`). */
function ofStatements(chart: Chart, figures: readonly CasualtyMention[]): Toll {
  const statements = new Map<string, Toll>();
  for (const { tokens, value } of figures) {
    const sentence = chart.reading.sentenceOf[tokens.first] ?? 0;
    const statement = `${sentence} ${contrastBefore(chart, tokens.first)} ${value.attributed_to.join(" ")}`,
      sum = statements.get(statement),
      told = isDenied(chart, tokens.last) ? { min: 0, max: value.max } : value;
    statements.set(statement, sum === undefined ? { min: told.min, max: told.max } : addTolls(sum, told));
  }
  return [...statements.values()].reduce(spanTolls);
}

/** Token of the last word before a token, in its sentence, that sets one clause against another; -1 where there is none. */
function contrastBefore(chart: Chart, token: number): number {
  const first = chart.reading.sentences[chart.reading.sentenceOf[token] ?? 0]?.first ?? 0,
    classId = chart.classId("clause-opener");
  for (let at = token; at >= first; at--) if (chart.find(at, classId)?.references[0]?.entry.id === "while") return at;
  return -1;
}

/** Whether the sentence goes on to say that somebody denies what it told. */
function isDenied(chart: Chart, token: number): boolean {
  const last = chart.reading.sentences[chart.reading.sentenceOf[token - 1] ?? 0]?.last ?? token,
    classId = chart.classId("report-denial");
  for (let at = token; at < last; at++) if (chart.find(at, classId) !== undefined) return true;
  return false;
}

/** The sides' tolls added up; what another sentence tells of people of no side, and is as much as the sides' together, is their sum. */
function ofSides(sides: ReadonlyMap<Side, Toll>, areParts: boolean): Toll {
  const others = sides.get("others"),
    armed = [...sides].filter(([side]) => side !== "others").map(([, toll]) => toll);
  if (armed.length === 0) return others ?? { min: null, max: null };
  const sum = armed.reduce(addTolls);
  if (others === undefined || isBarePlural(others)) return sum;
  if (others.max === 0) return spanTolls(others, sum);
  return !areParts && (others.min ?? 0) >= (sum.min ?? 0) ? others : addTolls(sum, others);
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

/** The sum of two parts; an open bare plural (`قتلى`) takes in the other. */
function addTolls(a: Toll, b: Toll): Toll {
  if (isBarePlural(a) || isBarePlural(b)) return { min: Math.max(a.min ?? 0, b.min ?? 0), max: null };
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
