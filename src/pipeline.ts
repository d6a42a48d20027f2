import { toRecord } from "./article-record.ts";
import { findActors } from "./extract/actors/find-actors.ts";
import { CasualtyFinder } from "./extract/casualties/find-casualties.ts";
import { findDates } from "./extract/dates/find-dates.ts";
import { findPublished } from "./extract/dates/published.ts";
import { findNumbers } from "./extract/numbers/find-numbers.ts";
import { findPlaces } from "./extract/places/find-places.ts";
import { findWeapons } from "./extract/weapons/find-weapons.ts";
import { readSetting, type Setting } from "./extract/setting.ts";
import { settleOverlaps } from "./extract/overlaps.ts";
import { assembleIncidents } from "./incidents/assemble.ts";
import type { Lexicon } from "./lexicon/lexicon.ts";
import { scan } from "./lexicon/scan.ts";
import type { Article } from "./model/article.ts";
import type { Incident } from "./model/incident.ts";
import { type Mentions, numbered } from "./model/mention.ts";
import type { ArticleRecord } from "./model/record.ts";
import { Chart } from "./pattern/chart.ts";
import { readText } from "./text/reading.ts";
import { checkArticle } from "./article-check.ts";

/** Extraction of one article: the same article always gives the same record. */
export type Pipeline = (article: Article) => ArticleRecord;

export function createPipeline(lexicon: Lexicon): Pipeline {
  const analyse = createAnalyser(lexicon);
  return (article) => {
    const { mentions, incidents, published } = analyse(article);
    // A day that only the text tells (a page stamp, a dateline) is said to come from there.
    const dated: Article = published === article.published ? article : { ...article, published, publishedBasis: "text" };
    return toRecord(dated, mentions, incidents, checkArticle(dated, mentions));
  };
}

/** What the stages leave behind of one article: the record's contents, and what they were read from. */
export interface Analysis {
  readonly chart: Chart;
  readonly setting: Setting;
  /** The article's day of publication, else the one that its text tells, else null. */
  readonly published: string | null;
  readonly mentions: Mentions;
  readonly incidents: readonly Incident[];
}

/** All stages in their order, over one lexicon. */
export function createAnalyser(lexicon: Lexicon): (article: Pick<Article, "text" | "published">) => Analysis {
  const casualtyFinder = new CasualtyFinder(lexicon);
  return (article) => {
    const reading = readText(article.text);
    const chart = new Chart(reading, lexicon, scan(reading, lexicon));
    chart.addMentions("number", findNumbers(chart));
    const setting = readSetting(chart),
      published = article.published ?? findPublished(chart)?.published ?? null;
    const found = settleOverlaps({
      dates: findDates(chart, published),
      places: findPlaces(chart, setting),
      actors: findActors(chart, setting),
      weapons: findWeapons(chart),
    });
    const dates = numbered("d", found.dates),
      places = numbered("p", found.places);
    const actors = numbered("a", found.actors),
      weapons = numbered("w", found.weapons);
    chart.addMentions("date-mention", dates);
    chart.addMentions("place-mention", places);
    chart.addMentions("actor-mention", actors);
    chart.addMentions("weapon-mention", weapons);
    const casualties = casualtyFinder.find(chart, actors, published);
    chart.addMentions("casualty-mention", casualties);
    const mentions = { dates, places, actors, weapons, casualties };
    return { chart, setting, published, mentions, incidents: assembleIncidents(chart, mentions, { published, setting }) };
  };
}
