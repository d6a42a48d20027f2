import type { ArticleRecord } from "../src/model/record.ts";

/**
 * Scores records against gold annotation, by the rules of the project's scorer: a mention is right where it overlaps a
 * gold mention of its kind by half of the two together and its value is right; an incident is found where at least two
 * of date, place and kind agree, and its slots are scored on found ones.
 */
export interface GoldMention {
  readonly kind: Kind;
  readonly text: string;
  readonly start?: number;
  readonly name?: string;
  readonly from?: string | null;
  readonly to?: string | null;
  readonly vague?: boolean;
  readonly type?: string;
  readonly country?: string;
  readonly lat?: number;
  readonly lon?: number;
  readonly category?: string;
  readonly outcome?: string;
  readonly min?: number | null;
  readonly max?: number | null;
}

export interface GoldIncident {
  readonly sub_event_type: string;
  readonly from: string | null;
  readonly to: string | null;
  readonly place: string | null;
  readonly perpetrators?: readonly string[] | null;
  readonly targets?: readonly string[] | null;
  readonly killed?: readonly [number | null, number | null] | null;
  readonly wounded?: readonly [number | null, number | null] | null;
  readonly background?: boolean;
}

export interface Gold {
  readonly published: string;
  readonly mentions: readonly GoldMention[];
  readonly incidents?: readonly GoldIncident[];
}

const KEYS = { date: "dates", place: "places", actor: "actors", weapon: "weapons", casualty: "casualties" } as const;
export type Kind = keyof typeof KEYS;
const KINDS = Object.keys(KEYS) as Kind[];

interface Located {
  readonly start: number;
  readonly end: number;
}
type LocatedGold = GoldMention & Located;
type Value = Readonly<Record<string, unknown>>;
type Predicted = Located & { readonly id: string } & Value;
type PredictedIncident = ArticleRecord["incidents"][number];

/** How many there are in gold, were predicted, and are right. */
export interface Count {
  gold: number;
  predicted: number;
  right: number;
}

export interface Score {
  readonly kinds: Record<Kind, Count>;
  readonly incidents: Count;
  /** Slot → how many are right, of how many. */
  readonly slots: Record<string, [right: number, of: number]>;
}

export function emptyScore(): Score {
  const count = (): Count => ({ gold: 0, predicted: 0, right: 0 });
  return { kinds: { date: count(), place: count(), actor: count(), weapon: count(), casualty: count() }, incidents: count(), slots: {} };
}

/** Gold mentions with their code-point offsets: each kind in text order, every occurrence listed. @throws where one is not in the text */
export function locate(text: string, mentions: readonly GoldMention[]): LocatedGold[] {
  const from = new Map<Kind, number>();
  return mentions.map((mention) => {
    const at =
      mention.start === undefined
        ? text.indexOf(mention.text, from.get(mention.kind) ?? 0)
        : [...text].slice(0, mention.start).join("").length;
    if (at < 0 || !text.startsWith(mention.text, at)) throw new Error(`gold ${mention.kind} is not in the text, in order: ${mention.text}`);
    from.set(mention.kind, at + 1);
    const start = Array.from(text.slice(0, at)).length;
    return { ...mention, start, end: start + [...mention.text].length };
  });
}

/** Adds one article to a score. */
export function addScore(score: Score, gold: Gold, record: ArticleRecord, text: string): void {
  const located = locate(text, gold.mentions);
  for (const kind of KINDS) {
    const golds = located.filter((mention) => mention.kind === kind),
      predicted = mentionsOf(record, kind),
      count = score.kinds[kind];
    count.gold += golds.length;
    count.predicted += predicted.length;
    const pairs = pair(golds, predicted, (a, b) => (iou(a, b) >= 0.5 ? iou(a, b) : 0));
    for (const [mention, found] of pairs) if (isRight(kind, mention, found)) count.right++;
  }
  addIncidents(score, gold.incidents ?? [], record, located);
}

const mentionsOf = (record: ArticleRecord, kind: Kind): readonly Predicted[] => record[KEYS[kind]] as unknown as readonly Predicted[];

