import type { ActorType, SubEventType, VictimGroup, WeaponCategory } from "../model/vocabulary.ts";

/** Kinds of event that trigger words tell, as `dictionaries/lexicon/events.yaml` names them. */
export const EVENT_KINDS = [
  "suicide",
  "chemical",
  "airstrike",
  "shelling",
  "explosion",
  "recapture",
  "takeover",
  "loss",
  "clash",
  "projectile",
  "launch",
  "strike",
  "ambush",
  "attack",
  "assault",
  "undergo",
  "neutralize",
  "operation",
  "shooting",
  "execution",
  "killing",
  "body",
  "assault-person",
  "sexual",
  "abduction",
  "arrest",
  "raid",
  "withdrawal",
  "base",
  "riot",
  "dispersal",
  "protest",
  "mob",
  "destruction",
  "looting",
  "disruption",
  "foil",
  "agreement",
  "change",
  "jailbreak",
] as const;
export type EventKind = (typeof EVENT_KINDS)[number];

/** Families of kinds: triggers of one family in one sentence tell of one event unless something sets them apart. */
const FAMILIES: Readonly<Record<string, readonly EventKind[]>> = {
  violence: [
    "suicide",
    "chemical",
    "airstrike",
    "shelling",
    "projectile",
    "launch",
    "strike",
    "explosion",
    "clash",
    "ambush",
    "attack",
    "assault",
    "undergo",
    "neutralize",
    "operation",
    "shooting",
    "execution",
    "killing",
    "body",
    "assault-person",
    "foil",
  ],
  territory: ["takeover", "recapture", "loss", "withdrawal", "base"],
  arrest: ["arrest", "raid"],
  abduction: ["abduction"],
  sexual: ["sexual"],
  demonstration: ["protest", "dispersal", "riot"],
  mob: ["mob"],
  property: ["destruction", "looting"],
  disruption: ["disruption"],
  agreement: ["agreement"],
  change: ["change"],
  jailbreak: ["jailbreak"],
};

const FAMILY_OF: ReadonlyMap<EventKind, string> = new Map(
  Object.entries(FAMILIES).flatMap(([family, kinds]) => kinds.map((kind) => [kind, family] as const)),
);

/** The family of a kind; `violence` for most. */
export function familyOf(kind: EventKind): string {
  return FAMILY_OF.get(kind) ?? "violence";
}

/** Of several kinds told of one event, the one that says most: they stand in that order in `EVENT_KINDS`. */
function leadingKind(kinds: readonly EventKind[]): EventKind {
  return EVENT_KINDS.find((kind) => kinds.includes(kind)) ?? "attack";
}

/** What is known of an event besides its words. */
export interface EventEvidence {
  readonly kinds: readonly EventKind[];
  readonly weapons: ReadonlySet<WeaponCategory>;
  readonly perpetrators: readonly ActorType[];
  readonly targets: readonly ActorType[];
  readonly victims: readonly VictimGroup[];
  readonly hasCasualties: boolean;
  /** The first trigger is a verb with a doer. */
  readonly isActive: boolean;
}

type Means = readonly (readonly [categories: readonly WeaponCategory[], type: SubEventType])[];
const MEANS: Means = [
  [["chemical"], "Chemical weapon"],
  [["drone", "warplane", "helicopter", "aircraft", "bomb", "cluster"], "Air/drone strike"],
  [["rocket", "missile", "mortar", "artillery", "tank"], "Shelling/artillery/missile attack"],
  [["ied", "car_bomb", "landmine", "explosive"], "Remote explosive/landmine/IED"],
  [["grenade"], "Grenade"],
];

function byMeans(weapons: ReadonlySet<WeaponCategory>): SubEventType | undefined {
  return MEANS.find(([categories]) => categories.some((category) => weapons.has(category)))?.[1];
}

/** Devices that forces find and destroy: blowing them up is no attack. */
const DEVICES: readonly WeaponCategory[] = ["ied", "landmine", "explosive", "suicide_vest"];

function destroysDevices({ weapons, perpetrators }: EventEvidence): boolean {
  return isState(perpetrators) && DEVICES.some((category) => weapons.has(category));
}

const ARMED: ReadonlySet<ActorType> = new Set([
  "state_forces",
  "rebel_group",
  "political_militia",
  "identity_militia",
  "external_forces",
  "unidentified",
]);
const ARMED_GROUPS: ReadonlySet<VictimGroup> = new Set(["military", "militants"]);

