import { ARMED_TYPES, FORCE_TYPES, type ActorType, type SubEventType, type VictimGroup, type WeaponCategory } from "../model/vocabulary.ts";

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

/** What bombardment is when no shells make it. */
function byAirOrGas(weapons: ReadonlySet<WeaponCategory>): SubEventType | undefined {
  // `قصفت بصواريخ محملة بقنابل عنقودية`: bombs that were not dropped.
  const isFired = GROUND_FIRED.some((category) => weapons.has(category));
  const type = byMeans(isFired ? new Set([...weapons].filter((category) => category !== "cluster" && category !== "bomb")) : weapons);
  return type === "Air/drone strike" || type === "Chemical weapon" ? type : undefined;
}

const GROUND_FIRED: readonly WeaponCategory[] = ["rocket", "missile", "artillery", "mortar"];

/** A vehicle beside a charge is what it blew up. */
function byCharge(weapons: ReadonlySet<WeaponCategory>): SubEventType | undefined {
  return DEVICES.some((category) => weapons.has(category)) ? "Remote explosive/landmine/IED" : byMeans(weapons);
}

/** Devices that forces find and destroy: blowing them up is no attack. */
const DEVICES: readonly WeaponCategory[] = ["ied", "landmine", "explosive", "suicide_vest"];

function destroysDevices({ weapons, perpetrators }: EventEvidence): boolean {
  return isState(perpetrators) && DEVICES.some((category) => weapons.has(category));
}

const ARMED_GROUPS: ReadonlySet<VictimGroup> = new Set(["military", "militants"]);

/** Armed people were hit (a clash), or civilians and people of unknown side (an attack). */
function clashOrAttack({ targets, victims, perpetrators }: EventEvidence): SubEventType {
  if (targets.includes("protesters")) return "Excessive force against protesters";
  if (targets.some((type) => ARMED_TYPES.has(type) && type !== "unidentified")) return "Armed clash";
  if (targets.length > 0) return "Attack";
  if (victims.some((group) => ARMED_GROUPS.has(group))) return "Armed clash";
  const isForce = perpetrators.length > 0 && perpetrators.every((type) => FORCE_TYPES.has(type));
  return victims.length > 0 || !isForce ? "Attack" : "Armed clash";
}

/** Forces that enter a place, and no word of resistance or harm: a raid. */
function isBareRaid({ kinds, perpetrators, targets, hasCasualties }: EventEvidence): boolean {
  const areForces = perpetrators.length > 0 && perpetrators.every((type) => type === "state_forces" || type === "external_forces");
  return areForces && targets.length === 0 && !hasCasualties && kinds.every((kind) => kind === "assault" || kind === "withdrawal");
}

/** `أغار مسلحون على قرية`: groups without aircraft raid on the ground. */
function isRaidOnGround({ perpetrators, weapons }: EventEvidence): boolean {
  const haveNoAircraft = perpetrators.length > 0 && perpetrators.every((type) => GROUND_TYPES.has(type));
  return haveNoAircraft && byMeans(weapons) !== "Air/drone strike";
}

const GROUND_TYPES: ReadonlySet<ActorType> = new Set(["unidentified", "rebel_group", "political_militia", "identity_militia"]);

const isState = (types: readonly ActorType[]): boolean => types.length > 0 && types.every((type) => type === "state_forces");

/** Who holds people without any claim to be an authority. */
const LAWLESS: ReadonlySet<ActorType> = new Set(["unidentified", "identity_militia", "rioters"]);

const TYPE_OF: Readonly<Record<EventKind, (evidence: EventEvidence) => SubEventType | undefined>> = {
  suicide: () => "Suicide bomb",
  chemical: () => "Chemical weapon",
  airstrike: (evidence) => (isRaidOnGround(evidence) ? clashOrAttack(evidence) : "Air/drone strike"),
  shelling: ({ weapons }) => byAirOrGas(weapons) ?? "Shelling/artillery/missile attack",
  projectile: ({ weapons }) => byMeans(weapons),
  launch: ({ weapons }) => byMeans(weapons),
  strike: (evidence) => (destroysDevices(evidence) ? "Disrupted weapons use" : byMeans(evidence.weapons)),
  explosion: (evidence) =>
    destroysDevices(evidence) && evidence.isActive
      ? "Disrupted weapons use"
      : (byCharge(evidence.weapons) ?? "Remote explosive/landmine/IED"),
  recapture: ({ perpetrators }) =>
    perpetrators.length === 0 || perpetrators.includes("state_forces")
      ? "Government regains territory"
      : "Non-state actor overtakes territory",
  takeover: ({ perpetrators }) =>
    perpetrators[0] === "state_forces" ? "Government regains territory" : "Non-state actor overtakes territory",
  loss: () => "Non-state actor overtakes territory",
  clash: () => "Armed clash",
  ambush: (evidence) => clashOrAttack(evidence),
  attack: (evidence) => byMeans(evidence.weapons) ?? clashOrAttack(evidence),
  assault: (evidence) => byMeans(evidence.weapons) ?? (isBareRaid(evidence) ? "Other" : clashOrAttack(evidence)),
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
    perpetrators.length > 0 && perpetrators.every((type) => LAWLESS.has(type)) ? "Abduction/forced disappearance" : "Arrests",
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

const MANNED: readonly WeaponCategory[] = ["warplane", "helicopter", "aircraft"];

const WITHOUT_AIRCRAFT: ReadonlySet<ActorType> = new Set(["rebel_group", "political_militia", "identity_militia"]);

/** Armed groups fly no manned aircraft: where they attack, those of the text are another's. */
function withoutOthersAircraft(evidence: EventEvidence): EventEvidence {
  const { perpetrators, weapons, kinds } = evidence;
  const isOthers = perpetrators.length > 0 && perpetrators.every((type) => WITHOUT_AIRCRAFT.has(type)) && !kinds.includes("airstrike");
  return isOthers ? { ...evidence, weapons: new Set([...weapons].filter((category) => !MANNED.includes(category))) } : evidence;
}

const PROPERTY: readonly EventKind[] = ["looting", "destruction"];

/** Forces of a state enter a place, with nobody hurt. */
function isEntry(kind: EventKind, { hasCasualties, perpetrators }: EventEvidence): boolean {
  const isEntering = (kind === "raid" || kind === "assault") && !hasCasualties;
  return isEntering && perpetrators.every((type) => type === "state_forces" || type === "external_forces");
}

/**
 * ACLED's sub-event type of an event: of its kinds, in the order in which they say most (that of `EVENT_KINDS`), the first that has one;
 * undefined where its words alone tell no event (a launch of nothing known).
 */
export function subEventType(evidence: EventEvidence): SubEventType | undefined {
  const known = withoutOthersAircraft(evidence);
  for (const kind of EVENT_KINDS) {
    if (!known.kinds.includes(kind)) continue;
    // A raid or an operation in which people were arrested is told as arrests.
    const isSearch =
      (kind === "raid" || kind === "operation" || (kind === "assault" && !known.hasCasualties)) && known.kinds.includes("arrest");
    // One in which they took or wrecked things, as that.
    const wrecked = isEntry(kind, known) ? PROPERTY.find((one) => known.kinds.includes(one)) : undefined;
    const type = TYPE_OF[wrecked ?? (isSearch ? "arrest" : kind)](known);
    if (type !== undefined) return type;
  }
  return undefined;
}
