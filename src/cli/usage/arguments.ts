import { parseArgs } from 'node:util';
import { type Command, type Option, sharedOptions } from './command.js';
import { UsageError } from '../input/errors.js';
import { suggestion } from '../output/suggestion.js';

/** What was typed after the name of a command. */
export interface TypedArguments {
  args: string[];
  options: ReadonlyMap<string, readonly string[]>;
}

type Token = ReturnType<typeof tokensOf>[number];

const tokensOf = (argv: readonly string[], options: readonly Option[]) =>
  parseArgs({
    args: [...argv],
    strict: false,
    tokens: true,
    allowPositionals: true,
    options: Object.fromEntries(
      options.map(({ name, value, short }) => [
        name,
        { type: value ? ('string' as const) : ('boolean' as const), multiple: true, ...(short && { short }) },
      ]),
    ),
  }).tokens;

const helpFor = ({ name }: Command): string => ` See: figures-of-record ${name} --help`;

const optionNamed = (name: string, written: string, options: readonly Option[], command: Command): Option => {
  const option = options.find((one) => one.name === name);
  if (option) return option;
  const names = options.map((one) => `--${one.name}`);
  const hint = suggestion(written, names) || helpFor(command);
  throw new UsageError(`${command.name} has no option “${written}”.${hint}`);
};

/** Reads the value of an option; a switch has an empty one. */
const readValue = (
  { name, value: takes, choices }: Option,
  { value, inlineValue }: Token & { kind: 'option' },
): string => {
  if (!takes) {
    if (value !== undefined) throw new UsageError(`--${name} takes no value, got “${value}”.`);
    return '';
  }
  // In "--only --json" the value was forgotten.
  if (value === undefined || (!inlineValue && /^-./.test(value)))
    throw new UsageError(`--${name} ${takes}: the value is missing.`);
  if (choices && !choices.includes(value))
    throw new UsageError(
      `--${name}: expected one of ${choices.join(', ')}, got “${value}”.${suggestion(value, choices)}`,
    );
  return value;
};

const assertArguments = (command: Command, args: readonly string[]): void => {
  const missing = command.args.find((argument, i) => !argument.optional && i >= args.length);
  if (missing) throw new UsageError(`${command.name} needs ${missing.name}: ${missing.summary}.${helpFor(command)}`);
  const maxArguments = command.args.some(({ many }) => many) ? Infinity : command.args.length;
  if (args.length <= maxArguments) return;
  const expected = ['no argument', 'one argument'][maxArguments] ?? `${maxArguments} arguments`;
  throw new UsageError(`${command.name} takes ${expected}, got also “${args[maxArguments]!}”.`);
};

/**
 * Reads the arguments and options of a command, as it declares them.
 * @throws UsageError with the nearest name where a name is unknown
 */
export const readArguments = (command: Command, argv: readonly string[]): TypedArguments => {
  const declared = [...command.options, ...sharedOptions];
  const args: string[] = [];
  const options = new Map<string, string[]>();
  for (const token of tokensOf(argv, declared)) {
    if (token.kind === 'positional') args.push(token.value);
    if (token.kind !== 'option') continue;
    const option = optionNamed(token.name, token.rawName, declared, command);
    const given = options.get(option.name) ?? [];
    if (given.length && option.value && !option.many) throw new UsageError(`--${option.name} can be given only once.`);
    options.set(option.name, [...given, readValue(option, token)]);
  }
  if (!options.has('help')) assertArguments(command, args);
  return { args, options };
};
