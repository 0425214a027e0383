import { inspect, styleText } from 'node:util';

/** What text is written to: a stream of the process. */
export interface Stream {
  write(text: string): unknown;
  isTTY?: boolean;
  /** Width of the terminal in characters. */
  columns?: number;
}

/** What the program gets from the process that runs it. */
export interface Environment {
  stdout: Stream;
  stderr: Stream;
  /** What `-` reads; absent where there is none. */
  stdin?: AsyncIterable<Buffer>;
  env: Readonly<Record<string, string | undefined>>;
  /** Folder that relative paths start from. */
  cwd: string;
}

const formats = { bold: 'bold', faint: 'dim', red: 'red', yellow: 'yellow', green: 'green' } as const;

/** Ways to set words off. The text alone must say everything. */
export type Style = Record<keyof typeof formats, (text: string) => string>;

const escape = String.fromCharCode(27);
/** Codes that our own styles begin and end with. */
const ownCodes = new Set(
  Object.values(formats).flatMap((format) => (inspect.colors[format] ?? []).map((code) => `${escape}[${code}m`)),
);

const styleOf = (coloured: boolean): Style => {
  // Whether a stream is coloured is decided here: Node itself lets FORCE_COLOR win over NO_COLOR.
  const look =
    (format: (typeof formats)[keyof Style]) =>
    (text: string): string =>
      coloured ? styleText(format, text, { validateStream: false }) : text;
  return {
    bold: look(formats.bold),
    faint: look(formats.faint),
    red: look(formats.red),
    yellow: look(formats.yellow),
    green: look(formats.green),
  };
};

/** Whether a stream gets colours: on a terminal, or by FORCE_COLOR; never against NO_COLOR. */
const isColoured = (stream: Stream, env: Environment['env'], refused: boolean): boolean => {
  if (refused || env['NO_COLOR']) return false;
  const forced = env['FORCE_COLOR'];
  if (forced !== undefined) return forced !== '0' && forced !== 'false';
  return stream.isTTY === true && env['TERM'] !== 'dumb';
};

/** Characters that could do anything to a terminal, or show a line in another order than it has. */
const controls = /[\p{Cc}\u202a-\u202e\u2066-\u2069]/gu;

/** Name and password in an address. */
const credentials = /:\/\/[^\s/?#@"'<>]{1,200}@/g;

/** Replaces control characters, and what stands in an address for nobody to see; files and data may hold both. Our own styles stay. */
const withoutControls = (text: string): string =>
  text
    .split(new RegExp(`(${escape}\\[\\d{1,2}m)`))
    .map((part) =>
      ownCodes.has(part)
        ? part
        : part.replace(credentials, '://…@').replace(controls, (c) => (c === '\n' || c === '\t' ? c : '\ufffd')),
    )
    .join('');

/** JSON itself leaves some control characters as they are. */
const jsonEscape = (character: string): string => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`;

/** Writes to the two streams of a run. */
export interface Terminal {
  /** Writes a line, or several, to standard output: for results. */
  print: (text: string) => void;
  /** Writes a value as JSON to standard output. */
  printJson: (value: unknown, indent?: number) => void;
  /** Writes a text to standard output as it is, for files; for a terminal without control characters. */
  write: (text: string) => void;
  /** Writes a line to standard error: for everything that is no result. */
  log: (text: string) => void;
  /** Styles for results. */
  style: Style;
  /** Styles for {@link log}. */
  errorStyle: Style;
  /** Width of a line of results; absent where nothing bounds it. */
  width?: number;
}

/** Creates the writer for the streams of a process. @param noColour Whether `--no-color` was given. */
export const createTerminal = ({ stdout, stderr, env }: Environment, noColour = false): Terminal => {
  const write = (text: string): void => void stdout.write(stdout.isTTY ? withoutControls(text) : text);
  return {
    print: (text) => void stdout.write(`${withoutControls(text)}\n`),
    printJson: (value, indent) => {
      const json = JSON.stringify(value, null, indent).replace(controls, (c) => (c === '\n' ? c : jsonEscape(c)));
      stdout.write(`${json}\n`);
    },
    write,
    log: (text) => void stderr.write(`${withoutControls(text)}\n`),
    style: styleOf(isColoured(stdout, env, noColour)),
    errorStyle: styleOf(isColoured(stderr, env, noColour)),
    ...(stdout.isTTY && stdout.columns && { width: stdout.columns }),
  };
};
