import { type Argument, type Command, type Option, shared } from '../../src/cli/command.js';

/** What can be typed: the words of the help are no part of it. */
export interface CommandSurface {
  name: string;
  args: Omit<Argument, 'summary'>[];
  options: Omit<Option, 'summary'>[];
}

const unworded = <T extends { summary: string }>({ summary: _summary, ...rest }: T): Omit<T, 'summary'> => rest;

/** Every command as it can be typed, with the options that all of them have. */
export const commandsOf = (commands: readonly Command[]): CommandSurface[] =>
  commands.map(({ name, args, options }) => ({
    name,
    args: args.map(unworded),
    options: [...options, ...shared].map(unworded),
  }));
