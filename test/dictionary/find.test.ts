import { expect, test } from "vitest";
import { findName } from "../../src/dictionary/find.ts";
import { readDictionary } from "../../src/dictionary/folder.ts";
import { romanKey } from "../../src/dictionary/roman-key.ts";
import { lexiconOf } from "../lexicon/lexicon-of.ts";
import { runCli } from "../cli/run-cli.ts";

const { entries } = readDictionary([
  {
    path: "places/x.csv",
    text: [
      "id,name,type,country,parent,latitude,longitude,coord_precision,name_ar,aliases_ar",
      "x.idlib,Idlib,city,SY,,35.9,36.6,point,إدلب,ادلب الخضراء",
      "x.urfa,Şanlıurfa,city,TR,,37.1,38.8,point,أورفا,شانلي أورفا",
      "x.deir,Deir ez-Zor,city,SY,,35.3,40.1,point,دير الزور,",
      "x.arbil,Erbil,city,IQ,,36.2,44.0,point,أربيل,",
    ].join("\n"),
  },
  { path: "lexicon/latin.yaml", text: "latin-name:\n  - { id: x.arbil, words: [], latin: [Hewler, Sere Kaniye] }\n" },
]);
const lexicon = lexiconOf(entries);

test.each([
  { name: "إدلب", want: ["x.idlib"] },
  { name: "ادلب", want: ["x.idlib"] },
  { name: "إِدْلِـب", want: ["x.idlib"] },
  { name: "idlib", want: ["x.idlib"] },
  { name: "x.idlib", want: ["x.idlib"] },
  { name: "Sanliurfa", want: ["x.urfa"] },
  { name: "deir ez zor", want: ["x.deir"] },
  { name: "Deir Ezzour", want: ["x.deir"] },
  { name: "Idleb", want: ["x.idlib"] },
  { name: "دير", want: [] },
  { name: "Hewler", want: ["x.arbil"] },
  { name: "serê kaniyê", want: ["x.arbil"] },
  { name: "Hewl", want: [] },
  { name: "Dar", want: [] },
])("$name", ({ name, want }) => expect(findName(name, lexicon).entries.map(({ id }) => id)).toEqual(want));

test.each([
  { name: "ادليب", want: "x.idlib" },
  { name: "Idlibb city", want: "x.idlib" },
  { name: "دير الزرو", want: "x.deir" },
  { name: "Adlab", want: "x.idlib" },
  { name: "الزور", want: "x.deir" },
  { name: "ez-Zor", want: "x.deir" },
  { name: "qqqq", want: undefined },
])("nearest to $name", ({ name, want }) => expect(findName(name, lexicon).nearest[0]?.entry.id).toBe(want));

test("rasid dictionary find", async () => {
  const { status, stdout } = await runCli(["dictionary", "find", "Deir", "ez-Zor"]);
  expect(status).toBe(0);
  expect(stdout).toContain("  lies in  Deir ez-Zor (district) > Deir ez-Zor (governorate) > Syria (country)\n");
  expect(await runCli(["dictionary", "find", "sy.no-such-id"])).toMatchObject({ status: 1, stdout: "" });
});

test.each([
  ["Deir ez-Zor", "Deir ez-Zour", "Dayr az Zawr", "Deir al-Zor", "Deir Ezzor", "Dair Az-Zor"],
  ["Saada", "Sa'dah", "Ṣaʿdah"],
  ["Khan Yunis", "Khan Younis", "Khān Yūnis"],
  ["Hodeidah", "Al Hudaydah", "al-Hodeida"],
  ["Maarrat al-Numan", "Ma'arrat an-Nu'man", "Maarat al-Nouman"],
  ["Raqqa", "Ar-Raqqah", "al-Raqqa"],
  ["As-Suwayda", "Sweida", "Suweida", "Al-Suwayda"],
  ["Jabalia", "Jabaliya", "Jabaliyah"],
  ["El Fasher", "Al-Fashir"],
  ["Beit Hanoun", "Bayt Hanun"],
])("one sound: %s", (name, ...others) => expect(others.map(romanKey)).toEqual(others.map(() => romanKey(name))));

test.each([
  ["Homs", "Hama"],
  ["Daraa", "Dura"],
  ["Saida", "Saada"],
  ["Kirkuk", "Karak"],
  ["Marib", "Mareb al-Wadi"],
  ["Aleppo", ""],
])("two sounds: %s and %s", (a, b) => expect(romanKey(a)).not.toBe(romanKey(b)));

test.each([
  { name: "مدينة الرقة", want: "sy.raqqa-city" },
  { name: "محافظة صعدة", want: "ye.saada" },
  { name: "Sweida", want: "sy.as-suwayda" },
])("rasid dictionary find $name", async ({ name, want }) => {
  const { status, stdout } = await runCli(["dictionary", "find", name]);
  expect(status).toBe(0);
  expect(stdout).toContain(`${want}  (place)\n`);
});