function iou(a: Located, b: Located): number {
  const both = Math.min(a.end, b.end) - Math.max(a.start, b.start);
  return both <= 0 ? 0 : both / (Math.max(a.end, b.end) - Math.min(a.start, b.start));
}

/** One-to-one pairs, the best first; a score of 0 makes no pair. */
function pair<A, B>(as: readonly A[], bs: readonly B[], scoreOf: (a: A, b: B) => number): Map<A, B> {
  const all = as
    .flatMap((a) => bs.map((b) => ({ a, b, score: scoreOf(a, b) })))
    .filter(({ score }) => score > 0)
    .toSorted((x, y) => y.score - x.score);
  const pairs = new Map<A, B>(),
    taken = new Set<B>();
  for (const { a, b } of all) {
    if (pairs.has(a) || taken.has(b)) continue;
    pairs.set(a, b);
    taken.add(b);
  }
  return pairs;
}

const same = (a: unknown, b: unknown): boolean => (a ?? null) === (b ?? null);

function isRight(kind: Kind, gold: GoldMention, found: Value): boolean {
  switch (kind) {
    case "date":
      return isDateRight(gold, found);
    case "place":
      return isPlaceRight(gold, found);
    case "actor":
      return same(gold.type, found["type"]);
    case "weapon":
      return same(gold.category, found["category"]) && (gold.min === undefined || isRangeRight(gold, found));
    case "casualty":
      return same(gold.outcome, found["outcome"]) && isRangeRight(gold, found);
  }
}

const isRangeRight = (gold: GoldMention, found: Value): boolean => same(gold.min, found["min"]) && same(gold.max, found["max"]);

function isDateRight(gold: GoldMention, found: Value): boolean {
  const from = found["from"] as string | null,
    to = found["to"] as string | null;
  const wantedFrom = gold.from ?? null,
    wantedTo = gold.to ?? null;
  if (from === null || to === null || wantedFrom === null || wantedTo === null) return from === wantedFrom && to === wantedTo;
  if (gold.vague === true) return dayOf(from) <= dayOf(wantedTo) && dayOf(to) >= dayOf(wantedFrom);
  // A minute is right where gold gives its day alone.
  return from.slice(0, wantedFrom.length) === wantedFrom && to.slice(0, wantedTo.length) === wantedTo;
}

const dayOf = (time: string): string => time.slice(0, 10);

const WIDE: ReadonlySet<string | undefined> = new Set(["governorate", "region", "rural_area", "desert", "river", "border", "road", "sea"]);

function isPlaceRight(gold: GoldMention, found: Value): boolean {
  if (gold.type === "country") return found["type"] === "country" && same(gold.country, found["country"]);
  if (gold.lat === undefined || gold.lon === undefined) return same(gold.type, found["type"]);
  const { latitude, longitude } = found;
  if (typeof latitude !== "number" || typeof longitude !== "number") return false;
  return kilometres([gold.lat, gold.lon], [latitude, longitude]) <= (WIDE.has(gold.type) ? 80 : 15);
}

type Point = readonly [latitude: number, longitude: number];

function kilometres([latitude, longitude]: Point, [toLatitude, toLongitude]: Point): number {
  const rad = Math.PI / 180,
    north = (toLatitude - latitude) * rad,
    east = (toLongitude - longitude) * rad;
  return (
    12_742 *
    Math.asin(Math.sqrt(Math.sin(north / 2) ** 2 + Math.cos(latitude * rad) * Math.cos(toLatitude * rad) * Math.sin(east / 2) ** 2))
  );
}

function addIncidents(score: Score, golds: readonly GoldIncident[], record: ArticleRecord, located: readonly LocatedGold[]): void {
  const touches = touchesOf(record, located);
  score.incidents.gold += golds.length;
  score.incidents.predicted += record.incidents.length;
  for (const [gold, found] of pairIncidents(golds, record, touches)) {
    score.incidents.right++;
    for (const [slot, isSlotRight] of Object.entries({ ...agreement(gold, found, touches), ...details(gold, found, touches) })) {
      const tally = (score.slots[slot] ??= [0, 0]);
      tally[1]++;
      if (isSlotRight) tally[0]++;
    }
  }
}

