import { execFileSync } from 'node:child_process';
import { chmod, link, mkdtemp, open, readdir, readFile, rm, stat, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { decodeByMark } from '../../../../src/cli/input/decode.js';
import { readBytes, readText, rewriteText, writeText } from '../../../../src/cli/input/text-file.js';

let folder = '';
const at = (name: string): string => join(folder, name);

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'figures-of-record-text-'));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

describe('a file', () => {
  it.each<[string, Uint8Array, string]>([
    ['in UTF-16, little end first', Buffer.from('\ufeff{"a": "é"}', 'utf16le'), '{"a": "é"}'],
    ['in UTF-16, big end first', Buffer.from('\ufeff{"a": "é"}', 'utf16le').swap16(), '{"a": "é"}'],
    ['in UTF-8 with a mark', Buffer.from('\ufeff{"a": "é"}'), '\ufeff{"a": "é"}'],
  ])('%s is read by its mark', async (_, bytes, text) => {
    await writeFile(at('marked.json'), bytes);
    expect((await readText('marked.json', folder, decodeByMark)).text).toBe(text);
  });

  it('in Latin-1 is refused with the place of the first byte that is not UTF-8', async () => {
    await writeFile(at('latin.html'), Buffer.from('<p>caf\xe9</p>', 'latin1'));
    await expect(readText('latin.html', folder)).rejects.toMatchObject({
      code: 'not-utf-8',
      message: 'it is not UTF-8: the first wrong byte is at offset 6',
    });
  });

  it('of more than the limit is refused by its size, before it is read', async () => {
    const file = await open(at('sparse.html'), 'w');
    await file.truncate(60 * 2 ** 20);
    await file.close();
    await expect(readText('sparse.html', folder)).rejects.toMatchObject({
      code: 'too-large',
      message: 'it has 60.0 MB; at most 50 MB are read',
    });
  });

  it('without an end is let go at the limit', async () => {
    let given = 0;
    const endless = async function* (): AsyncGenerator<Buffer> {
      const chunk = Buffer.alloc(2 ** 20);
      for (;;) {
        given++;
        yield await Promise.resolve(chunk);
      }
    };
    await expect(readBytes(endless())).rejects.toMatchObject({ code: 'too-large' });
    expect(given).toBe(51);
  });

  it.skipIf(process.platform === 'win32')('that is a pipe is refused, and not waited for', async () => {
    execFileSync('mkfifo', [at('pipe.html')]);
    await expect(readText('pipe.html', folder)).rejects.toMatchObject({ message: 'it is not a plain file' });
    await expect(writeText(at('pipe.html'), 'x')).rejects.toMatchObject({
      message: `${at('pipe.html')}: it cannot be written: it is not a plain file`,
    });
  });
});

describe('a text written into a file', () => {
  it('keeps its permissions, its links and its other names', async () => {
    await writeFile(at('page.html'), 'old', { mode: 0o640 });
    await chmod(at('page.html'), 0o640);
    await symlink('page.html', at('link.html'));
    await link(at('page.html'), at('twin.html'));
    await rewriteText(await readText('link.html', folder), 'new');
    for (const name of ['page.html', 'link.html', 'twin.html'])
      expect(await readFile(at(name), 'utf8'), name).toBe('new');
    const [page, twin] = [await stat(at('page.html')), await stat(at('twin.html'))];
    expect([page.mode & 0o777, page.ino]).toEqual([0o640, twin.ino]);
  });

  it.skipIf(process.getuid?.() !== 0)('keeps its owner, where root writes', async () => {
    await writeFile(at('theirs.html'), 'old');
    execFileSync('chown', ['12345:23456', at('theirs.html')]);
    await rewriteText(await readText('theirs.html', folder), 'new');
    const { uid, gid } = await stat(at('theirs.html'));
    expect([uid, gid, await readFile(at('theirs.html'), 'utf8')]).toEqual([12345, 23456, 'new']);
  });

  it('is refused where the file is read-only, and leaves nothing behind', async () => {
    await writeFile(at('kept.html'), 'old');
    await chmod(at('kept.html'), 0o444);
    await expect(rewriteText(await readText('kept.html', folder), 'new')).rejects.toMatchObject({
      code: 'unwritable',
      message: 'it is read-only, and is left as it is',
    });
    expect(await readFile(at('kept.html'), 'utf8')).toBe('old');
    expect((await readdir(folder)).filter((name) => name.endsWith('.tmp'))).toEqual([]);
  });
});
