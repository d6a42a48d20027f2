import { Clitic } from "../../lexicon/scan.ts";
import type { ActorValue, Found } from "../../model/mention.ts";
import type { Annotation } from "../../pattern/chart.ts";
import { foldText } from "../../text/fold.ts";
import { Gap, TokenKind, textAfter, textBefore } from "../../text/reading.ts";
import { actorMention, isDefinite, letterCount, unlistedActor, type ActorSearch } from "./actor-search.ts";
import { isAged, isNameLike, isNamesClass, isRelationalSurname, isUnknownName, nameEnd } from "./person-names.ts";
import { titledNameEnd } from "./titled-names.ts";
import { titleBefore, type Title } from "./titles.ts";
import { ALEF_MAKSURA, BEH, FEH, isArticleAt, LAM, TEH_MARBUTA, WAW } from "../../text/letters.ts";

/**
 * A person: given names and family names together (`أحمد زكارنة`, `هناء صبري أبو عرب`), or a name after a rank or role. A
 * given name alone is no person: most are ordinary words too. Once named in full, the family name alone is the person.
 */
export function findPerson(search: ActorSearch, token: number): Found<ActorValue> | undefined {
  const { chart, classes } = search;
  const opens = chart.find(token, classes.givenName) ?? chart.find(token, classes.nameCompound);
  if (opens === undefined) return findStranger(search, token) ?? findTitled(search, token) ?? namedBefore(search, token);
  if ((opens.clitics & ~(Clitic.And | Clitic.By | Clitic.For)) !== 0) return namedBefore(search, token);
  if (!canOpenName(search, token) || isPhrase(search, token)) return undefined;
  const last = nameEnd(search, token);
  if (!isWholeName(search, token, last) || isPartOfPlace(search, token, last))
    return findTitled(search, token) ?? namedBefore(search, token);
  return unlistedActor(chart, { first: token, last }, opens.start, "person");
}

/** A name of words that no dictionary lists, right behind its title. */
function findTitled(search: ActorSearch, token: number): Found<ActorValue> | undefined {
  const { chart } = search;
  if (chart.reading.kind[token] !== TokenKind.Arabic || isDefinite(chart, token)) return undefined;
  // Cheap tests first: this is asked of every word.
  if (!isDefinite(chart, token - 1) && !isGivenName(search, token)) return undefined;
  const title = isNamesOwn(search, token) ? titleBefore(search, token) : undefined;
  if (title === undefined || title.kind === "called") return undefined;
  const last = titledNameEnd(search, token, title);
  return last === undefined ? undefined : unlistedActor(chart, { first: token, last }, chart.reading.start[token] ?? 0, "person");
}

/** A word that nothing but the names' dictionaries lists. */
function isNamesOwn(search: ActorSearch, token: number): boolean {
  const { chart, classes } = search;
  if (isGivenName(search, token) || chart.find(token, classes.nameCompound) !== undefined) return true;
  return chart.at(token).every(({ classId }) => isNamesClass(search, classId));
}

/** Whether words that begin with a given name are a person's name where they stand. */
function isWholeName(search: ActorSearch, token: number, last: number): boolean {
  if (titleBefore(search, token) !== undefined) return last - token >= 2 || (last - token === 1 && isAged(search, last));
  const opening = search.chart.find(token, search.classes.nameCompound)?.references[0]?.entry.attributes;
  if (opening?.["titled"] === true || (isOrdinaryWord(search, token) && !(isAged(search, last) && !isPreposition(search, token))))
    return false;
  return isFullName(search, token, last);
}

/** Neither a family (`آل الجمال`), the middle of a name (`سعد بن أبي عبادة`), a verb, a type word (`ولاية`) nor a place's name. */
function canOpenName(search: ActorSearch, token: number): boolean {
  const { chart, classes } = search;
  const opening = chart.find(token, classes.nameCompound)?.references[0]?.entry.attributes;
  const isMiddle = opening?.["inner"] === true && chart.find(token - 1, classes.givenName)?.last === token;
  if (opening?.["clan"] === true || isMiddle || isBehindKunya(search, token) || isNameLike(search, token)) return false;
  return !isOtherWord(search, token) && !isOfPlace(search, token);
}

