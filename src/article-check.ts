import type { Article } from "./model/article.ts";
import type { Diagnostic } from "./model/diagnostic.ts";
import type { Mentions } from "./model/mention.ts";

const ARABIC_LETTER = /\p{Script=Arabic}/u;

/** What a researcher should know about an article before trusting its record. */
export function checkArticle(article: Article, mentions: Pick<Mentions, "dates">): Diagnostic[] {
  const diagnostics = [...article.diagnostics];
  const warn = (code: Diagnostic["code"], message: string): void => {
    diagnostics.push({ code, severity: "warning", message, start: null, end: null });
  };
  if (article.text.trim() === "") warn("TEXT_EMPTY", "the article has no text");
  else if (!ARABIC_LETTER.test(article.text)) warn("TEXT_NOT_ARABIC", "no Arabic letter in the text");
  const unresolved = mentions.dates.filter(({ value }) => value.from === null).length;
  if (article.published === null && unresolved > 0) {
    warn(
      "PUBLISHED_UNKNOWN",
      `${unresolved} relative dates are not resolved: the day of publication is unknown; give it with --published, --metadata, a "published" field or a file name such as 2022-04-08-name.txt`,
    );
  }
  return diagnostics;
}
