import {
  ACTOR_CONDITIONS,
  ACTOR_TYPES,
  PLACE_CONDITIONS,
  PLACE_RISKS,
  PLACE_TYPES,
  WEAPON_CATEGORIES,
  member,
} from "../model/vocabulary.ts";
import { foldText } from "../text/fold.ts";
import { type CsvRow, readCsv, splitCell } from "./csv-file.ts";
import type { Attributes, DictionaryProblem, DictionaryProblemCode, EntryDraft } from "./entry.ts";
import { Grammar, type Form } from "./grammar.ts";
import { inflect, INFLECTIONS } from "./inflection.ts";
import { nameForms, type NameSpelling } from "./name-variants.ts";

/** What reading a dictionary file gives: checked entries, and what was wrong with the others. */
export interface DictionaryPart {
  readonly entries: EntryDraft[];
  readonly problems: DictionaryProblem[];
}

/** A kind of gazetteer: its columns, and how a row becomes an entry. */
interface Gazetteer {
  readonly className: string;
  readonly required: readonly string[];
  readonly optional: readonly string[];
  readonly read: (row: CsvRow, fail: Fail, spelling: NameSpelling) => { attributes: Attributes; forms: Form[] };
}

type Fail = (code: DictionaryProblemCode, message: string) => void;

export const GAZETTEERS = {
  places: {
    className: "place",
    required: ["id", "name", "type", "country", "parent", "latitude", "longitude", "coord_precision", "name_ar", "aliases_ar"],
    optional: ["coord_source", "geonames", "pcode", "wikidata", "risk", "needs_context", "source", "note"],
    read: readPlace,
  },
  actors: {
    className: "actor",
    required: ["id", "name", "type", "abroad", "country", "name_ar", "aliases_ar"],
    optional: ["parent", "successor", "valid_from", "valid_to", "needs_context", "source", "note", "loaded_ar"],
    read: readActor,
  },
  weapons: {
    className: "weapon",
    required: ["id", "name", "category", "inflection", "singular_ar"],
    optional: ["gtd_type", "origin", "entity", "plural_ar", "aliases_ar", "needs_context", "source", "note"],
    read: readWeapon,
  },
} as const satisfies Record<string, Gazetteer>;
export type GazetteerName = keyof typeof GAZETTEERS;

/** Reads a gazetteer file (`places/*.csv`, `actors/*.csv`, `weapons/*.csv`). `file` is its name for messages. */
export function readGazetteer(name: GazetteerName, file: string, text: string, spelling: NameSpelling): DictionaryPart {
  const gazetteer: Gazetteer = GAZETTEERS[name];
  const { rows, problems } = readCsv(file, text, gazetteer.required, gazetteer.optional);
  const entries: EntryDraft[] = [];
  for (const row of rows) {
    let isSound = true;
    const fail: Fail = (code, message) => {
      isSound = false;
      problems.push({ code, severity: "error", source: { file, line: row.line }, message });
    };
    const id = row.cells["id"] ?? "";
    if (!/^[a-z0-9][a-z0-9._-]*$/u.test(id))
      fail("DICT_VALUE_INVALID", `id "${id}": use lower-case ASCII letters, digits, dots and hyphens`);
    const { attributes, forms } = gazetteer.read(row, fail, spelling);
    if (forms.every((form) => form.folded === "")) fail("DICT_VALUE_MISSING", `${id} has no Arabic name`);
    if (isSound) entries.push({ class: gazetteer.className, id, attributes, forms, source: { file, line: row.line } });
  }
  return { entries, problems };
}

const COORD_PRECISIONS = ["point", "settlement", "area", "admin"] as const;

