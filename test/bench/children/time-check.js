// Runs in a fresh process or a fresh page: how long a checker takes to load, at first, and when it is warm.
const median = (values) => [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)];

/** @param load imports the checker; @param text the rows as JSON; @returns milliseconds */
export const timeCheck = async (load, text) => {
  const timed = (work) => {
    const start = performance.now();
    const result = work();
    return [performance.now() - start, result];
  };
  const [parse, data] = timed(() => JSON.parse(text));
  const start = performance.now();
  const { check } = await load();
  const loaded = performance.now() - start;
  const [cold, faults] = timed(() => check(data));
  if (faults) throw new Error(`${faults} faults in rows without one`);
  const { observations } = data;
  if (!check({ observations: [...observations.slice(1), { ...observations[0], value: '1' }] }))
    throw new Error('A number in quotes was let through');
  // A browser's clock is too coarse for one small check.
  const times = observations.length < 1000 ? 200 : 1;
  const spells = Array.from(
    { length: 7 },
    () =>
      timed(() => {
        for (let i = 0; i < times; i++) check(data);
      })[0] / times,
  );
  return { parse, load: loaded, cold, warm: median(spells.slice(2)) };
};
