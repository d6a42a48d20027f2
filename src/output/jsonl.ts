import type { Writer } from "./writer.ts";

/** JSON lines: one article or failure a line, in the order of the input. */
export function createJsonlWriter(): Writer {
  const line = (value: unknown): string => `${JSON.stringify(value)}\n`;
  return { begin: () => "", article: line, failure: line, end: () => "" };
}
