import { Clitic } from "../../lexicon/scan.ts";
import type { ActorValue, Found } from "../../model/mention.ts";
import { Gap } from "../../text/reading.ts";
import { actorMention, type ActorSearch } from "./actor-search.ts";
import { bodyOf, bodyValue, type Body } from "./composed.ts";

/**
 * The second of two states' bodies that share their noun: `والأوغندية` in `القوات الكونغولية والأوغندية`. Its mention is the
 * adjective alone.
 */
export function findJoinedBody(search: ActorSearch, token: number): Found<ActorValue> | undefined {
  const { chart, classes } = search;
  if (chart.reading.gap[token] !== Gap.Space || search.found.at(-1)?.tokens.last !== token) return undefined;
  const nisba = chart.find(token, classes.nisba),
    country = nisba?.references[0]?.entry.attributes["country"];
  if (nisba === undefined || typeof country !== "string" || (nisba.clitics & ~Clitic.Article) !== Clitic.And) return undefined;
  const body = isSameForm(search, token) ? sharedBody(search, token) : undefined;
  if (body === undefined) return undefined;
  return actorMention(chart, { first: token, last: nisba.last }, nisba.start, bodyValue(search, country, body));
}

/** The kind of body that the noun before the first adjective names. */
function sharedBody(search: ActorSearch, token: number): Body | undefined {
  const first = firstOfRow(search, token),
    head = first === undefined ? undefined : search.chart.find(first, search.classes.stateHead);
  return head === undefined ? undefined : bodyOf(head);
}

/** First token of the body that a row of joined adjectives describes. */
function firstOfRow({ chart, classes, found }: ActorSearch, token: number): number | undefined {
  let end = token;
  for (let index = found.length - 1; index >= 0; index--) {
    const { tokens } = found[index] ?? { tokens: { first: 0, last: -1 } };
    if (tokens.last !== end || chart.find(end - 1, classes.nisba)?.last !== end) return undefined;
    if (chart.find(tokens.first, classes.stateHead) !== undefined) return tokens.first;
    end = tokens.first;
  }
  return undefined;
}

/** Both adjectives masculine, or both feminine. */
function isSameForm({ chart: { reading } }: ActorSearch, token: number): boolean {
  const ending = (at: number): number | undefined => reading.units[(reading.unitStart[at + 1] ?? 0) - 1];
  return ending(token) === ending(token - 1);
}
