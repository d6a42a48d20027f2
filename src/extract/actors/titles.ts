import { Grammar } from "../../lexicon/grammar.ts";
import { Clitic } from "../../lexicon/scan.ts";
import type { TokenRange } from "../../model/span.ts";
import type { Annotation } from "../../pattern/chart.ts";
import { Gap } from "../../text/reading.ts";
import { isDefinite, isRelational, type ActorSearch } from "./actor-search.ts";

/** What stands before a name and says that a name comes. */
export interface Title {
  /** `called`: the word names a name (`المدعو`); `office`: a rank or function; `victim`: a kind of person (`الطفلة`). */
  readonly kind: "called" | "office" | "victim";
}

const MAX_TITLE_TOKENS = 6,
  MAX_ADJECTIVES = 2;

/**
 * The rank, role or kind of person before a name: right before it, or with adjectives (`المصور المستقل`, `العريف
 * المتعاقد`) or a body's name between (`المتحدث باسم "قسد"، شيرزاد علي`).
 */
export function titleBefore(search: ActorSearch, token: number): Title | undefined {
  const { chart, found } = search,
    { reading } = chart;
  const gap = reading.gap[token] ?? Gap.LineBreak,
    body = found.at(-1);
  if (body !== undefined && body.value.type !== "person" && gap <= Gap.Comma && isRightBehind(search, body.tokens.last, token))
    return titleAroundBody(search, token, body.tokens);
  return gap > Gap.Soft || isInPlaceName(search, token) ? undefined : titleOfName(search, token);
}

/** The title right before a name, or before its adjectives. */
function titleOfName(search: ActorSearch, token: number): Title | undefined {
  if (isOfficeBefore(search, token)) return { kind: "office" };
  let end = token;
  for (let skipped = 0; skipped <= MAX_ADJECTIVES && end > 0; skipped++) {
    const title = titleEndingAt(search, end);
    if (title !== undefined) return title;
    if (!isTitleAdjective(search, end - 1)) return undefined;
    end--;
  }
  return undefined;
}

/** `حي الشيخ مقصود`: behind a type word, and part of a place's listed name. */
function isInPlaceName({ chart, classes }: ActorSearch, token: number): boolean {
  const place = chart.find(token - 1, classes.place);
  return place !== undefined && place.last > token && chart.find(token - 2, classes.placeWord)?.last === token - 1;
}

/** Whether nothing stands between a body's name and a token but its seat: `باسم المحكمة الابتدائية بالقصرين رياض النويوي`. */
function isRightBehind({ chart, classes }: ActorSearch, end: number, token: number): boolean {
  if (end === token) return true;
  if (end >= token || token - end > MAX_SEAT_TOKENS || chart.reading.gap[token] !== Gap.Space) return false;
  const seat = chart.find(end, classes.place);
  return seat?.last === token && (seat.clitics & Clitic.By) !== 0;
}

const MAX_SEAT_TOKENS = 2;

/** A title before a body's name, or one that the body is part of: `مدير إعلام صحة المحافظة عباس`. */
function titleAroundBody(search: ActorSearch, token: number, body: TokenRange): Title | undefined {
  const title = titleOfMember(search, body.first);
  if (title !== undefined || search.chart.reading.gap[token] !== Gap.Space) return title;
  const office = titleEndingAt(search, token);
  if (office !== undefined) return office;
  return isOfficeBefore(search, token) ? { kind: "office" } : undefined;
}

/** A title before the name of its bearer's body, or before that and `في`: `الضابط في الجيش`, `النائب بالبرلمان`. */
function titleOfMember(search: ActorSearch, token: number): Title | undefined {
  const { chart } = search,
    inside = chart.find(token - 1, chart.classId("locative"));
  const isInside = inside?.last === token && inside.references[0]?.entry.id === "inside";
  return titleEndingAt(search, isInside ? inside.first : token);
}

/** `معاون مدير مصافي الجنوب`: a role, the nouns of its office and then the name, no particle or verb between. */
function isOfficeBefore({ chart, classes }: ActorSearch, token: number): boolean {
  for (let first = token - 1; first >= Math.max(0, token - MAX_OFFICE_TOKENS); first--) {
    if (chart.reading.gap[first + 1] !== Gap.Space) return false;
    const role = chart.find(first, classes.role);
    if (role !== undefined && role.last < token)
      return role.references.some(({ entry }) => OFFICES.has(entry.id)) && isWholeOffice(chart, token, classes.place);
    if ([classes.functionWord, chart.classId("source-cue"), classes.number].some((classId) => chart.find(first, classId) !== undefined))
      return false;
  }
  return false;
}

/** Whether an office is named up to a token: `مدير مصافي الجنوب`, `حاكم بيلغورود`. */
function isWholeOffice(chart: ActorSearch["chart"], token: number, place: number): boolean {
  return isDefinite(chart, token - 1) || chart.endingAt(token, [place], MAX_OFFICE_TOKENS) !== undefined;
}

const MAX_OFFICE_TOKENS = 4,
  OFFICES: ReadonlySet<string> = new Set(["role.director", "role.minister", "role.governor", "role.commander", "role.envoy"]);

function isTitleAdjective(search: ActorSearch, token: number): boolean {
  const { chart, classes } = search;
  if (chart.reading.gap[token] !== Gap.Space) return false;
  if (chart.find(token, classes.nisba) !== undefined) return true;
  return (
    isDefinite(chart, token) &&
    (chart.at(token).length === 0 || isRelational(chart, token) || chart.find(token, classes.independent) !== undefined)
  );
}

function titleEndingAt({ chart, classes }: ActorSearch, token: number): Title | undefined {
  for (let first = token - 1; first >= Math.max(0, token - MAX_TITLE_TOKENS); first--) {
    if (chart.find(first, classes.rank)?.last === token) {
      const martyr = chart.find(first, classes.rank)?.references.some(({ entry }) => entry.attributes["kind"] === "victim") === true;
      return { kind: martyr ? "victim" : "office" };
    }
    const role = chart.find(first, classes.role);
    if (role?.last === token) return { kind: kindOf(role.references.map(({ entry }) => entry.attributes["kind"])) };
  }
  return isKindOfPerson(chart.find(token - 1, classes.victim), token) ? { kind: "victim" } : undefined;
}

/** `المسعفة`, `البائع`: one person by the definite singular of a job or age. */
function isKindOfPerson(victim: Annotation | undefined, token: number): boolean {
  if (victim?.last !== token || (victim.clitics & Clitic.Article) === 0) return false;
  return victim.references.some(({ grammar }) => (grammar & Grammar.Number) === Grammar.Singular);
}

function kindOf(kinds: readonly unknown[]): Title["kind"] {
  if (kinds.includes("called")) return "called";
  return kinds.includes("victim") ? "victim" : "office";
}
