import { createExplainer } from "../explain/explain.ts";
import { type InputItem, readArticles } from "../input/read-articles.ts";
import type { Article } from "../model/article.ts";
import { InputError, UsageError } from "../model/errors.ts";
import type { Console } from "./console.ts";
import { EXIT, type ExitStatus } from "./exit.ts";
import type { ExplainTyped } from "./explain-command.ts";
import { explanationText } from "./explain-text.ts";
import { publishedOf } from "./extract-request.ts";
import { lexiconOf } from "./lexicon-of.ts";

/** `rasid explain`: the explanation is this command's data, so it goes to standard output. */
export async function explainCommand(path: string, options: ExplainTyped, { io, stdout }: Console): Promise<ExitStatus> {
  const { sentence, id, dictionaries, format, color } = options;
  const article = await articleOf(
    readArticles({ paths: [path], stdin: io.stdin, format: "auto", published: publishedOf(options.published) }),
    path,
    id,
  );
  const explain = createExplainer(await lexiconOf(dictionaries));
  const { explanation, sentenceCount } = explain(article, { sentence, hasAllNearMisses: options.all === true });
  if (explanation === undefined)
    throw new UsageError(
      `--sentence ${String(sentence)}: the article has ${sentenceCount} ${sentenceCount === 1 ? "sentence" : "sentences"}`,
    );
  const hasColor = color && io.stdout.isTTY === true && !io.env["NO_COLOR"];
  await stdout.write(format === "json" ? `${JSON.stringify(explanation, null, 2)}\n` : explanationText(explanation, hasColor));
  return EXIT.done;
}

/** The one article, or the one of an id. @throws UsageError where it is not clear which, InputError where it cannot be read */
async function articleOf(items: AsyncIterable<InputItem>, path: string, id: string | undefined): Promise<Article> {
  let only: Article | undefined;
  for await (const item of items) {
    if (id !== undefined && idOf(item) !== id) continue;
    if (item.kind === "failure") throw new InputError(`${item.failure.error.code} ${item.failure.error.message}`);
    if (id !== undefined) return item.article;
    if (only !== undefined) throw new UsageError(`${path} holds several articles; say which with --id, such as --id ${only.id}`);
    only = item.article;
  }
  if (only === undefined)
    throw new UsageError(id === undefined ? `${path} holds no article` : `--id ${id}: ${path} holds no article of this id`);
  return only;
}

function idOf(item: InputItem): string {
  return item.kind === "article" ? item.article.id : item.failure.id;
}
