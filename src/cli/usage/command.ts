import type { Library } from '../input/library.js';
import type { Terminal } from '../output/terminal.js';

/** An argument of a command. */
export interface Argument {
  /** Its name in the usage line: "REF". */
  name: string;
  summary: string;
  optional?: boolean;
  /** May be given more than once. */
  many?: boolean;
}

/** An option of a command. */
export interface Option {
  name: string;
  summary: string;
  short?: string;
  /** Name of its value in the usage line: "FILE". Absent for a switch. */
  value?: string;
  /** May be given more than once. */
  many?: boolean;
  /** The values that are allowed, where not all are. */
  choices?: readonly string[];
}

/** A line that can be typed as it is, and what for. */
export interface Example {
  line: string;
  purpose: string;
}

/** One call of a command, with its arguments read. */
export interface Call {
  args: readonly string[];
  /** Whether an option was given. */
  has: (option: string) => boolean;
  value: (option: string) => string | undefined;
  values: (option: string) => readonly string[];
  terminal: Terminal;
  /** Folder that relative paths start from. */
  cwd: string;
  /** What `-` reads; absent where there is none. */
  stdin?: AsyncIterable<Buffer>;
  /** Writes to a terminal that a progress line may overwrite; absent where there is none. */
  progress?: (line: string) => void;
  /** Loads the datasets of the package, with those of `--data`, when they are first asked for. */
  library: () => Promise<Library>;
}

/** Exit code: 0 all is well, 1 something was found or is invalid, 2 it could not be done. */
export type ExitCode = 0 | 1 | 2;

/** A command, declared as data: its help, its arguments and its tests come from this. */
export interface Command {
  name: string;
  /** One line. */
  summary: string;
  /** Paragraphs that `--help` adds. */
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

/** Option of commands that can print JSON. */
export const jsonOption: Option = { name: 'json', summary: 'results as JSON' };
/** Option of commands that can look into the past. */
export const asOfOption: Option = {
  name: 'as-of',
  value: 'DATE',
  summary: 'only what was out by that day, such as 2024-12-01',
};
