/** Closed vocabularies of the records, with the field's standard terms (ACLED's codebook, GTD, our annotation guide). */

export const PLACE_TYPES = [
  "country",
  "governorate",
  "district",
  "city",
  "town",
  "village",
  "neighbourhood",
  "rural_area",
  "region",
  "oil_field",
  "military_base",
  "border_crossing",
  "crossing",
  "bridge",
  "checkpoint",
  "camp",
  "prison",
  "airport",
  "dam",
  "river",
  "desert",
  "mountain",
  "road",
  "facility",
  "border",
  "sea",
] as const;
export type PlaceType = (typeof PLACE_TYPES)[number];

export const ACTOR_TYPES = [
  "state_forces",
  "rebel_group",
  "political_militia",
  "identity_militia",
  "rioters",
  "protesters",
  "civilians",
  "external_forces",
  "media",
  "organization",
  "person",
  "unidentified",
] as const;
export type ActorType = (typeof ACTOR_TYPES)[number];

/** Actors of a force of their own: armies, groups and militias. */
export const FORCE_TYPES: ReadonlySet<ActorType> = new Set([
  "state_forces",
  "external_forces",
  "rebel_group",
  "political_militia",
  "identity_militia",
]);

/** Actors that bear arms, known or not. */
export const ARMED_TYPES: ReadonlySet<ActorType> = new Set([...FORCE_TYPES, "unidentified"]);

/** Conditions on which a dictionary lists a place's name (`needs_context`), and how likely the name is another word (`risk`). */
export const PLACE_CONDITIONS = ["type_word", "near"] as const;
export const PLACE_RISKS = ["none", "low", "medium", "high"] as const;

/** Conditions on which a dictionary lists an actor's name (`needs_context`). */
export const ACTOR_CONDITIONS = ["head", "article", "home", "parent", "member", "speech"] as const;
export type ActorCondition = (typeof ACTOR_CONDITIONS)[number];

export const WEAPON_CATEGORIES = [
  "rocket",
  "missile",
  "mortar",
  "artillery",
  "small_arms",
  "machine_gun",
  "drone",
  "warplane",
  "helicopter",
  "aircraft",
  "air_defence",
  "ied",
  "car_bomb",
  "suicide_vest",
  "landmine",
  "grenade",
  "bomb",
  "tank",
  "armoured_vehicle",
  "chemical",
  "cluster",
  "incendiary",
  "explosive",
  "bladed",
  "naval",
  "other",
] as const;
export type WeaponCategory = (typeof WEAPON_CATEGORIES)[number];

export const OUTCOMES = ["killed", "wounded", "captured", "missing", "displaced", "casualties"] as const;
export type Outcome = (typeof OUTCOMES)[number];

export const VICTIM_GROUPS = ["civilians", "children", "women", "military", "militants", "medical", "media", "unknown"] as const;
export type VictimGroup = (typeof VICTIM_GROUPS)[number];

/** ACLED's sub-event types → event type and disorder type, as its codebook pairs them (2023 column change). */
export const SUB_EVENT_TYPES = {
  "Government regains territory": { eventType: "Battles", disorderType: "Political violence" },
  "Non-state actor overtakes territory": { eventType: "Battles", disorderType: "Political violence" },
  "Armed clash": { eventType: "Battles", disorderType: "Political violence" },
  "Excessive force against protesters": { eventType: "Protests", disorderType: "Political violence; Demonstrations" },
  "Protest with intervention": { eventType: "Protests", disorderType: "Demonstrations" },
  "Peaceful protest": { eventType: "Protests", disorderType: "Demonstrations" },
  "Violent demonstration": { eventType: "Riots", disorderType: "Demonstrations" },
  "Mob violence": { eventType: "Riots", disorderType: "Political violence" },
  "Chemical weapon": { eventType: "Explosions/Remote violence", disorderType: "Political violence" },
  "Air/drone strike": { eventType: "Explosions/Remote violence", disorderType: "Political violence" },
  "Suicide bomb": { eventType: "Explosions/Remote violence", disorderType: "Political violence" },
  "Shelling/artillery/missile attack": { eventType: "Explosions/Remote violence", disorderType: "Political violence" },
  "Remote explosive/landmine/IED": { eventType: "Explosions/Remote violence", disorderType: "Political violence" },
  Grenade: { eventType: "Explosions/Remote violence", disorderType: "Political violence" },
  "Sexual violence": { eventType: "Violence against civilians", disorderType: "Political violence" },
  Attack: { eventType: "Violence against civilians", disorderType: "Political violence" },
  "Abduction/forced disappearance": { eventType: "Violence against civilians", disorderType: "Political violence" },
  Agreement: { eventType: "Strategic developments", disorderType: "Strategic developments" },
  Arrests: { eventType: "Strategic developments", disorderType: "Strategic developments" },
  "Change to group/activity": { eventType: "Strategic developments", disorderType: "Strategic developments" },
  "Disrupted weapons use": { eventType: "Strategic developments", disorderType: "Strategic developments" },
  "Headquarters or base established": { eventType: "Strategic developments", disorderType: "Strategic developments" },
  "Looting/property destruction": { eventType: "Strategic developments", disorderType: "Strategic developments" },
  "Non-violent transfer of territory": { eventType: "Strategic developments", disorderType: "Strategic developments" },
  Other: { eventType: "Strategic developments", disorderType: "Strategic developments" },
} as const;
export type SubEventType = keyof typeof SUB_EVENT_TYPES;

/** Narrows a string read from a dictionary to one of a closed vocabulary, or undefined. */
export function member<T extends string>(vocabulary: readonly T[], value: unknown): T | undefined {
  return vocabulary.find((word) => word === value);
}
