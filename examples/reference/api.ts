import { mkdir, mkdtemp, readFile, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, dirname, join } from 'node:path';
import {
  CompilerState,
  Extractor,
  ExtractorConfig,
  ExtractorLogLevel,
  type ExtractorMessage,
  ExtractorMessageCategory,
} from '@microsoft/api-extractor';
import { type ApiEntryPoint, ApiPackage } from '@microsoft/api-extractor-model';
import { contractOf, internalsOf } from './contract.js';

/** What one entry point of the package offers to TypeScript. */
export interface EntryApi {
  /** As in `exports`: `.`, `./widgets/parts`. */
  path: string;
  /** Every exported name with its signature, for people to compare: API Extractor's report. */
  report: string;
  /** The same with its docstrings, for programs. */
  model: ApiEntryPoint;
  /** Types that a signature needs, that this entry does not export and that are not tagged `@internal`. */
  forgotten: string[];
}

interface Manifest {
  exports: Record<string, string | { types: string }>;
}

const typesOf = ({ exports }: Manifest): [path: string, types: string][] =>
  Object.entries(exports).flatMap(([path, target]) => (typeof target === 'string' ? [] : [[path, target.types]]));

/**
 * The declarations of a package on their own: where they are installed, all of them would count as somebody else's.
 * @returns the names of the types among them that are internal
 */
const copyTypes = async (from: string, to: string): Promise<string[]> => {
  const internal: string[] = [];
  const files = await readdir(join(from, 'dist'), { recursive: true });
  for (const file of files.filter((name) => name.endsWith('.d.ts'))) {
    await mkdir(dirname(join(to, 'dist', file)), { recursive: true });
    const declarations = await readFile(join(from, 'dist', file), 'utf8');
    await writeFile(join(to, 'dist', file), contractOf(declarations));
    internal.push(...internalsOf(declarations));
  }
  await writeFile(join(to, 'package.json'), await readFile(join(from, 'package.json')));
  return internal;
};

const off = { logLevel: ExtractorLogLevel.None, addToApiReportFile: false };
const told = { logLevel: ExtractorLogLevel.Warning, addToApiReportFile: false };

const configOf = (folder: string, dependencies: string, types: string, n: number): ExtractorConfig =>
  ExtractorConfig.prepare({
    configObjectFullPath: undefined,
    packageJsonFullPath: join(folder, 'package.json'),
    configObject: {
      projectFolder: folder,
      mainEntryPointFilePath: join(folder, types),
      newlineKind: 'lf',
      compiler: {
        overrideTsconfig: {
          compilerOptions: {
            target: 'es2022',
            module: 'esnext',
            moduleResolution: 'bundler',
            lib: ['es2023', 'dom', 'dom.iterable', 'esnext.intl'],
            types: [],
            strict: true,
            skipLibCheck: true,
            paths: { '*': [`${dependencies}/*`] },
          },
          files: [join(folder, types)],
        },
      },
      // What is not tagged is public.
      apiReport: {
        enabled: true,
        reportFileName: `${n}`,
        reportFolder: join(folder, 'reports'),
        reportTempFolder: join(folder, 'reports/new'),
        reportVariants: ['public'],
      },
      docModel: { enabled: true, apiJsonFilePath: join(folder, 'models', `${n}.api.json`) },
      dtsRollup: { enabled: false },
      tsdocMetadata: { enabled: false },
      messages: {
        compilerMessageReporting: { default: told },
        extractorMessageReporting: {
          default: off,
          'ae-forgotten-export': told,
        },
        // The tags of elements are for the manifest, which has its own tests.
        tsdocMessageReporting: { default: off },
      },
    },
  });

/** The name that a message puts in quotes first. */
const nameIn = ({ text }: ExtractorMessage): string => /"(.+?)"/.exec(text)?.[1] ?? '';

/**
 * The API of every entry point in a package's `exports` that has types, read from its declaration files.
 * @param from Folder of the built package.
 * @param dependencies The `node_modules` folder with what its types import.
 * @throws Error where the declarations do not compile
 */
export const readApi = async (from: string, dependencies: string): Promise<EntryApi[]> => {
  const folder = await mkdtemp(join(tmpdir(), `${basename(from)}-api-`));
  try {
    const internal = await copyTypes(from, folder);
    await mkdir(join(folder, 'reports'));
    const entries = typesOf(JSON.parse(await readFile(join(folder, 'package.json'), 'utf8')) as Manifest);
    const configs = entries.map(([, types], n) => configOf(folder, dependencies, types, n));
    // One program for all: each of its own would take a second.
    const compilerState = CompilerState.create(configs[0]!, {
      additionalEntryPoints: configs.map((config) => config.mainEntryPointFilePath),
    });
    return await Promise.all(
      entries.map(async ([path], n) => {
        const forgotten: string[] = [];
        Extractor.invoke(configs[n]!, {
          localBuild: true,
          compilerState,
          messageCallback: (message) => {
            message.handled = true;
            if (message.messageId === 'ae-forgotten-export') forgotten.push(nameIn(message));
            else if (message.category === ExtractorMessageCategory.Compiler)
              throw new Error(`${path}: ${message.text}`);
          },
        });
        const report = await readFile(join(folder, 'reports', `${n}.public.api.md`), 'utf8');
        const model = ApiPackage.loadFromJsonFile(join(folder, 'models', `${n}.api.json`)).entryPoints[0]!;
        return { path, report, model, forgotten: forgotten.filter((name) => !internal.includes(name)) };
      }),
    );
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
};
