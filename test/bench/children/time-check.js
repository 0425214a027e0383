// Runs in a fresh process or a fresh page: how long a checker takes to load, at first, and when it is warm.
import { clock } from './clock.js';

const median = (values) => [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)];

const timed = (work) => {
  const elapsed = clock();
  const result = work();
  return { ms: elapsed(), result };
};

/** @param load imports the checker; @param text the rows as JSON; @returns milliseconds */
export const timeCheck = async (load, text) => {
  const parsed = timed(() => JSON.parse(text));
  const data = parsed.result;
  const elapsed = clock();
  const { check } = await load();
  const loaded = elapsed();
  const cold = timed(() => check(data));
  if (cold.result) throw new Error(`${cold.result} faults in rows without one`);
  const [first, ...others] = data.observations;
  if (!check({ observations: [...others, { ...first, value: '1' }] }))
    throw new Error('A number in quotes was let through');
  // A clock is too coarse for one small check; a large one is long enough for few.
  const times = data.observations.length < 1000 ? 200 : 1;
  const spells = data.observations.length > 50_000 ? 4 : 7;
  const spell = () =>
    timed(() => {
      for (let i = 0; i < times; i++) check(data);
    }).ms / times;
  return {
    parse: parsed.ms,
    load: loaded,
    cold: cold.ms,
    warm: median(Array.from({ length: spells }, spell).slice(1)),
  };
};
