import { validateVintageInput } from '../../user-data/check.js';
import type { Evidence } from '../../model/evidence.js';
import { explain, FigureError, type Issue } from '../../error/figure-error.js';
import type { Vintage } from '../../model/vintage.js';
import { formatReference } from '../../reference/reference.js';
import { type Call, type Command, type ExitCode, jsonOption } from '../usage/command.js';
import { UnreadableError } from '../input/errors.js';
import { readJson } from '../input/json-file.js';

const isVintage = (value: unknown): boolean => {
  const { dataset, vintage } = Object(value) as Record<string, unknown>;
  return typeof dataset === 'string' && typeof vintage === 'string';
};

/** What a schema refuses, as issues. */
const issuesOf = (validateFile: () => unknown): Issue[] => {
  try {
    validateFile();
    return [];
  } catch (error) {
    if (error instanceof FigureError) return [...error.issues];
    throw error;
  }
};

const readEvidence = async (file: string, cwd: string): Promise<Evidence[]> => {
  const { evidenceSchema, validate: hold } = await import('../../schema/index.js');
  const value = await readJson(file, cwd).catch((error: unknown) => {
    throw error instanceof UnreadableError ? new UnreadableError(error.code, `${file}: ${error.message}`) : error;
  });
  if (!Array.isArray(value)) throw new UnreadableError('schema', `${file}: expected a list of evidence`);
  return value.map((one, i) => hold(evidenceSchema, one, `${file}[${i}]`));
};

/** What breaks a rule in a vintage; without its evidence nothing is asked of that. */
const brokenRules = async (
  file: string,
  vintage: Vintage,
  evidence: readonly Evidence[] | undefined,
  others: readonly Vintage[],
): Promise<Issue[]> => {
  const { rules } = await import('../../rules/index.js');
  const vintages = [...others.filter((v) => formatReference(v) !== formatReference(vintage)), vintage];
  const whole = { file, vintage, evidence: evidence ?? [], vintages };
  return Object.entries(rules)
    .filter(([name]) => evidence !== undefined || name !== 'quotes')
    .flatMap(([, rule]) => rule(whole))
    .filter(({ code }) => evidence !== undefined || code !== 'no-evidence');
};

const look = async (
  file: string,
  call: Call,
  evidence: readonly Evidence[] | undefined,
): Promise<{ kind: string; issues: Issue[] }> => {
  const value = await readJson(file, call.cwd);
  const kind = call.value('as') ?? (isVintage(value) ? 'vintage' : 'data');
  if (kind === 'data') return { kind, issues: issuesOf(() => validateVintageInput(value, file)) };
  const { validate: hold, vintageSchema } = await import('../../schema/index.js');
  const issues = issuesOf(() => hold(vintageSchema, value, file));
  if (issues.length) return { kind, issues };
  const { vintages } = await call.library();
  return { kind, issues: await brokenRules(file, value as Vintage, evidence, vintages) };
};

const run = async (call: Call): Promise<ExitCode> => {
  const { args, value, has, terminal, cwd } = call;
  const evidenceFile = value('evidence');
  const evidence = evidenceFile === undefined ? undefined : await readEvidence(evidenceFile, cwd);
  const results: object[] = [];
  let [unreadable, invalid, found] = [0, 0, 0];
  for (const file of args) {
    try {
      const { kind, issues } = await look(file, call, evidence);
      results.push({ file, kind, valid: !issues.length, issues });
      if (issues.length) invalid++;
      found += issues.length;
      if (!has('json')) for (const issue of issues) terminal.print(explain(issue));
    } catch (error) {
      if (!(error instanceof UnreadableError)) throw error;
      unreadable++;
      terminal.log(`${terminal.errorStyle.red('error:')} ${file}: ${error.message}`);
      results.push({ file, valid: false, error: { code: error.code, message: error.message } });
    }
  }
  if (has('json')) terminal.printJson(results, 2);
  const files = args.length === 1 ? '1 file' : `${args.length} files`;
  terminal.log(
    `${files}: ${args.length - invalid - unreadable} valid, ${invalid} invalid (${found} issue${found === 1 ? '' : 's'}), ${unreadable} unreadable`,
  );
  return unreadable ? 2 : invalid ? 1 : 0;
};

export const validate: Command = {
  name: 'validate',
  summary: 'Whether JSON files hold what they should: a vintage, or data for a figure',
  details: [
    'An object that names its dataset and its vintage is held to the strict schema and then to the rules that every',
    'dataset here must pass; anything else to what an element can draw. Each issue says where, what was got and what',
    'was expected.',
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
