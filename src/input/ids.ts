import { createHash } from "node:crypto";

/**
 * Ids given out in a run, kept as 48-bit hashes so that a million articles cost some megabytes. Two ids with one hash are
 * taken for equal, which costs the later one its short form and nothing else.
 */
export class IdRegister {
  readonly #known = new Set<number>();

  /** The first of the wished ids that is still free, else the last one with `~2`, `~3`, … */
  claim(...wishes: readonly [string, ...string[]]): string {
    const free = wishes.find((id) => this.#add(id));
    if (free !== undefined) return free;
    const last = wishes.at(-1) ?? "";
    for (let copy = 2; ; copy++) {
      if (this.#add(`${last}~${copy}`)) return `${last}~${copy}`;
    }
  }

  #add(id: string): boolean {
    const before = this.#known.size;
    this.#known.add(createHash("md5").update(id).digest().readUIntBE(0, 6));
    return this.#known.size > before;
  }
}
