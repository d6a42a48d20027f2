import { expect, test } from "vitest";
import { runCli } from "./run-cli.ts";

test.each([
  ["--help"],
  ["extract", "--help"],
  ["explain", "--help"],
  ["dictionary", "--help"],
  ["dictionary", "check", "--help"],
  ["dictionary", "find", "--help"],
  ["dictionary", "coverage", "--help"],
])("%s %s %s", async (...args) => {
  const { status, stdout, stderr } = await runCli(args);
  expect([status, stderr]).toEqual([0, ""]);
  expect(stdout).toMatchSnapshot();
  expect(stdout.split("\n").filter((line) => line.length > 110)).toEqual([]);
});

test("--version", async () => expect(await runCli(["--version"])).toEqual({ status: 0, stdout: "0.1.0\n", stderr: "" }));
