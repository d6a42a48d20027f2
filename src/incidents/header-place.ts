import type { PlaceMention } from "../model/mention.ts";
import type { Chart } from "../pattern/chart.ts";
import { mostSpecific } from "./event-place.ts";
import type { Event } from "./event.ts";

/** Gives events without a place that of the line above, where that names places and nothing else (`ريف حلب | مدينة جرابلس`). */
export function placeByHeaders(chart: Chart, events: readonly Event[], places: readonly PlaceMention[]): Event[] {
  return events.map((event) => (event.place === undefined ? { ...event, place: headerPlace(chart, event, places) } : event));
}

function headerPlace({ reading }: Chart, { drafts: [draft] }: Event, places: readonly PlaceMention[]): PlaceMention | undefined {
  const { sentences } = reading,
    paragraph = sentences[draft?.sentence ?? 0]?.paragraph ?? 0;
  const line = sentences.filter((sentence) => sentence.paragraph === paragraph - 1),
    first = line[0]?.first ?? 0,
    last = line.at(-1)?.last ?? 0;
  const here = places.filter(({ tokens }) => tokens.first >= first && tokens.last <= last);
  const named = here.reduce((sum, { tokens }) => sum + tokens.last - tokens.first, 0);
  return named > 0 && named === last - first ? mostSpecific(here) : undefined;
}
