import { describe, expect, test } from "vitest";
import { parsePublished, publishedOfName, settlePublished } from "../../src/input/published.ts";

describe("a date of publication", () => {
  test.each([
    { text: "2022-04-08", want: "2022-04-08" },
    { text: " 2022-04-08 ", want: "2022-04-08" },
    { text: "2022-04-08T23:30:00+03:00", want: "2022-04-08" },
    { text: "2022-04-08T23:30Z", want: "2022-04-08" },
    { text: "2022-04-08 10:15:00.123", want: "2022-04-08" },
    { text: "٢٠٢٢-٠٤-٠٨", want: "2022-04-08" },
    { text: "2024-02-29", want: "2024-02-29" },
    { text: "2023-02-29", want: undefined },
    { text: "2022-13-01", want: undefined },
    { text: "08/04/2022", want: undefined },
    { text: "2022-4-8", want: undefined },
    { text: "2022-04", want: undefined },
    { text: "yesterday", want: undefined },
    { text: "", want: undefined },
  ])("$text", ({ text, want }) => expect(parsePublished(text)).toBe(want));
});

describe("a file name", () => {
  test.each([
    { name: "2022-04-08-idlib.txt", want: "2022-04-08" },
    { name: "idlib_20220408.txt", want: "2022-04-08" },
    { name: "2022_04_08.txt", want: "2022-04-08" },
    { name: "٢٠٢٢-٠٤-٠٨.txt", want: "2022-04-08" },
    { name: "20220408T101500.txt", want: "2022-04-08" },
    { name: "2022-04-08_2022-04-08.txt", want: "2022-04-08" },
    { name: "2022-04-01_2022-04-08.txt", want: undefined },
    { name: "2022-0408.txt", want: undefined },
    { name: "2022-04-31.txt", want: undefined },
    { name: "1234520220408.txt", want: undefined },
    { name: "30041999.txt", want: undefined },
    { name: "003_ea75087b354751b3.txt", want: undefined },
  ])("$name", ({ name, want }) => expect(publishedOfName(name)).toEqual({ published: want, ambiguous: undefined }));

  test("with the year last is refused", () => {
    expect(publishedOfName("08-04-2022-idlib.txt")).toEqual({ published: undefined, ambiguous: "08-04-2022" });
  });
});

describe("what tells the day of publication", () => {
  const day = (n: number): string => `2022-01-0${n}`;
  test.each([
    { option: day(1), metadata: day(2), field: day(3), fileName: day(4), want: [day(1), "option", []] },
    { option: undefined, metadata: day(2), field: day(3), fileName: day(4), want: [day(2), "metadata", []] },
    { option: undefined, metadata: "", field: day(3), fileName: day(4), want: [day(3), "metadata", []] },
    { option: undefined, metadata: undefined, field: undefined, fileName: day(4), want: [day(4), "filename", []] },
    { option: undefined, metadata: "4/8", field: undefined, fileName: day(4), want: [day(4), "filename", ["PUBLISHED_INVALID"]] },
    { option: undefined, metadata: undefined, field: "soon", fileName: undefined, want: [null, null, ["PUBLISHED_INVALID"]] },
    { option: undefined, metadata: undefined, field: undefined, fileName: "1-2-2022.txt", want: [null, null, ["PUBLISHED_INVALID"]] },
    { option: undefined, metadata: undefined, field: undefined, fileName: undefined, want: [null, null, []] },
  ])("$want", ({ want, ...sources }) => {
    const { published, publishedBasis, diagnostics } = settlePublished(sources);
    expect([published, publishedBasis, diagnostics.map(({ code }) => code)]).toEqual(want);
  });
});
