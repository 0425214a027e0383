import { readdir as systemReaddir } from 'node:fs';
import { chmod, symlink, truncate } from 'node:fs/promises';
import { setTimeout as later } from 'node:timers/promises';
import { describe, expect, it } from 'vitest';
import { checkFile } from '../../../../src/cli/article-check/check-file.js';
import { createContext } from '../../../../src/cli/article-check/context.js';
import { listFiles, type Readdir } from '../../../../src/cli/article-check/files.js';
import { inOrder } from '../../../../src/cli/article-check/in-order.js';
import { rewriteText, readText } from '../../../../src/cli/input/text-file.js';
import { workspace } from '../support/program.js';

const { run, withHarvest, write, path } = workspace();
const wrong = '<figure-value of="harvest/picked">1</figure-value>';

describe('which files are checked', () => {
  const files = async (...names: string[]): Promise<string[]> => {
    const { out } = await withHarvest(['check', ...names, '--json', '--quiet']);
    return out
      .split('\n')
      .filter(Boolean)
      .map((line) => (JSON.parse(line) as { file: string }).file);
  };

  it('those named, those in folders, and those of a pattern; each once and in order', async () => {
    for (const name of ['news/a.html', 'news/deep/b.md', 'news/c.htm', 'news/d.markdown', 'news/e.txt', 'news/F.HTML'])
      await write(name, wrong);
    await write('news/node_modules/x.html', wrong);
    await write('news/.git/y.html', wrong);
    const inFolder = ['news/F.HTML', 'news/a.html', 'news/c.htm', 'news/d.markdown', 'news/deep/b.md'];
    expect(await files('news')).toEqual(inFolder);
    expect(await files('./news/')).toEqual(inFolder.map((name) => `./${name}`));
    expect(await files('news/**/*.md')).toEqual(['news/deep/b.md']);
    expect(await files('news/e.txt')).toEqual(['news/e.txt']);
    expect(await files('news/deep', 'news/**/b.md', 'news/a.html')).toEqual(['news/deep/b.md', 'news/a.html']);
  });

  it('a name with the signs of a pattern that is a file is that file', async () => {
    await write('odd [1].html', wrong);
    expect(await files('odd [1].html')).toEqual(['odd [1].html']);
  });
});

it('a file of several spellings is checked once, under the first', async () => {
  await write('twice/m.html', wrong);
  await symlink('m.html', path('twice/link.html'));
  const { files } = await listFiles(['twice/m.html', './twice/m.html', 'twice/link.html', 'twice'], path(''));
  expect(files).toEqual(['twice/m.html']);
});

describe('a folder that cannot be read', () => {
  const closing =
    (end: string): Readdir =>
    (folder, options, done) => {
      if (folder.replace(/\/$/, '').endsWith(end)) done(Object.assign(new Error(), { code: 'EACCES' }), []);
      else systemReaddir(folder, options, done);
    };
  const message = 'the folder cannot be read: permission is denied';

  it('is told of, and the others are searched', async () => {
    await write('shelf/a.html', wrong);
    await write('shelf/shut/b.html', wrong);
    for (const name of ['shelf', 'shelf/**/*.html'])
      expect(await listFiles([name], path(''), closing('/shut'))).toEqual({
        files: ['shelf/a.html'],
        missing: [{ name: 'shelf/shut', message }],
      });
    expect(await listFiles(['shelf'], path(''), closing('/shelf'))).toEqual({
      files: [],
      missing: [{ name: 'shelf', message }],
    });
  });

  // Nothing is shut to root, nor by a mode on Windows.
  it.skipIf(process.getuid?.() === 0 || process.platform === 'win32')('fails the call', async () => {
    await write('rack/a.html', 'nothing');
    await write('rack/shut/b.html', wrong);
    await chmod(path('rack/shut'), 0);
    const { code, err } = await withHarvest(['check', 'rack']);
    await chmod(path('rack/shut'), 0o755);
    expect(code).toBe(2);
    expect(err).toContain(`rack/shut: ${message} [unreadable]`);
  });
});

