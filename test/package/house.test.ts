import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { shrinkLiterals } from '../../src/build/minify-literals.js';

const widgets = join(import.meta.dirname, '../../widgets');
const forms = readdirSync(widgets, { withFileTypes: true })
  .filter((entry) => entry.isDirectory() && entry.name !== 'frame')
  .map(({ name }) => name);
const lines = (form: string, file: string): number =>
  readFileSync(join(widgets, form, file), 'utf8').split('\n').length - 1;

describe('each form', () => {
  it.each(forms)('%s has the five files and no other', (form) => {
    const files = ['element.ts', `${form}.ts`, 'scene.ts', 'styles.ts', 'svg.ts'];
    expect(readdirSync(join(widgets, form)).sort()).toEqual(files.sort());
  });

  it.each(forms)('%s has an element of at most 150 lines', (form) => {
    expect(lines(form, 'element.ts')).toBeLessThanOrEqual(150);
  });

  it.each(forms)('%s has a scene of at most 200 lines', (form) => {
    expect(lines(form, 'scene.ts')).toBeLessThanOrEqual(200);
  });
});

describe('style sheets in the build', () => {
  it.each([
    ['comments and white space go', 'css`\n  /* why */\n  :host { color : red ;\n }\n`', 'css`:host{color:red}`'],
    [
      'selectors keep their spaces',
      'css`:host([a]) .b :is(i , b) > c { top: 0 }`',
      'css`:host([a]) .b :is(i,b)>c{top:0}`',
    ],
    ['strings stay', `css\`p::after { content: "a  { b; /* c */"; }\``, `css\`p:after{content:"a  { b; /* c */"}\``],
    [
      'what the newest engines know stays',
      'css`@container (min-width: 30em) { a { color: light-dark(red, tan) } }`',
      'css`@container (min-width: 30em){a{color:light-dark(red,tan)}}`',
    ],
    ['other code stays', 'const a = html`<p>  /* b */ </p>`;', 'const a = html`<p>  /* b */ </p>`;'],
  ])('%s', (_, before, after) => {
    expect(shrinkLiterals(before)).toBe(after);
  });
});
