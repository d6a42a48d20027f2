import { execFileSync, spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";

const bin = fileURLToPath(new URL("../../bin/rasid.js", import.meta.url));

// `npm ci` and `npm run build` make `dist`; the other tests run the sources.
test.skipIf(!existsSync(new URL("../../dist/cli/main.js", import.meta.url)))(
  "the real program reads standard input and writes data alone",
  () => {
    const run = spawnSync(process.execPath, [bin, "extract", "-", "--format", "jsonl"], {
      input: '{"id":"1","text":"قصف على مدينة إدلب"}\nnot json\n',
      encoding: "utf8",
    });
    expect(
      run.stdout
        .trimEnd()
        .split("\n")
        .map((line) => (JSON.parse(line) as { id: string }).id),
    ).toEqual(["1", "stdin:2"]);
    expect(run.stderr).toMatch(/^rasid: INPUT_JSON_INVALID standard input:2: not valid JSON/u);
    expect(run.status).toBe(1);
  },
);

test("the part of natural that is used prints nothing when loaded", () => {
  const script = "import('natural/lib/natural/distance/jaro-winkler_distance.js').then((m) => m.default('a', 'b', {}))";
  expect(execFileSync(process.execPath, ["--input-type=module", "-e", script], { encoding: "utf8" })).toBe("");
});
