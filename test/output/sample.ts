import type { ArticleRecord } from "../../src/model/record.ts";

/** `💥` is two code units and one code point: offsets after it differ. */
export const articleText = 'قصف\n💥 على "إدلب" أمس -الجيش 3 قتلى';

/** A made-up record with a mention of each kind and one incident, with signs that CSV must quote. */
export function record(changes: Partial<ArticleRecord> = {}): ArticleRecord {
  return {
    id: "1", path: "news/1.txt", source: 'وكالة, "الأنباء"', url: null, title: "=1+1", published: "2022-04-08", published_basis: "metadata",
    encoding: "utf-8", length: 34, sha256: "0".repeat(64),
    dates: [{ id: "d1", text: "أمس", start: 17, end: 20, from: "2022-04-07", to: "2022-04-07", precision: "day", basis: "publication", edtf: "2022-04-07", calendar: "gregorian", part_of_day: null, rule: "date.yesterday" }],
    places: [{ id: "p1", text: "إدلب", start: 11, end: 15, entity: "sy.idlib", name: "Idlib", name_ar: "إدلب", type: "city", country: "SY", admin1: "Idlib", admin2: null, latitude: 35.93, longitude: -36.63, precision: "settlement", geonames: 1, pcode: null, relation: null, resolution: "gazetteer" }],
    actors: [{ id: "a1", text: "-الجيش", start: 21, end: 27, entity: "sy-army", name: "Syrian Army", name_ar: "الجيش", type: "state_forces", country: "SY" }],
    weapons: [{ id: "w1", text: "قصف", start: 0, end: 3, category: "rocket", entity: null, min: null, max: null }],
    casualties: [{ id: "c1", text: "3 قتلى", start: 28, end: 34, outcome: "killed", min: 3, max: null, approximate: false, denied: false, group: "unknown", victim: "a1", subset_of: null, cumulative: false, attributed_to: ["a1"], rule: "casualty.number-noun" }],
    incidents: [{
      id: "i1", disorder_type: "Political violence", event_type: "Explosions/Remote violence", sub_event_type: "Shelling/artillery/missile attack",
      from: "2022-04-07", to: "2022-04-07", dates: ["d1"], place: { entity: "sy.idlib", name: "Idlib", mentions: ["p1"], latitude: 35.93, longitude: -36.63 },
      perpetrators: [{ entity: "sy-army", name: "Syrian Army", mentions: ["a1"], basis: "stated" }, { entity: "russia", name: "Russia", mentions: [], basis: "alleged" }],
      targets: [], weapons: ["w1"], casualties: ["c1"], killed: { min: 3, max: null }, wounded: { min: 0, max: 0 }, background: false, status: "reported",
      attributed_to: ["a1"], evidence: [{ start: 0, end: 5 }, { start: 10, end: 16 }], rules: ["event.shelling"], confidence: 0.9,
    }],
    diagnostics: [],
    ...changes,
  };
}
