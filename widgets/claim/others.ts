import { figureError } from '../../src/error/figure-error.js';
import type { Claim } from '../../src/history/claims.js';
import type { RelatedClaims } from '../../src/history/states.js';
import { claimWords, statementWords } from '../../src/messages/index.js';
import { formatValueWith } from '../../src/format/number.js';
import type { Observation } from '../../src/model/observation.js';
import type { Options } from '../scene/scene.js';
import { repeated, type Statement } from '../scene/statements.js';
import { areCompatible } from './compatible.js';

/** What somebody else, or the same party at another time, said of the quantity. */
export interface Other {
  value: string;
  speaker: string;
  when: string;
  /** Whose count it takes up; empty where it is its own. */
  aside: string;
}

/** Other statements under one heading. */
export interface Others {
  title: string;
  list: Other[];
}

/** Refuses statements in two units: nothing can be compared. @throws FigureError `mixed-units` */
export const assertUnit = (own: Observation, all: readonly Statement[]): void => {
  const mixed = all.find((s) => s.observation.unit.code !== own.unit.code)?.observation;
  if (mixed)
    throw figureError('mixed-units', mixed.id, `${own.unit.code} and ${mixed.unit.code}`, 'one unit for all', mixed.id);
};

const otherOf =
  (all: readonly Statement[], { locale, words }: Options) =>
  (s: Statement): Other => {
    const same = repeated(s, all);
    return {
      value: formatValueWith(s.observation, { locale, words }),
      speaker: [s.who, ...s.terms].filter(Boolean).join(', '),
      when: s.when,
      aside: same && statementWords.takesUp(same),
    };
  };

/** What else was said, under headings: states by the same party before and after, then others, and what the wording allows apart from the rest. */
export const groupsOf = (
  { earlier, later, beside, others }: RelatedClaims,
  own: Observation,
  all: readonly Statement[],
  who: string,
  options: Options,
): { groups: Others[]; agree: number; differ: number } => {
  const places = new Map(all.map((s, i) => [s.observation, i]));
  const list = (claims: readonly Claim[]): Other[] =>
    claims
      .map((c) => places.get(c.observation)!)
      .sort((a, b) => a - b)
      .map((place) => otherOf(all, options)(all[place]!));
  const nearest = [...beside, ...others.map(({ claim }) => claim)];
  const [agree, differ]: [Claim[], Claim[]] = [[], []];
  for (const claim of nearest) (areCompatible(own, claim.observation) ? agree : differ).push(claim);
  const atOtherTimes = others.flatMap((states) => [...states.earlier, ...states.beside, ...states.later]);
  const groups = [
    { title: claimWords.earlier(who), list: list(earlier) },
    { title: claimWords.later(who), list: list(later) },
    { title: claimWords.agree, list: list(agree) },
    { title: claimWords.differ, list: list(differ) },
    { title: claimWords.otherTimes, list: list(atOtherTimes) },
  ];
  return { groups: groups.filter((group) => group.list.length), agree: agree.length, differ: differ.length };
};
