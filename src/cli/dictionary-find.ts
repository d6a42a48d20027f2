import { findName, listedForms } from "../dictionary/find.ts";
import { readBuiltIn, readUserFolder } from "../dictionary/load.ts";
import { mergeContents, readDictionary } from "../dictionary/folder.ts";
import { completePlaces } from "../dictionary/place-chain.ts";
import type { EntryDraft } from "../lexicon/entry.ts";
import type { Console } from "./console.ts";
import { EXIT, type ExitStatus } from "./exit.ts";

/** `rasid dictionary find`: entries on standard output; that there is none, with the nearest spellings, on standard error. */
export async function findCommand(name: string, userFolder: string | undefined, { stdout, tell }: Console): Promise<ExitStatus> {
  const builtIn = readBuiltIn();
  const contents =
    userFolder === undefined ? builtIn : mergeContents(builtIn, readDictionary(readUserFolder(userFolder), builtIn.spelling));
  const { entries } = completePlaces(contents.entries),
    byId = new Map(entries.filter(({ forms }) => forms.length > 0).map((entry) => [keyOf(entry.class, entry.id), entry]));
  const found = findName(name, entries);
  await stdout.write(found.entries.map((entry) => describe(entry, byId)).join("\n"));
  if (found.entries.length > 0) return EXIT.done;
  const nearest = found.nearest.map((near) => `\n  ${near.name}  ${near.entry.id} (${near.entry.class})`);
  tell(`rasid: "${name}" is in no dictionary${nearest.length === 0 ? "" : `; the nearest spellings are:${nearest.join("")}`}`);
  return EXIT.someFailed;
}

/** An entry as lines of label and value; those without a value are left out. */
function describe(entry: EntryDraft, byId: ReadonlyMap<string, EntryDraft>): string {
  const { name, name_ar, type, category, country, latitude, longitude, precision, risk, needs, valid_from, valid_to, geonames, pcode } =
    entry.attributes;
  const lines: readonly (readonly [label: string, value: unknown])[] = [
    ["name", name],
    ["Arabic", name_ar],
    ["type", type ?? category],
    ["country", country],
    ["lies in", chainOf(entry, byId).join(" > ")],
    ["point", typeof latitude === "number" ? `${latitude}, ${String(longitude)} (${String(precision)})` : null],
    ["geonames", geonames],
    ["p-code", pcode],
    ["valid", valid_from || valid_to ? `${String(valid_from ?? "")}..${String(valid_to ?? "")}` : null],
    ["risk", risk === "none" ? null : risk],
    ["needs", needs],
    ["matches", listedForms(entry).join(" | ")],
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

/** Names of the entry's parents, nearest first; a cycle ends the chain. */
function chainOf(entry: EntryDraft, byId: ReadonlyMap<string, EntryDraft>): string[] {
  const seen = new Set<EntryDraft>();
  const parentOf = (of: EntryDraft): EntryDraft | undefined => byId.get(keyOf(of.class, String(of.attributes["parent"])));
  for (let at = parentOf(entry); at !== undefined && !seen.has(at); at = parentOf(at)) seen.add(at);
  return [...seen].map(({ attributes }) => `${String(attributes["name"])} (${String(attributes["type"])})`);
}

function keyOf(className: string, id: string): string {
  return `${className} ${id}`;
}
