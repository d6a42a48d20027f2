#!/usr/bin/env node
// Compares Rasid's dates with chrono-node's Arabic locale on rows of other tools' test suites and on our traps.
//
//   node bench/dates-comparison.js FOLDER        (holds traps.jsonl and dates.jsonl; run after `npm run build`)
//
// A row is right where some date found starts at the expected start at the expected grain; a row that expects nothing,
// where nothing is found. Ends and spans are not compared: chrono's ranges and ours differ in kind. Rows that carry a
// convention of their own suite (`policy`) and suspect ones are left out.
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import * as chrono from "chrono-node";
import { findDates } from "../dist/index.js";

const GRAIN_LENGTH = {
  decade: 3,
  century: 2,
  year: 4,
  quarter: 7,
  month: 7,
  season: 7,
  week: 10,
  weekend: 10,
  day: 10,
  hour: 13,
  minute: 16,
  second: 16,
};
const folder = process.argv[2];
if (folder === undefined || !existsSync(join(folder, "dates.jsonl"))) {
  console.error("usage: node bench/dates-comparison.js FOLDER (with traps.jsonl and dates.jsonl)");
  process.exit(2);
}

/** Rows of a file as { suite, text, reference, expected }. */
function readRows(file) {
  return readFileSync(join(folder, file), "utf8")
    .split("\n")
    .filter(Boolean)
    .map((line) => JSON.parse(line))
    .filter((row) => row.quality !== "suspect" && row.policy === undefined && (row.kind ?? "date") === "date")
    .map((row) =>
      row.trap === undefined
        ? { suite: row.suite, text: row.text, reference: row.reference, expected: row.expected }
        : { suite: "traps", text: row.text, reference: row.value?.reference, expected: row.value },
    )
    .map((row) => ({ ...row, reference: row.reference ?? "2022-11-15T12:00:00" }));
}

const TOOLS = {
  rasid: ({ text, reference }) => findDates(text, { published: reference.slice(0, 10) }).flatMap(({ from }) => from ?? []),
  chrono: ({ text, reference }) => chrono.ar.parse(text, new Date(`${reference}Z`)).map(({ start }) => chronoStart(start)),
};

/** The local date and time that chrono states, without its zone. */
function chronoStart(start) {
  const pad = (value, width = 2) => String(value ?? 0).padStart(width, "0");
  return `${pad(start.get("year"), 4)}-${pad(start.get("month"))}-${pad(start.get("day"))}T${pad(start.get("hour"))}:${pad(start.get("minute"))}`;
}

function isRight(found, expected) {
  if (!expected?.from) return found.length === 0;
  const length = GRAIN_LENGTH[expected.grain] ?? 10;
  return found.some(
    (from) => (from.length <= 10 && length > 10 ? `${from}T00:00` : from).slice(0, length) === expected.from.slice(0, length),
  );
}

const table = new Map();
for (const row of ["traps.jsonl", "dates.jsonl"].flatMap(readRows)) {
  const suite = row.expected?.from ? row.suite : `${row.suite} (no date)`;
  const counts = table.get(suite) ?? { rows: 0, rasid: 0, chrono: 0 };
  counts.rows++;
  for (const [tool, find] of Object.entries(TOOLS)) if (isRight(find(row), row.expected)) counts[tool]++;
  table.set(suite, counts);
}
console.log("| suite | rows | Rasid | chrono-node ar |\n|---|---|---|---|");
for (const [suite, { rows, rasid, chrono: other }] of [...table].sort(([a], [b]) => (a < b ? -1 : 1)))
  console.log(`| ${suite} | ${rows} | ${rasid} | ${other} |`);
