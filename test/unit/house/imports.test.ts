import { describe, expect, it } from 'vitest';
import type { Files } from '../../house/arrows.js';
import { readModules } from '../../house/files.js';
import { brokenRules, rules } from '../../house/import-rules.js';

/** For each rule a small house that breaks it; its first file is the one at fault. */
const broken: Record<string, Files> = {
  'src imports no package but zod and, as types, Standard Schema: no Lit, no Node': {
    'src/format/format.ts': `export { readFile } from 'node:fs/promises';`,
  },
  'only src/schema imports zod': { 'src/model/check.ts': `import * as z from 'zod';` },
  'nothing that draws, and not the root, reaches zod by a detour': {
    'src/index.ts': `export * from './model/check.js';`,
    'src/model/check.ts': `import { schema } from '../schema/index.js';`,
    'src/schema/index.ts': `import * as z from 'zod';`,
  },
  'datasets import types from src, and one another': {
    'datasets/a/2024-01-01.ts': `import { euro } from '../../src/model/unit.js';`,
  },
  'widgets import src, widgets and Lit; only the drop-in imports datasets too': {
    'widgets/register.ts': `const load = () => import('../datasets/catalogue.js');`,
  },
  'a form never imports another form': {
    'widgets/parts/element.ts': `import { styles } from '../units/styles.js';`,
  },
  'scene and svg import src, the room of scenes and their own form': {
    'widgets/parts/scene.ts': `import { styles } from '../base/styles.js';`,
  },
  'scenes, pictures, data, the page and what draws without a page never reach Lit, not by a detour either': {
    'widgets/static/draw.ts': `import { frame } from '../base/frame.js';`,
    'widgets/base/frame.ts': `import { type CSSResult, html } from 'lit';`,
  },
  'nothing imports the program, the examples or the tests': {
    'src/index.ts': `export { main } from './cli/main.js';`,
  },
  'nothing but the build itself, its configuration and the tests imports src/build': {
    'src/cli/main.ts': `import { minify } from '../build/minify-css.js';`,
  },
  'examples use the package by its public name': {
    'examples/index.html': `<script type="module">import '../widgets/all.js';</script>`,
  },
};

/** The same arrows drawn the right way. */
const sound: Files = {
  'src/schema/index.ts': `import * as z from 'zod'; import type { StandardSchemaV1 } from '@standard-schema/spec';`,
  'src/index.ts': `export type { Vintage } from './model/vintage.js'; export { type Schema } from './schema/index.js';`,
  'src/cli/main.ts': `import { readFile } from 'node:fs/promises'; import '../../datasets/catalogue.js';`,
  'src/build/minify-css.ts': `import { transform } from 'esbuild'; import { shrink } from './shrink.js';`,
  'datasets/a/index.ts': `import type { Vintage } from '../../src/model/vintage.js'; export { a } from './2024-01-01.js';`,
  'widgets/drop-in.ts': `import './all.js'; import { a } from '../datasets/a/index.js';`,
  'widgets/static.ts': `import { svg } from './parts/svg.js';`,
  'widgets/parts/svg.ts': `import { sum } from './sum.js'; import type { Frame } from '../scene/scene.js';`,
  'widgets/parts/element.ts': `import { html } from 'lit'; import { Frame } from '../base/frame.js';`,
  'widgets/base/frame.ts': `import { html } from 'lit'; import { format } from '../../src/format/format.js';`,
  'examples/index.html': `<script type="module" src="./main.ts"></script>`,
  'examples/main.ts': `import 'figures-of-record/widgets'; import './other.js';`,
};

describe('imports', () => {
  it('keep every rule', () => {
    expect(brokenRules(readModules(['src', 'datasets', 'widgets', 'examples']))).toEqual([]);
  });

  it('pass when drawn the right way', () => {
    expect(brokenRules(sound)).toEqual([]);
  });

  it.each(rules.map(({ rule }) => rule))('are caught where this is broken: %s', (rule) => {
    const sample = broken[rule] ?? {};
    const [first = ''] = Object.keys(sample);
    expect(brokenRules(sample)).toContainEqual(
      expect.stringMatching(new RegExp(`^${first} imports .+, but ${rule}\\.$`)),
    );
  });
});
