import { cpus } from 'node:os';
import { setTimeout as pause } from 'node:timers/promises';

interface Times {
  idle: number;
  all: number;
}

const timesOf = (): Times =>
  cpus().reduce(
    ({ idle, all }, { times }) => ({
      idle: idle + times.idle,
      all: all + times.idle + times.user + times.sys + times.nice + times.irq,
    }),
    { idle: 0, all: 0 },
  );

/** Waits a little until the rest of the machine is quiet for a tenth of a second. @returns whether it was */
export const calm = async (): Promise<boolean> => {
  for (let i = 0; i < 4; i++) {
    const before = timesOf();
    await pause(100);
    const after = timesOf();
    if ((after.idle - before.idle) / Math.max(1, after.all - before.all) > 0.75) return true;
  }
  return false;
};
