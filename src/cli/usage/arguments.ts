import { parseArgs } from 'node:util';
import { type Command, type Option, sharedOptions } from './command.js';
import { UsageError } from '../input/errors.js';
import { suggestion } from '../output/suggestion.js';

/** What was typed after a command's name. */
export interface TypedArguments {
  args: string[];
  options: ReadonlyMap<string, readonly string[]>;
}

const optionUsage = (option: Option): string => `--${option.name}${option.value ? ` ${option.value}` : ''}`;

const readValue = (option: Option, value: string | undefined, inline: boolean): string => {
  if (!option.value) {
    if (value !== undefined) throw new UsageError(`--${option.name} takes no value, got “${value}”.`);
    return '';
  }
  // "--only --json" forgot something.
  if (value === undefined || (!inline && /^-./.test(value)))
    throw new UsageError(`${optionUsage(option)}: the value is missing.`);
  if (option.choices && !option.choices.includes(value))
    throw new UsageError(
      `--${option.name}: expected one of ${option.choices.join(', ')}, got “${value}”.${suggestion(value, option.choices)}`,
    );
  return value;
};

/**
 * Arguments and options of a command, checked against what it declares.
 * @throws UsageError in one line, with the nearest name where a name is unknown
 */
export const readArguments = (command: Command, argv: readonly string[]): TypedArguments => {
  const known = [...command.options, ...sharedOptions];
  const { tokens } = parseArgs({
    args: [...argv],
    strict: false,
    tokens: true,
    allowPositionals: true,
    options: Object.fromEntries(
      known.map(({ name, value, short }) => [
        name,
        { type: value ? ('string' as const) : ('boolean' as const), multiple: true, ...(short && { short }) },
      ]),
    ),
  });
  const args: string[] = [];
  const options = new Map<string, string[]>();
  for (const token of tokens) {
    if (token.kind === 'positional') args.push(token.value);
    if (token.kind !== 'option') continue;
    const option = known.find(({ name }) => name === token.name);
    if (!option) {
      const names = known.map(({ name }) => `--${name}`);
      throw new UsageError(
        `${command.name} has no option “${token.rawName}”.${suggestion(token.rawName, names) || ` See: figures-of-record ${command.name} --help`}`,
      );
    }
    const given = options.get(option.name) ?? [];
    if (given.length && option.value && !option.many) throw new UsageError(`--${option.name} can be given only once.`);
    options.set(option.name, [...given, readValue(option, token.value, token.inlineValue === true)]);
  }
  if (!options.has('help')) assertArguments(command, args);
  return { args, options };
};

const assertArguments = (command: Command, args: readonly string[]): void => {
  const missing = command.args.find((argument, i) => !argument.optional && i >= args.length);
  if (missing)
    throw new UsageError(
      `${command.name} needs ${missing.name}: ${missing.summary}. See: figures-of-record ${command.name} --help`,
    );
  const most = command.args.some(({ many }) => many) ? Infinity : command.args.length;
  if (args.length > most) {
    const expected = most === 0 ? 'no argument' : most === 1 ? 'one argument' : `${most} arguments`;
    throw new UsageError(`${command.name} takes ${expected}, got also “${args[most]!}”.`);
  }
};
