import type { ActorMention } from "../../model/mention.ts";
import type { ActorType } from "../../model/vocabulary.ts";
import type { Chart } from "../../pattern/chart.ts";
import type { Draft } from "./draft.ts";
import type { ActorsByToken } from "./groups.ts";

/** How many words may stand between a verb or preposition of saying and the source it names. */
const SOURCE_REACH_TOKENS = 3;
const SOURCES: ReadonlySet<ActorType> = new Set(["media", "organization", "state_forces", "external_forces", "rebel_group", "person"]);

/** The sources that an article's sentences name, each sentence read when first asked for. */
export class SentenceSources {
  readonly #chart: Chart;
  readonly #actors: ActorsByToken;
  /** Sentence → actors named as its sources, in text order. */
  readonly #sources = new Map<number, readonly ActorMention[]>();

  constructor(chart: Chart, actors: ActorsByToken) {
    this.#chart = chart;
    this.#actors = actors;
  }

  /** Id of the source nearest to a figure in its sentence (قالت الوزارة, بحسب المرصد); empty where it names none. */
  sourcesOf(draft: Draft): string[] {
    let nearest: ActorMention | undefined,
      distance = Infinity;
    for (const source of this.#of(draft)) {
      const apart = Math.abs(source.tokens.first - draft.tokens.first);
      if (apart >= distance) continue;
      nearest = source;
      distance = apart;
    }
    return nearest === undefined ? [] : [nearest.id];
  }

  #of({ tokens }: Draft): readonly ActorMention[] {
    const sentence = this.#chart.reading.sentenceOf[tokens.first] ?? 0,
      known = this.#sources.get(sentence);
    if (known !== undefined) return known;
    const sources = this.#read(sentence);
    this.#sources.set(sentence, sources);
    return sources;
  }

  #read(sentence: number): readonly ActorMention[] {
    const { first = 0, last = 0 } = this.#chart.reading.sentences[sentence] ?? {};
    const saying = this.#chart.classId("attribution");
    const sources: ActorMention[] = [];
    for (let token = first; token < last; token++) {
      const verb = this.#chart.find(token, saying),
        source = verb === undefined ? undefined : this.#sourceFrom(verb.last, last);
      if (source !== undefined) sources.push(source);
    }
    return sources;
  }

  #sourceFrom(first: number, end: number): ActorMention | undefined {
    for (let token = first; token < Math.min(end, first + SOURCE_REACH_TOKENS + 1); token++) {
      const actor = this.#actors.get(token);
      if (actor !== undefined && SOURCES.has(actor.value.type)) return actor;
    }
    return undefined;
  }
}
