import type { ActorValue, Found } from "../../model/mention.ts";
import type { Chart } from "../../pattern/chart.ts";
import type { Setting } from "../setting.ts";
import { actorClasses, type ActorSearch } from "./actor-search.ts";
import { findActingPlace } from "./acting-place.ts";
import { findAnaphor } from "./anaphora.ts";
import { findAffiliated, findStateBody } from "./composed.ts";
import { findByline } from "./bylines.ts";
import { findFamily } from "./families.ts";
import { findGroup, findMedium } from "./groups.ts";
import { NamesTold } from "./names-told.ts";
import { findBrandBehind, findCounted, findListed, findParentBehind } from "./named.ts";
import { findInitials } from "./initials.ts";
import { findJoinedBody } from "./joined-bodies.ts";
import { findMinistry } from "./ministries.ts";
import { findOrganization } from "./organizations.ts";
import { findNickname, findRoleHolder } from "./nicknames.ts";
import { findPerson } from "./persons.ts";
import { findRepeated } from "./repeated.ts";
import { findSource } from "./sources.ts";

type ActorRule = (search: ActorSearch, token: number) => Found<ActorValue> | undefined;

/** At one token the longest mention wins; of equal ones the rule that stands first: what is listed before what is composed. */
const RULES: readonly ActorRule[] = [
  findListed,
  findParentBehind,
  findBrandBehind,
  findCounted,
  findRepeated,
  findAffiliated,
  findStateBody,
  findMinistry,
  findJoinedBody,
  findInitials,
  findPerson,
  findNickname,
  findSource,
  findMedium,
  findByline,
  findOrganization,
  findGroup,
  findFamily,
  findAnaphor,
  findRoleHolder,
  findActingPlace,
];

/** Finds the actors of a text, left to right: later class nouns stand for what was found before them. */
export function findActors(chart: Chart, setting: Setting): Found<ActorValue>[] {
  const found: Found<ActorValue>[] = [],
    told = new NamesTold(),
    search: ActorSearch = { chart, classes: actorClasses(chart), setting, found, told };
  for (let token = 0; token < chart.reading.tokenCount;) {
    const actor = longestAt(search, token);
    if (actor === undefined) token++;
    else {
      found.push(actor);
      told.add(chart.reading, actor);
      token = actor.tokens.last;
    }
  }
  return found;
}

function longestAt(search: ActorSearch, token: number): Found<ActorValue> | undefined {
  let longest: Found<ActorValue> | undefined;
  for (const rule of RULES) {
    const actor = rule(search, token);
    if (actor !== undefined && (longest === undefined || actor.tokens.last > longest.tokens.last)) longest = actor;
  }
  return longest;
}
