import { isListedForm } from "../lexicon/entity-rows.ts";
import type { EntryDraft } from "../lexicon/entry.ts";
import { IndexForms } from "../lexicon/forms.ts";
import type { Lexicon } from "../lexicon/lexicon.ts";
import { LITERAL_CLASS } from "../pattern/pattern.ts";
import { foldText } from "../text/fold.ts";
import { likenessTo } from "./likeness.ts";
import { romanKey } from "./roman-key.ts";

/** What looking a name up gives: entries that have it, or else the nearest spellings that some entry has. */
export interface NameSearch {
  readonly entries: readonly EntryDraft[];
  readonly nearest: readonly { readonly name: string; readonly entry: EntryDraft }[];
}

const NEAREST_COUNT = 5,
  NEAREST_SCORE = 0.8;
/** Shorter ones sound like too much. */
const SOUND_MIN_LETTERS = 3;

/**
 * Looks a name up in all classes: an id, an Arabic name in any spelling that folds to a form of an entry, or a Latin name.
 * Where nothing has it as written, a Latin name is looked up by its sound, and a name without its first word if that is a
 * type word ("city of", "governorate of"). Entries come in dictionary order; the nearest spellings by Jaro-Winkler likeness.
 */
export function findName(name: string, lexicon: Lexicon): NameSearch {
  const names = new Names(lexicon),
    wanted = latinKey(name);
  const withoutTypeWord = (): number[] => {
    const [first = ""] = wanted.split(" ", 1);
    return names.withKey(first).some((entry) => names.isTypeWord(entry)) ? names.withKey(wanted.slice(first.length + 1)) : [];
  };
  const ways = [() => names.withKey(wanted, name.trim().toLowerCase()), () => names.soundingLike(name), withoutTypeWord];
  const found = ways.reduce<readonly number[]>((soFar, way) => (soFar.length > 0 ? soFar : way()), []);
  const nearest = found.length > 0 ? [] : names.nearestTo(wanted);
  const draftOf = names.drafts([...found, ...nearest.map(({ entry }) => entry)]);
  return {
    entries: found.flatMap((entry) => draftOf.get(entry) ?? []),
    nearest: nearest.flatMap(({ name: near, entry }) => {
      const draft = draftOf.get(entry);
      return draft === undefined ? [] : [{ name: near, entry: draft }];
    }),
  };
}

interface Near {
  readonly entry: number;
  readonly name: string;
  readonly score: number;
}

/** The names of a lexicon's entries: their forms, and the Latin names, which the index does not hold as forms. */
class Names {
  readonly #lexicon: Lexicon;
  readonly #forms: IndexForms;
  /** Entry → 1 where it has forms and is no literal word of a pattern. */
  readonly #isNamed: Uint8Array;
  /** Place id → its further Latin names, which stand in entries of their own. */
  readonly #furtherLatin: ReadonlyMap<string, unknown>;
  #latin: readonly { readonly entry: number; readonly name: string; readonly key: string }[] | undefined;

  constructor(lexicon: Lexicon) {
    const { entryClass } = lexicon.index,
      literal = lexicon.classId(LITERAL_CLASS);
    this.#lexicon = lexicon;
    this.#forms = new IndexForms(lexicon.index);
    this.#isNamed = this.#forms.haveForms().map((has, entry) => (entryClass[entry] === literal ? 0 : has));
    this.#furtherLatin = new Map(lexicon.entriesOf("latin-name").map(({ id, attributes }) => [id, attributes["latin"]]));
  }

  isTypeWord(entry: number): boolean {
    return this.#lexicon.entry(entry).classId === this.#lexicon.classId("place-word");
  }

