import type { Lexicon } from "../lexicon/lexicon.ts";
import type { Incident } from "../model/incident.ts";
import type { Mentions } from "../model/mention.ts";
import type { Chart } from "../pattern/chart.ts";

/** Assembles mentions into incident records. */
export class IncidentAssembler {
  constructor(lexicon: Lexicon) {
    void lexicon;
  }

  assemble(chart: Chart, mentions: Mentions, published: string | null): Incident[] {
    void chart;
    void mentions;
    void published;
    return [];
  }
}
