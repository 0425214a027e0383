import { execFile, spawn } from 'node:child_process';
import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import manifest from '../../package.json' with { type: 'json' };
import { npm } from '../npm.js';
import { consumer } from './support/installed.js';
import { bin, first, plain, type Ran, runProgram } from './support/program.js';

const article = join(import.meta.dirname, '../../examples/article/index.html');
const escape = String.fromCharCode(27);

let folder = '';
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'figures-of-record-program-'));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

/** Runs the installed program as a user would. */
const program = (args: string[], env: Record<string, string> = {}): Promise<Ran> => runProgram(args, folder, env);

describe('the installed program', () => {
  it('helps, and tells its version', async () => {
    expect(await program(['--version'])).toEqual({ code: 0, out: `${manifest.version}\n`, err: '' });
    const { code, out } = await program(['--help']);
    expect(code).toBe(0);
    expect(out).toContain('Usage: figures-of-record COMMAND');
  });

  it('runs through npx, which is npm exec', async () => {
    const [program, ...args] = npm;
    const { stdout } = await promisify(execFile)(program, [...args, 'exec', '--no', '--', manifest.name, 'list'], {
      cwd: consumer,
    });
    expect(stdout).toMatch(/^aid-to-ukraine +2024-08-31, 2026-04-30/m);
  });

  it.each([
    [['list', 'south-korea-aid@2024-10-22'], /^total +All aid +€789 million$/m],
    [['show', 'south-korea-aid@2024-10-22/total'], /^quote +“a total of €789 million”$/m],
    [['claims', 'south-korea-to-ukraine-total'], /€788\.5 million.+\n.*€789 million.+\n.*€646\.6 million/],
    [['history', 'aid-to-ukraine/KOR-total'], /^2026-04-30 .*€646\.6 million +−€141\.9 million$/m],
    [['diff', 'aid-to-ukraine@2024-08-31', 'aid-to-ukraine@2026-04-30', '--area', 'KOR'], /^KOR-total /m],
    [['export', 'south-korea-aid@2024-10-22'], /^reference,id,label,/],
    [['cite', 'source:kiel-r19', '--style', 'credit'], /^Kiel Institute/],
  ])('answers: %j', async (args, answer) => {
    const { code, out, err } = await program(args);
    expect([code, err]).toEqual([0, '']);
    expect(out).toMatch(answer);
  });

  it('finds a number that was made wrong in an article, and mends it to the byte', async () => {
    const name = 'article.html';
    const right = await readFile(article, 'utf8');
    const wrong = right.replace('>€789 million</figure-value>', '>€798 million</figure-value>');
    expect(wrong).not.toBe(right);
    await writeFile(join(folder, name), wrong);
    const found = await program(['check', name]);
    expect(found.code).toBe(1);
    expect(found.out).toContain(
      'error: says “€798 million”, should say “€789 million” (south-korea-aid@2024-10-22/total)',
    );
    expect(found.err).toMatch(/1 file checked: 1 error and \d+ warnings? in 1 file\n$/);
    expect((await program(['check', name, '--fix'])).code).toBe(0);
    expect(await readFile(join(folder, name), 'utf8')).toBe(right);
  });

  it('ends with 2 where it was not understood, or a file cannot be read', async () => {
    const misspelt = await program(['lits']);
    expect(misspelt).toEqual({
      code: 2,
      out: '',
      err: 'figures-of-record: there is no command “lits”. Did you mean “list”?\n',
    });
    await cp(article, join(folder, 'fine.html'));
    expect((await program(['check', 'fine.html', 'missing.html'])).code).toBe(2);
    expect((await program(['validate', 'fine.html'])).code).toBe(2);
  });

  it('has colours only where they are asked for, when no terminal is there', async () => {
    expect((await program(['list', 'troops'])).out).not.toContain(escape);
    expect((await program(['list', 'troops'], { FORCE_COLOR: '1' })).out).toContain(escape);
    expect((await program(['list', 'troops'], { FORCE_COLOR: '1', NO_COLOR: '1' })).out).not.toContain(escape);
  });

  it('is quiet when its reader leaves, as head does, and still ends as it should', async () => {
    const diff = ['diff', 'aid-to-ukraine@2024-08-31', 'aid-to-ukraine@2026-04-30', '--all', '--json'];
    const child = spawn(bin, [...first, ...diff], { cwd: folder, env: plain });
    let err = '';
    child.stderr.on('data', (chunk: Buffer) => (err += chunk.toString()));
    // Before anything is written, so that every write fails.
    child.stdout.destroy();
    const code = await new Promise((done) => child.on('close', done));
    expect([code, err]).toEqual([0, '']);
  });
});
