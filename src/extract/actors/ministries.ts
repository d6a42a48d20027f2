import { ARTICLE } from "../../text/letters.ts";
import type { ActorValue, Found } from "../../model/mention.ts";
import { foldText } from "../../text/fold.ts";
import { Gap } from "../../text/reading.ts";
import { adjacent, isDefinite, isRelational, unlistedActor, type ActorSearch } from "./actor-search.ts";

const MAX_BUSINESS = 3;

/** `وزارة شؤون اللاجئين`, `وزارة الثروة السمكية`: a ministry by its business, with the adjective of its country. */
export function findMinistry(search: ActorSearch, token: number): Found<ActorValue> | undefined {
  const { chart, classes, setting } = search,
    head = chart.find(token, classes.ministryHead),
    business = head === undefined ? undefined : businessEnd(search, head.last);
  if (head === undefined || business === undefined) return undefined;
  const nisba = adjacent(search, business - 1, classes.nisba) ?? adjacent(search, business, classes.nisba);
  const owner = nisba?.references[0]?.entry.attributes["country"];
  const last = nisba !== undefined && typeof owner === "string" ? Math.max(nisba.last, business) : business;
  return unlistedActor(chart, { first: head.first, last }, head.start, isForeign(setting, owner) ? "external_forces" : "state_forces");
}

function isForeign({ country }: ActorSearch["setting"], owner: unknown): boolean {
  return typeof owner === "string" && country !== null && owner !== country;
}

/** End of what a ministry is for: a definite noun (also behind `شؤون`), its adjective and further ones. */
function businessEnd(search: ActorSearch, token: number): number | undefined {
  const { chart, classes } = search;
  const isPurpose = chart.find(token, classes.purposeNoun) !== undefined,
    noun = isPurpose && !isDefinite(chart, token) ? token + 1 : token;
  if (!follows(search, token) || !follows(search, noun) || !isDefinite(chart, noun)) return undefined;
  // `للوزارة اللواء فلان`: a title of who is named next.
  if ([classes.rank, classes.role].some((classId) => chart.find(noun, classId) !== undefined)) return undefined;
  let last = noun + 1;
  while (last - noun < MAX_BUSINESS && follows(search, last) && goesOn(search, last)) last++;
  return last;
}

function follows({ chart: { reading } }: ActorSearch, token: number): boolean {
  return token < reading.tokenCount && reading.gap[token] === Gap.Space;
}

/** `الثروة السمكية`, `اللاجئين والعودة`: the adjective of a business, or a further one. */
function goesOn(search: ActorSearch, token: number): boolean {
  const { chart } = search,
    { reading } = chart;
  const word = foldText(reading.text.slice(reading.start[token], reading.end[token]));
  if (isDefinite(chart, token) && isRelational(chart, token)) return true;
  return word.startsWith(AND_ARTICLE) && !isOtherBody(search, token);
}

/** `وزارة الدفاع والأمن العام`, `والجيش`: another body. */
function isOtherBody({ chart, classes }: ActorSearch, token: number): boolean {
  const others = [classes.actor, classes.stateHead].map((classId) => chart.find(token, classId));
  return others.some((hit) => hit !== undefined && (hit.last > token + 1 || hit.classId === classes.actor));
}

/** `وال…`, folded: joined to a definite word. */
const AND_ARTICLE = `\u{0648}${ARTICLE}`;
