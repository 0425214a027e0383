/**
 * Starts a clock; called again it tells milliseconds. Where the process tells its CPU time, the lesser of that and wall
 * time: a busy machine stretches the one, helping threads the other, and the work itself is in both.
 */
export const clock = () => {
  const { process } = globalThis;
  const start = performance.now();
  const spent = process?.cpuUsage();
  return () => {
    const wall = performance.now() - start;
    if (!spent) return wall;
    const { user, system } = process.cpuUsage(spent);
    return Math.min(wall, (user + system) / 1000);
  };
};
