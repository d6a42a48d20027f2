import { isUtf8 } from "node:buffer";
import { peek } from "./bytes.ts";
import { utf16Of } from "./decode.ts";
import { type ArticleDraft, type Chunks, type Draft, type FailureDraft, MAX_ARTICLE_BYTES, tooLarge } from "./draft.ts";
import { type Line, splitLines } from "./lines.ts";

const SHAPE = `an article is {"id", "text", "published"?, "title"?, "source"?, "url"?}`;

/** Reads JSON lines: one article a line, blank lines passed over. The file may have a byte-order mark, or be UTF-16. */
export async function* readJsonl(source: Chunks): AsyncGenerator<Draft, void, undefined> {
  const { first, chunks } = await peek(source);
  const encoding = first === undefined ? undefined : utf16Of(first);
  const lines = splitLines(encoding === undefined ? chunks : transcode(chunks, encoding), MAX_ARTICLE_BYTES);
  let isFirst = true;
  for await (const line of lines) {
    const draft = readLine(line, encoding ?? "utf-8");
    if (draft === undefined) continue;
    if (isFirst && draft.kind === "failure" && isPrettyPrinted(line)) {
      yield { ...draft, message: "a JSON document over several lines; JSON lines has one object a line (jq -c '.' makes them)" };
      return;
    }
    isFirst = false;
    yield draft;
  }
}

async function* transcode(chunks: Chunks, encoding: string): AsyncGenerator<Uint8Array, void, undefined> {
  const decoder = new TextDecoder(encoding);
  for await (const chunk of chunks) yield Buffer.from(decoder.decode(chunk, { stream: true }));
  yield Buffer.from(decoder.decode());
}

/** `{` or `[` alone: the first line of a pretty-printed document. */
function isPrettyPrinted({ bytes }: Line): boolean {
  const text = bytes === undefined ? "" : decoded(bytes);
  return text === "{" || text === "[";
}

function decoded(bytes: Buffer): string {
  const text = bytes.toString("utf8");
  return (text.startsWith("\u{FEFF}") ? text.slice(1) : text).trim();
}

function readLine({ number: line, bytes }: Line, encoding: string): Draft | undefined {
  if (bytes === undefined) return tooLarge(line);
  const fail = (code: FailureDraft["code"], message: string, id?: string): FailureDraft => ({ kind: "failure", code, message, line, id });
  if (!isUtf8(bytes)) return fail("INPUT_JSON_INVALID", "not UTF-8; convert the file, for instance with iconv -f windows-1256 -t utf-8");
  const json = decoded(bytes);
  if (json === "") return undefined;
  let value: unknown;
  try {
    value = JSON.parse(json);
  } catch (error) {
    return fail("INPUT_JSON_INVALID", `not valid JSON: ${error instanceof Error ? plain(error.message) : "unknown"}`);
  }
  if (!isObject(value)) return fail("INPUT_JSON_INVALID", `not a JSON object; ${SHAPE}`);
  const id = stringOf(value["id"]);
  if (typeof value["text"] !== "string") return fail("INPUT_TEXT_MISSING", `no "text" with the article's text; ${SHAPE}`, id);
  return { line, ...articleOf(value, value["text"], id), encoding };
}

function articleOf(
  value: Readonly<Record<string, unknown>>,
  text: string,
  id: string | undefined,
): Omit<ArticleDraft, "line" | "encoding"> {
  return {
    kind: "article",
    id,
    text,
    diagnostics: [],
    title: stringOf(value["title"]),
    source: stringOf(value["source"]),
    url: stringOf(value["url"]),
    published: publishedOf(value["published"]),
  };
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** Strings and numbers as text; null, empty and anything else as absent. */
function stringOf(value: unknown): string | undefined {
  if (typeof value === "number") return String(value);
  return typeof value === "string" && value !== "" ? value : undefined;
}

/** A date of publication of any type, so that a wrong one can be shown. */
function publishedOf(value: unknown): string | undefined {
  return value === undefined || value === null ? undefined : typeof value === "string" ? value : JSON.stringify(value);
}

/** The engine's message on one line, without the excerpts that newer engines put in. */
function plain(message: string): string {
  return message.replace(/\s+/gu, " ").slice(0, 160);
}
