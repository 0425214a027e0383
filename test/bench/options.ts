import { parseArgs } from 'node:util';

export const parts = ['drawing', 'checking', 'importing', 'rendering'] as const;
export type Part = (typeof parts)[number];

export interface Options {
  parts: Part[];
  cases: string[];
  /** All where absent. */
  peers?: string[];
  /** A first look: few pages, small data. */
  quick: boolean;
  /** Pages of each peer and case at normal speed, and on a CPU four times slower. */
  rounds: { normal: number; slow: number };
  /** Folder for a picture of each peer and case. */
  pictures?: string;
  /** Folder for a CPU profile of each peer and case, with readable names; then nothing is measured. */
  profile?: string;
  /** File that the results are written to. */
  out?: string;
  /** Results to print and to publish again in place of measuring. */
  from?: string;
  /** Whether the page of the examples gets the results. */
  publish: boolean;
}

/** What the options may name. */
export interface Known {
  cases: readonly string[];
  peers: readonly string[];
}

const listOf = <T extends string>(name: string, text: string | undefined, known: readonly T[]): T[] | undefined =>
  text?.split(',').map((word) => {
    const found = known.find((each) => each === word);
    if (!found) throw new Error(`--${name}: got "${word}", expected ${known.join(', ')}.`);
    return found;
  });

const countOf = (name: string, text: string | undefined, otherwise: number, least: number): number => {
  if (text === undefined) return otherwise;
  const count = Number(text);
  if (!/^\d+$/.test(text) || count < least)
    throw new Error(`--${name}: got "${text}", expected a whole number of at least ${least}.`);
  return count;
};

/** What the command line asks for. @throws Error that names the option, what was got and what was expected */
export const optionsFrom = (argv: readonly string[], known: Known): Options => {
  const text = { type: 'string' } as const;
  const flag = { type: 'boolean', default: false } as const;
  const { values } = parseArgs({
    args: [...argv],
    options: {
      ...{ part: text, case: text, peer: text, rounds: text, 'slow-rounds': text },
      ...{ pictures: text, profile: text, out: text, from: text, quick: flag, publish: flag },
    },
  });
  const { quick, publish, pictures, profile, out, from } = values;
  const cases = listOf('case', values.case, known.cases);
  const peers = listOf('peer', values.peer, known.peers);
  const asked = listOf('part', values.part, parts);
  // Who names a case or a peer means the drawing.
  const some = cases ?? peers ?? profile;
  const options: Options = {
    parts: asked ?? (some ? ['drawing'] : [...parts]),
    cases: cases ?? [...known.cases],
    ...(peers && { peers }),
    rounds: {
      normal: countOf('rounds', values.rounds, quick ? 2 : 9, 1),
      slow: countOf('slow-rounds', values['slow-rounds'], quick ? 0 : 3, 0),
    },
    ...{ quick, publish },
    ...(pictures && { pictures }),
    ...(profile && { profile }),
    ...(out && { out }),
    ...(from && { from }),
  };
  if (publish && !from && (quick || some || options.parts.length < parts.length))
    throw new Error('--publish: got a run of some parts, expected a whole run, or --from with the results of one.');
  return options;
};
