/**
 * The pattern language. A pattern is a sequence of elements over tokens:
 *
 *     {harm}                          a hit or mention of a class, as many tokens long as it is
 *     {harm outcome=killed number=plural|dual clitic=by}   with filters; `!key=value` negates, `key` alone means "has it"
 *     n:{number}                      captured under the name n (else under its class)
 *     كلمة                            a word as it stands (a و or ف before it is let through)
 *     (a | b c)   x?                  alternatives; optional
 *     _{0,3}   ~{0,3}                 at most three words of any kind; ~ also across commas
 *     _{0,3 !harm|number}             at which no hit or mention of these classes starts
 *     ,                               the next element may follow a comma
 *     [ … ]                           the part that becomes the mention's span (else all of it)
 *
 * Elements stand next to each other; quotes, brackets and dashes between them do not matter, commas and stops do.
 * Nothing repeats without a bound, so a match looks at a bounded window and matching is linear in the text.
 */
export type PatternNode =
  | { readonly kind: "class"; readonly className: string; readonly filters: readonly Filter[]; readonly capture: string }
  | { readonly kind: "word"; readonly word: string }
  | { readonly kind: "gap"; readonly min: number; readonly max: number; readonly acrossCommas: boolean; readonly barred: readonly string[] }
  | { readonly kind: "comma" }
  | { readonly kind: "mark"; readonly edge: "start" | "end" }
  | { readonly kind: "sequence"; readonly items: readonly PatternNode[] }
  | { readonly kind: "choice"; readonly options: readonly PatternNode[] }
  | { readonly kind: "optional"; readonly item: PatternNode };

/** `key=a|b`: the key's value is one of these; no values: the key has any value at all. */
export interface Filter {
  readonly key: string;
  readonly values: readonly string[];
  readonly isNegated: boolean;
}

/** A pattern that cannot be read: what is wrong, and at which character of the pattern (from 0). */
export class PatternSyntaxError extends Error {
  override readonly name = "PatternSyntaxError";
  readonly at: number;
  constructor(message: string, at: number) {
    super(message);
    this.at = at;
  }
}

const MAX_GAP_TOKENS = 12;
const LEXEME =
  /\s*(?:(?<gap>[_~]\{\d+,\d+(?:\s*![a-z][a-z0-9|-]*)?\})|(?:(?<name>[a-z][a-z0-9_]*):)?\{(?<body>[^{}]*)\}|(?<sign>[()|?,[\]])|(?<word>[\p{L}\p{M}\p{N}\u0640]+))/uy;

interface Lexeme {
  readonly at: number;
  readonly groups: Readonly<Partial<Record<"gap" | "name" | "body" | "sign" | "word", string>>>;
}

/** Parses a pattern's text. @throws PatternSyntaxError naming the character */
export function parsePattern(source: string): PatternNode {
  const parser = new Parser(lex(source), source.length);
  return parser.parse();
}

function lex(source: string): Lexeme[] {
  const lexemes: Lexeme[] = [],
    regex = new RegExp(LEXEME);
  while (regex.lastIndex < source.length) {
    const at = regex.lastIndex,
      match = regex.exec(source);
    if (match === null) {
      if (source.slice(at).trim() === "") break;
      throw new PatternSyntaxError(`"${source.slice(at, at + 12)}" is no pattern element`, at);
    }
    lexemes.push({ at: at + match[0].length - match[0].trimStart().length, groups: match.groups ?? {} });
  }
  return lexemes;
}

class Parser {
  readonly #lexemes: readonly Lexeme[];
  readonly #end: number;
  #next = 0;

  constructor(lexemes: readonly Lexeme[], end: number) {
    this.#lexemes = lexemes;
    this.#end = end;
  }

  parse(): PatternNode {
    const node = this.#choice();
    const rest = this.#lexemes[this.#next];
    if (rest !== undefined) throw new PatternSyntaxError(`unexpected "${rest.groups.sign ?? ""}"`, rest.at);
    return node;
  }

  #sign(): string | undefined {
    return this.#lexemes[this.#next]?.groups.sign;
  }

  #choice(): PatternNode {
    const options = [this.#sequence()];
    while (this.#sign() === "|") {
      this.#next++;
      options.push(this.#sequence());
    }
    const [only] = options;
    return options.length === 1 && only !== undefined ? only : { kind: "choice", options };
  }

  #sequence(): PatternNode {
    const items: PatternNode[] = [];
    for (let lexeme = this.#lexemes[this.#next]; lexeme !== undefined; lexeme = this.#lexemes[this.#next]) {
      if (lexeme.groups.sign === "|" || lexeme.groups.sign === ")") break;
      let item = this.#item(lexeme);
      if (this.#sign() === "?") {
        this.#next++;
        item = { kind: "optional", item };
      }
      items.push(item);
    }
    if (items.length === 0) throw new PatternSyntaxError("an empty sequence", this.#lexemes[this.#next]?.at ?? this.#end);
    return { kind: "sequence", items };
  }

  #item(lexeme: Lexeme): PatternNode {
    this.#next++;
    const { gap, body, name, sign, word } = lexeme.groups;
    if (word !== undefined) return { kind: "word", word };
    if (gap !== undefined) return gapNode(gap, lexeme.at);
    if (body !== undefined) return classNode(body, name, lexeme.at);
    switch (sign) {
      case ",":
        return { kind: "comma" };
      case "[":
        return { kind: "mark", edge: "start" };
      case "]":
        return { kind: "mark", edge: "end" };
      case "(": {
        const inner = this.#choice();
        if (this.#sign() !== ")") throw new PatternSyntaxError("a bracket that is not closed", lexeme.at);
        this.#next++;
        return inner;
      }
      default:
        throw new PatternSyntaxError(`unexpected "${sign ?? ""}"`, lexeme.at);
    }
  }
}

function gapNode(gap: string, at: number): PatternNode {
  const [bounds = "", classes] = gap.slice(2, -1).split("!");
  const [min = 0, max = 0] = bounds.split(",").map(Number);
  if (min > max || max > MAX_GAP_TOKENS) throw new PatternSyntaxError(`a gap of ${min} to ${max} words; at most ${MAX_GAP_TOKENS}`, at);
  return { kind: "gap", min, max, acrossCommas: gap.startsWith("~"), barred: classes?.split("|") ?? [] };
}

function classNode(body: string, name: string | undefined, at: number): PatternNode {
  const [className = "", ...parts] = body.trim().split(/\s+/u);
  if (!/^[a-z][a-z0-9-]*$/u.test(className)) throw new PatternSyntaxError(`"${className}" is no class name`, at);
  const filters = parts.map((part): Filter => {
    const [, negation = "", key = "", values] = /^(!?)([a-z_][a-z0-9_]*)(?:=(.+))?$/u.exec(part) ?? [];
    if (key === "") throw new PatternSyntaxError(`"${part}" is no filter (key=value, !key=value, key)`, at);
    return { key, values: values?.split("|") ?? [], isNegated: negation === "!" };
  });
  return { kind: "class", className, filters, capture: name ?? className };
}

/** All literal words of a pattern, for the lexicon's one scan to find. */
export function wordsOf(node: PatternNode): string[] {
  switch (node.kind) {
    case "word":
      return [node.word];
    case "sequence":
      return node.items.flatMap(wordsOf);
    case "choice":
      return node.options.flatMap(wordsOf);
    case "optional":
      return wordsOf(node.item);
    case "class":
    case "gap":
    case "comma":
    case "mark":
      return [];
  }
}
