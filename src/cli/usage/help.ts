import { version } from '../../version.js';
import { formatPairs } from '../output/table.js';
import { type Command, type Option, sharedOptions } from './command.js';
import type { Terminal } from '../output/terminal.js';

const program = 'figures-of-record';

const usageOf = ({ name, args }: Command): string =>
  [
    program,
    name,
    ...args.map(({ name: argument, optional, many }) => {
      const text = many ? `${argument}…` : argument;
      return optional ? `[${text}]` : text;
    }),
    '[options]',
  ].join(' ');

const optionPair = ({ name, short, value, summary, choices, many }: Option): [string, string] => [
  `  ${short ? `-${short}, ` : ''}--${name}${value ? ` ${value}` : ''}`,
  summary + (choices ? `: ${choices.join(', ')}` : '') + (many ? '; may be repeated' : ''),
];

/** Help is prose: no line of it is longer than can be read. */
const narrowed = (terminal: Terminal): Terminal => ({ ...terminal, width: Math.min(terminal.width ?? 100, 100) });

/** Help of one command: what it does, how it is called, and lines to try. */
export const commandHelp = (command: Command, place: Terminal): string => {
  const terminal = narrowed(place);
  const { bold } = terminal.style;
  const { args, options, details = [], examples } = command;
  return [
    `${command.summary}.`,
    '',
    `${bold('Usage:')} ${usageOf(command)}`,
    ...(args.length
      ? [
          '',
          formatPairs(
            args.map((a) => [`  ${a.name}`, a.summary]),
            terminal,
          ),
        ]
      : []),
    ...details.flatMap((paragraph) => ['', paragraph]),
    '',
    bold('Options:'),
    formatPairs([...options, ...sharedOptions].map(optionPair), terminal),
    '',
    bold('Examples:'),
    ...examples.flatMap(({ line, purpose: tells }) => [`  ${line}`, terminal.style.faint(`      ${tells}`)]),
  ].join('\n');
};

/** Help of the whole program. */
export const programHelp = (commands: readonly Command[], place: Terminal): string => {
  const terminal = narrowed(place);
  const { bold } = terminal.style;
  return [
    'Figures you can cite, on the command line: look one up, see who says it and what has changed,',
    'and find the articles that carry an old number.',
    '',
    `${bold('Usage:')} ${program} COMMAND [arguments] [options]`,
    '',
    bold('Commands:'),
    formatPairs(
      commands.map((c) => [`  ${c.name}`, c.summary]),
      terminal,
    ),
    '',
    'A reference, REF, is dataset[@vintage][/id]: south-korea-aid@2024-10-22/total. Without @vintage it is the latest.',
    '',
    bold('Examples:'),
    ...commands.flatMap(({ examples }) => examples.slice(0, 1)).map(({ line }) => `  ${line}`),
    '',
    bold('Everywhere:'),
    formatPairs(
      [
        ['  COMMAND --help', 'what a command does, its options, and examples'],
        ['  --version', `the version of the program, now ${version}`],
        [
          '  exit code',
          '0 all is well; 1 something was found or is invalid; 2 wrong usage, or a file that cannot be read',
        ],
      ],
      terminal,
    ),
  ].join('\n');
};
