import { readFileSync, readdirSync } from "node:fs";
import { Ajv2020 } from "ajv/dist/2020.js";
import { expect, test } from "vitest";
import { createExtractor } from "../src/index.ts";
import { DIAGNOSTIC_CODES } from "../src/model/diagnostic.ts";
import { ACTOR_TYPES, OUTCOMES, PLACE_TYPES, SUB_EVENT_TYPES, VICTIM_GROUPS, WEAPON_CATEGORIES } from "../src/model/vocabulary.ts";
import { record } from "./output/sample.ts";

interface Schema {
  readonly $defs: Readonly<Record<string, { readonly properties: Readonly<Record<string, { readonly enum?: readonly string[] }>> }>>;
}
const schema = JSON.parse(readFileSync(new URL("../schema/article.schema.json", import.meta.url), "utf8")) as Schema;
const validate = new Ajv2020({ allErrors: true, allowUnionTypes: true }).compile(schema);

const TEXT = "دمشق - سانا: قتل 3 مدنيين وأصيب آخرون أمس بقصف صاروخي لقوات النظام على مدينة إدلب، فيما نفى الجيش مسؤوليته. 💥";

test.each([
  { what: "a made-up record", value: record() },
  { what: "a real one", value: createExtractor().extract({ id: "1", text: TEXT, published: "2022-04-08" }) },
  { what: "one of an empty text", value: createExtractor().extract({ id: "1", text: "" }) },
])("$what follows the schema", ({ value }) => {
  validate(value);
  expect(validate.errors).toBeNull();
});

test.each([
  { what: "a missing key", value: { ...record(), sha256: undefined } },
  { what: "a key of another program", value: { ...record(), extra: 1 } },
  { what: "an unknown place type", value: record({ places: record().places.map((place) => ({ ...place, type: "planet" as "city" })) }) },
  { what: "a month for a day", value: record({ dates: record().dates.map((date) => ({ ...date, from: "2022-04" })) }) },
])("$what does not", ({ value }) => expect(validate(JSON.parse(JSON.stringify(value)))).toBe(false));

test("all fixtures follow the schema", () => {
  const extractor = createExtractor(),
    folder = new URL("../fixtures/articles/", import.meta.url);
  for (const id of readdirSync(folder)) {
    validate(extractor.extract({ id, text: readFileSync(new URL(`${id}/article.txt`, folder), "utf8"), published: "2022-04-08" }));
    expect([id, validate.errors]).toEqual([id, null]);
  }
});

test.each([
  { at: ["place", "type"], words: PLACE_TYPES },
  { at: ["actor", "type"], words: ACTOR_TYPES },
  { at: ["weapon", "category"], words: WEAPON_CATEGORIES },
  { at: ["casualty", "outcome"], words: OUTCOMES },
  { at: ["casualty", "group"], words: VICTIM_GROUPS },
  { at: ["incident", "sub_event_type"], words: Object.keys(SUB_EVENT_TYPES) },
  { at: ["diagnostic", "code"], words: DIAGNOSTIC_CODES },
] as const)("$at has the vocabulary of the program", ({ at: [kind, key], words }) => {
  expect(schema.$defs[kind]?.properties[key]?.enum).toEqual([...words]);
});
