import type { FailureRecord } from "../model/record.ts";
import type { Writer } from "./writer.ts";

/** One JSON document `{"articles": […], "failures": […]}`, indented, written article by article. */
export function createJsonWriter(): Writer {
  const failures: FailureRecord[] = [];
  let isFirst = true;
  return {
    begin: () => '{\n  "articles": [',
    article: (record) => {
      const text = `${isFirst ? "" : ","}\n    ${indented(record, "    ")}`;
      isFirst = false;
      return text;
    },
    failure: (failure) => {
      failures.push(failure);
      return "";
    },
    end: () => `${isFirst ? "" : "\n  "}],\n  "failures": ${indented(failures, "  ")}\n}\n`,
  };
}

/** JSON with two blanks a level, its later lines set in by `margin`. Strings hold no line feed once they are JSON. */
function indented(value: unknown, margin: string): string {
  return JSON.stringify(value, null, 2).replaceAll("\n", `\n${margin}`);
}
