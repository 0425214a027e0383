import { parseArgs } from 'node:util';

export interface Options {
  cases: string[];
  /** All where absent. */
  peers?: string[];
  /** Pages at normal speed, the first one, thrown away, not counted. */
  rounds: number;
  /** Pages on a CPU four times slower; zero for none. */
  slowRounds: number;
  /** Folder for a picture of each peer and case. */
  pictures?: string;
  /** Folder for a CPU profile of each peer and case, with readable names; then nothing is measured. */
  profile?: string;
}

const listOf = (text: string | undefined): string[] | undefined => text?.split(',').filter(Boolean);

const countOf = (name: string, text: string | undefined, otherwise: number, least: number): number => {
  if (text === undefined) return otherwise;
  const count = Number(text);
  if (!Number.isInteger(count) || count < least)
    throw new Error(`--${name}: got "${text}", expected a whole number of at least ${least}.`);
  return count;
};

/** What the command line asks for. @throws Error that names the option, what was got and what was expected */
export const optionsFrom = (argv: readonly string[]): Options => {
  const { values } = parseArgs({
    args: [...argv],
    options: {
      case: { type: 'string' },
      peer: { type: 'string' },
      rounds: { type: 'string' },
      'slow-rounds': { type: 'string' },
      pictures: { type: 'string' },
      profile: { type: 'string' },
      quick: { type: 'boolean', default: false },
    },
  });
  const peers = listOf(values.peer);
  return {
    cases: listOf(values.case) ?? ['A', 'B', 'E'],
    ...(peers && { peers }),
    rounds: countOf('rounds', values.rounds, values.quick ? 3 : 15, 1),
    slowRounds: countOf('slow-rounds', values['slow-rounds'], values.quick ? 0 : 5, 0),
    ...(values.pictures && { pictures: values.pictures }),
    ...(values.profile && { profile: values.profile }),
  };
};
