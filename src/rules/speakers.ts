import type { Evidence } from '../model/evidence.js';
import type { Basis, Observation } from '../model/observation.js';
import { printShort } from '../error/figure-error.js';
import { statedOf } from '../history/claims.js';
import { claimOrder, isOneNumber } from '../history/states.js';
import { issueIn, type Rule } from './dataset-file.js';

/** What the number of a side in the war can rest on: its word. Whichever side gives it. */
const basesOfBelligerents: readonly Basis[] = ['claimed', 'promised', 'expected', 'derived'];

/** Words by which a source says that a number is an estimate. */
const estimate = /estimat|believ|assess|reckon|think|thought|approximation/iu;

const saysEstimate = ({ id }: Observation, evidence: readonly Evidence[]): boolean =>
  evidence.some(({ ids, quote = '' }) => ids.includes(id) && estimate.test(quote));

/** Whether two statements are told apart by what they are of: one calibre and another. */
const areApart = (a: Observation, b: Observation): boolean =>
  Object.entries({ ...a.dimensions, ...b.dimensions }).some(([key]) => a.dimensions?.[key] !== b.dimensions?.[key]);

/**
 * A number of a side in the war is a claim, whichever side gives it, unless the source itself calls it an estimate. Different
 * numbers that one party gives for one quantity have dates that tell which came first: they are states of it, and no rivals.
 */
export const speakers: Rule = (file) => {
  const { vintage, evidence } = file;
  const { agents, observations } = vintage;
  const issue = issueIn(file);
  const party = ({ by }: Observation): string | undefined => agents.find((agent) => agent.id === by)?.party;

  const basisIssues = observations.flatMap((o, i) =>
    party(o) !== 'belligerent' ||
    o.value === null ||
    basesOfBelligerents.includes(o.basis) ||
    (o.basis === 'estimated' && saysEstimate(o, evidence))
      ? []
      : [
          issue(
            'belligerent-not-claimed',
            o.id,
            `observations[${i}].basis`,
            printShort(o.basis),
            'claimed, as is any number by the word of a side in the war',
          ),
        ],
  );

  const orderIssues = observations.flatMap((o, i) =>
    o.quantity === undefined || o.value === null || party(o) === 'unknown'
      ? []
      : observations.slice(0, i).flatMap((other) => {
          if (other.quantity !== o.quantity || other.by !== o.by || other.value === null) return [];
          if (isOneNumber(o, other) || areApart(o, other)) return [];
          const [a, b] = [statedOf(o, vintage), statedOf(other, vintage)];
          return claimOrder({ stated: a, observation: o }, { stated: b, observation: other })
            ? []
            : [
                issue(
                  'unordered-states',
                  o.id,
                  `observations[${i}].stated`,
                  printShort(a),
                  `a date that tells whether it was said before or after ${other.id}, ${b}`,
                ),
              ];
        }),
  );
  return [...basisIssues, ...orderIssues];
};