describe('a file that cannot be read is an error, and the others are checked', () => {
  it.each<[string, () => Promise<string>, string]>([
    ['missing', () => Promise.resolve('nowhere.html'), 'nowhere.html: there is no such file [unreadable]'],
    [
      'a pattern without files',
      () => Promise.resolve('none/*.html'),
      'none/*.html: no file is named like this [unreadable]',
    ],
    ['an empty folder', () => write('bare/x.txt', '').then(() => 'bare'), 'bare: there is no article in this folder'],
    [
      'not UTF-8',
      () => write('latin.html', Buffer.from(`é<p>${'x'.repeat(1000)}`, 'utf8').fill(0xe9, 500, 501)),
      'latin.html: it is not UTF-8: the first wrong byte is at offset 500 [not-utf-8]',
    ],
    ['cut off in a character', () => write('cut.html', Buffer.from('ab€').subarray(0, 4)), 'at offset 2 [not-utf-8]'],
    ['UTF-16', () => write('wide.html', Buffer.from('\ufeff<p>', 'utf16le')), 'at offset 0 [not-utf-8]'],
    [
      'huge',
      async () => {
        await write('huge.html', '');
        await truncate(path('huge.html'), 60 * 2 ** 20);
        return 'huge.html';
      },
      'huge.html: it has 60.0 MB; at most 50 MB are read [too-large]',
    ],
    [
      'too much Markdown',
      () => write('book.md', `${wrong}\n${'word '.repeat(300_000)}`),
      'book.md: it has 1.4 MB of Markdown; at most 1 MB is read [too-large]',
    ],
    [
      'formatting left open without end',
      () =>
        write(
          'open.html',
          `${wrong}<p>${Array.from({ length: 2000 }, (_, i) => `<font size="${i}">`).join('')}${'<p>x'.repeat(2000)}`,
        ),
      'open.html: formatting such as <b> or <font> is left open too often [too-many-elements]',
    ],
  ])('%s', async (_, make, message) => {
    const name = await make();
    await write('other.html', wrong);
    const { code, out, err } = await withHarvest(['check', name, 'other.html']);
    expect(code).toBe(2);
    expect(err).toContain(message);
    expect(err).toContain('1 file could not be checked');
    expect(out).toContain('other.html:1:1: error: says “1”');
  });
});

it('a fault of the program in one file is a failure of that file', async () => {
  await write('fault.html', wrong);
  const context = createContext([], 'en', []);
  const faulty = {
    ...context,
    resolve: () => {
      throw new RangeError('Maximum call stack size exceeded\nat somewhere');
    },
  };
  expect(await checkFile('fault.html', faulty, true, path(''))).toEqual({
    file: 'fault.html',
    findings: [],
    failure: { code: 'program-fault', message: 'a fault of the program itself: Maximum call stack size exceeded' },
  });
});

it('a file that changed since it was read is not written', async () => {
  await write('moving.html', wrong);
  const article = await readText('moving.html', path(''));
  await later(5);
  await write('moving.html', `${wrong} and more`);
  await expect(rewriteText(article, 'mine')).rejects.toThrow('it was changed while it was being checked');
  expect((await readText('moving.html', path(''))).text).toBe(`${wrong} and more`);
});

it('what articles say cannot command the terminal', async () => {
  const escape = String.fromCharCode(27);
  await write('evil.html', `<figure-value of="harvest/picked">${escape}[2J${escape}]0;x\u0007</figure-value>`);
  const { out } = await withHarvest(['check', 'evil.html', '--no-color']);
  expect(out).not.toMatch(/(?!\n)\p{Cc}/u);
});

it('results come in the order of the files, and few are held', async () => {
  let [running, most] = [0, 0];
  const work = async (n: number): Promise<number> => {
    most = Math.max(most, ++running);
    await later(n % 3);
    running--;
    return n;
  };
  const items = Array.from({ length: 40 }, (_, n) => n);
  const done: number[] = [];
  for await (const n of inOrder(items, 8, work)) done.push(n);
  expect(done).toEqual(items);
  expect(most).toBe(8);
});

it('many files have a progress line, on a terminal only, gone at the end', async () => {
  const names = await Promise.all(Array.from({ length: 60 }, (_, n) => write(`many/${n}.html`, 'nothing')));
  const erased = `\r${String.fromCharCode(27)}[K`;
  const { err } = await run(['check', ...names], { terminal: 80 });
  expect(err).toContain(`${erased}1 of 60 files`);
  expect(err).toMatch(/60 files checked: 0 errors and 0 warnings\n$/);
  expect(err.split(erased).at(-1)).toMatch(/^60 files checked/);
  expect((await run(['check', ...names])).err).toBe('60 files checked: 0 errors and 0 warnings\n');
});
