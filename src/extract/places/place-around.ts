import { Clitic } from "../../lexicon/scan.ts";
import type { PlaceType } from "../../model/vocabulary.ts";
import type { Annotation, Chart } from "../../pattern/chart.ts";
import { Gap } from "../../text/reading.ts";
import { type GazetteerPlace, placeOf } from "../gazetteer-place.ts";
import { containerAfter } from "./name-evidence.ts";
import type { PlaceSearch } from "./place-search.ts";
import { adjacent, locativeAt, wordOf } from "./place-words.ts";
import { beginsItem } from "./list-item.ts";

/** What the words right after an unlisted place tell that it lies in, as far as all places of that name agree. */
export interface Around {
  readonly country: string | null;
  readonly admin1: string | null;
  readonly admin2: string | null;
}

const TOWNS: ReadonlySet<PlaceType> = new Set(["city", "town", "village", "camp"]);

/**
 * Where the words after an unlisted place say that it lies: a division (`قرية كذا بمديرية س`), or a town (`مستشفى كذا في مدينة س`,
 * `حيي كذا وكذا في س`). Undefined where they tell no one place.
 */
export function placeAround({ chart, classes, setting }: PlaceSearch, token: number): Around | undefined {
  const division = containerAfter(chart, classes, token)?.references.map(({ entry }) => placeOf(entry)) ?? [];
  const [first] = division;
  if (first !== undefined) return isOneArea(division) ? { country: first.country, admin1: first.admin1, admin2: null } : undefined;
  const towns = townsAfter(chart, classes, endOfList(chart, token)),
    meant = towns.filter(({ country }) => setting.country === null || country === setting.country),
    [town] = meant;
  if (town === undefined || !isOneArea(meant)) return undefined;
  return { country: town.country, admin1: town.admin1, admin2: meant.every(({ admin2 }) => admin2 === town.admin2) ? town.admin2 : null };
}

function isOneArea([first, ...others]: readonly GazetteerPlace[]): boolean {
  return first !== undefined && others.every(({ country, admin1 }) => country === first.country && admin1 === first.admin1);
}

/** The token after the further names of a list (`وكذا`). */
function endOfList(chart: Chart, token: number): number {
  let last = token;
  while (last < chart.reading.tokenCount && chart.reading.gap[last] === Gap.Space && beginsItem(chart, last, false)) last++;
  return last;
}

/** The towns of a name after "in", with or without their type word; a province that bears its city's name says the same of where. */
function townsAfter(chart: Chart, classes: PlaceSearch["classes"], token: number): GazetteerPlace[] {
  const { gap } = chart.reading;
  if (gap[token] !== Gap.Space) return [];
  const isIn = locativeAt(chart, token) === "inside",
    at = isIn ? token + 1 : token;
  const { head, name } = nameAt(chart, classes, at);
  if (head === undefined || name === undefined || gap[at] !== Gap.Space) return [];
  const isTold = isIn ? (head.clitics & ~Clitic.Article) === 0 : (head.clitics & Clitic.By) !== 0;
  if (!isTold) return [];
  const towns = name.references.map(({ entry }) => placeOf(entry)).filter(({ type }) => TOWNS.has(type));
  // "In the city" is also the town of that name.
  return head === name ? towns.filter(({ needs, risk }) => needs === null && risk !== "high") : towns;
}

/** A place's name at a token, and what it begins with: its type word, if that tells of a town, or itself. */
function nameAt(chart: Chart, classes: PlaceSearch["classes"], token: number): Record<"head" | "name", Annotation | undefined> {
  const head = chart.find(token, classes.placeWord),
    type = head === undefined ? undefined : wordOf(head)?.type;
  const named = head !== undefined && type !== undefined && TOWNS.has(type) ? adjacent(chart, head.last, classes.place) : undefined;
  const own = chart.find(token, classes.place);
  return named === undefined ? { head: own, name: own } : { head, name: named };
}
