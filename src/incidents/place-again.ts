import { wordOf } from "../extract/places/place-words.ts";
import { Clitic } from "../lexicon/scan.ts";
import type { PlaceMention } from "../model/mention.ts";
import type { PlaceType } from "../model/vocabulary.ts";
import { contains } from "../model/span.ts";
import type { Annotation, Chart } from "../pattern/chart.ts";
import type { Draft } from "./draft.ts";
import { datelinePlace } from "./event-place.ts";
import type { Event } from "./event.ts";

/** Gives events without a place the one that a definite type word takes up again: `تعرض حقل العمر لقصف … ثم استولوا على الحقل`. */
export function placeByTypeWords(chart: Chart, events: readonly Event[], places: readonly PlaceMention[]): Event[] {
  return events.map((event) =>
    event.place === undefined
      ? { ...event, place: placeAgain(chart, event, places) ?? event.drafts.map((draft) => datelinePlace(chart, draft)).find(Boolean) }
      : event,
  );
}

/** Gives events without a place that of the one told right before them: `هاجم مسلحون بلدة كذا … واعتقلت الشرطة ثلاثة`. */
export function placeByBefore(chart: Chart, events: readonly Event[]): Event[] {
  const placed: Event[] = [];
  for (const event of events) {
    const before = event.place === undefined ? toldBefore(chart, placed, event) : undefined;
    placed.push(before === undefined ? event : { ...event, place: before.place });
  }
  return placed;
}

/** The event of the same or the last sentence, where nothing parts the two: no marker of a new item, no other day. */
function toldBefore(chart: Chart, earlier: readonly Event[], { drafts: [draft], date }: Event): Event | undefined {
  // `في مدينة لم تسمها`
  if (draft === undefined || draft.isNewItem || typeWordsIn(chart, draft, { isDefinite: false }).some(isUnnamed)) return undefined;
  const lastOf = ({ drafts }: Event): number => Math.max(...drafts.map(({ sentence }) => sentence).filter((at) => at <= draft.sentence));
  const last = earlier.reduce<Event | undefined>(
    (best, event) => (best === undefined || lastOf(event) >= lastOf(best) ? event : best),
    undefined,
  );
  if (last === undefined || draft.sentence - lastOf(last) > 1 || last.drafts[0]?.isReminder !== draft.isReminder) return undefined;
  return date === undefined || last.date?.value.from === date.value.from ? last : undefined;
}

function placeAgain(chart: Chart, { drafts }: Event, places: readonly PlaceMention[]): PlaceMention | undefined {
  for (const word of drafts.flatMap((draft) => typeWordsIn(chart, draft, { isDefinite: true }))) {
    const types = TAKEN_UP.get(wordOf(word)?.id ?? "");
    const last = places.findLast(({ tokens, value }) => tokens.last <= word.first && types?.has(value.type) === true);
    if (last !== undefined) return last;
  }
  return undefined;
}

/** A type word of a settlement. */
function isUnnamed(word: Annotation): boolean {
  return SETTLEMENTS.has(wordOf(word)?.id ?? "");
}

const SETTLEMENTS: ReadonlySet<string> = new Set(["city", "town", "village"]);

/** Type words of a draft, definite or not, that stand alone: in no name and before none. */
function typeWordsIn(chart: Chart, { tokens, places, actors }: Draft, { isDefinite }: { readonly isDefinite: boolean }): Annotation[] {
  return chart
    .ofClass(chart.classId("place-word"))
    .filter(
      ({ first, last, clitics, start, end }) =>
        first >= tokens.first &&
        last <= tokens.last &&
        ((clitics & Clitic.Article) !== 0) === isDefinite &&
        ![...places, ...actors].some(({ span, tokens: named }) => contains(span, { start, end }) || named.first === last),
    );
}

/** What types of places each word stands for again, alone and definite. */
const TAKEN_UP: ReadonlyMap<string, ReadonlySet<PlaceType>> = new Map([
  ["city", new Set<PlaceType>(["city", "town"])],
  ["town", new Set<PlaceType>(["town", "city", "village"])],
  ["village", new Set<PlaceType>(["village", "town"])],
  ["quarter", new Set<PlaceType>(["neighbourhood"])],
  ["camp", new Set<PlaceType>(["camp"])],
  ["base", new Set<PlaceType>(["military_base", "oil_field", "airport"])],
  ["military-camp", new Set<PlaceType>(["military_base"])],
  ["barracks", new Set<PlaceType>(["military_base"])],
  ["airport", new Set<PlaceType>(["airport"])],
  ["oil-field", new Set<PlaceType>(["oil_field"])],
  ["prison", new Set<PlaceType>(["prison"])],
  ["border-crossing", new Set<PlaceType>(["border_crossing", "crossing"])],
  ["bridge", new Set<PlaceType>(["bridge"])],
  ["checkpoint", new Set<PlaceType>(["checkpoint"])],
]);
