import { codeAt, isEnglishWord } from './words/currencies.js';
import { isLetter, type Lexicon, lowerCase, type Meaning } from './words/meaning.js';

/** A piece of a text: a number as it is written, a word or sign that is known, a mark of a note, or what nobody knows. */
export interface Token {
  kind: 'number' | 'word' | 'note' | 'unknown';
  text: string;
  start: number;
  end: number;
  /** What a word may mean, the likeliest first. */
  meanings: readonly Meaning[];
  /** The fraction that follows a number: ½ as "5". */
  fraction?: string;
}

/** How a text is cut. */
export interface Cutting {
  lexicon: Lexicon;
  nouns: readonly string[];
  decimals: string;
  /** Whether an ordinary blank may stand between groups of digits. */
  blankGroups: boolean;
}

const digitRun = /[.,٫]?\d+(?:[.,'٬٫·\u00a0]\d+)*/y;
const digitRunWithBlanks = /[.,٫]?\d+(?:[.,'٬٫·\u00a0]\d+| \d{3}(?!\d))*/y;
/** Decimals of the fractions that have one sign, and an exact decimal. */
const fractions: Readonly<Record<string, string>> = {
  '½': '5',
  '¼': '25',
  '¾': '75',
  '⅕': '2',
  '⅖': '4',
  '⅗': '6',
  '⅘': '8',
  '⅛': '125',
  '⅜': '375',
  '⅝': '625',
  '⅞': '875',
  '⅒': '1',
};
/** Marks of notes: "[1]", "[a]", "[note 2]", stars, daggers. "[m]" and "[bn]" are no notes. */
const noteMark = /\[(?:\d{1,3}|[a-jln-su-z]|(?:note|nb|n|fn|lower-alpha) ?\d{1,3})\]|\*+|[†‡§¶‖]+|[ᵃ-ᵢ](?![ᵃ-ᵿⁿ])/iuy;
const raisedDigits = /[⁰¹²³⁴-⁹]+/y;

const matchAt = (pattern: RegExp, text: string, at: number): string | undefined => {
  pattern.lastIndex = at;
  return pattern.exec(text)?.[0];
};

/** Cuts a text into pieces, from its beginning to its end. */
export class Tokenizer {
  readonly tokens: Token[] = [];
  private at = 0;
  /** The text with one kind of blank, and the same in small letters. */
  private readonly words: string;
  private readonly lower: string;
  private readonly nouns: readonly string[];

  constructor(
    private readonly text: string,
    private readonly cutting: Cutting,
  ) {
    this.words = text.replaceAll('\u00a0', ' ');
    this.lower = lowerCase(this.words);
    this.nouns = cutting.nouns.map((noun) => noun.replace(/\.$/, '')).sort((a, b) => b.length - a.length);
    while (this.at < text.length) {
      if (/\s/.test(text[this.at]!)) this.at++;
      else this.readPiece();
    }
  }

  private readPiece(): boolean {
    return (
      this.readNoun() ||
      this.readNote() ||
      this.readNumber() ||
      this.readCode() ||
      this.readWord() ||
      this.readUnknown()
    );
  }

  private push(kind: Token['kind'], length: number, meanings: readonly Meaning[] = []): true {
    const start = this.at;
    this.at += length;
    this.tokens.push({ kind, text: this.text.slice(start, this.at), start, end: this.at, meanings });
    return true;
  }

  /** Whether the piece before ends here, without a blank. */
  private follows(kind: Token['kind']): boolean {
    const last = this.tokens.at(-1);
    return last?.kind === kind && last.end === this.at;
  }

  private readNoun(): boolean {
    const noun = this.nouns.find((each) => each && this.lower.startsWith(each, this.at));
    if (!noun || (isLetter(noun.at(-1)) && isLetter(this.text[this.at + noun.length]))) return false;
    const known = this.cutting.lexicon.find(this.words, this.lower, this.at);
    const meanings = known.length === noun.length ? known.meanings : [];
    return this.push('word', this.withDot(noun.length), [{ as: 'noun' }, ...meanings]);
  }

  private readNote(): boolean {
    const mark = matchAt(noteMark, this.text, this.at);
    // "§ 5" is the name of a section.
    if (mark && (this.tokens.length || !/^[§¶]/.test(mark))) return this.push('note', mark.length);
    // Behind a digit or a letter it may be a power.
    const last = this.tokens.at(-1);
    const mayBePower = !last || last.kind === 'number' || /^\p{L}$/u.test(last.text);
    const raised = mayBePower ? undefined : matchAt(raisedDigits, this.text, this.at);
    return raised ? this.push('note', raised.length) : false;
  }

  private readNumber(): boolean {
    const { text, at, cutting } = this;
    const begins = /\d/.test(text[at]!) || (cutting.decimals.includes(text[at]!) && !this.follows('number'));
    const digits = begins ? (matchAt(cutting.blankGroups ? digitRunWithBlanks : digitRun, text, at) ?? '') : '';
    // "12 ½" has a blank in it.
    const gap = digits && /\s/.test(text[at + digits.length] ?? '') ? 1 : 0;
    const fraction = fractions[text[at + digits.length + gap] ?? ''];
    if (!digits && !fraction) return false;
    if (!fraction) return this.push('number', digits.length);
    this.push('number', digits.length + gap + 1);
    const token = this.tokens.at(-1)!;
    token.fraction = fraction;
    token.text = digits;
    return true;
  }

  private readCode(): boolean {
    const code = codeAt(this.text, this.at);
    if (!code) return false;
    const end = this.at + code.length;
    // "USD.5" may be a half or five.
    if (/^\.\d/.test(this.text.slice(end, end + 2))) return false;
    const isFirst = !this.tokens.some(({ kind }) => kind === 'number');
    if (isFirst && isEnglishWord(this.text.slice(this.at, end))) return false;
    return this.push('word', code.length, code.meanings);
  }

  /** The length of a word with the full stop that shortens it. */
  private withDot(length: number): number {
    const end = this.at + length;
    return /[\p{L}\p{M}]/u.test(this.text[end - 1]!) && this.text[end] === '.' ? length + 1 : length;
  }

  private readWord(): boolean {
    const { length, meanings } = this.cutting.lexicon.find(this.words, this.lower, this.at);
    if (!length) return false;
    return this.push('word', this.withDot(length), meanings);
  }

  /** Takes what nobody knows up to the next blank or digit, and with a word before it that nobody knows either. */
  private readUnknown(): boolean {
    const { text } = this;
    let end = this.at + 1;
    const isWord = isLetter(text[this.at]);
    while (end < text.length && !/[\s\d]/.test(text[end]!) && (isWord || !isLetter(text[end]))) {
      if (isWord && !isLetter(text[end]) && this.isKnownAt(end)) break;
      end++;
    }
    const last = this.tokens.at(-1);
    // The end of a sentence says nothing; behind a number it makes an ordinal in half of Europe.
    if (text.slice(this.at) === '.' && last && last.kind !== 'number' && last.end === this.at) {
      this.at++;
      return true;
    }
    if (last?.kind !== 'unknown') return this.push('unknown', end - this.at);
    last.end = end;
    last.text = text.slice(last.start, end);
    this.at = end;
    return true;
  }

  /** Whether a sign that is known ends an unknown word: "kg€", but not "air-to-air". */
  private isKnownAt(at: number): boolean {
    if (/[-–'.]/.test(this.text[at]!)) return false;
    return /[*†‡§¶‖[]/.test(this.text[at]!) || this.cutting.lexicon.find(this.words, this.lower, at).length > 0;
  }
}
