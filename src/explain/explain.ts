import { CasualtyFinder } from "../extract/casualties/find-casualties.ts";
import type { Lexicon } from "../lexicon/lexicon.ts";
import type { Article } from "../model/article.ts";
import type { ActorMention, DateMention, Mention, WeaponMention } from "../model/mention.ts";
import type { Chart } from "../pattern/chart.ts";
import { type Analysis, createAnalyser } from "../pipeline.ts";
import { explainCasualties, readMatches } from "./casualties.ts";
import type { ArticleExplanation, MentionExplanation, SentenceExplanation } from "./explanation.ts";
import { explainIncidents, explainTriggers, judgeTriggers } from "./incidents.ts";
import { explainNearly } from "./nearly.ts";
import { explainPlaces, explainRefused, weighNames } from "./places.ts";
import { bounds, isIn, knownAs, type Scope, scopeOf } from "./scope.ts";

/** What to explain of an article. */
export interface ExplainOptions {
  /** The sentence, from 1; all where absent. */
  readonly sentence?: number | undefined;
  /** Also the near misses that tell little: inside a casualty that was found, or without a word of harm. */
  readonly hasAllNearMisses?: boolean;
}

/** Explanation of one article; undefined where it has no sentence of that number. */
export type Explainer = (
  article: Article,
  options: ExplainOptions,
) => { readonly sentenceCount: number; readonly explanation: ArticleExplanation | undefined };

/** Runs the pipeline over an article, then reads again, with traces, what it made of each sentence. */
export function createExplainer(lexicon: Lexicon): Explainer {
  const analyse = createAnalyser(lexicon),
    finder = new CasualtyFinder(lexicon);
  return (article, options) => {
    const analysis = analyse(article),
      sentenceCount = analysis.chart.reading.sentences.length,
      { sentence } = options;
    if (sentence !== undefined && sentence > sentenceCount) return { sentenceCount, explanation: undefined };
    return {
      sentenceCount,
      explanation: {
        id: article.id,
        published: article.published,
        published_basis: article.publishedBasis,
        sentences: explainSentences(analysis, finder, options),
      },
    };
  };
}

function explainSentences(
  { chart, setting, mentions, incidents }: Analysis,
  finder: CasualtyFinder,
  { sentence, hasAllNearMisses = false }: ExplainOptions,
): SentenceExplanation[] {
  const matches = readMatches(finder, chart, mentions.casualties),
    names = weighNames(chart, setting),
    judged = judgeTriggers(chart, mentions);
  return chart.reading.sentences.flatMap((tokens, i) => {
    if (sentence !== undefined && sentence !== i + 1) return [];
    const scope = scopeOf(chart, tokens);
    return {
      number: i + 1,
      text: chart.reading.text.slice(scope.span.start, scope.span.end),
      dates: explainMentions(scope, mentions.dates, dateText, ({ value }) => value.rule),
      places: explainPlaces(scope, mentions.places, names),
      actors: explainMentions(scope, mentions.actors, actorText, ({ value }) =>
        value.entity === null ? "named by its words, in no dictionary" : `actor ${value.entity}`,
      ),
      weapons: explainMentions(scope, mentions.weapons, weaponText, (weapon) => weaponRule(chart, weapon)),
      casualties: explainCasualties(scope, finder, mentions.casualties, matches),
      nearly: explainNearly(scope, { finder, casualties: mentions.casualties, matches, hasAll: hasAllNearMisses }),
      refused_places: explainRefused(scope, mentions, { names, setting }),
      triggers: explainTriggers(scope, judged, { incidents, mentions }),
      incidents: explainIncidents(scope, incidents, mentions),
    };
  });
}

function explainMentions<M extends Mention<unknown>>(
  scope: Scope,
  mentions: readonly M[],
  value: (mention: M) => string,
  rule: (mention: M) => string,
): MentionExplanation[] {
  return mentions
    .filter(({ tokens }) => isIn(scope, tokens.first))
    .map((mention) => ({
      id: mention.id,
      text: scope.chart.reading.text.slice(mention.span.start, mention.span.end),
      value: value(mention),
      rule: rule(mention),
    }));
}

/** The model, or the dictionary's word for the kind of weapon. */
function weaponRule(chart: Chart, { value, tokens }: WeaponMention): string {
  if (value.entity !== null) return `weapon ${value.entity}`;
  for (let token = tokens.first; token < tokens.last; token++) {
    const word = chart.find(token, chart.classId("weapon"));
    if (word !== undefined) return knownAs(chart, word);
  }
  return "weapon word";
}

function dateText({ value: { from, to, precision, basis, part_of_day } }: DateMention): string {
  const span = from === null ? "not resolved" : from === to ? from : `${from}..${to ?? ""}`;
  return [span, precision, ...(basis === null ? [] : [`basis ${basis}`]), ...(part_of_day === null ? [] : [part_of_day])].join(", ");
}

function actorText({ value: { name, type, country } }: ActorMention): string {
  return `${name} (${[type, ...(country === null ? [] : [country])].join(", ")})`;
}

function weaponText({ value }: WeaponMention): string {
  return `${value.category}${value.min === null && value.max === null ? "" : `, ${bounds(value)}`}`;
}
