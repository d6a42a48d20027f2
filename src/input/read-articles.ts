import { basename, extname } from "node:path";
import type { Article } from "../model/article.ts";
import { systemCode } from "../model/errors.ts";
import type { FailureRecord } from "../model/record.ts";
import { FileReader } from "./bytes.ts";
import type { ArticleDraft, Chunks, FailureDraft, InputFailureCode } from "./draft.ts";
import { isFolder, listFolder } from "./folder.ts";
import { type InputFormatChoice, isInputFile, readDrafts } from "./formats.ts";
import { IdRegister } from "./ids.ts";
import type { Metadata, MetadataRow } from "./metadata.ts";
import { settlePublished } from "./published.ts";

/** What input gives: articles, and in their places those that could not be read. */
export type InputItem =
  | { readonly kind: "article"; readonly article: Article }
  | { readonly kind: "failure"; readonly failure: FailureRecord };

/** What to read. */
export interface InputRequest {
  /** Files and folders as the user gave them; `-` is standard input. */
  readonly paths: AsyncIterable<string> | Iterable<string>;
  readonly stdin: AsyncIterable<Uint8Array>;
  readonly format: InputFormatChoice;
  /** Day of publication of all articles, checked; it overrides what they say themselves. */
  readonly published?: string | undefined;
  readonly metadata?: Metadata | undefined;
}

/** Reads all articles in order, one in memory at a time. Ids are unique in a run; what cannot be read is a failure. */
export async function* readArticles(request: InputRequest): AsyncGenerator<InputItem, void, undefined> {
  const reader = new ArticleReader(request);
  for await (const path of request.paths) yield* reader.readPath(path);
}

/** A source of articles: standard input or a file. */
interface Source {
  /** For ids and messages: the way down from the given folder, or the file's name. */
  readonly name: string;
  /** Null for standard input. */
  readonly path: string | null;
}

class ArticleReader {
  readonly #request: InputRequest;
  readonly #files = new FileReader();
  readonly #ids = new IdRegister();

  constructor(request: InputRequest) {
    this.#request = request;
  }

  async *readPath(path: string): AsyncGenerator<InputItem, void, undefined> {
    if (path === "-") yield* this.#read({ name: "stdin", path: null }, this.#request.stdin);
    else if (isFolder(path)) yield* this.#readFolder(path);
    else yield* this.#read({ name: basename(path), path }, this.#files.chunks(path));
  }

  async *#readFolder(folder: string): AsyncGenerator<InputItem, void, undefined> {
    let isEmpty = true;
    for (const { path, below, error } of listFolder(folder, (name) => isInputFile(name, this.#request.format))) {
      isEmpty = false;
      if (error === undefined) yield* this.#read({ name: below, path }, this.#files.chunks(path));
      else yield this.#failure({ name: below === "" ? basename(path) : below, path }, systemFailure(error));
    }
    if (!isEmpty) return;
    const message = "no article in the folder: it is searched for .txt, .jsonl and .ndjson files; name other files one by one";
    yield this.#failure({ name: basename(folder), path: folder }, { kind: "failure", code: "INPUT_FOLDER_EMPTY", message });
  }

  async *#read(source: Source, chunks: Chunks): AsyncGenerator<InputItem, void, undefined> {
    try {
      for await (const draft of readDrafts(source.name, chunks, this.#request.format)) {
        yield draft.kind === "article" ? { kind: "article", article: this.#article(source, draft) } : this.#failure(source, draft);
      }
    } catch (error) {
      if (systemCode(error) === undefined) throw error;
      yield this.#failure(source, systemFailure(error));
    }
  }

  #article(source: Source, draft: ArticleDraft): Article {
    const id = this.#idOf(source, draft),
      { metadata, published: option } = this.#request;
    const row = metadata?.find([id, source.path, source.name]);
    const { published, publishedBasis, diagnostics } = settlePublished({
      option,
      metadata: row?.published,
      field: draft.published,
      fileName: source.path === null ? undefined : basename(source.path),
    });
    const { text, encoding } = draft;
    return {
      id,
      path: source.path,
      text,
      encoding,
      ...described(draft, row),
      published,
      publishedBasis,
      diagnostics: [...draft.diagnostics, ...diagnostics],
    };
  }

  #failure(source: Source, draft: FailureDraft): InputItem {
    const place = source.path ?? "standard input",
      at = draft.line === undefined ? place : `${place}:${draft.line}`;
    return {
      kind: "failure",
      failure: { id: this.#idOf(source, draft), path: source.path, error: { code: draft.code, message: `${at}: ${draft.message}` } },
    };
  }

  #idOf({ name, path }: Source, { id, line }: ArticleDraft | FailureDraft): string {
    if (line !== undefined) return this.#ids.claim(id ?? `${name}:${line}`, `${path ?? name}:${line}`);
    return this.#ids.claim(id ?? name.slice(0, name.length - extname(name).length), path ?? name);
  }
}

/** What the metadata say of an article, else what it says itself. */
function described(draft: ArticleDraft, row: MetadataRow | undefined): Pick<Article, "title" | "source" | "url"> {
  return { title: row?.title ?? draft.title ?? null, source: row?.source ?? draft.source ?? null, url: row?.url ?? draft.url ?? null };
}

const SYSTEM_FAILURES: Readonly<Record<string, readonly [InputFailureCode, string]>> = {
  ENOENT: ["INPUT_NOT_FOUND", "no such file or folder; check the path and quote blanks in it"],
  ENOTDIR: ["INPUT_NOT_FOUND", "no such file: a part of the path is not a folder"],
  ELOOP: ["INPUT_UNREADABLE", "the link leads back to itself"],
  EACCES: ["INPUT_UNREADABLE", "not allowed to read it; change its permissions (chmod u+r)"],
  EPERM: ["INPUT_UNREADABLE", "not allowed to read it; change its permissions (chmod u+r)"],
};

function systemFailure(error: unknown): FailureDraft {
  const system = systemCode(error) ?? "";
  const [code, message] = SYSTEM_FAILURES[system] ?? ["INPUT_UNREADABLE", `cannot be read (${system})`];
  return { kind: "failure", code, message };
}
