import { type Command, type Option, sharedOptions } from '../../src/cli/usage/command.js';
import { type Change, compareParts, type Part } from './changes/change.js';

/** What can be typed: the words of the help are no part of it. */
export type CommandSurface = Pick<Command, 'name'> & {
  args: Omit<Command['args'][number], 'summary'>[];
  options: Omit<Option, 'summary'>[];
};

const withoutSummary = <T extends { summary: string }>({ summary: _summary, ...rest }: T): Omit<T, 'summary'> => rest;

/** Every command as it can be typed, with the options that all of them have. */
export const commandsOf = (commands: readonly Command[]): CommandSurface[] =>
  commands.map(({ name, args, options }) => ({
    name,
    args: args.map(withoutSummary),
    options: [...options, ...sharedOptions].map(withoutSummary),
  }));

type OptionSurface = CommandSurface['options'][number];

/** Parts by name, each where its condition holds. */
const partsWhere = (conditions: Record<string, unknown>): Record<string, Part> =>
  Object.fromEntries(
    Object.entries(conditions).flatMap(([name, holds]) => (holds ? [[name, { text: name, added: 'minor' }]] : [])),
  );

/** @param other The option in the other release: where one takes any value, it takes the choices of the other too. */
const optionPart = ({ name, short, value, many, choices }: OptionSurface, other?: OptionSurface): Part => {
  const values = choices ?? [...(other?.choices ?? []), 'with any value'];
  const parts = { [` -${short}`]: short, ' more than once': many };
  return {
    text: value ? `--${name} ${value}` : `--${name}`,
    head: value ? 'with a value' : 'switch',
    added: 'minor',
    parts: partsWhere({ ...parts, ...Object.fromEntries(values.map((choice) => [` ${choice}`, true])) }),
  };
};

const commandPart = ({ name, args, options }: CommandSurface, other?: CommandSurface): Part => {
  const argumentParts = args.map((argument, i): [string, Part] => {
    const parts = partsWhere({ ', left out': argument.optional, ', more than one': argument.many });
    const added = argument.optional ? 'minor' : 'major';
    return [`, argument ${i + 1}`, { text: argument.name, head: 'argument', added, parts }];
  });
  const optionParts = options.map((option): [string, Part] => {
    const same = other?.options.find((one) => one.name === option.name);
    return [` --${option.name}`, optionPart(option, same)];
  });
  return { text: name, added: 'minor', parts: Object.fromEntries([...argumentParts, ...optionParts]) };
};

/** What became of the program: its commands, their arguments and options. */
export const compareCommands = (before: readonly CommandSurface[], after: readonly CommandSurface[]): Change[] => {
  const parts = (commands: typeof before, others: typeof before): Record<string, Part> =>
    Object.fromEntries(
      commands.map((command) => {
        const same = others.find(({ name }) => name === command.name);
        return [`command ${command.name}`, commandPart(command, same)];
      }),
    );
  return compareParts(parts(before, after), parts(after, before), '');
};
