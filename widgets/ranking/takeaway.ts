import { isOrderOpen, type Ranked } from '../../src/derive/rank.js';
import { formatCount } from '../../src/format/number.js';
import { english, language, rankingWords } from '../../src/messages/index.js';
import type { Vintage } from '../../src/model/vintage.js';
import { nameIn, type Ranking } from './rows.js';
import { type Column, formatInColumn } from './column.js';

/** The highlighted row with its rank and its neighbours in a sentence; without one the first. Numbers are written as in their column. */
export const rankingTakeaway = ({ view, rows, highlighted }: Ranking, vintage: Vintage, column: Column): string => {
  const noun = view?.ranked ?? '';
  const name = nameIn(vintage, language);
  const value = (r: Ranked): string => formatInColumn(r, english, column);
  const counted = rows.filter((r) => r.rank !== null);
  if (counted.length === 1) return rankingWords.only(name(counted[0]!), value(counted[0]!), rows.length > 1);
  const of = formatCount(counted.length, language);
  // Who shares the first place is not alone in it.
  const shared = counted[1]?.rank === 1 ? counted[0] : undefined;
  const asked = rows[highlighted];
  if (isOrderOpen(counted)) {
    const first = asked?.rank ? asked : counted[0]!;
    return rankingWords.open(name(first), first.rank!, of, noun, value(first));
  }
  const row = asked?.rank ? asked : shared;
  if (!row?.rank) return rankingWords.first(name(counted[0]!), of, noun, value(counted[0]!));
  const tied = counted.filter((r) => r.rank === row.rank && r !== row).map(name);
  const above = counted.filter((r) => r.rank! < row.rank!).at(-1);
  const below = counted.find((r) => r.rank! > row.rank!);
  const place = above && below ? rankingWords.between(name(above), name(below)) : '.';
  return (
    rankingWords.ranked(name(row), row.rank, of, noun, value(row)) +
    (tied.length ? rankingWords.tied(tied) : '') +
    place
  );
};
