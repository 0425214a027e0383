import { mkdir } from 'node:fs/promises';
import { describe, expect, it } from 'vitest';
import { listFiles } from '../../../../src/cli/article-check/files.js';
import { workspace } from '../support/program.js';

const { write, path, run } = workspace();
const wrong = '<figure-value of="south-korea-aid/total">1</figure-value>';

describe('what .gitignore leaves out', () => {
  const files = async (name: string, ...excludes: string[]): Promise<string[]> =>
    (await listFiles([name], path(''), undefined, excludes)).files;

  it('is left out of folders and patterns, with the rules of each folder', async () => {
    await mkdir(path('repo/.git'), { recursive: true });
    await write('repo/.gitignore', '_site/\n*.old.md\n!keep.old.md\n/root.md\n');
    await write('repo/news/.gitignore', 'draft.md\n!late.old.md\n');
    for (const name of ['a.md', '_site/b.html', 'x.old.md', 'keep.old.md', 'root.md', 'news/root.md', 'news/draft.md'])
      await write(`repo/${name}`, wrong);
    for (const name of ['news/late.old.md', 'news/_site/c.html', 'news/d.mdx']) await write(`repo/${name}`, wrong);
    expect(await files('repo')).toEqual(
      ['a.md', 'keep.old.md', 'news/d.mdx', 'news/late.old.md', 'news/root.md'].map((name) => `repo/${name}`),
    );
    expect(await files('repo/news')).toEqual(['repo/news/d.mdx', 'repo/news/late.old.md', 'repo/news/root.md']);
    expect(await files('repo/_site')).toEqual(['repo/_site/b.html']);
    expect(await files('repo/root.md')).toEqual(['repo/root.md']);
    expect(await files('repo', 'news/', '*.old.md')).toEqual(['repo/a.md']);
  });

  it('is said where nothing is left', async () => {
    await write('some/a.md', wrong);
    const { code, err } = await run(['check', 'some', '--exclude', '*.md']);
    expect(code).toBe(2);
    expect(err).toContain('some: all articles of this folder are left out by .gitignore or --exclude');
  });
});

it('comments of JSX are no article, and a reference that is an expression is said to be one', async () => {
  await write(
    'page.jsx',
    `{/* ${wrong} */}\n<figure-value of={'south-korea-aid/total'}>1</figure-value>\n<figure-value of={ref}>1</figure-value>`,
  );
  const { out } = await run(['check', 'page.jsx']);
  expect(out.split('\n').filter(Boolean)).toEqual([
    expect.stringContaining('page.jsx:2:1: error: says “1”'),
    expect.stringContaining('page.jsx:3:1: warning: <figure-value> takes its reference from the expression {ref}'),
  ]);
});

it('a file that would take too long to read is its own failure: the others are checked, and mended', async () => {
  await write('ok.html', wrong);
  await write('deep.md', `${wrong}\n\n${'>'.repeat(5000)} x`);
  await write('nul.md', `${wrong}\u0000`);
  const { code, out, err } = await run(['check', 'deep.md', 'ok.html', 'nul.md', '--fix']);
  expect(code).toBe(2);
  expect(err).toContain('deep.md: quotes and lists stand in each other over 1,000 deep [too-deep]');
  expect(err).toContain('1 file could not be checked');
  expect(out).toContain('ok.html:1:1: fixed');
  expect(out).toContain('nul.md:1:1: fixed');
});
