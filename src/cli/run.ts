import { explain, FigureError, type Issue, printShort } from '../error/figure-error.js';
import { version } from '../version.js';
import { commands } from './commands/index.js';
import { UnreadableError, UsageError } from './input/errors.js';
import { type Library, loadLibrary } from './input/library.js';
import { suggestReference } from './input/resolve.js';
import { suggestion } from './output/suggestion.js';
import { createTerminal, type Environment, type Terminal } from './output/terminal.js';
import { readArguments } from './usage/arguments.js';
import type { Call, Command, ExitCode } from './usage/command.js';
import { commandHelp, programHelp } from './usage/help.js';

const program = 'figures-of-record';

const createCall = (
  command: Command,
  argv: readonly string[],
  { cwd, stderr, stdin }: Environment,
  terminal: Terminal,
): Call => {
  const { args, options } = readArguments(command, argv);
  const values = (option: string): readonly string[] => options.get(option) ?? [];
  let library: Promise<Library> | undefined;
  return {
    args,
    has: (option) => options.has(option),
    value: (option) => values(option)[0],
    values,
    terminal,
    cwd,
    ...(stdin && { stdin }),
    ...(stderr.isTTY && { progress: (line) => void stderr.write(line) }),
    library: () => (library ??= loadLibrary(values('data'), cwd)),
  };
};

/** Whether DEBUG asks where an error comes from. */
const wantsDebug = ({ DEBUG = '' }: Environment['env']): boolean =>
  DEBUG.split(/[\s,]+/).some((name) => name === program || name === '*');

const logMessage = (message: string, terminal: Terminal): void =>
  terminal.log(`${terminal.errorStyle.red(`${program}:`)} ${message}`);

/** Ends a sentence and suggests the reference that was probably meant; empty where none is near. */
const hintFor = async ({ code, got }: Issue, { args, library }: Call): Promise<string> => {
  const reference = code.startsWith('unknown-') ? args.find((arg) => printShort(arg) === got) : undefined;
  if (reference === undefined) return '';
  const hint = suggestReference(reference, (await library()).vintages);
  return hint && `.${hint}`;
};

const logError = (error: unknown, env: Environment['env'], terminal: Terminal): void => {
  if (error instanceof UsageError || error instanceof UnreadableError) logMessage(error.message, terminal);
  else {
    const [reason = ''] = (error instanceof Error ? error.message : String(error)).split('\n');
    logMessage(`a fault of the program itself: ${reason} (DEBUG=${program} shows where)`, terminal);
  }
  if (wantsDebug(env) && error instanceof Error) terminal.log(error.stack ?? '');
};

const findCommand = (name: string): Command => {
  const command = commands.find((one) => one.name === name);
  if (command) return command;
  const isOption = name.startsWith('-');
  const names = isOption ? ['--help', '--version'] : commands.map((one) => one.name);
  const hint = suggestion(name, names) || ` See: ${program} --help`;
  throw new UsageError(`there is no ${isOption ? 'option' : 'command'} “${name}”.${hint}`);
};

const runCommand = async (command: Command, call: Call): Promise<ExitCode> => {
  try {
    return await command.run(call);
  } catch (error) {
    if (!(error instanceof FigureError)) throw error;
    for (const issue of error.issues) logMessage(`${explain(issue)}${await hintFor(issue, call)}`, call.terminal);
    return 2;
  }
};

const isHelp = (word: string | undefined): boolean => word === '--help' || word === '-h';

const dispatch = async (argv: readonly string[], environment: Environment, terminal: Terminal): Promise<ExitCode> => {
  const [first, ...rest] = argv[0] === '--no-color' ? argv.slice(1) : argv;
  if (first === undefined) {
    // Nothing was asked for, so the help is no result.
    terminal.log(programHelp(commands, terminal));
    return 2;
  }
  const name = first === 'help' ? rest[0] : first;
  if (first === '--version' || first === '-v') terminal.print(version);
  else if (name === undefined || isHelp(first)) terminal.print(programHelp(commands, terminal));
  else {
    const command = findCommand(name);
    if (first !== 'help' && !rest.some(isHelp))
      return runCommand(command, createCall(command, rest, environment, terminal));
    terminal.print(commandHelp(command, terminal));
  }
  return 0;
};

/**
 * Runs the program. It never rejects and never ends the process.
 * @param argv What was typed after the name of the program.
 */
export const run = async (argv: readonly string[], environment: Environment): Promise<ExitCode> => {
  const terminal = createTerminal(environment, argv.includes('--no-color'));
  try {
    return await dispatch(argv, environment, terminal);
  } catch (error) {
    logError(error, environment.env, terminal);
    return 2;
  }
};
