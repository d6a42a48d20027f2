import { expect, test } from "vitest";
import { findName } from "../../src/dictionary/find.ts";
import { readDictionary } from "../../src/dictionary/folder.ts";
import { runCli } from "../cli/run-cli.ts";

const { entries } = readDictionary([
  {
    path: "places/x.csv",
    text: [
      "id,name,type,country,parent,latitude,longitude,coord_precision,name_ar,aliases_ar",
      "x.idlib,Idlib,city,SY,,35.9,36.6,point,إدلب,ادلب الخضراء",
      "x.urfa,Şanlıurfa,city,TR,,37.1,38.8,point,أورفا,شانلي أورفا",
      "x.deir,Deir ez-Zor,city,SY,,35.3,40.1,point,دير الزور,",
    ].join("\n"),
  },
]);

test.each([
  { name: "إدلب", want: ["x.idlib"] },
  { name: "ادلب", want: ["x.idlib"] },
  { name: "إِدْلِـب", want: ["x.idlib"] },
  { name: "idlib", want: ["x.idlib"] },
  { name: "x.idlib", want: ["x.idlib"] },
  { name: "Sanliurfa", want: ["x.urfa"] },
  { name: "deir ez zor", want: ["x.deir"] },
  { name: "دير", want: [] },
])("$name", ({ name, want }) => expect(findName(name, entries).entries.map(({ id }) => id)).toEqual(want));

test.each([
  { name: "ادليب", want: "x.idlib" },
  { name: "Idleb", want: "x.idlib" },
  { name: "دير الزرو", want: "x.deir" },
  { name: "qqqq", want: undefined },
])("nearest to $name", ({ name, want }) => expect(findName(name, entries).nearest[0]?.entry.id).toBe(want));

test("rasid dictionary find", async () => {
  const { status, stdout } = await runCli(["dictionary", "find", "Deir", "ez-Zor"]);
  expect(status).toBe(0);
  expect(stdout).toContain("  lies in  Deir ez-Zor (district) > Deir ez-Zor (governorate) > Syria (country)\n");
  expect(await runCli(["dictionary", "find", "sy.no-such-id"])).toMatchObject({ status: 1, stdout: "" });
});
