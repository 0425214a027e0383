/** Files that come late or not at all, for the tests of `src`: `/slow/…` of the tests' own server. */
export const slowFiles = () => {
  /** How often a file was asked for, by name. */
  const asked = new Map();
  const rows = JSON.stringify([
    { label: 'Bread', value: 40 },
    { label: 'Salt', value: 10 },
  ]);

  const answers = {
    /** Never answers. */
    never: ({ res }) => new Promise((done) => res.on('close', done)),
    /** Answers with an error the first time, and with rows from then on. */
    second: (context, name) => {
      asked.set(name, (asked.get(name) ?? 0) + 1);
      if (asked.get(name) > 1) context.body = rows;
      else context.status = 503;
      context.type = 'json';
    },
  };

  return async (context, next) => {
    const [, answer, name] = /^\/slow\/(\w+)\/(.+)$/.exec(context.path) ?? [];
    if (!answer) return next();
    context.set('cache-control', 'no-store');
    return answers[answer](context, name);
  };
};
