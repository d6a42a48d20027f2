import { compileIndex } from "../../src/lexicon/compile.ts";
import type { EntryDraft } from "../../src/lexicon/entry.ts";
import type { Form } from "../../src/lexicon/grammar.ts";
import { Lexicon } from "../../src/lexicon/lexicon.ts";
import { scan } from "../../src/lexicon/scan.ts";
import { foldText } from "../../src/text/fold.ts";
import { readText } from "../../src/text/reading.ts";

/** An entry of a test: `class.id` and its forms, with their grammar where it matters. */
export function entryOf(name: string, forms: readonly (string | readonly [string, number])[]): EntryDraft {
  const [className = "", id = ""] = name.split(".");
  const folded = forms.map((form): Form =>
    typeof form === "string" ? { folded: foldText(form), grammar: 0 } : { folded: foldText(form[0]), grammar: form[1] },
  );
  return { class: className, id, attributes: {}, forms: folded, source: { file: "test", line: 1 } };
}

export function lexiconOf(entries: readonly EntryDraft[]): Lexicon {
  return new Lexicon(compileIndex(entries, {}, "test"));
}

/** Hits as `class.id|id:raw text`, in the order of the scan. */
export function hitsIn(text: string, lexicon: Lexicon): string[] {
  return scan(readText(text), lexicon).map(
    ({ classId, references, start, end }) =>
      `${lexicon.index.classes[classId]}.${references.map(({ entry }) => entry.id).join("|")}:${text.slice(start, end)}`,
  );
}
