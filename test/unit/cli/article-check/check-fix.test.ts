import { chmod, lstat, readFile, readdir, stat, symlink } from 'node:fs/promises';
import { describe, expect, it } from 'vitest';
import { workspace } from '../support/program.js';

const { withHarvest, write, path } = workspace();

const fix = async (name: string, before: string): Promise<string> => {
  await write(name, before);
  await withHarvest(['check', name, '--fix', '--quiet']);
  return readFile(path(name), 'utf8');
};

const old = '<figure-value of="harvest/picked">12,307</figure-value>';
const right = '<figure-value of="harvest/picked">13,100</figure-value>';

describe('--fix', () => {
  it.each([
    ['line ends of any kind', `a\r\n${old}\n\rb\r`],
    ['a byte order mark', `\ufeff<p>${old}`],
    ['entities and odd quotes elsewhere', `<a href='x&amp;y' title=z>&eacute;&nbsp;é</a>${old}<!-- ${old.length} -->`],
    ['blanks around the number', old.replace('12,307', '\n   12,307\t ')],
    [
      'attributes as they are written',
      old.replace('of="harvest/picked"', "COUNTED='' OF=harvest/picked hedge = none").replace('12,307', '12,307'),
    ],
    ['markup around the number', old.replace('12,307', '<b>12,307</b>')],
    ['many numbers', `${old} ${old}${old}\n`.repeat(20)],
    ['characters outside the first plane', `\u{1F34E}${old}\u{1F34E}`],
  ])('touches nothing but the number: %s', async (_, before) => {
    const noun = before.includes('COUNTED') ? ' tonnes' : '';
    expect(await fix('fix.html', before)).toBe(before.replaceAll('12,307', `13,100${noun}`));
  });

  it('mends a hedge, a table and Markdown, and leaves code alone', async () => {
    expect(await fix('a.html', '<figure-value of="harvest/lost">650,000</figure-value>')).toContain('>about 650,000<');
    expect(
      await fix(
        'b.html',
        '<figure-parts of="harvest/colours"><table><tr><th>Red</th><td> 57 t</td></tr></table></figure-parts>',
      ),
    ).toContain('<td> 75</td>');
    expect(await fix('c.md', `\`${old}\`\n\n${old}\n\n    ${old}\n`)).toBe(`\`${old}\`\n\n${right}\n\n    ${old}\n`);
  });

  it('writes what HTML needs escaped', async () => {
    expect(
      await fix('d.html', '<figure-value hedge="sign" of="harvest@2024-09-30/stored">&gt;60</figure-value>'),
    ).toContain('>>70<');
  });

  it('does not touch what only its author can mend', async () => {
    for (const text of [
      '<figure-value of="harvest/picked">plenty</figure-value>',
      '<figure-value of="harvest/picked">12,<b>307</b></figure-value>',
      '<figure-value of="harvest/picked">12,</i>307</figure-value>',
      '<figure-value of="harvest/pickd">12,307</figure-value>',
      '<p><figure-value of="harvest/picked">12,307</p>',
    ])
      expect(await fix('e.html', text)).toBe(text);
    const emphasis = '<figure-value of="harvest/picked">**12,307**</figure-value>';
    expect(await fix('e.md', emphasis)).toBe(emphasis.replace('12,307', '13,100'));
    const broken = '<figure-value of="harvest/picked">12,**307**</figure-value>';
    expect(await fix('f.md', broken)).toBe(broken);
  });

  it('leaves nothing more to mend, and says what it did', async () => {
    await write('twice.html', `${old}\n<figure-value of="harvest/picked">plenty</figure-value>`);
    const first = await withHarvest(['check', 'twice.html', '--fix']);
    expect(first.out.split('\n')[0]).toBe(
      'twice.html:1:1: fixed: says “12,307”, should say “13,100” (harvest/picked) [text-differs]',
    );
    expect(first.err).toBe('1 file checked: 1 error and 0 warnings in 1 file, 1 fixed\n');
    expect(first.code).toBe(1);
    const after = await stat(path('twice.html'));
    const second = await withHarvest(['check', 'twice.html', '--fix']);
    expect(second.out).not.toContain('fixed');
    expect((await stat(path('twice.html'))).mtimeMs).toBe(after.mtimeMs);
    await write('once.html', old);
    expect((await withHarvest(['check', 'once.html', '--fix'])).code).toBe(0);
  });

  it('keeps the mode of the file, and a link a link', async () => {
    await write('linked/target.html', old);
    await chmod(path('linked/target.html'), 0o666);
    await symlink('linked/target.html', path('link.html'));
    await withHarvest(['check', 'link.html', '--fix']);
    expect((await lstat(path('link.html'))).isSymbolicLink()).toBe(true);
    expect(await readFile(path('linked/target.html'), 'utf8')).toBe(right);
    expect((await stat(path('linked/target.html'))).mode & 0o777).toBe(0o666);
    expect(await readdir(path('linked'))).toEqual(['target.html']);
  });

  it('without it, nothing is written', async () => {
    await write('untouched.html', old);
    await withHarvest(['check', 'untouched.html']);
    expect(await readFile(path('untouched.html'), 'utf8')).toBe(old);
  });
});
