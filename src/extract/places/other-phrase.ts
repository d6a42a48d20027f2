import { Clitic } from "../../lexicon/scan.ts";
import type { Annotation, Chart } from "../../pattern/chart.ts";
import { ALEF, ALEF_MAKSURA, WAW, isArticleAt } from "../../text/letters.ts";
import { Gap, TokenKind, textBefore } from "../../text/reading.ts";

// Phrases and forms of something else in which the name of a place, or the word for a kind of place, stands.

/** How many words of such a phrase may stand before the name. */
const PHRASE_REACH = 3;

/** `بحجة البناء`, `بطريق الخطأ`, `شهيد على طريق القدس`: words of another meaning, where a place or a kind of place is called so. */
export function isPhrase(chart: Chart, hit: Annotation): boolean {
  const homograph = chart.classId("place-homograph");
  for (let token = hit.first; token >= Math.max(0, hit.first - PHRASE_REACH); token--) {
    const phrase = chart.find(token, homograph);
    if (phrase !== undefined && phrase.last >= hit.last) return isMeant(chart, phrase);
  }
  return false;
}

/** A phrase that needs one is followed by a definite noun or a particle. */
function isMeant(chart: Chart, phrase: Annotation): boolean {
  if (!phrase.references.some(({ entry }) => entry.attributes["of"] === true)) return true;
  if (chart.reading.gap[phrase.last] !== Gap.Space) return false;
  return isDefinite(chart, phrase.last) || chart.find(phrase.last, chart.classId("function-word")) !== undefined;
}

/** Whether a word carries the article, with no clitic before it. */
export function isDefinite({ reading }: Chart, token: number): boolean {
  return isArticleAt(reading.units, reading.unitStart[token] ?? 0);
}

/** `مدير أمن عدن`, `محافظ حمص`: an office by what it is over, not where something is. */
export function isOffice(chart: Chart, hit: Annotation): boolean {
  if (chart.reading.gap[hit.first] !== Gap.Space || (hit.clitics & ~Clitic.Article) !== 0) return false;
  const role = chart.classId("role");
  return [1, 2, 3].some((length) => {
    const before = chart.find(hit.first - length, role);
    // The dictionary has some whole: `محافظ حمص`.
    const isBefore = before?.last === hit.first || (before !== undefined && before.first < hit.first && before.last === hit.last);
    return isBefore && before.references.some(({ entry }) => OFFICES.has(entry.id)) && !isDefinite(chart, before.first);
  });
}

const OFFICES: ReadonlySet<string> = new Set(["role.governor", "role.director", "role.police"]);

/** `قائمقام قضاء خبات`, `شرطة ولاية كذا`: an office or force by its division, whose type word starts at a token. */
export function isOverDivision(chart: Chart, word: Annotation | undefined): boolean {
  if (word === undefined || word.clitics !== 0 || chart.reading.gap[word.first] !== Gap.Space) return false;
  if (!word.references.some(({ entry }) => DIVISIONS.has(String(entry.attributes["type"])))) return false;
  // Folded, "and to" is a governor.
  const isTo = chart.reading.text.charCodeAt((chart.reading.end[word.first - 1] ?? 1) - 1) === ALEF_MAKSURA;
  const over = chart.classId("division-office");
  return !isTo && [1, 2].some((length) => chart.find(word.first - length, over)?.last === word.first);
}

const DIVISIONS: ReadonlySet<string> = new Set(["governorate", "district"]);

const ACCUSED_REACH = 14;

/** `اتهمت دمشق تركيا بقصف كذا`: a state that stands as accused of something. */
export function isAccused(chart: Chart, hit: Annotation): boolean {
  const { reading } = chart;
  if (hit.clitics !== 0 || reading.gap[hit.last] !== Gap.Space || !chart.at(hit.last).some(({ clitics }) => (clitics & Clitic.By) !== 0))
    return false;
  const accusing = chart.classId("state-accuser"),
    first = Math.max(reading.sentences[reading.sentenceOf[hit.first] ?? 0]?.first ?? 0, hit.first - ACCUSED_REACH);
  for (let token = hit.first - 1; token >= first; token--) if (chart.find(token, accusing) !== undefined) return true;
  return false;
}

const MAX_SIGN_OFF = 24,
  SIGN_OFF = /^\p{L}{1,4}(?:\/\p{L}{1,4})+\s*$/u;

/** `اب/سام/جك`: initials of those who wrote and edited, alone on the last line. */
export function isSignOff({ reading }: Chart, { first, start }: Annotation): boolean {
  if (reading.text.length - start > MAX_SIGN_OFF || !SIGN_OFF.test(reading.text.slice(start))) return false;
  return reading.gap[first] === Gap.LineBreak || textBefore(reading, first).endsWith("/");
}

/** Whether a word ends with the alef of an indefinite accusative, or its mark: `سجنا`, `عسكرياً`. */
export function isAccusative({ reading }: Chart, token: number): boolean {
  const from = reading.unitStart[token] ?? 0,
    to = reading.unitStart[token + 1] ?? 0;
  return (
    token >= 0 &&
    reading.kind[token] === TokenKind.Arabic &&
    to - from > 3 &&
    reading.units[to - 1] === ALEF &&
    reading.units[to - 2] !== WAW
  );
}