function readPlace({ cells }: CsvRow, fail: Fail, spelling: NameSpelling): { attributes: Attributes; forms: Form[] } {
  const type = member(PLACE_TYPES, cells["type"]);
  if (type === undefined) fail("DICT_VALUE_INVALID", `type "${cells["type"]}" is not one of ${PLACE_TYPES.join(", ")}`);
  const latitude = coordinate(cells["latitude"], 90, "latitude", fail),
    longitude = coordinate(cells["longitude"], 180, "longitude", fail);
  if ((latitude === null) !== (longitude === null)) fail("DICT_COORDINATES", "give both latitude and longitude, or neither");
  const precision = member(COORD_PRECISIONS, cells["coord_precision"]);
  if (precision === undefined)
    fail("DICT_VALUE_INVALID", `coord_precision "${cells["coord_precision"]}" is not one of ${COORD_PRECISIONS.join(", ")}`);
  return {
    attributes: {
      name: cells["name"],
      name_ar: cells["name_ar"],
      type,
      country: cells["country"] || null,
      parent: cells["parent"] || null,
      latitude,
      longitude,
      precision,
      geonames: cells["geonames"] ? Number(cells["geonames"]) : null,
      pcode: cells["pcode"] || null,
      risk: listed(PLACE_RISKS, "risk", cells, fail) ?? "none",
      needs: listed(PLACE_CONDITIONS, "needs_context", cells, fail),
    },
    forms: [cells["name_ar"] ?? "", ...splitCell(cells["aliases_ar"])].flatMap((name) => nameForms(name, spelling)),
  };
}

/** One of some listed values, or null for an empty cell. */
function listed<T extends string>(values: readonly T[], column: string, cells: CsvRow["cells"], fail: Fail): T | null {
  const cell = cells[column];
  if (cell === undefined || cell === "") return null;
  const value = member(values, cell);
  if (value === undefined) fail("DICT_VALUE_INVALID", `${column} "${cell}" is not one of ${values.join(", ")}`);
  return value ?? null;
}

function coordinate(cell: string | undefined, limit: number, name: string, fail: Fail): number | null {
  if (cell === undefined || cell === "") return null;
  const value = Number(cell);
  if (Number.isFinite(value) && Math.abs(value) <= limit) return value;
  fail("DICT_COORDINATES", `${name} "${cell}" is not a number of degrees up to ${limit}`);
  return null;
}

function readActor({ cells }: CsvRow, fail: Fail, spelling: NameSpelling): { attributes: Attributes; forms: Form[] } {
  const type = member(ACTOR_TYPES, cells["type"]);
  if (type === undefined) fail("DICT_VALUE_INVALID", `type "${cells["type"]}" is not one of ${ACTOR_TYPES.join(", ")}`);
  const abroad = cells["abroad"] ? member(ACTOR_TYPES, cells["abroad"]) : null;
  if (abroad === undefined) fail("DICT_VALUE_INVALID", `abroad "${cells["abroad"]}" is not one of ${ACTOR_TYPES.join(", ")}`);
  const names = [cells["name_ar"] ?? "", ...splitCell(cells["aliases_ar"])];
  const loaded = splitCell(cells["loaded_ar"]);
  return {
    attributes: {
      name: cells["name"],
      name_ar: cells["name_ar"],
      type,
      abroad: abroad ?? null,
      country: cells["country"] || null,
      parent: cells["parent"] || null,
      valid_from: cells["valid_from"] || null,
      valid_to: cells["valid_to"] || null,
      needs: listed(ACTOR_CONDITIONS, "needs_context", cells, fail),
      loaded: loaded.map(foldText),
    },
    forms: [...names, ...loaded].flatMap((name) => nameForms(name, spelling)),
  };
}

function readWeapon({ cells }: CsvRow, fail: Fail): { attributes: Attributes; forms: Form[] } {
  const category = member(WEAPON_CATEGORIES, cells["category"]);
  if (category === undefined) fail("DICT_VALUE_INVALID", `category "${cells["category"]}" is not one of ${WEAPON_CATEGORIES.join(", ")}`);
  const inflection = member(INFLECTIONS, cells["inflection"]);
  if (inflection === undefined) fail("DICT_VALUE_INVALID", `inflection "${cells["inflection"]}" is not one of ${INFLECTIONS.join(", ")}`);
  const singulars = [cells["singular_ar"] ?? "", ...splitCell(cells["aliases_ar"])].filter((name) => name !== "");
  return {
    attributes: {
      name: cells["name"],
      category,
      entity: cells["entity"] || null,
      needs: cells["needs_context"] || null,
      is_adjective: inflection === "adjective",
      is_model: inflection === "words",
    },
    forms: [
      ...singulars.flatMap((name) => inflect(name, inflection ?? "words", false)),
      ...splitCell(cells["plural_ar"]).flatMap((name) => inflect(name, "plural", false)),
    ],
  };
}

/** Forms without their grammar: what two entries of a class must not share unnoticed. */
export function isListedForm(form: Form): boolean {
  return (form.grammar & Grammar.Variant) === 0;
}
