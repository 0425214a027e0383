import { execFile } from 'node:child_process';
import { promisify } from 'node:util';

/** A command as its own help tells it. */
export interface Command {
  name: string;
  summary: string;
  usage: string;
  /** Paragraphs beyond the summary. */
  details: string[];
  arguments: [name: string, tells: string][];
  options: [name: string, tells: string][];
  examples: [line: string, tells: string][];
}

const run = promisify(execFile);

/** Lines of two columns; a line that only goes on with the second belongs to the one before. */
const pairsIn = (lines: readonly string[]): [string, string][] =>
  lines.reduce<[string, string][]>((pairs, line) => {
    const [, first, second = ''] = /^ {2}(\S.*?)(?: {2,}(.*))?$/.exec(line) ?? [];
    const last = pairs.at(-1);
    if (first) pairs.push([first, second]);
    else if (last && line.trim()) last[1] = `${last[1]} ${line.trim()}`.trim();
    return pairs;
  }, []);

/** Lines of a help text that follow its heading. */
const under = (text: string, heading: string): string[] => {
  const lines = text.split('\n');
  const start = lines.indexOf(heading);
  if (start < 0) return [];
  const end = lines.indexOf('', start);
  return lines.slice(start + 1, end < 0 ? undefined : end);
};

const read = (name: string, help: string): Command => {
  const blocks = help.trimEnd().split('\n\n');
  const [summary = '', usage = '', ...rest] = blocks;
  const before = rest.slice(
    0,
    rest.findIndex((block) => block.startsWith('Options:')),
  );
  const isList = (block: string): boolean => block.startsWith('  ');
  return {
    name,
    summary,
    usage: usage.replace('Usage: ', ''),
    details: before.filter((block) => !isList(block)).map((block) => block.replaceAll('\n', ' ')),
    arguments: before.filter(isList).flatMap((block) => pairsIn(block.split('\n'))),
    options: pairsIn(under(help, 'Options:')),
    examples: pairsIn(under(help, 'Examples:')),
  };
};

/**
 * Every command of the program, as `--help` tells it.
 * @param program Path of the program.
 */
export const commandsOf = async (program: string): Promise<Command[]> => {
  const helpOf = async (...args: string[]): Promise<string> =>
    (await run(process.execPath, [program, ...args, '--help', '--no-color'])).stdout;
  const names = pairsIn(under(await helpOf(), 'Commands:')).map(([name]) => name);
  return Promise.all(names.map(async (name) => read(name, await helpOf(name))));
};
