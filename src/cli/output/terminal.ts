/** Where text goes: a stream of the process, or a list in a test. */
export interface Stream {
  write(text: string): unknown;
  isTTY?: boolean;
  /** Width of the terminal in characters. */
  columns?: number;
}

/** What a run of the program has around it. */
export interface Surroundings {
  stdout: Stream;
  stderr: Stream;
  env: Readonly<Record<string, string | undefined>>;
  /** Folder that relative paths start from. */
  cwd: string;
}

/** Looks that words can have; nothing is said by a look alone. */
export interface Style {
  bold: (text: string) => string;
  faint: (text: string) => string;
  red: (text: string) => string;
  yellow: (text: string) => string;
  green: (text: string) => string;
}

const escape = String.fromCharCode(27);
const code = (n: number): string => `${escape}[${n}m`;
const looks = { bold: [1, 22], faint: [2, 22], red: [31, 39], yellow: [33, 39], green: [32, 39] } as const;
const own = new Set(Object.values(looks).flatMap((pair) => pair.map(code)));

const styled = (on: boolean): Style => {
  const look =
    ([start, end]: readonly [number, number]) =>
    (text: string): string =>
      on ? code(start) + text + code(end) : text;
  return {
    bold: look(looks.bold),
    faint: look(looks.faint),
    red: look(looks.red),
    yellow: look(looks.yellow),
    green: look(looks.green),
  };
};

/** Whether a stream gets colours: on a terminal, or where FORCE_COLOR asks; never against NO_COLOR. */
const coloured = (stream: Stream, env: Surroundings['env'], refused: boolean): boolean => {
  if (refused || env['NO_COLOR']) return false;
  const forced = env['FORCE_COLOR'];
  if (forced !== undefined) return forced !== '0' && forced !== 'false';
  return stream.isTTY === true && env['TERM'] !== 'dumb';
};

/** Files and data may hold control characters; on a terminal they could do anything. Our own colours pass. */
const safe = (text: string): string =>
  text
    .split(new RegExp(`(${escape}\\[\\d{1,2}m)`))
    .map((part) => (own.has(part) ? part : part.replace(/\p{Cc}/gu, (c) => (c === '\n' || c === '\t' ? c : '\ufffd'))))
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
  say: (text: string) => void;
  style: Style;
  /** Looks for {@link say}. */
  aside: Style;
  /** Characters in a line of results; without it a line may be as long as it is. */
  width?: number;
}

/** Ties the streams up. */
export const terminalOf = ({ stdout, stderr, env }: Surroundings, noColour = false): Terminal => {
  const write = (text: string): void => void stdout.write(stdout.isTTY ? safe(text) : text);
  return {
    print: (text) => void stdout.write(`${safe(text)}\n`),
    printJson: (value, indent) => {
      const json = JSON.stringify(value, null, indent);
      stdout.write(
        `${json.replace(/\p{Cc}/gu, (c) => (c === '\n' ? c : `\\u${c.charCodeAt(0).toString(16).padStart(4, '0')}`))}\n`,
      );
    },
    write,
    say: (text) => void stderr.write(`${safe(text)}\n`),
    style: styled(coloured(stdout, env, noColour)),
    aside: styled(coloured(stderr, env, noColour)),
    ...(stdout.isTTY && stdout.columns && { width: stdout.columns }),
  };
};
