import type { Chart } from "../pattern/chart.ts";
import type { Draft } from "./draft.ts";
import {
  afterEvent,
  afterPreposition,
  announcer,
  attackOf,
  beforeVerb,
  besideBlast,
  blownUp,
  downed,
  oneOfTwo,
  speakerOf,
  struckThing,
  subjectOfPassive,
  victim,
  withinTrigger,
} from "./part-by-position.ts";
import {
  accused,
  blamer,
  claimant,
  companion,
  cued,
  finder,
  joined,
  linked,
  membership,
  mourner,
  namesLast,
  nearby,
  spared,
} from "./part-by-words.ts";
import { phraseOf } from "./phrase.ts";
import { isThrough, sideOfFight } from "./role-cues.ts";
import type { PartRule, Role, Scene, Told } from "./scene.ts";
import { isQuotedPerson } from "./speaker.ts";

/** Reads the part of each actor of a draft off the words around it. */
export function tellParts(chart: Chart, draft: Draft): Told[] {
  const told: Told[] = [];
  for (const [i, actor] of draft.actors.entries()) {
    const phrase = phraseOf(chart, actor, draft.actors[i - 1]?.tokens.last ?? 0);
    const hasDoer = told.some(({ role }) => DOERS.has(role)),
      isAnnouncer = told.some((one) => one.role === "announcer" && one.phrase.actor.value.name === actor.value.name);
    const scene = { chart, draft, phrase, hasDoer, isAnnouncer, last: told.at(-1), next: draft.actors[i + 1] };
    told.push({ phrase, ...partOf(scene) });
    // `مسلحون من حركة الشباب`: who is named after stands for those before.
    if (scene.last !== undefined && namesLast(scene)) told[i - 1] = { ...scene.last, role: "bystander" };
  }
  return told;
}

const DOERS: ReadonlySet<Role> = new Set(["perpetrator", "announcer", "claimed", "alleged"]);

/** The first rule that speaks decides. */
function partOf(scene: Scene): { readonly role: Role; readonly rule: string } {
  for (const [rule, tell] of RULES) {
    const role = tell(scene);
    if (role !== undefined) return { role, rule };
  }
  return { role: "open", rule: "kind" };
}

/** All rules, the most certain first: what words say outright, then what position in the sentence says. */
const RULES: readonly (readonly [name: string, rule: PartRule])[] = [
  ["side", ({ chart, phrase }) => sideOfFight(chart, phrase)],
  ["joined", joined],
  ["linked", linked],
  ["media", ({ phrase }) => (phrase.actor.value.type === "media" ? "source" : undefined)],
  ["claim", claimant],
  ["blame", blamer],
  ["mourner", mourner],
  ["cue", cued],
  ["quoted", ({ chart, phrase, draft }) => (isQuotedPerson(chart, phrase, draft) ? "source" : undefined)],
  ["membership", membership],
  ["finder", finder],
  ["spared", spared],
  ["nearby", nearby],
  ["accused", accused],
  ["companion", companion],
  ["between", oneOfTwo],
  ["means", ({ chart, phrase }) => (phrase.headed === "means" && isThrough(chart, phrase) ? "perpetrator" : undefined)],
  ["blown-up", blownUp],
  ["beside-blast", besideBlast],
  ["within-event", withinTrigger],
  ["attack-of", attackOf],
  ["victim", victim],
  ["speaker", speakerOf],
  ["preposition", afterPreposition],
  ["downed", downed],
  ["struck-thing", struckThing],
  ["subject-of-passive", subjectOfPassive],
  ["announcer-again", ({ isAnnouncer }) => (isAnnouncer ? "bystander" : undefined)],
  ["after-event", afterEvent],
  ["before-verb", beforeVerb],
  ["announcer", announcer],
];
