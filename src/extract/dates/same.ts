import { flagOf, hasArticle, isSingular, textOf, type Word } from "../numbers/words.ts";
import { elementOver, type Element } from "./element.ts";
import type { Unit } from "./meaning.ts";
import { unitOf } from "./periods.ts";
import { isNear, nextWord, shiftOf, word, type Reader } from "./reader.ts";

const SHORT_UNITS: ReadonlySet<Unit> = new Set(["minute", "hour"]);

/** `نفس اليوم`, `ذات الليلة`: the day, month or year named before, "the same" in front of it. */
export function sameBeforeAt(reader: Reader, token: number): Element | undefined {
  const same = word(reader, token, "date-same-before");
  if (same === undefined || hasArticle(same) || !isNear(reader, same.last)) return undefined;
  const night = nightAt(reader, same.last),
    unit = night ?? unitAt(reader, same.last);
  if (unit === undefined) return undefined;
  const name = night === undefined ? unitOf(unit.entry) : "day";
  return SHORT_UNITS.has(name) ? undefined : elementOver(same, unit, { kind: "same", unit: name, shift: 0 }, `date.same-${name}`);
}

/** `الليلة ذاتها`: the night of the day named before; "tonight" without the pronoun. */
export function sameNightAt(reader: Reader, token: number): Element | undefined {
  const night = nightAt(reader, token),
    same = night && nextWord(reader, night.last, "date-same");
  return night && same && elementOver(night, same, { kind: "same", unit: "day", shift: shiftOf(same) }, "date.same-night");
}

/** The month of `14 من نفس الشهر`, from "the same" on. */
export function sameMonthAt(reader: Reader, token: number): Word | undefined {
  const same = nextWord(reader, token, "date-same-before"),
    unit = same === undefined || !isNear(reader, same.last) ? undefined : unitAt(reader, same.last);
  return unit !== undefined && unitOf(unit.entry) === "month" ? unit : undefined;
}

function unitAt(reader: Reader, token: number): Word | undefined {
  const unit = word(reader, token, "time-unit");
  return unit !== undefined && hasArticle(unit) && isSingular(unit) ? unit : undefined;
}

function nightAt(reader: Reader, token: number): Word | undefined {
  const night = word(reader, token, "day-word", (entry) => flagOf(entry, "definite") && textOf(entry, "part") !== undefined);
  return night !== undefined && hasArticle(night) ? night : undefined;
}
