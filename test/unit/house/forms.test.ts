import { describe, expect, it } from 'vitest';
import { readModules } from '../../house/files.js';
import { formsIn, oddInForms, usedByOne } from '../../house/forms.js';

const files = readModules(['src', 'widgets']);

/** A form of five files; its element imports what is given. */
const formOf = (name: string, imports = ''): Record<string, string> => ({
  [`widgets/${name}/scene.ts`]: '',
  [`widgets/${name}/svg.ts`]: '',
  [`widgets/${name}/styles.ts`]: '',
  [`widgets/${name}/element.ts`]: imports,
  [`widgets/${name}/${name}.ts`]: `export * from './element.js';`,
});

describe('a form', () => {
  it('is five files and whatever only this form uses', () => {
    expect(formsIn(files)).toEqual(expect.arrayContaining(['claim', 'parts', 'value']));
    expect(oddInForms(files)).toEqual([]);
  });

  it('is seen to lack a file, and to keep one that nobody uses', () => {
    const sample = formOf('parts', `import { sum } from './sum.js';`);
    delete sample['widgets/parts/svg.ts'];
    Object.assign(sample, { 'widgets/parts/sum.ts': '', 'widgets/parts/old.ts': '' });
    expect(oddInForms(sample)).toEqual([
      'widgets/parts/svg.ts is missing: every form has scene.ts, svg.ts, element.ts, styles.ts, <form>.ts.',
      'widgets/parts/old.ts is used by nobody.',
    ]);
  });
});

describe('a shared room', () => {
  it('holds nothing that only one form uses', () => {
    expect(usedByOne(files)).toEqual([]);
  });

  it.each([
    ['by an import', `import { bar } from '../base/bar.js';`],
    ['for a type', `import type { Bar } from '../base/bar.js';`],
    ['by import()', `const load = () => import('../base/bar.js');`],
    ['by a detour', `import '../base/frame.js';`],
  ])('is seen to hold what one form uses %s', (_, imports) => {
    const sample = { ...formOf('parts', imports), ...formOf('units'), 'widgets/base/bar.ts': '' };
    const frame = { 'widgets/base/frame.ts': `import './bar.js';` };
    expect(usedByOne(imports.includes('frame') ? { ...sample, ...frame } : sample)).toContain(
      'widgets/base/bar.ts is used by parts alone: it belongs to widgets/parts.',
    );
  });

  it('is seen to hold what nobody uses', () => {
    expect(usedByOne({ ...formOf('parts'), 'widgets/scene/old.ts': '' })).toEqual([
      'widgets/scene/old.ts is used by nobody.',
    ]);
  });

  it('may hold what two forms use, or one and what stands for all', () => {
    const bar = { 'widgets/base/bar.ts': '' };
    const uses = `import '../base/bar.js';`;
    expect(usedByOne({ ...formOf('parts', uses), ...formOf('units', uses), ...bar })).toEqual([]);
    expect(usedByOne({ ...formOf('parts', uses), 'widgets/register.ts': `import './base/bar.js';`, ...bar })).toEqual(
      [],
    );
  });

  it('does not count what stands for all where it goes through a form', () => {
    const sample = {
      ...formOf('parts', `import '../scene/mark.js';`),
      'widgets/scene/mark.ts': '',
      'widgets/all.ts': `export * from './parts/parts.js';`,
    };
    expect(usedByOne(sample)).toEqual(['widgets/scene/mark.ts is used by parts alone: it belongs to widgets/parts.']);
  });
});
