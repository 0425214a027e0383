import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { commands } from '../../src/cli/commands/index.js';
import type { Argument } from '../../src/cli/usage/command.js';

const root = join(import.meta.dirname, '../..');
const readme = readFileSync(join(root, 'README.md'), 'utf8');

const usage = ({ name, optional, many }: Argument): string => {
  const text = many ? `${name}…` : name;
  return optional ? `[${text}]` : text;
};

/** First cells of the table whose first row begins with a word. */
const firstCells = (heading: string): string[] => {
  const [, table = ''] = readme.split(`\n| ${heading} |`);
  const rows = table.split('\n\n')[0]!.split('\n').slice(2);
  return rows.map((row) => /^\| `(.*?)` \|/.exec(row)?.[1] ?? row);
};

describe('README', () => {
  it('lists every command with its arguments, in the order of the help', () => {
    expect(firstCells('command')).toEqual(commands.map(({ name, args }) => [name, ...args.map(usage)].join(' ')));
  });

  it('links to files that are there', () => {
    const links = [...readme.matchAll(/\]\((?!https?:)([^)#]+)\)|(?:src|srcset)="(examples\/[^"]+)"/g)];
    const paths = links.map(([, link, picture]) => link ?? picture ?? '');
    expect(paths.length).toBeGreaterThan(10);
    expect(paths.filter((path) => !existsSync(join(root, path)))).toEqual([]);
  });

  it('fits on one page: at most 125 lines beside the tables that grow with forms and datasets', () => {
    const byHand = readme.replace(/<!-- (\w+) -->[^]*?<!-- \/\1 -->\n/g, '');
    expect(byHand.trimEnd().split('\n').length).toBeLessThanOrEqual(125);
  });
});
