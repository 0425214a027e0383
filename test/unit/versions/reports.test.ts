import { expect, it } from 'vitest';
import { declarationsOf } from '../../versions/report.js';

const report = (code: string): string => `## API Report\n\n> Words.\n\n\`\`\`ts\n\n${code}\n\n\`\`\`\n`;

it('an API report is read name by name, in order, without comments', () => {
  const code = `
import { ReactiveElement } from '@lit/reactive-element';
import type { Other as Same } from 'other';

// @public (undocumented)
export interface B {
    // (undocumented)
    a: string;
}

// @public
export const a: (of: string) => B;

// @public
export function c(of: string): B;

// @public
export function c(of: number): B;

declare const history_2: string[];
export { history_2 as history }

// Warning: hidden
interface Hidden {}
`;
  expect(declarationsOf(report(code))).toEqual({
    B: 'export interface B { a: string; }',
    Hidden: 'interface Hidden { }',
    a: 'export const a: (of: string) => B;',
    c: 'export function c(of: string): B;\nexport function c(of: number): B;',
    history: 'export { history_2 as history };',
    history_2: 'declare const history_2: string[];',
    'import Other as Same': `import { Other as Same } from 'other';`,
    'import ReactiveElement': `import { ReactiveElement } from '@lit/reactive-element';`,
  });
});

it('names a whole module that is passed on, a default and a namespace', () => {
  const code = `export * from 'other';\nimport * as all from 'all';\ndeclare const _default: string;\nexport default _default;`;
  expect(declarationsOf(report(code))).toMatchObject({
    "export * from 'other'": `export * from 'other';`,
    'import * as all': `import { * as all } from 'all';`,
    default: 'export default _default;',
  });
});

it('a report without code has no names', () => {
  expect(declarationsOf('## API Report')).toEqual({});
});
