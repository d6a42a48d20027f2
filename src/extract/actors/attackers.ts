import { Clitic } from "../../lexicon/scan.ts";
import type { ActorValue, Found } from "../../model/mention.ts";
import type { TokenRange } from "../../model/span.ts";
import type { ActorSearch } from "./actor-search.ts";

/** Kinds of armed groups that are no state's. */
export const GROUPS: ReadonlySet<string> = new Set(["rebel_group", "identity_militia", "political_militia"]);

const UNIDENTIFIED = "unidentified";

/**
 * Whom `المسلحون`, `المهاجمين` ("the gunmen, the attackers") stand for: the armed people told of last, a group with a name
 * or men without one (`مسلحون مجهولون`, whose they then are). A group that is only attacked, or that another belongs to
 * (`المرتبطة بتنظيم القاعدة`), is passed over; for terrorists also the militias, tribes and villagers who fight them.
 */
export function armedPeopleBefore(search: ActorSearch, isTerrorists = false): ActorValue | undefined {
  const isArmed = ({ value }: Found<ActorValue>): boolean =>
    (isTerrorists ? value.type === "rebel_group" : GROUPS.has(value.type)) || value.type === UNIDENTIFIED;
  const last = search.found.findLast((actor) => isArmed(actor) && !isPassedOver(search, actor.tokens));
  return last === undefined || last.value.type === UNIDENTIFIED ? undefined : last.value;
}

/** Whether a group is the one attacked (`على حاجز لقسد`, `ضد داعش`) or another's patron. */
function isPassedOver(search: ActorSearch, { first }: TokenRange): boolean {
  const { chart, classes } = search;
  const isPatron = [chart.classId("linked-adjective"), classes.affiliation].some(
    (classId) => chart.find(first - 1, classId)?.last === first,
  );
  if (isPatron || isAgainst(search, first)) return true;
  const isOwner = chart.at(first).some(({ clitics }) => (clitics & Clitic.For) !== 0);
  return isOwner && isAgainst(search, first - 1);
}

/** `على`, `ضد` right before a token. */
function isAgainst({ chart }: ActorSearch, token: number): boolean {
  return chart.find(token - 1, chart.classId("against-word"))?.last === token;
}
