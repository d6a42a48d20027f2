import { expect, test } from "vitest";
import { mergePlaces } from "../../gazetteer/merge.ts";
import { PLACE_COLUMNS, type Row } from "../../gazetteer/tables.ts";

const registries = {
  geonames: [
    { geonames: "1", country: "SY", latitude: "36.53", longitude: "37.95", name: "Manbij", names_ar: "منبج|منبچ" },
    { geonames: "2", country: "SY", latitude: "33.5", longitude: "36.3", name: "As Salihiyah", names_ar: "الصالحية" },
    { geonames: "3", country: "SY", latitude: "33.52", longitude: "36.32", name: "Salihiyah", names_ar: "الصالحية" },
    { geonames: "4", country: "IQ", latitude: "36.5", longitude: "37.9", name: "Manbij", names_ar: "منبج" },
  ],
  naturalEarth: [{ wikidata: "Q1", country: "SY", latitude: "36.1", longitude: "37.5", name: "Aleppo" }],
};

const empty = Object.fromEntries(PLACE_COLUMNS.map((column) => [column, ""]));
const rowOf = (cells: Row): Row => ({ ...empty, country: "SY", type: "town", coord_precision: "settlement", ...cells });

test.each<{ what: string; own: Row; want: Row }>([
  { what: "a point by its GeoNames id", own: { geonames: "1" }, want: { latitude: "36.53", longitude: "37.95", coord_source: "geonames" } },
  { what: "a division by its Wikidata id", own: { wikidata: "Q1" }, want: { latitude: "36.1", coord_source: "naturalearth" } },
  {
    what: "a point of its own stands",
    own: { geonames: "1", latitude: "36.5", longitude: "37.9", coord_source: "own" },
    want: { geonames: "1", latitude: "36.5", longitude: "37.9", coord_source: "own" },
  },
  { what: "an id by folded name and nearness", own: { name_ar: "منبج", latitude: "36.5", longitude: "37.9" }, want: { geonames: "1" } },
  { what: "… by an alias", own: { name_ar: "م", aliases_ar: "ن|مَنبِج", latitude: "36.5", longitude: "37.9" }, want: { geonames: "1" } },
  { what: "not far away", own: { name_ar: "منبج", latitude: "35.5", longitude: "37.9" }, want: { geonames: "" } },
  { what: "not in another country", own: { country: "TR", name_ar: "منبج", latitude: "36.5", longitude: "37.9" }, want: { geonames: "" } },
  { what: "not for a district", own: { type: "district", name_ar: "منبج", latitude: "36.5", longitude: "37.9" }, want: { geonames: "" } },
  { what: "not where two have the name", own: { name_ar: "الصالحية", latitude: "33.5", longitude: "36.3" }, want: { geonames: "" } },
  { what: "nothing for an unknown id", own: { geonames: "9" }, want: { latitude: "", coord_source: "" } },
  { what: "nothing for a point left open on purpose", own: { geonames: "1", coord_precision: "admin" }, want: { latitude: "" } },
])("$what", ({ own, want }) => expect(mergePlaces([rowOf(own)], registries)[0]).toMatchObject(want));

test("an id that a row has is for no other, and two rows do not share one", () => {
  const near = { name_ar: "منبج", latitude: "36.5", longitude: "37.9" };
  expect(mergePlaces([rowOf({ id: "a", geonames: "1" }), rowOf({ id: "b", ...near })], registries)[1]?.["geonames"]).toBe("");
  const both = [rowOf({ id: "a", ...near }), rowOf({ id: "b", ...near })];
  expect(mergePlaces(both, registries).map((row) => row["geonames"])).toEqual(["", ""]);
});
