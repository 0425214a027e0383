import { type Call, type Command, type ExitCode } from '../usage/command.js';
import type * as ArticleCheck from '../article-check/index.js';
import type { CheckedFile, Tally } from '../article-check/report.js';
import { UsageError } from '../input/errors.js';

/** Files that are worked on at a time. */
const concurrency = 8;
/** With fewer files a progress line would only flicker. */
const minFilesForProgress = 50;

/** @throws UsageError where `--locale` is no language tag */
const localeOf = ({ value }: Call): string => {
  const locale = value('locale') ?? 'en';
  try {
    Intl.getCanonicalLocales(locale);
    return locale;
  } catch {
    throw new UsageError(`--locale: expected a language tag such as “en” or “pt-BR”, got “${locale}”.`);
  }
};

/** @throws UsageError where standard input cannot be read, or would have to be written */
const assertInput = ({ has, stdin }: Call): void => {
  if (!stdin) throw new UsageError('“-” stands for standard input, and there is none.');
  if (has('fix')) throw new UsageError('--fix writes files; what comes by standard input, “-”, is only checked.');
};

const logFailure = (file: string, code: string, message: string, { terminal }: Call): void =>
  terminal.log(`${terminal.errorStyle.red('error:')} ${file}: ${message} [${code}]`);

const printFile = ({ file, findings, failure }: CheckedFile, call: Call, check: typeof ArticleCheck): void => {
  const { has, terminal } = call;
  for (const finding of findings) {
    if (has('json')) terminal.printJson(check.findingToJson(finding));
    else terminal.print(check.formatFinding(finding, terminal));
  }
  if (failure) logFailure(file, failure.code, failure.message, call);
};

/** Checks files and prints what is found, file by file. */
const checkFiles = async (files: readonly string[], call: Call, check: typeof ArticleCheck): Promise<Tally> => {
  const { has, value, values, cwd, progress, stdin } = call;
  const context = check.createContext((await call.library()).vintages, localeOf(call), values('allow'));
  const showsProgress = progress && !has('quiet') && files.length >= minFilesForProgress;
  const progressLine = showsProgress ? check.progressLine(progress, files.length) : undefined;
  const work = (file: string): Promise<CheckedFile> =>
    file === '-' && stdin
      ? check.checkInput(stdin, value('stdin-name') ?? 'stdin', context)
      : check.checkFile(file, context, has('fix'), cwd);
  let tally: Tally = { files: 0, errors: 0, warnings: 0, fixed: 0, withFindings: 0, failed: 0 };
  for await (const checked of check.inOrder(files, concurrency, work)) {
    tally = check.addToTally(tally, checked);
    progressLine?.show(tally.files);
    if (checked.findings.length || checked.failure) progressLine?.clear();
    printFile(checked, call, check);
  }
  progressLine?.clear();
  return tally;
};

const run = async (call: Call): Promise<ExitCode> => {
  const { args, has, values, terminal, cwd } = call;
  localeOf(call);
  if (args.includes('-')) assertInput(call);
  // The readers of HTML and Markdown are loaded by this command alone.
  const check = await import('../article-check/index.js');
  const { files, missing } = await check.listFiles(
    args.filter((name) => name !== '-'),
    cwd,
    undefined,
    values('exclude'),
  );
  for (const { name, message } of missing) logFailure(name, 'unreadable', message, call);
  const checked = await checkFiles(args.includes('-') ? ['-', ...files] : files, call, check);
  const tally = { ...checked, failed: checked.failed + missing.length };
  if (!has('quiet')) terminal.log(check.formatSummary(tally));
  if (tally.failed) return 2;
  return tally.errors || (has('strict') && tally.warnings) ? 1 : 0;
};

export const check: Command = {
  name: 'check',
  summary: 'Find the articles that carry an old number, and mend them',
  details: [
    'Reads HTML, Markdown and MDX: files, folders and patterns; other files, JSX among them, where they are named. Reports every figure-* element, and every number marked with <figure-value>, whose text or table no longer agrees with its reference, whose reference leads nowhere, or which has an erratum; and as a warning, whose vintage has a newer one. A number that is only rounded or written in another way agrees: “€789 million”, “789m” and “€0.79 billion” are one. A hedge that is missing does not.',
    'A folder stands for its .html, .htm, .xhtml, .md, .markdown and .mdx files; what .gitignore leaves out, hidden folders and node_modules are left out.',
    'A result is one line, file:line:column: error: …; with --json it is one object a line, with file, line, column, offset, length, severity, code, message, reference, got, expected, fixable and fixed. Of a superseded pin, expected is the newer number.',
    'With --fix the exit code counts what is left. A file is written as a whole or not at all. What cannot be read is said, ends the call with 2, and keeps no other file from being checked. Of a file at most 50 MB are read, of Markdown 1 MB.',
  ],
  args: [
    {
      name: 'FILES',
      summary: 'articles, folders of articles, or patterns such as "articles/**/*.md"; - is standard input',
      many: true,
    },
  ],
  options: [
    { name: 'fix', summary: 'write the new number where the text or a table differs; nothing else is touched' },
    { name: 'strict', summary: 'warnings count for the exit code' },
    { name: 'locale', value: 'TAG', summary: 'language of articles that do not say theirs in “lang”; en if not given' },
    { name: 'allow', value: 'TAG', many: true, summary: 'an element named figure-… that is not of this package' },
    {
      name: 'stdin-name',
      value: 'NAME',
      summary: 'what “-” is called in results; its ending says how it is written: draft.md',
    },
    {
      name: 'exclude',
      value: 'PATTERN',
      many: true,
      summary: 'leave these out of folders and patterns, written as in .gitignore: drafts/ or "*.old.md"',
    },
    { name: 'quiet', summary: 'findings only: no summary and no progress' },
    { name: 'json', summary: 'findings as JSON, one a line' },
  ],
  examples: [
    { line: 'figures-of-record check articles', purpose: 'every article in a folder and those below it' },
    { line: 'figures-of-record check "articles/**/*.md" --fix', purpose: 'write the right number where it is wrong' },
    {
      line: 'figures-of-record check articles --data our-count.json --strict',
      purpose: 'with a vintage of your own; a superseded one fails, too',
    },
  ],
  run,
};
