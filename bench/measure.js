import { spawnSync } from "node:child_process";

/** Milliseconds of processor time of this process that `work` takes: other load on the machine shows less in it than in wall time. */
export function cpuMs(work) {
  const before = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
}

/** The least of `runs` runs. */
export function leastMs(runs, work) {
  return Math.min(...Array.from({ length: runs }, () => cpuMs(work)));
}

/** Median wall milliseconds of starting a process, its output thrown away. @throws where it fails */
export function medianProcessMs(runs, command, args) {
  const times = Array.from({ length: runs }, () => processRun(command, args).ms).toSorted((a, b) => a - b);
  return times[times.length >> 1];
}

/** Wall milliseconds of one process, and what it wrote. @throws where it fails */
export function processRun(command, args, stdout = "ignore") {
  const start = performance.now();
  const { status, error, stdout: output, stderr } = spawnSync(command, args, { stdio: ["ignore", stdout, "pipe"], maxBuffer: 1 << 28 });
  const ms = performance.now() - start;
  if (error !== undefined) throw error;
  // ripgrep ends with 1 where nothing matches.
  if (status !== 0 && !(command === "rg" && status === 1)) throw new Error(`${command} ${args.join(" ")} ended with ${status}: ${stderr}`);
  return { ms, output: output?.toString("utf8") ?? "" };
}

export function isThere(command) {
  return spawnSync(command, ["--version"], { stdio: "ignore" }).error === undefined;
}

/** Prints one line of the table: what was measured, the figure, and what it should be. */
export function row(what, figure, target = "") {
  console.log(`${what.padEnd(58)} ${figure.padStart(14)}   ${target}`);
}
