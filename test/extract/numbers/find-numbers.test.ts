import { describe, expect, test } from "vitest";
import { loadLexicon } from "../../../src/dictionary/load.ts";
import { findNumbers, isCount, type NumberValue } from "../../../src/extract/numbers/find-numbers.ts";
import { findNumbers as findStated } from "../../../src/index.ts";
import { scan } from "../../../src/lexicon/scan.ts";
import { Chart } from "../../../src/pattern/chart.ts";
import { readText } from "../../../src/text/reading.ts";

const lexicon = loadLexicon();

type Want = Partial<NumberValue> & { readonly text: string };

/** A figure: one value, both bounds. */
const figure = (text: string, value: number, rest: Partial<NumberValue> = {}): Want => ({ text, min: value, max: value, ...rest });

function run(cases: readonly { readonly text: string; readonly want: readonly Want[] }[]): void {
  test.each(cases)("$text", ({ text, want }) => {
    const reading = readText(text),
      found = findNumbers(new Chart(reading, lexicon, scan(reading, lexicon)));
    expect(found.map(({ span }) => text.slice(span.start, span.end))).toEqual(want.map(({ text: span }) => span));
    want.forEach(({ text: span, ...value }, i) => expect({ span, ...found[i]?.value }).toMatchObject({ span, ...value }));
  });
}

describe("figures", () => {
  run([
    { text: "12.500 نازح", want: [figure("12.500", 12500)] },
    { text: "3,500 نازح و12 500 مهجر", want: [figure("3,500", 3500), figure("12 500", 12500)] },
    { text: "4,5 ملايين", want: [figure("4,5 ملايين", 4500000)] },
    { text: "١٠٠٬٠٠٠٫٠", want: [figure("١٠٠٬٠٠٠٫٠", 100000)] },
    { text: "1 234 567.89", want: [{ text: "1 234 567.89", min: 1234567.89 }] },
    { text: "44 ألفا و580 شهيدا", want: [figure("44 ألفا و580", 44580)] },
    { text: "-3 قتلى", want: [figure("3", 3)] },
    { text: "مقتل3 مدنيين", want: [figure("3", 3)] },
  ]);
});

describe("words", () => {
  run([
    { text: "ثلاث عشرة", want: [figure("ثلاث عشرة", 13)] },
    { text: "وخمسة وعشرون", want: [figure("خمسة وعشرون", 25)] },
    { text: "ثمانية آلاف وسبع مئة وواحد وعشرون", want: [figure("ثمانية آلاف وسبع مئة وواحد وعشرون", 8721)] },
    { text: "مئة ألف مليون", want: [figure("مئة ألف مليون", 1e11)] },
    { text: "ألفا مقاتل", want: [figure("ألفا", 2000)] },
    { text: "إن ألفاً و٢٢٥ مدنيا", want: [figure("ألفاً و٢٢٥", 1225)] },
    { text: "مئة وعشرين ألفاً", want: [figure("مئة وعشرين ألفاً", 120000)] },
    { text: "مليون ونصف المليون", want: [figure("مليون ونصف المليون", 1500000)] },
    { text: "ثلاثة قتلى وخمسة جرحى", want: [figure("ثلاثة", 3), figure("خمسة", 5)] },
    { text: "مقتل أحد المدنيين", want: [figure("أحد", 1)] },
    {
      text: "قتيلان و4 جرحى وطفلتين وعنصرا أمن",
      want: [figure("قتيلان", 2, { form: "dual" }), figure("4", 4), figure("طفلتين", 2), figure("عنصرا أمن", 2)],
    },
    { text: "مقتل إحدى وعشرين امرأة", want: [figure("إحدى وعشرين", 21, { kind: "cardinal" })] },
    { text: "مئة وإحدى وعشرين امرأة", want: [figure("مئة وإحدى وعشرين", 121)] },
    { text: "12 عنصرا", want: [figure("12", 12)] },
    { text: "ثلثا السكان", want: [figure("ثلثا", 2 / 3, { kind: "fraction" })] },
    { text: "قتل ثلثاً منهم", want: [figure("ثلثاً", 1 / 3, { kind: "fraction" })] },
    { text: "متين وعشرة", want: [figure("متين وعشرة", 210)] },
    { text: "جدار متين", want: [] },
    { text: "الخامس والعشرون", want: [figure("الخامس والعشرون", 25, { kind: "ordinal", role: "ordinal" })] },
  ]);
});

