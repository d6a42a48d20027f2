import { expect } from "vitest";
import { createExtractor, type Incident } from "../../src/index.ts";

/** What a row of a table expects of one incident; keys left out are not looked at. */
export interface Told {
  readonly type?: string;
  /** English names of who did it, sorted; ` (claimed)` or ` (alleged)` after a name unless stated. */
  readonly by?: readonly string[];
  /** English names of whom it hit, sorted. */
  readonly to?: readonly string[];
  /** English name of the place; null for none. */
  readonly at?: string | null;
  /** `2023-05-09`, `2023-05-09..2023-05-10`; null for none. */
  readonly days?: string | null;
  /** `3`, `3..5`, `3..` for three or more; null where the text gives no figure. */
  readonly killed?: string | null;
  readonly wounded?: string | null;
  readonly background?: boolean;
  readonly status?: string;
}

export interface Row {
  readonly text: string;
  readonly want: readonly Told[];
}

/** A Wednesday. */
const PUBLISHED = "2023-05-10";
const extractor = createExtractor();

/** Expects the incidents of a text, in text order: as many as the row has, each as far as the row tells it. */
export function expectIncidents({ text, want }: Row): void {
  const found = extractor.extract({ id: "case", text, published: PUBLISHED }).incidents.map(toTold);
  expect(found.map((incident, i) => only(incident, Object.keys(want[i] ?? incident)))).toEqual(want);
}

function toTold({ sub_event_type, perpetrators, targets, place, from, to, killed, wounded, background, status }: Incident): Required<Told> {
  return {
    type: sub_event_type,
    by: perpetrators.map(({ name, basis }) => (basis === "stated" ? name : `${name} (${basis})`)).toSorted(),
    to: targets.map(({ name }) => name).toSorted(),
    at: place?.name ?? null,
    days: range(from, to),
    killed: range(killed.min, killed.max),
    wounded: range(wounded.min, wounded.max),
    background,
    status,
  };
}

function range(from: string | number | null, to: string | number | null): string | null {
  if (from === null && to === null) return null;
  return from === to ? String(from) : `${from ?? ""}..${to ?? ""}`;
}

function only(incident: Required<Told>, keys: readonly string[]): Told {
  return Object.fromEntries(Object.entries(incident).filter(([key]) => keys.includes(key)));
}
