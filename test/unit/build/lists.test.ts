import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import type { BudgetRows } from '../../../src/build/lists/budgets.js';
import type { DatasetFolder, Folders, FormFolder } from '../../../src/build/lists/folders.js';
import { listFiles } from '../../../src/build/lists/index.js';
import { readElements } from '../../../src/build/lists/read-element.js';
import { readFolders } from '../../../src/build/lists/read-folders.js';

const root = join(import.meta.dirname, '../../..');
const committed = (path: string): string =>
  existsSync(join(root, path)) ? readFileSync(join(root, path), 'utf8') : '';

const madeUpForm: FormFolder = {
  name: 'timeline',
  framed: true,
  selects: true,
  options: ['size'],
  shows: 'Events in their order',
  attributes: ['from-year'],
};
const holds = { observations: 1, derivations: 2, events: 0, positions: 3, sources: 4 };
const madeUpDataset: DatasetFolder = {
  id: 'shell-factories',
  title: 'Factories of shells',
  vintages: [
    { name: '2025-01-31', availableFrom: '2025-02-07', holds },
    { name: '2025-01-31.2', availableFrom: '2025-03-01', holds },
  ],
};

let folders: Folders;
let current: Record<string, string>;
let grown: Record<string, string>;
let shrunk: Record<string, string>;
beforeAll(async () => {
  folders = await readFolders(root);
  current = await listFiles(root, folders);
  grown = await listFiles(root, {
    forms: [...folders.forms, madeUpForm],
    datasets: [...folders.datasets, madeUpDataset],
  });
  shrunk = await listFiles(root, {
    forms: folders.forms.filter(({ name }) => name !== 'parts'),
    datasets: folders.datasets.filter(({ id }) => id !== 'troops'),
  });
});

/** Lines of a file that hold a word and were not there before. */
const newLines = (path: string, word: string): string[] => {
  const before = new Set((current[path] ?? '').split('\n'));
  return (grown[path] ?? '')
    .split('\n')
    .flatMap((line) => (line.includes(word) && !before.has(line) ? [line.trim()] : []));
};

