import type { Meaning } from "./meaning.ts";

/** Whether a meaning is one day, which a part of day or a clock time may go with. */
export function isDay(meaning: Meaning): boolean {
  switch (meaning.kind) {
    case "day-word":
    case "weekday":
    case "same":
      return true;
    case "calendar":
      return meaning.fields.day !== undefined && meaning.fields.lastDay === undefined;
    default:
      return false;
  }
}

/** What may stand behind a part of day in construct: days, and the nights between two. */
export function mayHavePart(meaning: Meaning): boolean {
  if (meaning.kind === "calendar") return meaning.fields.day !== undefined;
  return isDay(meaning) || meaning.kind === "nth" || (meaning.kind === "offset" && meaning.unit === "day");
}

/** Two elements in apposition: which of them carries the day. Undefined: they are two dates. */
export function combined(before: Meaning, after: Meaning): Meaning | undefined {
  switch (before.kind) {
    case "day-word":
      return behindDayWord(before, after);
    case "weekday":
      return behindWeekday(before, after);
    case "calendar":
      return before.fields.day !== undefined && isPlainWeekday(after) ? before : undefined;
    case "period":
      return before.unit === "week" && after.kind === "weekday" ? { ...after, weekShift: before.shift } : undefined;
    case "offset":
      return weekdayOfOffset(before, after);
    default:
      return undefined;
  }
}

function isPlainWeekday(meaning: Meaning): boolean {
  return meaning.kind === "weekday" && meaning.relation === undefined;
}

/** `قبل أسبوعين يوم الإثنين`: the weekday in that week. */
function weekdayOfOffset({ unit, count, sign, more = [] }: Extract<Meaning, { kind: "offset" }>, after: Meaning): Meaning | undefined {
  const isWeeks = unit === "week" && count !== undefined && more.length === 0;
  return isWeeks && after.kind === "weekday" && isPlainWeekday(after) ? { ...after, weekShift: sign * Math.round(count) } : undefined;
}

function isDate(meaning: Meaning): meaning is Extract<Meaning, { kind: "calendar" }> {
  return meaning.kind === "calendar" && meaning.fields.day !== undefined;
}

/** `أمس الخميس (22 أيلول)`: the date tells more than the word, but a Hijri one may be a day off. */
function behindDayWord(before: Meaning, after: Meaning): Meaning | undefined {
  if (isPlainWeekday(after)) return before;
  return isDate(after) ? (after.fields.calendar === "hijri" ? before : after) : undefined;
}

/** `الجمعة 12 نوفمبر`, `الجمعة أمس`. */
function behindWeekday(before: Extract<Meaning, { kind: "weekday" }>, after: Meaning): Meaning | undefined {
  if (!isDate(after)) return after.kind === "day-word" && after.offset <= 0 ? after : undefined;
  const isLoose = after.fields.calendar === "hijri" && after.fields.year === undefined;
  return isLoose && before.relation !== undefined ? before : after;
}
