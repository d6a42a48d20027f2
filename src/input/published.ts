import type { PublishedBasis } from "../model/article.ts";
import type { Diagnostic } from "../model/diagnostic.ts";

const DAY = /^(?<year>\d{4})-(?<month>\d{2})-(?<day>\d{2})(?:[T ]\d{2}:\d{2}(?::\d{2}(?:[.,]\d+)?)?(?:Z|[+-]\d{2}:?\d{2})?)?$/iu;
/** `2022-04-08`, `2022_04_08`, `2022.04.08`, `20220408`, between anything but digits. */
const NAME_DAY = /(?<!\d)(?<year>(?:19|20)\d{2})(?<mark>[-_.]?)(?<month>\d{2})\k<mark>(?<day>\d{2})(?!\d)/gu;
/** `08-04-2022`: day and month cannot be told apart. */
const NAME_DAY_LAST = /(?<!\d)\d{1,2}(?<mark>[-_.])\d{1,2}\k<mark>(?:19|20)\d{2}(?!\d)/u;

/**
 * The day of a date of publication: `2022-04-08` or an ISO date and time, of which the day is taken as written; digits may
 * be Arabic-Indic. Undefined for anything else, impossible days too.
 *
 * @example parsePublished("2022-04-08T23:30:00+03:00") // "2022-04-08"
 */
export function parsePublished(text: string): string | undefined {
  return dayOf(DAY.exec(asciiDigits(text.trim())));
}

/** Days that a file name holds, and whether one is written with the year last, which is never read. */
export function publishedOfName(name: string): { readonly published: string | undefined; readonly ambiguous: string | undefined } {
  const ascii = asciiDigits(name);
  const days = new Set([...ascii.matchAll(NAME_DAY)].map(dayOf).filter((day) => day !== undefined));
  const [only] = days;
  return { published: days.size === 1 ? only : undefined, ambiguous: NAME_DAY_LAST.exec(ascii)?.[0] };
}

/** What may tell an article's day of publication, strongest first; undefined where it says nothing. */
export interface PublishedSources {
  /** Checked by the command line. */
  readonly option: string | undefined;
  readonly metadata: string | undefined;
  /** Of the article itself, such as a JSON field. */
  readonly field: string | undefined;
  readonly fileName: string | undefined;
}

export interface Published {
  readonly published: string | null;
  readonly publishedBasis: PublishedBasis | null;
  readonly diagnostics: readonly Diagnostic[];
}

/** Settles the day of publication: the first source that gives a day; those before it that give none are diagnosed. */
export function settlePublished(sources: PublishedSources): Published {
  const diagnostics: Diagnostic[] = [];
  if (sources.option !== undefined) return { published: sources.option, publishedBasis: "option", diagnostics };
  for (const [given, name] of [
    [sources.metadata, "the metadata"],
    [sources.field, "the article"],
  ] as const) {
    if (given === undefined || given.trim() === "") continue;
    const published = parsePublished(given);
    if (published !== undefined) return { published, publishedBasis: "metadata", diagnostics };
    diagnostics.push(invalid(`published "${given}" of ${name} is not a day; write YYYY-MM-DD`));
  }
  const { published, ambiguous } = publishedOfName(sources.fileName ?? "");
  if (published !== undefined) return { published, publishedBasis: "filename", diagnostics };
  if (ambiguous !== undefined)
    diagnostics.push(invalid(`"${ambiguous}" in the file name may be day-month or month-day and is not read; name files YYYY-MM-DD-…`));
  return { published: null, publishedBasis: null, diagnostics };
}

function invalid(message: string): Diagnostic {
  return { code: "PUBLISHED_INVALID", severity: "warning", message, start: null, end: null };
}

function dayOf(match: RegExpExecArray | null): string | undefined {
  const { year = "", month = "", day = "" } = match?.groups ?? {};
  const date = new Date(Date.UTC(Number(year), Number(month) - 1, Number(day)));
  const isReal = year !== "" && date.getUTCMonth() === Number(month) - 1 && date.getUTCDate() === Number(day);
  return isReal ? `${year}-${month}-${day}` : undefined;
}

/** Arabic-Indic and extended Arabic-Indic digits as ASCII ones. */
function asciiDigits(text: string): string {
  return text.replace(/[\u{0660}-\u{0669}\u{06F0}-\u{06F9}]/gu, (digit) => String(digit.charCodeAt(0) & 0xf));
}
