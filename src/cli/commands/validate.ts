import type { Evidence } from '../../model/evidence.js';
import { explain, FigureError, type Issue } from '../../error/figure-error.js';
import type { Vintage } from '../../model/vintage.js';
import { formatReference } from '../../reference/reference.js';
import { normalize } from '../../user-data/normalize.js';
import { readOwnData } from '../../../widgets/data/own-data.js';
import type { Warning } from '../../../widgets/scene/scene.js';
import { type Call, type Command, type ExitCode, jsonOption } from '../usage/command.js';
import { UnreadableError } from '../input/errors.js';
import { readJson } from '../input/json-file.js';

/** The result of one file, as `--json` prints it. */
interface Result {
  file: string;
  kind?: string;
  valid: boolean;
  issues?: Issue[];
  /** What an element that draws it says to its author; none of it makes the file invalid. */
  warnings?: Warning[];
  /** Why it could not be read. */
  error?: { code: string; message: string };
}

const isVintage = (value: unknown): boolean => {
  const { dataset, vintage } = Object(value) as Record<string, unknown>;
  return typeof dataset === 'string' && typeof vintage === 'string';
};

/** Issues that a validation throws; none where it passes. */
const issuesOf = (validation: () => unknown): Issue[] => {
  try {
    validation();
    return [];
  } catch (error) {
    if (error instanceof FigureError) return [...error.issues];
    throw error;
  }
};

const readEvidence = async (file: string, cwd: string): Promise<Evidence[]> => {
  const schema = await import('../../schema/index.js');
  const value = await readJson(file, cwd);
  if (!Array.isArray(value)) throw new UnreadableError('schema', `${file}: expected a list of evidence`);
  return value.map((one, i) => schema.validate(schema.evidenceSchema, one, `${file}[${i}]`));
};

/** Issues by the rules that every dataset is held to; what evidence must be is left out where there is none. */
const issuesByRules = async (
  file: string,
  vintage: Vintage,
  evidence: readonly Evidence[] | undefined,
  others: readonly Vintage[],
): Promise<Issue[]> => {
  const { rules } = await import('../../rules/index.js');
  const vintages = [...others.filter((v) => formatReference(v) !== formatReference(vintage)), vintage];
  const datasetFile = { file, vintage, evidence: evidence ?? [], vintages };
  return Object.entries(rules)
    .filter(([name]) => evidence !== undefined || name !== 'quotes')
    .flatMap(([, rule]) => rule(datasetFile))
    .filter(({ code }) => evidence !== undefined || code !== 'no-evidence');
};

/** What an element would refuse in data of a page's own, and what it would warn of. */
const checkData = (value: unknown, file: string): { issues: Issue[]; warnings: Warning[] } => {
  let warnings: Warning[] = [];
  const issues = issuesOf(() => {
    const read = readOwnData(value, file);
    normalize(read.data);
    ({ warnings } = read);
  });
  return { issues: issues.map((issue) => ({ file, ...issue })), warnings };
};

/** @throws UnreadableError as `readJson` */
const validateFile = async (
  file: string,
  call: Call,
  evidence: readonly Evidence[] | undefined,
): Promise<{ kind: string; issues: Issue[]; warnings?: Warning[] }> => {
  const value = await readJson(file, call.cwd);
  const kind = call.value('as') ?? (isVintage(value) ? 'vintage' : 'data');
  if (kind === 'data') return { kind, ...checkData(value, file) };
  const schema = await import('../../schema/index.js');
  const issues = issuesOf(() => schema.validate(schema.vintageSchema, value, file));
  if (issues.length) return { kind, issues };
  const { vintages } = await call.library();
  return { kind, issues: await issuesByRules(file, value as Vintage, evidence, vintages) };
};

const resultOf = async (file: string, call: Call, evidence: readonly Evidence[] | undefined): Promise<Result> => {
  try {
    const { kind, issues, warnings = [] } = await validateFile(file, call, evidence);
    return { file, kind, valid: !issues.length, issues, ...(warnings.length && { warnings }) };
  } catch (error) {
    if (!(error instanceof UnreadableError)) throw error;
    return { file, valid: false, error: { code: error.code, message: error.message } };
  }
};

const summaryOf = (results: readonly Result[]): string => {
  const unreadable = results.filter(({ error }) => error).length;
  const valid = results.filter((result) => result.valid).length;
  const found = results.flatMap(({ issues = [] }) => issues).length;
  const files = results.length === 1 ? '1 file' : `${results.length} files`;
  const issues = found === 1 ? '1 issue' : `${found} issues`;
  const warned = results.flatMap(({ warnings = [] }) => warnings).length;
  const warnings = warned ? `, ${warned === 1 ? '1 warning' : `${warned} warnings`}` : '';
  return `${files}: ${valid} valid, ${results.length - valid - unreadable} invalid (${issues}), ${unreadable} unreadable${warnings}`;
};

const run = async (call: Call): Promise<ExitCode> => {
  const { args, value, has, terminal, cwd } = call;
  const evidenceFile = value('evidence');
  const evidence = evidenceFile === undefined ? undefined : await readEvidence(evidenceFile, cwd);
  const results: Result[] = [];
  for (const file of args) {
    const result = await resultOf(file, call, evidence);
    results.push(result);
    if (result.error) terminal.log(`${terminal.errorStyle.red('error:')} ${result.error.message}`);
    if (has('json')) continue;
    for (const issue of result.issues ?? []) terminal.print(explain(issue));
    for (const { message } of result.warnings ?? []) terminal.print(`${file}: warning: ${message}`);
  }
  if (has('json')) terminal.printJson(results, 2);
  terminal.log(summaryOf(results));
  if (results.some(({ error }) => error)) return 2;
  return results.some(({ valid }) => !valid) ? 1 : 0;
};

export const validate: Command = {
  name: 'validate',
  summary: 'Whether JSON files hold what they should: a vintage, or data for a figure',
  details: [
    'An object that names its dataset and its vintage is held to the strict schema and then to the rules that every dataset here must pass; anything else to what an element can draw. Each issue says where, what was got and what was expected. Data for an element may be valid and still draw what its author does not mean: the warnings are those of the element, and leave the exit code as it is.',
  ],
  args: [{ name: 'FILE', summary: 'a JSON file', many: true }],
  options: [
    { name: 'as', value: 'KIND', choices: ['vintage', 'data'], summary: 'what the files are, where that is not plain' },
    { name: 'evidence', value: 'FILE', summary: 'the evidence of a vintage: quotes are held against its numbers' },
    jsonOption,
  ],
  examples: [
    { line: 'figures-of-record validate budget.json', purpose: 'data that an element is to draw' },
    {
      line: 'figures-of-record validate our-count.json --evidence our-count.evidence.json',
      purpose: 'a vintage of your own, with the places it is taken from',
    },
  ],
  run,
};
