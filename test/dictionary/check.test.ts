import { expect, test } from "vitest";
import { checkDictionary } from "../../src/dictionary/check.ts";
import { readBuiltIn } from "../../src/dictionary/load.ts";
import { readDictionary } from "../../src/dictionary/folder.ts";

const PLACES = "id,name,type,country,parent,latitude,longitude,coord_precision,risk,needs_context,name_ar,aliases_ar";
const ACTORS = "id,name,type,abroad,country,needs_context,name_ar,aliases_ar";
const WORDS = "month:\n  - { id: may, words: [أيار] }\n";

/** Each file's rows follow its header, so the first row is line 2. */
const places = (...rows: string[]) => ({ path: "places/x.csv", text: [PLACES, ...rows].join("\n") });
const actors = (...rows: string[]) => ({ path: "actors/x.csv", text: [ACTORS, ...rows].join("\n") });
const aleppo = "x.aleppo,Aleppo,city,SY,,36.2,37.16,point,none,,حلب,";

test.each([
  { what: "a sound row", files: [places(aleppo)], want: [] },
  { what: "a missing column", files: [{ path: "places/x.csv", text: "id,name\n" }], want: ["places/x.csv:1 error DICT_COLUMN_MISSING"] },
  { what: "an unknown type", files: [places(aleppo.replace("city", "planet"))], want: ["places/x.csv:2 error DICT_VALUE_INVALID"] },
  { what: "an unknown risk", files: [places(aleppo.replace("none", "some"))], want: ["places/x.csv:2 error DICT_VALUE_INVALID"] },
  {
    what: "conditions that nothing reads",
    files: [places(aleppo.replace(",none,,", ",none,nearby,")), actors("x.group,Group,rebel_group,,SY,artcle,جماعة المثال,")],
    want: ["actors/x.csv:2 error DICT_VALUE_INVALID", "places/x.csv:2 error DICT_VALUE_INVALID"],
  },
  { what: "an unknown parent", files: [places(aleppo.replace("SY,", "SY,x.syria"))], want: ["places/x.csv:2 error DICT_PARENT_UNKNOWN"] },
  {
    what: "one id twice",
    files: [places(aleppo, "x.aleppo,Other,city,SY,,10,10,point,none,,أخرى,")],
    want: ["places/x.csv:3 error DICT_DUPLICATE_ID"],
  },
  { what: "one name, far apart", files: [places(aleppo, "x.other,Other,city,SY,,10,10,point,none,,حلب,")], want: [] },
  { what: "one name, other type", files: [places(aleppo, "x.other,Other,village,SY,,36.2,37.16,point,none,,حلب,")], want: [] },
  {
    what: "one place twice",
    files: [places(aleppo, "x.other,Other,city,SY,,36.21,37.16,point,none,,حَلَب,")],
    want: ["places/x.csv:3 warning DICT_DUPLICATE_FORM", "places/x.csv:3:49 warning DICT_CHARACTER"],
  },
  {
    what: "actors of one name",
    files: [actors("a,A,rebel_group,,SY,,الجيش الوطني,", "b,B,state_forces,,LY,,جيش,الجيش الوطني")],
    want: ["actors/x.csv:3 warning DICT_DUPLICATE_FORM"],
  },
  {
    what: "a name that is a month",
    files: [places(aleppo.replace("حلب", "ايار")), { path: "lexicon/x.yaml", text: WORDS }],
    want: ["places/x.csv:2 warning DICT_AMBIGUOUS_WORD"],
  },
  {
    what: "such a name with its risk told",
    files: [places(aleppo.replace("none,,حلب", "high,,ايار")), { path: "lexicon/x.yaml", text: WORDS }],
    want: [],
  },
  { what: "a tatweel", files: [places(aleppo.replace("حلب", "حلـب"))], want: ["places/x.csv:2:51 warning DICT_CHARACTER"] },
  { what: "an invisible control", files: [places(aleppo.replace("حلب", "حلب\u{200f}"))], want: ["places/x.csv:2:52 error DICT_CHARACTER"] },
  {
    what: "a letter in two parts",
    files: [places(aleppo.replace("حلب", "ا\u{654}حمد"))],
    want: ["places/x.csv:2:50 warning DICT_CHARACTER"],
  },
  { what: "bad coordinates", files: [places(aleppo.replace("36.2,", "136.2,"))], want: ["places/x.csv:2 error DICT_COORDINATES"] },
  {
    what: "a place far from its parent",
    files: [places(aleppo, "x.q,Q,town,SY,x.aleppo,33.5,40,point,none,,قرية,")],
    want: ["places/x.csv:3 warning DICT_COORDINATES"],
  },
  {
    what: "two places far from their parent that are near each other",
    files: [places(aleppo, "x.q,Q,town,SY,x.aleppo,33.5,40,point,none,,قرية,", "x.r,R,town,SY,x.aleppo,33.6,40,point,none,,قريتان,")],
    want: [],
  },
  {
    what: "one crossing with its two sides",
    files: [
      places("x.q,Q,border_crossing,SY,,33.5,40,point,none,,معبر القائم,", "x.r,R,border_crossing,IQ,,33.5,40.01,point,none,,معبر القائم,"),
    ],
    want: [],
  },
  {
    what: "one crossing twice",
    files: [
      places("x.q,Q,border_crossing,SY,,33.5,40,point,none,,معبر القائم,", "x.r,R,border_crossing,SY,,33.5,40.01,point,none,,معبر القائم,"),
    ],
    want: ["places/x.csv:3 warning DICT_DUPLICATE_FORM"],
  },
  {
    what: "a pattern of no class",
    files: [{ path: "patterns/x.yaml", text: '- { id: x.y, pattern: "{nonsense}" }\n' }],
    want: ["patterns/x:1 error DICT_PATTERN"],
  },
  { what: "YAML that is none", files: [{ path: "lexicon/x.yaml", text: "month: [\n" }], want: ["lexicon/x.yaml:2:1 error DICT_SYNTAX"] },
  { what: "a file of another kind", files: [{ path: "other/x.csv", text: "" }], want: ["other/x.csv:1 warning DICT_UNREADABLE"] },
])("$what", ({ files, want }) => {
  const found = checkDictionary(files).map(
    ({ source, severity, code }) =>
      `${source.file}:${source.line}${source.column === undefined ? "" : `:${source.column}`} ${severity} ${code}`,
  );
  expect([...new Set(found)]).toEqual(want);
});

test("a place far out of its country", () => {
  const rows = Array.from({ length: 30 }, (_, i) => `x.p${i},P,town,SY,,${34 + i / 10},${37 + i / 10},point,none,,قرية ${i},`);
  const found = checkDictionary([places(...rows, "x.far,Far,town,SY,,37,-34,point,none,,بعيدة,")]);
  expect(found.map(({ source, code }) => [source.line, code])).toEqual([[32, "DICT_COORDINATES"]]);
});

test("a user's dictionaries are told of their own problems alone, but checked against the built-in ones", () => {
  const base = readDictionary([places(aleppo, "x.lost,Lost,town,SY,x.nowhere,1,1,point,none,,ضائعة,")]);
  const own = places("y.a,A,city,SY,x.aleppo,36.2,37.16,point,none,,حلب,");
  expect(checkDictionary([own], base).map(({ source, code }) => [source.line, code])).toEqual([[2, "DICT_DUPLICATE_FORM"]]);
});

test("what is checked is what stands in the package", () => {
  expect(readBuiltIn().entries.length).toBeGreaterThan(1000);
});
