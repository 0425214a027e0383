import { readFileSync, readdirSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { describe, expect, it } from 'vitest';
import { breaches, rules } from './support/arrows.js';

const root = join(import.meta.dirname, '../..');

const files = Object.fromEntries(
  ['src', 'datasets', 'widgets', 'examples']
    .flatMap((folder) => readdirSync(join(root, folder), { recursive: true, withFileTypes: true }))
    .filter((entry) => entry.isFile() && /\.([cm]?[jt]sx?|html|vue|svelte)$/.test(entry.name))
    .map((entry) => relative(root, join(entry.parentPath, entry.name)).split(sep).join('/'))
    .filter((path) => !/\/(node_modules|dist)\//.test(path))
    .map((path) => [path, readFileSync(join(root, path), 'utf8')]),
);

/** For each rule a small house that breaks it. */
const broken: Record<string, Record<string, string>> = {
  'src imports src and nothing above it': {
    'src/format.ts': `import { bar } from '../widgets/frame/bar.js';`,
  },
  'src imports no package but zod and, as types, Standard Schema: no Lit, no Node': {
    'src/format.ts': `export { readFile } from 'node:fs/promises';`,
  },
  'only src/schema imports zod': { 'src/check.ts': `import * as z from 'zod';` },
  'nothing that draws or is the root reaches zod by a detour': {
    'src/index.ts': `export * from './check.js';`,
    'src/check.ts': `import { schema } from './schema.js';`,
    'src/schema.ts': `import * as z from 'zod';`,
  },
  'datasets import types from src, and one another': {
    'datasets/a/2024-01-01.ts': `import { euro } from '../../src/unit.js';`,
  },
  'widgets import src, widgets and Lit; only the drop-in imports datasets too': {
    'widgets/register.ts': `const load = () => import('../datasets/catalogue.js');`,
  },
  'a form never imports another form, and the frame imports none': {
    'widgets/parts/element.ts': `import { styles } from '../units/styles.js';`,
  },
  'scene and svg import src, the frame and their own scene': {
    'widgets/parts/scene.ts': `import { styles } from './styles.js';`,
  },
  'scene, svg and static never reach Lit, not by a detour either': {
    'widgets/static.ts': `import { frame } from './frame/frame.js';`,
    'widgets/frame/frame.ts': `import { type CSSResult, html } from 'lit';`,
  },
  'nothing imports the program, the examples or the tests': {
    'src/index.ts': `export { main } from './cli/main.js';`,
  },
  'examples use the package by its public name': {
    'examples/index.html': `<script type="module">import '../widgets/all.js';</script>`,
  },
};

/** The same arrows drawn the right way. */
const sound: Record<string, string> = {
  'src/schema.ts': `import * as z from 'zod'; import type { StandardSchemaV1 } from '@standard-schema/spec';`,
  'src/index.ts': `export type { Vintage } from './vintage.js'; export { type Schema } from './schema.js';`,
  'widgets/static.ts': `import { svg } from './parts/svg.js';`,
  'src/cli/main.ts': `import { readFile } from 'node:fs/promises'; import '../../datasets/catalogue.js';`,
  'datasets/a/index.ts': `import type { Vintage } from '../../src/model/vintage.js'; export { a } from './2024-01-01.js';`,
  'widgets/drop-in.ts': `import './all.js'; import { a } from '../datasets/a/index.js';`,
  'widgets/parts/svg.ts': `import { scene } from './scene.js'; import type { Frame } from '../frame/frame.js';`,
  'widgets/parts/element.ts': `import { html } from 'lit'; import { Frame } from '../frame/frame.js';`,
  'widgets/frame/frame.ts': `import { html } from 'lit'; import { format } from '../../src/format/format.js';`,
  'examples/index.html': `<script type="module" src="./main.ts"></script>`,
  'examples/main.ts': `import 'figures-of-record/widgets'; import './other.js';`,
};

describe('imports', () => {
  it('go one way', () => {
    expect(breaches(files)).toEqual([]);
  });

  it('pass when drawn the right way', () => {
    expect(breaches(sound)).toEqual([]);
  });

  it.each(rules.map(({ rule }) => rule))('are caught where this is broken: %s', (rule) => {
    const sample = broken[rule] ?? {};
    const [first = ''] = Object.keys(sample);
    expect(breaches(sample)).toContainEqual(expect.stringMatching(new RegExp(`^${first} imports .+, but ${rule}\\.$`)));
  });
});
