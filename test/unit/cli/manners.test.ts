import { describe, expect, it } from 'vitest';
import { readArguments } from '../../../src/cli/usage/arguments.js';
import { commands } from '../../../src/cli/commands/index.js';
import { version } from '../../../src/version.js';
import { workspace } from './support/program.js';

const { run } = workspace();
const escape = String.fromCharCode(27);
const stackLine = /^\s+at .+:\d+/m;

describe('help', () => {
  it('of the program names every command, on standard output', async () => {
    const { code, out, err } = await run(['--help']);
    expect(code).toBe(0);
    expect(err).toBe('');
    for (const { name, summary } of commands)
      expect(out).toMatch(new RegExp(`^  ${name} +${summary.slice(0, 40)}`, 'm'));
  });

  it('is shown where nothing was asked for, as an error', async () => {
    const { code, out, err } = await run([]);
    expect([code, out]).toEqual([2, '']);
    expect(err).toContain('Usage: figures-of-record COMMAND');
  });

  it.each(commands.map((c) => [c.name, c] as const))(
    'of %s has its usage, every option and examples',
    async (name, command) => {
      for (const args of [
        [name, '--help'],
        [name, '-h'],
        ['help', name],
      ]) {
        const { code, out, err } = await run(args);
        expect([code, err]).toEqual([0, '']);
        expect(out).toContain(`Usage: figures-of-record ${name}`);
        for (const option of [...command.options.map((o) => o.name), 'help', 'data'])
          expect(out).toContain(`--${option}`);
        for (const { line } of command.examples) expect(out).toContain(line);
      }
    },
  );

  it.each(commands.map((c) => [c.name, c] as const))(
    '%s has at least two examples that it understands itself',
    (name, command) => {
      expect(command.examples.length).toBeGreaterThanOrEqual(2);
      for (const { line } of command.examples) {
        const [program, called, ...args] = line.split(' ').map((word) => word.replace(/^['"]|['"]$/g, ''));
        expect([program, called]).toEqual(['figures-of-record', name]);
        expect(() => readArguments(command, args)).not.toThrow();
      }
    },
  );
});

it('tells its version', async () => {
  expect(await run(['--version'])).toEqual({ code: 0, out: `${version}\n`, err: '' });
});

describe('what cannot be understood is one line, with the nearest name, and exit code 2', () => {
  it.each([
    [['lits'], 'there is no command “lits”. Did you mean “list”?'],
    [['frobnicate'], 'there is no command “frobnicate”. See: figures-of-record --help'],
    [['--versoin'], 'there is no option “--versoin”. Did you mean “--version”?'],
    [['list', '--jsno'], 'list has no option “--jsno”. Did you mean “--json”?'],
    [['list', '-x'], 'list has no option “-x”. See: figures-of-record list --help'],
    [['list', '--as-of'], '--as-of DATE: the value is missing.'],
    [['list', '--as-of', '--json'], '--as-of DATE: the value is missing.'],
    [['list', '--json=1'], '--json takes no value, got “1”.'],
    [['list', 'troops', 'events'], 'list takes one argument, got also “events”.'],
    [
      ['diff', 'troops'],
      'diff needs B: the newer one; a dataset alone is its latest vintage. See: figures-of-record diff --help',
    ],
    [
      ['diff', 'a', 'b', '--only', 'revized'],
      '--only: expected one of revised, reflagged, added, removed, same, got “revized”. Did you mean “revised”?',
    ],
    [['list', '--as-of', '2024-12-01', '--as-of', '2024-12-02'], '--as-of can be given only once.'],
    [['show', 'trops/x'], 'of: expected one of the datasets'],
    [['show', 'south-korea-aid/totl'], 'Did you mean “total”?'],
    [['show', 'no reference'], 'of: expected a reference like "south-korea-aid@2024-10-22/total", got "no reference"'],
    [
      ['list', 'south-korea-aid/total'],
      'list takes a dataset; for one number: figures-of-record show south-korea-aid/total',
    ],
    [['diff', 'troops', 'events'], 'diff: expected two vintages of one dataset, got "troops and events"'],
    [['list', '--data', 'nowhere.json'], 'nowhere.json: there is no such file'],
    [['list', '--as-of', 'yesterday'], 'date: expected an ISO 8601 day such as 2024-10-22, got "yesterday"'],
  ])('%j', async (args, message) => {
    const { code, out, err } = await run(args);
    expect([code, out]).toEqual([2, '']);
    expect(err).toContain(message);
    expect(err).toMatch(/^figures-of-record: [^\n]+\n$/);
    expect(err).not.toMatch(stackLine);
  });
});

describe('colours', () => {
  const coloured = async (env: Record<string, string>, terminal?: number, ...more: string[]): Promise<boolean> => {
    const { out, err } = await run(['show', 'south-korea-aid/total', ...more], { env, ...(terminal && { terminal }) });
    const failed = await run(['nothing', ...more], { env, ...(terminal && { terminal }) });
    expect(failed.err.includes(escape)).toBe(out.includes(escape));
    expect(err).toBe('');
    return out.includes(escape);
  };

  it('are for terminals only', async () => {
    expect(await coloured({}, 80)).toBe(true);
    expect(await coloured({})).toBe(false);
    expect(await coloured({ TERM: 'dumb' }, 80)).toBe(false);
  });

  it('are forced by FORCE_COLOR, and refused by it', async () => {
    expect(await coloured({ FORCE_COLOR: '1' })).toBe(true);
    expect(await coloured({ FORCE_COLOR: '' })).toBe(true);
    expect(await coloured({ FORCE_COLOR: '0' }, 80)).toBe(false);
  });

  it('never go against NO_COLOR or --no-color', async () => {
    expect(await coloured({ NO_COLOR: '1' }, 80)).toBe(false);
    expect(await coloured({ NO_COLOR: '1', FORCE_COLOR: '1' }, 80)).toBe(false);
    expect(await coloured({ FORCE_COLOR: '1' }, 80, '--no-color')).toBe(false);
    expect(await coloured({ NO_COLOR: '' }, 80)).toBe(true);
  });
});

it('results fit the terminal', async () => {
  const { out } = await run(['claims', 'south-korea-to-ukraine-total'], { terminal: 90, env: { NO_COLOR: '1' } });
  expect(Math.max(...out.split('\n').map((line) => line.length))).toBeLessThanOrEqual(90);
});

it.each([
  ['list'],
  ['list', 'aid-to-ukraine'],
  ['show', 'south-korea-aid/total'],
  ['show', 'south-korea-aid/breakdown'],
  ['claims', 'artillery-shells/eu-sent'],
  ['history', 'aid-to-ukraine/KOR-total'],
  ['diff', 'aid-to-ukraine@2024-08-31', 'aid-to-ukraine@2026-04-30'],
])('%s %s prints nothing but JSON when asked for it', async (...args) => {
  const { code, out } = await run([...args, '--json']);
  expect(code).toBe(0);
  expect(JSON.parse(out)).toBeTypeOf('object');
});
