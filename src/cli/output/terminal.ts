import { inspect, styleText } from 'node:util';

/** Where text goes: a stream of the process, or a list in a test. */
export interface Stream {
  write(text: string): unknown;
  isTTY?: boolean;
  /** Width of the terminal in characters. */
  columns?: number;
}

/** What a run of the program has around it. */
export interface Environment {
  stdout: Stream;
  stderr: Stream;
  env: Readonly<Record<string, string | undefined>>;
  /** Folder that relative paths start from. */
  cwd: string;
}

const formats = { bold: 'bold', faint: 'dim', red: 'red', yellow: 'yellow', green: 'green' } as const;

/** Ways to set words off; nothing is told by them alone. */
export type Style = Record<keyof typeof formats, (text: string) => string>;

const escape = String.fromCharCode(27);
/** The codes that our own styles begin and end with. */
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

/** Whether a stream gets colours: on a terminal, or where FORCE_COLOR asks; never against NO_COLOR. */
const isColoured = (stream: Stream, env: Environment['env'], refused: boolean): boolean => {
  if (refused || env['NO_COLOR']) return false;
  const forced = env['FORCE_COLOR'];
  if (forced !== undefined) return forced !== '0' && forced !== 'false';
  return stream.isTTY === true && env['TERM'] !== 'dumb';
};

/** Files and data may hold control characters; on a terminal they could do anything. Our own colours pass. */
const withoutControls = (text: string): string =>
  text
    .split(new RegExp(`(${escape}\\[\\d{1,2}m)`))
    .map((part) =>
      ownCodes.has(part) ? part : part.replace(/\p{Cc}/gu, (c) => (c === '\n' || c === '\t' ? c : '\ufffd')),
    )
    .join('');

/** The two streams of a run, with manners. */
export interface Terminal {
  /** A result: a line, or several, on standard output. */
  print: (text: string) => void;
  /** A result as JSON, whatever is in it. */
  printJson: (value: unknown, indent?: number) => void;
  /** A result to the byte, for files; only where no terminal reads it are control characters left in. */
  write: (text: string) => void;
  /** Everything else, on standard error. */
  log: (text: string) => void;
  style: Style;
  /** Looks for {@link log}. */
  errorStyle: Style;
  /** Characters in a line of results; without it a line may be as long as it is. */
  width?: number;
}

/** Ties the streams up. */
export const createTerminal = ({ stdout, stderr, env }: Environment, noColour = false): Terminal => {
  const write = (text: string): void => void stdout.write(stdout.isTTY ? withoutControls(text) : text);
  return {
    print: (text) => void stdout.write(`${withoutControls(text)}\n`),
    printJson: (value, indent) => {
      const json = JSON.stringify(value, null, indent);
      stdout.write(
        `${json.replace(/\p{Cc}/gu, (c) => (c === '\n' ? c : `\\u${c.charCodeAt(0).toString(16).padStart(4, '0')}`))}\n`,
      );
    },
    write,
    log: (text) => void stderr.write(`${withoutControls(text)}\n`),
    style: styleOf(isColoured(stdout, env, noColour)),
    errorStyle: styleOf(isColoured(stderr, env, noColour)),
    ...(stdout.isTTY && stdout.columns && { width: stdout.columns }),
  };
};
