import type { ActorValue, Found } from "../../model/mention.ts";
import type { Chart } from "../../pattern/chart.ts";
import type { Setting } from "../setting.ts";
import { actorClasses, type ActorSearch } from "./actor-search.ts";
import { findActingPlace, findAnaphor } from "./anaphora.ts";
import { findAffiliated, findStateBody } from "./composed.ts";
import { findByline, findGroup, findMedium, findOrganization, findSource } from "./groups.ts";
import { findListed } from "./named.ts";
import { findPerson, findRoleHolder } from "./persons.ts";

type ActorRule = (search: ActorSearch, token: number) => Found<ActorValue> | undefined;

/** At one token the longest mention wins; of equal ones the rule that stands first: what is listed before what is composed. */
const RULES: readonly ActorRule[] = [
  findListed,
  findAffiliated,
  findStateBody,
  findPerson,
  findSource,
  findMedium,
  findByline,
  findOrganization,
  findGroup,
  findAnaphor,
  findRoleHolder,
  findActingPlace,
];

/** Finds the actors of a text, left to right: later class nouns stand for what was found before them. */
export function findActors(chart: Chart, setting: Setting): Found<ActorValue>[] {
  const found: Found<ActorValue>[] = [],
    search: ActorSearch = { chart, classes: actorClasses(chart), setting, found };
  for (let token = 0; token < chart.reading.tokenCount;) {
    const actor = longestAt(search, token);
    if (actor === undefined) token++;
    else {
      found.push(actor);
      token = actor.tokens.last;
    }
  }
  return found;
}

function longestAt(search: ActorSearch, token: number): Found<ActorValue> | undefined {
  if (search.chart.at(token).length === 0 && search.found.length === 0) return undefined;
  let longest: Found<ActorValue> | undefined;
  for (const rule of RULES) {
    const actor = rule(search, token);
    if (actor !== undefined && (longest === undefined || actor.tokens.last > longest.tokens.last)) longest = actor;
  }
  return longest;
}