describe("bounds, ranges, vague quantities", () => {
  run([
    { text: "ما لا يقل عن 7 عناصر", want: [{ text: "ما لا يقل عن 7", min: 7, max: null, excludes: null }] },
    { text: "أكثر من 10", want: [{ text: "أكثر من 10", min: 11, max: null, excludes: "min" }] },
    { text: "أقل من عشرة", want: [{ text: "أقل من عشرة", min: null, max: 9, excludes: "max" }] },
    { text: "ما يصل إلى 10", want: [{ text: "ما يصل إلى 10", min: null, max: 10 }] },
    { text: "نحو 500", want: [figure("نحو 500", 500, { approximate: true })] },
    { text: "5 على الأقل", want: [{ text: "5 على الأقل", min: 5, max: null }] },
    { text: "31 شخصا على الأقل وخمسة جرحى", want: [{ text: "31", min: 31, max: null }, figure("خمسة", 5)] },
    { text: "بين 9 آلاف و10 آلاف شخص", want: [{ text: "بين 9 آلاف و10 آلاف", min: 9000, max: 10000 }] },
    { text: "15-20 مسلحا", want: [{ text: "15-20", min: 15, max: 20 }] },
    { text: "3 إلى 4 آلاف", want: [{ text: "3 إلى 4 آلاف", min: 3000, max: 4000 }] },
    { text: "ارتفعت الحصيلة من 3 إلى 5 قتلى", want: [figure("3", 3), figure("5", 5)] },
    { text: "عشرات القتلى", want: [{ text: "عشرات", min: 20, max: 99, form: "vague" }] },
    { text: "مئات الآلاف", want: [{ text: "مئات الآلاف", min: 200000, max: 999999 }] },
    {
      text: "بضعة جنود وعدد من المدنيين",
      want: [
        { text: "بضعة", min: 3, max: 9 },
        { text: "عدد من", min: 2, max: null },
      ],
    },
    { text: "عشرون ونيف", want: [{ text: "عشرون ونيف", min: 21, max: 29 }] },
    { text: "من هم فوق الستين", want: [{ text: "فوق الستين", min: 61, max: null, excludes: "min" }] },
    { text: "فوق 1000 وتحت 1500.", want: [{ text: "فوق 1000 وتحت 1500", min: 1001, max: 1499 }] },
    { text: "حلقت فوق 3 قرى", want: [figure("3", 3)] },
    { text: "تحت أنقاض 3 منازل", want: [figure("3", 3)] },
    { text: "أكبر من عشرين وأقل من 35", want: [{ text: "أكبر من عشرين وأقل من 35", min: 21, max: 34, excludes: "both" }] },
  ]);
});

describe("numbers that count nothing are known as such", () => {
  run([
    { text: "صواريخ عيار 122 ملم", want: [{ text: "122", role: "calibre" }] },
    {
      text: "اللواء 104 والفرقة 25",
      want: [
        { text: "104", role: "designation" },
        { text: "25", role: "designation" },
      ],
    },
    {
      text: "دبابة تي-72 وطائرة إف-16",
      want: [
        { text: "72", role: "designation" },
        { text: "16", role: "designation" },
      ],
    },
    {
      text: "القرار رقم 2254 وقرار مجلس الأمن 1701",
      want: [
        { text: "2254", role: "designation" },
        { text: "1701", role: "designation" },
      ],
    },
    { text: "طريق M4", want: [{ text: "4", role: "designation" }] },
    { text: "2- إصابة طفل", want: [{ text: "2", role: "designation" }] },
    { text: "قتل 5 - 7 جنود", want: [{ text: "5 - 7", role: "count" }] },
    { text: "وقتلت خمسة اليوم", want: [{ text: "خمسة", role: "count" }] },
    { text: "استمرت خمسة أيام", want: [{ text: "خمسة", role: "time" }] },
    { text: "هاتف 0933123456", want: [{ text: "0933123456", role: "phone" }] },
    { text: "أكثر من 10 ملايين دولار", want: [{ text: "أكثر من 10 ملايين", role: "money" }] },
    {
      text: "45% و50 بالمئة",
      want: [
        { text: "45%", kind: "percent" },
        { text: "50 بالمئة", kind: "percent", role: "percent" },
      ],
    },
    {
      text: "على بعد 30 كم خلال 3 أيام",
      want: [
        { text: "30", role: "measure" },
        { text: "3", role: "time" },
      ],
    },
    {
      text: "في 7 أكتوبر 2023 قتل 1200",
      want: [{ text: "7", role: "date" }, { text: "2023", role: "date" }, figure("1200", 1200, { role: "count" })],
    },
    { text: "خمسة من أصل سبعة", want: [figure("خمسة", 5, { role: "count" }), figure("سبعة", 7, { role: "total" })] },
    { text: "17/11/2022", want: [] },
    { text: "الساعة 10:15", want: [] },
    { text: "أي واحد تفضل؟", want: [] },
  ]);
});

test("only whole quantities count", () => {
  const value: NumberValue = { min: 3, max: 3, approximate: false, kind: "cardinal", role: "count", form: "digits", excludes: null };
  expect([value, { ...value, role: "money" } as const, { ...value, kind: "ordinal" } as const].map(isCount)).toEqual([true, false, false]);
});

test.each([
  { text: "أكثر من 10", want: [{ text: "أكثر من 10", min: 10, max: null, min_inclusive: false }] },
  { text: "القرار 2254", want: [] },
  { text: "صواريخ عيار 122 ملم", want: [{ text: "122", role: "calibre", min: null, max: null }] },
  {
    text: "أكثر من 20%",
    want: [
      { kind: "percent", min: 20, min_inclusive: false },
      { text: "أكثر من 20%", kind: "fraction", min: 0.2, max: null, min_inclusive: false },
    ],
  },
  { text: "4 من كل 10 أسر", want: [{ min: 4 }, { min: 10 }, { text: "4 من كل 10", kind: "fraction", min: 0.4 }] },
  { text: "واحد على ثلاثة", want: [{ min: 1 }, { min: 3 }, { text: "واحد على ثلاثة", kind: "fraction", min: 0.333333333333333 }] },
])("the library states bounds as the text does: $text", ({ text, want }) => {
  const found = findStated(text);
  expect(found).toHaveLength(want.length);
  want.forEach((value, i) => expect(found[i]).toMatchObject(value));
});
