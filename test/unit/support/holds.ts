import * as fc from 'fast-check';

/** A seed is tried by everybody; a run of many tries seeds that nobody has tried yet. */
const everyday = 20_241_022;

const { FUZZ_RUNS: runs, FUZZ_SEED: seed, FUZZ_PATH: path } = process.env;

const settings = (usual: number): fc.Parameters<unknown> => ({
  numRuns: runs ? Number(runs) : usual,
  seed: seed ? Number(seed) : runs ? Date.now() % 2 ** 31 : everyday,
  ...(path && { path, endOnFailure: true }),
});

/** What was tried last, so that the failure of today can be looked at again tomorrow. */
const replay = (found: fc.RunDetails<unknown>): string =>
  `To replay: FUZZ_SEED=${found.seed} FUZZ_PATH=${found.counterexamplePath} npx vitest run --config test/vitest.config.ts <this file> -t '<this test>'`;

const told = (found: fc.RunDetails<unknown>): void => {
  if (!found.failed) return;
  throw new Error(`${fc.defaultReportMessage(found)}\n\n${replay(found)}`, { cause: found.errorInstance });
};

/** Holds a property for so many inputs: the same ones each time, unless `FUZZ_RUNS` and `FUZZ_SEED` ask for others. */
export const holds = <T>(property: fc.IProperty<T>, usual = 100): void => {
  told(fc.check(property, settings(usual) as fc.Parameters<T>) as fc.RunDetails<unknown>);
};

/** As {@link holds}, for what answers later. */
export const holdsLater = async <T>(property: fc.IAsyncProperty<T>, usual = 100): Promise<void> => {
  told((await fc.check(property, settings(usual) as fc.Parameters<T>)) as fc.RunDetails<unknown>);
};
