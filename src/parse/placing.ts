import { isLetter, type Meaning } from './words/meaning.js';
import type { RefusalReason } from './reading.js';
import type { Token } from './tokens.js';

/** A piece with the one meaning that it has where it stands. */
export interface Placed<M extends Meaning = Meaning> {
  token: Token;
  meaning: M;
  /** Whether it stands before the number. */
  front: boolean;
}

/** Why pieces make no amount, and the first that does not fit. */
export interface Objection {
  reason: RefusalReason;
  token: Token;
}

export const isObjection = (result: object): result is Objection => 'reason' in result;

const means = (token: Token | undefined, as: Meaning['as']): boolean =>
  token?.meanings.some((meaning) => meaning.as === as) === true;

const touches = (token: Token | undefined, next: Token | undefined): boolean =>
  token !== undefined && token.end === next?.start;

/** Whether a meaning is possible where a piece stands. */
const fits = (meaning: Meaning, tokens: readonly Token[], i: number, front: boolean, money: boolean): boolean => {
  const [before, token, after] = [tokens[i - 1], tokens[i]!, tokens[i + 1]];
  switch (meaning.as) {
    case 'hedge':
      // "c5" is a name; "c. 5", "c.5" and "ca 5" are not.
      return (meaning.side === 'front') === front && !(front && isLetter(token.text.at(-1)) && touches(token, after));
    case 'scale': {
      const isClose = before?.kind === 'number' && touches(before, token);
      if (meaning.needs && !money && !(meaning.needs === 'close' && isClose)) return false;
      return !front || means(before, 'currency') || means(after, 'currency') || meaning.leads === true;
    }
    case 'currency':
      return meaning.side !== 'front' || front;
    case 'never':
      return false;
    case 'link':
      return !front && (means(before, 'scale') || means(after, 'scale'));
    default:
      return true;
  }
};

const reasons: Partial<Record<Meaning['as'], RefusalReason>> = {
  scale: 'scale',
  never: 'scale',
  hedge: 'hedge',
  currency: 'unit',
};

/** A noun that is a word of the grammar as well is that word, unless it is a letter that only might be. */
const withoutNoun = (meanings: readonly Meaning[]): readonly Meaning[] => {
  const firm = meanings.filter(
    (meaning) => ['percent', 'currency', 'never'].includes(meaning.as) || (meaning.as === 'scale' && !meaning.needs),
  );
  return firm.length ? firm : meanings;
};

/** Gives each word the first meaning that fits where it stands. @param numberAt Which piece is the number, or the first of it. */
export const placeTokens = (tokens: readonly Token[], numberAt: number): Placed[] | Objection => {
  const money = tokens.some((token) => means(token, 'currency'));
  const placed: Placed[] = [];
  for (const [i, token] of tokens.entries()) {
    if (token.kind !== 'word') continue;
    const front = i < numberAt;
    const meanings = means(token, 'noun') ? withoutNoun(token.meanings) : token.meanings;
    const found = meanings.filter((meaning) => fits(meaning, tokens, i, front, money));
    const meaning = (money && found.find(({ as }) => as === 'scale')) || found[0];
    if (!meaning) return { reason: reasons[meanings[0]?.as ?? 'noun'] ?? 'unknown-words', token };
    placed.push({ token, meaning, front });
  }
  return placed;
};
