import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { consumer, run } from './installed.js';

/** What an example says comes out, and what came out. */
export type Outcome = [line: string, said: string, got: string];

/**
 * An example as a module that tells what came out of each line that says so: `line; // said`, or `line;` and the comment
 * on the next.
 */
const telling = (example: string): string => {
  const code = example.replace(
    /^(?!import|const|\/\/| |\})(.+);(?: |\n)\/\/ (.+)$/gm,
    (_, line: string, said: string) =>
      `outcomes.push([${JSON.stringify(line)}, ${JSON.stringify(said)}, shown(${line})]);`,
  );
  return `import { inspect } from 'node:util';
const shown = (value) => typeof value === 'string' ? JSON.stringify(value) : inspect(value, { breakLength: Infinity });
export const outcomes = [];
${code}
`;
};

/**
 * Runs examples in the consumer's project.
 * @param examples JavaScript by a name that will do for a file.
 * @returns each line that says what comes out of it
 */
export const outcomesOf = async (examples: Readonly<Record<string, string>>): Promise<Outcome[]> => {
  const files = Object.keys(examples).map((name) => `${name}.mjs`);
  for (const [name, example] of Object.entries(examples))
    await writeFile(join(consumer, `${name}.mjs`), telling(example));
  const all = `all-${files[0]}`;
  await writeFile(
    join(consumer, all),
    `const told = [];
for (const file of ${JSON.stringify(files)}) told.push(...(await import('./' + file)).outcomes);
console.log(JSON.stringify(told));`,
  );
  return JSON.parse(await run(process.execPath, [all])) as Outcome[];
};

/** A space that keeps a number and its unit on one line is a space to the reader. */
const plain = (text: string): string => text.replace(/[\u00a0\u202f]/g, ' ');

/** Whether a line came out as it says; what ends in … is only the beginning. */
export const agrees = ([, said, got]: Outcome): boolean =>
  /…"?$/.test(said) ? plain(got).startsWith(said.replace(/…"?$/, '')) : plain(got) === said;