/** Armed people were hit (a clash), or civilians and people of unknown side (an attack). */
function clashOrAttack({ targets, victims, perpetrators }: EventEvidence): SubEventType {
  if (targets.includes("protesters")) return "Excessive force against protesters";
  if (targets.some((type) => ARMED.has(type) && type !== "unidentified")) return "Armed clash";
  if (targets.length > 0) return "Attack";
  if (victims.some((group) => ARMED_GROUPS.has(group))) return "Armed clash";
  return victims.length > 0 || perpetrators.length === 0 || perpetrators.includes("unidentified") ? "Attack" : "Armed clash";
}

const isState = (types: readonly ActorType[]): boolean => types.length > 0 && types.every((type) => type === "state_forces");

const TYPE_OF: Readonly<Record<EventKind, (evidence: EventEvidence) => SubEventType | undefined>> = {
  suicide: () => "Suicide bomb",
  chemical: () => "Chemical weapon",
  airstrike: () => "Air/drone strike",
  shelling: ({ weapons }) => (byMeans(weapons) === "Air/drone strike" ? "Air/drone strike" : "Shelling/artillery/missile attack"),
  projectile: ({ weapons }) => byMeans(weapons),
  launch: ({ weapons }) => byMeans(weapons),
  strike: (evidence) => (destroysDevices(evidence) ? "Disrupted weapons use" : byMeans(evidence.weapons)),
  explosion: (evidence) =>
    destroysDevices(evidence) && evidence.isActive
      ? "Disrupted weapons use"
      : (byMeans(evidence.weapons) ?? "Remote explosive/landmine/IED"),
  recapture: ({ perpetrators }) =>
    perpetrators.length === 0 || perpetrators.includes("state_forces")
      ? "Government regains territory"
      : "Non-state actor overtakes territory",
  takeover: ({ perpetrators }) => (isState(perpetrators) ? "Government regains territory" : "Non-state actor overtakes territory"),
  loss: () => "Non-state actor overtakes territory",
  clash: () => "Armed clash",
  ambush: (evidence) => clashOrAttack(evidence),
  attack: (evidence) => byMeans(evidence.weapons) ?? clashOrAttack(evidence),
  assault: (evidence) => byMeans(evidence.weapons) ?? clashOrAttack(evidence),
  undergo: (evidence) => byMeans(evidence.weapons) ?? clashOrAttack(evidence),
  neutralize: ({ weapons }) => byMeans(weapons) ?? "Armed clash",
  operation: (evidence) => byMeans(evidence.weapons) ?? clashOrAttack(evidence),
  shooting: (evidence) => clashOrAttack(evidence),
  execution: () => "Attack",
  killing: (evidence) => byMeans(evidence.weapons) ?? clashOrAttack(evidence),
  body: () => "Attack",
  "assault-person": () => "Attack",
  sexual: () => "Sexual violence",
  abduction: () => "Abduction/forced disappearance",
  arrest: ({ perpetrators }) =>
    perpetrators.length > 0 && perpetrators.every((type) => type === "unidentified") ? "Abduction/forced disappearance" : "Arrests",
  raid: () => "Other",
  withdrawal: () => "Non-violent transfer of territory",
  base: () => "Headquarters or base established",
  riot: () => "Violent demonstration",
  dispersal: ({ hasCasualties }) => (hasCasualties ? "Excessive force against protesters" : "Protest with intervention"),
  protest: () => "Peaceful protest",
  mob: () => "Mob violence",
  destruction: () => "Looting/property destruction",
  looting: () => "Looting/property destruction",
  disruption: () => "Disrupted weapons use",
  foil: () => "Disrupted weapons use",
  agreement: () => "Agreement",
  change: () => "Change to group/activity",
  jailbreak: () => "Other",
};

/** ACLED's sub-event type of an event; undefined where its words alone tell no event (a launch of nothing known). */
export function subEventType(evidence: EventEvidence): SubEventType | undefined {
  const kind = leadingKind(evidence.kinds);
  // A raid in which people were arrested is told as arrests.
  return TYPE_OF[kind === "raid" && evidence.kinds.includes("arrest") ? "arrest" : kind](evidence);
}