/** `يا أبا عبد الله`: the second half of what has begun before. */
function isBehindKunya({ chart, classes }: ActorSearch, token: number): boolean {
  return chart.find(token - 1, classes.nameCompound)?.last === token && chart.reading.gap[token] === Gap.Space;
}

/** `روى آدم`, `ولاية بونتلاند`: a verb before the name, or a type word that begins with the letters of a clitic. */
function isOtherWord({ chart, classes }: ActorSearch, token: number): boolean {
  const isVerb = chart.find(token, chart.classId("source-cue")) !== undefined && chart.find(token + 1, classes.givenName) !== undefined;
  // `المتحدث باسم القائد`: the word belongs to the role.
  if ((chart.find(token - 1, classes.role)?.last ?? 0) > token) return true;
  const isType = chart.find(token, classes.placeWord)?.clitics === 0 && (chart.find(token, classes.givenName)?.clitics ?? 0) !== 0;
  return isVerb || isType;
}

/** Whether a type word of a place stands before a name that is the place's (`شارع خالد بن الوليد`; not `رئيس البلدية`). */
function isOfPlace({ chart, classes }: ActorSearch, token: number): boolean {
  const type = chart.find(token - 1, classes.placeWord);
  return type?.last === token && (type.clitics & Clitic.Article) === 0 && !isDefinite(chart, token - 1);
}

/** Three words, or two of which the second is known as a name, looks like one or stands where a name ends. */
function isFullName(search: ActorSearch, token: number, last: number): boolean {
  const { chart, classes } = search;
  if (last - token !== 2) return last - token > 2;
  const isKnown = chart.find(token + 1, classes.givenName) !== undefined || chart.find(token + 1, classes.place) !== undefined;
  return isKnown || isDefinite(chart, token + 1) || standsApart(search, token, last);
}

