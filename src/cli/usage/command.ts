import type { Library } from '../input/library.js';
import type { Terminal } from '../output/terminal.js';

/** What stands after a command's name. */
export interface Argument {
  /** "REF" */
  name: string;
  summary: string;
  optional?: boolean;
  /** One or more of them. */
  many?: boolean;
}

/** An option of a command. */
export interface Option {
  name: string;
  summary: string;
  short?: string;
  /** What it takes: "FILE". Without it the option is a switch. */
  value?: string;
  /** May be given more than once. */
  many?: boolean;
  /** The only values it takes. */
  choices?: readonly string[];
}

/** A line that can be typed as it stands, and what it does. */
export interface Example {
  line: string;
  purpose: string;
}

/** One call of a command, its arguments read and checked. */
export interface Call {
  args: readonly string[];
  /** Whether a switch was given. */
  has: (option: string) => boolean;
  value: (option: string) => string | undefined;
  values: (option: string) => readonly string[];
  terminal: Terminal;
  /** Folder that relative paths start from. */
  cwd: string;
  /** Streams that a progress line may overwrite. */
  progress?: (line: string) => void;
  /** The package's datasets, with those of `--data`. */
  library: () => Promise<Library>;
}

/** What a call ends with: 0 all is well, 1 something was found or is invalid, 2 it could not be done. */
export type ExitCode = 0 | 1 | 2;

/** A command, declared as data: help, parsing and tests come from it. */
export interface Command {
  name: string;
  /** One line. */
  summary: string;
  /** What a reader of `--help` needs beyond it. */
  details?: readonly string[];
  args: readonly Argument[];
  options: readonly Option[];
  examples: readonly Example[];
  run: (call: Call) => Promise<ExitCode>;
}

/** Options that every command has. */
export const sharedOptions: readonly Option[] = [
  { name: 'data', value: 'FILE', many: true, summary: 'a vintage of your own, as JSON, beside those of the package' },
  { name: 'no-color', summary: 'no colours; so does NO_COLOR in the environment' },
  { name: 'help', short: 'h', summary: 'this text' },
];

/** Options that several commands share. */
export const jsonOption: Option = { name: 'json', summary: 'results as JSON' };
export const asOfOption: Option = {
  name: 'as-of',
  value: 'DATE',
  summary: 'only what was out by that day, such as 2024-12-01',
};
