import { mkdir, stat } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import { toCSV } from '../../export/csv.js';
import { toDataPackage } from '../../export/data-package.js';
import { figureError } from '../../error/figure-error.js';
import { toJSONLD } from '../../export/json-ld.js';
import { lookupVintage } from '../../reference/lookup.js';
import type { Observation } from '../../model/observation.js';
import { toJSON } from '../../export/json.js';
import type { Vintage } from '../../model/vintage.js';
import { formatReference } from '../../reference/reference.js';
import { asOfOption, type Call, type Command, type ExitCode } from '../usage/command.js';
import { UnreadableError, UsageError } from '../input/errors.js';
import { resolveReference } from '../input/resolve.js';
import { type Library, libraryAsOf } from '../input/library.js';
import { hasSelection, selectionOptions, selectionOf } from '../usage/selection.js';
import { describeWriteError, writeText } from '../input/text-file.js';

const formats = ['csv', 'json', 'datapackage', 'jsonld'] as const;
type Format = (typeof formats)[number];

/** A vintage, and those of its numbers that were asked for. */
interface Selected {
  vintage: Vintage;
  observations: readonly Observation[];
  whole: boolean;
}

const select = (reference: string, library: Library, call: Call): Selected => {
  if (reference.includes('/')) {
    const { observation, vintage } = resolveReference(reference, library.vintages);
    if (!observation) throw figureError('not-an-observation', 'REF', reference, 'a dataset, or the id of one number');
    if (hasSelection(call))
      throw new UsageError('--area and --id choose among the numbers of a dataset; name one without an id.');
    return { vintage, observations: [observation], whole: false };
  }
  const vintage = lookupVintage(reference, library.vintages);
  const observations = vintage.observations.filter(selectionOf(call));
  if (hasSelection(call) && !observations.length)
    throw new UsageError(`no number of ${formatReference(vintage)} is among those that --area and --id ask for.`);
  return { vintage, observations, whole: !hasSelection(call) };
};

const contentOf = async (
  format: Exclude<Format, 'datapackage'>,
  { vintage, observations }: Selected,
  library: Library,
  bom: boolean,
): Promise<string> => {
  if (format === 'csv') return toCSV(observations, vintage, { bom });
  if (format === 'jsonld') return `${JSON.stringify(toJSONLD(vintage), null, 2)}\n`;
  return `${toJSON(observations, vintage, await library.evidence(vintage)).trimEnd()}\n`;
};

const isFolder = (path: string): Promise<boolean> =>
  stat(path).then(
    (stats) => stats.isDirectory(),
    () => false,
  );

/** Makes the last folder of a path and none above it: those are more often misspelt than meant. */
const makeFolder = async (path: string): Promise<void> => {
  if (await isFolder(path)) return;
  try {
    await mkdir(path);
  } catch (error) {
    throw new UnreadableError('unwritable', `${path}: the folder cannot be made: ${describeWriteError(error)}`);
  }
};

/** Writes a file, and says in a word whether there was one. */
const writeOver = async (path: string, content: string): Promise<string> => {
  const isThere = await stat(path).then(
    () => true,
    () => false,
  );
  await writeText(path, content);
  return isThere ? 'overwrote' : 'wrote';
};

/** Writes a Data Package; its descriptor last, since without that there is no package. */
const writePackage = async (
  vintage: Vintage,
  library: Library,
  folder: string,
  { cwd, terminal }: Call,
): Promise<void> => {
  const files = await toDataPackage(vintage, await library.evidence(vintage));
  const descriptor = 'datapackage.json';
  const names = [...Object.keys(files).filter((name) => name !== descriptor), descriptor];
  await makeFolder(resolve(cwd, folder));
  for (const name of names) {
    const path = join(folder, name);
    await makeFolder(dirname(resolve(cwd, path)));
    terminal.log(`${await writeOver(resolve(cwd, path), files[name]!)} ${path}`);
  }
};

/** Writes one file; in a folder it gets a name of its own. */
const writeFile = async (out: string, defaultName: string, content: string, { cwd, terminal }: Call): Promise<void> => {
  if (out.endsWith('/')) await makeFolder(resolve(cwd, out));
  const name = (await isFolder(resolve(cwd, out))) ? join(out, defaultName) : out;
  terminal.log(`${await writeOver(resolve(cwd, name), content)} ${name}`);
};

const assertWhole = (format: Format, whole: boolean): void => {
  if (!whole && (format === 'datapackage' || format === 'jsonld'))
    throw new UsageError(
      `--format ${format} describes a whole vintage; name a dataset, without an id, --area or --id.`,
    );
};

const run = async (call: Call): Promise<ExitCode> => {
  const { args, value, has, terminal } = call;
  const [reference = ''] = args;
  const format = (value('format') ?? 'csv') as Format;
  const out = value('out');
  if (has('bom') && format !== 'csv') throw new UsageError('--bom is for --format csv.');
  if (format === 'datapackage' && out === undefined)
    throw new UsageError('--format datapackage is several files; name a folder for them: --out FOLDER');
  const library = libraryAsOf(await call.library(), value('as-of'), reference);
  const selected = select(reference, library, call);
  const { vintage, observations, whole } = selected;
  assertWhole(format, whole);
  if (format === 'datapackage') {
    await writePackage(vintage, library, out!, call);
    return 0;
  }
  const content = await contentOf(format, selected, library, has('bom'));
  const id = reference.includes('/') ? `-${observations[0]!.id}` : '';
  if (out === undefined) terminal.write(content);
  else await writeFile(out, `${vintage.dataset}-${vintage.vintage}${id}.${format}`, content, call);
  return 0;
};

export const exports: Command = {
  name: 'export',
  summary: 'A vintage, or some of its numbers, as CSV, JSON, a Data Package or JSON-LD',
  details: [
    'csv: one row a number; an apostrophe guards text that a spreadsheet would run as a formula, so programs read datapackage. json: each number with its evidence and how to cite it. datapackage: a folder with datapackage.json (version 2) and its tables. jsonld: a schema.org Dataset. A file is written as a whole or not at all.',
  ],
  args: [{ name: 'REF', summary: 'a dataset, dataset@vintage, or a reference to one number' }],
  options: [
    { name: 'format', value: 'FORMAT', choices: formats, summary: 'how it is written; csv if not given' },
    { name: 'out', value: 'PATH', summary: 'a file, or a folder; standard output if not given' },
    { name: 'bom', summary: 'begin a CSV with a byte order mark, by which Excel knows UTF-8' },
    ...selectionOptions,
    asOfOption,
  ],
  examples: [
    { line: 'figures-of-record export south-korea-aid', purpose: 'its latest vintage as CSV, on standard output' },
    {
      line: "figures-of-record export aid-to-ukraine@2026-04-30 --id '*-total' --bom --out totals.csv",
      purpose: 'the totals of all donors, for a spreadsheet',
    },
    {
      line: 'figures-of-record export artillery-shells --format datapackage --out shells',
      purpose: 'a Data Package in a folder',
    },
  ],
  run,
};
