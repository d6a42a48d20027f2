import { findName, latinNames, listedForms } from "../dictionary/find.ts";
import { loadLexicon } from "../dictionary/load.ts";
import type { EntryDraft } from "../lexicon/entry.ts";
import type { Lexicon } from "../lexicon/lexicon.ts";
import { foldText } from "../text/fold.ts";
import type { Console } from "./console.ts";
import { EXIT, type ExitStatus } from "./exit.ts";

/** `rasid dictionary find`: entries on standard output; that there is none, with the nearest spellings, on standard error. */
export async function findCommand(name: string, userFolder: string | undefined, { stdout, tell }: Console): Promise<ExitStatus> {
  const lexicon = loadLexicon(userFolder),
    found = findName(name, lexicon);
  await stdout.write(found.entries.map((entry) => describe(entry, lexicon)).join("\n"));
  if (found.entries.length > 0) return EXIT.done;
  const nearest = found.nearest.map((near) => `\n  ${near.name}  ${near.entry.id} (${near.entry.class})`);
  tell(`rasid: "${name}" is in no dictionary${nearest.length === 0 ? "" : `; the nearest spellings are:${nearest.join("")}`}`);
  return EXIT.someFailed;
}

/** An entry as lines of label and value; those without a value are left out. */
function describe(entry: EntryDraft, lexicon: Lexicon): string {
  const { name, name_ar, type, category, country, latitude, longitude, precision, risk, needs, valid_from, valid_to, geonames, pcode } =
    entry.attributes;
  const lines: readonly (readonly [label: string, value: unknown])[] = [
    ["name", name],
    ["also", latinNames(entry.attributes).slice(1).join(" | ")],
    ["Arabic", name_ar],
    ["type", type ?? category],
    ["country", country],
    ["lies in", chainOf(entry, lexicon).join(" > ")],
    ["point", typeof latitude === "number" ? `${latitude}, ${String(longitude)} (${String(precision)})` : null],
    ["geonames", geonames],
    ["p-code", pcode],
    ["valid", valid_from || valid_to ? `${String(valid_from ?? "")}..${String(valid_to ?? "")}` : null],
    ["risk", risk === "none" ? null : risk],
    ["needs", needs],
    ["matches", matchesOf(entry).join(" | ")],
    ["source", `${entry.source.file}:${entry.source.line}`],
  ];
  return [
    `${entry.id}  (${entry.class})`,
    ...lines
      .filter(([, value]) => value !== null && value !== undefined && value !== "")
      .map(([label, value]) => `  ${label.padEnd(9)}${String(value)}`),
  ]
    .join("\n")
    .concat("\n");
}

/** The listed forms, that of the name before its aliases. */
function matchesOf(entry: EntryDraft): string[] {
  const forms = listedForms(entry),
    first = foldText(String(entry.attributes["name_ar"] ?? ""));
  return forms.includes(first) ? [first, ...forms.filter((form) => form !== first)] : forms;
}

/** Names of the entry's parents, nearest first; a cycle ends the chain. */
function chainOf(entry: EntryDraft, lexicon: Lexicon): string[] {
  const seen = new Set<EntryDraft["attributes"]>();
  for (let at = parentOf(entry.attributes); at !== undefined && !seen.has(at); at = parentOf(at)) seen.add(at);
  return [...seen].map(({ name, type }) => `${String(name)} (${String(type)})`);

  function parentOf({ parent }: EntryDraft["attributes"]): EntryDraft["attributes"] | undefined {
    return typeof parent === "string" ? lexicon.withId(entry.class, parent)?.attributes : undefined;
  }
}
