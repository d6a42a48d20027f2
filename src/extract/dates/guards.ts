import { flagOf, isAdjacent, hasArticle, wordAt } from "../numbers/words.ts";
import type { Moment } from "./meaning.ts";
import { word, type Reader } from "./reader.ts";

/** Whether what reads like a date is a part of a name: `حي 7 نيسان`, `حركة 23 مارس`, `ثورة 25 يناير`. */
export function isGuarded(reader: Reader, moment: Moment): boolean {
  return reader.isName(moment) || isCopyright(reader, moment) || (isNameLike(moment) && isBehindGuard(reader, moment.first));
}

/** Names hold weekdays, and days and months without a year. */
function isNameLike({ meaning }: Moment): boolean {
  if (meaning?.kind !== "calendar") return meaning?.kind === "weekday";
  const { year, yearShift, monthShift } = meaning.fields;
  return year === undefined && yearShift === undefined && monthShift === undefined;
}

function isBehindGuard(reader: Reader, first: number): boolean {
  if (first === 0 || !isAdjacent(reader.chart, first) || startsOwnWord(reader, first)) return false;
  const guard = wordAt(reader.chart, first - 1, reader.ids["date-guard"]);
  // `منذ انقلاب 25 أكتوبر`: since an event, and so since its day.
  const isSinceEvent = guard?.entry.id === "event" && word(reader, guard.first - 1, "date-step") !== undefined;
  return guard !== undefined && guard.last === first && !hasArticle(guard) && !isSinceEvent;
}

const COPYRIGHT_SIGN = "\u{00A9}";

/** Years of copyright: `© 2014-2023`, `جميع الحقوق محفوظة لعام 2024`. */
function isCopyright(reader: Reader, { meaning, first }: Moment): boolean {
  const year = meaning?.kind === "span" ? meaning.from.meaning : meaning;
  if (year?.kind !== "calendar" || year.fields.month !== undefined || year.fields.year === undefined) return false;
  const number = reader.chart.reading.sentenceOf[first] ?? 0,
    from = reader.copyrightFrom.get(number) ?? copyrightFrom(reader, number);
  reader.copyrightFrom.set(number, from);
  return from <= first;
}

/** The token from which on the years of a sentence are those of a copyright; infinite where it tells of none. */
function copyrightFrom(reader: Reader, number: number): number {
  const { reading } = reader.chart,
    sentence = reading.sentences[number];
  if (sentence === undefined) return Number.POSITIVE_INFINITY;
  if (reading.text.slice(sentence.start, sentence.end).includes(COPYRIGHT_SIGN)) return sentence.first;
  for (let t = sentence.first; t < sentence.last; t++)
    if (word(reader, t, "published-label", (entry) => flagOf(entry, "copyright")) !== undefined) return t + 1;
  return Number.POSITIVE_INFINITY;
}

/** `يوم`, `شهر`, `ليل` and the like before a date show that it is one; so does a clitic. */
function startsOwnWord(reader: Reader, token: number): boolean {
  return (
    word(reader, token, "time-unit") !== undefined ||
    word(reader, token, "day-part") !== undefined ||
    reader.chart.at(token).some(({ clitics }) => (clitics & ~64) !== 0)
  );
}
