import type { ActorValue, Found } from "../../model/mention.ts";
import { Gap, textAfter, textBefore } from "../../text/reading.ts";
import { actorMention, adjacent, isDefinite, isRelational, letterCount, unlistedActor, type ActorSearch } from "./actor-search.ts";

const OPENING = /[\u{201C}\u{201D}\u{00AB}"(]\s*$/u,
  CLOSING = /^\s*[\u{201C}\u{201D}\u{00BB}")]/u,
  MAX_NICKNAME_TOKENS = 4,
  MAX_NOUN_PHRASE = 3;

/** A name in quotes after a word that says that someone is called so: `المدعو "الحاج حسين"`, `يلقب بـ"هفال سرهات"`. */
export function findNickname(search: ActorSearch, token: number): Found<ActorValue> | undefined {
  const { chart, classes } = search,
    { reading } = chart;
  if (!OPENING.test(textBefore(reading, token))) return undefined;
  const cue = letterCount(reading, token - 1) === 1 ? token - 1 : token;
  const called = chart.find(cue - 1, classes.role);
  if ((called?.last !== cue && called?.last !== token) || called.references[0]?.entry.attributes["kind"] !== "called") return undefined;
  for (let last = token + 1; last <= Math.min(token + MAX_NICKNAME_TOKENS, reading.tokenCount); last++) {
    if (CLOSING.test(textAfter(reading, last))) return namedThing(search, { first: token, last }, cue - 1);
  }
  return undefined;
}

/** A person, unless the noun before is a group (`مجموعة تدعى «…»`) or a place (`بلدة تدعى «…»`). */
function namedThing({ chart, classes }: ActorSearch, tokens: { first: number; last: number }, cue: number): Found<ActorValue> | undefined {
  const start = chart.reading.start[tokens.first] ?? 0;
  for (let before = cue - 1; before >= Math.max(0, cue - MAX_NOUN_PHRASE); before--) {
    if (isDefinite(chart, before)) continue;
    if (chart.find(before, classes.placeWord) !== undefined) return undefined;
    const group = chart.find(before, classes.groupHead);
    if (group !== undefined) return unlistedActor(chart, tokens, start, "political_militia");
  }
  return unlistedActor(chart, tokens, start, "person");
}

/** A definite role noun alone (`المتحدث`) is the person of that role named before. */
export function findRoleHolder(search: ActorSearch, token: number): Found<ActorValue> | undefined {
  const { chart, classes, found } = search,
    hit = chart.find(token, classes.anaphor);
  if (hit?.references[0]?.entry.attributes["person"] !== true) return undefined;
  if ((chart.find(token, classes.role)?.last ?? 0) > hit.last || describesRole(search, hit.last)) return undefined;
  if (adjacent(search, hit.last, classes.functionWord) === undefined && chart.find(hit.last, classes.actor) !== undefined) return undefined;
  const person = found.findLast(({ value }) => value.type === "person");
  return person === undefined ? undefined : actorMention(chart, { first: hit.first, last: hit.last }, hit.start, person.value);
}

/** `المتحدث العسكرى`: an adjective makes it another's title. */
function describesRole({ chart }: ActorSearch, token: number): boolean {
  return (
    token < chart.reading.tokenCount && chart.reading.gap[token] === Gap.Space && isDefinite(chart, token) && isRelational(chart, token)
  );
}
