import { createRequire } from "node:module";
import type { EntryDraft } from "../lexicon/entry.ts";
import { isListedForm } from "../lexicon/entity-rows.ts";
import { foldText } from "../text/fold.ts";

// By file: the package's root would load its word nets and classifiers.
const require = createRequire(import.meta.url);
const jaroWinkler = require("natural/lib/natural/distance/jaro-winkler_distance.js") as (a: string, b: string, options: object) => number;

/** What looking a name up gives: entries that have it, or else the nearest spellings that some entry has. */
export interface NameSearch {
  readonly entries: readonly EntryDraft[];
  readonly nearest: readonly { readonly name: string; readonly entry: EntryDraft }[];
}

const NEAREST_COUNT = 5,
  NEAREST_SCORE = 0.8;

/**
 * Looks a name up in all classes: an id, an Arabic name in any spelling that folds to a form of an entry, or a Latin name.
 * Entries come in dictionary order; the nearest spellings by Jaro-Winkler likeness, best first.
 */
export function findName(name: string, entries: readonly EntryDraft[]): NameSearch {
  const wanted = latinKey(name),
    id = name.trim().toLowerCase();
  const named = entries.filter((entry) => entry.forms.length > 0);
  const found = named.filter((entry) => entry.id === id || keysOf(entry).some((key) => key === wanted));
  return { entries: found, nearest: found.length > 0 ? [] : nearestTo(wanted, named) };
}

function nearestTo(wanted: string, entries: readonly EntryDraft[]): NameSearch["nearest"] {
  const best = entries.flatMap((entry) => {
    const scored = keysOf(entry).map((name) => ({ name, entry, score: jaroWinkler(wanted, name, {}) }));
    const [top] = scored.toSorted((a, b) => b.score - a.score);
    return top === undefined || top.score < NEAREST_SCORE ? [] : [top];
  });
  return best.toSorted((a, b) => b.score - a.score || (a.entry.id < b.entry.id ? -1 : 1)).slice(0, NEAREST_COUNT);
}

/** Folded Arabic forms, and the Latin name. */
function keysOf({ forms, attributes }: EntryDraft): string[] {
  const { name } = attributes;
  return [...forms.map(({ folded }) => folded), ...(typeof name === "string" ? [latinKey(name)] : [])];
}

/** Folded, and Latin letters without their accents: `Şanlıurfa` and `Sanliurfa` meet. */
function latinKey(name: string): string {
  return foldText(name.normalize("NFKD").replaceAll("\u{131}", "i"));
}

/** Forms of an entry as its dictionary lists them, without computed spellings. */
export function listedForms(entry: EntryDraft): string[] {
  return [...new Set(entry.forms.filter(isListedForm).map(({ folded }) => folded))];
}
