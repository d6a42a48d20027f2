import type { Setting } from "../extract/setting.ts";
import type { ActorValue } from "../model/mention.ts";
import type { Chart } from "../pattern/chart.ts";
import { adjectiveParties } from "./adjective-parties.ts";
import type { Draft } from "./draft.ts";
import { tellParts } from "./part.ts";
import { takeSides, type Party, type Perpetrator } from "./sides.ts";

/** Who did it, whom it hit, and who says so, of one draft. */
export interface Roles {
  readonly perpetrators: readonly Perpetrator[];
  readonly targets: readonly Party[];
  readonly sources: readonly Party[];
}

/** Reads who did what to whom off a draft; parties that adjectives alone name count where no mention has that part. */
export function assignRoles(chart: Chart, draft: Draft, setting: Setting): Roles {
  const { perpetrators, targets, sources } = takeSides(chart, draft, tellParts(chart, draft)),
    adjectives = adjectiveParties(chart, draft, setting);
  const toParty = (value: ActorValue): Party => ({ value, mention: null, rule: "adjective" });
  return {
    perpetrators: perpetrators.length > 0 ? perpetrators : adjectives.doers.map(({ value, basis }) => ({ ...toParty(value), basis })),
    targets: targets.length > 0 ? targets : adjectives.hit.map(toParty),
    sources,
  };
}