  /** Entries with a form or a Latin name of this key, or with the id. */
  withKey(key: string, id?: string): number[] {
    const found = new Set(this.#forms.entriesNamed(key).filter((entry) => this.#isNamed[entry] === 1));
    // Ids and Latin names are of Latin letters and digits.
    if (!/[a-z0-9]/u.test(key)) return [...found];
    for (const latin of this.#latinNames()) if (latin.key === key) found.add(latin.entry);
    const ids = id === undefined ? [] : this.#lexicon.column("id");
    ids.forEach((one, entry) => {
      if (one === id && this.#isNamed[entry] === 1) found.add(entry);
    });
    return [...found].toSorted((a, b) => a - b);
  }

  /** Entries whose Latin name sounds as a Latin name does. */
  soundingLike(name: string): number[] {
    const wanted = romanKey(name);
    if (wanted.length < SOUND_MIN_LETTERS) return [];
    return [...new Set(this.#latinNames().flatMap((latin) => (romanKey(latin.name) === wanted ? [latin.entry] : [])))];
  }

  /** The entries with the likest names, each with the likest of its own. */
  nearestTo(wanted: string): readonly Near[] {
    const likeness = likenessTo(wanted),
      best = new Map<number, Near>();
    let least = NEAREST_SCORE;
    const offer = (entry: number, name: string, score: number): void => {
      if (score < least || score <= (best.get(entry)?.score ?? 0)) return;
      best.set(entry, { entry, name, score });
      if (best.size <= NEAREST_COUNT) return;
      const ranked = this.#ranked(best.values());
      for (const { entry: last } of ranked.slice(NEAREST_COUNT)) best.delete(last);
      least = Math.max(least, ranked[NEAREST_COUNT - 1]?.score ?? 0);
    };
    for (let node = 0; node < this.#forms.nodeCount; node++) {
      const entries = this.#forms.entriesAt(node);
      if (entries.length === 0) continue;
      const name = this.#forms.textOf(node),
        score = likeness(name, least);
      if (score >= least) for (const entry of entries) if (this.#isNamed[entry] === 1) offer(entry, name, score);
    }
    for (const { entry, key } of this.#latinNames()) offer(entry, key, likeness(key, least));
    return this.#ranked(best.values());
  }

  #ranked(near: Iterable<Near>): Near[] {
    const idOf = (entry: number): string => this.#lexicon.entry(entry).id;
    return [...near].toSorted((a, b) => b.score - a.score || (idOf(a.entry) < idOf(b.entry) ? -1 : 1));
  }

  /** Entries as the dictionaries have them: with their forms, where they stand, and all Latin names. */
  drafts(numbers: readonly number[]): ReadonlyMap<number, EntryDraft> {
    const { classes, files, entryFile, entryLine } = this.#lexicon.index,
      forms = this.#forms.formsOf(numbers);
    return new Map(
      numbers.map((number) => {
        const { id, classId } = this.#lexicon.entry(number);
        const source = { file: files[entryFile[number] ?? 0] ?? "", line: entryLine[number] ?? 0 };
        return [
          number,
          { class: classes[classId] ?? "", id, attributes: this.#attributesOf(number), forms: forms.get(number) ?? [], source },
        ];
      }),
    );
  }

  #attributesOf(number: number): EntryDraft["attributes"] {
    const { id, classId, attributes } = this.#lexicon.entry(number);
    const latin = classId === this.#lexicon.classId("place") ? this.#furtherLatin.get(id) : undefined;
    return latin === undefined ? attributes : { ...attributes, latin };
  }

  #latinNames(): readonly { readonly entry: number; readonly name: string; readonly key: string }[] {
    if (this.#latin !== undefined) return this.#latin;
    const ids = this.#lexicon.column("id"),
      place = this.#lexicon.classId("place"),
      { entryClass } = this.#lexicon.index;
    this.#latin = this.#lexicon.column("name").flatMap((name, entry) => {
      if (this.#isNamed[entry] !== 1) return [];
      const latin = entryClass[entry] === place ? this.#furtherLatin.get(String(ids[entry])) : undefined;
      return latinNames({ name, latin }).map((one) => ({ entry, name: one, key: latinKey(one) }));
    });
    return this.#latin;
  }
}

/** An entry's Latin name, and the others that `latin-names.yaml` gives a place (`Kobane`, `Hewler`). */
export function latinNames({ name, latin }: EntryDraft["attributes"]): string[] {
  return [name, ...(Array.isArray(latin) ? (latin as unknown[]) : [])].filter((one) => typeof one === "string");
}

/** Folded, and Latin letters without their accents: `Şanlıurfa` and `Sanliurfa` meet. */
function latinKey(name: string): string {
  return foldText(name.normalize("NFKD").replaceAll("\u{131}", "i"));
}

/** Forms of an entry as its dictionary lists them, without computed spellings. */
export function listedForms(entry: EntryDraft): string[] {
  return [...new Set(entry.forms.filter(isListedForm).map(({ folded }) => folded))];
}
