import { writeBuiltInIndex } from "../src/dictionary/load.ts";

/** Runs once before all tests. */
export function setup(): void {
  writeBuiltInIndex();
}
