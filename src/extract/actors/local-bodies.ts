import type { ActorValue, Found } from "../../model/mention.ts";
import type { Annotation } from "../../pattern/chart.ts";
import { Gap } from "../../text/reading.ts";
import { actorMention, adjacent, isDefiniteHit, type ActorSearch } from "./actor-search.ts";
import { typeOf } from "./head-type.ts";

/** `شرطة صلاح الدين`, `شرطة العاصمة`, `مدير أمن عدن`: the body of a part of the country. */
export function findLocalBody(search: ActorSearch, head: Annotation, label: string): Found<ActorValue> | undefined {
  const { chart, setting } = search,
    seat = isLocalHead(search, head) ? seatBehind(search, head) : undefined;
  if (seat === undefined) return undefined;
  const own = seat.references.find(({ entry }) => entry.attributes["country"] === setting.country) ?? seat.references[0];
  const { name, country } = own?.entry.attributes ?? {};
  const home = typeof country === "string" ? country : setting.country,
    isForeign = home !== null && setting.country !== null && home !== setting.country;
  const type = typeOf(head, isForeign ? "external_forces" : "state_forces");
  const name_ar = chart.reading.text.slice(head.start, seat.end);
  const value = { entity: null, name: `${String(name)} ${label}`, name_ar, type, country: home };
  return actorMention(chart, { first: head.first, last: seat.last }, head.start, value);
}

/**
 * Whether a head can be a place's: not the station's (`مركز شرطة العدوة`); `أمن` only behind an office (`مدير أمن`), else it is
 * safety. One with the article has its preposition with it (`الإدارة العسكرية في خيرسون`).
 */
function isLocalHead(search: ActorSearch, head: Annotation): boolean {
  const { chart, classes } = search;
  const { local, titled, definite } = head.references[0]?.entry.attributes ?? {};
  if (local !== true || (definite !== true && isDefiniteHit(chart, head)) || isStation(search, head)) return false;
  const roles = [head.first - 1, head.first - 2].map((first) => chart.find(first, classes.role));
  const isOffice = roles.some((role) => role !== undefined && role.last >= head.first - 1);
  return titled !== true || isOffice;
}

/** `مركز شرطة`, `قسم شرطة`: a building. */
function isStation({ chart, classes }: ActorSearch, { first }: Annotation): boolean {
  return (chart.find(first - 1, classes.placeWord)?.last ?? 0) >= first && chart.reading.gap[first] === Gap.Space;
}

function seatBehind(search: ActorSearch, { last }: Annotation): Annotation | undefined {
  return [search.chart.classId("local-seat"), search.classes.place]
    .map((classId) => adjacent(search, last, classId))
    .find((hit) => hit?.clitics === 0 && hit.references[0]?.entry.attributes["type"] !== "country");
}