describe('the lists of forms and datasets', () => {
  it('are current; if not, `npm run lists` writes them', () => {
    expect(Object.keys(current).filter((path) => current[path] !== committed(path))).toEqual([]);
  });

  it('say in their first line that they are written, where the whole file is', () => {
    const modules = Object.entries(current).filter(([path]) => path.endsWith('.ts'));
    expect(modules.length).toBeGreaterThan(10);
    expect(modules.filter(([, text]) => !text.startsWith('// Written by `npm run lists`'))).toEqual([]);
  });

  it('have a new form everywhere', () => {
    expect(newLines('widgets/forms.generated.ts', 'imeline')).toEqual([
      "export { FigureTimeline } from './timeline/timeline.js';",
    ]);
    expect(newLines('widgets/tags.generated.ts', 'figure-timeline')).toHaveLength(1);
    expect(newLines('widgets/static/options.generated.ts', 'TimelineOptions;')).toEqual(['timeline: TimelineOptions;']);
    expect(newLines('widgets/static/forms.generated.ts', 'timeline:')).toEqual([
      "timeline: DrawForm<FormOptions['timeline']>;",
      'timeline: framed(timelineScene, timelineSVG),',
      "timeline: ['size'],",
    ]);
    expect(newLines('package.json', 'timeline')).toEqual([
      '"./widgets/timeline": {',
      '"types": "./dist/widgets/timeline/timeline.d.ts",',
      '"default": "./dist/widgets/timeline/timeline.js"',
      '"./elements/timeline": {',
      '"types": "./dist/widgets/timeline/element.d.ts",',
      '"default": "./dist/widgets/timeline/element.js"',
      '"./widgets/timeline/timeline.ts",',
      '"./dist/widgets/timeline/timeline.js",',
    ]);
    expect(newLines('test/package/budgets.json', 'timeline')).toEqual(['"timeline": {']);
    expect(newLines('README.md', 'timeline')).toEqual([
      '| `<figure-timeline>` | events in their order | `from-year` |',
    ]);
  });

  it('have a form that takes nothing of its own, or has no frame, as what it is', async () => {
    const bare = { ...madeUpForm, framed: false, options: [] };
    const files = await listFiles(root, { ...folders, forms: [...folders.forms, bare] });
    expect(files['widgets/static/options.generated.ts']).toContain('timeline: object;');
    expect(files['widgets/static/forms.generated.ts']).not.toContain('timelineScene');
    expect(files['widgets/static/forms.generated.ts']).toContain('timeline: [],');
    const list = await listFiles(root, { ...folders, forms: [...folders.forms, { ...bare, selects: false }] });
    expect(list['widgets/static/options.generated.ts']).not.toContain('timeline');
    expect(list['widgets/static/forms.generated.ts']).not.toContain('timeline');
  });

  it('have a new dataset everywhere', () => {
    expect(newLines('datasets/catalogue.ts', 'hell')).toEqual([
      "entry('shell-factories', 'Factories of shells', {",
      "vintage: async () => (await import('./shell-factories/2025-01-31.js')).shellFactories,",
      "evidence: async () => (await import('./shell-factories/2025-01-31.evidence.js')).evidence,",
      "vintage: async () => (await import('./shell-factories/2025-01-31.2.js')).shellFactories,",
      "evidence: async () => (await import('./shell-factories/2025-01-31.2.evidence.js')).evidence,",
    ]);
    expect(newLines('datasets/catalogue.ts', 'availableFrom')).toEqual([
      "availableFrom: '2025-02-07',",
      "availableFrom: '2025-03-01',",
    ]);
    expect(newLines('datasets/shell-factories/index.ts', 'export')).toEqual([
      "export { shellFactories } from './2025-01-31.2.js';",
    ]);
    expect(newLines('datasets/shell-factories/evidence.ts', 'export')).toEqual([
      "export { evidence } from './2025-01-31.2.evidence.js';",
    ]);
    expect(newLines('widgets/drop-in.ts', 'register(')).toEqual([
      'register(shellFactories20250131, { evidence: shellFactories20250131Evidence });',
      'register(shellFactories20250131_2, { evidence: shellFactories20250131_2Evidence });',
    ]);
    expect(newLines('package.json', '": {')).toEqual(
      expect.arrayContaining([
        '"./datasets/shell-factories": {',
        '"./datasets/shell-factories/evidence": {',
        '"./datasets/shell-factories/2025-01-31": {',
        '"./datasets/shell-factories/2025-01-31/evidence": {',
        '"./datasets/shell-factories/2025-01-31.2": {',
        '"./datasets/shell-factories/2025-01-31.2/evidence": {',
      ]),
    );
    expect(newLines('test/package/budgets.json', 'shell-factories')).toEqual(['"shell-factories": {']);
    expect(newLines('README.md', '2025')).toEqual([
      '| `shell-factories` | Factories of shells | `2025-01-31` | 3 positions, 1 number, 2 computed | 4 |',
      '| | | `2025-01-31.2` | 3 positions, 1 number, 2 computed | 4 |',
    ]);
  });

  it('lose what has gone, and nothing that is written by hand', () => {
    // README also has examples, which are written by hand.
    const { 'README.md': readme, ...others } = shrunk;
    const texts = Object.values(others).join('\n');
    expect(readme).not.toContain('| `<figure-parts>` |');
    expect(readme).not.toContain('| `troops` |');
    expect(texts).not.toMatch(/widgets\/parts|elements\/parts|parts\/parts|datasets\/troops|troops\/20/);
    const manifest = JSON.parse(shrunk['package.json']!) as { exports: object; sideEffects: string[] };
    expect(Object.keys(manifest.exports)).toEqual(
      expect.arrayContaining(['.', './schema', './static', './register', './data/*', './package.json']),
    );
    expect(manifest.sideEffects).toContain('./drop-in/figures.js');
    const rows = JSON.parse(shrunk['test/package/budgets.json']!) as BudgetRows;
    expect(rows.forms['value']?.kB).toBeGreaterThan(1);
  });
});

describe('an element, read from its source', () => {
  it('tells its base, its first words and its own attributes', () => {
    const source = `
      /** Helps. */
      class Helper {}
      /**
       * Events in
       * their order: oldest first. More.
       *
       * @tagname figure-timeline
       */
      export class FigureTimeline extends FramedElement<TimelineScene> {
        static override properties: PropertyDeclarations = {
          fromYear: { type: Number, attribute: 'from-year' },
          Loud: {},
          rows: { attribute: false },
          isOpen: { state: true },
        };
      }`;
    expect(readElements(source)).toEqual([
      { base: 'FramedElement', shows: 'Events in their order', attributes: ['from-year', 'loud'] },
    ]);
  });
});
