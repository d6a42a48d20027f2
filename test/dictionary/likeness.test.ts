import { createRequire } from "node:module";
import { expect, test } from "vitest";
import { likenessTo } from "../../src/dictionary/likeness.ts";

const jaroWinkler = createRequire(import.meta.url)("natural/lib/natural/distance/jaro-winkler_distance.js") as (
  a: string,
  b: string,
  options: object,
) => number;

const NAMES = [
  "ادلب",
  "ادليب",
  "دير الزور",
  "دير حافر",
  "idlib",
  "adlab",
  "deir ez zor",
  "deir hafir",
  "raqqa",
  "a",
  "aaaa",
  "kirkuk",
  "karak",
];

test.each(NAMES)("no key as like as asked for is turned away: %s", (wanted) => {
  const likeness = likenessTo(wanted);
  for (const key of NAMES) {
    const exact = likeness(key, 0);
    if (!key.includes(wanted)) expect(exact).toBeGreaterThanOrEqual(jaroWinkler(wanted, key, {}));
    for (const least of [0.5, 0.8, 0.95, exact]) expect(likeness(key, least) >= least, `${key} ${least}`).toBe(exact >= least);
  }
});
