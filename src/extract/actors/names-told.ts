import type { ActorValue, Found } from "../../model/mention.ts";
import { foldText } from "../../text/fold.ts";
import type { Reading } from "../../text/reading.ts";

/** What was found so far, by what a later word may take it up with: looked up at every token of a long text. */
export class NamesTold {
  readonly #bySurname = new Map<string, Found<ActorValue>>();
  readonly #byEnding = new Map<number, Found<ActorValue>[]>();

  /** Remembers a mention; later ones stand behind earlier ones. */
  add(reading: Reading, actor: Found<ActorValue>): void {
    const { value, tokens } = actor;
    if (value.type === "person" && tokens.last - tokens.first > 1) {
      const surname = foldText(value.name_ar).split(" ").at(-1) ?? "";
      if (!this.#bySurname.has(surname)) this.#bySurname.set(surname, actor);
    }
    if (value.entity !== null) return;
    const ending = endingOf(reading, tokens.first),
      alike = this.#byEnding.get(ending);
    if (alike === undefined) this.#byEnding.set(ending, [actor]);
    else alike.push(actor);
  }

  /** The first person named in full whose last name is a folded word. */
  bySurname(word: string): Found<ActorValue> | undefined {
    return this.#bySurname.get(word);
  }

  /** Actors that no dictionary lists whose first word ends like a token, in text order: with or without clitics no other is it. */
  endingLike(reading: Reading, token: number): readonly Found<ActorValue>[] {
    return this.#byEnding.get(endingOf(reading, token)) ?? NONE;
  }
}

const NONE: readonly Found<ActorValue>[] = [];

/** The last two folded letters of a token, as one number. */
function endingOf({ units, unitStart }: Reading, token: number): number {
  const end = unitStart[token + 1] ?? units.length,
    start = unitStart[token] ?? 0;
  return end - start < 2 ? (units[start] ?? 0) : (units[end - 2] ?? 0) * 0x10000 + (units[end - 1] ?? 0);
}
