import { expect, test } from "vitest";
import { splitLines } from "../../src/input/lines.ts";

async function linesOf(chunks: readonly string[], maxBytes = 1000): Promise<(string | undefined)[]> {
  const buffer = Buffer.alloc(64),
    lines: (string | undefined)[] = [];
  // As files do: each chunk in the same buffer.
  function* reused(): Generator<Uint8Array> {
    for (const chunk of chunks) yield buffer.subarray(0, buffer.write(chunk));
  }
  for await (const { number, bytes } of splitLines(reused(), maxBytes)) {
    expect(number).toBe(lines.length + 1);
    lines.push(bytes?.toString("utf8"));
  }
  return lines;
}

test.each([
  { chunks: [], want: [] },
  { chunks: ["a\nb\n"], want: ["a", "b"] },
  { chunks: ["a\nb"], want: ["a", "b"] },
  { chunks: ["a", "b", "c\n", "d"], want: ["abc", "d"] },
  { chunks: ["a\n", "\n", "\nb"], want: ["a", "", "", "b"] },
  { chunks: ["ab\r\n", "c"], want: ["ab\r", "c"] },
])("$chunks", async ({ chunks, want }) => expect(await linesOf(chunks)).toEqual(want));

test.each([
  { chunks: ["abcd\nabc\n"], want: [undefined, "abc"] },
  { chunks: ["ab", "cd", "ef\n", "ab"], want: [undefined, "ab"] },
  { chunks: ["ab", "cd"], want: [undefined] },
])("lines over three bytes of $chunks are passed over", async ({ chunks, want }) => expect(await linesOf(chunks, 3)).toEqual(want));

test("a letter cut by the end of a chunk is whole again", async () => {
  const bytes = Buffer.from("حلب\n");
  const lines: string[] = [];
  for await (const line of splitLines([bytes.subarray(0, 3), bytes.subarray(3)], 100)) lines.push(String(line.bytes));
  expect(lines).toEqual(["حلب"]);
});