/** An incident as predicted, and how many of date, place and kind agree with the gold incident that it is; 0 for one that gold has not. */
export interface JudgedIncident {
  readonly confidence: number;
  readonly agreed: number;
}

/** Judges all incidents that were predicted of an article. */
export function judgeIncidents(gold: Gold, record: ArticleRecord, text: string): JudgedIncident[] {
  const touches = touchesOf(record, locate(text, gold.mentions));
  const goldOf = new Map([...pairIncidents(gold.incidents ?? [], record, touches)].map(([one, found]) => [found, one]));
  return record.incidents.map((incident) => {
    const one = goldOf.get(incident);
    return { confidence: incident.confidence, agreed: one === undefined ? 0 : agreedOf(one, incident, touches) };
  });
}

function touchesOf(record: ArticleRecord, located: readonly LocatedGold[]): Touches {
  const mentionById = new Map(KINDS.flatMap((kind) => mentionsOf(record, kind)).map((mention) => [mention.id, mention]));
  return (kind, name, ids) =>
    located.some(
      (gold) => gold.kind === kind && gold.name === name && ids.some((id) => mentionById.has(id) && iou(gold, mentionById.get(id)!) > 0),
    );
}

const agreedOf = (gold: GoldIncident, found: PredictedIncident, touches: Touches): number =>
  Object.values(agreement(gold, found, touches)).filter(Boolean).length;

function pairIncidents(
  golds: readonly GoldIncident[],
  { incidents }: ArticleRecord,
  touches: Touches,
): Map<GoldIncident, PredictedIncident> {
  return pair(golds, incidents, (gold, found) => {
    const agreed = agreedOf(gold, found, touches);
    return agreed >= 2 ? agreed : 0;
  });
}

type Touches = (kind: Kind, name: string, ids: readonly string[]) => boolean;

function agreement(gold: GoldIncident, found: PredictedIncident, touches: Touches): Record<"date" | "place" | "sub_event_type", boolean> {
  const isDated = gold.from !== null && gold.to !== null && found.from !== null && found.to !== null;
  return {
    date: isDated
      ? dayOf(found.from!) <= dayOf(gold.to!) && dayOf(found.to!) >= dayOf(gold.from!)
      : gold.from === null && found.from === null,
    place: gold.place === null || found.place === null ? gold.place === found.place : touches("place", gold.place, found.place.mentions),
    sub_event_type: gold.sub_event_type === found.sub_event_type,
  };
}

function details(gold: GoldIncident, found: PredictedIncident, touches: Touches): Record<string, boolean> {
  const right: Record<string, boolean> = { background: (gold.background ?? false) === found.background };
  for (const role of ["perpetrators", "targets"] as const) {
    const wanted = gold[role] ?? [],
      ids = found[role].flatMap(({ mentions }) => mentions);
    right[role] = wanted.length === 0 ? found[role].length === 0 : wanted.every((name) => touches("actor", name, ids));
  }
  for (const outcome of ["killed", "wounded"] as const) {
    if (gold[outcome] === undefined) continue;
    const [min, max] = gold[outcome] ?? [null, null];
    right[outcome] = found[outcome].min === min && found[outcome].max === max;
  }
  return right;
}

/** F1 of a count, in per cent with one decimal, rounded down. */
function f1({ gold, predicted, right }: Count): number {
  return gold + predicted === 0 ? 0 : Math.floor((2000 * right) / (gold + predicted)) / 10;
}

/** A score as the floors have it: kinds, incidents and slots in per cent. */
export function figuresOf({ kinds, incidents, slots }: Score): Record<string, number> {
  const all = KINDS.reduce(
    (sum, kind) => ({
      gold: sum.gold + kinds[kind].gold,
      predicted: sum.predicted + kinds[kind].predicted,
      right: sum.right + kinds[kind].right,
    }),
    { gold: 0, predicted: 0, right: 0 },
  );
  return {
    ...Object.fromEntries(KINDS.map((kind) => [kind, f1(kinds[kind])])),
    all: f1(all),
    incident: f1(incidents),
    ...Object.fromEntries(Object.entries(slots).map(([slot, [right, of]]) => [`incident.${slot}`, Math.floor((1000 * right) / of) / 10])),
  };
}
