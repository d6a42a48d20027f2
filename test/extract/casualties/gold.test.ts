import { existsSync, readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, test } from "vitest";
import { createExtractor } from "../../../src/index.ts";

/** Measures against the annotated articles next to the project, where they are. The guide beside them says what is right. */
const gold = fileURLToPath(new URL("../../../../shared/gold", import.meta.url));
const MIN_F1 = 0.88,
  MIN_GROUP_RIGHT = 0.85;

interface GoldMention {
  readonly kind: string;
  readonly text: string;
  readonly start?: number;
  readonly outcome?: string;
  readonly min?: number | null;
  readonly max?: number | null;
  readonly group?: string;
}
interface Placed extends GoldMention {
  readonly start: number;
  readonly end: number;
}
interface Tally {
  gold: number;
  predicted: number;
  right: number;
  groupRight: number;
}

const codePoints = (text: string): number => [...text].length;

/** Gold casualties with offsets in code points, found by walking the text as the scorer does. */
function placed(text: string, mentions: readonly GoldMention[]): Placed[] {
  let from = 0;
  return mentions
    .filter(({ kind }) => kind === "casualty")
    .map((mention) => {
      const at = mention.start === undefined ? text.indexOf(mention.text, from) : [...text].slice(0, mention.start).join("").length;
      from = at + 1;
      const start = codePoints(text.slice(0, at));
      return { ...mention, start, end: start + codePoints(mention.text) };
    });
}

function overlap(a: { start: number; end: number }, b: { start: number; end: number }): number {
  const both = Math.min(a.end, b.end) - Math.max(a.start, b.start);
  return both <= 0 ? 0 : both / (Math.max(a.end, b.end) - Math.min(a.start, b.start));
}

function measure(): Tally {
  const tally: Tally = { gold: 0, predicted: 0, right: 0, groupRight: 0 },
    extractor = createExtractor();
  for (const folder of ["seeds", "authored"]) {
    for (const file of readdirSync(join(gold, folder)).filter((name) => name.endsWith(".json"))) {
      const { published, mentions } = JSON.parse(readFileSync(join(gold, folder, file), "utf8")) as {
        published: string;
        mentions: GoldMention[];
      };
      const text = readFileSync(join(gold, folder, file.replace(/json$/u, "txt")), "utf8");
      const wanted = placed(text, mentions),
        found = [...extractor.extract({ id: file, text, published }).casualties];
      tally.gold += wanted.length;
      tally.predicted += found.length;
      for (const one of wanted) {
        const at = found.findIndex((mention) => overlap(one, mention) >= 0.5);
        const [mention] = at < 0 ? [] : found.splice(at, 1);
        if (
          mention === undefined ||
          mention.outcome !== one.outcome ||
          mention.min !== (one.min ?? null) ||
          mention.max !== (one.max ?? null)
        )
          continue;
        tally.right++;
        if (mention.group === one.group) tally.groupRight++;
      }
    }
  }
  return tally;
}

describe.skipIf(!existsSync(gold))("gold articles", () => {
  test("casualties and their groups", () => {
    const { gold: wanted, predicted, right, groupRight } = measure();
    const precision = right / predicted,
      recall = right / wanted;
    expect((2 * precision * recall) / (precision + recall)).toBeGreaterThanOrEqual(MIN_F1);
    expect(groupRight / right).toBeGreaterThanOrEqual(MIN_GROUP_RIGHT);
  });
});
