const { FUZZ_MINUTES, FUZZ_SEED, FUZZ_PATH } = process.env;

/** One connection a page; it is closed with it. */
const sessions = new WeakMap();
const sessionOf = async (page) => {
  if (!sessions.has(page)) sessions.set(page, await page.context().newCDPSession(page));
  return sessions.get(page);
};

/** What is left of a page once all that nobody holds is gone. */
const heapOf = async (page) => {
  const session = await sessionOf(page);
  await session.send('Performance.enable');
  // What is freed may hold what is freed next.
  for (let i = 0; i < 3; i++) await session.send('HeapProfiler.collectGarbage');
  const { metrics } = await session.send('Performance.getMetrics');
  const value = (name) => metrics.find((metric) => metric.name === name).value;
  return { heap: value('JSHeapUsedSize'), nodes: value('Nodes'), listeners: value('JSEventListeners') };
};

/** What the fuzz run of the browser asks of the machine around it: how long, from where, how much memory, and to be heard. */
export const fuzzCommands = () => ({
  name: 'fuzz-commands',
  async executeCommand({ command, payload, session }) {
    if (command === 'fuzz-settings')
      return {
        minutes: Number(FUZZ_MINUTES ?? 0),
        seed: FUZZ_SEED ? Number(FUZZ_SEED) : null,
        path: FUZZ_PATH ?? null,
      };
    if (command === 'fuzz-heap') return heapOf(session.browser.getPage(session.id));
    if (command === 'fuzz-tell') {
      console.log(payload);
      return true;
    }
    return undefined;
  },
});
