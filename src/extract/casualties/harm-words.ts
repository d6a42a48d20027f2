import type { Chart } from "../../pattern/chart.ts";

/** Class numbers of the words around harm, looked up once an article. */
export interface HarmClasses {
  readonly harm: number;
  readonly light: number;
  readonly subset: number;
  readonly severity: number;
  readonly care: number;
  readonly hypothetical: number;
  readonly otherCause: number;
  /** Classes of nouns that are no people: what is counted there is nobody. */
  readonly things: ReadonlySet<number>;
  readonly functionWord: number;
  /** Prepositions that are nouns too (صوب). */
  readonly toward: number;
  readonly stop: number;
  readonly affiliation: number;
  readonly added: number;
  readonly among: number;
  readonly bound: number;
  readonly number: number;
  /** Nations and peoples by their adjective. */
  readonly national: number;
  readonly people: number;
  readonly actor: number;
  readonly place: number;
  readonly date: number;
  readonly weapon: number;
}

export function harmClasses(chart: Chart): HarmClasses {
  return {
    harm: chart.classId("harm"),
    light: chart.classId("harm-light"),
    subset: chart.classId("harm-subset"),
    severity: chart.classId("harm-severity"),
    care: chart.classId("harm-care"),
    hypothetical: chart.classId("harm-hypothetical"),
    otherCause: chart.classId("harm-other-cause"),
    things: new Set(["non-person", "weapon", "weapon-counter", "number-unit", "place-word"].map((name) => chart.classId(name))),
    functionWord: chart.classId("function-word"),
    toward: chart.classId("side-preposition"),
    stop: chart.classId("harm-stop"),
    affiliation: chart.classId("harm-affiliation"),
    added: chart.classId("harm-with"),
    among: chart.classId("harm-among"),
    bound: chart.classId("number-bound"),
    number: chart.classId("number"),
    national: chart.classId("victim-national"),
    people: chart.classId("people"),
    actor: chart.classId("actor-mention"),
    place: chart.classId("place-mention"),
    date: chart.classId("date-mention"),
    weapon: chart.classId("weapon-mention"),
  };
}
