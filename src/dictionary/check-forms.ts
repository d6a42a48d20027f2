import type { DictionaryProblem, EntryDraft } from "../lexicon/entry.ts";
import { Grammar } from "../lexicon/grammar.ts";
import { distanceKm, pointOf } from "./distance.ts";
import { listedForms } from "./find.ts";

/** Two places of one name and type nearer than this are taken for one place entered twice. */
const SAME_PLACE_KM = 10;

/**
 * Lexicon classes of words that a sentence uses as words: a name that is one of them needs something to tell them apart.
 * Nouns of people are ordinary words for places alone; actors have them for names.
 */
const ORDINARY_CLASSES: ReadonlySet<string> = new Set([
  "function-word",
  "month",
  "weekday",
  "day-part",
  "number-word",
  "number-unit",
  "counted-noun",
  "harm",
]);
const PEOPLE_CLASSES: ReadonlySet<string> = new Set(["victim", "rank", "role"]);

const GAZETTEER_CLASSES: ReadonlySet<string> = new Set(["place", "actor", "weapon"]);

/** Forms that two entries of a gazetteer share with nothing to decide between them. Judged after folding. */
export function sharedForms(entries: readonly EntryDraft[]): DictionaryProblem[] {
  const holders = new Map<string, EntryDraft[]>(),
    problems: DictionaryProblem[] = [];
  for (const entry of entries.filter(({ class: name }) => GAZETTEER_CLASSES.has(name))) {
    for (const form of listedForms(entry)) {
      const key = `${entry.class} ${form}`,
        others = holders.get(key) ?? [];
      const rival = others.find((other) => isSame(other, entry));
      if (rival !== undefined) {
        const at = `${rival.source.file}:${rival.source.line}`;
        problems.push({
          code: "DICT_DUPLICATE_FORM",
          severity: "warning",
          source: entry.source,
          message: `${entry.id} shares "${form}" with ${rival.id} (${at}); ${REMEDIES[entry.class] ?? ""}`,
        });
      }
      holders.set(key, [...others, entry]);
    }
  }
  return problems;
}

const REMEDIES: Readonly<Record<string, string>> = {
  place: "they have one type and lie within 10 km: merge them, or take the name from one",
  actor: "take the name from one of them, or make it an entry of its own that stands for both",
  weapon: "take the word from one of them",
};

/** Places of one name far apart, or of different types, are told apart by the text; actors and weapons are not. */
function isSame(a: EntryDraft, b: EntryDraft): boolean {
  if (a.class !== "place") return true;
  const here = pointOf(a),
    there = pointOf(b);
  const { type, country } = a.attributes;
  if (type !== b.attributes["type"] || here === undefined || there === undefined) return false;
  // The two sides of a crossing have one name.
  if (type === "border_crossing" && country !== b.attributes["country"]) return false;
  return distanceKm(here, there) < SAME_PLACE_KM;
}

/** Places and actors named like an ordinary word, without `needs_context` (or a place's `risk`) to hold them back. */
export function ordinaryNames(entries: readonly EntryDraft[]): DictionaryProblem[] {
  const classByWord = new Map(
    entries
      .filter(({ class: name }) => ORDINARY_CLASSES.has(name) || PEOPLE_CLASSES.has(name))
      .flatMap((entry) =>
        entry.forms.filter(({ grammar }) => (grammar & Grammar.Suffixed) === 0).map(({ folded }) => [folded, entry.class] as const),
      ),
  );
  return entries.filter(isUnguarded).flatMap((entry) =>
    listedForms(entry).flatMap((form): DictionaryProblem[] => {
      const className = classByWord.get(form);
      if (className === undefined || (entry.class === "actor" && PEOPLE_CLASSES.has(className))) return [];
      return [
        {
          code: "DICT_AMBIGUOUS_WORD",
          severity: "warning",
          source: entry.source,
          message: `${entry.id}: "${form}" is also a word of the class ${className}; fill its needs_context${entry.class === "place" ? " or risk" : ""}`,
        },
      ];
    }),
  );
}

function isUnguarded({ class: name, attributes }: EntryDraft): boolean {
  if (name === "place") return attributes["needs"] === null && attributes["risk"] === "none";
  return name === "actor" && attributes["needs"] === null;
}
