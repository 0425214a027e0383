import { version } from '../../version.js';
import { formatPairs } from '../output/table.js';
import { wrapText } from '../output/width.js';
import { type Argument, type Command, type Option, sharedOptions } from './command.js';
import type { Terminal } from '../output/terminal.js';

const program = 'figures-of-record';

const argumentUsage = ({ name, optional, many }: Argument): string => {
  const text = many ? `${name}…` : name;
  return optional ? `[${text}]` : text;
};

const usageOf = ({ name, args }: Command): string => [program, name, ...args.map(argumentUsage), '[options]'].join(' ');

const optionPair = ({ name, short, value, summary, choices, many }: Option): [string, string] => [
  `  ${short ? `-${short}, ` : ''}--${name}${value ? ` ${value}` : ''}`,
  summary + (choices ? `: ${choices.join(', ')}` : '') + (many ? '; may be repeated' : ''),
];

/** The width for reading: lines of prose should not be longer. */
const readable = (terminal: Terminal): Terminal => ({ ...terminal, width: Math.min(terminal.width ?? 100, 100) });

/** Writes the help of one command: what it does, how it is called, and lines to try. */
export const commandHelp = (command: Command, wideTerminal: Terminal): string => {
  const terminal = readable(wideTerminal);
  const { bold, faint } = terminal.style;
  const { summary, args, options, details = [], examples } = command;
  const argumentPairs = args.map((argument): [string, string] => [`  ${argument.name}`, argument.summary]);
  return [
    `${summary}.`,
    '',
    `${bold('Usage:')} ${usageOf(command)}`,
    ...(args.length ? ['', formatPairs(argumentPairs, terminal)] : []),
    ...details.flatMap((paragraph) => ['', ...wrapText(paragraph, terminal.width ?? 100, false)]),
    '',
    bold('Options:'),
    formatPairs([...options, ...sharedOptions].map(optionPair), terminal),
    '',
    bold('Examples:'),
    ...examples.flatMap(({ line, purpose }) => [`  ${line}`, faint(`      ${purpose}`)]),
  ].join('\n');
};

/** Writes the help of the whole program. */
export const programHelp = (commands: readonly Command[], wideTerminal: Terminal): string => {
  const terminal = readable(wideTerminal);
  const { bold } = terminal.style;
  const everywhere: [string, string][] = [
    ['  COMMAND --help', 'what a command does, its options, and examples'],
    ['  --version', `the version of the program, now ${version}`],
    ['  exit code', '0 all is well; 1 something was found or is invalid; 2 wrong usage, or a file that cannot be read'],
  ];
  return [
    'Figures you can cite, on the command line: look one up, see who says it and what has changed,',
    'and find the articles that carry an old number.',
    '',
    `${bold('Usage:')} ${program} COMMAND [arguments] [options]`,
    '',
    bold('Commands:'),
    formatPairs(
      commands.map(({ name, summary }) => [`  ${name}`, summary]),
      terminal,
    ),
    '',
    'A reference, REF, is dataset[@vintage][/id]: south-korea-aid@2024-10-22/total. Without @vintage it is the latest.',
    '',
    bold('Examples:'),
    ...commands.flatMap(({ examples }) => examples.slice(0, 1)).map(({ line }) => `  ${line}`),
    '',
    bold('Everywhere:'),
    formatPairs(everywhere, terminal),
  ].join('\n');
};
