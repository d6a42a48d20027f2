import type { Lexicon } from "../../lexicon/lexicon.ts";
import type { ActorMention, CasualtyMention } from "../../model/mention.ts";
import type { Chart } from "../../pattern/chart.ts";

/** Finds stated figures of people harmed or seized, by the patterns of the group `casualties`. */
export class CasualtyFinder {
  constructor(lexicon: Lexicon) {
    void lexicon;
  }

  find(chart: Chart, actors: readonly ActorMention[]): CasualtyMention[] {
    void chart;
    void actors;
    return [];
  }
}
