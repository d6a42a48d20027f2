import { defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    include: ["test/**/*.test.ts"],
    // Tests read the compiled index, which is made from the dictionaries as they are now.
    globalSetup: ["test/compile-index.ts"],
    testTimeout: 30_000,
    // CommonJS packages are imported as Node does it.
    deps: { interopDefault: false },
  },
});
