import { Readable, Writable } from "node:stream";
import { main } from "../../src/cli/main.ts";
import type { Io } from "../../src/cli/io.ts";

export interface CliRun {
  readonly status: number;
  readonly stdout: string;
  readonly stderr: string;
}

/** Runs a command line in this process, over streams in memory. */
export async function runCli(
  args: readonly string[],
  { stdin = "", ...changes }: Partial<Omit<Io, "stdin">> & { stdin?: string } = {},
): Promise<CliRun> {
  const stdout = new Collector(),
    stderr = new Collector();
  const io: Io = {
    stdin: Readable.from(stdin === "" ? [] : [Buffer.from(stdin)]),
    stdout,
    stderr,
    isTerminal: false,
    env: {},
    processId: 1,
    onStop: () => () => undefined,
    ...changes,
  };
  const status = await main(args, io);
  return { status, stdout: stdout.text, stderr: stderr.text };
}

/** A stream that keeps what it is given; with a small buffer, so that writers must wait. */
class Collector extends Writable {
  text = "";

  constructor() {
    super({ highWaterMark: 16, decodeStrings: false });
  }

  override _write(chunk: string | Buffer, _encoding: string, done: () => void): void {
    this.text += String(chunk);
    setImmediate(done);
  }
}
