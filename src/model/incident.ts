import type { Span } from "./span.ts";
import type { SubEventType } from "./vocabulary.ts";

export interface IncidentPlace {
  readonly entity: string | null;
  readonly name: string;
  readonly mentions: readonly string[];
  readonly latitude: number | null;
  readonly longitude: number | null;
}

export interface IncidentParty {
  readonly entity: string | null;
  readonly name: string;
  readonly mentions: readonly string[];
}

export interface IncidentPerpetrator extends IncidentParty {
  readonly basis: "stated" | "claimed" | "alleged";
}

/** Inclusive bounds; both null where the text gives no figure, 0..0 where it denies harm. */
export interface Toll {
  readonly min: number | null;
  readonly max: number | null;
}

export type IncidentStatus = "reported" | "claimed" | "denied" | "foiled";

/** One thing that happened, with the mentions that tell of it. Keys are those of the output contract. */
export interface Incident {
  readonly id: string;
  readonly disorder_type: string;
  readonly event_type: string;
  readonly sub_event_type: SubEventType;
  readonly from: string | null;
  readonly to: string | null;
  readonly dates: readonly string[];
  readonly place: IncidentPlace | null;
  readonly perpetrators: readonly IncidentPerpetrator[];
  readonly targets: readonly IncidentParty[];
  readonly weapons: readonly string[];
  readonly casualties: readonly string[];
  readonly killed: Toll;
  readonly wounded: Toll;
  readonly background: boolean;
  readonly status: IncidentStatus;
  readonly attributed_to: readonly string[];
  readonly evidence: readonly Span[];
  readonly rules: readonly string[];
  readonly confidence: number;
}
