import { Clitic } from "../../lexicon/scan.ts";
import type { Found, PlaceValue } from "../../model/mention.ts";
import type { Annotation, Chart } from "../../pattern/chart.ts";
import { Gap } from "../../text/reading.ts";
import { hasArticle } from "./name-word.ts";
import { isInTown } from "./host-town.ts";
import { isPreposed } from "./preposed.ts";
import { placeMention, relationBefore, type PlaceSearch } from "./place-search.ts";
import { adjacent, wordOf, type PlaceWord } from "./place-words.ts";
import { unlistedValue } from "./unlisted-name.ts";

/**
 * A facility that its definite type word and an adjective name (`المشفى الوطني`, `السفارة الأمريكية`): the one of that kind
 * in its town. Which words and adjectives make such names the lexicon says; an embassy, which speaks as well, is one
 * where something is told to be.
 */
export function findDefinite(search: PlaceSearch, token: number): Found<PlaceValue> | undefined {
  const { chart, classes } = search,
    hit = chart.find(token, classes.placeWord);
  if (hit === undefined || (hit.clitics & Clitic.Article) === 0 || (chart.reading.gap[hit.last] ?? Gap.LineBreak) !== Gap.Space)
    return undefined;
  const word = wordOf(hit),
    adjective = word === undefined ? undefined : namingAdjective(search, hit, word);
  if (word === undefined || adjective === undefined || (adjective.clitics & ~Clitic.Article) !== 0) return undefined;
  const name = { first: hit.first, last: adjective.last },
    isBlock = adjective.references[0]?.entry.id === "numbered" && !isInTown(word);
  // `الجزيرة السابعة`: a block of houses.
  const kind: PlaceWord = isBlock ? { ...word, id: "block", type: "neighbourhood" } : word;
  return placeMention(chart, name, hit.start, unlistedValue(search, { name, start: hit.start }, kind, relationBefore(search, hit.first)));
}

const MAX_TAILED_NAME = 2,
  FACILITY = { id: "tailed", type: "facility" } as const;

/** A facility that a word before and one after its name tell: `دار الأرقم للإيواء`, `مركز النور الطبي`. */
export function findTailed(search: PlaceSearch, token: number): Found<PlaceValue> | undefined {
  const { chart, classes } = search,
    { gap } = chart.reading;
  const head = chart.find(token, chart.classId("tailed-facility"));
  if (head === undefined || (head.clitics & Clitic.Article) !== 0 || !hasArticle(chart, head.last)) return undefined;
  for (let last = head.last + 1; last <= head.last + MAX_TAILED_NAME && gap[last - 1] === Gap.Space && gap[last] === Gap.Space; last++) {
    const tail = chart.find(last, chart.classId("facility-tail"));
    if (tail === undefined || (tail.clitics & ~Clitic.Article) !== 0) continue;
    const name = { first: head.first, last: tail.last };
    const value = unlistedValue(search, { name, start: head.start }, FACILITY, relationBefore(search, head.first));
    return isDescribed(chart, classes, head.last) ? undefined : placeMention(chart, name, head.start, value);
  }
  return undefined;
}

/** `المركز الرئيسي الطبي`, `دار العدل`: an adjective or direction is no name. */
function isDescribed(chart: Chart, classes: PlaceSearch["classes"], token: number): boolean {
  return [classes.adjective, classes.directionAdjective, classes.nisba].some((classId) => chart.find(token, classId) !== undefined);
}

/** The adjective after a definite type word that makes a name of it. */
function namingAdjective({ chart, classes }: PlaceSearch, hit: Annotation, word: PlaceWord): Annotation | undefined {
  const named = chart.find(hit.last, chart.classId("facility-adjective"));
  if (named?.references.some(({ entry }) => accepts(entry.attributes["of"], word.id)) === true) return named;
  return word.isOfState && isWhere(chart, classes, hit) ? adjacent(chart, hit.last, classes.nisba) : undefined;
}

/** `قرب السفارة`, `أمام مقر السفارة`: where something is, not who speaks. */
function isWhere(chart: Chart, classes: PlaceSearch["classes"], { first, clitics }: Annotation): boolean {
  if ((clitics & Clitic.By) !== 0 || isPreposed(chart, classes, first)) return true;
  return chart.find(first - 1, chart.classId("embassy-lead"))?.last === first;
}

function accepts(of: unknown, id: string): boolean {
  return Array.isArray(of) && of.includes(id);
}
