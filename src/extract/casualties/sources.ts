import type { ActorMention } from "../../model/mention.ts";
import type { ActorType } from "../../model/vocabulary.ts";
import type { Chart } from "../../pattern/chart.ts";
import type { Draft } from "./draft.ts";
import type { ActorsByToken } from "./groups.ts";

/** How many words may stand between a verb or preposition of saying and the source it names. */
const SOURCE_REACH_TOKENS = 3;
const SOURCES: ReadonlySet<ActorType> = new Set(["media", "organization", "state_forces", "external_forces", "rebel_group", "person"]);

/** What a sentence says of all its figures. */
interface SentenceFrame {
  /** Actors named as sources, in text order. */
  readonly sources: readonly ActorMention[];
  readonly isCumulative: boolean;
}

/** Sources and periods of an article's sentences, each sentence read when first asked for. */
export class SentenceFrames {
  readonly #chart: Chart;
  readonly #actors: ActorsByToken;
  readonly #frames = new Map<number, SentenceFrame>();

  constructor(chart: Chart, actors: ActorsByToken) {
    this.#chart = chart;
    this.#actors = actors;
  }

  /** Id of the source nearest to a figure in its sentence (قالت الوزارة, بحسب المرصد); empty where it names none. */
  sourcesOf(draft: Draft): string[] {
    let nearest: ActorMention | undefined,
      distance = Infinity;
    for (const source of this.#frame(draft).sources) {
      const apart = Math.abs(source.tokens.first - draft.tokens.first);
      if (apart >= distance) continue;
      nearest = source;
      distance = apart;
    }
    return nearest === undefined ? [] : [nearest.id];
  }

  /** Whether the sentence sums up a period (منذ بداية العام, حصيلة الحرب) rather than one event. */
  isCumulative(draft: Draft): boolean {
    return this.#frame(draft).isCumulative;
  }

  #frame({ tokens }: Draft): SentenceFrame {
    const sentence = this.#chart.reading.sentenceOf[tokens.first] ?? 0,
      known = this.#frames.get(sentence);
    if (known !== undefined) return known;
    const frame = this.#read(sentence);
    this.#frames.set(sentence, frame);
    return frame;
  }

  #read(sentence: number): SentenceFrame {
    const { first = 0, last = 0 } = this.#chart.reading.sentences[sentence] ?? {};
    const saying = this.#chart.classId("attribution"),
      cumulative = this.#chart.classId("cumulative");
    const sources: ActorMention[] = [];
    let isCumulative = false;
    for (let token = first; token < last; token++) {
      isCumulative ||= this.#chart.find(token, cumulative) !== undefined;
      const verb = this.#chart.find(token, saying),
        source = verb === undefined ? undefined : this.#sourceFrom(verb.last, last);
      if (source !== undefined) sources.push(source);
    }
    return { sources, isCumulative };
  }

  #sourceFrom(first: number, end: number): ActorMention | undefined {
    for (let token = first; token < Math.min(end, first + SOURCE_REACH_TOKENS + 1); token++) {
      const actor = this.#actors.get(token);
      if (actor !== undefined && SOURCES.has(actor.value.type)) return actor;
    }
    return undefined;
  }
}
