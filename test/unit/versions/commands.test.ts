import { expect, it } from 'vitest';
import { commands } from '../../../src/cli/commands/index.js';
import { type CommandSurface, commandsOf, compareCommands } from '../../versions/command.js';

const show: CommandSurface = {
  name: 'show',
  args: [{ name: 'REF' }, { name: 'MORE', optional: true, many: true }],
  options: [
    { name: 'json' },
    { name: 'as-of', value: 'DATE', short: 'a' },
    { name: 'only', value: 'KIND', choices: ['a', 'b'], many: true },
  ],
};
const [json, asOf, only] = show.options as [
  CommandSurface['options'][0],
  CommandSurface['options'][0],
  CommandSurface['options'][0],
];
const [ref, more] = show.args as [CommandSurface['args'][0], CommandSurface['args'][0]];

const changed = (change: Partial<CommandSurface>): string[] =>
  compareCommands([show], [{ ...show, ...change }]).map(({ bump, what, why }) => `${bump} ${what}: ${why}`);

it('the same commands are no change', () => {
  expect(changed({})).toEqual([]);
});

it.each<[string, Partial<CommandSurface>, ...string[]]>([
  ['an argument gone', { args: [ref] }, 'major command show, argument 2: removed'],
  ['an argument more', { args: [ref, more, { name: 'TO' }] }, 'major command show, argument 3: new'],
  [
    'an optional one more',
    { args: [ref, more, { name: 'TO', optional: true }] },
    'minor command show, argument 3: new',
  ],
  [
    'one now required',
    { args: [ref, { name: 'MORE', many: true }] },
    'major command show, argument 2, left out: removed',
  ],
  [
    'one no longer many',
    { args: [ref, { name: 'MORE', optional: true }] },
    'major command show, argument 2, more than one: removed',
  ],
  ['one now optional', { args: [{ ...ref, optional: true }, more] }, 'minor command show, argument 1, left out: new'],
  ['one now many', { args: [{ ...ref, many: true }, more] }, 'minor command show, argument 1, more than one: new'],
  ['an option gone', { options: [asOf, only] }, 'major command show --json: removed'],
  ['an option more', { options: [json, asOf, only, { name: 'all' }] }, 'minor command show --all: new'],
  [
    'a switch that takes a value',
    { options: [{ ...json, value: 'FILE' }, asOf, only] },
    'major command show --json: changed',
  ],
  [
    'a short form gone',
    { options: [json, { ...asOf, short: undefined }, only] },
    'major command show --as-of -a: removed',
  ],
  [
    'another short form',
    { options: [json, { ...asOf, short: 'd' }, only] },
    'major command show --as-of -a: removed',
    'minor command show --as-of -d: new',
  ],
  ['a short form more', { options: [{ ...json, short: 'j' }, asOf, only] }, 'minor command show --json -j: new'],
  [
    'no longer many',
    { options: [json, asOf, { ...only, many: false }] },
    'major command show --only more than once: removed',
  ],
  ['now many', { options: [json, { ...asOf, many: true }, only] }, 'minor command show --as-of more than once: new'],
  ['a choice less', { options: [json, asOf, { ...only, choices: ['a'] }] }, 'major command show --only b: removed'],
  [
    'another choice',
    { options: [json, asOf, { ...only, choices: ['a', 'c'] }] },
    'major command show --only b: removed',
    'minor command show --only c: new',
  ],
  [
    'choices where there were none',
    { options: [json, { ...asOf, choices: ['a'] }, only] },
    'major command show --as-of with any value: removed',
  ],
  [
    'a choice more',
    { options: [json, asOf, { ...only, choices: ['a', 'b', 'c'] }] },
    'minor command show --only c: new',
  ],
  [
    'any choice',
    { options: [json, asOf, { ...only, choices: undefined }] },
    'minor command show --only with any value: new',
  ],
])('%s', (_name, change, ...expected) => {
  expect(changed(change)).toEqual(expected);
});

it('what is said to be off is no other than what is not said', () => {
  expect(changed({ args: [{ ...ref, optional: false, many: false }, more] })).toEqual([]);
});

it('another word for an argument or a value is no change', () => {
  expect(changed({ args: [{ name: 'ID' }, more], options: [json, { ...asOf, value: 'DAY' }, only] })).toEqual([]);
});

it('an option that takes a value is told from a switch as it is typed', () => {
  const now: CommandSurface = { ...show, options: [{ ...json, value: 'FILE' }, asOf, only] };
  expect(compareCommands([show], [now])).toMatchObject([{ before: '--json', after: '--json FILE' }]);
});

it('a command gone is major, a new one minor', () => {
  expect(compareCommands([show], [])).toMatchObject([{ bump: 'major', what: 'command show' }]);
  expect(compareCommands([], [show])).toMatchObject([{ bump: 'minor', what: 'command show' }]);
});

it('what can be typed is read from the commands, without the words of the help', () => {
  const read = commandsOf(commands);
  expect(read.map(({ name }) => name)).toEqual(commands.map(({ name }) => name));
  const diff = read.find(({ name }) => name === 'diff');
  expect(diff?.args).toEqual([{ name: 'A' }, { name: 'B' }]);
  expect(diff?.options.map(({ name }) => name)).toEqual(
    expect.arrayContaining(['only', 'area', 'json', 'data', 'help']),
  );
  expect(JSON.stringify(read)).not.toContain('summary');
});
