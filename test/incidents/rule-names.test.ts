import { readFileSync, readdirSync } from "node:fs";
import { expect, test } from "vitest";
import { createExtractor } from "../../src/index.ts";

const FIXTURES = new URL("../../fixtures/articles/", import.meta.url);

test("docs/incidents.md explains every rule that the fixtures meet", () => {
  const page = readFileSync(new URL("../../docs/incidents.md", import.meta.url), "utf8"),
    explained = new Set([...page.matchAll(/^\| `(?<rule>[a-z-]+)` \|/gmu)].map(({ groups }) => groups?.["rule"])),
    extractor = createExtractor();
  const met = readdirSync(FIXTURES).flatMap((id) => {
    const text = readFileSync(new URL(`${id}/article.txt`, FIXTURES), "utf8");
    return extractor.extract({ id, text, published: "2024-01-01" }).incidents.flatMap(({ rules }) => rules);
  });
  const parts = met.flatMap((rule) => /^(?:perpetrator|target)\.(?<name>.+)$/u.exec(rule)?.groups?.["name"] ?? []);
  expect([...new Set(parts)].filter((rule) => !explained.has(rule))).toEqual([]);
  expect(parts.length).toBeGreaterThan(100);
});