/** A name before its age or a comma, alone in its line or byline, or after a verb of saying: `رامي دويكات (22 عاما)`. */
function standsApart({ chart }: ActorSearch, token: number, last: number): boolean {
  const after = textAfter(chart.reading, last);
  if (/^\s*[(\u{060C},:]/u.test(after)) return true;
  const isAlone = last >= chart.reading.tokenCount || /^\s*[\n/|]/u.test(after);
  if (isAlone && /[:\n/|]\s*$/u.test(textBefore(chart.reading, token))) return true;
  return chart.find(token - 1, chart.classId("source-cue"))?.last === token;
}

/** A name whose first word no dictionary knows, after a title, where its second word or what follows shows a name. */
function findStranger(search: ActorSearch, token: number): Found<ActorValue> | undefined {
  const { chart } = search,
    { reading } = chart;
  if (!isUnknownName(search, token) || isDefinite(chart, token) || isGenitive(search, token)) return undefined;
  const title = titleBefore(search, token),
    last = title === undefined ? apposedEnd(search, token) : strangerEnd(search, token, title);
  const start = (reading.start[token] ?? 0) + (title?.kind === "called" ? prefixLetters(search, token) : 0);
  return last === undefined ? undefined : unlistedActor(chart, { first: token, last }, start, "person");
}

/** `الملقب بالبيدجا`: the preposition of being called. */
function prefixLetters({ chart: { reading } }: ActorSearch, token: number): number {
  const from = reading.unitStart[token] ?? 0;
  return reading.units[from] === BEH && isArticleAt(reading.units, from + 1) ? 1 : 0;
}

/** `حامية الأحيمر`, `جباية الإتاوات`: a feminine noun and the definite one that it belongs to. */
function isGenitive(search: ActorSearch, token: number): boolean {
  const { chart } = search,
    { reading } = chart;
  const isFeminine = reading.text.charCodeAt((reading.end[token] ?? 1) - 1) === TEH_MARBUTA;
  return isFeminine && isDefinite(chart, token + 1) && !isRelationalSurname(search, token + 1) && !isGivenName(search, token + 1);
}

function strangerEnd(search: ActorSearch, token: number, { kind }: Title): number | undefined {
  const { chart } = search,
    second = token + 1;
  if (chart.reading.gap[second] !== Gap.Space) return kind === "called" || isAged(search, second) ? second : undefined;
  if (isKnownNamePart(search, second)) return Math.max(second + 1, nameEnd(search, second));
  if (!isUnknownName(search, second)) return kind === "called" ? second : undefined;
  const last = second + 1;
  return (kind !== "victim" || isAged(search, last)) && (endsName(search, last) || isNameOfOffice(search, token, kind)) ? last : undefined;
}

/** `الرئيس روش كابوري الحداد`: two words behind a definite title, and a definite noun behind them. */
function isNameOfOffice({ chart }: ActorSearch, token: number, kind: Title["kind"]): boolean {
  return kind === "office" && isDefinite(chart, token - 1) && isDefinite(chart, token + 2);
}

/** A given name, the first word of a compound, or a family name by its shape. */
function isKnownNamePart(search: ActorSearch, token: number): boolean {
  const { chart, classes } = search;
  return isGivenName(search, token) || chart.find(token, classes.nameCompound)?.clitics === 0 || isRelationalSurname(search, token);
}

/** `خورشيد الهركي زعيم قبيلة`, `اليكسندر ايفانوف، المتحدث`: two words of a name, and then its role. */
function apposedEnd(search: ActorSearch, token: number): number | undefined {
  const { chart, classes } = search,
    last = token + 2;
  if (chart.reading.gap[token + 1] !== Gap.Space) return undefined;
  const aged = agedEnd(search, token + 1);
  if (aged !== undefined) return aged;
  if ((chart.reading.gap[last] ?? Gap.LineBreak) > Gap.Comma || !isNamedSecond(search, token + 1)) return undefined;
  const role = chart.find(last, classes.role);
  if (role?.clitics === 0 && role.references.some(({ entry }) => APPOSED.has(entry.id))) return last;
  return whoseRoleBehind(search, last);
}

/** A name's second word as it is known or looks; before a comma any unknown one. */
function isNamedSecond(search: ActorSearch, token: number): boolean {
  if (isGivenName(search, token) || isRelationalSurname(search, token)) return true;
  return search.chart.reading.gap[token + 1] === Gap.Comma && isUnknownName(search, token);
}

/** `فابيان كاكولي، وهو مسؤول إداري`: the same token where a role stands behind the pronoun. */
function whoseRoleBehind({ chart, classes }: ActorSearch, pronoun: number): number | undefined {
  const word = chart.reading.gap[pronoun] === Gap.Comma ? chart.find(pronoun, classes.functionWord) : undefined;
  if (word?.references[0]?.entry.id !== "pronoun") return undefined;
  return [classes.role, classes.sourceNoun, classes.rank].some((classId) => chart.find(pronoun + 1, classId) !== undefined)
    ? pronoun
    : undefined;
}

/** `عاهد أبو طعيمة (23 عاما)`: known names up to an age. */
function agedEnd(search: ActorSearch, token: number): number | undefined {
  const { chart, classes } = search;
  if (!isGivenName(search, token) && chart.find(token, classes.nameCompound)?.clitics !== 0) return undefined;
  const last = nameEnd(search, token);
  return last > token && isAged(search, last) ? last : undefined;
}

const APPOSED: ReadonlySet<string> = new Set([
  "role.director",
  "role.minister",
  "role.governor",
  "role.commander",
  "role.speaker",
  "role.envoy",
]);

/** A given name that is no particle as it is written here (`علي`, not `على`). */
function isGivenName({ chart, classes }: ActorSearch, token: number): boolean {
  const given = chart.find(token, classes.givenName);
  return (
    given !== undefined &&
    (given.clitics & ~Clitic.Article) === 0 &&
    !(
      chart.find(token, classes.functionWord) !== undefined &&
      chart.reading.text.charCodeAt((chart.reading.end[token] ?? 1) - 1) === ALEF_MAKSURA
    )
  );
}

/** Whether a name can end before a token: a sign, a particle or a verb of saying. */
function endsName({ chart, classes }: ActorSearch, token: number): boolean {
  const { reading } = chart;
  if (token >= reading.tokenCount || (reading.gap[token] ?? Gap.LineBreak) > Gap.Space) return true;
  return chart.find(token, classes.functionWord) !== undefined || chart.find(token, chart.classId("source-cue")) !== undefined;
}

/** A given name that is an ordinary word too (`علي` and `على`, `بيان`, `صباح`) needs another given name after it. */
function isOrdinaryWord(search: ActorSearch, token: number): boolean {
  const { chart, classes } = search,
    { reading } = chart;
  const isParticle = chart.find(token, classes.functionWord) !== undefined,
    isCommon = isCommonName(chart.find(token, classes.givenName));
  if (!isParticle && !isCommon) return false;
  if (isPreposition(search, token)) return true;
  const next = chart.find(token + 1, classes.givenName);
  return (
    reading.gap[token + 1] !== Gap.Space ||
    next === undefined ||
    (isCommon && isCommonName(next)) ||
    chart.find(token + 1, classes.functionWord) !== undefined
  );
}

function isCommonName(given: Annotation | undefined): boolean {
  return given?.references.some(({ entry }) => entry.attributes["common"] === true) === true;
}

/** `على`, which is folded like the name `علي`. */
function isPreposition({ chart: { reading } }: ActorSearch, token: number): boolean {
  return reading.text.charCodeAt((reading.end[token] ?? 1) - 1) === ALEF_MAKSURA;
}

/** `على قارعة الطريق`: a particle and its noun. */
function isPhrase(search: ActorSearch, token: number): boolean {
  return isParticleOnly(search, token) && !isGivenName(search, token + 1);
}

/** `على` as it is written, where the word is a particle too. */
function isParticleOnly(search: ActorSearch, token: number): boolean {
  return search.chart.find(token, search.classes.functionWord) !== undefined && isPreposition(search, token);
}

/** A longer place name that begins here (`عين العرب`, `حسن شاهين`) is no person. */
function isPartOfPlace(search: ActorSearch, token: number, last: number): boolean {
  const { chart, classes } = search;
  // `القيادي أبو سعد`: behind an office no village.
  if (chart.find(token, classes.nameCompound) !== undefined && titleBefore(search, token)?.kind === "office") return false;
  const place = chart.find(token, classes.place);
  return place !== undefined && place.last >= last;
}

const CLITIC_LETTERS = new Set([WAW, FEH, BEH, LAM]),
  MIN_SURNAME_LETTERS = 4;

/** The family name alone of a person named in full before; a word of the dictionary only where a person is told of. */
function namedBefore(search: ActorSearch, token: number): Found<ActorValue> | undefined {
  const { chart, told } = search,
    { reading } = chart;
  if (letterCount(reading, token) < MIN_SURNAME_LETTERS) return undefined;
  const word = foldText(reading.text.slice(reading.start[token], reading.end[token]));
  const mayBePrefixed = !isDefinite(chart, token) && CLITIC_LETTERS.has(word.charCodeAt(0));
  const person = told.bySurname(word) ?? (mayBePrefixed ? told.bySurname(word.slice(1)) : undefined);
  if (person === undefined || !isSurnameAlone(search, token)) return undefined;
  const clitics = foldText(person.value.name_ar).endsWith(` ${word}`) ? 0 : 1;
  return actorMention(chart, { first: token, last: token + 1 }, (reading.start[token] ?? 0) + clitics, person.value);
}

/** An unknown word, or one that follows a title or a verb of saying: `وقال المصري`. */
function isSurnameAlone(search: ActorSearch, token: number): boolean {
  const { chart } = search;
  if (chart.at(token).length === 0) return true;
  const isName = chart.at(token).every(({ classId }) => isNamesClass(search, classId));
  if (isName && chart.find(token, search.classes.givenName) !== undefined && !isOrdinaryWord(search, token)) {
    const isAmongNames = [token - 1, token + 1].some((at) => isKnownNamePart(search, at));
    if (!isAmongNames && chart.at(token).every(({ classId }) => classId === search.classes.givenName)) return true;
  }
  const speaks = SPEECH.some((name) => chart.find(token - 1, chart.classId(name))?.last === token);
  return isName && (speaks || titleBefore(search, token) !== undefined);
}

const SPEECH = ["source-cue", "speech-verb"];
