import { Chalk } from "chalk";
import type {
  ArticleExplanation,
  CandidatePlace,
  CasualtyExplanation,
  IncidentExplanation,
  MentionExplanation,
  NearlyExplanation,
  PartyExplanation,
  PlaceExplanation,
  RefusedPlace,
  SentenceExplanation,
  TriggerExplanation,
} from "../explain/explanation.ts";

/** How many ids of patterns stand on a line. */
const MAX_PATTERNS = 3;

/** One thing explained: its line, and lines of detail below it. */
interface Item {
  readonly line: string;
  readonly details: readonly string[];
}

type Paint = Pick<InstanceType<typeof Chalk>, "bold" | "cyan" | "dim" | "green" | "yellow">;

/** An explanation as plain text: a block a sentence, a heading a kind, an item a line with its details below. */
export function explanationText({ id, published, published_basis, sentences }: ArticleExplanation, hasColor: boolean): string {
  const paint = new Chalk({ level: hasColor ? 1 : 0 });
  const day = published === null ? "day of publication not known" : `published ${published} (${String(published_basis)})`;
  return [`${paint.bold(shown(id))}, ${day}\n`, ...sentences.map((sentence) => sentenceText(sentence, paint))].join("\n");
}

function sentenceText(sentence: SentenceExplanation, paint: Paint): string {
  const kinds: readonly (readonly [heading: string, items: readonly Item[]])[] = [
    ["dates", sentence.dates.map((one) => mentionItem(one, paint))],
    ["places", sentence.places.map((one) => placeItem(one, paint))],
    ["actors", sentence.actors.map((one) => mentionItem(one, paint))],
    ["weapons", sentence.weapons.map((one) => mentionItem(one, paint))],
    ["casualties", sentence.casualties.map((one) => casualtyItem(one, paint))],
    ["incidents", sentence.incidents.map((one) => incidentItem(one, paint))],
    ["casualty patterns that nearly matched", sentence.nearly.map(nearlyItem)],
    ["names refused as places", sentence.refused_places.map(refusedItem)],
    ["words of events not used", sentence.triggers.filter(({ why }) => why !== null).map(triggerItem)],
  ];
  const blocks = kinds
    .filter(([, items]) => items.length > 0)
    .map(([heading, items]) =>
      [
        `  ${paint.cyan(heading)}`,
        ...items.flatMap(({ line, details }) => [`    ${line}`, ...details.map((detail) => `      ${detail}`)]),
      ].join("\n"),
    );
  return [`${paint.yellow(`[${sentence.number}]`)} ${paint.bold(shown(sentence.text))}`, ...blocks, ""].join("\n");
}

function mentionItem({ id, text, value, rule }: MentionExplanation, { bold, dim, green }: Paint): Item {
  return { line: `${bold(id)} ${quoted(text)} ${green(value)} ${dim(`[${rule}]`)}`, details: [] };
}

function placeItem(place: PlaceExplanation, paint: Paint): Item {
  const { line, details } = mentionItem(place, paint),
    [only] = place.candidates;
  if (place.candidates.length === 1 && only !== undefined) return { line: `${line} ${paint.dim(`score ${only.score}`)}`, details };
  return { line, details: place.candidates.map(candidateText) };
}

function candidateText({ entity, what, score, admitted }: CandidatePlace): string {
  return `candidate ${entity} (${what}): score ${score}${admitted ? "" : ", not admitted"}`;
}

function casualtyItem(casualty: CasualtyExplanation, paint: Paint): Item {
  const captures = casualty.captures.map(({ name, text, known }) => `${name} ${quoted(text)} ${paint.dim(known)}`);
  return {
    ...mentionItem(casualty, paint),
    details: [...(captures.length === 0 ? [] : [captures.join("; ")]), `count: ${shown(casualty.count)}`],
  };
}

function incidentItem({ id, value, rules, perpetrators, targets, toll, status }: IncidentExplanation, { bold, dim, green }: Paint): Item {
  return {
    line: `${bold(id)} ${green(value)} ${dim(`[${rules.join(", ")}]`)}`,
    details: [
      ...perpetrators.map((party) => `by ${partyText(party)}`),
      ...targets.map((party) => `against ${partyText(party)}`),
      `${toll}; ${status}`,
    ],
  };
}

function partyText({ name, basis, mentions }: PartyExplanation): string {
  const told = mentions.length === 0 ? "named by an adjective" : mentions.map(quoted).join(", ");
  return `${name}${basis === null ? "" : ` (${basis})`}: ${told}`;
}

function nearlyItem({ patterns, text, kind, why }: NearlyExplanation): Item {
  const more = patterns.length > MAX_PATTERNS ? ` and ${patterns.length - MAX_PATTERNS} more` : "";
  const began = kind === "failed" ? "began with" : "matched";
  return { line: `${patterns.slice(0, MAX_PATTERNS).join(", ")}${more} ${began} ${quoted(text)}`, details: [shown(why)] };
}

function refusedItem({ text, candidates, why }: RefusedPlace): Item {
  return { line: `${quoted(text)} ${shown(why)}`, details: candidates.map(candidateText) };
}

function triggerItem({ text, event, why }: TriggerExplanation): Item {
  return { line: `${quoted(text)} ${event}: ${shown(why ?? "")}`, details: [] };
}

function quoted(text: string): string {
  return `\u{AB}${shown(text).replace(/^\u{AB}|\u{BB}$/gu, "")}\u{BB}`;
}

/** On one line, control characters of the article made visible: it must not steer the user's terminal. */
function shown(text: string): string {
  // oxlint-disable-next-line no-control-regex -- they are what is sought
  const control = /[\u{0}-\u{1F}\u{7F}-\u{9F}]/gu,
    line = text.replace(/\s+/gu, " ").trim();
  return line.replace(control, (sign) => `\\u{${sign.charCodeAt(0).toString(16)}}`);
}
