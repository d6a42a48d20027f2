import { describe, expect, test } from "vitest";
import { findDates, findNumbers } from "../../../src/index.ts";
import { pick, randomOf } from "../../random-text.ts";

/** What date and number rules look at, in any order: words, figures, separators, clitics, marks that print nothing. */
const PIECES: readonly (readonly string[])[] = [
  ["كانون الثاني", "آذار", "تشرين الأول/أكتوبر", "رمضان", "ذو الحجة", "محرم", "غشت", "أوت", "شهر", "الشهر"],
  [
    "الجمعة",
    "الأحد",
    "يوم",
    "اليوم",
    "أمس",
    "أول من أمس",
    "غدا",
    "الليلة الماضية",
    "الآن",
    "ليلة",
    "فجر",
    "مساء",
    "صباحا",
    "بعد منتصف الليل",
  ],
  ["الساعة", "الخامسة", "السابعة والنصف", "إلا ربعا", "دقيقة", "الأربعة", "10:15", "24:00", "9.30"],
  ["عام", "العام", "سنة", "سنوات", "أشهر", "أسبوعين", "الأسبوع", "عقود", "القرن", "هـ", "م", "الماضي", "المقبل", "الجاري", "نفسه", "التالي"],
  ["من", "إلى", "حتى", "بين", "في", "منذ", "قبل", "بعد", "خلال", "آخر", "و", "ل", "لل", "الـ", "الموافق", "بتاريخ", "سأعود", "من المقرر"],
  ["مطلع", "منتصف", "أواخر", "خريف", "النصف", "الربع", "الثاني", "الأخير", "ثمانينيات", "أول", "الحادي والعشرين"],
  [
    "ثلاثة",
    "وعشرين",
    "مئة",
    "ألفا",
    "ألفين",
    "مليون",
    "نصف",
    "ثلثا",
    "إحدى",
    "متين",
    "عشرات",
    "فوق",
    "أكثر من",
    "على الأقل",
    "بالمئة",
    "فاصلة",
  ],
  ["0", "1", "5", "12", "15", "29", "30", "31", "32", "99", "1443", "2011", "2022", "٢٠٢٢", "۱۵", "123456789", "9".repeat(400)],
  ["/", "-", "–", ".", ":", "،", ",", "%", "(", ")", "٬", "٫", "\n", "؟"],
  ["\u200F", "\u200E", "\u2067", "\u0640", "\u064B", "\u00A0", "\uD83D", "😀"],
];

function drawn(random: () => number): string {
  let text = "";
  const pieces = 3 + Math.floor(random() * 25);
  for (let i = 0; i < pieces; i++) text += pick(random, pick(random, PIECES)) + (random() < 0.7 ? " " : "");
  return text;
}

const DATE = /^\d{4,}-\d{2}-\d{2}(?:T\d{2}:\d{2})?$/u;

/** Whether a stamp is of a day that the calendar has. */
function isReal(stamp: string): boolean {
  const [day = "", clock = "00:00"] = stamp.split("T");
  return DATE.test(stamp) && new Date(`${day}T${clock}:00Z`).toISOString().startsWith(`${day}T${clock}`);
}

function expectInOrder(text: string, found: readonly { readonly text: string; readonly start: number; readonly end: number }[]): void {
  const points = [...text];
  found.forEach((mention, i) => {
    expect(points.slice(mention.start, mention.end).join("")).toBe(mention.text);
    expect(mention.start).toBeGreaterThanOrEqual(found[i - 1]?.end ?? 0);
    expect(mention.end).toBeGreaterThan(mention.start);
  });
}

const TEXTS = Array.from({ length: 3000 }, (_, seed) => drawn(randomOf(seed)));

describe("texts drawn from the words of dates", () => {
  test("dates slice to their text in order, none over another, on days that are", () => {
    for (const text of TEXTS) {
      const found = findDates(text, { published: "2024-02-29" });
      expectInOrder(text, found);
      for (const { from, to, text: span } of found) {
        expect({ text, span, from, to, isReal: isReal(from ?? "") && isReal(to ?? "") }).toMatchObject({ isReal: true });
        expect({ text, span, from, to, isOrdered: (from ?? "") <= (to ?? "") }).toMatchObject({ isOrdered: true });
      }
    }
  });

  test("without a day of publication the same places are dates, or fewer", () => {
    for (const text of TEXTS) expectInOrder(text, findDates(text));
  });

  test("numbers are finite and their bounds in order", () => {
    for (const text of TEXTS) {
      const found = findNumbers(text);
      expectInOrder(
        text,
        found.filter(({ kind }) => kind !== "fraction"),
      );
      for (const { min, max, text: span } of found) {
        expect({ text, span, min, isFinite: min === null || Number.isFinite(min) }).toMatchObject({ isFinite: true });
        if (min !== null && max !== null) expect({ text, span, min, max, isOrdered: min <= max }).toMatchObject({ isOrdered: true });
      }
    }
  });

  test("the same text gives the same dates", () => {
    for (const text of TEXTS.slice(0, 200))
      expect(findDates(text, { published: "2024-02-29" })).toEqual(findDates(text, { published: "2024-02-29" }));
  });
});

/** One unit over and over: what took a minute when each year asked its whole sentence whether it is of a copyright. */
test.each(["2011 ", "عام 2011 ", "5 آذار و", "و", "5-", "من 5 إلى 6 ", "قبل سنة و2 شهر ", "مئة ", "7"])(
  "200 kB of %j are read in time that grows with the text",
  (unit) => {
    const text = unit.repeat(200_000 / unit.length),
      start = performance.now();
    findDates(text, { published: "2024-02-29" });
    expect(performance.now() - start).toBeLessThan(15_000);
  },
  30_000,
);
