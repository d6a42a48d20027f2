import type { Annotation } from "../../pattern/chart.ts";
import { Gap } from "../../text/reading.ts";
import type { PlaceSearch } from "./place-search.ts";
import { locativeAt, wordOf, type PlaceWord } from "./place-words.ts";

/** Words between a road and what it runs between: `الطريق الرئيسي الرابط بين`. */
const MAX_BETWEEN = 3;

/** Begins a list at the first end of a road (`الطريق الرابط بين س وص`): a further end that no gazetteer has is a town. */
export function beginRoad(search: PlaceSearch, own: Annotation): void {
  const word = search.chart.find(own.last, search.classes.place) === undefined ? roadEndWord(search, own) : undefined;
  if (word !== undefined) search.list = { word, end: own.last, isDual: true, isOpen: false };
}

function roadEndWord({ chart, classes }: PlaceSearch, own: Annotation): PlaceWord | undefined {
  const between = own.first - 1;
  if (between < 1 || locativeAt(chart, between) !== "between" || chart.reading.gap[own.first] !== Gap.Space) return undefined;
  for (let token = between - 1; token >= Math.max(0, between - 1 - MAX_BETWEEN); token--) {
    const hit = chart.find(token, classes.placeWord),
      word = hit === undefined ? undefined : wordOf(hit);
    if (word?.type === "road") return { ...word, type: "town", isInside: false, needsDefinite: false, bearsKinds: false };
    if ((chart.reading.gap[token] ?? Gap.LineBreak) !== Gap.Space) return undefined;
  }
  return undefined;
}
