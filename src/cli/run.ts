import { explain, FigureError, type Issue, printShort } from '../error/figure-error.js';
import { version } from '../version.js';
import { readArguments } from './usage/arguments.js';
import { type Call, type Command, type ExitCode } from './usage/command.js';
import { UnreadableError, UsageError } from './input/errors.js';
import { commands } from './commands/index.js';
import { suggestReference } from './input/resolve.js';
import { commandHelp, programHelp } from './usage/help.js';
import { type Library, loadLibrary } from './input/library.js';
import { suggestion } from './output/suggestion.js';
import { type Environment, type Terminal, createTerminal } from './output/terminal.js';

const program = 'figures-of-record';

const createCall = (command: Command, argv: readonly string[], around: Environment, terminal: Terminal): Call => {
  const { args, options } = readArguments(command, argv);
  const values = (option: string): readonly string[] => options.get(option) ?? [];
  let library: Promise<Library> | undefined;
  return {
    args,
    has: (option) => options.has(option),
    value: (option) => values(option)[0],
    values,
    terminal,
    cwd: around.cwd,
    ...(around.stderr.isTTY && { progress: (line) => void around.stderr.write(line) }),
    library: () => (library ??= loadLibrary(values('data'), around.cwd)),
  };
};

/** Whether DEBUG asks to see where a fault of ours came from. */
const wantsDebug = ({ DEBUG = '' }: Environment['env']): boolean =>
  DEBUG.split(/[\s,]+/).some((name) => name === program || name === '*');

const programName = ({ errorStyle: aside }: Terminal): string => aside.red(`${program}:`);

/** What a reference that leads nowhere was probably meant to be. */
const hint = async ({ code, got }: Issue, { args, library }: Call): Promise<string> => {
  const reference = code.startsWith('unknown-') && args.find((arg) => printShort(arg) === got);
  return reference ? `.${suggestReference(reference, (await library()).vintages)}`.replace(/^\.$/, '') : '';
};

const logError = (error: unknown, env: Environment['env'], terminal: Terminal): void => {
  const say = (text: string): void => terminal.log(`${programName(terminal)} ${text}`);
  if (error instanceof UsageError || error instanceof UnreadableError) say(error.message);
  else {
    const message = error instanceof Error ? error.message : String(error);
    say(`a fault of the program itself: ${message.split('\n')[0]!} (DEBUG=${program} shows where)`);
  }
  if (wantsDebug(env) && error instanceof Error) terminal.log(error.stack ?? '');
};

const dispatch = async (argv: readonly string[], around: Environment, terminal: Terminal): Promise<ExitCode> => {
  const [first, ...rest] = argv.filter((word, i) => !(i === 0 && word === '--no-color'));
  if (first === '--version' || first === '-v') {
    terminal.print(version);
    return 0;
  }
  const asked = first === 'help' ? rest[0] : first;
  if (first === undefined || first === '--help' || first === '-h' || (first === 'help' && !asked)) {
    const text = programHelp(commands, terminal);
    // Nothing was asked for: the help is there for orientation and not a result.
    if (first === undefined) terminal.log(text);
    else terminal.print(text);
    return first === undefined ? 2 : 0;
  }
  const command = commands.find(({ name }) => name === asked);
  if (!command) {
    const what = asked!.startsWith('-') ? 'option' : 'command';
    const names = what === 'command' ? commands.map(({ name }) => name) : ['--help', '--version'];
    throw new UsageError(`there is no ${what} “${asked!}”.${suggestion(asked!, names) || ` See: ${program} --help`}`);
  }
  if (first === 'help' || rest.some((word) => word === '--help' || word === '-h')) {
    terminal.print(commandHelp(command, terminal));
    return 0;
  }
  const call = createCall(command, rest, around, terminal);
  try {
    return await command.run(call);
  } catch (error) {
    if (!(error instanceof FigureError)) throw error;
    for (const issue of error.issues)
      terminal.log(`${programName(terminal)} ${explain(issue)}${await hint(issue, call)}`);
    return 2;
  }
};

/**
 * The program: reads what was typed, runs it, and says how it went. Nothing is thrown and nothing is ended from here.
 * @param argv What was typed after the program's name.
 */
export const run = async (argv: readonly string[], around: Environment): Promise<ExitCode> => {
  const terminal = createTerminal(around, argv.includes('--no-color'));
  try {
    return await dispatch(argv, around, terminal);
  } catch (error) {
    logError(error, around.env, terminal);
    return 2;
  }
};
