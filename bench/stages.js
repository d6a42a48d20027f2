import { toRecord } from "../dist/article-record.js";
import { checkArticle } from "../dist/article-check.js";
import { findActors } from "../dist/extract/actors/find-actors.js";
import { CasualtyFinder } from "../dist/extract/casualties/find-casualties.js";
import { findDates } from "../dist/extract/dates/find-dates.js";
import { findNumbers } from "../dist/extract/numbers/find-numbers.js";
import { settleOverlaps } from "../dist/extract/overlaps.js";
import { findPlaces } from "../dist/extract/places/find-places.js";
import { readSetting } from "../dist/extract/setting.js";
import { findWeapons } from "../dist/extract/weapons/find-weapons.js";
import { IncidentAssembler } from "../dist/incidents/assemble.js";
import { scan } from "../dist/lexicon/scan.js";
import { numbered } from "../dist/model/mention.js";
import { Chart } from "../dist/pattern/chart.js";
import { readText } from "../dist/text/reading.js";

/** An article of the corpus as an input format would give it. */
export function articleOf(text) {
  return { id: "bench", path: null, text, title: null, source: null, url: null, published: "2024-05-14", publishedBasis: "option", encoding: "utf-8", diagnostics: [] };
}

/**
 * The pipeline of `src/pipeline.ts` with a stopwatch between its stages. `bench/run.js` checks that both give the same
 * record, so that a stage added there is not forgotten here.
 */
export function createTimedPipeline(lexicon) {
  const casualtyFinder = new CasualtyFinder(lexicon), assembler = new IncidentAssembler(lexicon), msByStage = new Map();
  let before = 0;
  const timed = (stage, work) => {
    before = performance.now();
    const result = work();
    msByStage.set(stage, (msByStage.get(stage) ?? 0) + performance.now() - before);
    return result;
  };
  const extract = (article) => {
    const reading = timed("fold", () => readText(article.text)), hits = timed("scan", () => scan(reading, lexicon));
    const chart = timed("chart", () => new Chart(reading, lexicon, hits));
    timed("numbers", () => chart.addMentions("number", findNumbers(chart)));
    const setting = timed("setting", () => readSetting(chart));
    const dates = timed("dates", () => findDates(chart, article.published)), places = timed("places", () => findPlaces(chart, setting));
    const actors = timed("actors", () => findActors(chart, setting)), weapons = timed("weapons", () => findWeapons(chart));
    const mentions = timed("overlaps", () => numberAll(settleOverlaps({ dates, places, actors, weapons }), chart));
    const casualties = timed("casualties", () => casualtyFinder.find(chart, mentions.actors));
    timed("casualties", () => chart.addMentions("casualty-mention", casualties));
    const all = { ...mentions, casualties };
    const incidents = timed("incidents", () => assembler.assemble(chart, all, article.published));
    return timed("record", () => toRecord(article, all, incidents, checkArticle(article, all)));
  };
  return { extract, msByStage };
}

function numberAll(found, chart) {
  const dates = numbered("d", found.dates), places = numbered("p", found.places), actors = numbered("a", found.actors), weapons = numbered("w", found.weapons);
  chart.addMentions("date-mention", dates);
  chart.addMentions("place-mention", places);
  chart.addMentions("actor-mention", actors);
  chart.addMentions("weapon-mention", weapons);
  return { dates, places, actors, weapons };
}
